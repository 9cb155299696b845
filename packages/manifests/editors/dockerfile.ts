import type { Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import { parseDockerfile, unquoted, wordsOf } from "../syntax/dockerfile.ts";
import { expandVariables } from "../syntax/shell-expansion.ts";
import { sliceTraced, type TracedText } from "../syntax/traced-text.ts";
import { installedPackagePins } from "./installed-packages.ts";
import { imagePin, inFileOrder } from "./placed-pin.ts";

/**
 * Dockerfiles: the images of `FROM`, `COPY --from`, `RUN --mount=from` and `# syntax=`, with the defaults of `ARG` filled in,
 * and packages that `RUN` installs by name and exact version.
 */
export const dockerfileEditor: ManifestEditor = {
  kind: "dockerfile",
  matches: (path) =>
    /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][^/]*)?|[^/]+\.(?:[Dd]ockerfile|[Cc]ontainerfile))$/.test(
      path,
    ) && !path.endsWith(".dockerignore"),
  readPins: (source) => inFileOrder(instructionPins(source)),
};

function instructionPins(source: Source): (Pin | undefined)[] {
  const { syntax, instructions } = parseDockerfile(source.text);
  const pins = [syntax && imagePin(source, ["syntax"], syntax)];
  const globals = new Map<string, TracedText>();
  let stage: Map<string, TracedText> | undefined;
  let count = 0;
  for (const { keyword, body } of instructions) {
    const known = stage ?? globals;
    const expand = (text: TracedText) => expandVariables(text, (name) => known.get(name));
    switch (keyword) {
      case "ARG":
        declare(body, { known, globals, expand });
        break;
      case "ENV":
        declare(body, { known, globals: new Map(), expand });
        break;
      case "FROM": {
        const image = wordsOf(body).find((word) => !word.text.startsWith("--"));
        const reference = image && expandVariables(unquoted(image), (name) => globals.get(name));
        pins.push(reference && imagePin(source, ["FROM", count], reference));
        count++;
        stage = new Map();
        break;
      }
      case "COPY":
      case "RUN":
        pins.push(...flagImages(body).map((image) => imagePin(source, [keyword, "from"], expand(image))));
        if (keyword === "RUN") pins.push(...installedPackagePins(source, ["RUN"], expand(body)));
        break;
    }
  }
  return pins;
}

interface Scope {
  readonly known: Map<string, TracedText>;
  readonly globals: ReadonlyMap<string, TracedText>;
  readonly expand: (text: TracedText) => TracedText;
}

/** `NAME=value …`; an `ARG` without a value takes the one from above the first `FROM`. */
function declare(body: TracedText, { known, globals, expand }: Scope): void {
  for (const word of wordsOf(body)) {
    const match = /^([A-Za-z_]\w*)(=?)/.exec(word.text);
    const name = match?.[1];
    if (match === null || name === undefined) return;
    const outer = globals.get(name);
    if (match[2] === "=") known.set(name, expand(unquoted(sliceTraced(word, match[0].length))));
    else if (outer !== undefined) known.set(name, outer);
  }
}

/** Of `--from=image` and `--mount=type=bind,from=image,…`; the name of a stage has no tag and is no pin. */
function flagImages(body: TracedText): readonly TracedText[] {
  const images: TracedText[] = [];
  for (const word of wordsOf(body)) {
    if (!word.text.startsWith("--")) break;
    const match = /^--(?:from=|mount=(?:[^\s]*,)?from=)([^,]+)/d.exec(word.text);
    const [start, end] = match?.indices?.[1] ?? [];
    if (start !== undefined) images.push(unquoted(sliceTraced(word, start, end)));
  }
  return images;
}
