import { describe, expect, test } from "@jest/globals";
import {
  editManifest,
  editorFor,
  planManifest,
  Source,
  verifyEdit,
  type PinOutcome,
} from "@release-actions/manifests";
import { Refusal } from "@release-actions/release-model";
import { releaseOf } from "../support/carry-release.ts";

const before = `[project]\nname = "a"\ndependencies = ["b==1.2.3", "c==1.2.3"]\n`;
const sourceOf = (text: string) => new Source("pyproject.toml", new TextEncoder().encode(text));

function plannedEdits() {
  const outcomes = planManifest(sourceOf(before), { release: releaseOf("pypi:b@1.3.0"), policy: "keep" });
  return outcomes.filter((outcome) => outcome.kind === "edit");
}

function verify(after: string): void {
  const editor = editorFor("pyproject.toml");
  if (editor === undefined) throw new Error("no editor");
  verifyEdit(editor, sourceOf(before), { after: sourceOf(after), planned: plannedEdits() });
}

test("the planned edit passes", () => {
  expect(() => {
    verify(before.replace("b==1.2.3", "b==1.3.0"));
  }).not.toThrow();
});

describe("anything else is refused as unsafe", () => {
  test.each([
    ["another version than planned", before.replace("b==1.2.3", "b==1.3.1")],
    ["nothing changed", before],
    ["another package changed", before.replaceAll("==1.2.3", "==1.3.0")],
    [
      "a value that is no pin changed",
      before.replace("b==1.2.3", "b==1.3.0").replace(`name = "a"`, `name = "z"`),
    ],
    ["a value more", `${before.replace("b==1.2.3", "b==1.3.0")}version = "1"\n`],
    ["a pin less", before.replace(`"b==1.2.3", "c==1.2.3"`, `"b==1.3.0"`)],
    ["the package renamed", before.replace("b==1.2.3", "x==1.3.0")],
    ["a file that no longer reads", before.replace("b==1.2.3", `b==1.3.0"`)],
  ])("%s", (_case, after) => {
    let thrown: unknown;
    try {
      verify(after);
    } catch (error) {
      thrown = error;
    }

    expect(thrown).toBeInstanceOf(Refusal);
    expect(thrown).toMatchObject({ code: "edit-unsafe" });
  });
});

test("an edit that would break the file is refused, and the bytes given stay as they are", () => {
  const source = sourceOf(before);
  const broken = plannedEdits().map((outcome): PinOutcome => ({
    ...outcome,
    edits: outcome.edits.map((edit) => ({ ...edit, text: `=="` })),
  }));

  expect(() => editManifest(source, broken)).toThrow(Refusal);
  expect(source.text).toBe(before);
});
