/** The branch of each downstream repository that carries the train's commits. */
export const trainBranch = "release-train/pins";

/** The trailer that marks a commit as the train's own. */
export const trainTrailer = "Release-Train";
