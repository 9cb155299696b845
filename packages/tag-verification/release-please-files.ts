/** https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
export const configFile = "release-please-config.json";
export const manifestFile = ".release-please-manifest.json";
