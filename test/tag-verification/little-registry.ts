import { createServer } from "node:http";

/** A registry on this machine that answers what it is told to, by path: JSON, or text as it is. */
export interface LittleRegistry {
  readonly address: string;
  readonly answers: Map<string, unknown>;
  readonly requests: { readonly url: string | undefined; readonly authorization: string | undefined }[];
  readonly close: () => Promise<void>;
}

export async function startLittleRegistry(): Promise<LittleRegistry> {
  const answers = new Map<string, unknown>();
  const requests: LittleRegistry["requests"] = [];
  const server = createServer((request, response) => {
    requests.push({ url: request.url, authorization: request.headers.authorization });
    const answer = answers.get(request.url ?? "");
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(typeof answer === "string" ? answer : JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  return {
    address: typeof bound === "object" && bound !== null ? `http://127.0.0.1:${bound.port}` : "",
    answers,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
