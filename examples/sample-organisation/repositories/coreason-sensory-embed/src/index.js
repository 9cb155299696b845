/** The frame that shows the application at `address`. */
export function frame(address) {
  return `<iframe src="${encodeURI(address)}" title="CoReason" loading="lazy"></iframe>`;
}
