import { readHclTemplate, type HclTemplate } from "./hcl-template.ts";
import { tracedFrom, type TracedText } from "./traced-text.ts";

/** A quoted string of an HCL file, with the names of blocks and attributes that lead to it. */
export interface HclString {
  /** `["variable", "runtime_image", "default"]`. */
  readonly path: readonly string[];
  /** Whether it is the whole value of its attribute, rather than a part of an expression. */
  readonly isWhole: boolean;
  readonly template: HclTemplate;
  /** Where the expressions inside `${…}` stand. */
  readonly code: readonly { readonly start: number; readonly end: number }[];
}

/** A variable or a local that an expression reads: `var.tag`, `local.images`. */
export interface HclReferenceAt {
  readonly expression: string;
  readonly path: readonly string[];
  readonly offset: number;
  /** Whether it is the whole value of its attribute. */
  readonly isWhole: boolean;
}

export interface HclHeredoc {
  readonly path: readonly string[];
  readonly text: TracedText;
}

export interface HclFile {
  readonly strings: readonly HclString[];
  readonly heredocs: readonly HclHeredoc[];
  readonly references: readonly HclReferenceAt[];
}

/**
 * The strings of a Terraform or Packer file. Not a parser of expressions: it knows comments, strings, heredocs, blocks
 * and attributes, which is all it takes to say where a string stands, and it is total over any text.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function parseHcl(text: string): HclFile {
  const scan = new Scan(text);
  scan.code(0, text.length);
  return { strings: scan.strings, heredocs: scan.heredocs, references: scan.references };
}

class Scan {
  readonly strings: HclString[] = [];
  readonly heredocs: HclHeredoc[] = [];
  readonly references: HclReferenceAt[] = [];
  readonly #text: string;
  readonly #stack: (readonly string[])[] = [];
  /** The words since the last line or separator: a block's labels, or an attribute's name. */
  #words: string[] = [];
  #isAttribute = false;

  constructor(text: string) {
    this.#text = text;
  }

  code(from: number, to: number): void {
    let position = from;
    while (position < to) position = this.#token(position);
  }

  #token(position: number): number {
    token.lastIndex = position;
    const match = token.exec(this.#text);
    const groups = match?.groups;
    if (match === null || groups === undefined) return position + 1;
    const end = position + match[0].length;
    if (groups["heredoc"] !== undefined) return this.#heredoc(end, groups["heredoc"]);
    if (groups["quote"] !== undefined) return this.#string(end);
    if (groups["word"] !== undefined) this.#word(groups["word"], position, end);
    if (groups["sign"] !== undefined) this.#sign(groups["sign"]);
    return end;
  }

  #word(word: string, start: number, end: number): void {
    const [, expression] = /^((?:var|local)\.[\w-]+)/.exec(word) ?? [];
    if (expression !== undefined) {
      const path = [...this.#stack.flat(), ...this.#words];
      // Behind a colon or a comma it may be a part of a condition or of a call.
      const isAssigned = /(?<![=!<>])=[ \t]*$/.test(this.#text.slice(Math.max(0, start - 200), start));
      const isWhole = word === expression && isAssigned && this.#isAlone(start, end);
      this.references.push({ expression, path, offset: start, isWhole });
    }
    if (!this.#isAttribute) this.#words.push(word);
  }

  /** Whether a value is all that its attribute or its element has. */
  #isAlone(start: number, end: number): boolean {
    const after = /^[ \t]*(?:$|[\r\n,}\])]|#|\/[/*])/.test(this.#text.slice(end, end + 200));
    return after && /[=:[,(]\s*$/.test(this.#text.slice(Math.max(0, start - 200), start));
  }

  #sign(sign: string): void {
    switch (sign) {
      case "{":
      case "[":
      case "(":
        this.#stack.push(this.#words);
        this.#next();
        break;
      case "}":
      case "]":
      case ")":
        this.#words = [...(this.#stack.pop() ?? [])];
        this.#isAttribute = true;
        break;
      case "=":
      case ":":
        this.#isAttribute = true;
        break;
      default:
        this.#next();
    }
  }

  #next(): void {
    this.#words = [];
    this.#isAttribute = false;
  }

  #string(start: number): number {
    const { template, end, code } = readHclTemplate(this.#text, start);
    const before = /[=:[,(]\s*$/.test(this.#text.slice(Math.max(0, start - 200), start - 1));
    const isLabel = !this.#isAttribute && !before;
    if (isLabel || /^\s*[=:](?!=)/.test(this.#text.slice(end, end + 100))) {
      this.#words.push(this.#text.slice(start, end - 1));
      return end;
    }
    const path = [...this.#stack.flat(), ...this.#words];
    this.strings.push({ path, isWhole: this.#isAlone(start - 1, end), template, code });
    // Expressions in the string may hold strings of their own, under the same attribute.
    const [words, isAttribute] = [this.#words, this.#isAttribute];
    for (const part of code) {
      this.#isAttribute = true;
      this.code(part.start, part.end);
    }
    [this.#words, this.#isAttribute] = [words, isAttribute];
    return end;
  }

  #heredoc(start: number, name: string): number {
    const close = new RegExp(`^[ \\t]*${name}[ \\t]*\\r?$`, "m");
    const length = close.exec(this.#text.slice(start))?.index ?? this.#text.length - start;
    const text = tracedFrom(this.#text.slice(start, start + length), start);
    const path = [...this.#stack.flat(), ...this.#words];
    this.heredocs.push({ path, text });
    for (const { index, 1: expression = "" } of text.text.matchAll(inHeredoc)) {
      this.references.push({ expression, path, offset: start + index, isWhole: false });
    }
    return start + length + name.length;
  }
}

const token =
  /(?:#|\/\/)[^\n]*|\/\*[^]*?\*\/|<<-?(?<heredoc>[A-Za-z_][\w-]*)\r?\n|(?<quote>")|(?<word>[A-Za-z_][\w-]*(?:\.[\w-]+)*)|==|=>|[!<>]=|(?<sign>[{}[\]():=,\n])/y;
const inHeredoc = /(?<=[$%]\{[^}\n]*)(?<![\w.])((?:var|local)\.[\w-]+)/g;
