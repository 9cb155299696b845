import { useScriptedServers, type AskedRequest, type ScriptedReply } from "../../support/scripted-server.ts";
import { graphqlIn } from "./adapter-at.ts";

/** Replies by operation: the name of a GraphQL operation, or `GET /path`. Of several the last one stays. */
export type OperationScript = Readonly<Record<string, ScriptedReply | readonly ScriptedReply[]>>;

export interface OperationServer {
  readonly address: string;
  /** What was asked, in order. */
  operations(): readonly string[];
  /** The body of each request for an operation; of GraphQL its variables. */
  sentTo(operation: string): readonly unknown[];
}

/** Starts servers that answer by operation, and fail whatever else is asked. */
export function useOperationServers(): (script: OperationScript) => Promise<OperationServer> {
  const startServer = useScriptedServers();
  return async (script) => {
    const left = new Map(Object.entries(script).map(([name, replies]) => [name, [replies].flat()]));
    const { address, asked } = await startServer((request) => {
      const replies = left.get(operationOf(request)) ?? [];
      return (
        (replies.length > 1 ? replies.shift() : replies[0]) ?? {
          status: 418,
          body: { message: "not played" },
        }
      );
    });
    return {
      address,
      operations: () => asked.map(operationOf),
      sentTo: (operation) => asked.filter((request) => operationOf(request) === operation).map(sentIn),
    };
  };
}

function operationOf({ method, path, body }: AskedRequest): string {
  return path === "/graphql" ? (/^\w+ (\w+)/.exec(graphqlIn(body).query)?.[1] ?? "") : `${method} ${path}`;
}

function sentIn({ path, body }: AskedRequest): unknown {
  if (path === "/graphql") return graphqlIn(body).variables;
  return body === "" ? undefined : (JSON.parse(body) as unknown);
}
