export const id = 7;
export const ids = [7];
export const modules = {

/***/ 2007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ambientIdentity: () => (/* reexport */ ambientIdentity),
  cosignProgram: () => (/* reexport */ cosignProgram),
  findCosign: () => (/* reexport */ findCosign),
  httpImageRegistry: () => (/* reexport */ httpImageRegistry),
  loginsOfHelpers: () => (/* reexport */ loginsOfHelpers),
  readCosignSettings: () => (/* reexport */ readCosignSettings),
  withDockerLogins: () => (/* reexport */ withDockerLogins),
  withPrivateFolder: () => (/* reexport */ withPrivateFolder),
  withSignatureTools: () => (/* reexport */ withSignatureTools)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/ports/adapters/ask-http.ts
var ask_http = __webpack_require__(528);
// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(6185);
;// CONCATENATED MODULE: ./packages/ports/adapters/ambient-identity.ts



/** A token is asked for anew when it has less than this to live. GitHub's live five minutes. */
const shortest = 90_000;
/**
 * The identity GitHub gives to a run, for Sigstore. Asked for by ourselves: without a token, or where its service refuses,
 * cosign would wait for a person at a browser.
 * https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
function ambientIdentity({ environment, clock, ask = (0,ask_http/* createAskHttp */.E)(), }) {
    let last;
    const fetchNew = async () => {
        const { address, bearer } = requireTokenService(environment);
        const answer = await ask(address, {
            headers: { authorization: `Bearer ${bearer}`, accept: "application/json" },
        });
        const found = answer.kind === "unanswered" ? answer.reason : `status ${answer.status}`;
        if (answer.kind === "unanswered" || answer.status >= 500 || answer.status === 429)
            throw unserved(address, found, true);
        if (answer.status !== 200)
            throw unserved(address, found, false);
        const text = (0,json_records/* textIn */.r7)((0,json_records/* parseJson */.qF)(answer.body), "value");
        const token = text === undefined ? undefined : readToken(text);
        if (token === undefined)
            throw unserved(address, `${found}, without a token in it`, true);
        return token;
    };
    return {
        fetch: async () => {
            const known = await last?.catch(() => undefined);
            if (known !== undefined && known.expires - clock.now() > shortest)
                return known;
            last = fetchNew();
            return last;
        },
    };
}
/** @throws {UsageError} `id-token-permission` where the job may not ask for a token. */
function requireTokenService(environment) {
    const url = environment["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
    const bearer = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
    if (!/^https?:/i.test(url) || !URL.canParse(url) || bearer === "") {
        throw new errors/* UsageError */.eb({
            code: "id-token-permission",
            expected: "a job that may ask GitHub for an identity token",
            found: "no ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN in the environment",
            fix: 'Add "id-token: write" below "permissions:" of the job, and of the job that calls it when it is a reusable workflow. Pull requests from forks never get one. To sign with a key instead, set the input key.',
        });
    }
    const address = new URL(url);
    address.searchParams.set("audience", "sigstore");
    return { address, bearer };
}
/** What stands in a token; its signature is for Fulcio to judge. https://www.rfc-editor.org/rfc/rfc7519 */
function readToken(text) {
    const [, payload = ""] = text.split(".");
    const claims = (0,json_records/* parseJson */.qF)(Buffer.from(payload, "base64url"));
    if (!(0,json_records/* isRecord */.u4)(claims) || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text))
        return undefined;
    const { exp } = claims;
    const issuer = (0,json_records/* textIn */.r7)(claims, "iss");
    if (issuer === undefined || typeof exp !== "number")
        return undefined;
    return { text, issuer, claims, expires: exp * 1000 };
}
function unserved(address, found, retryable) {
    return new errors/* ExternalError */.yA({
        code: "token-service",
        expected: `an identity token from ${address.host}`,
        found,
        fix: retryable
            ? "GitHub's token service is out of order. Run it again later."
            : 'The service refuses this job. Check that it has "id-token: write", and that no earlier step changed ACTIONS_ID_TOKEN_REQUEST_TOKEN.',
        retryable,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/release-model/image-reference.ts
var image_reference = __webpack_require__(2813);
;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/arguments.ts

/**
 * The arguments of one call. Values stand behind `=`, so that none can be taken for an option, and none is a secret: others
 * on the machine can read the arguments of a program.
 */
function cosignArguments(command, settings) {
    switch (command.kind) {
        case "sign":
            if (signsByAttesting(settings)) {
                return [
                    "attest",
                    "--yes",
                    ...signing(command.signer, settings),
                    `--type=${signatureType}`,
                    `--predicate=${command.emptyPredicate}`,
                    (0,image_reference/* formatDigestReference */.DC)(command.image),
                ];
            }
            return [
                "sign",
                "--yes",
                ...signing(command.signer, settings),
                ...command.annotations.map((annotation) => `--annotations=${quoted(annotation)}`),
                (0,image_reference/* formatDigestReference */.DC)(command.image),
            ];
        case "attest":
            return [
                "attest",
                "--yes",
                ...signing(command.signer, settings),
                `--type=${command.type}`,
                `--predicate=${command.predicate}`,
                (0,image_reference/* formatDigestReference */.DC)(command.image),
            ];
        case "verify-statement":
            return [
                "verify-attestation",
                ...(command.form === "bundle" ? bundles(settings) : oldForm(settings)),
                ...(command.usesTimestamps ? ["--use-signed-timestamps"] : []),
                ...trusting(command.trust, settings),
                `--type=${command.type}`,
                (0,image_reference/* formatDigestReference */.DC)(command.image),
            ];
        case "verify-bundle":
            return [
                "verify-blob-attestation",
                ...bundles(settings),
                ...(command.usesTimestamps ? ["--use-signed-timestamps"] : []),
                ...trusting(command.trust, settings),
                `--type=${command.type}`,
                `--bundle=${command.bundle}`,
                `--digest=${command.image.digest.replace("sha256:", "")}`,
                "--digestAlg=sha256",
            ];
        case "verify-legacy":
            return [
                "verify",
                ...oldForm(settings),
                ...trusting(command.trust, settings),
                (0,image_reference/* formatDigestReference */.DC)(command.image),
            ];
        case "public-key":
            return ["public-key", `--key=${command.key}`];
        default:
            return (0,errors/* assertNever */.xb)(command);
    }
}
function signing(signer, settings) {
    return [
        ...bundles(settings),
        // Without a token cosign would wait for a person at a browser.
        signer.kind === "keyless" ? `--identity-token=${signer.tokenFile}` : `--key=${signer.key}`,
        ...(takesSigningConfig(settings)
            ? [...given("signing-config", settings.signingConfig), ...given("trusted-root", settings.trustedRoot)]
            : settings.isLogged
                ? []
                : ["--tlog-upload=false"]),
    ];
}
/** What `cosign sign` of version 3 states, and nothing else. */
const signatureType = "https://sigstore.dev/cosign/sign/v1";
/** Before 2.6 cosign could attest in bundles, and not sign in them: a signature is such a statement, so it is attested. */
function signsByAttesting({ major, minor }) {
    return major < 3 && minor < 6;
}
/** How this cosign attaches what it signs: 2.4 knows no bundles of images. */
function formOf({ major, minor }) {
    return major < 3 && minor < 5 ? "legacy" : "bundle";
}
/** Before 2.6 a bundle could be verified only together with the content itself. */
function verifiesByDigest(settings) {
    return takesSigningConfig(settings);
}
/** Before 2.6 there was neither a signing configuration nor, for signing, a trusted root. */
function takesSigningConfig({ major, minor }) {
    return major >= 3 || minor >= 6;
}
/** Version 3 makes and reads nothing else unless it is told to, and calls the option old. */
function bundles(settings) {
    return settings.major < 3 && formOf(settings) === "bundle" ? ["--new-bundle-format"] : [];
}
function oldForm(settings) {
    return formOf(settings) === "bundle" ? ["--new-bundle-format=false"] : [];
}
function trusting(trust, settings) {
    const { trustedRoot, isLogged } = settings;
    const root = formOf(settings) === "bundle" ? given("trusted-root", trustedRoot) : [];
    if (trust.kind === "key")
        return [`--key=${trust.key}`, ...(isLogged ? [] : ["--insecure-ignore-tlog"]), ...root];
    const { identity, issuer, repository } = trust;
    return [
        `--certificate-identity${identity.kind === "pattern" ? "-regexp" : ""}=${identity.value}`,
        `--certificate-oidc-issuer=${issuer}`,
        ...given("certificate-github-workflow-repository", repository),
        ...root,
    ];
}
function given(option, value) {
    return value === undefined ? [] : [`--${option}=${value}`];
}
/** cosign reads annotations as a line of comma-separated values: https://pkg.go.dev/github.com/spf13/pflag#StringSlice */
function quoted(annotation) {
    return /[",]/.test(annotation) ? `"${annotation.replaceAll('"', '""')}"` : annotation;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/envelopes.ts

/** The envelopes that `cosign verify-attestation` prints, one a line; undefined where something else stands there, or nothing. */
function readEnvelopes(stdout) {
    const lines = stdout.split("\n").filter((line) => line.trim() !== "");
    const envelopes = lines.map(readEnvelope);
    if (envelopes.length === 0 || envelopes.includes(undefined))
        return undefined;
    return envelopes.filter((one) => one !== undefined);
}
function readEnvelope(line) {
    const envelope = (0,json_records/* parseJson */.qF)(line);
    const payload = (0,json_records/* textIn */.r7)(envelope, "payload");
    const signatures = (0,json_records/* isRecord */.u4)(envelope) ? envelope["signatures"] : undefined;
    if (payload === undefined || !Array.isArray(signatures))
        return undefined;
    const texts = signatures.map((signature) => (0,json_records/* textIn */.r7)(signature, "sig"));
    if (texts.length === 0 || texts.includes(undefined))
        return undefined;
    return {
        payload: Buffer.from(payload, "base64").toString("utf8"),
        signatures: texts.filter((text) => text !== undefined),
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/environment.ts
/**
 * The environment cosign is run with, built name by name. What would change whom it trusts, where it keeps signatures or whose
 * token it takes (`SIGSTORE_…`, `COSIGN_REPOSITORY`, `ACTIONS_ID_TOKEN_…`) stays outside. Settings of clouds are what Docker's
 * credential helpers for their registries live on, and with a key their key management services.
 */
function cosignEnvironment(environment, key) {
    const named = key?.startsWith("env://") ? key.slice("env://".length) : undefined;
    const isPassed = (name) => common.has(name.toUpperCase()) ||
        clouds.test(name) ||
        (key !== undefined && (keyed.test(name) || name === named));
    return Object.fromEntries(Object.entries(environment).filter(([name]) => isPassed(name)));
}
const common = new Set([
    "PATH",
    "HOME",
    "USERPROFILE",
    "SYSTEMROOT",
    "LOCALAPPDATA",
    "APPDATA",
    "TMPDIR",
    "TEMP",
    "TMP",
    "DOCKER_CONFIG",
    "XDG_CONFIG_HOME",
    "XDG_RUNTIME_DIR",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "TUF_ROOT",
    // Of the credential helpers pass and secretservice.
    "GNUPGHOME",
    "PASSWORD_STORE_DIR",
    "DBUS_SESSION_BUS_ADDRESS",
]);
const clouds = /^(?:AWS_|GOOGLE_|CLOUDSDK_|AZURE_)/;
const keyed = /^(?:COSIGN_PASSWORD$|(?:VAULT|BAO)_|TRANSIT_SECRET_ENGINE_PATH$|KUBECONFIG$)/;

// EXTERNAL MODULE: ./packages/release-model/printable.ts
var printable = __webpack_require__(2655);
;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/words/absence.ts

/** There is nothing of the kind. */
const absenceWords = [
    {
        code: "statement-missing",
        means: "absent",
        pattern: /none of the attestations matched the predicate type/,
        expected: "a statement of this type about the image",
        fix: "Other statements are there, and they do not say this. Sign the image, or attest what is missing.",
    },
    {
        code: "unsigned",
        means: "absent",
        pattern: /no signatures found|no matching (?:attestations|signatures):?\s*(?:$|\(exit)|no valid bundles exist|no attestations found|no matching signatures: *$/,
        expected: "a signature",
        fix: "Sign the image by its digest.",
    },
];

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/words/calls.ts

/** Of how cosign was called. */
const callWords = [
    {
        code: "identity-pattern",
        means: "usage",
        pattern: /error parsing regexp/,
        expected: "a pattern in the syntax of Go's regular expressions",
        fix: "Correct certificate-identity-pattern: https://pkg.go.dev/regexp/syntax",
    },
    {
        code: "key-unreadable",
        means: "usage",
        pattern: /^(?:open|read) .*: (?:no such file or directory|is a directory|permission denied)|reading key|loading (?:verifier|signer|private key|public key)|decrypt|invalid pem block|unsupported pem type|getting signer|load key|loading URL: env var/i,
        expected: "a key that cosign can read",
        fix: "Correct the input key: a file, env://NAME, or the address of a key management service; the password comes in COSIGN_PASSWORD.",
    },
    {
        code: "arguments",
        means: "usage",
        pattern: /unknown flag|unknown command|required for verification|invalid argument|flag needs an argument/,
        expected: "a cosign that knows these options",
        fix: "Use cosign 3, or 2.4 at least: leave cosign-version as it is.",
    },
];

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/words/row.ts
/** Whether a sentence of Go's network code says that no whole answer came. */
const unanswered = "(?:connection refused|connection reset|no such host|i/o timeout|context deadline exceeded|Client\\.Timeout|TLS handshake|unexpected EOF|: EOF|broken pipe|invalid character|server misbehaving)";
const outage = "(?:\\b429\\b|TOOMANYREQUESTS|\\b5\\d\\d\\b)";
const later = "Run it again later; what was signed before stays signed.";

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/words/key-services.ts

/** How cosign begins to speak of a key management service. */
const service = "(?:kms get|(?:^|: )(?:getting |loading )?public key: |transit: |operation error KMS|signerverifier keypair|rpc error|vault\\.azure)";
/** How Vault, AWS, Google and Azure count: their status stands behind one of these. */
const key_services_status = "(?:Code: |StatusCode: |code = |RESPONSE |googleapi: Error |ERROR CODE: )";
/**
 * Of the services that keep keys: Vault (https://developer.hashicorp.com/vault/api-docs/secret/transit) and those of AWS, Google
 * and Azure. They are asked for the public half before anything is signed.
 */
const keyServiceWords = [
    {
        code: "key-service-down",
        means: "outage",
        pattern: new RegExp(`(?:${service}.*(?:${unanswered}|${key_services_status}(?:429|5\\d\\d|Unavailable|DeadlineExceeded|ResourceExhausted))|KMS.*(?:Throttl|KMSInternal|DependencyTimeout))`, "s"),
        expected: "the key from its key management service",
        fix: "The service does not answer, or its address is wrong. Run it again later; what was signed before stays signed.",
    },
    {
        code: "key-denied",
        means: "denied",
        pattern: new RegExp(`${service}.*(?:${key_services_status}(?:40[13]|PermissionDenied|Unauthenticated)|AccessDenied|InvalidClientToken|UnrecognizedClient|ExpiredToken|get credentials|default credentials|DefaultAzureCredential|\\.vault-token)`, "s"),
        expected: "the key management service to let this run use the key",
        fix: "Log in to the service in a step before this one (for Vault, set VAULT_TOKEN), and let that role read the public half of this key and sign with it.",
    },
    {
        code: "key-missing",
        means: "usage",
        pattern: new RegExp(`could not read data from transit key path|signing key not found|${service}.*(?:${key_services_status}(?:404|NotFound)|NotFoundException|KeyNotFound)`, "s"),
        expected: "the key in its key management service",
        fix: "Correct the name in the input key, or make the key first.",
    },
    {
        code: "key-address",
        means: "usage",
        pattern: /kms specification should be|VAULT_ADDR (?:or BAO_ADDR )?is not set|unrecognized scheme|invalid \w+ (?:format|reference)/,
        expected: "the address of a key in a service that this cosign knows",
        fix: "Correct the input key and the variables of the service. Builds of distributions may know no such service: then leave that cosign off PATH, and another one is downloaded.",
    },
];

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/words/proofs.ts

/** Something is signed, and it does not prove what was asked. */
const proofWords = [
    {
        code: "identity-differs",
        means: "untrusted",
        pattern: /no matching CertificateIdentity found.*expected SAN value/s,
        expected: "a signature by the expected identity",
        fix: "Correct the identity, if this one is right: it is the workflow that signs, with its reference.",
    },
    {
        code: "issuer-differs",
        means: "untrusted",
        pattern: /no matching CertificateIdentity found.*expected issuer value/s,
        expected: "a signature by an identity of the expected issuer",
        fix: "Correct the issuer, if this one is right.",
    },
    {
        code: "source-repository-differs",
        means: "untrusted",
        pattern: /expected GithubWorkflowRepository|expected GitHub Workflow Repository/,
        expected: "a signature made in a run of the expected repository",
        fix: "The workflow is the right one, and another repository called it. Correct the source repository only if you know this one.",
    },
    {
        code: "identity-differs",
        means: "untrusted",
        pattern: /none of the expected identities matched|no matching CertificateIdentity found/,
        expected: "a signature by the expected identity and issuer",
        fix: "Correct identity and issuer, if these are right.",
    },
    {
        code: "bundle-form",
        means: "untrusted",
        // Version 3 takes what it cannot read for a bundle of the old form, to which its own option does not fit.
        pattern: /only supported with --new-bundle-format|unsupported media type: bundle version/,
        expected: "a bundle in a form that this version of cosign reads",
        fix: "Sign again with the version of cosign that verifies.",
    },
    {
        code: "digest-differs",
        means: "untrusted",
        pattern: /artifact digest does not match|invalid or missing digest in claim|does not match digest in statement/,
        expected: "a signature of this very digest",
        fix: "Somebody attached the signature of another image. Sign this one.",
    },
    {
        code: "signed-time-unproven",
        means: "untrusted",
        pattern: /signed certificate timestamp|SCT/,
        expected: "a certificate that the trusted root's certificate log has seen",
        fix: "Give the trusted root of the Sigstore that signed, or sign again with the one that is trusted here.",
    },
    {
        code: "log-unproven",
        means: "untrusted",
        pattern: /log inclusion|not enough verified log entries|verifying inclusion|rekor public key not found/i,
        expected: "an entry in the trusted root's transparency log, by the expected key where one is given",
        fix: "Give the trusted root of the Sigstore that signed, and the right key; or sign again with what is trusted here.",
    },
    {
        code: "time-elsewhere",
        means: "untrusted",
        pattern: /verified log entry integrated timestamps/,
        expected: "a time of signing from the log",
        fix: "Verify with cosign 3, which takes the time from the timestamp authority as well.",
    },
    {
        code: "timestamp-unproven",
        means: "untrusted",
        pattern: /failed to verify timestamps|verified signed timestamps|threshold not met/,
        expected: "a timestamp of the trusted root's authority",
        fix: "Give the trusted root of the Sigstore that signed, or sign again with the one that is trusted here.",
    },
    {
        code: "certificate-unknown",
        means: "untrusted",
        pattern: /leaf certificate verification failed|unable to verify certificate|certificate signed by unknown authority.*leaf/s,
        expected: "a certificate of the trusted root's authority",
        fix: "Give the trusted root of the Sigstore that signed, or sign again with the one that is trusted here.",
    },
    {
        code: "key-differs",
        means: "untrusted",
        pattern: /invalid signature when validating|could not verify (?:envelope|message)|failed to verify signature|expected key signature, not certificate/,
        expected: "a signature by the expected key",
        fix: "Give the public half of the key that signed, or sign again.",
    },
];

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/words/registries.ts

/** Of the registry, and of the login for it. */
const registryWords = [
    {
        code: "registry-read-only",
        means: "denied",
        pattern: /(?:POST|PUT|PATCH) \S+ (?:UNSUPPORTED: |unexpected status code 405)/,
        expected: "a registry that takes what is attached",
        fix: "The registry, or this repository of it, is read-only: a mirror, a proxy, or one under maintenance. Name the image in the registry that it was pushed to.",
    },
    {
        code: "registry-immutable",
        means: "usage",
        pattern: /PUT \S+ (?:TAG_INVALID: |PRECONDITION: |unexpected status code 412)/,
        expected: "a registry that lets the tags be changed under which signatures are kept",
        fix: "Tags of this repository may not be changed. Exempt those that begin with sha256- from that rule: what is attached to one digest stands under one of them.",
    },
    {
        code: "repository-missing",
        means: "usage",
        pattern: /(?:POST|PUT|PATCH) \S+ NAME_UNKNOWN: /,
        expected: "a repository of the registry that signatures can be written to",
        fix: "The image can be read and its repository takes nothing. Create the repository in this registry, or name the image in the registry that it was pushed to.",
    },
    {
        code: "image-missing",
        means: "absent",
        pattern: /image tag not found|MANIFEST_UNKNOWN|NAME_UNKNOWN|404 Not Found/,
        expected: "the image in its registry",
        fix: "Push the image first, and take the digest that the push printed.",
    },
    {
        code: "registry-busy",
        means: "outage",
        pattern: /TOOMANYREQUESTS|RATE_LIMIT|429 Too Many Requests/,
        expected: "the registry to take the request",
        fix: "The registry wants fewer requests. Run it again later.",
    },
    {
        code: "registry-referrers",
        means: "usage",
        pattern: /\/referrers\/\S+ (?:UNSUPPORTED|unexpected status code (?:405|501))/,
        expected: "a registry that lists what refers to an image, or answers 404 when it is asked to",
        fix: "cosign takes 404, 400 and 406 for a registry without the referrers API, and nothing else. Correct the registry, or the proxy in front of it.",
    },
    {
        code: "registry-conflict",
        means: "outage",
        pattern: /409 Conflict|\/v2\/\S+: CONFLICT: /,
        expected: "the registry to take what is attached",
        fix: "Somebody else writes to the same place at this moment. Run it again later. If that stays so, exempt tags that begin with sha256- from what may not be changed.",
    },
    {
        code: "registry-denied",
        means: "denied",
        pattern: /UNAUTHORIZED|(?<!permission )DENIED|401 Unauthorized|403 Forbidden|authentication required/i,
        expected: "the registry to let this run read and write",
        fix: "Log in to the registry first, or give registry-username and registry-password; on ghcr.io the job needs packages: write.",
    },
    {
        code: "registry-without-digest",
        means: "usage",
        pattern: /response did not include Docker-Content-Digest header/,
        expected: "a registry that says the digest of what it has",
        fix: "cosign needs the header Docker-Content-Digest in the answer to HEAD. Let the proxy in front of the registry pass it on.",
    },
    {
        code: "docker-config",
        means: "usage",
        pattern: /parsing config file|error getting credentials/,
        expected: "a config.json of Docker that can be read",
        fix: "Correct or remove the file that DOCKER_CONFIG leads to.",
    },
];

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/words/sigstore-services.ts

/** Of the token, Fulcio, Rekor and the timestamp authority. */
const sigstoreWords = [
    {
        code: "token-file",
        means: "usage",
        pattern: /invalid header field value for "Authorization"|getting id token: open/,
        expected: "an identity token that can be sent",
        fix: "This is a bug of release-actions; report it.",
    },
    {
        code: "token-service",
        means: "outage",
        pattern: /fetching ambient OIDC credentials/,
        expected: "an identity token",
        fix: later,
    },
    {
        code: "token-refused",
        means: "denied",
        pattern: /Fulcio returned 4(?!29)\d\d|error processing the identity token|subject from identity token|oidc: (?:token|expected)/i,
        expected: "Fulcio to take the identity token",
        fix: "The token is too old, for another audience, or of an issuer this Fulcio does not know. Run it again; if that does not help, compare signing-config with where the workflow runs.",
    },
    {
        code: "entry-exists",
        means: "logged",
        // Not any 409: a registry has one, too, and knows nothing of the log.
        pattern: /equivalent entry|entry already exists|rekor v2 entry: unexpected response: 409|log\/entries\]\[409\]/i,
        expected: "a new entry in the log",
        fix: "An earlier try got as far as the log. Run it again.",
    },
    {
        code: "sigstore-refused",
        means: "denied",
        pattern: /(?:rekor v2 entry: unexpected response:|timestamp authority returned) 4(?!29)\d\d/,
        expected: "the log and the timestamp authority to take the request",
        fix: "These services and this cosign do not go together. Compare signing-config and cosign-version with what the services are.",
    },
    {
        code: "fulcio-down",
        means: "outage",
        pattern: new RegExp(`(?:signingCert|Fulcio|getting cert).*(?:${unanswered}|${outage})`, "is"),
        expected: "a certificate from Fulcio",
        fix: later,
    },
    {
        code: "rekor-down",
        means: "outage",
        pattern: new RegExp(`(?:rekor|log/entries).*(?:${unanswered}|${outage})`, "is"),
        expected: "an entry in Rekor, the transparency log",
        fix: later,
    },
    {
        code: "timestamp-down",
        means: "outage",
        pattern: new RegExp(`timestamp.*(?:${unanswered}|${outage})`, "is"),
        expected: "a timestamp from the timestamp authority",
        fix: later,
    },
    {
        code: "sigstore-down",
        means: "outage",
        pattern: /read on closed response body|rekor v2 entry: unexpected response|error signing bundle: (?:invalid character|unexpected EOF|asn1:)/,
        expected: "a certificate, a timestamp and an entry in the log",
        fix: `Fulcio, the timestamp authority or Rekor answered with an error or with something unfit; cosign does not say which. ${later}`,
    },
];

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/words/trust-roots.ts

/** What is to be trusted, or by which services is to be signed, cannot be read. */
const trustRootWords = [
    {
        code: "trust-root-unreachable",
        means: "outage",
        // The last is what cosign 2.5 and 2.6 are left with where TUF did not answer.
        pattern: /\bTUF\b|tuf refresh|trusted root from TUF|trusted root is required when using new bundle format/i,
        expected: "the trusted root of Sigstore",
        fix: `${later} Without the network, give the files: trusted-root, and signing-config for signing.`,
    },
    {
        code: "trust-settings",
        means: "usage",
        pattern: /(?:loading|reading|parsing|open) .*(?:trusted.?root|signing.?config)|setting trusted material|signing config/i,
        expected: "a trusted root and a signing configuration that cosign can read",
        fix: "Correct the paths or the files of trusted-root and signing-config.",
    },
];

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/words/index.ts








/**
 * The words of cosign 2.4 to 3.1, from the particular to the general. Exit codes are no help: 1 is nearly everything, and 10
 * stands for an unsigned image as well as for a registry that did not answer. Each row is tested by what cosign really said.
 */
const cosignWords = [
    ...proofWords,
    ...trustRootWords,
    ...absenceWords,
    ...keyServiceWords,
    ...sigstoreWords,
    ...registryWords,
    ...callWords,
    {
        code: "registry-down",
        means: "outage",
        pattern: new RegExp(
        // INTERNAL and BLOB_UPLOAD: what registries say in passing, such as those behind several replicas, and 200 a page instead of an answer.
        `${unanswered}|unexpected status code 5\\d\\d|/v2/\\S+: (?:UNKNOWN|INTERNAL(?:_ERROR)?|BLOB_UPLOAD_(?:UNKNOWN|INVALID)): |UNAVAILABLE|unexpected status code 200 OK|stream error|use of closed network`, "i"),
        expected: "an answer from the registry",
        fix: later,
    },
];

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/translate.ts


/** What cosign meant by ending like this. The first row of the table that fits counts. */
function translateCosign({ exitCode, stderr, }) {
    const said = messageOf(stderr);
    const row = cosignWords.find((one) => one.pattern.test(withoutNames(said))) ?? unclear;
    const { code, means, expected, fix } = row;
    return { code, means, expected, found: `${(0,printable/* printable */.g)(said, 400)} (exit code ${exitCode})`, fix };
}
const unclear = {
    code: "cosign-unclear",
    means: "unclear",
    expected: "cosign to end as it is known to",
    fix: "Look up what cosign says; if it is an outage, run it again, and tell release-actions of these words.",
};
/** An image may be named like a service; its name says nothing about what went wrong. */
function withoutNames(said) {
    return said
        .replace(/^signing \[[^\]]*\]: /, "")
        .replaceAll(/\/v2\/\S+?(?=\/(?:manifests|blobs|referrers|tags)\/)/g, "/v2/…");
}
/** Clients of some services write a whole page; what follows is no longer about why. */
const mostLines = 12;
/** The line that says why, as Go programs write it, without what may be secret in it; tokens begin like any JSON in base64. */
function messageOf(stderr) {
    const lines = stderr.split("\n").map((line) => line.trim());
    const from = lines.findIndex((line) => /^Error:/i.test(line));
    const meant = from === -1 ? lines.filter((line) => line !== "").slice(-1) : lines.slice(from, from + mostLines);
    const repeated = meant.findIndex((line) => /^(?:main\.go:\d+: )?error during command execution/.test(line));
    const said = meant
        .slice(0, repeated === -1 ? undefined : repeated)
        .filter((line) => line !== "")
        .join(" ");
    const hidden = said
        .replaceAll(/eyJ[\w-]{8,}(?:\.[\w-]*)*/g, "***")
        .replaceAll(/(?<=:\/\/)[^/@\s]+@/g, "***@");
    return hidden === "" ? "nothing" : hidden.replace(/^Error:\s*/i, "");
}

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/call-folder.ts


/** Lends one call a folder for files of mode 600, which are gone afterwards. */
async function withFolder(within, use) {
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(within, "call-"));
    try {
        return await use(async (name, text) => {
            const path = (0,external_node_path_.join)(own, name);
            await (0,promises_.writeFile)(path, text, { mode: 0o600, flag: "wx" });
            return path;
        });
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/too-old.ts

/** Why this cosign cannot sign what it is asked to; undefined where it can. */
function tooOldToSign({ signer, annotations }, settings, version) {
    // cosign 2 takes them for its own form alone, and leaves them out of a bundle without a word.
    if (annotations.length > 0 && settings.major < 3)
        return tooOld("3 or later, for annotations in a signature", version);
    const { signingConfig, trustedRoot, isLogged } = settings;
    // What a key signs needs no service but the log, and whether there is one can be told to every version.
    const isPrivate = signer.kind === "keyless"
        ? signingConfig !== undefined || trustedRoot !== undefined
        : signingConfig !== undefined && isLogged;
    return isPrivate && !takesSigningConfig(settings)
        ? tooOld("2.6 or later, for signing-config and trusted-root", version)
        : undefined;
}
/** Why this cosign cannot verify what it is asked to; undefined where it can. */
function tooOldToVerify({ trust, form }, settings, version) {
    if (formOf(settings) === "bundle")
        return undefined;
    if (form === "bundle")
        return tooOld("2.5 or later, for statements in bundles", version);
    const isPrivate = settings.trustedRoot !== undefined && (trust.kind === "keyless" || settings.isLogged);
    return isPrivate ? tooOld("2.5 or later, for a trusted root", version) : undefined;
}
/** Why this cosign cannot verify a bundle by itself; undefined where it can. */
function tooOldForBundle(settings, version) {
    return verifiesByDigest(settings)
        ? undefined
        : tooOld("2.6 or later, for the number of a repository and for one beside a pattern", version);
}
function tooOld(expected, version) {
    return {
        code: "cosign-version",
        means: "usage",
        expected: `cosign ${expected}`,
        found: `cosign ${version}`,
        fix: "Leave cosign-version as it is, or give a range of later versions.",
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/cosign-program.ts









const minute = 60_000;
/** For a manifest and a blob of a registry that is far away, in milliseconds. */
const perAttachment = 500;
/** The program cosign, as a port. */
function cosignProgram(options) {
    const { commands, environment, program, version, settings, folder } = options;
    const { limits = { sign: 3 * minute, verify: minute } } = options;
    const run = async (command, read, attached = 0) => {
        const writes = command.kind === "sign" || command.kind === "attest";
        const timeout = (writes ? limits.sign : limits.verify) + attached * perAttachment;
        try {
            const { exitCode, stdout, stderr } = await commands.run([program, ...cosignArguments(command, settings)], { cwd: folder, environment: cosignEnvironment(environment, keyOf(command)), timeout });
            if (exitCode !== 0)
                return { kind: "failed", failure: translateCosign({ exitCode, stderr }) };
            const content = read(stdout.toString("utf8"), stderr);
            return content === undefined
                ? { kind: "failed", failure: otherwise(version) }
                : { kind: "done", content };
        }
        catch (error) {
            if (error instanceof errors/* ExternalError */.yA && error.code === "command-timeout")
                return { kind: "failed", failure: stalled(timeout) };
            throw error;
        }
    };
    const done = async (answer) => {
        const one = await answer;
        return one.kind === "done" ? { kind: "done", content: undefined } : one;
    };
    return {
        version,
        form: formOf(settings),
        sign: ({ image, signer, annotations }) => {
            const failure = tooOldToSign({ signer, annotations }, settings, version);
            if (failure !== undefined)
                return Promise.resolve({ kind: "failed", failure });
            return withFiles(folder, signer, async (given, write) => {
                const emptyPredicate = await write("empty.json", "{}");
                return done(run({ kind: "sign", image, signer: given, annotations, emptyPredicate }, () => true));
            });
        },
        attest: ({ image, signer, type, predicate }) => {
            const failure = tooOldToSign({ signer, annotations: [] }, settings, version);
            if (failure !== undefined)
                return Promise.resolve({ kind: "failed", failure });
            return withFiles(folder, signer, async (given, write) => done(run({
                kind: "attest",
                image,
                signer: given,
                type,
                predicate: await write("predicate.json", predicate),
            }, () => true)));
        },
        verifyStatement: async ({ image, trust, type, form, attached }) => {
            const failure = tooOldToVerify({ trust, form }, settings, version);
            if (failure !== undefined)
                return { kind: "failed", failure };
            const ask = (usesTimestamps) => run({ kind: "verify-statement", image, trust, type, form, usesTimestamps }, readEnvelopes, attached);
            return withOtherTime(ask, settings);
        },
        verifyBundle: async ({ image, trust, type, bundle }) => {
            const failure = tooOldForBundle(settings, version);
            if (failure !== undefined)
                return { kind: "failed", failure };
            return withFolder(folder, async (write) => {
                const path = await write("bundle.json", bundle);
                const ask = (usesTimestamps) => done(run({ kind: "verify-bundle", image, trust, type, bundle: path, usesTimestamps }, isSaidToBeOk));
                return withOtherTime(ask, settings);
            });
        },
        verifyLegacy: ({ image, trust }) => run({ kind: "verify-legacy", image, trust }, countSignatures),
        publicKey: async (key) => {
            const answer = await run({ kind: "public-key", key }, (stdout) => stdout.includes("PUBLIC KEY") ? stdout : undefined);
            if (answer.kind === "failed")
                return answer;
            const path = (0,external_node_path_.join)(folder, "key.pub");
            await (0,promises_.writeFile)(path, answer.content, { mode: 0o600 });
            return { kind: "done", content: { path, text: answer.content } };
        },
    };
}
/** Version 2 has to be told where the time comes from, and who asks does not know it of other people's signatures. */
async function withOtherTime(ask, { major }) {
    const answer = await ask(false);
    const isOtherTime = answer.kind === "failed" && answer.failure.code === "time-elsewhere";
    return isOtherTime && major < 3 ? ask(true) : answer;
}
/** Lends cosign the token, and whatever else it reads, in files that are gone afterwards. */
function withFiles(folder, signer, use) {
    return withFolder(folder, async (write) => {
        // Nothing but the token: a line end would become part of a header.
        if (signer.kind === "key")
            return use(signer, write);
        return use({ kind: "keyless", tokenFile: await write("token", signer.token.trim()) }, write);
    });
}
function keyOf(command) {
    switch (command.kind) {
        case "sign":
        case "attest":
            return command.signer.kind === "key" ? command.signer.key : undefined;
        case "verify-statement":
        case "verify-bundle":
        case "verify-legacy":
            return command.trust.kind === "key" ? command.trust.key : undefined;
        case "public-key":
            return command.key;
    }
}
/** A program that ends well and says nothing has verified nothing. */
function isSaidToBeOk(stdout, stderr) {
    return /^Verified OK$/m.test(`${stdout}\n${stderr}`) ? true : undefined;
}
function countSignatures(stdout) {
    try {
        const found = JSON.parse(stdout);
        return Array.isArray(found) && found.length > 0 ? found.length : undefined;
    }
    catch {
        return undefined;
    }
}
function stalled(timeout) {
    return {
        code: "cosign-stalled",
        means: "outage",
        expected: `cosign to end within ${timeout / 1000} seconds`,
        found: "no end; it was stopped",
        fix: "Sigstore or the registry does not answer. Run it again later.",
    };
}
function otherwise(version) {
    return {
        code: "cosign-unclear",
        means: "unclear",
        expected: "cosign to print what it verified",
        found: `something else, from cosign ${version}`,
        fix: "Use the version of cosign that release-actions takes by itself.",
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign/settings.ts




/**
 * What version 2 has to be told in a command for readers, and version 3 sees for itself: the form, and that the time comes from a
 * timestamp authority, where the signing configuration names one.
 */
async function readerOptions({ major, minor, signingConfig, }) {
    if (major >= 3 || formOf({ major, minor }) === "legacy")
        return [];
    const authorities = (await readJson("signing-config", signingConfig))?.["tsaUrls"];
    const isTimed = Array.isArray(authorities) && authorities.length > 0;
    return ["--new-bundle-format", ...(isTimed ? ["--use-signed-timestamps"] : [])];
}
/**
 * The settings of a run, from files that are there and hold JSON. The paths are absolute.
 * @throws {UsageError} `trust-settings`, naming the input.
 */
async function readCosignSettings(given) {
    const config = await readJson("signing-config", given.signingConfig);
    const root = await readJson("trusted-root", given.trustedRoot);
    const hasLog = (file, key) => {
        const logs = file?.[key];
        return file === undefined || (Array.isArray(logs) && logs.length > 0);
    };
    return { ...given, isLogged: hasLog(config, "rekorTlogUrls") && hasLog(root, "tlogs") };
}
async function readJson(input, path) {
    if (path === undefined)
        return undefined;
    const content = (0,json_records/* parseJson */.qF)(await (0,promises_.readFile)(path, "utf8").catch(() => ""));
    if ((0,json_records/* isRecord */.u4)(content))
        return content;
    throw new errors/* UsageError */.eb({
        code: "trust-settings",
        expected: `a file with JSON for ${input}`,
        found: `${path}, which cannot be read as such`,
        fix: `Correct ${input}, or leave it out to use Sigstore's public instance.`,
    });
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/read-page.ts
var read_page = __webpack_require__(424);
;// CONCATENATED MODULE: ./packages/ports/adapters/cosign-tool/fetch-program.ts



const second = 1000;
/** Between one try and the next: an origin that is out of order for a moment, and none for longer. */
const waits = [1, 2, 4, 8, 16].map((seconds) => seconds * second);
/** How long an origin that names a time is waited for at most. */
const longest = 60 * second;
/** After so long no new try begins; one that stalls may take minutes by itself. */
const enough = 600 * second;
/**
 * The bytes at an address, when they have the sum. Outages are tried again; what has another sum is none, and is never asked for
 * again in the hope of a better one.
 * @throws {ExternalError} `cosign-download`, `cosign-sum`.
 */
async function fetchProgram(address, { sum, ask, clock, log, }) {
    const started = clock.now();
    for (let before = 0;; before += 1) {
        const answer = await ask(address, { headers: {} });
        if (answer.kind === "answered" && answer.status === 200) {
            const found = (0,external_node_crypto_.createHash)("sha256").update(answer.body).digest("hex");
            if (found !== sum)
                throw wrongSum(address, sum, found);
            return answer.body;
        }
        const found = answer.kind === "unanswered" ? answer.reason : `status ${answer.status}`;
        const isOutage = answer.kind === "unanswered" || answer.status === 429 || answer.status >= 500;
        if (!isOutage)
            throw notDownloaded(address, found, false);
        const pause = waits[before];
        if (pause === undefined || clock.now() - started > enough)
            throw notDownloaded(address, `${found}; tried ${before + 1} times`, true);
        const header = answer.kind === "answered" ? answer.headers.get("retry-after") : null;
        const wait = Math.max(pause, Math.min((0,read_page/* readRetryAfter */.D$)(header, clock.now()) ?? 0, longest));
        log.progress(`cosign-download: ${found}; trying again in ${Math.ceil(wait / second)} s`);
        await clock.sleep(wait);
    }
}
function notDownloaded(address, found, retryable) {
    return new errors/* ExternalError */.yA({
        code: "cosign-download",
        expected: `cosign from ${address.href}`,
        found,
        fix: retryable
            ? "Run it again later, or install cosign in a step before this one, so that it is on PATH."
            : "Install cosign in a step before this one, so that it is on PATH.",
        retryable,
    });
}
function wrongSum(address, expected, found) {
    return new errors/* ExternalError */.yA({
        code: "cosign-sum",
        expected: `${address.href} to have the SHA-256 sum ${expected}`,
        found: `${found}; it was not run and not kept`,
        fix: "Find out what stands between this machine and github.com. Do not go on with this file.",
        retryable: false,
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign-tool/keep-program.ts



const hour = 3_600_000;
const partial = "partial-";
/** Whether a file is there with this SHA-256 sum. */
async function hasSum(path, sum) {
    const bytes = await (0,promises_.readFile)(path).catch(() => undefined);
    return bytes !== undefined && (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") === sum;
}
/**
 * Puts a program into a folder that several jobs may fill at once: whole, or not at all. What a job that was killed left of its
 * own is cleared away by a later one.
 */
async function keepProgram(program, bytes, sum) {
    const folder = (0,external_node_path_.dirname)(program);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await clearAway(folder);
    const temporary = (0,external_node_path_.join)(folder, `${partial}${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.writeFile)(temporary, bytes, { mode: 0o755, flag: "wx" });
        await (0,promises_.chmod)(temporary, 0o755);
        await (0,promises_.rename)(temporary, program);
    }
    catch (error) {
        // On Windows nothing takes the place of a program that runs: another job has put it there, and uses it.
        if (!(await hasSum(program, sum)))
            throw error;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function clearAway(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.startsWith(partial))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        // A younger one is another job's, which is at it just now.
        if (found !== undefined && Date.now() - found.mtimeMs > hour)
            await (0,promises_.rm)(path, { force: true });
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign-tool/platform.ts
/**
 * This machine as cosign's releases call it: `linux-amd64`. The runner says what it is; elsewhere Node knows.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function platformOf(environment) {
    const system = environment["RUNNER_OS"] ?? process.platform;
    const processor = environment["RUNNER_ARCH"] ?? process.arch;
    return `${systems.get(system.toLowerCase()) ?? system}-${processors.get(processor.toLowerCase()) ?? processor}`;
}
const systems = new Map([
    ["linux", "linux"],
    ["macos", "darwin"],
    ["darwin", "darwin"],
    ["windows", "windows"],
    ["win32", "windows"],
]);
const processors = new Map([
    ["x64", "amd64"],
    ["arm64", "arm64"],
    ["arm", "arm"],
]);

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign-tool/sums.json
const sums_namespaceObject = /*#__PURE__*/JSON.parse('{"e":{"3.0.6":{"darwin-amd64":"4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280","darwin-arm64":"5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084","linux-amd64":"c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74","linux-arm":"67bd25d32daff5664caf51208c95defcb2ad7ac1296f394fa677bb8bacee62f5","linux-arm64":"bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8","windows-amd64":"9b85a88ebff2d9dd30ff4984a6f61f2cedc232dd87d81fa7f2ff3c0ed96c241c"},"3.0.5":{"darwin-amd64":"e032c44d3f7c247bbb2966b41239f88ffba002497a4516358d327ad5693c386f","darwin-arm64":"4888c898e2901521a6bd4cf4f0383c9465588a6a46ecd2465ad34faf13f09eb7","linux-amd64":"db15cc99e6e4837daabab023742aaddc3841ce57f193d11b7c3e06c8003642b2","linux-arm":"4866f388e87125f1f492231dbbb347bb73b601c810595b65b2ae09eae4c8a99d","linux-arm64":"d098f3168ae4b3aa70b4ca78947329b953272b487727d1722cb3cb098a1a20ab","windows-amd64":"44e9e44202b67ddfaaf5ea1234f5a265417960c4ae98c5b57c35bc40ba9dd714"},"3.0.3":{"darwin-amd64":"6c75981e85e081a73f0b4087f58e0ad5fd4712c71b37fa0b6ad774c1f965bafa","darwin-arm64":"38349e45a8bb0d1ed3a7affb8bdd2e9d597cee08b6800c395a926b4d9adb84d2","linux-amd64":"052363a0e23e2e7ed53641351b8b420918e7e08f9c1d8a42a3dd3877a78a2e10","linux-arm":"8ec0385ec4d088cb26c40eacf0fd1c3f8b52d76fdd601cab9a371dcedc1a59fc","linux-arm64":"81398231362031e3c7afd6a7508c57049460cd7e02736f1ebe89a452102253e5","windows-amd64":"2593655025b52b5b1c99e43464459b645a3acbe5d4a5a9f3a766e77beec5a441"},"3.0.2":{"darwin-amd64":"0fc2b6f16b900abdfda3153b11fc435a8cbe3830e8e820fe8ad5fe4149a5b472","darwin-arm64":"3823b044de184da21e300bc5e20dd29d3fa9243af3ba70c4a5da1712f3385d46","linux-amd64":"46dbdcb5467a3dfec2526923d0b3365e40c8d9dc00ec23d5aca3437449e8cbfd","linux-arm":"067df248315ee0c4af1cedb1cce65ad826f784be11ef88afd8d36e87c07162b6","linux-arm64":"17fd784737ca54d7d8a343c82da6c5d6dbdee971e66644d923d1b057fb97d7ed","windows-amd64":"7a137280d8686665ceb4d8565df2a0ac63f28031e014cdcae5d56891a6c8a400"},"2.6.0":{"darwin-amd64":"83b0fb42bc265e62aef7de49f4979b7957c9b7320d362a9f20046b2f823330f3","darwin-arm64":"dea5b83b8b375b99ac803c7bdb1f798963dbeb47789ceb72153202e7f20e8d07","linux-amd64":"ea5c65f99425d6cfbb5c4b5de5dac035f14d09131c1a0ea7c7fc32eab39364f9","linux-arm":"641e05c21ce423cd263a49b1f9ffca58e2df022cb12020dcea63f8317c456950","linux-arm64":"e09684650882fd721ed22b716ffc399ee11426cd4d1c9b4fec539cba8bf46b86","windows-amd64":"7beb4dd1e19a72c328bbf7c0d7342d744edbf5cbb082f227b2b76e04a21c16ef"},"2.5.3":{"darwin-amd64":"172731b1c2575dd76069a87d4d17312fd027fe0947e45e4a9ba9b915877e0ed0","darwin-arm64":"86e0cad94d0da4c0dab5e26672ede71447a08a0f0d8495b9381c117df27d7d09","linux-amd64":"783b5d6c74105401c63946c68d9b2a4e1aab3c8abce043e06b8510b02b623ec9","linux-arm":"b0c64e0e736c2b50cf4a36e113ca98a638bc7e957678c39bab40b6feae9a543b","linux-arm64":"bffabe4cf183122b7de3111257a863c99e7dc6cf1093bfd7bf961de1795589b8","windows-amd64":"545d87e096cab55e213f25b6ec5c9a74c958f72d05182cee1cd53a4eb6c2e561"},"2.5.2":{"darwin-amd64":"0681abe20a482f4b9b3ed65b3debb8c6346591f2dc484b6bfa79609ff1318de4","darwin-arm64":"51fdc6d8da8310d72df10065a52247b6bebfe990d4c946dd9f71e17588256011","linux-amd64":"bcfeae05557a9f313ee4392d2f335d0ff69ebbfd232019e3736fb04999fe1734","linux-arm":"ecb5b9d8b6d7c8cec98363f0827456fa3207279e5f4690db6b4e6c77b10e45f9","linux-arm64":"2cbcea1873ad76274c3f241ef175d204654e3aac3e73e6ec4504e5227015cb0a","windows-amd64":"fef1c4731da9112d4cf2f6d93ae2a1551c73116a4f73fab7b0c15b38e95ff688"},"2.5.1":{"darwin-amd64":"4f66548db844c467b8dd75e94d74530f01e0e7e6ae9cd10994ff1377dc935572","darwin-arm64":"62cb81ea728acb426efb9345a9b0fca0168d85c67631dd74792441daaa0cb71a","linux-amd64":"d86013612a132b67a2b60bc4ae4a09dbb1cd7ddcb7491dfd54ef2cdb7cb9180c","linux-arm":"53edb3048e94feca309a724d5a07f8627d9c7a73141427e210e082c0a4ddded1","linux-arm64":"8b0acceb2dcd64eb85a90a302acf585da8734c9cf518088f2b11354012d27091","windows-amd64":"7a2b09add2620ad618a224b7f4bd6adfa8baefa7526047c1fc0ec6c313d69cd6"},"2.5.0":{"darwin-amd64":"d61cc50f6f32c2b63cb81cd8a935e5dd1be8520d639242031a1102092bee44d4","darwin-arm64":"780da3654d9601367b0d54686ac65cb9716578610cabe292d725c7008de4db85","linux-amd64":"1f6c194dd0891eb345b436bb71ff9f996768355f5e0ce02dde88567029ac2188","linux-arm":"9bc75f963a00957ec5ac5834ed26953fef5f05859f22e08b1655dadae24dc931","linux-arm64":"080a998f9878f22dafdb9ad54d5b2e2b8e7a38c53527250f9d89a6763a28d545","windows-amd64":"2345667cbcf60767c1a6f678755cbb7465367761084e9d2cbb59ae0cc1a94437"},"2.4.3":{"darwin-amd64":"98a3bfd691f42c6a5b721880116f89210d8fdff61cc0224cd3ef2f8e55a466fb","darwin-arm64":"edfc761b27ced77f0f9ca288ff4fac7caa898e1e9db38f4dfdf72160cdf8e638","linux-amd64":"caaad125acef1cb81d58dcdc454a1e429d09a750d1e9e2b3ed1aed8964454708","linux-arm":"729d18ef31679dd2d6be1aaffcb122f31edb4ed04dedceb409e8104adf49507a","linux-arm64":"bd0f9763bca54de88699c3656ade2f39c9a1c7a2916ff35601caf23a79be0629","windows-amd64":"a2ac24e197111c9430cb2a98f10a641164381afb83df036504868e4ea5720800"},"2.4.2":{"darwin-amd64":"2697aba2d9ea5159b8f209025cfc392a8a25ce177c8d3b0e07afd4e1db3b163c","darwin-arm64":"f9a574c1ab208918a0d96ffca7a105dfb32792f6c33e0da2dbefb76e25600ab8","linux-amd64":"e7f5bd99a790703333e8f8e8e6c91d5e646f3d7041e4cf935b56587de20cec3f","linux-arm":"c626df51f614085322ce66bc1c06f159d6b17669113013f0014bda8c34c741f5","linux-arm64":"9ab2a932190161d67b9fcda81777e28086b2152c7d506a0e2f83dbb3fd7e2b1c","windows-amd64":"996e6b5e0ca712c3a2c0e182aee957b85df1eba69babaae8a6349c0bce0088db"},"2.4.1":{"darwin-amd64":"666032ca283da92b6f7953965688fd51200fdc891a86c19e05c98b898ea0af4e","darwin-arm64":"13343856b69f70388c4fe0b986a31dde5958e444b41be22d785d3dc5e1a9cc62","linux-amd64":"8b24b946dd5809c6bd93de08033bcf6bc0ed7d336b7785787c080f574b89249b","linux-arm":"541fd175fae792a154fa2fa025146e3d4691e2dd97717fa9ace35677a88489e7","linux-arm64":"3b2e2e3854d0356c45fe6607047526ccd04742d20bd44afb5be91fa2a6e7cb4a","windows-amd64":"8d57f8a42a981d27290c4227271fa9f0f62ca6630eb4a21d316bd6b01405b87c"},"2.4.0":{"darwin-amd64":"4d568e3bf56d254948a749d1442eedb6dc624af0a1acea082e260ba66b9feb08","darwin-arm64":"779f57759a9863dacea1256fa7f116319790dfcd4f9f8b33abc30251b1f4a883","linux-amd64":"cd7636b3586a3bdac2d9c8f3b421ed119edcb20499107887fd929211110e8418","linux-arm":"b662538e82e872d8865dd7fde8b5f24950eec1b9fe0c0c6d734d31220c0e52f2","linux-arm64":"e9db44c01057395230d0454144c676e7231bff08249620b0170ea19ff201de94","windows-amd64":"88f1addbae6bdd83ec2c067470c1f56b6d0d3ba35f49ad34603f2502cb2933f3"}}}');
;// CONCATENATED MODULE: ./packages/ports/adapters/cosign-tool/download.ts









/** A release as the sums know it: version → platform → SHA-256. */
const known = sums_namespaceObject.e;
const tenMinutes = 600_000;
/**
 * Downloads the highest known version in the range and keeps it in the tool cache, where it is checked again by every run: the
 * folder outlives jobs on machines of one's own.
 */
async function downloadCosign({ environment, range, log, clock, send, }) {
    const version = (0,semver.maxSatisfying)(Object.keys(known), range);
    if (version === null)
        throw unknownVersion(range);
    const platform = platformOf(environment);
    const sum = known[version]?.[platform];
    if (sum === undefined)
        throw unknownPlatform(version, platform);
    const suffix = platform.startsWith("windows-") ? ".exe" : "";
    const folder = (0,external_node_path_.join)(cacheOf(environment), "cosign", version, platform);
    const program = (0,external_node_path_.join)(folder, `cosign${suffix}`);
    if (await hasSum(program, sum))
        return { program, version };
    const address = new URL(`https://github.com/sigstore/cosign/releases/download/v${version}/cosign-${platform}${suffix}`);
    log.progress(`downloading cosign ${version} for ${platform}`);
    const ask = (0,ask_http/* createAskHttp */.E)({ send, timeout: tenMinutes });
    await keepProgram(program, await fetchProgram(address, { sum, ask, clock, log }), sum);
    return { program, version };
}
/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function cacheOf(environment) {
    const cache = environment["RUNNER_TOOL_CACHE"] ?? "";
    return cache === "" ? (0,external_node_path_.join)(environment["HOME"] ?? (0,external_node_os_.homedir)(), ".cache", "release-actions", "tools") : cache;
}
function unknownVersion(range) {
    return new errors/* UsageError */.eb({
        code: "cosign-version",
        expected: `a range that holds one of the versions whose sums are known: ${Object.keys(known).join(", ")}`,
        found: range,
        fix: "Widen cosign-version, or install that version in a step before this one, so that it is on PATH.",
    });
}
function unknownPlatform(version, platform) {
    const platforms = Object.keys(known[version] ?? {}).join(", ");
    return new errors/* UsageError */.eb({
        code: "cosign-platform",
        expected: `a platform for which the sum of cosign ${version} is known: ${platforms}`,
        found: platform,
        fix: "Install cosign in a step before this one, so that it is on PATH.",
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign-tool/version.ts



/** The version of a cosign; undefined for a program that is none, or older than 2. */
async function probeVersion({ commands, environment, program, }) {
    const ask = async (...words) => {
        const { stdout, stderr } = await commands
            .run([program, ...words], { cwd: (0,external_node_os_.tmpdir)(), environment: { ...environment }, timeout: 30_000 })
            .catch(() => ({ stdout: "", stderr: "" }));
        return `${String(stdout)}${words.includes("--help") ? stderr : ""}`;
    };
    const version = (0,semver.valid)((0,json_records/* textIn */.r7)((0,json_records/* parseJson */.qF)(await ask("version", "--json")), "gitVersion") ?? "");
    if (version !== null)
        return { kind: "exact", version };
    return reachedBy(await ask("sign", "--help"));
}
/** Version 3 takes Sigstore's signing configuration unless told otherwise, 2.6 knows the option, and those before it do not. */
function reachedBy(help) {
    if (/--use-signing-config=true|--use-signing-config\s[^\n]*\(default true\)/.test(help))
        return { kind: "reached", major: 3, minor: 0 };
    if (!help.includes("--identity-token"))
        return undefined;
    return { kind: "reached", major: 2, minor: help.includes("--signing-config") ? 6 : 0 };
}
/** What is called here is known of cosign from this version on. */
const oldest = ">=2.4.0";
/** Whether the version is in the range; of one that is not known further, whether all are that it may be. */
function satisfies(version, range) {
    return [oldest, range].every((one) => version.kind === "exact"
        ? (0,semver.satisfies)(version.version, one, { includePrerelease: true })
        : (0,semver.subset)(`>=${version.major}.${version.minor}.0 <${version.major + 1}.0.0-0`, one));
}
/** `3.0.6`, or `3.0 or later (devel)`. */
function showVersion(version) {
    return version.kind === "exact" ? version.version : `${version.major}.${version.minor} or later (devel)`;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/cosign-tool/find-cosign.ts






/**
 * The cosign on PATH when its version will do; otherwise one that is downloaded for this machine, checked against the sums
 * this repository carries, and kept in the runner's tool cache.
 * @throws {UsageError} `cosign-version`, `cosign-platform`.
 * @throws {ExternalError} `cosign-download`, `cosign-sum`.
 */
async function findCosign(options) {
    const { commands, environment, range, log } = options;
    if ((0,semver.validRange)(range) === null) {
        throw new errors/* UsageError */.eb({
            code: "cosign-version",
            expected: "a range of versions as npm writes them, such as ^3.0.0",
            found: `"${(0,escape_text/* escapeText */.X)(range)}"`,
            fix: "Correct cosign-version, or leave it out.",
        });
    }
    const onPath = await findOnPath(environment);
    const found = onPath === undefined ? undefined : await probeVersion({ commands, environment, program: onPath });
    if (onPath !== undefined && found !== undefined && satisfies(found, range)) {
        return tool(onPath, found);
    }
    if (found !== undefined) {
        log.info(`cosign ${showVersion(found)} on PATH is not ${range}: another one is downloaded.`);
    }
    const { program, version } = await downloadCosign(options);
    return tool(program, { kind: "exact", version });
}
function tool(program, version) {
    const [major = 0, minor = 0] = version.kind === "reached"
        ? [version.major, version.minor]
        : version.version.split(".").map((part) => Number.parseInt(part, 10));
    return { program, version: showVersion(version), major, minor };
}
async function findOnPath(environment) {
    const names = environment["OS"] === "Windows_NT" ? ["cosign.exe"] : ["cosign"];
    const folders = (environment["PATH"] ?? "").split(external_node_path_.delimiter).filter((folder) => folder !== "");
    for (const candidate of folders.flatMap((folder) => names.map((name) => (0,external_node_path_.join)(folder, name)))) {
        const isThere = await (0,promises_.access)(candidate, promises_.constants.X_OK).then(() => true, () => false);
        if (isThere)
            return candidate;
    }
    return undefined;
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-manifest.ts
var image_manifest = __webpack_require__(8951);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-reader.ts + 1 modules
var image_reader = __webpack_require__(3906);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-registry.ts
var image_registry = __webpack_require__(1053);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/docker-config.ts
var docker_config = __webpack_require__(9417);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/docker-credentials.ts
var docker_credentials = __webpack_require__(761);
;// CONCATENATED MODULE: ./packages/ports/adapters/image-registry/credentials.ts




/**
 * The credentials for one registry: those in Docker's `config.json` itself, or those its credential helper gives.
 * https://github.com/docker/docker-credential-helpers#development
 */
async function findCredentials({ commands, environment, host, }) {
    const { helperOf } = await (0,docker_config/* readDockerConfig */.T)(environment);
    const helper = helperOf(host);
    const own = await (0,docker_credentials/* findImageCredentials */.d)(environment, host);
    if (helper === undefined)
        return { credentials: own, silent: undefined };
    const program = `docker-credential-${helper}`;
    // Docker's own registry has a name of its own there.
    const server = host === "registry-1.docker.io" ? "https://index.docker.io/v1/" : host;
    const answer = await commands
        .run([program, "get"], {
        cwd: (0,external_node_os_.tmpdir)(),
        environment,
        input: server,
        timeout: 30_000,
    })
        // A helper that is not installed is Docker's affair: the registry will say what it misses.
        .catch(() => undefined);
    // "credentials not found" is an answer: https://github.com/docker/docker-credential-helpers#development
    const isSilent = answer === undefined || (answer.exitCode !== 0 && !/not found/i.test(String(answer.stdout)));
    if (answer?.exitCode !== 0)
        return { credentials: own, silent: isSilent ? program : undefined };
    const found = (0,json_records/* parseJson */.qF)(answer.stdout);
    const [user, secret] = [(0,json_records/* textIn */.r7)(found, "Username"), (0,json_records/* textIn */.r7)(found, "Secret")];
    if (user === undefined || secret === undefined)
        return { credentials: undefined, silent: program };
    const credentials = user === "<token>" ? { kind: "identity", token: secret } : { kind: "password", user, password: secret };
    return { credentials, silent: undefined };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/image-registry/manifest-text.ts

const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** The manifests an index lists: https://github.com/opencontainers/image-spec/blob/main/image-index.md */
function childrenOf(index) {
    return (0,json_records/* recordsIn */.Q0)(index, "manifests").flatMap((entry) => {
        const digest = (0,json_records/* textIn */.r7)(entry, "digest");
        if (digest === undefined || !digestPattern.test(digest))
            return [];
        return [{ digest, platform: manifest_text_platformOf(entry["platform"]) }];
    });
}
function manifest_text_platformOf(platform) {
    const parts = [(0,json_records/* textIn */.r7)(platform, "os"), (0,json_records/* textIn */.r7)(platform, "architecture"), (0,json_records/* textIn */.r7)(platform, "variant")];
    const known = parts.filter((part) => part !== undefined && part !== "");
    return known.length < 2 ? undefined : known.join("/");
}
/** What an index of referrers lists; undefined where the page is no index. */
function attachmentsOf(index) {
    // An empty list may be `null`, as Go writes it; an answer without any list is another page.
    if (!(0,json_records/* isRecord */.u4)(index) || !Array.isArray(index["manifests"] === null ? [] : index["manifests"]))
        return undefined;
    return (0,json_records/* recordsIn */.Q0)(index, "manifests").flatMap((entry) => {
        const digest = (0,json_records/* textIn */.r7)(entry, "digest");
        if (digest === undefined || !digestPattern.test(digest))
            return [];
        return [
            {
                digest,
                artifactType: (0,json_records/* textIn */.r7)(entry, "artifactType") ?? "",
                predicateType: (0,json_records/* textIn */.r7)(entry["annotations"], "dev.sigstore.bundle.predicateType"),
            },
        ];
    });
}
/** The digest of the bundle in what is attached, its one layer; null where it is something else, as cosign sees it, too. */
function bundleLayerOf(manifest) {
    if (!(0,json_records/* isRecord */.u4)(manifest))
        return undefined;
    const [layer, ...more] = (0,json_records/* recordsIn */.Q0)(manifest, "layers");
    const digest = (0,json_records/* textIn */.r7)(layer, "digest");
    const isBundle = bundleType.test((0,json_records/* textIn */.r7)(layer, "mediaType") ?? "");
    return more.length === 0 && isBundle && digest !== undefined && digestPattern.test(digest) ? digest : null;
}
/** Of any version of the format: https://docs.sigstore.dev/about/bundle/ */
const bundleType = /^application\/vnd\.dev\.sigstore\.bundle(?:[.+;]|$)/;

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./packages/ports/adapters/image-registry/read-checked.ts


/** Reads JSON that is named by its digest, and takes it for that only when it has this digest. */
function readChecked(reader, path, digest, accept, parse) {
    return reader({
        path,
        accept,
        content: `what has the digest ${digest}`,
        parse: ({ body }) => ((0,image_manifest/* sha256 */.sc)(body) === digest ? parse((0,json_records/* parseJson */.qF)(body)) : undefined),
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/image-registry/legacy-attestations.ts




const envelopeType = "application/vnd.dsse.envelope.v1+json";
const legacy_attestations_signatureType = "application/vnd.dev.cosign.simplesigning.v1+json";
const atOnce = 8;
/**
 * What cosign attested before bundles: each layer of the image under the tag `sha256-….att` is an envelope, with its certificate
 * in the layer's annotations. https://github.com/sigstore/cosign/blob/main/specs/ATTESTATION_SPEC.md
 */
async function readLegacyAttestations(reader, digest) {
    const listed = await readLayers(reader, `${digest.replace(":", "-")}.att`, envelopeType);
    if (listed.kind !== "read")
        return listed;
    const limit = (0,p_limit/* default */.A)(atOnce);
    const read = await Promise.all(listed.content.map((layer) => limit(() => readChecked(reader, `blobs/${layer.digest}`, layer.digest, "*/*", (page) => page ?? null))));
    const failed = read.find((one) => one.kind === "failed");
    if (failed !== undefined)
        return failed;
    const content = read.flatMap((one, position) => one.kind === "read"
        ? [{ envelope: one.content, certificate: listed.content[position]?.certificate }]
        : []);
    return { kind: "read", asked: listed.asked, content };
}
/** The same for what it signed. https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md#tag-based-discovery */
function readLegacySignatures(reader, digest) {
    return readLayers(reader, `${digest.replace(":", "-")}.sig`, legacy_attestations_signatureType);
}
/** None where there is no such tag. */
async function readLayers(reader, tag, type) {
    const listed = await reader({
        path: `manifests/${tag}`,
        accept: image_manifest/* manifestTypes */.Fm,
        content: "an image of signatures or attestations",
        parse: ({ body }) => layersOf((0,json_records/* parseJson */.qF)(body), type),
    });
    return listed.kind === "missing" ? { kind: "read", asked: listed.asked, content: [] } : listed;
}
function layersOf(manifest, type) {
    if (!(0,json_records/* isRecord */.u4)(manifest))
        return undefined;
    return (0,json_records/* recordsIn */.Q0)(manifest, "layers").flatMap((layer) => {
        const digest = (0,json_records/* textIn */.r7)(layer, "digest");
        const isWanted = (0,json_records/* textIn */.r7)(layer, "mediaType") === type;
        if (!isWanted || digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest))
            return [];
        return [{ digest, certificate: (0,json_records/* textIn */.r7)(layer["annotations"], "dev.sigstore.cosign/certificate") }];
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/image-registry/referrers.ts



const indexType = "application/vnd.oci.image.index.v1+json";
/** A page holds hundreds; more pages than this are a registry that goes round in circles. */
const mostPages = 50;
/**
 * What refers to a manifest. A registry without the API keeps an index of it under a tag made of the digest, and says by one of
 * these answers that it has no API; any other is no answer to the question.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
 */
async function readAttachments(reader, digest) {
    const found = [];
    let query;
    for (let page = 0; page < mostPages; page += 1) {
        const reading = await reader({
            path: `referrers/${digest}`,
            query,
            accept: indexType,
            content: "a list of referrers",
            parse: ({ body, headers }) => {
                const attachments = attachmentsOf((0,json_records/* parseJson */.qF)(body));
                return attachments && { attachments, next: nextQuery(headers.get("link")) };
            },
        });
        if (page === 0 && lacksApi(reading))
            return readFallback(reader, digest);
        if (reading.kind !== "read")
            return reading;
        found.push(...reading.content.attachments);
        query = reading.content.next;
        if (query === undefined)
            return { ...reading, content: found };
    }
    return {
        kind: "failed",
        asked: `the referrers of ${digest}`,
        answered: `more than ${mostPages} pages`,
        status: undefined,
        retryAfter: undefined,
        challenge: undefined,
    };
}
function lacksApi(reading) {
    if (reading.kind === "missing")
        return true;
    // The same as cosign takes for it, which would find nothing where we did.
    return reading.kind === "failed" && [400, 406].includes(reading.status ?? 0);
}
async function readFallback(reader, digest) {
    const reading = await reader({
        path: `manifests/${digest.replace(":", "-")}`,
        accept: image_manifest/* manifestTypes */.Fm,
        content: "an index of referrers",
        parse: ({ body }) => attachmentsOf((0,json_records/* parseJson */.qF)(body)),
    });
    if (reading.kind !== "missing")
        return reading;
    return { kind: "read", asked: reading.asked, content: [] };
}
/** The query of `</v2/…?n=…&last=…>; rel="next"`: https://www.rfc-editor.org/rfc/rfc8288 */
function nextQuery(link) {
    const query = /<[^>?]*\?(?<query>[^>]*)>[^,]*rel="?next"?/.exec(link ?? "")?.groups?.["query"];
    return query === "" ? undefined : query;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/image-registry/http-image-registry.ts









/** Registries of images and charts over HTTP, with the credentials that `docker login` left. */
function httpImageRegistry({ commands, environment, ask = (0,ask_http/* createAskHttp */.E)({ timeout: 20_000 }), }) {
    const readers = new Map();
    /** Credential helpers that did not say what they should know, by the image that was asked about. */
    const silent = new Map();
    const looking = new Map();
    // A helper is a program that may take its time: who asks while it runs waits for the same answer.
    const credentialsOf = (host) => {
        const under = looking.get(host) ?? findCredentials({ commands, environment, host });
        looking.set(host, under);
        return under.finally(() => looking.delete(host));
    };
    const readerOf = (name) => {
        const known = readers.get(name);
        if (known !== undefined)
            return known;
        const place = (0,image_registry/* findImage */.F)(name);
        if (place === undefined)
            return undefined;
        const credentials = async () => {
            const found = await credentialsOf(place.host);
            if (found.silent !== undefined)
                silent.set(name, found.silent);
            return found.credentials;
        };
        const reader = (0,image_reader/* createImageReader */.p)(ask, place, { credentials, signal: undefined });
        readers.set(name, reader);
        return reader;
    };
    const reading = async (name, read) => {
        const reader = readerOf(name);
        return reader === undefined ? nowhere(name) : answerOf(await read(reader), silent.get(name));
    };
    return {
        resolve: async (name, reference) => {
            const answer = await reading(name, (reader) => (0,image_manifest/* readDigest */.rP)(reader, reference));
            const isOther = answer.kind === "read" && reference.includes(":") && answer.content !== reference;
            return isOther ? otherDigest(name, reference, answer.content) : answer;
        },
        manifest: (image) => reading(image.name, (reader) => readChecked(reader, `manifests/${image.digest}`, image.digest, image_manifest/* manifestTypes */.Fm, (page) => ({
            digest: image.digest,
            children: childrenOf(page),
        }))),
        attachments: (image) => reading(image.name, (reader) => readAttachments(reader, image.digest)),
        bundle: (image, attachment) => reading(image.name, (reader) => readBundle(reader, attachment.digest)),
        legacyAttestations: (image) => reading(image.name, (reader) => readLegacyAttestations(reader, image.digest)),
        legacySignatures: (image) => reading(image.name, (reader) => readLegacySignatures(reader, image.digest)),
    };
}
async function readBundle(reader, digest) {
    const layer = await readChecked(reader, `manifests/${digest}`, digest, image_manifest/* manifestTypes */.Fm, bundleLayerOf);
    if (layer.kind !== "read" || layer.content === null)
        return layer;
    return readChecked(reader, `blobs/${layer.content}`, layer.content, "*/*", (page) => page ?? null);
}
function answerOf(reading, silent) {
    if (reading.kind === "read")
        return { kind: "read", content: reading.content };
    if (reading.kind === "missing")
        return reading;
    const { asked, status, retryAfter } = reading;
    const isDenied = status === 401 || status === 403;
    const answered = silent !== undefined && isDenied
        ? `${reading.answered}, and ${silent}, which Docker's settings name, gave no credentials`
        : reading.answered;
    return { kind: "unasked", asked, answered, status, retryAfter };
}
/** What was asked for by its digest is that, or nothing: another one would be signed in its place. */
function otherDigest(name, digest, found) {
    const asked = `${name}@${digest}`;
    return { kind: "unasked", asked, answered: `another digest, ${found}`, status: 200, retryAfter: undefined };
}
function nowhere(name) {
    return { kind: "missing", asked: name, answered: "a name that no registry can have" };
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/default-registries.ts
var default_registries = __webpack_require__(7965);
;// CONCATENATED MODULE: ./packages/ports/adapters/image-registry/docker-login.ts







/**
 * An environment in which Docker's settings hold these logins, too: a copy of them, of mode 600, in a private folder that the
 * caller removes. Nothing is written to the settings of the user.
 * @throws {UsageError} `docker-config` where the settings are no JSON.
 */
async function withDockerLogins(environment, { logins, folder: place }) {
    const { content, auths } = await (0,docker_config/* readDockerConfig */.T)(environment);
    if (content === undefined)
        throw unreadable();
    const entries = logins.flatMap(({ hosts, credentials }) => hosts.map((host) => [docker_login_keyOf(host), entryOf(credentials)]));
    const keys = entries.map(([key]) => key);
    const helpers = content["credHelpers"];
    // A store is asked for the whole name of an image first, and would be for this one.
    const own = Object.entries(content).filter(([key]) => key !== "credsStore");
    const config = {
        ...Object.fromEntries(own),
        auths: { ...auths, ...Object.fromEntries(entries) },
        // An empty helper means: from here.
        credHelpers: {
            ...((0,json_records/* isRecord */.u4)(helpers) ? helpers : {}),
            ...Object.fromEntries(keys.map((key) => [key, ""])),
        },
    };
    const folder = (0,external_node_path_.join)(place, "docker");
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "config.json"), JSON.stringify(config), { mode: 0o600, flag: "wx" });
    return { ...environment, DOCKER_CONFIG: folder };
}
/**
 * The logins that credential helpers give for these registries, asked in the whole environment of the run: cosign asks them in
 * its own, which lacks what a helper of somebody's own lives on.
 */
async function loginsOfHelpers(hosts, { commands, environment, }) {
    const { helperOf } = await (0,docker_config/* readDockerConfig */.T)(environment);
    const asked = [...new Set(hosts)].filter((host) => helperOf(apiHost(host)) !== undefined);
    const found = await Promise.all(asked.map(async (host) => {
        const { credentials } = await findCredentials({ commands, environment, host: apiHost(host) });
        return credentials === undefined ? [] : [{ hosts: [host], credentials }];
    }));
    return found.flat();
}
const isDockers = (host) => /^(?:(?:index\.)?docker\.io|registry-1\.docker\.io)$/.test(host);
const docker_login_keyOf = (host) => (isDockers(host) ? "https://index.docker.io/v1/" : host);
const apiHost = (host) => (isDockers(host) ? default_registries/* defaultRegistries */.P.image : host);
function entryOf(credentials) {
    if (credentials.kind === "identity")
        return { identitytoken: credentials.token };
    const { user, password } = credentials;
    return { auth: Buffer.from(`${user}:${password}`).toString("base64") };
}
/** @throws {UsageError} `docker-config`, as {@link withDockerLogins}: nobody would be logged in, and the registry would refuse that. */
async function requireDockerConfig(environment) {
    const { content } = await (0,docker_config/* readDockerConfig */.T)(environment);
    if (content === undefined)
        throw unreadable();
}
function unreadable() {
    return new errors/* UsageError */.eb({
        code: "docker-config",
        expected: "a config.json of Docker that can be read",
        found: "one that is no JSON",
        fix: "Correct or remove the file that DOCKER_CONFIG, or .docker in the home, leads to.",
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/ports/adapters/private-folder.ts




/**
 * Lends a folder that only this user can read (mode 700), for tokens and passwords, and removes it afterwards: also when the
 * process is told to end, which a cancelled workflow does. `within`: `RUNNER_TEMP`, where GitHub empties it, too.
 */
async function withPrivateFolder(within, use) {
    const isThere = within !== undefined && (0,external_node_fs_.statSync)(within, { throwIfNoEntry: false })?.isDirectory() === true;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(isThere ? within : (0,external_node_os_.tmpdir)(), `release-helper-${process.pid}-`));
    const remove = () => {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
    // Programs under way are ended, too, when this process ends through exit.
    const stops = ["SIGHUP", "SIGINT", "SIGTERM"].map((signal) => {
        const stop = () => process.exit(128 + external_node_os_.constants.signals[signal]);
        process.once(signal, stop);
        return { signal, stop };
    });
    process.once("exit", remove);
    try {
        return await use(folder);
    }
    finally {
        process.removeListener("exit", remove);
        for (const { signal, stop } of stops)
            process.removeListener(signal, stop);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./packages/ports/adapters/node-clock.ts
var node_clock = __webpack_require__(43);
;// CONCATENATED MODULE: ./packages/ports/adapters/signature-tools.ts







/**
 * Lends cosign, the registries and the identity of this run. Tokens and passwords live in one private folder, which is
 * gone afterwards.
 */
async function withSignatureTools({ machine, log, images, login, range, signingConfig, trustedRoot, signsKeyless, }, use) {
    const { commands, parallelism } = machine;
    if (signsKeyless)
        requireTokenService(machine.environment);
    await requireDockerConfig(machine.environment);
    const clock = (0,node_clock/* nodeClock */.$)();
    const tool = await findCosign({ commands, environment: machine.environment, range, log, clock });
    const settings = await readCosignSettings({ ...tool, signingConfig, trustedRoot });
    return withPrivateFolder(machine.environment["RUNNER_TEMP"], async (folder) => {
        const own = withWholePath(machine.environment);
        const hosts = images.map(({ name }) => name.slice(0, name.indexOf("/")));
        const logins = login === undefined
            ? await loginsOfHelpers(hosts, { commands, environment: own })
            : [{ hosts: login.hosts, credentials: { kind: "password", ...login } }];
        const environment = logins.length === 0 ? own : await withDockerLogins(own, { logins, folder });
        return use({
            cosign: cosignProgram({ commands, environment, ...tool, settings, folder }),
            registry: httpImageRegistry({ commands, environment }),
            tokens: ambientIdentity({ environment, clock }),
            clock,
            parallelism,
            isLogged: settings.isLogged,
            readerOptions: await readerOptions(settings),
        });
    });
}
/** cosign runs elsewhere, and would look for Docker's settings there. */
function withWholePath(environment) {
    const docker = environment["DOCKER_CONFIG"] ?? "";
    return docker === "" ? environment : { ...environment, DOCKER_CONFIG: (0,external_node_path_.resolve)(docker) };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/signing.ts








/***/ })

};
