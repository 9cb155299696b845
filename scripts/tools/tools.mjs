/**
 * The outside programs that tests and the rehearsal need, as data.
 *
 * - `executable`: the program's name, on PATH as well as in the installed package.
 * - `probe`: arguments that make it print its version; the first dotted number it prints is taken. One that
 *   prints none (hatchling) has the version of the first package it was installed from.
 * - `accepts`: which version found on PATH is used instead of installing: `atLeast` ≤ version < `below`.
 *   Absent: whatever stands on PATH is another program or another version, so it is never looked for there.
 * - `install`: the registry that carries it, and exactly what is installed. Absent: only found on PATH.
 * - `shared`: the folder below `.tools/` when several programs come from one installation.
 *
 * @type {Readonly<Record<string, import("./install.d.mts").ToolDefinition>>}
 */
export const tools = {
  uv: {
    executable: "uv",
    probe: ["--version"],
    accepts: { atLeast: "0.9.0", below: "0.14.0" },
    install: { registry: "pypi", packages: ["uv==0.13.9"] },
  },
  poetry: {
    executable: "poetry",
    probe: ["--version"],
    accepts: { atLeast: "2.0.0", below: "3.0.0" },
    install: { registry: "pypi", packages: ["poetry==2.5.1"] },
  },
  // One virtual environment with everything that builds a Python package whose version comes from a tag.
  "python-build": pythonBuild("pyproject-build"),
  hatchling: pythonBuild("hatchling", ["--help"]),
  // Python itself with `packaging`, `hatchling`, `hatch_vcs` and `setuptools_scm` to import.
  "python-packaging": pythonBuild("python"),
  pnpm: {
    executable: "pnpm",
    probe: ["--version"],
    accepts: { atLeast: "9.0.0", below: "11.0.0" },
    install: { registry: "npm", packages: ["pnpm@10.34.9"] },
  },
  "yarn-classic": {
    executable: "yarn",
    probe: ["--version"],
    accepts: { atLeast: "1.22.0", below: "2.0.0" },
    install: { registry: "npm", packages: ["yarn@1.22.22"] },
  },
  "yarn-berry": {
    executable: "yarn",
    probe: ["--version"],
    accepts: { atLeast: "4.0.0", below: "5.0.0" },
    install: { registry: "npm", packages: ["@yarnpkg/cli-dist@4.18.1"] },
  },
  "pre-commit": {
    executable: "pre-commit",
    probe: ["--version"],
    accepts: { atLeast: "4.0.0", below: "5.0.0" },
    install: { registry: "pypi", packages: ["pre-commit==4.7.0"] },
  },
  // A Node below what the CLI needs, to see it say so in one line.
  "old-node": {
    executable: "node",
    probe: ["--version"],
    install: { registry: "npm", packages: [oldNode()] },
  },
  // Runs workflows on this machine, without containers.
  act: {
    executable: "act",
    probe: ["--version"],
    accepts: { atLeast: "0.2.80", below: "0.3.0" },
    install: { registry: "go", packages: ["github.com/nektos/act@v0.2.87"] },
  },
  // Two clients of image registries that were written apart from each other.
  crane: {
    executable: "crane",
    probe: ["version"],
    accepts: { atLeast: "0.20.0", below: "1.0.0" },
    install: { registry: "go", packages: ["github.com/google/go-containerregistry/cmd/crane@v0.21.9"] },
  },
  oras: {
    executable: "oras",
    probe: ["version"],
    accepts: { atLeast: "1.2.0", below: "2.0.0" },
    install: { registry: "go", packages: ["oras.land/oras/cmd/oras@v1.3.3"] },
  },
  cargo: {
    executable: "cargo",
    probe: ["--version"],
    accepts: { atLeast: "1.60.0", below: "2.0.0" },
  },
  npm: {
    executable: "npm",
    probe: ["--version"],
    accepts: { atLeast: "8.0.0", below: "13.0.0" },
  },
  python: {
    executable: "python3",
    probe: ["--version"],
    accepts: { atLeast: "3.9.0", below: "4.0.0" },
  },
};

/** @returns {import("./install.d.mts").ToolDefinition} */
function pythonBuild(executable, probe = ["--version"]) {
  return {
    executable,
    probe,
    shared: "python-build",
    install: {
      registry: "pypi",
      packages: [
        "hatchling==1.33.0",
        "hatch-vcs==0.5.0",
        "setuptools-scm==10.3.4",
        "build==1.6.1",
        "packaging==26.3",
      ],
    },
  };
}

/** Each platform's Node is a package of its own, and they do not all carry the same versions. */
function oldNode() {
  const version = process.platform === "darwin" && process.arch === "arm64" ? "16.13.1" : "16.20.2";
  return `node-${process.platform}-${process.arch}@${version}`;
}
