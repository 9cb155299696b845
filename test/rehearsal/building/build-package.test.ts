import { expect, test } from "@jest/globals";
import { join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { packageName } from "@release-actions/release-model";
import { publishBuilt } from "../../../packages/rehearsal/building/build-package.ts";
import { writeTree } from "../../../packages/rehearsal/building/write-tree.ts";
import { useRehearsalIndex } from "../../support/rehearsal-index.ts";
import { describeWithTools } from "../../support/tools.ts";

const use = useRehearsalIndex();

/** A backend of its own, so that nothing has to be fetched. */
const project = {
  "pyproject.toml":
    '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n\n[project]\nname = "lib"\nversion = "1"\n',
  "backend.py": 'def build_wheel(*_args, **_more):\n    raise SystemExit("which files are to be in it?")\n',
};

await describeWithTools("a build that fails", ["uv", "python"], ({ uv }) => {
  test("is told in the words of the build backend", async () => {
    const [index, folder] = [await use.index(), await use.folder()];
    const checkout = join(folder, "checkout");
    await writeTree(
      checkout,
      new Map(Object.entries(project).map(([path, text]) => [path, Buffer.from(text)])),
    );
    const found = { name: packageName("pypi", "lib"), spelled: "lib", folder: "", version: "1" };
    const path = process.env["PATH"] ?? "";
    const PATH = uv.origin === "installed" ? `${uv.folder}:${path}` : path;

    const building = publishBuilt(found, {
      checkout,
      index,
      scratch: join(folder, "scratch"),
      commands: nodeCommands(),
      environment: { PATH, HOME: process.env["HOME"] ?? folder },
    });

    await expect(building).rejects.toMatchObject({
      code: "tool-failed",
      found: expect.stringContaining("which files are to be in it?"),
    });
  });
});
