import type { Call, Repo } from "../call.ts";
import { Denial } from "../denial.ts";
import { zeroOid } from "../git/oid.ts";
import { updateRefs } from "../operations/update-refs.ts";
import { flushPacket, packet, sideband } from "./pkt-line.ts";
import { type PushCommand, type PushRequest } from "./push-request.ts";

interface Outcome {
  readonly command: PushCommand;
  readonly denial: Denial | undefined;
}

/**
 * Takes a push in, under the very rules that hold for the API, and gives git's report about each ref.
 * https://git-scm.com/docs/gitprotocol-pack#_report_status
 */
export async function receivePush(call: Call, repo: Repo, push: PushRequest): Promise<Buffer> {
  const problem = await unpack(repo, push);
  if (problem !== undefined) return report(push, { unpacked: problem, outcomes: [] });
  let outcomes: readonly Outcome[] = [];
  // What is refused altogether has no effect.
  await attempt(() =>
    call.effect("push", repo.record, async () => {
      outcomes = await (push.isAtomic ? atOnce : oneByOne)(call, repo, push);
      const [refused] = outcomes;
      if (refused?.denial !== undefined && outcomes.every(({ denial }) => denial !== undefined))
        throw refused.denial;
    }),
  );
  return report(push, { unpacked: "ok", outcomes });
}

async function oneByOne(call: Call, repo: Repo, { commands }: PushRequest): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const command of commands) {
    outcomes.push({ command, denial: await attempt(() => updateRefs(call, repo, [updateOf(command)])) });
  }
  return outcomes;
}

async function atOnce(call: Call, repo: Repo, { commands }: PushRequest): Promise<readonly Outcome[]> {
  const denial = await attempt(() => updateRefs(call, repo, commands.map(updateOf)));
  return commands.map((command) => ({ command, denial }));
}

/** Whether git itself would have sent a push that leaves commits behind was the client's to decide. */
function updateOf({ ref, before, after }: PushCommand) {
  return { name: ref, before, after, force: true };
}

async function attempt(action: () => Promise<unknown>): Promise<Denial | undefined> {
  try {
    await action();
    return undefined;
  } catch (problem) {
    if (problem instanceof Denial) return problem;
    throw problem;
  }
}

/** Small packs become loose objects, larger ones stay packs, as with git's own `receive.unpackLimit`. */
const mostUnpacked = 100;

/** Undefined: all is there; else what is wrong with it. */
async function unpack({ git }: Repo, { pack, commands }: PushRequest): Promise<string | undefined> {
  const { program, folder } = git;
  if (pack.length > 0) {
    const isSmall = pack.readUInt32BE(8) < mostUnpacked;
    const command = isSmall ? ["unpack-objects", "-q"] : ["index-pack", "--stdin", "--fix-thin"];
    const { exitCode } = await program.run(command, { folder, input: pack, allow: [1, 128] });
    if (exitCode !== 0) return "unpacker error";
  }
  const tips = commands.map(({ after }) => after).filter((oid) => oid !== zeroOid);
  if (tips.length === 0) return undefined;
  const { exitCode } = await program.run(["rev-list", "--objects", "--quiet", "--stdin", "--not", "--all"], {
    folder,
    input: `${tips.join("\n")}\n`,
    allow: [1, 128],
  });
  return exitCode === 0 ? undefined : "missing necessary objects";
}

function report(
  { commands, hasSideband, wantsReport }: PushRequest,
  { unpacked, outcomes }: { readonly unpacked: string; readonly outcomes: readonly Outcome[] },
): Buffer {
  const results =
    unpacked === "ok"
      ? outcomes.map(({ command: { ref }, denial }) =>
          denial === undefined ? `ok ${ref}\n` : `ng ${ref} ${reasonOf(denial)}\n`,
        )
      : commands.map(({ ref }) => `ng ${ref} unpacker error\n`);
  const lines = Buffer.concat([
    ...[`unpack ${unpacked}\n`, ...results].map((line) => packet(line)),
    flushPacket,
  ]);
  const words = outcomes.flatMap(({ denial }) => denial?.facts.push?.lines ?? []).map((line) => `${line}\n`);
  if (!hasSideband) return wantsReport ? lines : Buffer.alloc(0);
  return Buffer.concat([
    ...sideband(2, Buffer.from(words.join(""))),
    ...(wantsReport ? sideband(1, lines) : []),
    flushPacket,
  ]);
}

function reasonOf({ facts }: Denial): string {
  return facts.push?.reason ?? facts.says;
}
