import { escapeText, UsageError } from "@release-actions/release-model";
import { inexactNumbers } from "./inexact-numbers.ts";

/** What is to be attested of an image. */
export interface Predicate {
  /** The input that names the file. */
  readonly input: "sbom" | "provenance";
  /** cosign's word for it. */
  readonly type: string;
  readonly predicateType: string;
  readonly content: unknown;
  /** `sha256:…`, or by another sum, of what a whole statement says it is about; empty where the file holds the predicate alone. */
  readonly subjects: readonly string[];
  /** Numbers of the file that are not the same any more in what cosign attests. */
  readonly inexact: readonly string[];
}

/**
 * Reads the file of the input `sbom` or `provenance` and finds out what it is by what stands in it. A whole in-toto statement
 * is taken apart: cosign makes the statement anew around the predicate.
 * @throws {UsageError} `predicate-type`, `predicate-json`.
 */
export function parsePredicate(input: Predicate["input"], text: string, path: string): Predicate {
  const file = parseObject(text.replace(/^\uFEFF/, ""));
  if (file === undefined) {
    throw new UsageError({
      code: "predicate-json",
      expected: `a JSON object in the file of the input ${input}`,
      found: text.trim() === "" ? "nothing" : "something else",
      fix: "Write the SBOM as SPDX or CycloneDX JSON, provenance as SLSA or in-toto JSON.",
      location: { file: path },
    });
  }
  const inexact = inexactNumbers(text);
  const endless = inexact.find((number) => !Number.isFinite(Number(number)));
  if (endless !== undefined) {
    throw new UsageError({
      code: "predicate-json",
      expected: `numbers in the file of the input ${input} that cosign can read`,
      found: endless.slice(0, 40),
      fix: "Write it as a text, or leave it out.",
      location: { file: path },
    });
  }
  const isStatement = typeof file["predicateType"] === "string" && isRecord(file["predicate"]);
  const content = isStatement ? file["predicate"] : file;
  const kind = kinds[input].find(({ fits }) => isRecord(content) && fits(content));
  const agrees = !isStatement || kind?.predicateType === normalised(String(file["predicateType"]));
  if (kind === undefined || !agrees) {
    throw new UsageError({
      code: "predicate-type",
      expected: kinds[input].map(({ name }) => name).join(" or "),
      found: isStatement
        ? `a statement of type ${escapeText(String(file["predicateType"]))}`
        : `keys ${Object.keys(file).slice(0, 6).map(escapeText).join(", ")}`,
      fix: `Give the input ${input} the right file.`,
      location: { file: path },
    });
  }
  return {
    input,
    type: kind.type,
    predicateType: kind.predicateType,
    content,
    subjects: isStatement ? subjectsOf(file["subject"]) : [],
    inexact,
  };
}

/**
 * The text of such a file. What is no UTF-8 is refused, because something else would be attested than what stands there.
 * @throws {UsageError} `predicate-json`.
 */
export function predicateText(input: Predicate["input"], bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError({
      code: "predicate-json",
      expected: `UTF-8 in the file of the input ${input}`,
      found: "bytes of another encoding",
      fix: "Write the file as UTF-8; PowerShell's > writes UTF-16.",
      location: { file: path },
    });
  }
}

interface Kind {
  readonly name: string;
  readonly type: string;
  readonly predicateType: string;
  readonly fits: (content: Readonly<Record<string, unknown>>) => boolean;
}

const kinds: Readonly<Record<Predicate["input"], readonly Kind[]>> = {
  sbom: [
    {
      // https://spdx.github.io/spdx-spec/v2.3/; version 3 is JSON-LD.
      name: "SPDX 2 JSON (spdxVersion)",
      type: "spdxjson",
      predicateType: "https://spdx.dev/Document",
      fits: ({ spdxVersion }) => typeof spdxVersion === "string" && spdxVersion.startsWith("SPDX-"),
    },
    {
      // https://cyclonedx.org/docs/latest/json/
      name: "CycloneDX JSON (bomFormat)",
      type: "cyclonedx",
      predicateType: "https://cyclonedx.org/bom",
      fits: ({ bomFormat }) => bomFormat === "CycloneDX",
    },
  ],
  provenance: [
    {
      // https://slsa.dev/spec/v1.0/provenance
      name: "SLSA provenance 1 (buildDefinition, runDetails)",
      // By its address cosign carries it as it is; by its own word it makes it anew, and drops what it does not know.
      type: "https://slsa.dev/provenance/v1",
      predicateType: "https://slsa.dev/provenance/v1",
      fits: ({ buildDefinition, runDetails }) => isRecord(buildDefinition) && isRecord(runDetails),
    },
    {
      // https://slsa.dev/spec/v0.2/provenance
      name: "SLSA provenance 0.2 (builder, buildType)",
      type: "https://slsa.dev/provenance/v0.2",
      predicateType: "https://slsa.dev/provenance/v0.2",
      fits: ({ builder, buildType }) => isRecord(builder) && typeof buildType === "string",
    },
  ],
};

function normalised(predicateType: string): string {
  return predicateType.replace(/^(https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document))\/.*$/, "$1");
}

function subjectsOf(subjects: unknown): readonly string[] {
  return (Array.isArray(subjects) ? subjects : []).flatMap((subject: unknown) => {
    const digest = isRecord(subject) ? subject["digest"] : undefined;
    const sums = isRecord(digest) ? Object.entries(digest) : [];
    // One without any sum is about nothing that could be this image.
    return sums.length === 0 ? ["none"] : sums.map(([name, sum]) => `${name}:${String(sum)}`);
  });
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && !isDeeper(value, deepest) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** No SBOM is nested like that; what is would end this run, or cosign, in the middle. */
const deepest = 500;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
