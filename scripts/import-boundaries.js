import { posix, relative, sep } from "node:path";

/**
 * Which part of the code may reach which (docs/adr/0001-architecture.md), as data: the first area whose pattern
 * fits a file counts. `ours` lists what may be imported of our own packages (undefined: any), and the adapters
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
    rule: "The reading side of lockfiles is pure; what runs a tool lives in lockfiles/refresh.",
  },
  {
    files: /^packages\/[^/]+\/(?:plan|report)(?:\.ts$|\/)/,
    ours: ["release-model", "manifests", "lockfiles"],
    // How pins move in one repository is itself a plan, on which those for a whole suite are built.
    parts: ["pinning/plan", "pinning/report"],
    notFrom: /(?:^|\/)(?:observe|apply)(?:\.ts$|\/)/,
    pureSides: true,
    rule: "plan and report are pure: of ours they import only release-model, manifests, the reading side of lockfiles, and plan or report of other capabilities.",
  },
  { files: /^packages\/ports\//, adapters: true, world: true, toolkit: true },
  // The stand-in for the world is made of the same stuff as the world.
  { files: /^packages\/rehearsal\//, adapters: true, world: true },
  { files: /^packages\/action-kit\//, toolkit: true, rule: "Only packages/ports touches the outside world." },
  {
    files: /^(?:packages\/cli|actions\/[^/]+\/main\.ts$)/,
    adapters: true,
    rule: "The CLI and main.ts files construct adapters and reach the world through them only.",
  },
  {
    files: /^(?:packages|actions)\//,
    rule: "Only packages/ports touches the outside world, and only main.ts files and the CLI construct adapters.",
  },
];

const world =
  /^(?:node:)?(?:fs|child_process|http|http2|https|net|tls|dns|dgram|os|worker_threads|cluster)(?:\/|$)|^(?:undici|octokit|@octokit\/.*)$/;
const toolkit = /^@actions\//;
const ownPackage = /^@release-actions\/(?<name>[^/]+)(?:\/(?<part>.+))?$/;

/** @type {import("eslint").Rule.RuleModule} */
export const importBoundaries = {
  meta: { type: "problem", schema: [], docs: { description: "Keep the layers of the architecture apart." } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    const area = areas.find(({ files }) => files.test(file));
    if (area === undefined) return {};
    const visit = (node) => {
      const source = node.source ?? node.arguments?.[0];
      if (typeof source?.value !== "string") return;
      const isType = node.importKind === "type" || node.exportKind === "type" || node.type === "TSImportType";
      const message = complaint(area, { file, source: source.value, isType });
      if (message !== undefined) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: visit,
      ExportNamedDeclaration: visit,
      ExportAllDeclaration: visit,
      ImportExpression: visit,
      TSImportType: visit,
      "CallExpression[callee.name='require']": visit,
      "CallExpression[callee.property.name='getBuiltinModule']": visit,
    };
  },
};

function complaint(area, { file, source, isType }) {
  if (source.startsWith(".")) return relativeComplaint(area, { file, source, isType });
  if (world.test(source)) return area.world ? undefined : area.rule;
  if (toolkit.test(source))
    return area.toolkit ? undefined : (area.rule ?? "Only packages/ports and action-kit touch @actions/*.");
  const own = ownPackage.exec(source)?.groups;
  if (own === undefined) return undefined;
  if (own.part === "adapters") return area.adapters ? undefined : area.rule;
  if (area.ours === undefined) return undefined;
  if (area.pureSides && /^(?:plan|report)$/.test(own.part ?? "")) return undefined;
  if (area.parts?.includes(`${own.name}/${own.part}`)) return undefined;
  return area.ours.includes(own.name) && own.part !== "refresh" ? undefined : area.rule;
}

function relativeComplaint(area, { file, source, isType }) {
  const target = posix.join(posix.dirname(file), source);
  if (/^(?:packages|actions)\//.test(target) && folderOf(target) !== folderOf(file)) {
    return "Other packages are imported by name (@release-actions/…), never by a relative path.";
  }
  // A type is gone when the code runs, and the facts that plan judges are named where they are observed.
  return !isType && area.notFrom?.test(target) ? area.rule : undefined;
}

/** `packages/ports` of any file in it. */
function folderOf(path) {
  return path.split("/").slice(0, 2).join("/");
}
