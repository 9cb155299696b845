/** What an entry of a changelog is made from. */
export interface ReleaseNotes {
  readonly version: string;
  /** Of the commits since the last release. */
  readonly messages: readonly string[];
}

/** A changelog with one more entry above the newest, as Release Please writes it; without a date, so that it is always the same. Pure. */
export function changelogWith(changelog: string, { version, messages }: ReleaseNotes): string {
  const fixes = messages.flatMap((message) => /^fix(?:\([^)]*\))?!?: (.*)$/m.exec(message)?.[1] ?? []);
  const features = messages.flatMap((message) => /^feat(?:\([^)]*\))?!?: (.*)$/m.exec(message)?.[1] ?? []);
  const entry = `## ${version}\n\n${section("Features", features)}${section("Bug Fixes", fixes)}`;
  return /^## /m.test(changelog)
    ? changelog.replace(/^(?=## )/m, () => entry)
    : `${changelog.trimEnd()}\n\n${entry.trimEnd()}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `### ${title}\n\n${lines.map((line) => `- ${line}\n`).join("")}\n`;
}
