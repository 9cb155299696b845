/**
 * The outside programs that tests and the rehearsal need, as data.
 *
 * - `executable`: the program's name, on PATH as well as in the installed package.
 * - `probe`: arguments that make it print its version; the first dotted number it prints is taken. One that
 *   prints none (hatchling) has the version of the first package it was installed from.
 * - `says`: what finds the version in what it prints, when that is not its first dotted number.
 * - `accepts`: which version found on PATH is used instead of installing: `atLeast` ≤ version < `below`.
 *   Absent: whatever stands on PATH is another program or another version, so it is never looked for there.
 * - `install`: the registry that carries it, and exactly what is installed. Absent: only found on PATH.
 *   A Debian package moves on with its suite, so `version` is what its version has to begin with.
 * - `otherwise`: the slower way, for a machine where `install` fails.
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
  // Python itself with `packaging` and all build backends to import.
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
  // Python itself with GitHub's own Markdown parser to import, as `cmarkgfm`.
  "cmark-gfm": {
    executable: "python",
    probe: ["--version"],
    install: { registry: "pypi", packages: ["cmarkgfm==2025.10.22"] },
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
  // What people's editors and CI say about workflows. It knows which inputs an action of the same repository has.
  actionlint: {
    executable: "actionlint",
    probe: ["-version"],
    accepts: { atLeast: "1.7.12", below: "1.8.0" },
    install: { registry: "go", packages: ["github.com/rhysd/actionlint/cmd/actionlint@v1.7.12"] },
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
    says: /Version:\s+v?(\d+(?:\.\d+)+)/,
    accepts: { atLeast: "1.2.0", below: "2.0.0" },
    install: { registry: "debian", packages: ["oras"], suite: "sid", version: "1.3." },
    otherwise: { registry: "go", packages: ["oras.land/oras/cmd/oras@v1.3.3"] },
  },
  // Debian's own builds of cosign print `devel`, and the version of Go behind it.
  cosign: cosign({
    accepts: { atLeast: "3.0.0", below: "4.0.0" },
    install: { registry: "debian", packages: ["cosign"], suite: "sid", version: "3.1." },
    otherwise: { registry: "go", packages: ["github.com/sigstore/cosign/v3/cmd/cosign@v3.1.3"] },
  }),
  // Before 2.6 there was no signing configuration. No suite of Debian carries one this new.
  "cosign-2": cosign({
    accepts: { atLeast: "2.6.0", below: "3.0.0" },
    install: { registry: "go", packages: ["github.com/sigstore/cosign/v2/cmd/cosign@v2.6.5"] },
  }),
  // The registry that many run; it does not list what refers to a manifest.
  "docker-registry": {
    executable: "docker-registry",
    probe: ["--version"],
    says: /distribution\S* v?(\d+(?:\.\d+)+)/,
    install: { registry: "debian", packages: ["docker-registry"], suite: "sid", version: "2.8." },
    otherwise: {
      registry: "go",
      packages: ["github.com/distribution/distribution/v3/cmd/registry@v3.1.2"],
      builds: "registry",
    },
  },
  // What answers behind cosign: the authority for certificates, the log and the clock. The log is the last version that
  // takes both what cosign 3 enters and what cosign 2.6 does.
  fulcio: goServer("fulcio", "github.com/sigstore/fulcio@v1.8.8"),
  "rekor-server": goServer(
    "rekor-server",
    "github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix@v2.2.1",
    "posix",
  ),
  "timestamp-server": goServer(
    "timestamp-server",
    "github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server@v2.1.3",
  ),
  helm: {
    executable: "helm",
    probe: ["version", "--short"],
    says: /^v(\d+(?:\.\d+)+)/,
    accepts: { atLeast: "3.14.0", below: "5.0.0" },
    install: { registry: "go", packages: ["helm.sh/helm/v4/cmd/helm@v4.2.4"] },
  },
  kustomize: {
    executable: "kustomize",
    probe: ["version"],
    accepts: { atLeast: "5.0.0", below: "6.0.0" },
    install: { registry: "debian", packages: ["kustomize"], suite: "sid", version: "5.8." },
    otherwise: { registry: "go", packages: ["sigs.k8s.io/kustomize/kustomize/v5@v5.8.1"] },
  },
  // HashiCorp's own parser of what Terraform and Packer read. Built from its module it prints no version.
  hcl2json: {
    executable: "hcl2json",
    probe: ["-version"],
    install: { registry: "go", packages: ["github.com/tmccombs/hcl2json@v0.6.8"] },
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
        "setuptools==84.2.1",
        "flit-core==4.2.0",
        "pdm-backend==2.5.0",
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

/** @returns {import("./install.d.mts").ToolDefinition} */
function cosign(ways) {
  return {
    executable: "cosign",
    probe: ["version"],
    says: /GitVersion:\s+v?(\d+(?:\.\d+)+)/,
    ...ways,
  };
}

/** @returns {import("./install.d.mts").ToolDefinition} */
function goServer(executable, module, builds) {
  return {
    executable,
    probe: ["version"],
    says: /GitVersion:\s+v?(\d+(?:\.\d+)+)/,
    install: { registry: "go", packages: [module], ...(builds !== undefined && { builds }) },
  };
}
