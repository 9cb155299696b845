import { expect, test } from "@jest/globals";
import { requireProxySupport } from "../../packages/rehearsal/require-proxy.ts";

test.each(["22.21.0", "24.5.0", "24.21.0", "25.0.0", "26.1.0"])("Node %s can rehearse", (version) => {
  expect(() => {
    requireProxySupport(version);
  }).not.toThrow();
});

test.each(["20.20.0", "22.20.1", "23.11.0", "24.4.9"])(
  "Node %s is refused, because it would ask the real registries",
  (version) => {
    expect(() => {
      requireProxySupport(version);
    }).toThrow(expect.objectContaining({ code: "node-too-old" }));
  },
);
