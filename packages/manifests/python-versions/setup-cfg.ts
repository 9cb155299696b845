import type { Source } from "../source.ts";
import type { StaticVersion } from "../static-versions/static-version.ts";

/** One value of a setup.cfg, and where it stands. */
export interface CfgValue {
  readonly text: string;
  readonly start: number;
}

/** The value at `[section] key`, further lines of it joined. https://docs.python.org/3/library/configparser.html */
export function cfgValue(source: Source, section: string, key: string): CfgValue | undefined {
  let current = "";
  let found: CfgValue | undefined;
  for (const match of source.text.matchAll(/^.*$/gm)) {
    const [line] = match;
    const isMore = /^\s+\S/.test(line);
    if (found !== undefined && isMore) found = { ...found, text: `${found.text}\n${line.trim()}`.trim() };
    if (found !== undefined && !isMore && line.trim() !== "" && !/^[#;]/.test(line)) return found;
    current = /^\[(?<name>[^\]]*)\]/.exec(line)?.groups?.["name"]?.trim() ?? current;
    const pair = /^(?<key>[^\s#;[=:][^=:]*?)\s*[=:]\s*(?<value>.*?)\s*$/d.exec(line);
    if (current !== section || pair?.groups?.["key"]?.toLowerCase().replaceAll("-", "_") !== key) continue;
    found = {
      text: pair.groups["value"] ?? "",
      start: match.index + (pair.indices?.groups?.["value"]?.[0] ?? 0),
    };
  }
  return found;
}

/** `version` of a setup.cfg where it stands there itself. https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export function setupCfgVersions(source: Source): readonly StaticVersion[] {
  const found = cfgValue(source, "metadata", "version");
  if (found === undefined || found.text === "" || /^(?:attr|file)\s*:|\n/.test(found.text)) return [];
  const { text, start } = found;
  return [
    {
      kind: "setup-cfg",
      path: source.path,
      ...source.position(start),
      place: "metadata.version",
      text,
      span: source.span(start, start + text.length),
    },
  ];
}
