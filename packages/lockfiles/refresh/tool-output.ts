/** The last lines that matter of what a tool said, without colors, progress and credentials. */
export function toolWords(result: { readonly stdout: Uint8Array; readonly stderr: string }): string {
  const lines = (text: string): string[] =>
    maskCredentials(text)
      .replaceAll(ansi, "")
      .split(/\r?\n|\r/)
      .map((line) => line.trimEnd())
      .filter((line) => line.trim() !== "" && !noise.test(line));
  const [errors, output] = [lines(result.stderr), lines(new TextDecoder().decode(result.stdout))];
  // yarn and pnpm write their errors to the standard output.
  const telling = [...output, ...errors].filter((line) => problem.test(line));
  const words = telling.length > 0 && errors.length === 0 ? telling : errors.length > 0 ? errors : output;
  return words.slice(-12).join("\n");
}

/** Addresses without their user part. */
export function maskCredentials(text: string): string {
  return text
    .replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^/\s?#@]+@/gi, "$1***@")
    .replaceAll(/\b(?:gh[a-z]_\w{16,}|github_pat_\w{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{16,})/g, "***");
}

// eslint-disable-next-line no-control-regex -- the escape character is what makes a color
const ansi = /\u001b\[[0-9;]*[A-Za-z]/g;
const noise =
  /^(?:Progress: |npm (?:warn|WARN|notice)|npm (?:error|ERR!) (?:A complete log|\s*$)|warning |info Visit |\s*Updating crates\.io|Resolving dependencies|➤ YN0000)|-debug-0\.log/;
const problem =
  /error|ERR_|➤ YN0{0,2}(?!000)\d+.*(?:│ |: )\S|not found|no candidates|cannot|could not|failed/i;
