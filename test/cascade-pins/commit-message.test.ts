import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { packageName } from "@release-actions/release-model";
import fc from "fast-check";
import { renderCommitMessage } from "../../packages/cascade-pins/commit-message.ts";
import { isCascadeCommit, readTrailers, renderTrailers } from "../../packages/cascade-pins/trailers.ts";
import { versions } from "../release-model/version-arbitrary.ts";
import { releaseOf } from "../support/carry-release.ts";
import { noticedIn } from "../support/github-page.ts";
import { hostileTexts } from "../support/hostile-text.ts";
import { pyproject } from "../support/suite.ts";
import { uvLock } from "../pinning/repository-facts.ts";
import { carriedReleases } from "./carried-arbitrary.ts";
import { planOf } from "./pin-plans.ts";

const manifest = releaseOf("pypi:coreason-manifest@0.15.0");
const authority = releaseOf("pypi:coreason-urn-authority@0.4.1");
const nothing = planOf({});

describe("the message of a commit", () => {
  test("says what moves where, and in its trailers all that the branch carries", () => {
    const plan = planOf(
      {
        "pyproject.toml": pyproject("app", "coreason-manifest==0.14.0", "coreason-urn-authority==0.4.0"),
        "uv.lock": uvLock(["app", "."], ["coreason-manifest", "0.14.0"], ["coreason-urn-authority", "0.4.0"]),
      },
      manifest,
      authority,
    );

    const message = renderCommitMessage({
      type: "fix",
      releases: [manifest, authority],
      moved: [authority],
      plan,
    });

    expect(message).toBe(`fix(deps): bump coreason-urn-authority to 0.4.1

- pyproject.toml: pypi:coreason-manifest ==0.14.0 -> ==0.15.0
- pyproject.toml: pypi:coreason-urn-authority ==0.4.0 -> ==0.4.1
- uv.lock: refreshed

Cascade-Pins: coreason-manifest@0.15.0
Cascade-Pins: coreason-urn-authority@0.4.1
`);
  });

  test("names all releases in the header where nothing is new, and only their number where they do not fit", () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      releaseOf(`pypi:coreason-upstream-${index}@1.0.${index}`),
    );

    const few = renderCommitMessage({ type: "build", releases: [manifest, authority], plan: nothing });
    const message = renderCommitMessage({ type: "fix", releases: many, plan: nothing });

    expect(few.split("\n")[0]).toBe(
      "build(deps): bump coreason-manifest to 0.15.0, coreason-urn-authority to 0.4.1",
    );
    expect(message.split("\n").slice(0, 3)).toEqual([
      "fix(deps): bump 9 upstreams",
      "",
      "- coreason-upstream-0 to 1.0.0",
    ]);
  });

  test("notifies nobody by a package's name", () => {
    const plan = planOf(
      { "package.json": '{ "dependencies": { "@coreason-ai/manifest": "0.14.0" } }' },
      { ...manifest, names: [packageName("npm", "@coreason-ai/manifest")] },
    );

    const message = renderCommitMessage({ type: "fix", releases: [manifest], plan });

    expect(message).toContain("- package.json: npm:@\u200bcoreason-ai/manifest 0.14.0 -> 0.15.0\n");
  });

  test("cuts lines at 100 characters, and a list at 100 lines", () => {
    const files = Object.fromEntries(
      Array.from({ length: 130 }, (_, index) => [
        `${"folder/".repeat(20)}${index}/requirements.txt`,
        `coreason-manifest==0.${index % 10}.0\n`,
      ]),
    );

    const lines = renderCommitMessage({
      type: "fix",
      releases: [manifest],
      plan: planOf(files, manifest),
    }).split("\n");

    expect(lines.every((line) => line.length <= 100)).toBe(true);
    expect(lines).toHaveLength(106);
    expect(lines).toContain("- and 30 more");
  });

  test("is one header, a body and trailers, and mentions nobody, whatever others wrote", () => {
    fc.assert(
      fc.property(hostileTexts, hostileTexts, versions, (path, before, version) => {
        const release = { ...manifest, version };
        const [outcome] = planOf({ "requirements.txt": "coreason-manifest==0.0.99\n" }, manifest).outcomes;
        if (outcome?.kind !== "edit") throw new Error("no edit");
        const plan = { ...nothing, outcomes: [{ ...outcome, pin: { ...outcome.pin, path }, before }] };

        const message = renderCommitMessage({ type: "fix", releases: [release], plan });

        expect(message.split("\n")).toHaveLength(6);
        expect(readTrailers(message)).toEqual([{ repository: "coreason-manifest", version }]);
        const notified = noticedIn(message).filter((found) => /^(?:@|#|GH-)/i.test(found));
        expect(notified).toEqual([]);
      }),
    );
  });
});

describe("trailers", () => {
  test("are read as they were written, by us and by git", () => {
    const message = `x\n\n${renderTrailers([manifest, authority]).join("\n")}\n`;

    const read = execFileSync("git", ["interpret-trailers", "--parse"], { input: message, encoding: "utf8" });

    expect(read).toBe("Cascade-Pins: coreason-manifest@0.15.0\nCascade-Pins: coreason-urn-authority@0.4.1\n");
    fc.assert(
      fc.property(carriedReleases, (carried) => {
        expect(readTrailers(renderCommitMessage({ type: "fix", releases: carried, plan: nothing }))).toEqual(
          carried,
        );
      }),
    );
  });

  const ours = "Cascade-Pins: a@1.0.0";

  test.each([
    { name: "with CRLF", message: `x\r\n\r\n${ours}\r\n`, carries: 1 },
    {
      name: "among others",
      message: `x\n\nSigned-off-by: A <a@b.c>\n${ours}\nCo-authored-by: B <b@b.c>`,
      carries: 1,
    },
    { name: "in another case", message: `x\n\ncascade-pins: a@1.0.0`, carries: 1 },
    { name: "two", message: `x\n\n${ours}\nCascade-Pins: b@2.0.0-rc.1`, carries: 2 },
    { name: "none", message: "x\n\nbody", carries: 0 },
    { name: "an empty message", message: "", carries: 0 },
    { name: "as the header", message: ours, carries: 0 },
    { name: "as the header, below blank lines", message: `\n\n${ours}`, carries: 0 },
    { name: "in the header's own paragraph", message: `x\n${ours}`, carries: 0 },
    { name: "in the body", message: `x\n\n${ours}\n\nthe end`, carries: 0 },
    { name: "in a paragraph of text", message: `x\n\nand then\n${ours}`, carries: 0 },
    { name: "indented", message: `x\n\n  ${ours}`, carries: 0 },
    { name: "of no version", message: "x\n\nCascade-Pins: a@latest", carries: 0 },
    { name: "of no repository", message: "x\n\nCascade-Pins: @1.0.0", carries: 0 },
    { name: "of another form", message: "x\n\nCascade-Pins: a b@1.0.0", carries: 0 },
    { name: "one of which cannot be read", message: `x\n\n${ours}\nCascade-Pins: b@`, carries: 0 },
    { name: "that contradict each other", message: `x\n\n${ours}\nCascade-Pins: a@2.0.0`, carries: 0 },
    { name: "of a message without end", message: `${"x".repeat(70_000)}\n\n${ours}`, carries: 0 },
  ])("$name", ({ message, carries }) => {
    expect(readTrailers(message)).toHaveLength(carries);
    expect(isCascadeCommit(message)).toBe(carries > 0);
  });
});
