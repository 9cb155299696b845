import { execFileSync } from "node:child_process";
import { environmentWith, type AvailableTool } from "./tools.ts";

/**
 * Texts rendered by GitHub's own parser, with HTML let through: what GitHub's cleaning leaves of it is less, and nothing
 * of it is to depend on that.
 */
export function renderedByGitHub(parser: AvailableTool, texts: readonly string[]): readonly string[] {
  const output = execFileSync(parser.path, ["-c", program], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    env: { ...environmentWith(parser), PYTHONIOENCODING: "utf-8" },
    maxBuffer: 64 << 20,
  });
  return JSON.parse(output) as readonly string[];
}

const program = `
import cmarkgfm, json, sys
options = cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE
json.dump([cmarkgfm.github_flavored_markdown_to_html(text, options) for text in json.load(sys.stdin)], sys.stdout)
`;
