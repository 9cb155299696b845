import { describe, expect, test } from "@jest/globals";
import { image, next, plan } from "./planned.ts";

const compose = `services: { a: { image: ${image}:1.3.0 } }\n`;
const chart = (version: string) =>
  `dependencies: [{ name: runtime, version: ${version}, repository: oci://ghcr.io/acme/charts }]\n`;

describe("a message without the chart that a place states", () => {
  test("leaves that place alone and says so, because nothing shows that the chart exists", () => {
    const made = plan({ "compose.yaml": compose, "Chart.yaml": chart("1.3.0") }, { charts: [] });

    expect(made).toMatchObject({ state: "change", findings: ["artifact-unsent"] });
    expect(made.files).toEqual({ "compose.yaml": compose.replace("1.3.0", `1.4.0@${next}`) });
  });

  test("is refused where nothing else would move", () => {
    expect(plan({ "Chart.yaml": chart("1.3.0") }, { charts: [] })).toMatchObject({
      state: "refused",
      code: "artifact-unsent",
      found: "ghcr.io/acme/runtime",
    });
  });

  test("is no matter where the place says it already", () => {
    const made = plan({ "Chart.yaml": chart("1.4.0") }, { charts: [] });

    expect(made).toMatchObject({ state: "current", findings: [] });
  });

  test("moves a chart that gitops.yml names without a registry: messages cannot have it", () => {
    const made = plan({ "Chart.yaml": chart("1.3.0") }, { charts: [], chart: "runtime" });

    expect(made.files).toEqual({ "Chart.yaml": chart("1.4.0") });
  });
});

test("an image that the message does not have is left alone, too, whatever the component's other image does", () => {
  const tools = "ghcr.io/acme/runtime-tools";
  const files = { "compose.yaml": `${compose.trimEnd().slice(0, -2)}, b: { image: ${tools}:1.3.0 } }\n` };
  const made = plan(files, { images: `${image}, ${tools}` });

  expect(made.findings).toEqual(["artifact-unsent"]);
  expect(made.files["compose.yaml"]).toContain(`${image}:1.4.0@${next}`);
  expect(made.files["compose.yaml"]).toContain(`${tools}:1.3.0 `);
});
