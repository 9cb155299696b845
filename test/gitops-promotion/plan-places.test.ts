import { describe, expect, test } from "@jest/globals";
import { digest } from "../support/payload-sample.ts";
import { image, next, plan, type Case } from "./planned.ts";

describe("which place is meant", () => {
  const two = `stable: { image: { repository: ${image}, tag: v1.3.0 } }\ncanary: { image: { repository: ${image}, tag: v1.3.1 } }\n`;

  test("is refused where it is not clear, with the candidates", () => {
    expect(plan({ "values.yaml": two })).toMatchObject({
      code: "place-ambiguous",
      found: "stable.image.tag (line 1) at v1.3.0, canary.image.tag (line 2) at v1.3.1",
    });
  });

  test("is clear where one version is spelled in two ways", () => {
    const spelled = two.replace("v1.3.1", "1.3.0");

    expect(plan({ "values.yaml": spelled }).files["values.yaml"]).toBe(
      spelled.replace("v1.3.0", `v1.4.0@${next}`).replace("tag: 1.3.0", `tag: 1.4.0@${next}`),
    );
  });

  test("is clear where a commit has the version of a tag beside it in its comment", () => {
    const text = `jobs:\n  a:\n    uses: acme/runtime/.github/workflows/x.yml@v1.3.0\n  b:\n    steps:\n      - uses: acme/runtime@${"1".repeat(40)} # v1.3.0\n`;

    expect(plan({ ".github/workflows/a.yml": text })).toMatchObject({ state: "change" });
  });

  test.each([
    ["report", `v1.4.0@${next}`, "latest", ["reference-floating"]],
    ["pin", `v1.4.0@${next}`, `v1.4.0@${next}`, []],
  ])("is clear beside one that moves by itself: %s", (floating, pinned, moving, findings) => {
    const both = two.replace("v1.3.1", "latest");

    expect(plan({ "values.yaml": both }, { config: `floating: ${floating}\n` })).toMatchObject({
      state: "change",
      findings,
      files: { "values.yaml": both.replace("v1.3.0", pinned).replace("latest", moving) },
    });
  });

  test("a text that is a reference of git, too, gets no digest", () => {
    const elements = (tag: string) =>
      `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  generators:\n    - list: { elements: [{ tag: ${tag} }] }\n  template:\n    spec:\n      source:\n        repoURL: https://github.com/acme/runtime\n        targetRevision: "{{tag}}"\n        helm: { parameters: [{ name: image.repository, value: ${image} }, { name: image.tag, value: "{{tag}}" }] }\n`;

    expect(plan({ "set.yaml": elements("v1.3.0") })).toMatchObject({
      state: "change",
      findings: ["digest-missing"],
      files: { "set.yaml": elements("v1.4.0") },
    });
  });

  test("is said by one of them", () => {
    const { files } = plan(
      { "values.yaml": two },
      { places: "[{ files: values.yaml, at: canary.image.tag }]" },
    );

    expect(files["values.yaml"]).toBe(two.replace("v1.3.1", `v1.4.0@${next}`));
  });

  test.each([
    [
      "a tag without its image",
      "[{ files: a.yaml, at: runtime.tag, image: ghcr.io/acme/runtime }]",
      "runtime: { tag: v1.3.0 }\n",
      `runtime: { tag: v1.4.0@${next} }\n`,
    ],
    [
      "a version under a name of one's own",
      "[{ files: a.yaml, at: appVersion }]",
      'appVersion: "1.3.0" # shown\n',
      'appVersion: "1.4.0" # shown\n',
    ],
    [
      "an item of a list",
      '[{ files: a.yaml, at: "list[1].v" }]',
      "list: [{v: 1.3.0}, {v: 1.3.0}]\n",
      "list: [{v: 1.3.0}, {v: 1.4.0}]\n",
    ],
  ])("%s is named by its place", (_what, places, before, after) => {
    expect(plan({ "a.yaml": before }, { places }).files["a.yaml"]).toBe(after);
  });

  test("a place that is not there is refused", () => {
    expect(plan({ "a.yaml": "a: 1\n" }, { places: "[{ files: a.yaml, at: b.c }]" }).code).toBe(
      "place-missing",
    );
  });
});

describe("environments", () => {
  const config =
    "environments:\n  staging: { files: [staging/**] }\n  production: { files: [production/**], after: staging }\n";
  const at = (tag: string) => `image: { repository: ${image}, tag: ${tag} }\n`;
  const files = { "staging/values.yaml": at("v1.3.0"), "production/values.yaml": at("v1.3.0") };

  test("only the files of the one that is meant are edited", () => {
    expect(Object.keys(plan(files, { config, environment: "staging" }).files)).toEqual([
      "staging/values.yaml",
    ]);
  });

  test.each(["staging", "production"])(
    "a file that %s shares with the environment before or after it moves for neither",
    (environment) => {
      const both =
        "environments:\n  staging: { files: [all/**] }\n  production: { files: [all/**], after: staging }\n";

      expect(plan({ "all/values.yaml": at("v1.3.0") }, { config: both, environment })).toMatchObject({
        code: "file-shared",
        files: {},
      });
    },
  );

  test("a reference that moves by itself may stand in a file that they share: it stays", () => {
    const both =
      "environments:\n  staging: { files: [all/**, staging/**] }\n  production: { files: [all/**], after: staging }\n";
    const files = { "all/values.yaml": at("latest"), "staging/values.yaml": at("v1.3.0") };

    const made = plan(files, { config: both, environment: "staging" });

    expect(made).toMatchObject({ state: "change", findings: ["reference-floating"] });
    expect(Object.keys(made.files)).toEqual(["staging/values.yaml"]);
    expect(plan(files, { config: `${both}floating: pin\n`, environment: "staging" }).code).toBe(
      "file-shared",
    );
  });

  test("a shared file that says the version already is nobody's trouble: it stays", () => {
    const both =
      "environments:\n  staging: { files: [all/**, staging/**] }\n  production: { files: [all/**], after: staging }\n";
    const files = { "all/values.yaml": at(`v1.4.0@${next}`), "staging/values.yaml": at("v1.3.0") };

    expect(plan(files, { config: both, environment: "staging" }).state).toBe("change");
    expect(plan(files, { config: both, environment: "production" }).state).toBe("current");
  });

  test("environments in no order may share a file", () => {
    const both = "environments:\n  eu: { files: [all/**] }\n  us: { files: [all/**] }\n";

    expect(plan({ "all/values.yaml": at("v1.3.0") }, { config: both, environment: "eu" }).state).toBe(
      "change",
    );
  });

  test("production waits until staging states the very same digest", () => {
    const proven = { ...files, "staging/values.yaml": at(`v1.4.0@${next}`) };

    expect(plan(files, { config, environment: "production" }).code).toBe("not-proven");
    expect(
      plan(
        { ...files, "staging/values.yaml": at(`v1.4.0@${digest("b")}`) },
        { config, environment: "production" },
      ).code,
    ).toBe("not-proven");
    expect(Object.keys(plan(proven, { config, environment: "production" }).files)).toEqual([
      "production/values.yaml",
    ]);
  });

  describe("production waits until staging states what would move there", () => {
    const chart = (version: string) =>
      `dependencies: [{ name: runtime, version: ${version}, repository: oci://ghcr.io/acme/charts }]\n`;
    const tag = (version: string) => `runtime: { tag: ${version} }\n`;
    const named = `[{ files: "*/values.yaml", at: runtime.tag, image: ${image} }]`;
    const git = (reference: string) =>
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: { repoURL: https://github.com/acme/runtime, targetRevision: ${reference}, path: x }\n`;

    test.each<[string, string, string, string, Case, string | undefined]>([
      [
        "a place that is named",
        "values.yaml",
        tag(`v1.4.0@${next}`),
        tag("v1.3.0"),
        { places: named },
        undefined,
      ],
      [
        "a place that is named, elsewhere",
        "values.yaml",
        tag("v1.3.0"),
        tag("v1.3.0"),
        { places: named },
        "not-proven",
      ],
      [
        "a tag without a digest, which the registry was asked about",
        "values.yaml",
        at("v1.4.0"),
        at("v1.3.0"),
        {},
        undefined,
      ],
      [
        "a digest without a tag",
        "values.yaml",
        `image: { repository: ${image}, digest: "${next}" }\n`,
        at("v1.3.0"),
        {},
        undefined,
      ],
      ["a tag that moves by itself", "values.yaml", at('"1.4"'), at("v1.3.0"), {}, "not-proven"],
      ["the version of a chart", "Chart.yaml", chart("1.4.0"), chart("1.3.0"), { sent: [] }, undefined],
      [
        "another version of a chart",
        "Chart.yaml",
        chart("1.3.0"),
        chart("1.3.0"),
        { sent: [] },
        "not-proven",
      ],
      ["a range of charts", "Chart.yaml", chart("~1.4.0"), chart("1.3.0"), { sent: [] }, "not-proven"],
      ["a git tag", "app.yaml", git("v1.4.0"), git("v1.3.0"), {}, undefined],
      ["another git tag", "app.yaml", git("v1.3.0"), git("v1.3.0"), {}, "not-proven"],
    ])("%s", (_what, file, staging, production, options, code) => {
      const made = plan(
        { [`staging/${file}`]: staging, [`production/${file}`]: production },
        { config, environment: "production", ...options },
      );

      expect(made.code).toBe(code);
      expect(Object.keys(made.files)).toEqual(code === undefined ? [`production/${file}`] : []);
    });

    test("a chart that stands nowhere keeps no image back", () => {
      const files = { "staging/values.yaml": at(`v1.4.0@${next}`), "production/values.yaml": at("v1.3.0") };

      expect(plan(files, { config, environment: "production" }).state).toBe("change");
    });

    test("what staging has left behind is told apart from what it has not reached", () => {
      const made = plan(
        { "staging/values.yaml": at("v1.5.0"), "production/values.yaml": at("v1.3.0") },
        { config, environment: "production" },
      );

      expect(made).toMatchObject({ code: "not-proven", found: "v1.5.0 at staging/values.yaml:1" });
    });

    test("what production states already needs no proof any more", () => {
      const made = plan(
        { "staging/values.yaml": at("v1.5.0"), "production/values.yaml": at(`v1.4.0@${next}`) },
        { config, environment: "production" },
      );

      expect(made.state).toBe("current");
    });
  });
});
