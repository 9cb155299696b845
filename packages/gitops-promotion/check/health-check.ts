import { fieldOf, isObject, readYamlData, Source } from "@release-actions/manifests";
import { Refusal } from "@release-actions/release-model";
import { documentsOf } from "./documents.ts";

const key = "resource.customizations.health.argoproj.io_Application";

/**
 * Whether a file tells Argo CD how to assess the health of an Application: in argocd-cm, by a key of its own or in the older block
 * for all resources, wherever that is made from (a ConfigMap, a patch, values and parameters of Argo CD's chart, Terraform), or in the
 * resource of its operator.
 */
export function hasHealthCheck(source: Source): boolean {
  if (!/argoproj\\*\.io/.test(source.text)) return false;
  const documents = isTerraform(source.path) ? undefined : documentsOf(source);
  if (documents !== undefined) return documents.some(assesses);
  // A template is no YAML, nor is Terraform: then a line that is no comment has to do.
  const lines = source.text.split("\n").filter((line) => !/^\s*(?:#|\/\/|\{\{-?\s*\/\*)/.test(line));
  return lines.some((line) => stated.test(line.replaceAll("\\", ""))) || hasOldBlock(lines);
}

function isTerraform(path: string): boolean {
  return /\.(?:tf|tfvars|tofu|hcl)(?:\.json)?$/.test(path);
}

/** As a key, in quotes or not, or as the name of a setting, beneath whatever. */
const stated = new RegExp(
  `(?:^|[\\s"'{,.])${key.replaceAll(".", String.raw`\.`)}(?:["']?\\s*[:=]|["']\\s*,?\\s*$|["'],?\\s*["']?value\\b)`,
);

function hasOldBlock(lines: readonly string[]): boolean {
  const at = lines.findIndex((line) => /["']?argoproj\.io\/Application["']?\s*[:=]/.test(line));
  return at >= 0 && lines.slice(at, at + 5).some((line) => /health\.lua["']?\s*[:=]/.test(line));
}

function assesses(data: unknown): boolean {
  if (typeof data === "string") return data.includes("argoproj.io") && assessesText(data);
  if (Array.isArray(data)) return data.some(assesses);
  if (!isObject(data)) return false;
  if (isFilled(fieldOf(data, key))) return true;
  if (isBlock(fieldOf(data, "resource.customizations"))) return true;
  if (isOperators(data) || isJsonPatch(data) || isParameter(data)) return true;
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

/** `configs.cm.resource\.customizations\.…`, as helm has keys with dots. */
function isParameter(data: object): boolean {
  const name = fieldOf(data, "name");
  const isKey = typeof name === "string" && name.replaceAll("\\", "").endsWith(`.${key}`);
  return isKey && isFilled(fieldOf(data, "value"));
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
