import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { requireRoomForBundle } from "@release-actions/rehearsal/rehearse";
import { temporaryFolder } from "../../support/repository.ts";

const workspace = temporaryFolder();
const clone = join(workspace, "app");
mkdirSync(join(clone, "docs"), { recursive: true });
symlinkSync(clone, join(workspace, "link"));

test.each([
  ["in a clone", join(clone, "bundle")],
  ["deep in it, in folders that are missing", join(clone, "a", "b", "c")],
  ["in a folder of it that is empty", join(clone, "docs")],
  ["by a link into it", join(workspace, "link", "bundle")],
])("a bundle has no room %s, which is left as it is", async (_what, folder) => {
  await expect(requireRoomForBundle(folder, [clone])).rejects.toMatchObject({ code: "folder-in-clone" });
  expect(readdirSync(clone)).toEqual(["docs"]);
});

test.each([
  ["beside the clones", join(workspace, "bundle")],
  ["under a name that begins as a clone's", join(workspace, "app-bundle")],
])("it has room %s", async (_what, folder) => {
  await expect(requireRoomForBundle(folder, [clone])).resolves.toBeUndefined();
});
