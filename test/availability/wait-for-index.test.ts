import { expect, test } from "@jest/globals";
import { lateProblem, waitUntilAvailable } from "@release-actions/availability";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { packageName, type PackageName } from "@release-actions/release-model";
import { fakeClock } from "../support/fake-clock.ts";
import { useRehearsalIndex } from "../support/rehearsal-index.ts";
import { tinyTarball, tinyWheel } from "../support/tiny-packages.ts";

const use = useRehearsalIndex();
const python = packageName("pypi", "coreason-manifest");
const npm = packageName("npm", "@coreason-ai/manifest");
const version = { major: 1, minor: 4, patch: 0 };

/** The rehearsal's index, in which both packages are published and can be seen after 45 seconds; gives the way to wait. */
async function publishedJustNow() {
  const clock = fakeClock();
  const index = await use.index({ delay: 45_000, now: () => clock.now() });
  await index.publishPython([tinyWheel({ name: python.name, version: "1.4.0" })]);
  await index.publishNpm({ tarball: tinyTarball({ name: npm.name, version: "1.4.0" }) });
  const registries = httpRegistries({
    environment: {
      PIP_INDEX_URL: `${index.address}/python/simple/`,
      npm_config_registry: `${index.address}/npm/`,
    },
  });
  return (name: PackageName, minutes: number) =>
    waitUntilAvailable({ registries, packages: [{ name, version }], minutes, clock, chance: () => 0 });
}

test.each([{ name: python }, { name: npm }])(
  "$name.ecosystem: a version just published is waited for until the index shows it",
  async ({ name }) => {
    const wait = await publishedJustNow();

    const result = await wait(name, 10);

    // Asked after 0, 2, 6, 14, 30 and 60 seconds.
    expect(result).toMatchObject({ kind: "available", packages: [{ times: 6, last: 60_000 }] });
  },
);

test.each([{ name: python }, { name: npm }])(
  "$name.ecosystem: too short a time ends with what the index said, and waiting again goes on",
  async ({ name }) => {
    const wait = await publishedJustNow();

    const late = await wait(name, 0.5);
    const problem = late.kind === "late" ? lateProblem(late, { minutes: 0.5 }) : undefined;
    const again = await wait(name, 0.5);

    expect(problem?.found).toMatch(/^404 from GET http:\/\/127\.0\.0\.1:/);
    expect(problem?.found).toContain("(asked 5 times in 30 seconds since 1970-01-01T00:00:00.000Z)");
    expect(again.kind).toBe("available");
  },
);
