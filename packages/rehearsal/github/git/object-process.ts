import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { parseType } from "./parse-git-object.ts";
import type { ObjectType } from "./git-objects.ts";

export interface ObjectInfo {
  readonly oid: string;
  readonly type: ObjectType;
  /** In bytes. */
  readonly size: number;
}

export interface RawObject extends ObjectInfo {
  readonly bytes: Buffer;
}

/** Answers to `info` and `contents` questions, one after the other, of one long-lived `git cat-file`. */
export interface ObjectProcess {
  info(oid: string): Promise<ObjectInfo | undefined>;
  contents(oid: string): Promise<RawObject | undefined>;
  readonly close: () => void;
}

interface Question {
  readonly withBytes: boolean;
  readonly answer: (found: RawObject | undefined) => void;
  readonly fail: (cause: Error) => void;
}

/**
 * Starts the process with the first question, and ends it after `idle` milliseconds without one.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
export function openObjectProcess(start: () => ChildProcessWithoutNullStreams, idle: number): ObjectProcess {
  let current: { readonly child: ChildProcessWithoutNullStreams; readonly questions: Question[] } | undefined;
  let timer: NodeJS.Timeout | undefined;

  const end = (): void => {
    clearTimeout(timer);
    current?.child.stdin.end();
    current = undefined;
  };
  const begin = () => {
    const child = start();
    const opened = { child, questions: [] as Question[] };
    const stopped = (cause: Error) => {
      if (current === opened) current = undefined;
      for (const question of opened.questions.splice(0)) question.fail(cause);
    };
    child.once("error", stopped);
    child.once("close", () => {
      stopped(new Error("git cat-file ended"));
    });
    child.stdin.on("error", () => undefined);
    child.stderr.resume();
    child.stdout.on("data", readAnswers(opened.questions));
    // Nobody waits for an idle reader: it must not keep a process alive that is done.
    child.unref();
    current = opened;
    return opened;
  };
  const ask = (command: "info" | "contents", oid: string) =>
    new Promise<RawObject | undefined>((answer, fail) => {
      const { child, questions } = current ?? begin();
      questions.push({ withBytes: command === "contents", answer, fail });
      child.stdin.write(`${command} ${oid}\n`);
      clearTimeout(timer);
      timer = setTimeout(end, idle);
      timer.unref();
    });
  return { info: (oid) => ask("info", oid), contents: (oid) => ask("contents", oid), close: end };
}

/** Cuts the stream into answers: a header line and, for `contents`, as many bytes as it says and a newline. */
function readAnswers(questions: Question[]): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let length = 0;
  let needed = 0;
  return (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length < needed) return;
    let rest = Buffer.concat(chunks);
    needed = 0;
    for (let question = questions[0]; question !== undefined; question = questions[0]) {
      const line = rest.indexOf(0x0a);
      if (line < 0) break;
      const [oid = "", type = "", size = ""] = rest.toString("latin1", 0, line).split(" ");
      const isMissing = type === "missing";
      const end = line + 1 + (question.withBytes && !isMissing ? Number(size) + 1 : 0);
      if (rest.length < end) {
        needed = end;
        break;
      }
      questions.shift();
      const bytes = question.withBytes ? Buffer.from(rest.subarray(line + 1, end - 1)) : Buffer.alloc(0);
      question.answer(isMissing ? undefined : { oid, type: parseType(type), size: Number(size), bytes });
      rest = rest.subarray(end);
    }
    chunks = rest.length === 0 ? [] : [rest];
    length = rest.length;
  };
}
