import { expect, test } from "@jest/globals";
import { planPlaces } from "../../packages/gitops-promotion/check/plan-places.ts";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { Source } from "@release-actions/manifests";

function check(gitops: string, text: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const sources = Object.entries({ "values.yaml": text, ...more }).map(
    ([path, one]) => new Source(path, Buffer.from(one)),
  );
  return planPlaces(sources, parseGitops(Buffer.from(gitops), "gitops.yml")).map(
    ({ code, line, found }) => `${code}:${line ?? ""} ${found}`,
  );
}

const sha = `sha256:${"a".repeat(64)}`;
const component = (name: string, more = "") =>
  `  ${name}: { repository: acme/${name}, images: [ghcr.io/acme/app]${more} }\n`;
const values = (tag: string) => `image:\n  repository: ghcr.io/acme/app\n  tag: ${tag}\n`;

test("a place that two components claim belongs to one of them", () => {
  expect(check(`components:\n${component("one")}${component("two")}`, values("v1.0.0"))).toEqual([
    "place-shared:3 one and two, each of which would write its own version there",
  ]);
});

test("a tag that moves by itself is told, and none that a digest stands beside", () => {
  const one = `components:\n${component("one")}`;

  expect(check(one, values("v1"))).toEqual(["reference-floating:3 v1, which moves by itself"]);
  expect(check(one, values(`v1@${sha}`))).toEqual([]);
});

test("what no promotion can move is told beforehand, whatever its version, once for all environments", () => {
  const environments = 'environments: { staging: { files: ["**"] }, production: { files: ["**"] } }\n';

  expect(
    check(`components:\n${component("one")}${environments}`, values("v1.0.0"), {
      "run.sh": "# up\ndocker run ghcr.io/acme/app:v1.0.0\n",
      "pod.yaml": "apiVersion: v1\nkind: Pod\nspec: { args: [ghcr.io/acme/app:v1.0.0] }\n",
    }),
  ).toEqual([
    "place-unread:2 ghcr.io/acme/app:v1.0.0, where no image is looked for",
    "place-unread:3 ghcr.io/acme/app:v1.0.0, where no image is looked for",
  ]);
});

test("a component that stands at such places alone has none", () => {
  expect(
    check(`components:\n${component("one")}`, "a: 1\n", { "run.sh": "run ghcr.io/acme/app:v1.0.0\n" }),
  ).toEqual([
    "place-missing: none, under any of its names",
    "place-unread:1 ghcr.io/acme/app:v1.0.0, where no image is looked for",
  ]);
});
