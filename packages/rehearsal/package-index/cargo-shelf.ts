import { packageName } from "@release-actions/release-model";
import { type Crate, readCrate } from "./cargo-crate.ts";
import type { Journal } from "./journal.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { judgePublication, type Publication, type PublicationClock } from "./publication.ts";

interface ShelvedCrate extends Crate {
  readonly visibleAt: number;
}

/** The crates of this rehearsal. */
export interface CargoShelf {
  /**
   * Publishes one crate. The same bytes again change nothing.
   * @throws {Refusal} `already-published` for other bytes, `crate`.
   */
  publish(bytes: Uint8Array, delay?: number): Promise<Publication>;
  /** What can be seen of a crate now, in the order of publication; `undefined` for a crate unknown here. */
  crates(name: string): readonly Crate[] | undefined;
}

/** Puts back what an earlier run published. */
export interface CargoReplay {
  replay(bytes: Uint8Array, times: { readonly visibleAt: number }): void;
}

export function createCargoShelf(journal: Journal, clock: PublicationClock): CargoShelf & CargoReplay {
  // By the name as its ecosystem compares names: `a-b` is taken when `a_b` is.
  const stock = new Map<string, ShelvedCrate[]>();
  const inTurn = oneAtATime();
  const keyOf = (name: string) => packageName("cargo", name).name;
  const put = (crate: ShelvedCrate) => {
    stock.set(keyOf(crate.name), [...(stock.get(keyOf(crate.name)) ?? []), crate]);
  };

  return {
    publish: (bytes, delay = clock.delay) =>
      inTurn(async () => {
        const crate = readCrate(bytes);
        const { name, version, sha256 } = crate;
        const filename = `${name}-${version}.crate`;
        const before = stock.get(keyOf(name))?.find((one) => one.version === version);
        const publication = judgePublication(
          { package: packageName("cargo", name), version, filename, sha256 },
          before,
        );
        if (publication.kind === "unchanged") return publication;
        const publishedAt = clock.now();
        const visibleAt = publishedAt + delay;
        const file = `cargo/${name}/${filename}`;
        await journal.append({ kind: "cargo", name, version, file, publishedAt, visibleAt }, crate.bytes);
        put({ ...crate, visibleAt });
        return publication;
      }),
    crates: (name) => stock.get(keyOf(name))?.filter(({ visibleAt }) => visibleAt <= clock.now()),
    replay(bytes, { visibleAt }) {
      put({ ...readCrate(bytes), visibleAt });
    },
  };
}
