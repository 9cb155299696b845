import type { RefreshedKind } from "@release-actions/lockfiles";
import type { Ecosystem } from "@release-actions/release-model";
import type { ToolName } from "../support/tools.ts";

/** A project whose pins admit more than the version that is carried: a newer one stands in the registry. */
export interface RangedSample {
  readonly case: string;
  readonly kind: RefreshedKind;
  readonly tools: readonly ToolName[];
  readonly ecosystem: Ecosystem;
  readonly lock: string;
  /** Every `{pin}` stands for the pin; `{other}` for one that is locked exactly first and admits newer versions later. */
  readonly files: Readonly<Record<string, string>>;
  readonly first: readonly [string, ...string[]];
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The pin that makes the first lock, the one that stands, and the one that the release leaves. */
  readonly pins: { readonly exact: string; readonly standing: string; readonly moved: string };
  readonly other?: { readonly exact: string; readonly loose: string };
  readonly changed: readonly string[];
}

const pyproject =
  '[project]\nname = "sample"\nversion = "1.0.0"\nrequires-python = ">=3.10"\ndependencies = ["idna{pin}", "six{other}"]\n';
const python = {
  ecosystem: "pypi",
  name: "idna",
  from: "3.6",
  to: "3.7",
  pins: { exact: "==3.6", standing: ">=3.6", moved: ">=3.7" },
  other: { exact: "==1.16.0", loose: ">=1.16" },
} as const;
const cargoToml = '[package]\nname = "sample"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\n';
const cargo = {
  kind: "cargo",
  tools: ["cargo"],
  ecosystem: "cargo",
  lock: "Cargo.lock",
  first: ["cargo", "update", "--workspace"],
  name: "itoa",
  from: "1.0.5",
  to: "1.0.9",
  pins: { exact: "=1.0.5", standing: "1.0.1", moved: "1.0.9" },
  other: { exact: "=1.0.15", loose: "1.0.15" },
  changed: ['-version = "1.0.5"', "-checksum = …", '+version = "1.0.9"', "+checksum = …"],
} as const;

export const rangedSamples: readonly RangedSample[] = [
  {
    ...python,
    case: "uv",
    kind: "uv",
    tools: ["uv", "python"],
    lock: "uv.lock",
    files: { "pyproject.toml": pyproject },
    first: ["uv", "lock"],
    changed: [
      ...['-version = "3.6"', "-sdist = …", "-{ url = …", '-{ name = "idna", specifier = ">=3.6" },'],
      ...['+version = "3.7"', "+sdist = …", "+{ url = …", '+{ name = "idna", specifier = ">=3.7" },'],
    ],
  },
  {
    ...python,
    case: "poetry",
    kind: "poetry",
    tools: ["poetry", "python"],
    lock: "poetry.lock",
    files: { "pyproject.toml": `${pyproject}\n[tool.poetry]\npackage-mode = false\n` },
    first: ["poetry", "lock"],
    changed: [
      ...['-version = "3.6"', '-{file = "idna-3.6-py3-none-any.whl", …', "-content-hash = …"],
      ...['+version = "3.7"', '+{file = "idna-3.7-py3-none-any.whl", …', "+content-hash = …"],
    ],
  },
  {
    ...cargo,
    case: "cargo",
    files: { "Cargo.toml": `${cargoToml}itoa = "{pin}"\nryu = "{other}"\n`, "src/lib.rs": "" },
  },
  {
    ...cargo,
    case: "cargo, with a crate that another one shares, beside one of an older line",
    files: {
      "Cargo.toml": `${cargoToml}itoa = "{pin}"\nitoa-old = { package = "itoa", version = "0.4.7" }\nryu = "{other}"\nserde_json = { version = "=1.0.91", default-features = false, features = ["alloc"] }\n`,
      "src/lib.rs": "",
    },
    changed: [
      ...['-version = "1.0.5"', "-checksum = …", '-"itoa 1.0.5",', '-"itoa 1.0.5",'],
      ...['+version = "1.0.9"', "+checksum = …", '+"itoa 1.0.9",', '+"itoa 1.0.9",'],
    ],
  },
];
