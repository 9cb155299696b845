export {
  octokitGitHub,
  type OctokitGitHub,
  type OctokitGitHubOptions,
  type RequestCount,
} from "./octokit-github.ts";
