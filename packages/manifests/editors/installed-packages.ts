import { packageName, type Ecosystem, type Pin } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { locate, sliceTraced, type TracedText } from "../syntax/traced-text.ts";
import { pinOf, type Path } from "./placed-pin.ts";

/**
 * The packages that a shell command installs by name and exact version: `pip install name==1.2.3`, `npm install -g name@1.2.3`.
 * They are bare versions rather than constraints: in a shell, another operator than the one that stands may redirect output.
 */
export function installedPackagePins(source: Source, path: Path, command: TracedText): readonly Pin[] {
  return installers.flatMap(({ ecosystem, command: pattern, argument }) =>
    [...command.text.matchAll(pattern)].flatMap((call) => {
      const start = call.index + call[0].length;
      const end = start + (/^[^;&|\n]*/.exec(command.text.slice(start))?.[0].length ?? 0);
      return [...command.text.slice(start, end).matchAll(argument)].flatMap((match) => {
        const [from, to] = match.indices?.groups?.["version"] ?? [];
        const name = match.groups?.["name"];
        if (from === undefined || to === undefined || name === undefined) return [];
        const at = locate(source, sliceTraced(command, start + from, start + to));
        if (at === undefined) return [];
        const value = { kind: "version", text: at.text, span: at.span } as const;
        return pinOf(source, { path: [...path, name], at, name: packageName(ecosystem, name) }, value);
      });
    }),
  );
}

const installers: readonly {
  readonly ecosystem: Ecosystem;
  readonly command: RegExp;
  readonly argument: RegExp;
}[] = [
  {
    ecosystem: "pypi",
    command: /\b(?:pip[\d.]*|pipx|uv tool|uv pip)\s+install\b/g,
    argument:
      /(?<=[\s"'])(?<name>[A-Za-z0-9][\w.-]*)(?:\[[\w,.-]*\])?==(?<version>v?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|post|dev)[-_.]?\d*)*)(?=["'\s]|$)/dgi,
  },
  {
    ecosystem: "npm",
    command: /\b(?:npm|pnpm|yarn)\s+(?:global\s+)?(?:install|i|add)\b/g,
    argument:
      /(?<=[\s"'])(?<name>(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)@(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?=["'\s]|$)/dg,
  },
];
