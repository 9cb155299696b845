import { expect, test } from "@jest/globals";
import { pnpmWorkspaceEditor } from "../../packages/manifests/editors/pnpm-workspace.ts";
import { Source } from "../../packages/manifests/source.ts";

function pinsOf(text: string): string[] {
  const source = new Source("pnpm-workspace.yaml", new TextEncoder().encode(text));
  return pnpmWorkspaceEditor.readPins(source).map(({ place, name, value }) => {
    if (value.kind !== "constraint") return `${place} ${name.name} ${value.kind}`;
    expect(source.text.slice(value.span.start, value.span.end)).toBe(value.text);
    return `${place} ${name.name} ${value.text}`;
  });
}

test("the catalog, the named catalogs and the overrides are read, whatever the quotes", () => {
  const pins = pinsOf(`packages:
  - packages/*
catalog:
  # was ^1.0.0
  a: ^1.2.3 # is
  "@o/b": "1.2"
  c: 1.10
catalogs:
  next:
    a: '^2.0.0'
overrides:
  "d>@o/b@1": npm:e@1.2.3
  f: 'catalog:'
onlyBuiltDependencies:
  - a
`);

  expect(pins).toEqual([
    "catalog.a a ^1.2.3",
    "catalog.@o/b @o/b 1.2",
    "catalog.c c 1.10",
    "catalogs.next.a a ^2.0.0",
    'overrides["d>@o/b@1"] e 1.2.3',
  ]);
});

test("a key twice is refused with its place", () => {
  expect(() => pinsOf("catalog:\n  a: 1.0.0\n  a: 2.0.0\n")).toThrow(
    expect.objectContaining({
      code: "manifest-duplicate-key",
      location: expect.objectContaining({ line: 3 }),
    }),
  );
});

test("a workspace without catalogs holds no pins", () => {
  expect(pinsOf("packages:\n  - packages/*\n")).toEqual([]);
  expect(pinsOf("")).toEqual([]);
});
