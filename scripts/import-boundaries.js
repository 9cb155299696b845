import { isBuiltin } from "node:module";
import { posix, relative, sep } from "node:path";

const pureStep =
  /^packages\/(?!cli\/)(?:.+\/)?(?:(?:plan|report|judge|render)(?:-[^/]+)?\.ts$|(?:plan|report)\/)/;

/**
 * Which part of the code may reach which (docs/adr/0001-architecture.md), as data: the first area whose pattern
 * fits a file counts. `ours` lists what may be imported of our own packages (undefined: any but `never`), and the adapters
 * may be only where `adapters` says so.
 * `test/contract/import-rules.test.ts` plants a violation of each and expects it to be reported.
 */
const areas = [
  {
    files: /^packages\/release-model\//,
    ours: [],
    rule: "release-model holds pure values: it imports nothing of ours and does no I/O.",
  },
  {
    files: /^packages\/manifests\//,
    ours: ["release-model"],
    rule: "manifests are pure text editors: beside release-model they import nothing of ours and do no I/O.",
  },
  {
    files: /^packages\/lockfiles\/(?!refresh\/)/,
    ours: ["release-model"],
    notFrom: /^packages\/lockfiles\/refresh(?:\/|$)/,
    rule: "The reading side of lockfiles is pure; what runs a tool lives in lockfiles/refresh.",
  },
  {
    files: pureStep,
    ours: ["release-model", "manifests", "lockfiles"],
    // How pins move in one repository is itself a plan, on which those for a whole suite are built.
    // What is asked of a signature, and what came of it, are values that signing plans and reports with.
    parts: [
      "pinning/plan",
      "pinning/report",
      "signature-verification/request",
      "signature-verification/verdict",
    ],
    notFrom: /(?:^|\/)(?:observe|apply)(?:-[^/]+)?(?:\.ts$|\/)/,
    pureSides: true,
    rule: "plan, report, judge and render are pure: of ours they import only release-model, manifests, the reading side of lockfiles, and plan or report of other capabilities.",
  },
  { files: /^packages\/ports\//, adapters: true, world: true, toolkit: true },
  // The stand-in for the world is made of the same stuff as the world.
  { files: /^packages\/rehearsal\//, adapters: true, world: true },
  { files: /^packages\/action-kit\//, toolkit: true, rule: "Only packages/ports touches the outside world." },
  {
    files: /^(?:packages\/cli\/|actions\/[^/]+\/main\.ts$)/,
    adapters: true,
    terminal: true,
    rule: "The CLI and main.ts files construct adapters and reach the world through them only.",
  },
  {
    files: /^(?:packages|actions)\//,
    never: ["rehearsal", "cli"],
    rule: "Only packages/ports touches the outside world, and only main.ts files and the CLI construct adapters, rehearsals and commands.",
  },
];

/** Node's own modules that look at nothing but their arguments; `node:crypto` for hashes alone. */
const harmlessBuiltins = new Set(["path", "path/posix", "util", "url", "buffer", "string_decoder", "assert"]);
const hashing = new Set(["createHash", "createHmac", "hash", "timingSafeEqual"]);

/** Packages that compute, and neither read files nor start programs nor open connections. A new one is judged here. */
const harmlessPackages = new Set([
  "@renovatebot/pep440",
  "conventional-commits-parser",
  "diff",
  "fastest-levenshtein",
  "jsonc-parser",
  "p-limit",
  "semver",
  "smol-toml",
  "toml-eslint-parser",
  "valibot",
  "yaml",
]);

/** What draws on a terminal and reads the command line. */
const terminalPackages = new Set(["cli-table3", "commander", "ora", "picocolors"]);

const ownPackage = /^@release-actions\/(?<name>[^/]+)(?:\/(?<part>.+))?$/;

/** @type {import("eslint").Rule.RuleModule} */
export const importBoundaries = {
  meta: { type: "problem", schema: [], docs: { description: "Keep the layers of the architecture apart." } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    const area = areas.find(({ files }) => files.test(file));
    if (area === undefined) return {};
    const visit = (node) => {
      const written = node.source ?? node.arguments?.[0];
      if (written === null || written === undefined) return;
      const source = textOf(written);
      const isType = node.importKind === "type" || node.exportKind === "type" || node.type === "TSImportType";
      const message =
        source === undefined
          ? computed(area)
          : complaint(area, { file, source, isType, names: namesOf(node) });
      if (message !== undefined) context.report({ node: written, message });
    };
    return {
      Program(node) {
        if (file.endsWith(".ts")) return;
        context.report({
          node,
          message: "Sources are TypeScript: name the file .ts, so that every rule sees it.",
        });
      },
      ImportDeclaration: visit,
      ExportNamedDeclaration: visit,
      ExportAllDeclaration: visit,
      ImportExpression: visit,
      TSImportType: visit,
      "TSImportEqualsDeclaration > TSExternalModuleReference": (node) => visit({ source: node.expression }),
      "CallExpression[callee.name='require']": visit,
      "CallExpression[callee.property.name='getBuiltinModule']": visit,
    };
  },
};

/** What an import names, where that can be seen: a string, or a template without anything to fill in. */
function textOf({ type, value, literal, quasis, expressions }) {
  if (typeof value === "string") return value;
  if (type === "TSLiteralType" && typeof literal?.value === "string") return literal.value;
  if (type === "TemplateLiteral" && expressions.length === 0) return quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** The names a declaration takes from a module; undefined where it may take any. */
function namesOf({ type, specifiers }) {
  if (type !== "ImportDeclaration" && type !== "ExportNamedDeclaration") return undefined;
  const names = specifiers.map(({ imported, local, type: kind }) =>
    kind === "ImportSpecifier" ? imported.name : kind === "ExportSpecifier" ? local.name : undefined,
  );
  return names.includes(undefined) ? undefined : names;
}

function computed(area) {
  return area.world ? undefined : "An import names its module in plain text, so that it can be judged.";
}

function complaint(area, { file, source, isType, names }) {
  if (source.startsWith(".")) return relativeComplaint(area, { file, source, isType });
  if (toolkit.test(source))
    return area.toolkit ? undefined : (area.rule ?? "Only packages/ports and action-kit touch @actions/*.");
  const own = ownPackage.exec(source)?.groups;
  if (own === undefined) return area.world || isHarmless(area, source, names) ? undefined : area.rule;
  if (/^adapters(?:\/|$)/.test(own.part ?? "")) return area.adapters ? undefined : area.rule;
  if (area.ours === undefined) return area.never?.includes(own.name) ? area.rule : undefined;
  if (area.pureSides && /^(?:plan|report)$/.test(own.part ?? "")) return undefined;
  if (area.parts?.includes(`${own.name}/${own.part}`)) return undefined;
  return area.ours.includes(own.name) && own.part !== "refresh" ? undefined : area.rule;
}

const toolkit = /^@actions\//;

function isHarmless(area, source, names) {
  if (isBuiltin(source)) {
    const name = source.replace(/^node:/, "");
    if (name === "crypto") return names?.every((one) => hashing.has(one)) ?? false;
    return harmlessBuiltins.has(name);
  }
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? source;
  return harmlessPackages.has(name) || (area.terminal === true && terminalPackages.has(name));
}

function relativeComplaint(area, { file, source, isType }) {
  const target = posix.join(posix.dirname(file), source);
  // The CLI says its own version.
  if (area.terminal && target === "package.json") return undefined;
  if (folderOf(target) !== folderOf(file)) {
    return "Other packages are imported by name (@release-actions/…), never by a relative path.";
  }
  // A type is gone when the code runs, and the facts that plan judges are named where they are observed.
  return !isType && area.notFrom?.test(target) ? area.rule : undefined;
}

/** `packages/ports` of any file in it. */
function folderOf(path) {
  return path.split("/").slice(0, 2).join("/");
}
