import { fieldOf, isObject, readYamlData, Source } from "@release-actions/manifests";
import { Refusal } from "@release-actions/release-model";
import { documentsOf } from "./documents.ts";

const key = "resource.customizations.health.argoproj.io_Application";

/**
 * Whether a file tells Argo CD how to assess the health of an Application: in argocd-cm, by a key of its own or in the older block
 * for all resources, wherever that is made from (a ConfigMap, a patch, values of Argo CD's chart), or in the resource of its operator.
 */
export function hasHealthCheck(source: Source): boolean {
  if (!source.text.includes("argoproj.io")) return false;
  const documents = documentsOf(source);
  if (documents !== undefined) return documents.some(assesses);
  // A template is no YAML: then a line that is no comment has to do.
  return source.text
    .split("\n")
    .some((line) => !/^\s*(?:#|\{\{-?\s*\/\*)/.test(line) && line.includes(`${key}:`));
}

function assesses(data: unknown): boolean {
  if (typeof data === "string") return data.includes("argoproj.io") && assessesText(data);
  if (Array.isArray(data)) return data.some(assesses);
  if (!isObject(data)) return false;
  if (isFilled(fieldOf(data, key))) return true;
  if (isBlock(fieldOf(data, "resource.customizations"))) return true;
  if (isOperators(data) || isJsonPatch(data)) return true;
  return Object.values(data).some(assesses);
}

/** A patch, or values, that stands as text inside YAML; or `key=value` of a generator. */
function assessesText(text: string): boolean {
  if (text.startsWith(`${key}=`)) return isFilled(text.slice(key.length + 1));
  if (!text.includes("\n")) return false;
  return parsed(text).some((one) => typeof one !== "string" && assesses(one));
}

/** `argoproj.io/Application: { health.lua: … }`. */
function isBlock(value: unknown): boolean {
  const blocks = typeof value === "string" ? parsed(value) : [value];
  return blocks.some((one) => isFilled(fieldOf(fieldOf(one, "argoproj.io/Application"), "health.lua")));
}

function isOperators(data: object): boolean {
  const is = fieldOf(data, "group") === "argoproj.io" && fieldOf(data, "kind") === "Application";
  return is && isFilled(fieldOf(data, "check"));
}

function isJsonPatch(data: object): boolean {
  const path = fieldOf(data, "path");
  return typeof path === "string" && path.endsWith(`/${key}`) && isFilled(fieldOf(data, "value"));
}

function isFilled(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function parsed(text: string): readonly unknown[] {
  try {
    const data = readYamlData(new Source("text.yaml", Buffer.from(text)));
    return Array.isArray(data) ? data : [];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
