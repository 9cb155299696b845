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
  const { remote, local, artifacts } = publication.value;
  return [
    ...(remote.kind === "unknown" ? [cannotTell(`${tag} to be the same on the remote`, remote)] : []),
    ...(remote.kind === "known" ? differs(tag, local, remote.value) : []),
    ...artifacts.flatMap(({ name, released }): Complaint[] => {
      const expected = `no ${escapeText(name)} ${spelled} from another commit`;
      if (released.kind === "unknown") return [cannotTell(expected, released)];
      if (released.value === undefined || released.value.commit === commit) return [];
      return released.value.commit === undefined
        ? [
            {
              expected,
              found:
                "unknown: this version is published already, and the registry does not say from which commit",
              fix: 'Release the next version. When this run repeats a release of the same commit, set moved-tag=warning in the input "checks".',
            },
          ]
        : [
            {
              expected,
              found: `one that was published from ${escapeText(released.value.commit.slice(0, 12))}, while ${tag} stands at ${commit.slice(0, 12)}`,
              fix: "Release the next version: what is published is never replaced.",
            },
          ];
    }),
  ];
}

function differs(
  tag: string,
  local: PublicationFacts["local"],
  remote: { readonly object: string; readonly commit: string } | undefined,
): readonly Complaint[] {
  if (local === undefined || remote === undefined || remote.object === local.object) return [];
  // actions/checkout before v6 makes a lightweight tag of an annotated one: the commit is what can be compared.
  if (!local.annotated && remote.commit === local.commit) return [];
  return [
    {
      expected: `${tag} to be the same here and on the remote`,
      found: `${local.object.slice(0, 12)} here and ${remote.object.slice(0, 12)} on the remote`,
      fix: `A pushed tag is never moved. Take the remote's (git fetch --force origin tag ${tag}), or release the next version.`,
    },
  ];
}
