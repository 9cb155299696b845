export {
  openImageShelf,
  startRegistry,
  type ImageShelf,
  type Registry,
  type RegistryOptions,
} from "./registry.ts";
export type { Authentication } from "./guard.ts";
export type { ImageToPush, PushedImage } from "./push-image.ts";
