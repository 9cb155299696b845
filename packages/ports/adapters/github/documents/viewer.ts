/** Whom the token belongs to. */
export const viewerDocument = `query Viewer { viewer { login } }`;
