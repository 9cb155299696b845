import {
  printable,
  type Annotation,
  type Finding,
  type Problem,
  type SummaryBlock,
} from "@release-actions/release-model";

/** What a check found, for workflows and for people. */
export function reportCheck(findings: readonly Finding[]) {
  const errors = findings.filter(({ level }) => level === "error");
  const [first] = errors;
  const failed: Problem | undefined =
    first === undefined
      ? undefined
      : {
          code: first.code,
          expected: first.expected,
          found: first.found,
          fix: errors.length === 1 ? first.fix : `${first.fix}\nThe summary has ${errors.length - 1} more.`,
          ...(first.file === undefined
            ? {}
            : { location: { file: first.file, ...(first.line === undefined ? {} : { line: first.line }) } }),
        };
  return {
    findings,
    annotations: findings
      .filter((finding) => finding !== first)
      .map(({ code, level, expected, found, fix, file, line }): Annotation => ({
        level: level === "error" ? "warning" : "notice",
        title: `promote-release: ${code}`,
        message: `expected ${expected}\nfound ${found}\n${fix}`,
        ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
      })),
    summary: [
      { kind: "heading", level: 2, text: "Check of the GitOps repository" },
      findings.length === 0
        ? { kind: "paragraph", parts: ["Nothing is missing."] }
        : {
            kind: "table",
            header: ["Level", "Code", "Where", "Expected", "Found", "What to do"],
            rows: findings.map(({ level, code, file = "", line, expected, found, fix }) => [
              level,
              { code },
              { code: line === undefined ? file : `${file}:${line}` },
              printable(expected, 500),
              printable(found, 500),
              fix,
            ]),
          },
    ] satisfies readonly SummaryBlock[],
    failed,
  };
}
