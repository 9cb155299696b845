import { describe, expect, test } from "@jest/globals";
import { renderPullRequest, rewordWaiting } from "../../packages/cascade-pins/render-pull-request.ts";
import type { WaitingFor } from "../../packages/cascade-pins/waiting.ts";
import { diamond } from "./pull-request-texts.ts";

const waitsFor: readonly WaitingFor[] = [{ repository: "coreason-x", because: { kind: "moves-now" } }];

describe("what a pull request waits for is reworded", () => {
  const { body } = renderPullRequest(diamond);
  const state = {
    schema: 1,
    releases: diamond.releases,
    waitsFor: ["coreason-x"],
    head: diamond.head,
  } as const;

  test("as if the whole had been written anew", () => {
    const anew = renderPullRequest({ ...diamond, waitsFor }).body;

    expect(rewordWaiting(body, waitsFor, state)).toBe(anew);
    expect(
      rewordWaiting(rewordWaiting(body, waitsFor, state) ?? "", diamond.waitsFor, {
        ...state,
        waitsFor: diamond.waitsFor.map(({ repository }) => repository),
      }),
    ).toBe(body);
  });

  test("without a section where it waits for nothing any more", () => {
    const reworded = rewordWaiting(body, [], { ...state, waitsFor: [] });

    expect(reworded).toBe(renderPullRequest({ ...diamond, waitsFor: [] }).body);
    expect(reworded).not.toContain("Waits for");
  });

  test("and what people have added stays, as GitHub's editor leaves it", () => {
    const edited =
      `${body.replace("### Pins", "Please wait for me.\n\n### Pins")}\n- [ ] tested\n`.replaceAll(
        "\n",
        "\r\n",
      );

    const reworded = rewordWaiting(edited, waitsFor, state);

    expect(reworded).toContain("- <code>coreason-x</code>: gets a pull request");
    expect(reworded).toContain("\nPlease wait for me.\n");
    expect(reworded).toContain("\n- [ ] tested\n");
  });

  test.each([
    { name: "the state is gone", edit: (text: string) => text.slice(text.indexOf("\n") + 1) },
    { name: "something stands above the state", edit: (text: string) => `Hello\n${text}` },
    {
      name: "a mark is gone",
      edit: (text: string) => text.replace("<!-- release-actions:waits-for -->", ""),
    },
    {
      name: "a mark stands twice",
      edit: (text: string) => `${text}<!-- release-actions:waits-for end -->\n`,
    },
    {
      name: "the marks stand the other way round",
      edit: (text: string) =>
        text.replace(
          /(<!-- release-actions:waits-for -->)(.*)(<!-- release-actions:waits-for end -->)/s,
          "$3$2$1",
        ),
    },
    { name: "people have left no room", edit: (text: string) => text + "x".repeat(65_536) },
  ])("but not where $name", ({ edit }) => {
    expect(rewordWaiting(edit(body), waitsFor, state)).toBeUndefined();
  });
});
