import { posix } from "node:path";
import { editorFor, readTagText, type Source } from "@release-actions/manifests";
import { formatSemver, type Problem, type Release } from "@release-actions/release-model";
import type { ComponentConfig } from "../config/index.ts";
import type { FilesBeside } from "../beside/files-beside.ts";
import { nameOf } from "./stated-images.ts";
import { isComment, unreadCode } from "./unread-places.ts";

/**
 * Images of compose files and manifests whose tag is a variable. A file `.env` beside a compose file says what it is; where nothing does,
 * whoever fills it in has to move it. Pure.
 */
export function unfilledVariables(
  source: Source,
  { images }: ComponentConfig,
  {
    beside: { environmentOf },
    release,
  }: {
    readonly beside: Pick<FilesBeside, "environmentOf">;
    readonly release?: Pick<Release, "version"> | undefined;
  },
): readonly Problem[] {
  const kind = editorFor(source.path)?.kind ?? "";
  if (!["compose", "kubernetes"].includes(kind) || !source.text.includes("$")) return [];
  const settings = kind === "compose" ? environmentOf(source.path) : undefined;
  return images.flatMap((image) =>
    [...source.text.matchAll(variable(image))].flatMap(
      ({ index, 0: found, groups = {} }): readonly Problem[] => {
        const { name = "", fallback } = groups;
        const set = settings === undefined ? undefined : settingOf(settings, name);
        // With a default it stands here, unless somebody sets it.
        if (isComment(source.text, index) || (fallback !== undefined && set === undefined)) return [];
        const version = readTagText(set?.value ?? "")?.version;
        if (version !== undefined && release !== undefined && version === formatSemver(release.version))
          return [];
        return [
          {
            code: unreadCode,
            expected: `${image} at a place that can be promoted`,
            found:
              set === undefined
                ? `${found}, which is filled in elsewhere`
                : `${found}, which is ${set.value} by ${settings?.path ?? ""}:${set.line}`,
            fix: "Move this one by hand, or write the tag out as the variable's default: `${TAG:-v1.0.0}`.",
            location: { file: source.path, ...source.position(index) },
          },
        ];
      },
    ),
  );
}

/** The file with the variables of a compose file, as far as its name tells. https://docs.docker.com/compose/how-tos/environment-variables/ */
export function environmentPath(compose: string): string {
  return posix.join(posix.dirname(compose), ".env");
}

function settingOf({ text }: Source, name: string) {
  const pattern = new RegExp(
    String.raw`^[ \t]*(?:export[ \t]+)?${name}[ \t]*=[ \t]*["']?(?<value>[^\s"'#]*)`,
    "m",
  );
  const match = pattern.exec(text);
  const value = match?.groups?.["value"] ?? "";
  if (match === null || value === "") return undefined;
  return { value, line: text.slice(0, match.index).split("\n").length };
}

function variable(image: string): RegExp {
  return new RegExp(
    String.raw`${nameOf(image).replace("?<name>", "?:")}:v?\$\{?(?<name>[A-Za-z_]\w*)(?:(?<=\{\w+):?-(?<fallback>[^}\s]+))?(?:(?<=\{[^}\n]+)[^}\n]*\})?`,
    "g",
  );
}
