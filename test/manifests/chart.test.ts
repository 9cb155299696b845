import { expect, test } from "@jest/globals";
import { readAppVersion, Source } from "@release-actions/manifests";
import { packageName } from "@release-actions/release-model";
import { readPins } from "../support/read-pins.ts";

const chart = `apiVersion: v2
name: umbrella
version: 0.4.0
appVersion: "1.2.3" # of the runtime
dependencies:
  # runtime 1.0.0 could not be installed
  - name: coreason-runtime
    version: ~1.2.3 # not ~1.1
    repository: oci://ghcr.io/coreason-ai/charts
  - { name: redis, version: ">=18.0.0 <20.0.0", repository: "@bitnami" }
  - name: local
    version: 0.1.0
    repository: "file://../local"
  - name: unversioned
`;

test("dependencies are constraints of Helm's, a local one is a path, the chart's own versions are no pins", () => {
  expect(readPins("charts/umbrella/Chart.yaml", chart)).toEqual([
    "dependencies[0].version helm:coreason-runtime constraint ~1.2.3",
    "dependencies[1].version helm:redis constraint >=18.0.0 <20.0.0",
    "dependencies[2].repository helm:local path file://../local",
  ]);
});

test("appVersion is a pin under the name that the caller gives it", () => {
  const name = packageName("github", "coreason-ai/coreason-runtime");

  const pin = readAppVersion(new Source("Chart.yaml", Buffer.from(chart)), name);

  expect(pin).toMatchObject({
    place: "appVersion",
    name,
    line: 4,
    column: 14,
    value: { kind: "version", text: "1.2.3" },
  });
  expect(readAppVersion(new Source("Chart.yaml", Buffer.from("name: a\n")), name)).toBeUndefined();
});
