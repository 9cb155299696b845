/** The branch of each downstream repository from which its one pull request comes. */
export const cascadeBranch = "cascade/pins";
