export { isUtf16, largestManifest, Source } from "./source.ts";
export type { ManifestEditor } from "./editor.ts";
export { attachDigest } from "./attach-digest.ts";
export { applyEdits } from "./apply-edits.ts";
export { readAppVersion } from "./editors/chart.ts";
export { readImagesOfYaml } from "./editors/any-yaml.ts";
export { readPinAt } from "./editors/pin-at.ts";
export { editorFor, editors } from "./editors/index.ts";
export { matchesGlob } from "./glob.ts";
export { editManifest } from "./edit-manifest.ts";
export { isAside, isNamedAside, mayBeReleased } from "./aside.ts";
export { isInstalled, isVendored } from "./vendored.ts";
export { mayMention } from "./mention.ts";
export { planManifest, planPin, readManifest } from "./plan-manifest.ts";
export type { RepinOptions } from "./repin-options.ts";
export { planRepin, type PinOutcome, type PlannedEdit } from "./repin.ts";
export { isFloating, readTagText } from "./rewrite/tag-text.ts";
export { readOverlay, readValuesImages, type OverlayPin, type ValuesImage } from "./helm/overlays.ts";
export { TerraformModules, type FilledImage } from "./terraform/modules.ts";
export type { TerraformUse, UsedAs } from "./terraform/uses.ts";
export { isTerraform } from "./terraform/values.ts";
export { untaggedImages } from "./untagged-images.ts";
export { verifyEdit } from "./verify-edit.ts";
export { describePackage } from "./published-packages/describe-package.ts";
export type { PublishedPackage, PublishedVersion } from "./published-packages/published-package.ts";
export { readVcsOptions, type VcsOptions } from "./published-packages/vcs-options.ts";
export { mayDeclareVersion, readStaticVersions } from "./static-versions/read-static-versions.ts";
export { buildVersion } from "./python-versions/build-version.ts";
export type { PythonProject, SetupVcs } from "./python-versions/python-project.ts";
export type {
  CommitTree,
  DeclaredVersion,
  UnreadVersion,
  VersionReading,
} from "./python-versions/reading.ts";
export {
  outsideRequirements,
  type OutsideRequirements,
} from "./python-requirements/setuptools-requirements.ts";
export { resolveName } from "./python-versions/resolve-name.ts";
export { writtenFiles } from "./python-versions/written-files.ts";
export { serverPackageVersions } from "./static-versions/server-json-version.ts";
export {
  compareStatic,
  isPlaceholder,
  planStaticVersion,
  type StaticVersionOptions,
  type StaticVersionOutcome,
} from "./static-versions/plan-static-version.ts";
export {
  staticVersionKinds,
  type StaticVersion,
  type StaticVersionKind,
} from "./static-versions/static-version.ts";
export {
  editJsonStrings,
  jsonTextAt,
  readJsonData,
  type JsonReplacement,
  type JsonText,
} from "./json-strings.ts";
export { readTomlData } from "./syntax/toml.ts";
export { readYamlData } from "./syntax/yaml.ts";
export { namedMembers, workspaceRoots, type NamedMembers } from "./workspaces/named-members.ts";
export { workspaceFolders } from "./workspace-folders.ts";
export { workspacePatterns } from "./workspace-patterns.ts";
export { fieldOf, isObject } from "./data-field.ts";
