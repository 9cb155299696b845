import { expect, test } from "@jest/globals";
import { useEnvironmentProxy } from "@release-actions/ports/adapters";
import { createServer } from "node:http";
import { useScriptedServers } from "../support/scripted-server.ts";

const startServer = useScriptedServers();

function recordingLog() {
  const told: string[] = [];
  const tell = (message: string): void => {
    told.push(message);
  };
  return { told, log: { progress: tell, info: tell, warning: tell } };
}

test("what is fetched goes through the proxy that the environment names, but for this machine", async () => {
  const tunnels: string[] = [];
  const proxy = createServer().on("connect", ({ url = "" }, socket) => {
    tunnels.push(url);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const bound = proxy.address();
  const server = await startServer(() => ({ body: {} }));
  const restore = useEnvironmentProxy({
    environment: {
      HTTPS_PROXY: `http://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : 0}`,
      NO_PROXY: "git.acme.example",
    },
    log: recordingLog().log,
  });

  try {
    await expect(fetch("https://api.github.example/")).rejects.toThrow();
    expect((await fetch(server.address)).status).toBe(200);
  } finally {
    restore();
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
  }

  expect(tunnels).toEqual(["api.github.example:443"]);
});

test("a Node that cannot is told of", () => {
  const { told, log } = recordingLog();

  useEnvironmentProxy({ environment: { https_proxy: "http://proxy.example" }, log, node: {} });

  expect(told).toEqual([
    "The proxy of the environment is not used: set NODE_USE_ENV_PROXY=1 (Node 22.21 and up).",
  ]);
});

test.each([
  ["no proxy is named", {}],
  ["Node uses it by itself", { HTTPS_PROXY: "http://proxy.example", NODE_USE_ENV_PROXY: "1" }],
])("nothing is changed where %s", (_name, environment) => {
  const { told, log } = recordingLog();
  const node = {
    setGlobalProxyFromEnv: () => {
      throw new Error("called");
    },
  };

  useEnvironmentProxy({ environment, log, node })();

  expect(told).toEqual([]);
});
