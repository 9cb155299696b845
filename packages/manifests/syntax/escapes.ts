/**
 * A text with the escapes undone in which JSON, TOML, YAML and HCL can spell the characters of a name, and the line breaks
 * that a backslash takes away in quoted YAML, TOML, a Dockerfile and a requirements file. For looking, not for reading: where
 * a language knows no escapes this says more than there is.
 */
export function withoutEscapes(text: string): string {
  return text.replaceAll(escape, (whole, ...[long, short, byte]: (string | undefined)[]) => {
    const code = long ?? short ?? byte;
    if (code !== undefined)
      return Number.parseInt(code, 16) < 0x80 ? String.fromCharCode(Number.parseInt(code, 16)) : whole;
    return whole === "\\/" ? "/" : "";
  });
}

/** Whether a text may say more than its bytes show. */
export function hasEscapes(text: string): boolean {
  return /\\(?:[uUx][0-9A-Fa-f]{2}|\/|[ \t]*\r?\n)/.test(text);
}

const escape = /\\(?:U([0-9A-Fa-f]{8})|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|\/|[ \t]*\r?\n[ \t\r\n]*)/g;
