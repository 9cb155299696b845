export { octokitGitHub, type OctokitGitHubOptions, type RequestCount } from "./octokit-github.ts";
