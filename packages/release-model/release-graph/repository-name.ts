/**
 * The name of a repository as GitHub allows it, without its owner. Some names are taken by JavaScript itself: a plain
 * object cannot hold them safely.
 */
export const repositoryNamePattern = /^(?!(?:\.\.?|__proto__|constructor|prototype)$)[A-Za-z0-9._-]+$/;

/** Whether the graph could name a repository so. */
export function isRepositoryName(text: string): boolean {
  return text.length <= 255 && repositoryNamePattern.test(text);
}
