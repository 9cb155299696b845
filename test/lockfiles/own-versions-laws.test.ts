import { describe, expect, test } from "@jest/globals";
import type { LockKind } from "@release-actions/lockfiles";
import { packageKey, type Ecosystem } from "@release-actions/release-model";
import fc from "fast-check";
import { own, repeated } from "./own-packages.ts";

describe("in every format", () => {
  const names = ["one", "two", "three", "four"] as const;
  const version = fc.constantFrom<string>("1.0.0", "1.1.0", "10.0.0", "2.0.0");
  const entries = fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...names), version, isOwn: fc.boolean() }),
    { selector: ({ name }) => name, maxLength: 4 },
  );
  type Entry = typeof entries extends fc.Arbitrary<readonly (infer One)[]> ? One : never;
  const wanted = fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), version }), {
    selector: ({ name }) => name,
    maxLength: 4,
  });
  const style = fc.record({
    mark: fc.constantFrom("", "\uFEFF"),
    end: fc.constantFrom("\n", "\r\n"),
    note: fc.constantFrom("", "ünïcödé 🦆", "1.0.0"),
  });
  const toml =
    (source: (entry: Entry) => string) =>
    (all: readonly Entry[], note: string): string =>
      `# ${note}\nversion = 1\n${all
        .map(
          (entry) => `\n[[package]]\nname = "${entry.name}"\nversion = "${entry.version}"\n${source(entry)}`,
        )
        .join("")}`;
  const formats: readonly {
    readonly path: string;
    readonly kind: LockKind;
    readonly ecosystem: Ecosystem;
    readonly render: (all: readonly Entry[], note: string) => string;
  }[] = [
    {
      path: "uv.lock",
      kind: "uv",
      ecosystem: "pypi",
      render: toml(({ name, isOwn }) =>
        isOwn
          ? `source = { editable = "${name}" }\n`
          : 'source = { registry = "https://example.org/simple" }\n',
      ),
    },
    {
      path: "Cargo.lock",
      kind: "cargo",
      ecosystem: "cargo",
      render: toml(({ isOwn }) => (isOwn ? "" : 'source = "registry+https://example.org/index"\n')),
    },
    {
      path: "package-lock.json",
      kind: "npm",
      ecosystem: "npm",
      render: (all, note) =>
        JSON.stringify(
          {
            note,
            lockfileVersion: 3,
            packages: Object.fromEntries(
              all.map(({ name, version: text, isOwn }) => [
                isOwn ? name : `node_modules/${name}`,
                { name, version: text },
              ]),
            ),
          },
          null,
          1,
        ),
    },
  ];

  test.each(formats)("$path: exactly the own entries change, and a second time nothing", (format) => {
    fc.assert(
      fc.property(entries, wanted, style, (all, packages, { mark, end, note }) => {
        const written = (some: readonly Entry[]) => mark + format.render(some, note).replaceAll("\n", end);
        const before = written(all);
        const now = packages.map(({ name, version: text }) =>
          own(format.ecosystem, name, { folder: name, version: text }),
        );
        const versions = new Map(now.map(({ name, version: text }) => [packageKey(name), text]));
        const expected = all.map((entry) => ({
          ...entry,
          version:
            (entry.isOwn ? versions.get(`${format.ecosystem}:${entry.name}`) : undefined) ?? entry.version,
        }));

        const after = repeated(format.path, before, now, format.kind);

        expect(after).toBe(written(expected));
        expect(repeated(format.path, after, now, format.kind)).toBe(after);
      }),
    );
  });
});
