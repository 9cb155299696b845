import { editorFor, isUtf16, Source } from "@release-actions/manifests";
import { Refusal } from "@release-actions/release-model";

/** A template of a chart: nothing in it is edited, but an image that it states in full would stay behind. */
export function isTemplate(path: string): boolean {
  return /(?:^|\/)templates\/.*\.(?:ya?ml|tpl)$/i.test(path);
}

/**
 * Whether a file is searched for images that it states, and never edited: a template of a chart, a script, a build file, a
 * configuration of no known form. Of a name without an extension the first line has to tell, once it is read. Text for people
 * (Markdown) speaks of versions and runs none.
 */
export function isSearchedOnly(path: string): boolean {
  return (
    isTemplate(path) ||
    (editorFor(path) === undefined && (bySuffix.test(path) || byName.test(path) || bare.test(path)))
  );
}

const bySuffix =
  /\.(?:sh|bash|zsh|fish|ksh|ps1|psm1|bat|cmd|mk|env|properties|ini|conf|cfg|toml|json|json5|jsonnet|libsonnet|cue|k|pkl|py|rb|pl|js|mjs|cjs|ts|go|groovy|tpl|tmpl|gotmpl|tftpl|j2|jinja2?|bicep|nomad|service|container|pod|kube)$/i;
const byName =
  /(?:^|\/)(?:(?:GNU)?[Mm]akefile|[Jj]ustfile|\.justfile|Jenkinsfile[^/]*|Vagrantfile|Tiltfile|Earthfile|Rakefile|Procfile|\.env(?:\.[^/]+)?|\.envrc)$/;
const bare = /(?:^|\/)\.?[^./]+$/;

/** A file that is only searched, in whatever encoding; undefined where it is no text, no script, or too much of it. */
export function searchedSource(path: string, bytes: Uint8Array): Source | undefined {
  const isKnown = isTemplate(path) || bySuffix.test(path) || byName.test(path);
  // `#!`, as systems read it: at the very beginning.
  return isKnown || (bytes[0] === 0x23 && bytes[1] === 0x21) ? anySource(path, bytes) : undefined;
}

/** A file in whatever encoding; undefined where it is no text, or too much of it. */
export function anySource(path: string, bytes: Uint8Array): Source | undefined {
  for (const tried of isUtf16(bytes)
    ? [fromUtf16(bytes)]
    : [bytes, Buffer.from(Buffer.from(bytes).toString("latin1"))]) {
    try {
      return new Source(path, tried);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code !== "manifest-encoding") return undefined;
    }
  }
  return undefined;
}

/** As Windows saves scripts. Lines and columns are the same in both. */
function fromUtf16(bytes: Uint8Array): Uint8Array {
  return Buffer.from(new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes));
}
