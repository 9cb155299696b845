export const id = 5964;
export const ids = [5964];
export const modules = {

/***/ 53717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ colorDiff)
/* harmony export */ });
/** A unified diff in the usual colors. */
function colorDiff(terminal, diff) {
    const { colors } = terminal;
    return diff
        .split("\n")
        .map((line) => {
        if (line.startsWith("+++") || line.startsWith("---"))
            return colors.bold(line);
        if (line.startsWith("@@"))
            return colors.cyan(line);
        if (line.startsWith("+"))
            return colors.green(line);
        if (line.startsWith("-"))
            return colors.red(line);
        return line;
    })
        .join("\n");
}


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ renderProblemLines)
/* harmony export */ });
/** A problem as three short lines below whatever it belongs to. */
function renderProblemLines(terminal, problem) {
    const { colors } = terminal;
    const place = [problem.file, problem.line, problem.column]
        .filter((part) => part !== null && part !== undefined)
        .join(":");
    const head = `${colors.yellow(problem.code)}${place === "" ? "" : ` ${place}`}`;
    const expected = problem.expected === undefined ? "" : `expected ${problem.expected}, `;
    return `    ${head}: ${expected}found ${problem.found.replaceAll("\n", "\n      ")}\n      ${problem.fix}\n`;
}


/***/ }),

/***/ 83059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ versionArgument)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47317);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49081);

/**
 * The version that a person typed.
 * @throws {UsageError} with the same words in which a version in a file is refused: here it is the command that is wrong.
 */
function versionArgument(text) {
    try {
        return (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .parseAny */ .Sb)(text);
    }
    catch (error) {
        if (error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_)
            throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(error);
        throw error;
    }
}


/***/ }),

/***/ 4101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resolverEnvironment)
/* harmony export */ });
/**
 * The part of an environment that a resolver may see. A resolver can run code of the packages it resolves (a build
 * backend, a `setup.py`), so what is passed is listed and everything else is left behind: tokens, action inputs, OIDC
 * variables. A listed variable is left behind, too, when its name or its value looks like a credential.
 */
function resolverEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined &&
        allowed.some((pattern) => pattern.test(entry[0])) &&
        !isCredentialName(entry[0]) &&
        !isCredentialValue(entry[1])));
}
/** Without a flag for case where only one spelling is read; proxies and npm's settings are read in both. */
const allowed = [
    /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|TMPDIR|TMP|TEMP|NO_COLOR)$/,
    // Windows finds neither programs nor profiles without these.
    /^(?:SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramFiles.*|ProgramData)$/i,
    /^XDG_(?:CACHE|CONFIG|DATA|STATE)_(?:HOME|DIRS)$/,
    /^(?:https?|all|no)_proxy$/i,
    /^(?:SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS|NIX_SSL_CERT_FILE)$/,
    // Where tools and their caches live.
    /^(?:CARGO_HOME|RUSTUP_HOME|RUSTUP_TOOLCHAIN|CARGO_(?:NET|HTTP|REGISTRIES)_[A-Z0-9_]+|PNPM_HOME|COREPACK_[A-Z_]+)$/,
    /^(?:PYENV_ROOT|PYENV_VERSION|NVM_DIR|VOLTA_HOME|FNM_DIR|N_PREFIX|ASDF_[A-Z_]+|MISE_[A-Z_]+)$/,
    // Settings of the tools, but not those that name another project or forbid to write the lock.
    /^UV_(?!FROZEN|LOCKED|OFFLINE$|PROJECT|WORKING_DIR|PUBLISH|DRY_RUN|EXCLUDE_NEWER$)[A-Z0-9_]+$/,
    /^PIP_[A-Z0-9_]+$/,
    /^POETRY_[A-Z0-9_]+$/,
    /^YARN_(?!ENABLE_IMMUTABLE|RC_FILENAME|LOCKFILE_FILENAME)[A-Z0-9_]+$/,
    // `npm run` hands its children everything it was told itself: only what leads to a registry and a cache is kept.
    /^npm_config_(?:@[^:]+:)?registry$/i,
    /^npm_config_(?:ca|cafile|proxy|https_proxy|http_proxy|noproxy|no_proxy|strict_ssl|cache|userconfig|globalconfig)$/i,
    /^npm_config_(?:fetch_[a-z_]+|maxsockets|store_dir|omit_lockfile_registry_resolved|update_notifier|audit|fund)$/i,
];
function isCredentialName(name) {
    return (/TOKEN|PASSW|SECRET|CREDENTIAL|KEYRING|HTTP_BASIC|API_?KEY|PRIVATE|(?:^|_)(?:AUTH|KEY|USERNAME|LOGIN|IDENT)(?:_|$)/i.test(name) || /_?auth(?:$|[A-Z])|CLIENT_CERT/.test(name));
}
/** An address with a user in it, or one of the well-known forms of tokens. */
function isCredentialValue(value) {
    return (/[a-z][a-z0-9+.-]*:\/\/[^/\s?#@]+@/i.test(value) ||
        /\b(?:gh[a-z]_\w{16,}|github_pat_\w{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{16,}|glpat-[\w-]{16,}|AKIA[0-9A-Z]{16})/.test(value));
}


/***/ }),

/***/ 77541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ applyPins),
  g: () => (/* binding */ refreshLocks)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/constraint/compare-spelled.ts
var compare_spelled = __webpack_require__(56647);
// EXTERNAL MODULE: ./packages/lockfiles/governs.ts
var governs = __webpack_require__(68731);
// EXTERNAL MODULE: ./packages/lockfiles/lock-formats.ts + 20 modules
var lock_formats = __webpack_require__(20449);
;// CONCATENATED MODULE: ./packages/lockfiles/moved-packages.ts

/**
 * What was added, removed or changed, sorted by name. Members of the workspace do not count: their versions are the
 * repository's own. A package from git or an address counts as moved when that address changed.
 */
function movedPackages(before, after) {
    const [old, now] = [collect(before), collect(after)];
    const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
    return keys.flatMap((key) => {
        const [from, to] = [versionsOf(old.get(key)), versionsOf(now.get(key))];
        const name = (now.get(key) ?? old.get(key))?.name;
        return name === undefined || from.join("\n") === to.join("\n") ? [] : [{ name, from, to }];
    });
}
function collect(packages) {
    const found = new Map();
    for (const { name, version, source } of packages) {
        if (source.kind === "workspace")
            continue;
        const key = (0,package_name/* packageKey */.MO)(name);
        const entry = found.get(key) ?? { name, versions: new Set() };
        found.set(key, entry);
        entry.versions.add(source.kind === "registry" ? version : `${version} (${source.address})`.trim());
    }
    return found;
}
function versionsOf(entry) {
    return [...(entry?.versions ?? [])].sort();
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/lockfiles/refresh/dynamic-version.ts


const schema = valibot_dist/* object */.Ikc({
    project: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ dynamic: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), []) })),
    tool: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* unknown */.L5J()), {}),
});
const versionedByTag = [
    "setuptools_scm",
    "vcs-versioning",
    "poetry-dynamic-versioning",
    "uv-dynamic-versioning",
];
/** Whether a pyproject.toml leaves its version to the repository's tags. False for a file that cannot be read. */
function hasDynamicVersion(pyproject) {
    const parsed = valibot_dist/* safeParse */.xLC(schema, tryParse(new TextDecoder().decode(pyproject)));
    if (!parsed.success)
        return false;
    const { project, tool } = parsed.output;
    return project?.dynamic.includes("version") === true || versionedByTag.some((name) => name in tool);
}
/**
 * The variables by which the plugins that read a version from git take one instead. A staged copy has no `.git`, and without
 * these the project's own build backend fails in it.
 */
function pretendVersion(version) {
    return {
        SETUPTOOLS_SCM_PRETEND_VERSION: version,
        VCS_VERSIONING_PRETEND_VERSION: version,
        UV_DYNAMIC_VERSIONING_BYPASS: version,
        POETRY_DYNAMIC_VERSIONING_BYPASS: version,
        PDM_BUILD_SCM_VERSION: version,
    };
}
function tryParse(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/lockfile-version.ts

const lockfile_version_schema = valibot_dist/* object */.Ikc({ lockfileVersion: valibot_dist/* optional */.lqM(valibot_dist/* number */.aig(), 1) });
/** The format that a package-lock.json says it has; the oldest leave the number out. Undefined when it cannot be read. */
function lockfileVersionOf(bytes) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(lockfile_version_schema, JSON.parse(new TextDecoder().decode(bytes)));
        return parsed.success ? parsed.output.lockfileVersion : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Whether a package-lock.json leaves out the addresses of what comes from the registry (`omit-lockfile-registry-resolved`);
 * undefined where it locks nothing from there.
 */
function omitsResolved(bytes) {
    const text = new TextDecoder().decode(bytes);
    if (/"resolved":\s*"https?:/.test(text))
        return false;
    return text.includes('"integrity":') ? true : undefined;
}

// EXTERNAL MODULE: ./packages/manifests/apply-edits.ts
var apply_edits = __webpack_require__(97467);
// EXTERNAL MODULE: ./packages/manifests/mention.ts
var mention = __webpack_require__(43665);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/lockfiles/answer.ts
var answer = __webpack_require__(7657);
;// CONCATENATED MODULE: ./packages/lockfiles/refresh/ranges.ts



/** The constraints of a manifest on some packages. None where it cannot be read: its own tool says so better. */
function readRanges(path, bytes, names) {
    if (!(0,mention/* mayMention */._)(bytes, names))
        return [];
    const wanted = new Set(names.map(package_name/* packageKey */.MO));
    try {
        return (0,plan_manifest/* readManifest */.WI)(new source/* Source */.kL(path, bytes)).flatMap(({ name, value, place }) => {
            // What builds a package is resolved when it is built: no lock holds it.
            if (value.kind !== "constraint" || place.startsWith("build-system"))
                return [];
            return wanted.has((0,package_name/* packageKey */.MO)(name)) ? [{ path, name, value }] : [];
        });
    }
    catch {
        return [];
    }
}
function admitsVersion({ name, value }, version) {
    return (0,answer/* satisfies */.i)(value, { name, version, source: { kind: "registry", address: undefined } });
}
/**
 * The package with the version that the lock holds, where that is newer and all constraints admit it as well: a lock is
 * never moved back because a pin moved up to a version behind it.
 */
function keepNewer(one, ranges, locked) {
    const key = (0,package_name/* packageKey */.MO)(one.name);
    const own = ranges.filter(({ name }) => (0,package_name/* packageKey */.MO)(name) === key);
    const order = (left, right) => (0,compare_spelled/* compareSpelled */.f)(one.name.ecosystem, left, right) ?? 0;
    const held = locked
        .filter(({ name, source }) => (0,package_name/* packageKey */.MO)(name) === key && source.kind === "registry")
        .map(({ version }) => version)
        .filter((version) => own.some((range) => admitsVersion(range, version)))
        .sort(order);
    const [lowest] = held;
    const highest = held.at(-1);
    if (lowest === undefined || highest === undefined || order(lowest, one.version) <= 0)
        return one;
    return own.every((range) => admitsVersion(range, highest)) ? { ...one, version: highest } : one;
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/narrow-manifest.ts



/**
 * A manifest with every range that admits a version to lock replaced by that version alone. Under a range a tool takes the
 * newest version that it admits, which need not be the one that is carried; a version that is locked, though, it keeps
 * once the range is back. Undefined where nothing is to be replaced.
 */
function narrowManifest({ path, bytes }, ranges, packages) {
    const narrowed = ranges.flatMap((range) => {
        const one = packages.find(({ name }) => (0,package_name/* packageKey */.MO)(name) === (0,package_name/* packageKey */.MO)(range.name));
        if (range.path !== path || one === undefined || !admitsVersion(range, one.version))
            return [];
        const { text, span, syntax } = range.value;
        const exact = exactly(syntax, one.version);
        return exact === text ? [] : [{ name: one.name, text, version: one.version, span, exact }];
    });
    if (narrowed.length === 0)
        return undefined;
    const edits = narrowed.map(({ span, exact }) => ({ path, start: span.start, end: span.end, text: exact }));
    return { path, real: bytes, exact: (0,apply_edits/* applyEdits */.c)(bytes, edits), ranges: narrowed };
}
/** To cargo a bare version is a range. */
function exactly(syntax, version) {
    switch (syntax) {
        case "pep440":
        case "poetry":
            return `==${version}`;
        case "cargo":
            return `=${version}`;
        case "npm":
        case "helm":
            return version;
    }
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/plan-refresh.ts
/** The commands of one tool. Pure. */
function planRefresh(kind, facts) {
    return plans[kind](facts);
}
/** The command that tells a tool's version, its own name first, and the versions that fit the lock's format. */
const versionProbe = {
    uv: { command: ["uv", "--version"], fits: /^/ },
    // poetry 1 moves every package unless told not to, and knows no check of the lock.
    poetry: { command: ["poetry", "--version"], fits: /^(?:[2-9]|\d\d)/ },
    // npm 6 would write version 2 and 3 back as version 1.
    npm: { command: ["npm", "--version"], fits: /^(?:[7-9]|\d\d)/ },
    pnpm: { command: ["pnpm", "--version"], fits: /^(?:[7-9]|\d\d)/ },
    // Either yarn takes the other's lockfile and writes it anew in its own format.
    "yarn-classic": { command: ["yarn", "--version"], fits: /^[01]\./ },
    "yarn-berry": { command: ["yarn", "--version"], fits: /^(?:[2-9]|\d\d)/ },
    cargo: { command: ["cargo", "--version"], fits: /^/ },
};
const plans = {
    uv: ({ packages, outsideIndex }) => ({
        // Without the refresh a version published a moment ago is not found: uv remembers the index's last answer.
        commands: [
            [
                "uv",
                "lock",
                ...packages.flatMap(({ name: { name }, version }) => [
                    "--upgrade-package",
                    outsideIndex.has(name) ? name : `${name}==${version}`,
                    "--refresh-package",
                    name,
                ]),
            ],
        ],
        takesVersion: true,
        moving: () => [],
        check: [["uv", "lock", "--check"]],
        environment: { UV_NO_PROGRESS: "1", NO_COLOR: "1" },
    }),
    poetry: () => ({
        // Without --no-cache a version published a moment ago is not seen.
        commands: [["poetry", "lock", "--no-cache", "--no-interaction", "--no-ansi"]],
        takesVersion: false,
        moving: (lacking) => [
            ["poetry", "update", "--lock", "--no-cache", "--no-interaction", "--no-ansi", ...namesOf(lacking)],
        ],
        check: [["poetry", "check", "--lock", "--no-interaction", "--no-ansi"]],
        environment: {
            // Locking needs no virtual environment; poetry would leave one behind in the user's cache.
            POETRY_VIRTUALENVS_CREATE: "false",
            POETRY_KEYRING_ENABLED: "false",
            PYTHON_KEYRING_BACKEND: "keyring.backends.null.Keyring",
        },
    }),
    npm: ({ lockfileVersion, omitsResolved }) => {
        // npm 7 and later write a format of their own choice over an older one, unless told.
        const format = lockfileVersion === undefined ? [] : [`--lockfile-version=${lockfileVersion}`];
        return {
            commands: [["npm", "install", ...npmLockOnly, ...format]],
            takesVersion: false,
            moving: (lacking) => [["npm", "update", ...npmLockOnly, ...format, ...namesOf(lacking)]],
            // `npm install` can end with 0 on a lock that `npm ci` rejects.
            check: [["npm", "ci", "--dry-run", ...npmQuiet, ...format]],
            environment: {
                npm_config_update_notifier: "false",
                npm_config_prefer_online: "true",
                // Whoever runs this may have another taste than whoever made the lock: then every entry of it would change.
                ...(omitsResolved === undefined
                    ? {}
                    : { npm_config_omit_lockfile_registry_resolved: String(omitsResolved) }),
            },
        };
    },
    pnpm: ({ packages }) => ({
        // `pnpm update` re-resolves everything on some versions (pnpm/pnpm#9519), so it comes second.
        commands: [["pnpm", "install", "--no-frozen-lockfile", ...pnpmLockOnly]],
        takesVersion: false,
        moving: (lacking) => [["pnpm", "update", "--recursive", ...pnpmLockOnly, ...namesOf(lacking)]],
        check: [["pnpm", "install", "--frozen-lockfile", ...pnpmLockOnly]],
        environment: {
            // From 11 on a version less than a day old is refused, and this one is the reason for the refresh. Earlier
            // versions do not read the variable; there only the repository's own setting can stand in the way.
            pnpm_config_minimum_release_age_exclude: JSON.stringify(namesOf(packages)),
        },
    }),
    "yarn-classic": () => ({
        // yarn 1 cannot lock without installing; what it installs stays in the staged copy.
        commands: [["yarn", "install", ...yarnClassicOptions]],
        takesVersion: false,
        moving: (lacking) => [["yarn", "upgrade", ...yarnClassicOptions, ...namesOf(lacking)]],
        check: [["yarn", "install", "--frozen-lockfile", ...yarnClassicOptions]],
        environment: {},
    }),
    "yarn-berry": ({ packages, tool }) => ({
        commands: [["yarn", "install", "--mode=update-lockfile"]],
        takesVersion: false,
        moving: (lacking) => [["yarn", "up", "--recursive", "--mode=update-lockfile", ...namesOf(lacking)]],
        check: [["yarn", "install", "--immutable", "--mode=skip-build"]],
        environment: {
            YARN_ENABLE_TELEMETRY: "0",
            YARN_ENABLE_SCRIPTS: "0",
            YARN_ENABLE_COLORS: "0",
            YARN_ENABLE_PROGRESS_BARS: "0",
            // From 4.10 on a version less than a day old is refused. This one is the reason for the refresh. Older
            // versions end with an error when they meet a setting they do not know.
            ...(tool.major > 4 || (tool.major === 4 && tool.minor >= 10)
                ? { YARN_NPM_PREAPPROVED_PACKAGES: namesOf(packages).join(",") }
                : {}),
        },
    }),
    cargo: ({ packages, outsideIndex }) => ({
        commands: [
            ["cargo", "update", "--workspace"],
            // A branch or a tag that moved is looked up only when its package is named.
            ...packages
                .filter(({ name: { name }, from }) => from.length > 0 && outsideIndex.has(name))
                .map(({ name: { name } }) => ["cargo", "update", "--package", name]),
        ],
        takesVersion: false,
        moving: cargoMoves,
        check: [["cargo", "update", "--workspace", "--locked"]],
        environment: { CARGO_TERM_COLOR: "never", CARGO_TERM_PROGRESS_WHEN: "never" },
    }),
};
const npmQuiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
const npmLockOnly = ["--package-lock-only", ...npmQuiet];
const pnpmLockOnly = ["--lockfile-only", "--ignore-scripts", "--reporter=append-only"];
const yarnClassicOptions = ["--ignore-scripts", "--non-interactive", "--no-progress", "--no-bin-links"];
/** Cargo locks one version of each compatible line, so of several locked ones those of the wanted one's line move. */
function cargoMoves(lacking) {
    return lacking.flatMap(({ name: { name }, from, version }) => {
        const old = from.length === 1 ? from : from.filter((locked) => lineOf(locked) === lineOf(version));
        return old.map((locked) => {
            return ["cargo", "update", "--package", `${name}@${locked}`, "--precise", version];
        });
    });
}
/** What cargo takes for compatible: the numbers up to the first that is not 0. */
function lineOf(version) {
    return /^(?:0\.0\.\d+|0\.\d+|\d+)/.exec(version)?.[0];
}
function namesOf(packages) {
    return packages.map(({ name }) => name.name);
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/tool-output.ts
/** The last lines that matter of what a tool said, without colors, progress and credentials. */
function toolWords(result) {
    const lines = (text) => maskCredentials(text)
        .replaceAll(ansi, "")
        .split(/\r?\n|\r/)
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== "" && !noise.test(line));
    const [errors, output] = [lines(result.stderr), lines(new TextDecoder().decode(result.stdout))];
    // yarn and pnpm write their errors to the standard output.
    const telling = [...output, ...errors].filter((line) => problem.test(line));
    const words = telling.length > 0 && errors.length === 0 ? telling : errors.length > 0 ? errors : output;
    return words.slice(-12).join("\n");
}
/** Addresses without their user part. */
function maskCredentials(text) {
    return text
        .replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^/\s?#@]+@/gi, "$1***@")
        .replaceAll(/\b(?:gh[a-z]_\w{16,}|github_pat_\w{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{16,})/g, "***");
}
// eslint-disable-next-line no-control-regex -- the escape character is what makes a color
const ansi = /\u001b\[[0-9;]*[A-Za-z]/g;
const noise = /^(?:Progress: |npm (?:warn|WARN|notice)|npm (?:error|ERR!) (?:A complete log|\s*$)|warning |info Visit |\s*Updating crates\.io|Resolving dependencies|➤ YN0000)|-debug-0\.log/;
const problem = /error|ERR_|➤ YN0{0,2}(?!000)\d+.*(?:│ |: )\S|not found|no candidates|cannot|could not|failed/i;

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/run-tool.ts


/** Runs a tool that has to succeed. @throws {ToolFailure} when it is missing, is stopped, or ends with another code than 0. */
async function runTool(command, options) {
    const { commands, ...how } = options;
    const [program] = command;
    let result;
    try {
        result = await commands.run(command, how);
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        const missing = error.code === "command-missing";
        const reason = missing ? `${program} is not on PATH` : `${program} did not finish: ${error.found}`;
        throw new ToolFailure(failed(reason, { missing }));
    }
    if (result.exitCode === 0)
        return result;
    const shown = maskCredentials(command.join(" "));
    throw new ToolFailure(failed(`"${shown}" ended with exit code ${result.exitCode}`, { toolOutput: toolWords(result) }));
}
/** Carries a failure out of the depth; never leaves this folder. */
class ToolFailure extends Error {
    failure;
    constructor(failure) {
        super(failure.reason);
        this.failure = failure;
    }
}
function failed(reason, details = {}) {
    return { kind: "failed", reason, toolOutput: "", missing: false, ...details };
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/traces.ts
/**
 * What a lockfile must not take along: the address of an index on this machine, or an address with a user in it. Each is
 * reported only when it did not stand in the file before.
 */
function newTraces(before, after) {
    const known = new Set(tracesIn(before));
    return tracesIn(after).filter((trace) => !known.has(trace));
}
function tracesIn(bytes) {
    const text = new TextDecoder().decode(bytes);
    return [...new Set([...matches(text, loopback), ...matches(text, credentials).map(() => "credentials")])];
}
function matches(text, pattern) {
    return [...text.matchAll(pattern)].map(([, found = ""]) => found.toLowerCase());
}
/** The host and port of an address. A package may well be called `localhost`, so only addresses count; `%3A` as yarn writes it. */
const loopback = /(?::|%3A)(?:\/|%2F){2}(?:[^/\s"'@]*@)?((?:127(?:\.\d{1,3}){3}|localhost|\[::1\]|0\.0\.0\.0)(?:(?::|%3A)\d+)?)(?![\w.-])/gi;
const credentials = /:\/\/([^/\s"'@:]+:[^/\s"'@]+)@/g;

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/unexpected.ts
/**
 * The moved packages that nothing asked for: neither named, nor reachable from a named one through the dependencies that
 * either state of the lock records.
 */
function unexpectedMoves(moved, named, before, after) {
    const reachable = new Set(named);
    const waiting = [...named];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        for (const { dependencies } of [before, after]) {
            for (const dependency of dependencies.get(name) ?? []) {
                if (reachable.has(dependency))
                    continue;
                reachable.add(dependency);
                waiting.push(dependency);
            }
        }
    }
    return moved.filter(({ name }) => !reachable.has(name.name));
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/yarn-descriptors.ts
/**
 * A yarn.lock, of either format, in which each range leads to the version that it was narrowed to. Both yarns lock a
 * requirement by its text and resolve a text they do not know to the newest version, so the text of the range is put beside
 * that of the exact version, and taken from wherever else it stood. Texts that nobody asks for any more yarn drops itself.
 */
function moveDescriptors(lock, ranges) {
    const blocks = lock.split(/(?<=\n)(?:\r?\n)+/).map((text) => readBlock(text));
    for (const { name, text: range, version } of ranges) {
        const prefixes = blocks.flatMap(({ descriptors }) => descriptors.flatMap((descriptor) => prefixOf(descriptor, name.name, version) ?? []));
        for (const prefix of new Set(prefixes)) {
            const moving = `${prefix}${range}`;
            for (const block of blocks) {
                const others = block.descriptors.filter((descriptor) => descriptor !== moving);
                block.descriptors = others.includes(`${prefix}${version}`) ? [...others, moving] : others;
            }
        }
    }
    const newline = lock.includes("\r\n") ? "\r\n" : "\n";
    return blocks.flatMap((block) => renderBlock(block) ?? []).join(newline);
}
function readBlock(text) {
    const line = text.split(/\r?\n/).find((one) => /^[^\s#]/.test(one));
    // `? "…"` with the colon on the next line is how berry writes a key of more than 1024 characters.
    const [, start = "", keys, end = ""] = /^(\? )?(\S.*?)(:?)$/.exec(line ?? "") ?? [];
    if (line === undefined || keys?.includes("@") !== true) {
        return { text, header: undefined, joined: false, before: [], descriptors: [] };
    }
    const quoted = [...keys.matchAll(/"([^"]*)"|([^\s",]+)/g)].map(([, inner, bare]) => inner ?? bare ?? "");
    const descriptors = quoted.flatMap((one) => one.split(", "));
    const joined = text.includes("\n  resolution: ") || text.includes("\r\n  resolution: ");
    return { text, header: { line, start, end }, joined, before: descriptors, descriptors };
}
/** Undefined for a block whose every text went to another one. */
function renderBlock({ text, header, joined, before, descriptors }) {
    if (header === undefined || descriptors.join("\n") === before.join("\n"))
        return text;
    if (descriptors.length === 0)
        return undefined;
    const keys = joined ? `"${descriptors.join(", ")}"` : descriptors.map((one) => `"${one}"`).join(", ");
    return text.replace(header.line, () => `${header.start}${keys}${header.end}`);
}
/** What stands before the version: `lib@`, `lib@npm:`, or with an alias `other@npm:lib@`. */
function prefixOf(descriptor, name, version) {
    if (!descriptor.endsWith(version))
        return undefined;
    const prefix = descriptor.slice(0, descriptor.length - version.length);
    const isOwn = prefix === `${name}@` || prefix === `${name}@npm:` || prefix.endsWith(`@npm:${name}@`);
    return isOwn ? prefix : undefined;
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/refresh-lock.ts













/**
 * Lets a lock's own tool lock the packages named, in a staged copy, and checks what it wrote: the wanted versions are in it,
 * the tool's own check passes, and no address of this machine got into it. Nothing outside the copy is changed.
 */
async function refreshLock(options) {
    try {
        return await refresh(options);
    }
    catch (error) {
        if (error instanceof ToolFailure)
            return error.failure;
        if (error instanceof errors/* Refusal */.P_)
            return failed(`the lockfile cannot be read: ${error.found}`);
        throw error;
    }
}
async function refresh(options) {
    const { lock, before: bytesBefore, readFile } = options;
    const format = formatOf(lock.path, lock.kind);
    const before = format.read(lock.path, bytesBefore);
    const outsideIndex = namesOutsideIndex(before);
    const lockfileVersion = lock.kind === "npm" ? lockfileVersionOf(bytesBefore) : undefined;
    const manifests = await readManifests(options, before);
    const ranges = manifests.flatMap(({ path, bytes }) => readRanges(path, bytes, lock.packages.map(({ name }) => name)));
    const packages = lock.packages.map((one) => keepNewer(one, ranges, before.packages));
    const plan = planRefresh(lock.kind, {
        packages,
        tool: await askVersion(options),
        outsideIndex,
        ...(lockfileVersion === undefined ? {} : { lockfileVersion }),
        omitsResolved: isTold(options.environment) ? undefined : omitsResolved(bytesBefore),
    });
    const environment = { ...options.environment, ...plan.environment, ...(await pretend(options, before)) };
    const run = async (commands) => {
        for (const command of commands)
            await runTool(command, toolOptions(options, environment));
    };
    // A constraint beside a git source says nothing about what that source is called.
    const fromIndex = packages.filter(({ name }) => !outsideIndex.has(name.name));
    const narrowed = plan.takesVersion
        ? []
        : manifests.flatMap((manifest) => narrowManifest(manifest, ranges, fromIndex) ?? []);
    if (narrowed.length > 0)
        await lockNarrowed(options, narrowed, () => run(plan.commands));
    await run(plan.commands);
    let bytes = await readFile(lock.path);
    let after = format.read(lock.path, bytes);
    const lacking = missingVersions(packages, after);
    if (lacking.length > 0) {
        await run(plan.moving(lacking.map((one) => asHeld(one, after))));
        bytes = await readFile(lock.path);
        after = format.read(lock.path, bytes);
    }
    const [missing] = missingVersions(packages, after);
    if (missing !== undefined)
        return failed(describeMissing(missing, after));
    const [trace] = newTraces(bytesBefore, bytes);
    if (trace !== undefined) {
        return failed(trace === "credentials"
            ? "the tool wrote an address with credentials into the lockfile"
            : `the tool wrote the address of this machine (${trace}) into the lockfile`);
    }
    if (lockfileVersion !== undefined && lockfileVersionOf(bytes) !== lockfileVersion) {
        return failed(`npm on PATH cannot keep lockfileVersion ${lockfileVersion} of ${lock.path}`);
    }
    await run(plan.check);
    const moved = movedPackages(before.packages, after.packages);
    const named = lock.packages.map(({ name }) => name.name);
    return { kind: "refreshed", bytes, moved, unexpected: unexpectedMoves(moved, named, before, after) };
}
/** A variable of the run's own says it for this run. */
function isTold(environment) {
    return Object.keys(environment).some((name) => /^npm_config_omit_lockfile_registry_resolved$/i.test(name));
}
/** The manifests that the lock governs. */
async function readManifests({ lock, paths, readFile }, { packages: locked }) {
    const governed = paths.filter((path) => (0,governs/* governs */.VL)({ ...lock, locked }, path, paths));
    return Promise.all(governed.map(async (path) => ({ path, bytes: await readFile(path) })));
}
/** Locks the versions alone, and puts the real manifests back whatever happens: the stage may hold other locks of theirs. */
async function lockNarrowed({ lock, readFile, writeFile }, manifests, run) {
    try {
        for (const { path, exact } of manifests)
            await writeFile(path, exact);
        await run();
    }
    finally {
        for (const { path, real } of manifests)
            await writeFile(path, real);
    }
    if (lock.kind !== "yarn-classic" && lock.kind !== "yarn-berry")
        return;
    const text = new TextDecoder().decode(await readFile(lock.path));
    const moved = moveDescriptors(text, manifests.flatMap(({ ranges }) => ranges));
    await writeFile(lock.path, new TextEncoder().encode(moved));
}
function toolOptions({ commands, directory, lock, signal }, environment) {
    const folder = lock.path.includes("/") ? lock.path.slice(0, lock.path.lastIndexOf("/")) : "";
    const cwd = folder === "" ? directory : `${directory}/${folder}`;
    return { commands, cwd, environment, ...(signal === undefined ? {} : { signal }) };
}
async function askVersion(options) {
    const { command, fits } = versionProbe[options.lock.kind];
    const { stdout } = await runTool(command, toolOptions(options, options.environment));
    const [version = "", major = "0", minor = "0"] = /(\d+)\.(\d+)(?:\.\d+)?/.exec(stdout.toString()) ?? [];
    if (!fits.test(version)) {
        throw new ToolFailure(failed(`${command[0]} on PATH is ${version}, which would write ${options.lock.path} in another format`));
    }
    return { major: Number(major), minor: Number(minor) };
}
function formatOf(path, kind) {
    const fileName = path.slice(path.lastIndexOf("/") + 1);
    const format = lock_formats/* lockFormats */.wQ.find((candidate) => candidate.kind === kind && candidate.fileName === fileName);
    if (format === undefined)
        throw new ToolFailure(failed(`${path} is no lockfile of ${kind}`));
    return format;
}
function namesOutsideIndex({ packages }) {
    return new Set(packages.filter(({ source }) => source.kind !== "registry").map(({ name }) => name.name));
}
/** The variables for a project, or a member of its workspace, whose version comes from tags. */
async function pretend(options, { packages }) {
    const { lock, readFile } = options;
    if (lock.kind !== "uv" && lock.kind !== "poetry")
        return {};
    const folder = lock.path.slice(0, lock.path.lastIndexOf("/") + 1);
    const members = packages.flatMap(({ source }) => (source.kind === "workspace" ? [source.address] : []));
    for (const member of new Set([".", ...members])) {
        const path = `${folder}${member === "." ? "" : `${member}/`}pyproject.toml`;
        const bytes = await readFile(path).catch(() => undefined);
        if (bytes !== undefined && hasDynamicVersion(bytes)) {
            return pretendVersion(options.pretendVersion ?? "0.0.0");
        }
    }
    return {};
}
/** What comes from git or an address has the version its own files say, which may be a placeholder. */
function missingVersions(wanted, { packages }) {
    return wanted.filter((one) => !packages.some((locked) => (0,package_name/* packageKey */.MO)(locked.name) === (0,package_name/* packageKey */.MO)(one.name) &&
        locked.source.kind !== "workspace" &&
        (locked.source.kind !== "registry" || isVersion(locked, one.version))));
}
/** With what the lock holds of it by now. */
function asHeld(one, { packages }) {
    const held = packages.filter(({ name }) => (0,package_name/* packageKey */.MO)(name) === (0,package_name/* packageKey */.MO)(one.name));
    return { ...one, from: held.map(({ version }) => version) };
}
function isVersion({ name, version }, wanted) {
    return version === wanted || (0,compare_spelled/* compareSpelled */.f)(name.ecosystem, version, wanted) === 0;
}
function describeMissing({ name, version }, { packages }) {
    const held = packages.filter((locked) => (0,package_name/* packageKey */.MO)(locked.name) === (0,package_name/* packageKey */.MO)(name));
    const found = held.length === 0 ? "does not hold it" : `holds ${held.map((one) => one.version).join(", ")}`;
    return `the tool did not lock ${name.name} ${version}: the lockfile ${found}`;
}

// EXTERNAL MODULE: ./packages/lockfiles/refresh/resolver-environment.ts
var resolver_environment = __webpack_require__(4101);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
;// CONCATENATED MODULE: ./packages/pinning/apply.ts


/**
 * Refreshes the lockfiles of a plan in a staged copy of the repository without `.git`: a resolver may run
 * foreign code, which then finds neither credentials nor the repository itself, and a failure leaves
 * everything as it was.
 * @throws {ExternalError} `lock-failed`, in the tool's own words.
 */
async function refreshLocks(plan, stage, options) {
    for (const change of plan.changes)
        await stage.replace(change.path, change.after);
    const done = [];
    const paths = plan.locks.length === 0 ? [] : await stage.list();
    for (const step of plan.locks) {
        options.onProgress(`refreshing ${step.path}`);
        const refreshed = await refreshLock({
            commands: options.machine.commands,
            directory: stage.root,
            lock: step,
            before: options.before.get(step.path) ?? new Uint8Array(),
            paths,
            readFile: (path) => stage.read(path),
            writeFile: (path, bytes) => stage.replace(path, bytes),
            environment: (0,resolver_environment/* resolverEnvironment */.I)(options.machine.environment),
            ...(options.pretendVersion === undefined
                ? {}
                : { pretendVersion: (0,version_spelling/* formatPep440 */.J)(options.pretendVersion) }),
        });
        if (refreshed.kind === "failed")
            throw lockFailed(step, refreshed);
        done.push({
            path: step.path,
            before: options.before.get(step.path) ?? new Uint8Array(),
            after: refreshed.bytes,
            moved: refreshed.moved,
            unexpected: refreshed.unexpected,
        });
    }
    return done;
}
/**
 * Carries a plan out in a folder: locks first, in a staged copy, then every file by one atomic replacement.
 * A run killed in between leaves whole files, and the next run does the rest.
 * @throws {Refusal} `file-changed` when a file is no longer what the plan was made from.
 */
async function applyPins(plan, files, options) {
    const locks = plan.locks.length === 0
        ? []
        : await options.machine.withScratch(async (directory) => {
            options.onProgress("copying the repository aside");
            await files.copyTo(directory);
            return refreshLocks(plan, options.machine.files(directory), options);
        });
    const changes = [...plan.changes, ...locks];
    await inPortions(changes, (change) => requireUnchanged(files, change));
    await inPortions(changes, (change) => files.replace(change.path, change.after));
    return { changes: plan.changes, locks };
}
/** Some at once, because each waits for the disk; after a failure no more are begun. */
async function inPortions(changes, act) {
    for (let start = 0; start < changes.length; start += filesAtOnce) {
        const results = await Promise.allSettled(changes.slice(start, start + filesAtOnce).map(act));
        for (const result of results)
            if (result.status === "rejected")
                throw result.reason;
    }
}
const filesAtOnce = 16;
async function requireUnchanged(files, change) {
    if (Buffer.compare(await files.read(change.path), change.before) === 0)
        return;
    throw new errors/* Refusal */.P_({
        code: "file-changed",
        expected: "the file as it was when the plan was made",
        found: "another content: somebody is editing it",
        fix: "Save your work and run the command again. Nothing was written.",
        location: { file: change.path },
    });
}
/** A tool that is not there does not come by trying again; anything else may be the network's doing. */
function lockFailed(step, { reason, toolOutput, missing }) {
    return new errors/* ExternalError */.yA({
        code: "lock-failed",
        expected: `${step.path} to be refreshed`,
        found: toolOutput === "" ? reason : `${reason}\n${toolOutput}`,
        fix: missing
            ? "Nothing was changed. Install it, or leave the lockfiles out (--no-lock; in the action, lockfiles: false)."
            : "Nothing was changed. Fix what the tool says and run it again, or leave the lockfiles out (--no-lock; in the action, lockfiles: false).",
        location: { file: step.path },
        retryable: !missing,
    });
}


/***/ }),

/***/ 22400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ reportOutcome),
/* harmony export */   TB: () => (/* binding */ reportLocks),
/* harmony export */   f2: () => (/* binding */ reportPins),
/* harmony export */   "in": () => (/* binding */ renderDiff),
/* harmony export */   kM: () => (/* binding */ reportProblem),
/* harmony export */   qA: () => (/* binding */ reportUnexpected)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15615);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37291);


/** Joins a plan with what was done; without a result it is the report of a dry run. */
function reportPins(release, plan, result) {
    const locks = result?.locks ?? [];
    return {
        schema: 1,
        package: release.repository,
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(release.version),
        applied: result !== undefined,
        pins: plan.outcomes.map(reportOutcome),
        locks: reportLocks(plan),
        unexpected: locks.flatMap(reportUnexpected),
        findings: plan.findings.map(reportProblem),
        refusals: plan.refusals.map(reportProblem),
        diff: [...plan.changes, ...locks].map(renderDiff).join(""),
    };
}
function reportOutcome(outcome) {
    const { pin } = outcome;
    return {
        path: pin.path,
        line: pin.line,
        place: pin.place,
        package: pin.name.name,
        outcome: outcome.kind,
        before: outcome.kind === "edit" ? outcome.before : outcome.kind === "newer" ? outcome.found : null,
        after: outcome.kind === "edit" ? outcome.after : null,
        reason: outcome.kind === "kept" ? outcome.reason : null,
    };
}
function reportLocks(plan) {
    return plan.locks.map(({ path, packages }) => ({
        path,
        packages: packages.map(({ name, version }) => `${name.name}@${version}`),
    }));
}
function reportUnexpected(lock) {
    return lock.unexpected.map(({ name }) => `${lock.path}: ${name.name}`);
}
function reportProblem(problem) {
    const { code, expected, found, fix, location } = problem;
    return {
        code,
        expected,
        found,
        fix,
        file: location?.file ?? null,
        line: location?.line ?? null,
        column: location?.column ?? null,
    };
}
/** The change of one file as a unified diff, the way `git diff` prints it. Empty when nothing changed. */
function renderDiff(change) {
    const before = Buffer.from(change.before).toString("utf8");
    const after = Buffer.from(change.after).toString("utf8");
    if (before === after)
        return "";
    const names = [`a/${change.path}`, `b/${change.path}`];
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .createTwoFilesPatch */ .ss)(...names, before, after, undefined, undefined, { context: 1 });
    // The library heads a patch with a ruler that git does not print.
    return patch.replace(/^=+\n/, "");
}


/***/ })

};
