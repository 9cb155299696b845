import { describe, expect, test } from "@jest/globals";
import { editorFor } from "@release-actions/manifests";
import { carryRelease } from "../support/carry-release.ts";

const carry = (text: string, options: Partial<Parameters<typeof carryRelease>[2]> = {}) =>
  carryRelease("requirements.txt", text, { release: "pypi:coreason-manifest@1.3.0", ...options });

const [first, second, third, fourth] = ["a", "b", "c", "d"].map((digit) => digit.repeat(64));

test.each([
  ["requirements.txt", true],
  ["requirements-dev.txt", true],
  ["dev-requirements.in", true],
  ["requirements/base.txt", true],
  ["services/api/constraints-3.12.txt", true],
  ["test_requirements.txt", true],
  ["notes.txt", false],
  ["requirements.md", false],
])("%s is a requirements file: %s", (path, expected) => {
  expect(editorFor(path)?.kind === "requirements").toBe(expected);
});

describe("a line moves and nothing around it", () => {
  test.each([
    ["an exact pin", "coreason-manifest==1.2.3", "coreason-manifest==1.3.0"],
    [
      "a comment with a version",
      "coreason_manifest==1.2.3  # was 1.2.3",
      "coreason_manifest==1.3.0  # was 1.2.3",
    ],
    [
      "a marker",
      "coreason-manifest==1.2.3 ; python_version>='3.12'",
      "coreason-manifest==1.3.0 ; python_version>='3.12'",
    ],
    ["extras", "coreason-manifest[x]>=1.2.3", "coreason-manifest[x]>=1.3.0"],
    ["a continuation", "coreason-manifest \\\n  ==1.2.3", "coreason-manifest \\\n  ==1.3.0"],
    [
      "an option of the line",
      "coreason-manifest==1.2.3 --config-settings=a=1.2.3",
      "coreason-manifest==1.3.0 --config-settings=a=1.2.3",
    ],
    [
      "an editable git URL",
      "-e git+https://h.example/m.git@v1.2.3#egg=coreason_manifest[x]",
      "-e git+https://h.example/m.git@v1.3.0#egg=coreason_manifest[x]",
    ],
    [
      "a git URL with a credential variable",
      "git+https://${TOKEN}@h.example/m.git@v1.2.3#egg=coreason-manifest",
      "git+https://${TOKEN}@h.example/m.git@v1.3.0#egg=coreason-manifest",
    ],
    [
      "a direct reference",
      "coreason-manifest @ git+https://h.example/m@v1.2.3",
      "coreason-manifest @ git+https://h.example/m@v1.3.0",
    ],
    [
      "a wheel beside the file",
      "./wheels/coreason_manifest-1.2.3-py3-none-any.whl",
      "./wheels/coreason_manifest-1.3.0-py3-none-any.whl",
    ],
    ["a mark and CRLF", "\uFEFFcoreason-manifest==1.2.3\r", "\uFEFFcoreason-manifest==1.3.0\r"],
  ])("%s", (_case, before, after) => {
    const rest =
      "\n\n# coreason-manifest==1.2.3\n-r other.txt\n--index-url https://h.example/simple\nother==1.2.3";

    expect(carry(before + rest).text).toBe(after + rest);
  });
});

describe("what follows no version is a finding", () => {
  test.each([
    ["-e ../coreason-manifest", "finding: source-path"],
    ["-e ../coreason-manifest[x]", "finding: source-path"],
    ["git+https://h.example/m@main#egg=coreason-manifest", "finding: source-branch"],
    ["git+https://h.example/m#egg=coreason-manifest", "finding: source-unpinned"],
    ["coreason-manifest @ file:///src/coreason-manifest", "finding: source-path"],
  ])("%s", (line, expected) => {
    expect(carry(line).summary).toEqual([expected]);
  });
});

describe("hashes", () => {
  const pinned = `coreason-manifest==1.2.3 ; python_version>'3' \\\n    --hash=sha256:${first} \\\n    --hash=sha256:${second}\n    # via -r requirements.in\nother==1 \\\n    --hash=sha256:${first}\n`;

  test("are refused while those of the release are not known", () => {
    const { summary, text } = carry(pinned);

    expect(summary).toEqual(["refused: hash-unknown"]);
    expect(text).toBe(pinned);
  });

  test("are replaced in the standing style", () => {
    const { text } = carry(pinned, { hashes: [`${fourth}`, `${third}`, "e".repeat(64)] });

    expect(text).toBe(
      `coreason-manifest==1.3.0 ; python_version>'3' \\\n    --hash=sha256:${third} \\\n    --hash=sha256:${fourth} \\\n    --hash=sha256:${"e".repeat(64)}\n    # via -r requirements.in\nother==1 \\\n    --hash=sha256:${first}\n`,
    );
  });

  test.each([
    ["one on the same line", ` --hash=sha256:${first}`, ` --hash=sha256:${third} --hash=sha256:${fourth}`],
    [
      "CRLF",
      ` \\\r\n  --hash=sha256:${first}`,
      ` \\\r\n  --hash=sha256:${third} \\\r\n  --hash=sha256:${fourth}`,
    ],
    [
      "a backslash without a space",
      `\\\n --hash=sha256:${first}\\\n --hash=sha256:${second}`,
      `\\\n --hash=sha256:${third}\\\n --hash=sha256:${fourth}`,
    ],
  ])("keep the style of %s", (_case, before, after) => {
    const { text } = carry(`coreason-manifest==1.2.3${before}\n`, { hashes: [`${third}`, `${fourth}`] });

    expect(text).toBe(`coreason-manifest==1.3.0${after}\n`);
  });

  test("of a pin that is current are left alone, unless they are of other files", () => {
    const current = `coreason-manifest==1.3.0 --hash=sha256:${first}\n`;

    expect(carry(current).summary).toEqual(["current"]);
    expect(carry(current, { hashes: [`${first}`, `${second}`] }).summary).toEqual(["current"]);
    expect(carry(current, { hashes: [`${third}`] }).text).toBe(
      `coreason-manifest==1.3.0 --hash=sha256:${third}\n`,
    );
  });
});
