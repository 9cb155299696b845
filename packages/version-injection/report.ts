import { formatSemver, type Annotation, type SummaryBlock } from "@release-actions/release-model";
import { createTwoFilesPatch } from "diff";
import type { FileChange, InjectionPlan, StampedPackage } from "./plan.ts";

/** What inject-npm-version does or did, as JSON; the shape is published as schema/inject-npm-version.schema.json. */
export interface InjectionReport {
  readonly schema: 1;
  readonly version: string;
  /** The dist-tag to publish under; null where this clone cannot tell, because it does not have all tags. */
  readonly npmTag: string | null;
  readonly packages: readonly StampedPackage[];
  /** The files that were changed, or would be. */
  readonly files: readonly string[];
  /** Whether files were written. False for a dry run. */
  readonly applied: boolean;
  readonly diff: string;
}

/** A plan, carried out or not, as workflows and people read it. */
export interface InjectionReading {
  readonly report: InjectionReport;
  readonly outputs: {
    readonly version: string;
    readonly "npm-tag": string | undefined;
    readonly packages: readonly StampedPackage[];
    readonly files: readonly string[];
  };
  readonly annotations: readonly Annotation[];
  readonly summary: readonly SummaryBlock[];
}

export function report(plan: InjectionPlan, { applied }: { readonly applied: boolean }): InjectionReading {
  const version = formatSemver(plan.version);
  const npmTag = plan.npmTag.kind === "known" ? plan.npmTag.tag : undefined;
  const files = plan.changes.map(({ path }) => path);
  return {
    report: {
      schema: 1,
      version,
      npmTag: npmTag ?? null,
      packages: plan.packages,
      files,
      applied: applied && files.length > 0,
      diff: plan.changes.map(renderDiff).join(""),
    },
    outputs: { version, "npm-tag": npmTag, packages: plan.packages, files },
    annotations: plan.npmTag.kind === "known" ? [] : [tagUnknown(plan.npmTag)],
    summary: summary(plan, { version, npmTag, files, applied }),
  };
}

function tagUnknown({ reason, fix }: { readonly reason: string; readonly fix: string }): Annotation {
  return {
    level: "warning",
    title: "inject-npm-version: npm-tag",
    message: `expected to see every tag, to tell which dist-tag to publish under\nfound ${reason}\n${fix} The output npm-tag stays empty.`,
  };
}

function summary(
  plan: InjectionPlan,
  shown: {
    readonly version: string;
    readonly npmTag: string | undefined;
    readonly files: readonly string[];
    readonly applied: boolean;
  },
): readonly SummaryBlock[] {
  const { version, npmTag, files, applied } = shown;
  const written =
    files.length === 0
      ? ["Every file says so already."]
      : [applied ? "Written: " : "A dry run; to be written: ", { code: files.join(", ") }];
  return [
    { kind: "heading", level: 2, text: applied ? `Packages at ${version}` : `Packages to be at ${version}` },
    {
      kind: "paragraph",
      parts: npmTag === undefined ? ["Dist-tag unknown."] : ["To be published under ", { code: npmTag }, "."],
    },
    {
      kind: "table",
      header: ["Package", "Folder", "Private", "Before", "Version"],
      rows: plan.packages.map(({ name, path, private: isPrivate, from, to }) => [
        { code: name },
        { code: path },
        isPrivate ? "yes" : "no",
        { code: from },
        { code: to },
      ]),
    },
    { kind: "paragraph", parts: written },
  ];
}

function renderDiff({ path, before, after }: FileChange): string {
  const [old, now] = [before, after].map((bytes) => Buffer.from(bytes).toString("utf8"));
  const names = [`a/${path}`, `b/${path}`] as const;
  const patch = createTwoFilesPatch(...names, old ?? "", now ?? "", undefined, undefined, { context: 1 });
  // The library heads a patch with a ruler that git does not print.
  return patch.replace(/^=+\n/, "");
}
