import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "@jest/globals";
import { startBundledAction } from "../support/bundled-action.ts";
import { createRepository } from "../support/repository.ts";

test("the registry is asked through the proxy that the environment names", async () => {
  const asked: string[] = [];
  const proxy = createServer((socket) => {
    socket.once("data", (data) => {
      asked.push(data.toString("utf8").split("\r\n")[0] ?? "");
      socket.end("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
    });
    socket.on("error", () => socket.destroy());
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const { port } = proxy.address() as AddressInfo;
  const repository = createRepository();
  repository.commit("feat: a package", {
    "package.json": '{ "name": "some-package", "version": "0.0.0-dev" }\n',
  });
  repository.git("tag", "--annotate", "--message=x", "v1.0.0");
  repository.git("remote", "add", "origin", ".");

  try {
    const { outputs } = await startBundledAction({
      name: "verify-tag",
      inputs: { tag: "v1.0.0", "default-branch": "main" },
      workspace: repository.directory,
      environment: {
        HTTPS_PROXY: `http://127.0.0.1:${String(port)}`,
        // An address in which nothing is: without the proxy nobody would answer.
        npm_config_registry: "https://registry.invalid/",
      },
    });

    expect(asked).toContain("CONNECT registry.invalid:443 HTTP/1.1");
    expect(JSON.parse(outputs["findings"] ?? "")).toMatchObject([{ code: "moved-tag" }]);
  } finally {
    proxy.close();
  }
});
