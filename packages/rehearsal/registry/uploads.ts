import { randomUUID } from "node:crypto";
import { RegistryError } from "./registry-error.ts";

/** Blobs that are being sent piece by piece. What was not finished is forgotten when the registry ends. */
export interface Uploads {
  begin(name: string): string;
  /** Bytes received so far. @throws {RegistryError} `BLOB_UPLOAD_UNKNOWN`. */
  size(name: string, id: string): number;
  /**
   * Adds a piece that begins at byte `start`, by default where the last one ended.
   * @throws {RegistryError} 416 when it does not begin there.
   */
  append(name: string, id: string, piece: Buffer, start: number | undefined): number;
  /** Ends the upload and gives all that was sent. */
  end(name: string, id: string): Buffer;
}

export function createUploads(limit: number): Uploads {
  const open = new Map<string, Buffer[]>();
  const piecesOf = (name: string, id: string): Buffer[] => {
    const pieces = open.get(`${name} ${id}`);
    if (pieces !== undefined) return pieces;
    throw new RegistryError(404, "BLOB_UPLOAD_UNKNOWN", "there is no such upload, or it is finished");
  };
  const sizeOf = (pieces: readonly Buffer[]) => pieces.reduce((sum, { length }) => sum + length, 0);

  return {
    begin(name) {
      const id = randomUUID();
      open.set(`${name} ${id}`, []);
      return id;
    },
    size: (name, id) => sizeOf(piecesOf(name, id)),
    append(name, id, piece, start) {
      const pieces = piecesOf(name, id);
      const size = sizeOf(pieces);
      if (start !== undefined && start !== size) {
        throw new RegistryError(416, "BLOB_UPLOAD_INVALID", `the next piece begins at byte ${size}`, {
          range: rangeOf(size),
        });
      }
      if (size + piece.length > limit) {
        throw new RegistryError(413, "SIZE_INVALID", `a blob has at most ${limit} bytes here`);
      }
      pieces.push(piece);
      return size + piece.length;
    },
    end(name, id) {
      const bytes = Buffer.concat(piecesOf(name, id));
      open.delete(`${name} ${id}`);
      return bytes;
    },
  };
}

/** The first and the last byte that are there; a registry says `0-0` when there are none. */
export function rangeOf(size: number): string {
  return `0-${Math.max(0, size - 1)}`;
}
