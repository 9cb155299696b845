import type { Commands } from "@release-actions/ports";
import { localGit, nodeMachine } from "@release-actions/ports/adapters";
import { buildSampleSuite } from "@release-actions/rehearsal";
import { defaultTagFormat, formatTag, parseSemver, type Version } from "@release-actions/release-model";
import { observe, parseCheckSettings, plan, report } from "@release-actions/tag-verification";
import type { Findings } from "./figure.ts";
import { interleave, ratioOf } from "./interleave.ts";
import { countOutside } from "./outside-commands.ts";
import { gitEnvironment, withFolder } from "./temporary-folder.ts";

/** verify-tag on the latest tag of every repository of the sample suite, in this process, against git alone. */
export function verifySuite(): Promise<Findings> {
  return withFolder(async (directory) => {
    const machine = nodeMachine({ environment: gitEnvironment });
    const { repositories } = await buildSampleSuite({ directory, ...machine });
    const verifyAll = (commands: Commands) =>
      Promise.all(repositories.map(({ clone, version }) => verify(commands, clone, parseSemver(version))));

    const recorded: Parameters<Commands["run"]>[] = [];
    await verifyAll({
      run: (...call) => {
        recorded.push(call);
        return machine.commands.run(...call);
      },
    });
    const { bare, whole } = await interleave(7, {
      // The same commands with the same input, and nobody who reads what they say.
      bare: { run: () => Promise.all(recorded.map((call) => machine.commands.run(...call))) },
      whole: { run: () => verifyAll(machine.commands) },
    });
    const { outside } = await countOutside(() => verifyAll(machine.commands));
    return {
      title: `verify-tag on the sample suite of ${repositories.length} repositories, at once`,
      figures: [
        ratioOf("against its git commands", whole, bare, 2),
        { what: "git processes", value: outside.processes, unit: "processes", goal: repositories.length * 8 },
      ],
    };
  });
}

/** Registries have nothing to tell here: what they take is the network's. */
async function verify(commands: Commands, clone: string, version: Version) {
  const tag = formatTag(version);
  const checks = parseCheckSettings([]);
  const facts = await observe({
    git: localGit({ commands, root: clone, environment: gitEnvironment }),
    tag,
    isPushed: false,
    defaultBranch: undefined,
    maintenanceBranches: [],
    checks,
    outside: { version, registry: { released: () => Promise.resolve([]) }, access: undefined },
    environment: gitEnvironment,
    now: new Date(),
  });
  const policy = {
    tagFormat: defaultTagFormat,
    prereleaseIdentifiers: [],
    order: "line",
    placeholder: "0.0.0-dev",
    checks,
  } as const;
  return report(plan(tag, policy, facts));
}
