/** Why `text` is no version that every ecosystem can carry, and what to write instead. */
export function whyNoVersion(text: string): { readonly reason: string; readonly fix: string } {
  if (text.length > 64) return { reason: "which is too long for a version", fix: plain };
  return reasons.find(({ when }) => when.test(text)) ?? { reason: "which is no version", fix: plain };
}

const plain =
  "Write three numbers, and for a pre-release -alpha.N, -beta.N or -rc.N after them, as in 1.4.0-rc.2.";

/** In the order in which a person would notice them; the first that applies is the answer. */
const reasons: readonly { readonly when: RegExp; readonly reason: string; readonly fix: string }[] = [
  { when: /^$/, reason: "which is empty", fix: plain },
  { when: /\s/u, reason: "which contains white space", fix: "Remove the white space." },
  {
    when: /\p{Cc}/u,
    reason: "which has control characters",
    fix: "Remove the characters that cannot be seen.",
  },
  {
    when: /\p{Nd}(?<![0-9])/u,
    reason: "which has digits other than 0 to 9",
    fix: "Type the digits again, in ASCII.",
  },
  { when: /[^!-~]/u, reason: "which has characters outside ASCII", fix: "Type the version again, in ASCII." },
  {
    when: /\+/,
    reason: "which has build metadata or a local label; neither OCI tags nor package indexes can carry it",
    fix: "Leave out the + and what follows it.",
  },
  {
    when: /^[vV]?[0-9]+!/,
    reason: "which has an epoch; only PEP 440 knows those",
    fix: "Release under a higher major version instead.",
  },
  { when: /(?:^|[^0-9a-z])[vV]{2,}/, reason: "which has more than one v", fix: plain },
  {
    when: /^[vV]?[0-9]+(?:\.[0-9]+)?(?![0-9.!])/,
    reason: "which leaves out the minor or the patch number, so tools read it differently",
    fix: "Write all three numbers, as in 1.4.0.",
  },
  {
    when: /^[vV]?[0-9]+\.[0-9]+\.[0-9]+\.[0-9]/,
    reason: "which has more than three numbers",
    fix: "Write exactly three numbers, as in 1.4.0.",
  },
  {
    when: /(?:^|[.vV-]|[a-z])0[0-9]/i,
    reason: "which has a number with a leading zero",
    fix: "Write the number without the zero in front.",
  },
  {
    when: /[0-9]{16}/,
    reason: "which has a number too large to be counted exactly",
    fix: "Use numbers below 9007199254740992.",
  },
  {
    when: /dev/i,
    reason: "which is a development release; those are built from untagged commits and never released",
    fix: "Release a pre-release such as 1.4.0-alpha.1 instead.",
  },
  {
    when: /^[vV]?[0-9.]+(?:-[0-9]+$|.*(?<![a-z])(?:post|rev|r[0-9]))/i,
    reason: "which is a post release; SemVer cannot spell it",
    fix: "Release the next patch version instead.",
  },
  { when: /^[vV]/, reason: "which starts with a v", fix: "Leave out the v: it belongs to tags only." },
  {
    when: /^[0-9]+\.[0-9]+\.[0-9]+(?:-|[-_.]?)(?:alpha|beta|rc|a|b|c|pre|preview)[-_.]?$/i,
    reason: "whose pre-release has no number, so nothing can follow it in order",
    fix: "Number the pre-release, as in 1.4.0-rc.1.",
  },
  {
    when: /^[0-9]+\.[0-9]+\.[0-9]+[-_.]?(?:alpha|beta|rc|a|b|c|pre|preview)[-_.]?[0-9]+$/i,
    reason: "whose pre-release is spelled in another form than this place expects",
    fix: plain,
  },
  {
    when: /^[0-9]+\.[0-9]+\.[0-9]+[-_.a-z]/i,
    reason:
      "whose pre-release is none of alpha, beta and rc with a number, so PEP 440 has no spelling for it",
    fix: plain,
  },
];
