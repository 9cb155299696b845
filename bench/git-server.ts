import { once } from "node:events";
import { Worker } from "node:worker_threads";

/**
 * Serves the bare repositories of a folder over HTTP while `act` runs, from a thread of its own: what is measured waits for
 * its programs and answers nobody.
 */
export async function withGitServer<Result>(
  folder: string,
  act: (address: string) => Promise<Result>,
): Promise<Result> {
  const worker = new Worker(new URL("git-server-worker.ts", import.meta.url), { workerData: folder });
  try {
    const [port] = (await once(worker, "message")) as [number];
    return await act(`http://127.0.0.1:${port}`);
  } finally {
    await worker.terminate();
  }
}
