import { describe, expect, test } from "@jest/globals";
import { nodeCommands } from "@release-actions/ports/adapters";
import { writeFiles } from "../support/infrastructure.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { image, next, plan } from "./planned.ts";

const pod = (reference: string, key = "containers") =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: x }\nspec:\n  ${key}:\n    - name: a\n      image: ${reference}\n`;
const kustomization = (more = "") =>
  `resources: [pod.yaml]\nimages:\n  - name: ${image}\n    newTag: v1.3.0\n${more}`;

describe("a file that names an image and runs none", () => {
  const naming: [string, string, string][] = [
    [
      "a graph of releases",
      "release-graph.yml",
      `repositories:\n  runtime:\n    publishes: { image: ${image} }\n`,
    ],
    ["a list of what is allowed", "policy/allow.yaml", `allowed:\n  - image: ${image}\n`],
    [
      "a repository that Flux looks at",
      "flux/runtime.yaml",
      `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nspec:\n  image: ${image}\n`,
    ],
    [
      "a policy",
      "policy/a.yaml",
      `apiVersion: example.org/v1\nkind: ClusterPolicy\nspec:\n  rules: [{ image: ${image} }]\n`,
    ],
  ];

  test.each(naming)("%s is no place, so that nothing was promoted", (_what, path, text) => {
    expect(plan({ [path]: text })).toMatchObject({ state: "refused", code: "place-missing", findings: [] });
  });

  test.each(naming)("%s is not told beside places", (_what, path, text) => {
    const values = { "values.yaml": `image: { repository: ${image}, tag: v1.3.0 }\n` };

    expect(plan({ ...values, [path]: text })).toMatchObject({ state: "change", findings: [] });
  });
});

describe("an image that runs without a tag moves by itself", () => {
  test.each([
    ["in a pod", "pod.yaml", pod(image)],
    ["in a container that runs first", "pod.yaml", pod(`"${image}"`, "initContainers")],
    [
      "in a resource of a controller",
      "a.yaml",
      `apiVersion: example.org/v1\nkind: Runner\nspec:\n  image: ${image}\n`,
    ],
    [
      "in a list of resources",
      "a.yaml",
      `apiVersion: v1\nkind: List\nitems:\n  - ${pod(image).trim().replaceAll("\n", "\n    ")}\n`,
    ],
    ["in a compose file", "compose.yaml", `services:\n  a:\n    image: ${image}\n`],
  ])("%s", (_what, path, text) => {
    expect(plan({ [path]: text })).toMatchObject({ state: "floating", findings: ["reference-floating"] });
  });

  test("also where its kustomization speaks of another image", () => {
    const other = `resources: [pod.yaml]\nimages: [{ name: x/y, newTag: v1.0.0 }]\n`;

    expect(plan({ "k/pod.yaml": pod(image), "k/kustomization.yaml": other })).toMatchObject({
      findings: ["reference-floating"],
    });
  });
});

await describeWithTools("what a kustomization says is what runs", ["kustomize"], ({ kustomize }) => {
  test.each([
    ["no tag", image],
    ["a tag that moves by itself", `${image}:latest`],
  ])("of a resource with %s", async (_what, reference) => {
    const files = {
      "base/pod.yaml": pod(reference),
      "base/kustomization.yaml": "resources: [pod.yaml]\n",
      "prod/kustomization.yaml": kustomization().replace("pod.yaml", "../base"),
    };

    const made = plan(files);
    const run = await nodeCommands().run(["kustomize", "build", "prod"], {
      cwd: writeFiles({ ...files, ...made.files }),
      environment: environmentWith(kustomize),
    });

    expect(made).toMatchObject({ state: "change", findings: [] });
    expect(Object.keys(made.files)).toEqual(["prod/kustomization.yaml"]);
    expect(Buffer.from(run.stdout).toString("utf8")).toContain(`image: ${image}:v1.4.0@${next}\n`);
  });
});

describe("a tag that is a variable does not stay behind in silence", () => {
  const values = { "values.yaml": `image: { repository: ${image}, tag: v1.3.0 }\n` };
  const compose = (tag: string) => ({ "a/compose.yaml": `services:\n  a:\n    image: ${image}:${tag}\n` });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["beside its file of variables", { ...compose("${TAG}"), "a/.env": "# ours\nTAG=v1.3.0\n" }],
    ["without braces", { ...compose("$TAG"), "a/.env": 'TAG="v1.3.0"\n' }],
    ["that has to be there", { ...compose("${TAG:?which}"), "a/.env": "export TAG=v1.3.0\n" }],
    ["with a default that is not what runs", { ...compose("${TAG:-v1.4.0}"), "a/.env": "TAG=v1.3.0\n" }],
    ["that somebody else fills in", compose("${TAG}")],
    ["of a manifest", { "pod.yaml": pod(`${image}:\${TAG}`) }],
  ])("%s", (_what, files) => {
    const made = plan({ ...values, ...files });

    expect(made).toMatchObject({ state: "change", findings: ["place-unread"] });
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["is the version already", { ...compose("${TAG}"), "a/.env": "TAG=v1.4.0\n" }],
    ["has a default that moves", { ...compose("${TAG:-v1.3.0}"), "b/.env": "TAG=v1.3.0\n" }],
    ["is in a comment", { "a/compose.yaml": `services: {} # ${image}:\${TAG}\n` }],
  ])("one that %s is not told", (_what, files) => {
    expect(plan({ ...values, ...files }).findings).toEqual([]);
  });
});
