import { instantOf, type Commit, type CommitContent } from "../git/git-objects.ts";
import { renderCommit } from "../git/render-git-object.ts";
import { webFlowEmail } from "./identity.ts";

/** Stands where GitHub's own signature would stand; it proves nothing, and says so. */
const placeholder = [
  "-----BEGIN PGP SIGNATURE-----",
  "",
  Buffer.from("a rehearsal's stand-in for GitHub's signature").toString("base64"),
  "-----END PGP SIGNATURE-----",
].join("\n");

/** The commit as GitHub signs what is made through its API. */
export function signed(content: CommitContent): CommitContent {
  return { ...content, signature: placeholder };
}

/** Whether GitHub would show the commit as verified. */
export function isVerified({ signature, committer }: Commit): boolean {
  return signature === placeholder && committer.email === webFlowEmail;
}

/** Somebody's own signature cannot be checked here: no key of anybody is known. */
export function verificationOf(commit: Commit) {
  const { signature, committer } = commit;
  const isSigned = signature !== undefined;
  const verified = isVerified(commit);
  return {
    verified,
    reason: verified ? "valid" : isSigned ? "unknown_key" : "unsigned",
    signature: signature ?? null,
    payload: isSigned ? renderCommit({ ...commit, signature: undefined }).toString("utf8") : null,
    verified_at: verified ? instantOf(committer) : null,
  };
}
