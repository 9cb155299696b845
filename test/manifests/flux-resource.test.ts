import { expect, test } from "@jest/globals";
import { readPins } from "../support/read-pins.ts";

test("Flux's releases and sources are pins", () => {
  const text = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
spec:
  chart: { spec: { chart: coreason-runtime, version: ">=1.2.0 <2.0.0" } }
  values: { image: { repository: ghcr.io/o/app, tag: v1.2.3 } }
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
spec: { url: "ssh://git@github.com/o/r.git", ref: { tag: v1.0.0 } }
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
spec: { url: "oci://ghcr.io/o/manifests", ref: { tag: 1.0.0 } }
`;

  expect(readPins("flux.yaml", text)).toEqual([
    "[0].spec.chart.spec.version helm:coreason-runtime constraint >=1.2.0 <2.0.0",
    "[0].spec.values.image.tag image:ghcr.io/o/app image v1.2.3",
    "[1].spec.ref.tag github:o/r git-tag v1.0.0",
    "[2].spec.ref.tag image:ghcr.io/o/manifests image 1.0.0",
  ]);
});

test("charts that Flux takes from a registry or a HelmChart are pins, and none of a folder", () => {
  const text = `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
spec: { url: "oci://ghcr.io/o/charts/a", ref: { tag: 1.0.0 } }
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
spec:
  url: oci://ghcr.io/o/b
  layerSelector: { mediaType: application/vnd.cncf.helm.chart.content.v1.tar+gzip }
  ref: { tag: 1.0.0 }
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
spec: { url: "oci://ghcr.io/o/c", ref: { semver: 1.x } }
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmChart
spec: { chart: d, version: 1.0.0, sourceRef: { kind: HelmRepository, name: o } }
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
spec: { chart: { spec: { chart: charts/e, version: 1.0.0, sourceRef: { kind: GitRepository, name: o } } } }
`;

  expect(readPins("flux.yaml", text)).toEqual([
    "[0].spec.ref.tag helm:a constraint 1.0.0",
    "[1].spec.ref.tag helm:b constraint 1.0.0",
    "[2].spec.ref.semver helm:c constraint 1.x",
    "[3].spec.version helm:d constraint 1.0.0",
  ]);
});
