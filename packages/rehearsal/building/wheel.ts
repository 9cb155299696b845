import { createHash } from "node:crypto";
import { parse } from "smol-toml";
import * as v from "valibot";
import { zip, type ZipEntry } from "./zip.ts";

/** A built Python distribution, ready for an index. */
export interface Wheel {
  /** `coreason_manifest-0.14.2-py3-none-any.whl` */
  readonly filename: string;
  readonly bytes: Buffer;
}

/**
 * Builds the wheel of a pure Python project in `src` layout: enough for the sample repositories, and all there is
 * on a machine without Python. Throws a ValiError when pyproject.toml lacks what a wheel needs.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
export function buildWheel(files: ReadonlyMap<string, Uint8Array>, version: string): Wheel {
  const { project } = v.parse(pyprojectSchema, parse(text(files, "pyproject.toml")));
  const stem = `${project.name.replaceAll(/[-_.]+/g, "_").toLowerCase()}-${version}`;
  const modules = [...files]
    .filter(([path]) => path.startsWith("src/"))
    .map(([path, bytes]): ZipEntry => ({ path: path.slice("src/".length), bytes }));
  const info = (name: string, content: string): ZipEntry => ({
    path: `${stem}.dist-info/${name}`,
    bytes: Buffer.from(content),
  });
  const entries = [
    ...modules,
    info("METADATA", renderMetadata(project, version)),
    info("WHEEL", wheelFile),
    ...(project.scripts === undefined ? [] : [info("entry_points.txt", renderScripts(project.scripts))]),
  ];
  const record = info("RECORD", renderRecord(entries, `${stem}.dist-info/RECORD`));
  return { filename: `${stem}-py3-none-any.whl`, bytes: zip([...entries, record]) };
}

const pyprojectSchema = v.object({
  project: v.object({
    name: v.string(),
    description: v.optional(v.string(), ""),
    "requires-python": v.optional(v.string()),
    dependencies: v.optional(v.array(v.string()), []),
    "optional-dependencies": v.optional(v.record(v.string(), v.array(v.string())), {}),
    scripts: v.optional(v.record(v.string(), v.string())),
  }),
});

type Project = v.InferOutput<typeof pyprojectSchema>["project"];

const wheelFile =
  "Wheel-Version: 1.0\nGenerator: release-actions\nRoot-Is-Purelib: true\nTag: py3-none-any\n";

/** https://packaging.python.org/en/latest/specifications/core-metadata/ */
function renderMetadata(project: Project, version: string): string {
  const requiresPython = project["requires-python"];
  const extras = Object.entries(project["optional-dependencies"]);
  const lines = [
    "Metadata-Version: 2.4",
    `Name: ${project.name}`,
    `Version: ${version}`,
    `Summary: ${project.description}`,
    ...(requiresPython === undefined ? [] : [`Requires-Python: ${requiresPython}`]),
    ...project.dependencies.map((requirement) => `Requires-Dist: ${requirement}`),
    ...extras.flatMap(([extra, requirements]) => [
      `Provides-Extra: ${extra}`,
      ...requirements.map((requirement) => `Requires-Dist: ${onlyWith(extra, requirement)}`),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function onlyWith(extra: string, requirement: string): string {
  const [name = "", marker] = requirement.split(";");
  const condition = `extra == '${extra}'`;
  return `${name.trim()}; ${marker === undefined ? condition : `(${marker.trim()}) and ${condition}`}`;
}

function renderScripts(scripts: Readonly<Record<string, string>>): string {
  const lines = Object.entries(scripts).map(([name, target]) => `${name} = ${target}`);
  return `[console_scripts]\n${lines.join("\n")}\n`;
}

function renderRecord(entries: readonly ZipEntry[], own: string): string {
  const lines = entries.map(({ path, bytes }) => {
    const digest = createHash("sha256").update(bytes).digest("base64url");
    return `${path},sha256=${digest},${bytes.length}`;
  });
  return `${[...lines, `${own},,`].join("\n")}\n`;
}

function text(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return Buffer.from(files.get(path) ?? []).toString("utf8");
}
