import { mkdir, rename } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { tokenBook } from "./accounts/token-book.ts";
import { addressesAt } from "./addresses.ts";
import { applySettings, createRepository, describeRepository } from "./create-repository.ts";
import { faultSchedule } from "./faults/fault-plan.ts";
import { openStaleness } from "./faults/staleness.ts";
import { peopleOf } from "./people/people-of.ts";
import { requireRepository } from "./people/require-repository.ts";
import type { OpenExchange } from "./server/exchange.ts";
import { createGitHubServer } from "./server/github-server.ts";
import { rateLimits } from "./server/rate-limits.ts";
import { restoreSnapshot, takeSnapshot } from "./snapshot.ts";
import type { GitHubStandIn, GitHubStandInOptions } from "./standin.ts";
import { fullName } from "./state/github-state.ts";
import { openWorld } from "./world.ts";

/** Starts GitHub's stand-in on a free port of the loopback address. */
export async function startGitHub(options: GitHubStandInOptions): Promise<GitHubStandIn> {
  const { folder, now = () => new Date(), environment = process.env, rateLimit, port = 0 } = options;
  await mkdir(folder, { recursive: true });
  // The addresses stand in every answer, and are known only when the port is.
  const addresses = { web: "", api: "", graphql: "" };
  const world = openWorld({ folder, addresses, now, environment });
  const tokens = tokenBook();
  const faults = faultSchedule();
  const exchanges: OpenExchange[] = [];
  const senders = new WeakMap<OpenExchange, string>();
  const server = createGitHubServer({
    world,
    tokens,
    faults,
    staleness: openStaleness(world),
    limits: rateLimits(world.now, rateLimit),
    exchanges,
    senders,
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  if (options.snapshot !== undefined) await restoreSnapshot(world, options.snapshot);
  Object.assign(addresses, addressesAt((server.address() as AddressInfo).port));

  return {
    address: addresses.web,
    api: addresses.api,
    graphql: addresses.graphql,
    async createRepository(wanted) {
      return describeRepository(world, await createRepository(world, wanted));
    },
    changeRepository(repository, settings) {
      applySettings(requireRepository(world, repository), settings);
    },
    async renameRepository(repository, to) {
      const record = requireRepository(world, repository);
      const before = world.folderOf(record);
      const after = { owner: to.owner ?? record.owner, name: to.name };
      await mkdir(dirname(world.folderOf(after)), { recursive: true });
      await rename(before, world.folderOf(after));
      record.formerNames.push(fullName(record));
      Object.assign(record, after);
      return describeRepository(world, record);
    },
    createToken: (wanted) => tokens.issue(wanted).secret,
    exchanges,
    exchangesOf: (token) => exchanges.filter((exchange) => senders.get(exchange) === token),
    countWrites: (since = 0) => exchanges.slice(since).reduce((sum, { effects }) => sum + effects.length, 0),
    events: world.events.all,
    onEvent: world.events.listen,
    faults,
    ...peopleOf(world),
    snapshot: () => takeSnapshot(world),
    restore: (snapshot) => restoreSnapshot(world, snapshot),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      world.close();
    },
  };
}
