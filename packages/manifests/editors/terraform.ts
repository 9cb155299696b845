import { packageName, type Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import { readGithubUrl } from "../syntax/github-url.ts";
import type { HclTemplate } from "../syntax/hcl-template.ts";
import { parseHcl, type HclHeredoc, type HclString } from "../syntax/hcl.ts";
import { isQualified, parseImageReference } from "../syntax/image-reference.ts";
import {
  joinTraced,
  locate,
  sliceTraced,
  type TracedText,
  untraced,
  unknownUnit,
} from "../syntax/traced-text.ts";
import { chartPin, gitRefPin, imagePin, inFileOrder, pinOf, startOf } from "./placed-pin.ts";

/**
 * Terraform and Packer: strings that are image references, git sources with a `?ref=`, and variables that hold
 * nothing but the version of a component (`coreason_runtime_version`).
 */
export const terraformEditor: ManifestEditor = {
  kind: "terraform",
  matches: (path) => /\.(?:tf|tfvars|hcl|tofu)$/.test(path) && !path.endsWith(".lock.hcl"),
  readPins: (source) => {
    const { strings, heredocs } = parseHcl(source.text);
    const defaults = defaultsOf(strings);
    const references = strings.map((string) => referencePin(source, string, defaults));
    const charts = chartsOf(strings);
    const filled = inFileOrder([
      ...references,
      ...heredocs.flatMap((heredoc) => heredocPins(source, heredoc)),
      ...strings.map((string) => chartVersionPin(source, string, charts)),
    ]);
    const taken = new Set(filled.map(startOf));
    // A default that fills an image's tag is that image's pin; the variable's name would only guess at it.
    const components = strings
      .map((string) => componentPin(source, string))
      .filter((pin) => pin !== undefined && !taken.has(startOf(pin)));
    return inFileOrder([...filled, ...components]);
  },
};

/** The defaults of variables and the values of locals in this file, by the expressions that read them. */
function defaultsOf(strings: readonly HclString[]): ReadonlyMap<string, TracedText> {
  const defaults = new Map<string, TracedText>();
  for (const { path, isWhole, template } of strings) {
    const text = fill(template, new Map());
    const [block, name, last] = path;
    if (!isWhole || name === undefined) continue;
    if (block === "variable" && last === "default" && path.length === 3) defaults.set(`var.${name}`, text);
    if (block === "locals" && path.length === 2) defaults.set(`local.${name}`, text);
  }
  return defaults;
}

function fill(template: HclTemplate, defaults: ReadonlyMap<string, TracedText>): TracedText {
  return joinTraced(
    template.map((part) =>
      "expression" in part ? (defaults.get(part.expression) ?? untraced(unknownUnit)) : part,
    ),
  );
}

function referencePin(
  source: Source,
  { path, template }: HclString,
  defaults: ReadonlyMap<string, TracedText>,
): Pin | undefined {
  return referencePinOf(source, path, fill(template, defaults));
}

/** The pin of a string that is an image reference, or the source of a module, with its variables filled in. */
export function referencePinOf(source: Source, path: readonly string[], text: TracedText): Pin | undefined {
  const git = readGithubUrl(text.text);
  if (git !== undefined && path.at(-1) === "source") return modulePin(source, path, text);
  const reference = text.text.startsWith("docker://") ? sliceTraced(text, "docker://".length) : text;
  const image = parseImageReference(reference.text);
  return image !== undefined && isQualified(image.name) ? imagePin(source, path, reference) : undefined;
}

function modulePin(source: Source, path: readonly string[], text: TracedText): Pin | undefined {
  const { repository = "", ref } = readGithubUrl(text.text) ?? {};
  if (ref !== undefined) {
    return gitRefPin(source, path, { repository, ref: sliceTraced(text, ref.start, ref.end) });
  }
  const at = locate(source, text);
  const name = packageName("github", repository);
  // Elsewhere a source is a provider's address, which follows a version of its own.
  if (at === undefined || !["module", "terraform"].includes(path[0] ?? "")) return undefined;
  return pinOf(source, { path, at, name }, { kind: "unpinned", source: "git", text: at.text, span: at.span });
}

/**
 * Scripts and cloud-init in heredocs: only images under a registry's own host, in lines that are no comments, because
 * the language of the text is not known.
 */
function heredocPins(source: Source, { path, text }: HclHeredoc): (Pin | undefined)[] {
  return [...text.text.matchAll(/^[ \t]*(?![ \t#]|\/\/).*$/gm)].flatMap((line) =>
    [...line[0].matchAll(/(?<![^\s"'`=(,])[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^\s"'`),;]+(?![^\s"'`),;])/g)].map(
      (word) => {
        const start = line.index + word.index;
        return imagePin(source, path, sliceTraced(text, start, start + word[0].length));
      },
    ),
  );
}

/** The charts of `helm_release` and its kin, by the block or object they stand in, each with the repository beside it. */
function chartsOf(strings: readonly HclString[]): ReadonlyMap<string, ChartBeside> {
  const named = (key: string) => strings.filter(({ path, isWhole }) => isWhole && path.at(-1) === key);
  const textOf = ({ template }: HclString) => fill(template, new Map()).text;
  const repositories = new Map(named("repository").map((one) => [parentOf(one.path), textOf(one)]));
  return new Map(
    named("chart").map((one) => {
      const chart = textOf(one);
      const beside = repositories.get(parentOf(one.path));
      const folder = chart.slice(0, Math.max(chart.lastIndexOf("/"), 0));
      return [parentOf(one.path), { chart, repository: beside ?? folder }];
    }),
  );
}

interface ChartBeside {
  /** As it is written: a name, or an address. */
  readonly chart: string;
  readonly repository: string;
}

const parentOf = (path: readonly string[]) => path.slice(0, -1).join("\n");

function chartVersionPin(
  source: Source,
  { path, isWhole, template }: HclString,
  charts: ReadonlyMap<string, ChartBeside>,
): Pin | undefined {
  const { chart, repository } = charts.get(parentOf(path)) ?? {};
  if (!isWhole || chart === undefined || !/^(?:chart_)?version$/.test(path.at(-1) ?? "")) return undefined;
  // A chart in a folder has the version of the folder.
  if (/^[./]|\uFFFC/.test(chart)) return undefined;
  const constraint = fill(template, new Map());
  return chartPin(source, path, { chart: chart.slice(chart.lastIndexOf("/") + 1), repository, constraint });
}

function componentPin(source: Source, { path, isWhole, template }: HclString): Pin | undefined {
  const key = path.length === 3 && path[0] === "variable" && path[2] === "default" ? path[1] : path.at(-1);
  const name = /^(?<name>\w+?)_(?:image_)?(?:version|tag)$/.exec(key ?? "")?.groups?.["name"];
  const at = isWhole ? locate(source, fill(template, new Map())) : undefined;
  // `chart_version` speaks of whatever chart stands beside it, not of a component named so.
  if (name === undefined || name === "chart" || at === undefined || !fullVersion.test(at.text))
    return undefined;
  return pinOf(
    source,
    { path, at, name: packageName("component", name) },
    { kind: "version", text: at.text, span: at.span },
  );
}

/** Fewer numbers are a provider's or an engine's line, `15.4`, which no release of ours moves. */
const fullVersion = /^v?\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;
