import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { freePorts } from "./free-ports.ts";

export interface ServiceOptions {
  /** For messages. */
  readonly name: string;
  /** How many free ports it needs. They are asked for anew when another program was faster. */
  readonly ports: number;
  readonly command: (ports: readonly number[]) => readonly [string, ...string[]];
  /** Whether it answers already. Asked again and again until it does. */
  readonly isReady: (ports: readonly number[]) => Promise<boolean>;
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Milliseconds. Default twenty seconds: a busy machine starts programs slowly. */
  readonly patience?: number;
}

export interface Service {
  readonly ports: readonly number[];
  /** What it has printed so far. */
  log(): string;
  /** Ends it at once; it has nothing to save. */
  close(): Promise<void>;
}

/**
 * Keeps a program as long as its own standard input is open. That closes when the process of this program ends in
 * whatever way, a crash and SIGKILL included, so that no server outlives it.
 */
const keeper = `exec 3<&0
"$@" 3<&- </dev/null &
service=$!
( cat <&3 >/dev/null; kill -9 $service ) 2>/dev/null >&2 &
exec 3<&-
wait $service`;

/**
 * Starts a server and waits until it answers.
 * @throws {Error} with what it printed, when it ends early or does not answer in time.
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  for (let attempt = 1; ; attempt += 1) {
    const ports = await freePorts(options.ports);
    const started = begin(options, ports);
    if (await answers(options, started)) {
      return { ports, log: () => started.log(), close: () => started.close() };
    }
    await started.close();
    const isTaken = started.log().includes("address already in use");
    if (!isTaken || attempt === 3) {
      throw new Error(`${options.name} does not answer:\n${started.log().slice(-2000)}`);
    }
  }
}

interface Started extends Service {
  hasEnded(): boolean;
}

function begin({ command, environment, folder }: ServiceOptions, ports: readonly number[]): Started {
  const child = spawn("/bin/sh", ["-c", keeper, "sh", ...command(ports)], {
    cwd: folder,
    env: { ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let log = "";
  let ended = false;
  const end = once(child, "exit").then(() => {
    ended = true;
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (log = `${log}${chunk.toString("utf8")}`.slice(-200_000)));
  }
  child.stdin.on("error", () => undefined);
  return {
    ports,
    log: () => log,
    hasEnded: () => ended,
    async close() {
      child.stdin.end();
      await end;
    },
  };
}

async function answers({ isReady, patience = 20_000 }: ServiceOptions, started: Started): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && !started.hasEnded()) {
    if (await isReady(started.ports).catch(() => false)) return true;
    await pause(20);
  }
  return false;
}
