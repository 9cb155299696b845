import { signal } from "@coreason-ai/sensory-core";

/** What the application shows for a value. */
export function show(source, value) {
  return `${signal(source, value).source}: ${value}`;
}
