import { expect, test } from "@jest/globals";
import { stageMachine } from "../../../packages/rehearsal/stage/stage-machine.ts";
import { useRehearsalIndex } from "../../support/rehearsal-index.ts";

const use = useRehearsalIndex();

test("what a build or a resolver leaves behind lies on the stage, wherever the person's own temporary folder is", async () => {
  const [index, temporary] = [await use.index(), await use.folder()];
  const uv = { kind: "unavailable", reason: "not needed" } as const;
  const environment = { ...process.env, TMPDIR: "/somewhere/else" };

  const machine = stageMachine(index, { environment, uv, temporary });

  const command = [process.execPath, "-p", "os.tmpdir()"] as const;
  const { stdout } = await machine.commands.run(command, { ...machine, cwd: temporary });
  expect(stdout.toString("utf8").trim()).toBe(temporary);
});
