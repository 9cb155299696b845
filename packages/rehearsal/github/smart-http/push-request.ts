import { readPackets } from "./pkt-line.ts";

export interface PushCommand {
  readonly before: string;
  readonly after: string;
  readonly ref: string;
}

export interface PushRequest {
  readonly commands: readonly PushCommand[];
  readonly isAtomic: boolean;
  readonly hasSideband: boolean;
  readonly wantsReport: boolean;
  /** Empty when nothing but refs is sent. */
  readonly pack: Buffer;
}

/** https://git-scm.com/docs/gitprotocol-pack#_reference_update_request_and_packfile_transfer */
export function parsePushRequest(body: Buffer): PushRequest {
  const { lines, rest } = readPackets(body);
  const texts = lines.map((line) => line.toString("utf8").replace(/\n$/, ""));
  const capabilities = new Set((texts.find((text) => text.includes("\0")) ?? "").split("\0")[1]?.split(" "));
  const commands = texts
    .map((text) => /^([0-9a-f]{40}) ([0-9a-f]{40}) ([^\0]+)/.exec(text))
    .filter((found) => found !== null)
    .map(([, before = "", after = "", ref = ""]) => ({ before, after, ref }));
  return {
    commands,
    isAtomic: capabilities.has("atomic"),
    hasSideband: capabilities.has("side-band-64k"),
    wantsReport: capabilities.has("report-status"),
    pack: capabilities.has("push-options") ? readPackets(rest).rest : rest,
  };
}
