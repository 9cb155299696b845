export {
  isImageName,
  isQualified,
  parseImageReference,
  type ImageReference,
  type ReferencePart,
} from "@release-actions/release-model";
