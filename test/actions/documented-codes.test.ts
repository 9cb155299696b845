import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/bundles.ts";

const adapters = "packages/ports/adapters";
const words = `${adapters}/cosign/words`;
/** What both of the actions that call cosign go through. */
const cosign = [
  `${adapters}/cosign`,
  `${adapters}/cosign-tool`,
  `${adapters}/image-registry`,
  "packages/signing/request.ts",
];

interface Documented {
  readonly action: string;
  /** Where the errors come from that belong to this action. */
  readonly sources: readonly string[];
  /** What stands there and never ends a run of it, with the reason. */
  readonly never?: Readonly<Record<string, string>>;
}

const verifying = "reason of a verdict, which ends in not-proven";
const signing = "verifying asks none of these services";

const actions: readonly Documented[] = [
  {
    action: "cascade-pins",
    sources: ["packages/cascade-pins"],
    never: { "step-without-files": "a bug of ours" },
  },
  { action: "dispatch-gitops", sources: ["packages/gitops-dispatch"] },
  { action: "inject-npm-version", sources: ["packages/version-injection"] },
  { action: "promote-release", sources: ["packages/gitops-promotion"] },
  { action: "verify-tag", sources: ["packages/tag-verification"] },
  {
    action: "cosign-sign",
    sources: [...cosign, "packages/signing", `${adapters}/ambient-identity.ts`, `${adapters}/node-files.ts`],
    never: {
      ...allOf(verifying, "issuer-differs", "source-repository-differs", "digest-differs", "key-differs"),
      ...allOf(verifying, "time-elsewhere", "unsigned", "statement-missing", "bundle-form"),
      "identity-pattern": "the identity is this run's own",
      "file-not-written": "nothing is written to the workspace",
      "folder-missing": "nothing is written to the workspace",
    },
  },
  {
    action: "verify-signature",
    sources: [...cosign, "packages/signature-verification"],
    never: {
      annotation: "verifying takes none",
      "registry-conflict": "verifying writes nothing",
      ...allOf("verifying writes nothing", "registry-read-only", "registry-immutable", "repository-missing"),
      ...allOf(signing, "token-file", "token-service", "token-refused", "entry-exists", "sigstore-refused"),
      ...allOf(signing, "fulcio-down", "timestamp-down", "sigstore-down"),
    },
  },
];

describe.each(actions)("$action's README", ({ action, sources, never = {} }) => {
  const page = readFileSync(join(root, action, "README.md"), "utf8");
  const said = codesIn(sources);

  test("names every code that the action may end with", () => {
    const missing = [...said].filter((code) => !page.includes(`\`${code}\``) && !Object.hasOwn(never, code));

    expect(missing.toSorted()).toEqual([]);
  });

  test("names no code that nobody says", () => {
    const known = new Set([...everything(), "provenance-missing", "sbom-missing"]);

    expect(codesOfTables(page).filter((code) => !known.has(code))).toEqual([]);
  });

  test("has no exception that is none any more", () => {
    expect(Object.keys(never).filter((code) => !said.has(code))).toEqual([]);
  });
});

test("every action has such a README", () => {
  expect(actions.map(({ action }) => action).toSorted()).toEqual(
    readdirSync(join(root, "actions")).toSorted(),
  );
});

test("every word of cosign's is looked for", () => {
  expect(codesIn([words]).has("rekor-down")).toBe(true);
});

function allOf(why: string, ...codes: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.map((code) => [code, why]));
}

/** The codes of errors in the sources, as literals. */
function codesIn(sources: readonly string[]): ReadonlySet<string> {
  const literal = /\bcode: (?:[^"\n]*\? )?"(?<first>[a-z][a-z\d-]+)"(?: : "(?<second>[a-z][a-z\d-]+)")?/g;
  return new Set(
    filesOf(sources).flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(literal)].flatMap(({ groups }) =>
        [groups?.["first"], groups?.["second"]].filter((code) => code !== undefined),
      ),
    ),
  );
}

/** Every word in quotes that may be a code: some are put together, or handed on by a table. */
function everything(): readonly string[] {
  return filesOf(["packages"]).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/["`](?<word>[a-z][a-z\d]*(?:-[a-z\d]+)*)["`]/g)].map(
      ({ groups }) => groups?.["word"] ?? "",
    ),
  );
}

function filesOf(places: readonly string[]): readonly string[] {
  return places.flatMap((place) => {
    const path = join(root, place);
    if (statSync(path).isFile()) return [path];
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(path, name));
  });
}

/** What stands in the first column of tables whose head is "Code". */
function codesOfTables(page: string): readonly string[] {
  const codes: string[] = [];
  let isCodes = false;
  for (const line of page.split("\n")) {
    if (!line.startsWith("|")) isCodes = false;
    else if (/^\| Code\s+\|/.test(line)) isCodes = true;
    else if (isCodes) {
      const [, first = ""] = line.split("|");
      codes.push(
        ...[...first.matchAll(/`(?<code>[a-z][a-z\d-]+)`/g)].map(({ groups }) => groups?.["code"] ?? ""),
      );
    }
  }
  return codes;
}
