import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeMachine } from "@release-actions/ports/adapters";
import { buildIn, openRehearsalFolder } from "../../../packages/rehearsal/sample-suite/rehearsal-folder.ts";

const machine = nodeMachine({ environment: process.env });
let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "rehearsal-folder-"));
  folder = join(parent, "train");
});

afterEach(() => rm(parent, { recursive: true, force: true }));

describe("the folder of a rehearsal", () => {
  test("is made when it is missing, and holds no suite yet", async () => {
    expect(await openRehearsalFolder(folder)).toBeUndefined();
  });

  test("is refused and left alone when it holds somebody's files", async () => {
    await mkdir(folder);
    await writeFile(join(folder, "thesis.txt"), "precious");

    await expect(openRehearsalFolder(folder)).rejects.toMatchObject({ code: "folder-not-empty" });
    expect(await readFile(join(folder, "thesis.txt"), "utf8")).toBe("precious");
    expect(await readdir(folder)).toEqual(["thesis.txt"]);
  });

  test("is refused when its marker is somebody else's file of that name", async () => {
    await mkdir(folder);
    await writeFile(join(folder, "rehearsal.json"), '{"piece": "Winterreise"}');

    await expect(openRehearsalFolder(folder)).rejects.toMatchObject({ code: "folder-not-empty" });
    expect(await readdir(folder)).toEqual(["rehearsal.json"]);
  });

  test("is cleared when an earlier run was stopped while it built the suite", async () => {
    await openRehearsalFolder(folder);
    await mkdir(join(folder, "workspace", "half"), { recursive: true });

    expect(await openRehearsalFolder(folder)).toBeUndefined();
    expect(await readdir(folder)).toEqual(["rehearsal.json"]);
  });

  test("gives back the suite of an earlier run", async () => {
    await openRehearsalFolder(folder);
    const built = await buildIn(folder, machine);

    expect(await openRehearsalFolder(folder)).toEqual(built);
  });

  test("is refused once it was moved: its clones name remotes that are gone", async () => {
    await openRehearsalFolder(folder);
    await buildIn(folder, machine);
    const moved = join(parent, "moved");
    await rename(folder, moved);

    await expect(openRehearsalFolder(moved)).rejects.toMatchObject({ code: "folder-not-empty" });
  });
});
