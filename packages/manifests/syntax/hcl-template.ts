import { tracedFrom, untraced, type TracedText } from "./traced-text.ts";

/** The parts of a quoted string: text, and references to variables; any other expression is a reference to nothing. */
export type HclTemplate = readonly (TracedText | HclReference)[];

export interface HclReference {
  /** `var.runtime_version`, `local.tag`, or whatever expression stands there. */
  readonly expression: string;
}

export interface ReadTemplate {
  readonly template: HclTemplate;
  /** Behind the closing quote. */
  readonly end: number;
  /** Where the expressions inside `${…}` stand. */
  readonly code: readonly { readonly start: number; readonly end: number }[];
}

/** Reads a quoted template from behind its opening quote. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-expressions */
export function readHclTemplate(text: string, start: number): ReadTemplate {
  const template: (TracedText | HclReference)[] = [];
  const code: { readonly start: number; readonly end: number }[] = [];
  let position = start;
  while (position < text.length) {
    const plain = matchAt(/[^"\\$%\n]+/y, text, position);
    if (plain !== undefined) {
      template.push(tracedFrom(plain, position));
      position += plain.length;
      continue;
    }
    // A string ends with its line at the latest: what is malformed shall not swallow the file.
    if (text[position] === '"' || text[position] === "\n") break;
    const two = text.slice(position, position + 2);
    if (two === "${" || two === "%{") {
      const end = closingBrace(text, position + 2);
      code.push({ start: position + 2, end });
      template.push({
        expression:
          two === "${"
            ? text
                .slice(position + 2, end)
                .replaceAll("~", "")
                .trim()
            : "",
      });
      position = end + 1;
      continue;
    }
    const escape = matchAt(/\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|\$\$(?=\{)|%%(?=\{)/y, text, position);
    template.push(
      escape === undefined ? tracedFrom(text.charAt(position), position) : untraced(unescaped(escape)),
    );
    position += escape?.length ?? 1;
    if (escape === "$$" || escape === "%%") {
      template.push(tracedFrom("{", position));
      position++;
    }
  }
  return { template, end: Math.min(position + 1, text.length), code };
}

function unescaped(escape: string): string {
  if (escape === "$$" || escape === "%%") return escape.charAt(0);
  const digits = /^\\[uU]([0-9a-fA-F]+)$/.exec(escape)?.[1];
  if (digits !== undefined) {
    const point = parseInt(digits, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
  }
  return { "\\n": "\n", "\\r": "\r", "\\t": "\t" }[escape] ?? escape.slice(1);
}

/** The brace that ends an expression: braces nest, and strings in it may hold some. */
function closingBrace(text: string, from: number): number {
  let depth = 0;
  let position = from;
  while (position < text.length) {
    const unit = text[position];
    if (unit === '"') {
      position = readHclTemplate(text, position + 1).end;
      continue;
    }
    if (unit === "}" && depth === 0) return position;
    if (unit === "{") depth++;
    if (unit === "}") depth--;
    position++;
  }
  return text.length;
}

function matchAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}
