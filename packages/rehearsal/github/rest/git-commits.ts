import * as v from "valibot";
import { gitCommitBody } from "../bodies/commit-body.ts";
import type { Call } from "../call.ts";
import { notFound, unprocessable } from "../denial.ts";
import type { Signature } from "../git/git-objects.ts";
import { identityOf, webFlow } from "../operations/identity.ts";
import { signed } from "../operations/signing.ts";
import { parseBody } from "./parse-body.ts";
import { created, json } from "./reply.ts";
import type { Route } from "./route.ts";

const person = v.object({ name: v.string(), email: v.string(), date: v.optional(v.string()) });
const newCommit = v.object({
  message: v.string(),
  tree: v.string(),
  parents: v.optional(v.array(v.string()), []),
  author: v.optional(person),
  committer: v.optional(v.partial(person)),
  signature: v.optional(v.string()),
});

export const gitCommitRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/git/commits/{commit_sha}",
    docs: "git/commits#get-a-commit-object",
    async handle(request) {
      const repo = request.repository("read", "contents");
      const oid = request.param("commit_sha");
      const commit = repo.hides(oid) ? undefined : await repo.git.objects.commit(oid);
      if (commit === undefined) throw notFound();
      return json(gitCommitBody(request.call.world, repo.seen, commit));
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/git/commits",
    docs: "git/commits#create-a-commit",
    effect: "createCommit",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "contents");
      const wish = parseBody(newCommit, request.body);
      if ((await repo.git.objects.tree(wish.tree)) === undefined)
        throw unprocessable("Tree SHA does not exist");
      for (const parent of wish.parents) {
        const isThere = !repo.hides(parent) && (await repo.git.objects.commit(parent)) !== undefined;
        if (!isThere) throw unprocessable("Parent SHA does not exist or is not a commit object");
      }
      const commit = await request.effect(repo, async () => {
        const content = {
          tree: wish.tree,
          parents: wish.parents,
          message: wish.message,
          ...people(call, wish),
        };
        const made = await repo.git.objects.writeCommit(
          isSignedByGitHub(call, wish) ? signed(content) : { ...content, signature: wish.signature },
        );
        call.world.arrived(repo.record, made.oid);
        return made;
      });
      return created(gitCommitBody(call.world, repo.record, commit));
    },
  },
];

type NewCommit = v.InferOutput<typeof newCommit>;

/**
 * A bot's commit that names nobody is GitHub's own, and signed; a person's is not.
 * https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 */
function isSignedByGitHub({ actor }: Call, { author, committer, signature }: NewCommit): boolean {
  return actor.kind !== "pat" && author === undefined && committer === undefined && signature === undefined;
}

function people(call: Call, wish: NewCommit): { author: Signature; committer: Signature } {
  const own = identityOf(call.world, call.actor.login);
  const author = sign(own, wish.author);
  if (isSignedByGitHub(call, wish)) return { author, committer: webFlow(call.world) };
  return { author, committer: wish.committer === undefined ? author : sign(author, wish.committer) };
}

type Wish = Readonly<Partial<Record<"name" | "email" | "date", string | undefined>>>;

function sign(otherwise: Signature, wish: Wish | undefined): Signature {
  const { name = otherwise.name, email = otherwise.email, date } = wish ?? {};
  const seconds = date === undefined ? otherwise.seconds : Math.floor(Date.parse(date) / 1000);
  if (Number.isNaN(seconds)) throw unprocessable("Invalid request.\n\nInvalid date.");
  return { name, email, seconds, offset: "+0000" };
}
