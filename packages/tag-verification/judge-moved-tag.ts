import { escapeText } from "@release-actions/release-model";
import { cannotTell, type Complaint } from "./complaint.ts";
import type { Known, PublicationFacts } from "./facts.ts";

/** A tag is never moved: not on the remote, and not after something was published from it. */
export function judgeMovedTag(options: {
  readonly tag: string;
  /** How the version is spelled in messages. */
  readonly spelled: string;
  readonly commit: string;
  readonly publication: Known<PublicationFacts>;
}): readonly Complaint[] {
  const { tag, spelled, commit, publication } = options;
  if (publication.kind === "unknown") return [cannotTell(`${tag} to be where it was pushed`, publication)];
  const { remotes, artifacts } = publication.value;
  const sameThere = `${tag} to be the same on the remote`;
  return [
    ...(remotes.kind === "unknown"
      ? [cannotTell(sameThere, remotes)]
      : remotes.value.flatMap((remote) =>
          remote.tag.kind === "unknown"
            ? [cannotTell(sameThere, remote.tag)]
            : differs({ ...publication.value, tag, commit, remote: remote.name, there: remote.tag.value }),
        )),
    ...artifacts.flatMap(({ name, released }): readonly Complaint[] => {
      const expected = `no ${escapeText(name)} ${spelled} from another commit`;
      if (released.kind === "unknown") return [cannotTell(expected, released)];
      const commits = [...new Set(released.value.map((artifact) => artifact.commit))];
      return commits
        .filter((found) => found !== commit)
        .map((found) => published(found, { expected, tag, commit }));
    }),
  ];
}

function published(
  from: string | undefined,
  { expected, tag, commit }: { readonly expected: string; readonly tag: string; readonly commit: string },
): Complaint {
  return from === undefined
    ? {
        expected,
        found: "unknown: this version is published already, and the registry does not say from which commit",
        fix: 'Release the next version. When this run repeats a release of the same commit, set moved-tag=warning in the input "checks".',
      }
    : {
        expected,
        found: `one that was published from ${escapeText(from.slice(0, 12))}, while ${tag} stands at ${commit.slice(0, 12)}`,
        fix: "Release the next version: what is published is never replaced.",
      };
}

function differs(options: {
  readonly tag: string;
  readonly commit: string;
  readonly local: PublicationFacts["local"];
  readonly isPushed: boolean;
  /** The name of the remote. */
  readonly remote: string;
  readonly there: { readonly object: string; readonly commit: string } | undefined;
}): readonly Complaint[] {
  const { tag, commit, local, isPushed, there } = options;
  const remote = escapeText(options.remote);
  if (there === undefined) {
    // Before the push nobody has it; after it, somebody has taken it away.
    if (!isPushed || remote !== "origin") return [];
    return [
      {
        expected: `${tag} to be on the remote it was pushed to`,
        found: `no such tag on ${remote}: it was deleted after this run was started`,
        fix: "Release another version, or push the tag again where it is to be released after all.",
      },
    ];
  }
  if (local === undefined) {
    if (there.commit === commit) return [];
    return [
      {
        expected: `${tag} to be a new tag`,
        found: `one on the remote ${remote} already, on ${there.commit.slice(0, 12)} and not on ${commit.slice(0, 12)}`,
        fix: `Tag the next version, or fetch this one to judge it (git fetch ${remote} tag ${tag}).`,
      },
    ];
  }
  if (there.object === local.object) return [];
  // actions/checkout before v6 makes a lightweight tag of an annotated one: the commit is what can be compared.
  if (!local.annotated && there.commit === local.commit) return [];
  return [
    {
      expected: `${tag} to be the same here and on the remote`,
      found: `${local.object.slice(0, 12)} here and ${there.object.slice(0, 12)} on the remote ${remote}`,
      fix: `A pushed tag is never moved. Take the remote's (git fetch --force ${remote} tag ${tag}), or release the next version.`,
    },
  ];
}
