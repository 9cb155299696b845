export { buildPayload, isSameArtifact, type PayloadInputs } from "./build-payload.ts";
export { dispatchId } from "./dispatch-id.ts";
export { parsePayload, refuseSize } from "./parse-payload.ts";
export {
  mostBytes,
  mostProperties,
  releasePublishedSchema,
  type PublishedArtifact,
  type ReleasePublished,
} from "./schema.ts";
