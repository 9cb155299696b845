export const id = 532;
export const ids = [532];
export const modules = {

/***/ 8532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failureError: () => (/* reexport */ failureError),
  inexactWarning: () => (/* reexport */ inexactWarning),
  parseAnnotations: () => (/* reexport */ request/* parseAnnotations */.KX),
  parseImages: () => (/* reexport */ request/* parseImages */.eb),
  parseLogin: () => (/* reexport */ request/* parseLogin */.$n),
  parsePredicate: () => (/* reexport */ parsePredicate),
  predicateText: () => (/* reexport */ predicateText),
  report: () => (/* reexport */ report),
  signImages: () => (/* reexport */ signImages)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./packages/signing/cosign-error.ts

/** A failure of cosign as an error people see. */
function cosignError(failure) {
    const { means, code, expected, found, fix } = failure;
    const problem = { code, expected, found, fix };
    switch (means) {
        case "usage":
            return new errors/* UsageError */.eb(problem);
        case "untrusted":
        case "absent":
            return new errors/* Refusal */.P_(problem);
        case "outage":
        case "logged":
            return new errors/* ExternalError */.yA({ ...problem, retryable: true });
        case "denied":
        case "unclear":
            return new errors/* ExternalError */.yA({ ...problem, retryable: false });
    }
}
/** Whether what ended like this is tried again. */
function attemptAfter(error) {
    return error instanceof errors/* ExternalError */.yA && error.retryable
        ? { kind: "later", problem: error }
        : { kind: "stopped", error };
}

;// CONCATENATED MODULE: ./packages/signing/attempt-known.ts

/** How often a registry is asked again that may not have kept up yet: for seven seconds. */
const lags = 3;
/**
 * The verdicts, once all of them are known. What is unknown is asked again, and never counts as missing: it would be signed a second
 * time. `before`: how often it was asked before.
 */
function attemptKnown(verdicts, { before }) {
    const unknown = verdicts.find((verdict) => verdict.kind === "unknown");
    if (unknown === undefined)
        return { kind: "done", content: verdicts };
    const { reason, retryAfter } = unknown;
    if (mayPass(unknown, before))
        return { kind: "later", problem: reason, retryAfter };
    return { kind: "stopped", error: new errors/* ExternalError */.yA({ ...reason, retryable: false }) };
}
/** Whether what is in the way may be over when it is asked again. */
function mayPass({ obstacle }, before) {
    return obstacle === "outage" || obstacle === "unclear" || (obstacle === "incomplete" && before < lags);
}

;// CONCATENATED MODULE: ./packages/signature-verification/statement-types.ts
/** What `cosign sign` writes since version 3. */
const signatureType = "https://sigstore.dev/cosign/sign/v1";
/**
 * The predicates that count for each statement. `cosign verify` is content with any of them, so that a list of ingredients
 * would pass for a signature.
 */
const statementTypes = {
    signature: [{ predicateType: signatureType, cosign: signatureType }],
    provenance: [
        { predicateType: "https://slsa.dev/provenance/v1", cosign: "slsaprovenance1" },
        { predicateType: "https://slsa.dev/provenance/v0.2", cosign: "slsaprovenance02" },
    ],
    sbom: [
        { predicateType: "https://spdx.dev/Document", cosign: "spdxjson" },
        { predicateType: "https://cyclonedx.org/bom", cosign: "cyclonedx" },
        // With the version of the format, as actions/attest-sbom writes it: https://github.com/actions/attest-sbom
        ...["https://spdx.dev/Document/v2.2", "https://spdx.dev/Document/v2.3"].map(byAddress),
        ...["1.4", "1.5", "1.6"].map((version) => byAddress(`https://cyclonedx.org/bom/v${version}`)),
    ],
};
function byAddress(predicateType) {
    return { predicateType, cosign: predicateType };
}

;// CONCATENATED MODULE: ./packages/signing/contains-json.ts
/** Whether a JSON value holds everything another one does; arrays one for one, objects may have more. */
function containsJson(whole, part) {
    if (Array.isArray(part)) {
        return (Array.isArray(whole) &&
            whole.length === part.length &&
            part.every((one, position) => containsJson(whole[position], one)));
    }
    if (typeof part === "object" && part !== null) {
        if (typeof whole !== "object" || whole === null || Array.isArray(whole))
            return false;
        const more = new Map(Object.entries(whole));
        return Object.entries(part).every(([key, value]) => more.has(key) && containsJson(more.get(key), value));
    }
    // Half of a pair of surrogates is no character, and not everybody keeps it.
    if (typeof whole === "string" && typeof part === "string")
        return wellFormed(whole) === wellFormed(part);
    return whole === part;
}
function wellFormed(text) {
    return text.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
}

;// CONCATENATED MODULE: ./packages/signing/judge-existing.ts


/** Whether one of the verdicts says that the digest is signed, together with these annotations. */
function isSigned(verdicts, annotations) {
    const wanted = annotations.map((annotation) => {
        const equals = annotation.indexOf("=");
        return [annotation.slice(0, equals), annotation.slice(equals + 1)];
    });
    // One of the form before statements is no statement that our own command could prove.
    return statementsOf(verdicts, "signature").some((one) => one.predicateType === signatureType && wanted.every(([key, value]) => one.annotations[key] === value));
}
/** Whether one of the verdicts says that this very file is attested. cosign adds empty fields of its own to some. */
function isAttested(verdicts, predicate) {
    return statementsOf(verdicts, predicate.input).some((one) => one.predicateType === predicate.predicateType && containsJson(one.predicate, predicate.content));
}
function statementsOf(verdicts, statement) {
    return verdicts
        .flatMap((verdict) => (verdict.kind === "verified" ? verdict.statements : []))
        .filter((one) => one.statement === statement);
}

// EXTERNAL MODULE: ./packages/release-model/printable.ts
var printable = __webpack_require__(2655);
;// CONCATENATED MODULE: ./packages/signature-verification/statement-text.ts
/** Reads a statement; undefined where the text is none. */
function parseStatement(text) {
    const statement = parseObject(text);
    const predicateType = statement?.["predicateType"];
    const subjects = statement?.["subject"];
    if (typeof predicateType !== "string" || !Array.isArray(subjects))
        return undefined;
    return {
        predicateType,
        subjects: subjects.filter(isRecord).flatMap(({ digest, annotations }) => {
            const sum = isRecord(digest) ? digest["sha256"] : undefined;
            return typeof sum === "string" ? [{ digest: `sha256:${sum}`, annotations: textsIn(annotations) }] : [];
        }),
        predicate: statement?.["predicate"],
    };
}
function textsIn(record) {
    return Object.fromEntries(Object.entries(isRecord(record) ? record : {}).flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : []));
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/signature-verification/judge-envelope.ts


/**
 * cosign verified the signature, the identity, the issuer and, by an old extension, the repository. What is left: that the
 * statement is about this digest, and which repository, by its number too, the certificate names. cosign does not say which
 * certificate it took, so every one of `bundles` with this very envelope has to name the right one.
 */
function judgeEnvelope(envelope, expected) {
    const { image, predicateType, trust, bundles } = expected;
    const statement = parseStatement(envelope.payload);
    const about = statement?.subjects.filter(({ digest }) => digest === image.digest) ?? [];
    if (statement?.predicateType !== predicateType || about.length === 0) {
        const digests = statement?.subjects.map(({ digest }) => digest).join(", ") ?? "nothing";
        return refused({
            code: "digest-differs",
            expected: `a statement of type ${predicateType} about ${image.digest}`,
            found: (0,printable/* printable */.g)(`${statement?.predicateType ?? "none"} about ${digests}`),
            fix: "Somebody attached the statement about another image. Sign this one.",
        });
    }
    const same = bundles.filter(({ payload, signatures }) => payload === envelope.payload && signatures.some((one) => envelope.signatures.includes(one)));
    const [bundle] = same;
    if (bundle === undefined) {
        return refused({
            code: "legacy-form",
            expected: "a statement in a bundle, as cosign writes it since version 3",
            found: "one in the form before",
            fix: "Sign again with cosign 3, or set allow-legacy: true.",
        });
    }
    const { predicate } = statement;
    const annotations = Object.fromEntries(about.flatMap((one) => Object.entries(one.annotations)));
    if (trust.kind === "key")
        return { kind: "proven", predicate, annotations, certificate: undefined, bundle };
    for (const { certificate } of same) {
        const reason = judgeCertificate(certificate, trust);
        if (reason !== undefined)
            return refused(reason);
    }
    return { kind: "proven", predicate, annotations, certificate: bundle.certificate, bundle };
}
function judgeCertificate(certificate, { identity, sourceRepository }) {
    if (identity.kind === "exact" && certificate?.identity !== identity.value) {
        return {
            code: "identity-differs",
            expected: (0,printable/* printable */.g)(`a signature by ${identity.value}`),
            found: (0,printable/* printable */.g)(certificate?.identity ?? "no identity"),
            fix: "Correct the identity, if this one is right: it is the workflow that signs, with its reference.",
        };
    }
    if (sourceRepository === undefined)
        return undefined;
    const { uri, id } = sourceRepository;
    const found = certificate?.sourceRepository;
    if (found !== uri) {
        return {
            code: "source-repository-differs",
            expected: (0,printable/* printable */.g)(`a signature made in a run of ${uri}`),
            found: (0,printable/* printable */.g)(found ?? "a certificate that names no repository"),
            fix: "The workflow is the right one, and another repository called it. Correct the source repository only if you know this one.",
        };
    }
    if (id === undefined || certificate?.sourceRepositoryId === id)
        return undefined;
    return {
        code: "source-repository-differs",
        expected: (0,printable/* printable */.g)(`a signature made in a run of ${uri}, the repository with the number ${id}`),
        found: (0,printable/* printable */.g)(`a repository of that name with the number ${certificate?.sourceRepositoryId ?? "unknown"}`),
        fix: "The repository was deleted and another one took its name. Correct the number only if that was you.",
    };
}
function refused(reason) {
    return { kind: "refused", reason };
}

;// CONCATENATED MODULE: ./packages/signature-verification/names-signer.ts
/** Whether something that was read says of itself that it is by whom we trust. Nothing of it is proven; of a key it may not say which. */
function namesSigner({ certificate, keyHint }, trust) {
    if (trust.kind === "key")
        return (certificate === undefined &&
            (keyHint === undefined || trust.hint === undefined || keyHint === trust.hint));
    const { identity, issuer, sourceRepository } = trust;
    return (
    // A pattern is left to cosign: in Go it takes no longer than the text is, whoever wrote that.
    (identity.kind === "pattern" || certificate?.identity === identity.value) &&
        certificate?.issuer === issuer &&
        (sourceRepository === undefined || certificate.sourceRepository === sourceRepository.uri));
}

;// CONCATENATED MODULE: ./packages/signature-verification/confirm-bundle.ts


/**
 * Whether something is known of the certificate by our own reading alone: cosign has no option for the number of a repository,
 * and is asked for its name only where the identity is a workflow's for certain.
 */
function isOnlyRead(trust) {
    if (trust.kind === "key" || trust.sourceRepository === undefined)
        return false;
    const asked = cosignTrust(trust);
    return (trust.sourceRepository.id !== undefined || (asked.kind === "keyless" && asked.repository === undefined));
}
/**
 * Whether a bundle that was read proves what cosign did not find in the registry: one that it fails to read, it passes over, and
 * speaks of the others only. Asked of those alone that name the right signer.
 */
async function isOneProven(bundles, options) {
    const { trust } = options;
    for (const bundle of bundles) {
        if (trust.kind === "key" || trust.identity.kind === "pattern" || bundle.form === "legacy")
            continue;
        if (!namesSigner(bundle, trust))
            continue;
        if ((await confirmBundle(bundle, options)) === undefined)
            return true;
    }
    return false;
}
/**
 * Why none of some bundles proves anything, where cosign refuses each of them although it is handed them; undefined where one does
 * prove it, or nobody knows.
 */
async function refusalOfAll(bundles, options) {
    let reason;
    for (const bundle of bundles) {
        const doubt = await confirmBundle(bundle, options);
        if (doubt?.kind !== "refused")
            return undefined;
        reason ??= doubt.reason;
    }
    return reason;
}
/**
 * Has cosign verify the very bundle whose certificate was read. What it verified before came to it from the registry, which may
 * show another bundle to cosign than to us: a true one of a stranger to cosign, and to us its copy with a certificate made up.
 * @returns undefined where it is confirmed.
 */
async function confirmBundle(bundle, { image, trust, type, cosign }) {
    const content = JSON.stringify(bundle.content);
    const answer = await cosign.verifyBundle({ image, trust: cosignTrust(trust), type, bundle: content });
    return answer.kind === "done" ? undefined : failureAnswer(answer.failure, trust);
}

;// CONCATENATED MODULE: ./packages/signature-verification/verify-statement.ts



/** Has cosign verify one kind of statement that the registry says is there, and judges what it verified. */
async function verifyStatement({ image, facts, request, ports, type, statement, form, }) {
    const { trust } = request;
    const bundles = facts.bundles.filter((bundle) => bundle.form === form);
    const answer = await ports.cosign.verifyStatement({
        image,
        trust: cosignTrust(trust),
        type: type.cosign,
        form,
        attached: bundles.length,
    });
    if (answer.kind === "failed") {
        const { failure } = answer;
        const claimed = bundles.filter((bundle) => bundle.statement.predicateType === type.predicateType);
        if (failure.means === "untrusted" &&
            (await isOneProven(claimed, { image, trust, type: type.cosign, cosign: ports.cosign })))
            return { kind: "unknown", obstacle: "outage", reason: contradicted(failure), retryAfter: undefined };
        if (failure.means !== "absent")
            return failureAnswer(failure, trust);
        const [unfit] = claimed;
        if (unfit !== undefined && claimed.every(({ misfit }) => misfit !== undefined))
            return { kind: "refused", reason: unfitBundle(unfit) };
        const unreadable = form === "bundle"
            ? await refusalOfAll(claimed, { image, trust, type: type.cosign, cosign: ports.cosign })
            : undefined;
        if (unreadable !== undefined)
            return { kind: "refused", reason: unreadable };
        // The registry said to us that it is there, and to cosign that it is not: so it is not to be believed now.
        return { kind: "unknown", obstacle: "outage", reason: contradicted(failure), retryAfter: undefined };
    }
    const judgements = answer.content.map((envelope) => judgeEnvelope(envelope, {
        image,
        predicateType: type.predicateType,
        trust,
        bundles,
    }));
    const proven = judgements.filter((judgement) => judgement.kind === "proven");
    const counts = [];
    let unconfirmed;
    for (const judgement of proven) {
        // What has the form before bundles cannot be verified by itself.
        const isConfirmed = request.ownForm !== undefined || form === "legacy" || !isOnlyRead(trust);
        const doubt = isConfirmed
            ? undefined
            : await confirmBundle(judgement.bundle, { image, trust, type: type.cosign, cosign: ports.cosign });
        unconfirmed ??= doubt;
        if (doubt === undefined)
            counts.push(judgement);
        // One is enough, and each takes a while.
        if (doubt === undefined && !isConfirmed)
            break;
    }
    if (counts.length > 0) {
        return {
            kind: "verified",
            statements: counts.map(({ predicate, annotations, certificate }) => ({
                statement,
                predicateType: type.predicateType,
                identity: certificate?.identity,
                issuer: certificate?.issuer,
                sourceRepository: certificate?.sourceRepository,
                predicate,
                annotations,
            })),
        };
    }
    if (unconfirmed !== undefined)
        return unconfirmed;
    const refused = judgements.find((judgement) => judgement.kind === "refused");
    return refused ?? { kind: "refused", reason: unnamed };
}
/**
 * What cosign can check of whom we trust; by an old extension of the certificate, the repository of a workflow. Not of what may
 * be none, unless nobody else checks it.
 */
function cosignTrust(trust, { always } = { always: false }) {
    if (trust.kind === "key")
        return trust;
    const { identity, issuer, sourceRepository } = trust;
    // Escaped or not: the dot before it is part of either.
    const isWorkflow = identity.value.includes(".github/workflows/");
    const path = (isWorkflow || always) && sourceRepository !== undefined
        ? new URL(sourceRepository.uri).pathname.slice(1)
        : "";
    return { kind: "keyless", identity, issuer, repository: path.split("/").length === 2 ? path : undefined };
}
/** What a failure of cosign says about the image: only what was really found out is a refusal. */
function failureAnswer(failure, trust) {
    const { means, code, found, fix } = failure;
    const reason = { code, expected: expectedOf(failure, trust), found, fix };
    switch (means) {
        case "untrusted":
        case "absent":
            return { kind: "refused", reason };
        case "outage":
        case "logged":
            return { kind: "unknown", obstacle: "outage", reason, retryAfter: undefined };
        case "denied":
        case "usage":
        case "unclear":
            return { kind: "unknown", obstacle: means, reason, retryAfter: undefined };
    }
}
/** Whom we expected, where it is about that: cosign's adapter does not know the names. */
function expectedOf({ code, expected }, trust) {
    if (trust.kind === "key")
        return expected;
    if (code === "identity-differs")
        return (0,printable/* printable */.g)(`a signature by ${trust.identity.value}`);
    if (code === "issuer-differs")
        return (0,printable/* printable */.g)(`a signature by an identity of ${trust.issuer}`);
    if (code !== "source-repository-differs")
        return expected;
    return (0,printable/* printable */.g)(`a signature made in a run of ${trust.sourceRepository?.uri ?? "another repository"}`);
}
/** cosign passes such a bundle over without a word. */
function unfitBundle({ misfit = "another form" }) {
    return {
        code: "bundle-form",
        expected: "a bundle of version 0.3 with one certificate or key and a proof of each entry in a log",
        found: misfit,
        fix: "Sign again with cosign 3. cosign does not read this bundle.",
    };
}
function contradicted({ expected, found }) {
    return {
        code: "registry-unknown",
        expected,
        found: `${found}, although the registry has one attached`,
        fix: "The registry does not answer everybody alike just now. Run it again later; this says nothing about the signature. If that stays so, the bundle is none that cosign can read: sign again.",
    };
}
const unnamed = {
    code: "cosign-unclear",
    expected: "cosign to print what it verified",
    found: "nothing",
    fix: "Use the version of cosign that release-actions takes by itself.",
};

;// CONCATENATED MODULE: ./packages/signature-verification/local-trust.ts

/** https://docs.sigstore.dev/cosign/key_management/overview/ */
const inService = /^(?:awskms|gcpkms|azurekms|hashivault):\/\//;
/**
 * Reads the public half of a key in a key management service once. While it verifies, cosign asks the service for each image,
 * and says of one that does not answer what it says of a signature that does not fit.
 */
async function localTrust(trust, cosign) {
    if (trust.kind !== "key" || !inService.test(trust.key))
        return { kind: "known", trust };
    const answer = await cosign.publicKey(trust.key);
    if (answer.kind === "done")
        return { kind: "known", trust: { kind: "key", key: answer.content.path } };
    const said = failureAnswer(answer.failure, trust);
    // A key is nothing that somebody else could have signed.
    const obstacle = said.kind === "unknown" ? said.obstacle : "unclear";
    return { kind: "unknown", obstacle, reason: said.reason };
}

// EXTERNAL MODULE: ./packages/release-model/image-reference.ts
var image_reference = __webpack_require__(2813);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
;// CONCATENATED MODULE: ./packages/signature-verification/certificate/der.ts
/** Reads the element at a place; undefined where the bytes hold none. */
function elementAt(bytes, start = 0) {
    const tag = bytes[start];
    const first = bytes[start + 1];
    if (tag === undefined || first === undefined)
        return undefined;
    const extra = first < 0x80 ? 0 : first & 0x7f;
    // No certificate is longer than what four bytes can say, and one of unknown length is not DER.
    if (extra > 4 || first === 0x80)
        return undefined;
    const from = start + 2 + extra;
    const length = extra === 0 ? first : bytes.subarray(start + 2, from).reduce((sum, byte) => sum * 256 + byte, 0);
    const end = from + length;
    return end > bytes.length ? undefined : { tag, body: bytes.subarray(from, end), end };
}
/** The elements one after another in some bytes. */
function elementsIn(bytes) {
    const found = [];
    let next = elementAt(bytes);
    while (next !== undefined) {
        found.push(next);
        next = elementAt(bytes, next.end);
    }
    return found;
}
/** `1.3.6.1.4.1.57264.1.12` */
function identifierOf(body) {
    const numbers = [];
    let number = 0;
    for (const byte of body) {
        number = number * 128 + (byte & 0x7f);
        if (byte >= 0x80)
            continue;
        numbers.push(number);
        number = 0;
    }
    const [first = 0, ...rest] = numbers;
    const top = Math.min(2, Math.floor(first / 40));
    return [top, first - top * 40, ...rest].join(".");
}

;// CONCATENATED MODULE: ./packages/signature-verification/certificate/read-certificate.ts

/** https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const fulcio = "1.3.6.1.4.1.57264.1";
const subjectAlternativeName = "2.5.29.17";
/** Reads a certificate without judging it; undefined where the bytes are none. */
function readCertificate(bytes) {
    const [signed] = elementsIn(elementAt(bytes)?.body ?? new Uint8Array());
    if (signed === undefined)
        return undefined;
    const extensions = new Map();
    // The extensions stand last, behind a tag of their own: https://www.rfc-editor.org/rfc/rfc5280#section-4.1
    const list = elementsIn(signed.body).find(({ tag }) => tag === 0xa3);
    for (const extension of elementsIn(elementAt(list?.body ?? new Uint8Array())?.body ?? new Uint8Array())) {
        const parts = elementsIn(extension.body);
        const [identifier] = parts;
        const value = parts.find(({ tag }) => tag === 0x04);
        if (identifier?.tag === 0x06 && value !== undefined) {
            extensions.set(identifierOf(identifier.body), value.body);
        }
    }
    const text = (number) => textOf(extensions.get(`${fulcio}.${number}`));
    return {
        identity: nameOf(extensions.get(subjectAlternativeName)),
        issuer: text(8) ?? plain(extensions.get(`${fulcio}.1`)),
        sourceRepository: text(12),
        sourceRepositoryId: text(15),
        sourceReference: text(14),
    };
}
/** The extensions from 8 on hold a string in DER, those before it bare text. */
function textOf(value) {
    const element = value === undefined ? undefined : elementAt(value);
    return element?.tag === 0x0c ? plain(element.body) : undefined;
}
/** The one name of a certificate of Fulcio: an address of mail (1) or of the web (6). */
function nameOf(value) {
    const names = elementsIn(elementAt(value ?? new Uint8Array())?.body ?? new Uint8Array());
    const known = names.filter(({ tag }) => tag === 0x81 || tag === 0x86);
    return names.length === 1 ? plain(known[0]?.body) : undefined;
}
function plain(bytes) {
    return bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
}

;// CONCATENATED MODULE: ./packages/signature-verification/bundle.ts



/**
 * Reads a bundle about a statement; undefined where it is none.
 * https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
 */
function parseBundle(bundle) {
    const envelope = parseEnvelope(recordIn(bundle, "dsseEnvelope"));
    if (envelope === undefined)
        return undefined;
    const material = recordIn(bundle, "verificationMaterial");
    const [first] = listIn(recordIn(material, "x509CertificateChain"), "certificates");
    const certificate = recordIn(material, "certificate") ?? first;
    return {
        ...envelope,
        form: "bundle",
        content: bundle,
        certificate: readBase64(textIn(certificate, "rawBytes")),
        keyHint: textIn(recordIn(material, "publicKey"), "hint") || undefined,
        misfit: findMisfit(textIn(bundle, "mediaType"), material),
    };
}
/** Reads an attestation of the form before; undefined where it is none. */
function parseLegacy({ envelope: text, certificate }) {
    const envelope = parseEnvelope(text);
    return (envelope && {
        ...envelope,
        form: "legacy",
        content: text,
        certificate: readPem(certificate),
        keyHint: undefined,
        misfit: undefined,
    });
}
/** The first certificate of a text in PEM; undefined where there is none. */
function readPem(text = "") {
    const [, first = ""] = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(text) ?? [];
    return readBase64(first);
}
/**
 * Beside an image, cosign takes bundles from version 0.3 on: with one certificate instead of a chain, and a proof of inclusion
 * for what stands in a log.
 */
function findMisfit(mediaType, material) {
    if (!/^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.3\+json|\+json;version=0\.3)$/.test(mediaType))
        return `one of the type ${mediaType === "" ? "none" : (0,escape_text/* escapeText */.X)(mediaType)}`;
    if (recordIn(material, "x509CertificateChain") !== undefined)
        return "one with a chain of certificates";
    const entries = listIn(material, "tlogEntries");
    const isProven = entries.some((entry) => recordIn(entry, "inclusionProof") !== undefined);
    return entries.length > 0 && !isProven ? "one without a proof that the log holds the entry" : undefined;
}
/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
function parseEnvelope(envelope) {
    const payload = Buffer.from(textIn(envelope, "payload"), "base64").toString("utf8");
    const statement = parseStatement(payload);
    const signatures = isRecord(envelope) ? envelope["signatures"] : undefined;
    if (statement === undefined || !Array.isArray(signatures))
        return undefined;
    return { payload, statement, signatures: signatures.map((signature) => textIn(signature, "sig")) };
}
function readBase64(text) {
    return readCertificate(Buffer.from(text, "base64"));
}
function recordIn(value, key) {
    const found = isRecord(value) ? value[key] : undefined;
    return isRecord(found) ? found : undefined;
}
function listIn(value, key) {
    const found = isRecord(value) ? value[key] : undefined;
    return Array.isArray(found) ? found : [];
}
function textIn(value, key) {
    const found = isRecord(value) ? value[key] : undefined;
    return typeof found === "string" ? found : "";
}

;// CONCATENATED MODULE: ./packages/signature-verification/legacy-form.ts



/** Why something that is there in the form before bundles does not count. */
function legacyForm(statement) {
    const isSignature = statement === "signature";
    return {
        code: "legacy-form",
        expected: `${isSignature ? "a signature" : `the ${statement}`} in a bundle, as cosign writes it since version 3`,
        found: "one in the form before",
        fix: `${isSignature ? "Sign" : "Attest it"} again with cosign 3. In verify-signature, allow-legacy lets this one count.`,
    };
}
/**
 * Whether a statement that is not there in a bundle seems to be there in the form before. Nothing of it is proven, and a registry
 * that does not say makes no difference: it does not count either way.
 */
async function findLegacyForm(statement, image, { registry, trust }) {
    const signatures = statement === "signature" ? await readSignatures(image, registry) : [];
    const attested = await registry.legacyAttestations(image);
    const wanted = statementTypes[statement].map(({ predicateType }) => predicateType);
    const claimed = (attested.kind === "read" ? attested.content : [])
        .map(parseLegacy)
        .filter((one) => one !== undefined && wanted.includes(one.statement.predicateType));
    const found = [...signatures, ...claimed].filter((one) => one !== undefined);
    if (found.length === 0)
        return "none";
    return found.some((one) => namesSigner(one, trust)) ? "ours" : "of others";
}
async function readSignatures(image, registry) {
    const answer = await registry.legacySignatures(image);
    if (answer.kind !== "read")
        return [];
    return answer.content.map(({ certificate }) => ({
        certificate: readPem(certificate),
        keyHint: undefined,
    }));
}

;// CONCATENATED MODULE: ./packages/signature-verification/observe.ts


const atOnce = 8;
/** Reads what is attached to an image in the forms that count: bundles, and the attestations of the form before. */
async function observe(image, registry, forms) {
    const [attached, legacy] = await Promise.all([
        forms.includes("bundle") ? observeBundles(image, registry) : nothing,
        forms.includes("legacy") ? observeLegacy(image, registry) : nothing,
    ]);
    return {
        bundles: [...attached.bundles, ...legacy.bundles],
        unread: [...attached.unread, ...legacy.unread],
    };
}
const nothing = { bundles: [], unread: [] };
async function observeLegacy(image, registry) {
    const answer = await registry.legacyAttestations(image);
    if (answer.kind === "unasked")
        return { bundles: [], unread: [answer] };
    const found = answer.kind === "read" ? answer.content : [];
    return { bundles: found.map(parseLegacy).filter((one) => one !== undefined), unread: [] };
}
async function observeBundles(image, registry) {
    const attachments = await registry.attachments(image);
    if (attachments.kind === "unasked")
        return { bundles: [], unread: [withCause(attachments)] };
    if (attachments.kind === "missing")
        return { bundles: [], unread: [] };
    const limit = (0,p_limit/* default */.A)(atOnce);
    const answers = await Promise.all(attachments.content
        .filter(({ artifactType }) => mayBeBundle.test(artifactType))
        .map((attachment) => limit(() => registry.bundle(image, attachment))));
    return {
        bundles: answers.flatMap((answer) => {
            const bundle = answer.kind === "read" ? parseBundle(answer.content) : undefined;
            return bundle === undefined ? [] : [bundle];
        }),
        unread: answers.flatMap((answer) => unreadOf(answer, image) ?? []),
    };
}
/** A registry that refuses the question itself does so every time, and cosign gives up at that, too. */
function withCause(answer) {
    if (answer.status !== 405 && answer.status !== 501)
        return answer;
    return {
        ...answer,
        cause: {
            obstacle: "usage",
            code: "registry-referrers",
            expected: "a registry that lists what refers to an image, or answers 404 when it is asked to",
            fix: "cosign takes 404, 400 and 406 for a registry without the referrers API, and nothing else. Correct the registry, or the proxy in front of it; this says nothing about the signature.",
        },
    };
}
/** What is listed and cannot be had is not absent: the registry contradicts itself. */
function unreadOf(answer, { digest }) {
    if (answer.kind === "read")
        return undefined;
    if (answer.kind === "unasked")
        return answer;
    const { asked, answered } = answer;
    return {
        kind: "unasked",
        asked,
        answered: `${answered}, although it is listed`,
        status: undefined,
        retryAfter: undefined,
        // Then neither cosign nor the registry gets over it: an index of what is gone is not taken again.
        cause: {
            obstacle: "incomplete",
            code: "attachment-missing",
            fix: `Somebody deleted it, as a clean-up of untagged versions does. Delete the tag ${digest.replace(":", "-")} beside the image as well, and sign again; this says nothing about the signature.`,
        },
    };
}
/**
 * What may be a bundle, of any version of the format: https://docs.sigstore.dev/about/bundle/. Under a fallback tag cosign
 * writes the type of the empty configuration, so only what says something else is left unread.
 */
const mayBeBundle = /^(?:$|application\/vnd\.dev\.sigstore\.bundle(?:[.+;]|$)|application\/vnd\.oci\.)/;

;// CONCATENATED MODULE: ./packages/signature-verification/request.ts

/** What may have to be said of an image. */
const statements = (/* unused pure expression or super */ null && (["signature", "provenance", "sbom"]));
/** The forms that count. */
function formsOf({ allowLegacy, ownForm, }) {
    if (ownForm !== undefined)
        return [ownForm];
    return allowLegacy ? ["bundle", "legacy"] : ["bundle"];
}

;// CONCATENATED MODULE: ./packages/signature-verification/verify-image.ts







/** What is known of one image. Every required statement is asked for; the first that is not proven is the verdict. */
async function verifyImage(image, request, ports) {
    const facts = await observe(image, ports.registry, formsOf(request));
    const statements = [];
    for (const statement of request.require) {
        const answer = await answerFor(statement, { image, facts, request, ports });
        if (answer.kind === "verified")
            statements.push(...answer.statements);
        else
            return { ...answer, image, statement };
    }
    // What is attached may outlive the image. Who signed a moment ago has just asked.
    const absence = request.ownForm !== undefined ? undefined : await absenceOf(image, ports);
    const [statement = "signature"] = request.require;
    return absence === undefined ? { kind: "verified", image, statements } : { ...absence, image, statement };
}
async function answerFor(statement, asked) {
    const { image, facts, request, ports } = asked;
    const answers = [];
    const proven = [];
    // The registry itself says what is there; cosign is asked only about what may be proven.
    for (const form of formsOf(request)) {
        for (const type of statementTypes[statement].filter((one) => isClaimed({ form, ...one }, facts, request))) {
            const answer = await verifyStatement({ ...asked, type, statement, form });
            // One signature is enough. An image may have lists of ingredients in several formats, each of which may be asked for.
            if (answer.kind === "verified" && statement === "signature")
                return answer;
            if (answer.kind === "verified")
                proven.push(...answer.statements);
            else
                answers.push(answer);
        }
    }
    if (proven.length > 0)
        return { kind: "verified", statements: proven };
    // A signature without a statement is nothing that cosign-sign makes.
    if (request.allowLegacy && request.ownForm === undefined && statement === "signature") {
        const answer = await verifyLegacy(image, request, ports);
        if (answer.kind === "verified")
            return answer;
        answers.push(answer);
    }
    // What could not be read may be the very statement that is missing.
    const [unread] = facts.unread;
    if (unread !== undefined)
        return unreadAnswer(unread);
    const unknown = answers.find(({ kind }) => kind === "unknown");
    return unknown ?? answers[0] ?? (await absentAnswer(statement, asked));
}
function isClaimed({ form, predicateType }, { bundles }, request) {
    return bundles.some((bundle) => bundle.form === form &&
        bundle.statement.predicateType === predicateType &&
        !isOfOthers(bundle, request));
}
/** What others signed is refused where others are asked about, and as good as not there where it is about our own. */
function isOfOthers(bundle, { ownForm, trust }) {
    return ownForm !== undefined && !namesSigner(bundle, trust);
}
async function verifyLegacy(image, { trust }, { cosign }) {
    if (trust.kind === "keyless" && trust.sourceRepository?.id !== undefined)
        return numberless;
    const asked = cosignTrust(trust, { always: true });
    if (trust.kind === "keyless" &&
        trust.sourceRepository !== undefined &&
        !("repository" in asked && asked.repository))
        return numberless;
    const answer = await cosign.verifyLegacy({ image, trust: asked });
    if (answer.kind === "failed")
        return failureAnswer(answer.failure, trust);
    return {
        kind: "verified",
        statements: [
            {
                statement: "signature",
                predicateType: "legacy",
                identity: trust.kind === "keyless" && trust.identity.kind === "exact" ? trust.identity.value : undefined,
                issuer: trust.kind === "keyless" ? trust.issuer : undefined,
                sourceRepository: trust.kind === "keyless" ? trust.sourceRepository?.uri : undefined,
                predicate: undefined,
                annotations: {},
            },
        ],
    };
}
const numberless = {
    kind: "refused",
    reason: {
        code: "legacy-form",
        expected: "a signature from which the repository's number can be read",
        found: "at most one of the old form, which is not read here",
        fix: "Sign again with cosign 3, or leave the number out.",
    },
};
/** Why the image itself cannot be had; undefined where it can. */
async function absenceOf(image, { registry }) {
    const resolved = await registry.resolve(image.name, image.digest);
    if (resolved.kind === "unasked")
        return unreadAnswer(resolved);
    if (resolved.kind === "read")
        return undefined;
    return {
        kind: "refused",
        reason: {
            code: "image-missing",
            expected: `${(0,image_reference/* formatDigestReference */.DC)(image)} in its registry`,
            found: `${resolved.answered} to ${resolved.asked}`,
            fix: "Push the image first, and take the digest that the push printed.",
        },
    };
}
/** Nothing of the kind is attached, as the registry itself says; perhaps because there is no such image. */
async function absentAnswer(statement, { image, facts, request, ports }) {
    const absence = await absenceOf(image, ports);
    if (absence !== undefined)
        return absence;
    // Whoever signs knows what it writes; where the form before counts, it was looked for.
    const isLooked = request.allowLegacy || request.ownForm !== undefined;
    const legacy = isLooked
        ? "none"
        : await findLegacyForm(statement, image, { registry: ports.registry, trust: request.trust });
    if (legacy === "ours")
        return { kind: "refused", reason: legacyForm(statement) };
    const attached = facts.bundles.map((bundle) => `${bundle.statement.predicateType}${isOfOthers(bundle, request) ? " by somebody else" : ""}`);
    if (legacy === "of others")
        attached.push("one in the form before by somebody else");
    const others = [...new Set(attached)];
    return {
        kind: "refused",
        reason: {
            code: statement === "signature" ? "unsigned" : `${statement}-missing`,
            expected: `${words[statement]} of ${(0,image_reference/* formatDigestReference */.DC)(image)}`,
            found: others.length === 0 ? "nothing attached to it" : `only ${others.join(", ")}`,
            fix: statement === "signature"
                ? "Sign the image by its digest, with cosign-sign. A statement about what is in it is no signature."
                : `Attest it, with the input ${statement} of cosign-sign.`,
        },
    };
}
const words = {
    signature: "a signature",
    provenance: "a statement on how it was built (SLSA provenance)",
    sbom: "a list of what is in it (SPDX or CycloneDX)",
};
function unreadAnswer({ asked, answered, status, retryAfter, cause, }) {
    if (cause !== undefined) {
        const { obstacle, expected = `an answer to ${asked}`, ...rest } = cause;
        const found = cause.expected === undefined ? answered : `${answered} to ${asked}`;
        return { kind: "unknown", obstacle, reason: { ...rest, expected, found }, retryAfter };
    }
    const isRefused = status === 401 || status === 403;
    return {
        kind: "unknown",
        obstacle: isRefused ? "denied" : "outage",
        reason: {
            code: isRefused ? "registry-denied" : "registry-unknown",
            expected: `an answer to ${asked}`,
            found: answered,
            fix: isRefused
                ? "Log in to the registry first, or give registry-username and registry-password; this says nothing about the signature."
                : "Run it again later; this says nothing about the signature.",
        },
        retryAfter,
    };
}

;// CONCATENATED MODULE: ./packages/signature-verification/verify-signatures.ts



/**
 * What is known of each image, in the order they were given. Nothing is thrown for an image: what cannot be found out is
 * the verdict `unknown`.
 */
async function verifySignatures(request, ports) {
    const limit = (0,p_limit/* default */.A)(ports.parallelism);
    const local = await localTrust(request.trust, ports.cosign);
    if (local.kind === "unknown") {
        return request.images.map((image) => ({ ...local, image, statement: undefined, retryAfter: undefined }));
    }
    const question = { ...request, trust: local.trust };
    return Promise.all(request.images.map((image) => limit(() => verifyImage(image, question, ports))));
}

;// CONCATENATED MODULE: ./packages/signing/look.ts

/**
 * What is known of our own statement about an image, in the form that this cosign writes: one in another form it could neither
 * read nor prove.
 */
function look(image, statement, { trust, ports }) {
    return verifySignatures({ images: [image], trust, require: [statement], allowLegacy: false, ownForm: ports.cosign.form }, ports);
}

;// CONCATENATED MODULE: ./packages/signing/find-written.ts



const done = { kind: "done", content: undefined };
/** Done where it is there, another try where nobody knows, undefined where it is not there. `before`: the tries before. */
async function findWritten(step, write, { work, before }) {
    const statement = write.kind === "sign" ? "signature" : write.predicate.input;
    const attempt = attemptKnown(await look(step.image, statement, work), { before });
    if (attempt.kind !== "done")
        return attempt;
    return isThere(attempt.content, write, work) ? done : undefined;
}
function isThere(verdicts, write, { request }) {
    return write.kind === "sign"
        ? isSigned(verdicts, request.annotations)
        : isAttested(verdicts, write.predicate);
}

;// CONCATENATED MODULE: ./packages/signing/patience.ts

const second = 1000;
/** Outages of Sigstore are over in seconds or last for most of an hour; so from soon to now and then. */
const waits = [1, 2, 4, 8, 15, 30].map((seconds) => seconds * second);
/**
 * Tries until it is done or the time is up. `attempt` gets the number of tries before it.
 * @throws {ExternalError} with the code of the last problem when the time is up.
 */
async function withPatience({ until, clock, onWait }, attempt) {
    const started = clock.now();
    for (let before = 0;; before += 1) {
        const outcome = await attempt(before);
        if (outcome.kind === "done")
            return outcome.content;
        if (outcome.kind === "stopped")
            throw outcome.error;
        const wait = Math.max(waits[Math.min(before, waits.length - 1)] ?? 0, outcome.retryAfter ?? 0);
        if (clock.now() + wait > until)
            throw givenUp(outcome.problem, { tries: before + 1, took: clock.now() - started });
        onWait(outcome.problem, wait);
        await clock.sleep(wait);
    }
}
function givenUp(problem, { tries, took }) {
    const times = tries === 1 ? "once" : `${tries} times in ${Math.round(took / second)} seconds`;
    return new errors/* ExternalError */.yA({ ...problem, found: `${problem.found}; tried ${times}`, retryable: true });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/signing/key-hint.ts

/**
 * What cosign calls a key in a bundle: the SHA-256 sum of its public half in DER, in base64.
 * https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_common.proto
 */
function keyHint(pem) {
    const base64 = pem.replaceAll(/-----[^-]*-----|\s/g, "");
    return (0,external_node_crypto_.createHash)("sha256").update(Buffer.from(base64, "base64")).digest("base64");
}

;// CONCATENATED MODULE: ./packages/signing/signer-identity.ts

/**
 * Who will have signed: what Fulcio makes of the token of this run, or what is expected instead where that is said. The
 * subject is the workflow file that holds the job, which for a reusable workflow is the called one.
 * https://github.com/sigstore/fulcio/blob/main/docs/oidc.md#github
 * @throws {Refusal} `identity-differs` where this run would sign as somebody else.
 * @throws {UsageError} `identity-missing` where the token names no workflow and nothing is said.
 */
function signerIdentity(signer, { issuer, claims }) {
    const workflow = signer_identity_textIn(claims, "job_workflow_ref");
    const repository = signer_identity_textIn(claims, "repository");
    const identity = signer.identity ?? (workflow && `${signer.server}/${workflow}`);
    if (identity === undefined) {
        throw new errors/* UsageError */.eb({
            code: "identity-missing",
            expected: "the identity under which this run signs",
            found: `a token of ${(0,printable/* printable */.g)(issuer)} that names no workflow`,
            fix: "Set certificate-identity to the subject that the certificate will have.",
        });
    }
    // As verify-signature has it, owner/name will do.
    const named = signer.sourceRepository
        ?.replace(/\/$/, "")
        .replace(/^(?=[\w.-]+\/[\w.-]+$)/, `${signer.server}/`);
    const uri = named ?? (repository && `${signer.server}/${repository}`);
    mustAgree("certificate-identity", identity, workflow);
    mustAgree("source-repository", uri, repository);
    if (signer.issuer !== undefined && signer.issuer !== issuer) {
        throw differs("certificate-oidc-issuer", signer.issuer, issuer);
    }
    return {
        kind: "keyless",
        identity: { kind: "exact", value: identity },
        issuer,
        sourceRepository: uri === undefined ? undefined : { uri, id: signer_identity_textIn(claims, "repository_id") },
    };
}
/** What is expected may be of another server, as Fulcio is set up; the path is the token's. */
function mustAgree(input, expected, claim) {
    if (expected === undefined || claim === undefined || expected.endsWith(`/${claim}`))
        return;
    throw differs(input, expected, claim);
}
function differs(input, expected, found) {
    return new errors/* Refusal */.P_({
        code: "identity-differs",
        expected: `this run to sign as ${(0,printable/* printable */.g)(expected)}, as ${input} says`,
        found: `a token for ${(0,printable/* printable */.g)(found)}`,
        fix: `Correct ${input}, or leave it out; or run this in the workflow that it names. Nothing was signed.`,
    });
}
function signer_identity_textIn(claims, key) {
    const value = claims[key];
    return typeof value === "string" && value !== "" ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/signing/observe.ts








/**
 * Who signs, what every name leads to right now, and what is signed already. A tag is resolved here once; from here on there
 * are digests only.
 */
async function observe_observe(request, ports, patience) {
    const trust = await whoSigns(request, ports, patience);
    const limit = (0,p_limit/* default */.A)(ports.parallelism);
    const found = await Promise.all(request.images.map((image) => limit(() => targetsOf(image, request.recursive, ports, patience))));
    const wanted = ["signature", ...request.predicates.map(({ input }) => input)];
    const known = async (target) => ({
        ...target,
        existing: request.verify ? await existing(target.image, { wanted, trust, ports, patience }) : [],
    });
    const targets = await Promise.all(once(found.flat()).map((target) => limit(() => known(target))));
    return { trust, targets };
}
async function whoSigns({ signer }, { tokens, cosign }, patience) {
    if (signer.kind === "keyless")
        return signerIdentity(signer, await fetchToken(tokens, patience));
    const key = await withPatience(patience, async () => {
        const answer = await cosign.publicKey(signer.key);
        return answer.kind === "done" ? answer : attemptAfter(cosignError(answer.failure));
    });
    return { kind: "key", key: key.path, hint: keyHint(key.text) };
}
/** A token, however long its service takes within our patience. */
function fetchToken(tokens, patience) {
    return withPatience(patience, async () => {
        try {
            return { kind: "done", content: await tokens.fetch() };
        }
        catch (error) {
            if (error instanceof errors/* ExternalError */.yA && error.retryable)
                return { kind: "later", problem: error };
            throw error;
        }
    });
}
async function targetsOf(image, isRecursive, { registry }, patience) {
    const { name, tag, digest } = image;
    const resolved = await withPatience(patience, async () => attemptOf(await registry.resolve(name, digest ?? tag ?? ""), image));
    const top = {
        image: { name, digest: resolved },
        origin: digest === undefined && tag !== undefined ? { kind: "tag", tag } : { kind: "digest" },
    };
    if (!isRecursive)
        return [top];
    const found = [top];
    // An index may list others; what was met is not met again.
    for (const { image: parent } of found) {
        const { children } = await withPatience(patience, async () => attemptOf(await registry.manifest(parent), { ...parent, tag: undefined }, { isListed: parent.digest !== resolved }));
        for (const child of children) {
            if (found.some((one) => one.image.digest === child.digest))
                continue;
            found.push({
                image: { name, digest: child.digest },
                origin: { kind: "child", index: parent.digest, platform: child.platform },
            });
        }
    }
    return found;
}
function attemptOf(answer, { name, tag, digest }, { isListed } = { isListed: false }) {
    if (answer.kind === "read")
        return { kind: "done", content: answer.content };
    const whose = isListed ? `, as the index of ${name} lists it` : "";
    const expected = `${name}${digest === undefined ? `:${tag ?? ""}` : `@${digest}`} in its registry${whose}`;
    const found = `${answer.answered} to ${answer.asked}`;
    if (answer.kind === "missing") {
        const fix = "Push the image first, and give the digest that the push printed.";
        return { kind: "stopped", error: new errors/* Refusal */.P_({ code: "image-missing", expected, found, fix }) };
    }
    const { status, retryAfter } = answer;
    if (status === 401 || status === 403) {
        const fix = "Log in to the registry first, or give registry-username and registry-password; on ghcr.io the job needs packages: write.";
        return {
            kind: "stopped",
            error: new errors/* ExternalError */.yA({ code: "registry-denied", expected, found, fix, retryable: false }),
        };
    }
    const fix = "Run it again later; nothing was signed.";
    return { kind: "later", problem: { code: "registry-unknown", expected, found, fix }, retryAfter };
}
/** Each statement by itself: one that is missing says nothing about the others. */
async function existing(image, { wanted, trust, ports, patience, }) {
    const verdicts = await Promise.all(wanted.map((statement) => withPatience(patience, async (before) => attemptKnown(await look(image, statement, { trust, ports }), { before }))));
    return verdicts.flat();
}
/** The first of each digest reference: an image may be named twice, or be part of an index and named by itself. */
function once(targets) {
    const kept = new Map();
    for (const target of targets) {
        const key = (0,image_reference/* formatDigestReference */.DC)(target.image);
        const known = kept.get(key);
        if (known === undefined || (known.origin.kind === "child" && target.origin.kind !== "child"))
            kept.set(key, target);
    }
    return [...kept.values()];
}

;// CONCATENATED MODULE: ./packages/signing/is-gone.ts
const absences = [
    ...["unsigned", "sbom-missing", "provenance-missing", "statement-missing"],
    // Not every form says by which key it is, and another one's is not what was written.
    "key-differs",
];
/**
 * Whether what was written is not there: something else of the same signer is, or nothing of the kind by us. What is ours and
 * cannot be verified would be no better a second time.
 */
function isGone(verdict) {
    if (verdict?.kind === "refused")
        return absences.includes(verdict.reason.code);
    return verdict?.kind !== "unknown";
}

;// CONCATENATED MODULE: ./packages/signing/proof-error.ts


/** What was written and cannot be proven. */
function proofError(image, statement, verdict) {
    const named = `the ${statement} of ${(0,image_reference/* formatDigestReference */.DC)(image)}`;
    const code = "not-proven";
    const caution = "Do not promote this image before cosign-sign was green for it.";
    if (verdict === undefined || verdict.kind === "verified" || isGone(verdict)) {
        return new errors/* Refusal */.P_({
            code,
            expected: `${named} to be there after it was written`,
            found: verdict?.kind === "refused"
                ? verdict.reason.found
                : "something else that is signed by the same identity",
            fix: `Jobs that attach to one digest at the same time overwrite each other's work where the registry has no referrers API (ghcr.io is one). Let them run one after another, and run this again. ${caution}`,
        });
    }
    const { expected, found, fix } = verdict.reason;
    return new errors/* Refusal */.P_({
        code,
        expected: `${named} to verify after it was written: ${expected}`,
        found,
        fix: `${fix} ${caution}`,
    });
}

;// CONCATENATED MODULE: ./packages/signing/prove.ts






/** How often a registry is asked again that does not show yet what was written to it, when nothing is left but to give up: for half a minute. */
const lastLags = 5;
/** How often what is gone is written again. */
const mostRewrites = 3;
/**
 * Verifies everything that is to be there. What another job wrote over, as happens in registries without the referrers API when two of
 * them attach to one digest at once, is written again by `rewrite`, and then everything is verified anew.
 * @throws {ReleaseError} where it is not proven: then nothing is green.
 */
async function prove(step, work, rewrite) {
    for (let rewrites = 0;; rewrites += 1) {
        const proof = await proveOnce(step, work, rewrites < mostRewrites ? lags : lastLags);
        if (proof.kind === "proven")
            return proof.statements;
        if (!proof.isGone || rewrites === mostRewrites)
            throw proof.error;
        await rewrite(proof.write);
    }
}
async function proveOnce(step, work, lags) {
    const predicates = step.origin.kind === "child" ? [] : work.request.predicates;
    const wanted = [
        { kind: "sign" },
        ...predicates.map((predicate) => ({ kind: "attest", predicate })),
    ];
    const statements = [];
    for (const write of wanted) {
        const proof = await withPatience(work.patience, (before) => proveWrite({ step, write, work, before, lags }));
        if (proof.kind === "unproven")
            return proof;
        statements.push(...proof.statements);
    }
    return { kind: "proven", statements };
}
async function proveWrite({ step, write, work, before, lags, }) {
    const statement = write.kind === "sign" ? "signature" : write.predicate.input;
    const verdicts = await look(step.image, statement, work);
    if (isThere(verdicts, write, work)) {
        const statements = verdicts.flatMap((one) => (one.kind === "verified" ? one.statements : []));
        return { kind: "done", content: { kind: "proven", statements } };
    }
    const [verdict] = verdicts;
    const error = proofError(step.image, statement, verdict);
    // What an outage hides may show; what is to be corrected first does not change by waiting.
    if (verdict?.kind === "unknown")
        return mayPass(verdict, before)
            ? { kind: "later", problem: error, retryAfter: verdict.retryAfter }
            : { kind: "stopped", error };
    if (before < lags)
        return { kind: "later", problem: error };
    return { kind: "done", content: { kind: "unproven", write, isGone: isGone(verdict), error } };
}

;// CONCATENATED MODULE: ./packages/signing/apply.ts







/**
 * Signs what is planned: the digests side by side, what belongs to one digest strictly one after another, because registries
 * without the referrers API lose attachments that are written at once. A digest that fails does not stop the others, and while
 * one is proven, which takes the processor, the next one is signed, which waits for the log.
 */
function apply(plan, work) {
    const { parallelism } = work.ports;
    const [writing, proving] = [(0,p_limit/* default */.A)(parallelism), (0,p_limit/* default */.A)(parallelism)];
    return Promise.all(plan.steps.map((step) => applyStep(step, { work, writing, proving })));
}
async function applyStep(step, { work, writing, proving, }) {
    const { image } = step;
    const written = [];
    const put = async (write, again = "") => {
        const what = write.kind === "sign" ? "signing" : `attesting ${write.predicate.input} of`;
        work.onProgress(`${what} ${image.name}@${image.digest}${again}`);
        await applyWrite(step, write, work);
    };
    try {
        await writing(async () => {
            for (const write of step.writes) {
                await put(write);
                written.push(write);
            }
        });
        const rewrite = (write) => writing(() => put(write, " again: what was written is gone"));
        const statements = work.request.verify ? await proving(() => prove(step, work, rewrite)) : [];
        return { kind: "done", step, statements };
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2)
            return { kind: "failed", step, written, error };
        throw error;
    }
}
/**
 * One write, until it is done. What a try before it wrote although it seemed to fail is found, and not written again; while nobody
 * knows whether it is there, nothing is written either.
 */
function applyWrite(step, write, work) {
    return withPatience(work.patience, async (before) => {
        const earlier = before > 0 && work.request.verify ? await findWritten(step, write, { work, before }) : undefined;
        if (earlier !== undefined)
            return earlier;
        const answer = await perform(step, write, work);
        if (answer.kind === "done")
            return done;
        const { failure } = answer;
        // The log has it from an earlier try; the proof that follows shows whether the registry has it, too.
        const logged = failure.means === "logged" ? await findWritten(step, write, { work, before }) : undefined;
        return logged ?? attemptAfter(cosignError(failure));
    });
}
async function perform({ image }, write, { request, ports, patience }) {
    // As late as can be: a token lives for five minutes.
    const signer = request.signer.kind === "key"
        ? request.signer
        : { kind: "keyless", token: (await fetchToken(ports.tokens, patience)).text };
    if (write.kind === "sign")
        return ports.cosign.sign({ image, signer, annotations: request.annotations });
    const { type, content } = write.predicate;
    return ports.cosign.attest({ image, signer, type, predicate: JSON.stringify(content) });
}

;// CONCATENATED MODULE: ./packages/signing/plan.ts


/**
 * What is still to be signed and attested. What the same signer has written already stays, and nothing is added to it.
 * @throws {UsageError} `predicate-subject` where a file is about something else than what is signed.
 */
function plan({ annotations, predicates }, facts) {
    const tops = facts.targets.filter(({ origin }) => origin.kind !== "child");
    const digests = new Set(tops.map(({ image }) => image.digest));
    for (const { input, subjects } of predicates) {
        const strange = digests.size > 1 || (subjects.length > 0 && !tops.some(({ image }) => subjects.includes(image.digest)));
        if (strange)
            throw wrongSubject(input, digests, subjects);
    }
    const stepOf = (target) => {
        const isTop = target.origin.kind !== "child";
        const writes = [
            ...(isSigned(target.existing, annotations) ? [] : [{ kind: "sign" }]),
            ...(isTop ? predicates : [])
                .filter((predicate) => !isAttested(target.existing, predicate))
                .map((predicate) => ({ kind: "attest", predicate })),
        ];
        return { image: target.image, origin: target.origin, writes };
    };
    return { steps: facts.targets.map(stepOf) };
}
function wrongSubject(input, digests, subjects) {
    const isOne = digests.size === 1;
    return new errors/* UsageError */.eb({
        code: "predicate-subject",
        expected: isOne
            ? `a file in ${input} that is about ${[...digests].join("")}`
            : `one image where ${input} is given: it describes one image`,
        found: isOne ? `one about ${subjects.join(", ")}` : `${digests.size} digests`,
        fix: isOne
            ? "Give the file that was made for this image."
            : "Use one step for each image that has a file of its own.",
    });
}

;// CONCATENATED MODULE: ./packages/signing/sign-images.ts



/** Signs images and charts by digest, once, and proves it. Run again, it adds nothing to what is signed already. */
async function signImages(request, options) {
    const { clock, isDryRun, onProgress } = options;
    const patience = {
        until: clock.now() + request.patience,
        clock,
        onWait: ({ code, found }, milliseconds) => {
            onProgress(`${code}: ${found}; trying again in ${Math.ceil(milliseconds / 1000)} s`);
        },
    };
    const facts = await observe_observe(request, options, patience);
    const planned = plan(request, facts);
    if (isDryRun)
        return { plan: planned, trust: facts.trust, results: undefined };
    const work = { request, trust: facts.trust, ports: options, patience, onProgress };
    return { plan: planned, trust: facts.trust, results: await apply(planned, work) };
}

;// CONCATENATED MODULE: ./packages/signing/inexact-numbers.ts
/**
 * The numbers of a JSON text that are other numbers once they are attested: whole ones that do not fit into 64 bits of a float, which
 * is what cosign reads all numbers into, and those beyond all it can hold. https://pkg.go.dev/encoding/json#Unmarshal
 */
function inexactNumbers(json) {
    const found = [];
    const start = /["\d-]/g;
    const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    for (let at = start.exec(json); at !== null; at = start.exec(json)) {
        number.lastIndex = at.index;
        const [text = ""] = at[0] === '"' ? [] : (number.exec(json) ?? []);
        start.lastIndex = text === "" ? endOfText(json, at.index) : at.index + text.length;
        if (text !== "" && isInexact(text))
            found.push(text);
    }
    return found;
}
/** Behind the quotation mark that ends a text. Not by a pattern: a long text with many escapes would be too much for one. */
function endOfText(json, start) {
    for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1))
        if (!isEscaped(json, end))
            return end + 1;
    return json.length;
}
function isEscaped(json, position) {
    let slashes = 0;
    while (json[position - 1 - slashes] === "\\")
        slashes += 1;
    return slashes % 2 === 1;
}
function isInexact(text) {
    if (!Number.isFinite(Number(text)))
        return true;
    return /^-?\d+$/.test(text) && BigInt(text) !== wholeOf(attestedAs(text));
}
/** The fewest digits that lead to the same float, with an exponent from 1e21 on: Go writes them as JavaScript does. */
function attestedAs(text) {
    return String(Number(text));
}
/** The number that such a text says, in all its digits: 1.2e+21. */
function wholeOf(text) {
    const [mantissa = "", exponent = "0"] = text.split("e+");
    const [whole = "", fraction = ""] = mantissa.split(".");
    return BigInt(whole + fraction) * 10n ** BigInt(Number(exponent) - fraction.length);
}
/** What to say of them; undefined where there are none. */
function inexactWarning(input, numbers) {
    const [first, ...more] = numbers;
    if (first === undefined)
        return undefined;
    const others = more.length === 0 ? "" : `, and ${more.length} more like it`;
    return `${input}: cosign reads every number as a float of 64 bits, so ${first.slice(0, 40)} is attested as ${attestedAs(first)}${others}. Written as a text it would stay what it is.`;
}

;// CONCATENATED MODULE: ./packages/signing/predicate.ts


/**
 * Reads the file of the input `sbom` or `provenance` and finds out what it is by what stands in it. A whole in-toto statement
 * is taken apart: cosign makes the statement anew around the predicate.
 * @throws {UsageError} `predicate-type`, `predicate-json`.
 */
function parsePredicate(input, text, path) {
    const file = predicate_parseObject(text.replace(/^\uFEFF/, ""));
    if (file === undefined) {
        throw new errors/* UsageError */.eb({
            code: "predicate-json",
            expected: `a JSON object in the file of the input ${input}`,
            found: text.trim() === "" ? "nothing" : "something else",
            fix: "Write the SBOM as SPDX or CycloneDX JSON, provenance as SLSA or in-toto JSON.",
            location: { file: path },
        });
    }
    const inexact = inexactNumbers(text);
    const endless = inexact.find((number) => !Number.isFinite(Number(number)));
    if (endless !== undefined) {
        throw new errors/* UsageError */.eb({
            code: "predicate-json",
            expected: `numbers in the file of the input ${input} that cosign can read`,
            found: endless.slice(0, 40),
            fix: "Write it as a text, or leave it out.",
            location: { file: path },
        });
    }
    const isStatement = typeof file["predicateType"] === "string" && predicate_isRecord(file["predicate"]);
    const content = isStatement ? file["predicate"] : file;
    const kind = kinds[input].find(({ fits }) => predicate_isRecord(content) && fits(content));
    const agrees = !isStatement || kind?.predicateType === normalised(String(file["predicateType"]));
    if (kind === undefined || !agrees) {
        throw new errors/* UsageError */.eb({
            code: "predicate-type",
            expected: kinds[input].map(({ name }) => name).join(" or "),
            found: isStatement
                ? `a statement of type ${(0,escape_text/* escapeText */.X)(String(file["predicateType"]))}`
                : `keys ${Object.keys(file).slice(0, 6).map(escape_text/* escapeText */.X).join(", ")}`,
            fix: `Give the input ${input} the right file.`,
            location: { file: path },
        });
    }
    return {
        input,
        type: kind.type,
        predicateType: kind.predicateType,
        content,
        subjects: isStatement ? subjectsOf(file["subject"]) : [],
        inexact,
    };
}
/**
 * The text of such a file. What is no UTF-8 is refused, because something else would be attested than what stands there.
 * @throws {UsageError} `predicate-json`.
 */
function predicateText(input, bytes, path) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new errors/* UsageError */.eb({
            code: "predicate-json",
            expected: `UTF-8 in the file of the input ${input}`,
            found: "bytes of another encoding",
            fix: "Write the file as UTF-8; PowerShell's > writes UTF-16.",
            location: { file: path },
        });
    }
}
const kinds = {
    sbom: [
        {
            // https://spdx.github.io/spdx-spec/v2.3/; version 3 is JSON-LD.
            name: "SPDX 2 JSON (spdxVersion)",
            type: "spdxjson",
            predicateType: "https://spdx.dev/Document",
            fits: ({ spdxVersion }) => typeof spdxVersion === "string" && spdxVersion.startsWith("SPDX-"),
        },
        {
            // https://cyclonedx.org/docs/latest/json/
            name: "CycloneDX JSON (bomFormat)",
            type: "cyclonedx",
            predicateType: "https://cyclonedx.org/bom",
            fits: ({ bomFormat }) => bomFormat === "CycloneDX",
        },
    ],
    provenance: [
        {
            // https://slsa.dev/spec/v1.0/provenance
            name: "SLSA provenance 1 (buildDefinition, runDetails)",
            // By its address cosign carries it as it is; by its own word it makes it anew, and drops what it does not know.
            type: "https://slsa.dev/provenance/v1",
            predicateType: "https://slsa.dev/provenance/v1",
            fits: ({ buildDefinition, runDetails }) => predicate_isRecord(buildDefinition) && predicate_isRecord(runDetails),
        },
        {
            // https://slsa.dev/spec/v0.2/provenance
            name: "SLSA provenance 0.2 (builder, buildType)",
            type: "https://slsa.dev/provenance/v0.2",
            predicateType: "https://slsa.dev/provenance/v0.2",
            fits: ({ builder, buildType }) => predicate_isRecord(builder) && typeof buildType === "string",
        },
    ],
};
function normalised(predicateType) {
    return predicateType.replace(/^(https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document))\/.*$/, "$1");
}
function subjectsOf(subjects) {
    return (Array.isArray(subjects) ? subjects : []).flatMap((subject) => {
        const digest = predicate_isRecord(subject) ? subject["digest"] : undefined;
        const sums = predicate_isRecord(digest) ? Object.entries(digest) : [];
        // One without any sum is about nothing that could be this image.
        return sums.length === 0 ? ["none"] : sums.map(([name, sum]) => `${name}:${String(sum)}`);
    });
}
function predicate_parseObject(text) {
    try {
        const value = JSON.parse(text);
        return predicate_isRecord(value) && !isDeeper(value, deepest) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** No SBOM is nested like that; what is would end this run, or cosign, in the middle. */
const deepest = 500;
function isDeeper(value, levels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}
function predicate_isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/signing/request.ts + 1 modules
var request = __webpack_require__(8140);
;// CONCATENATED MODULE: ./packages/signing/verify-command.ts


/**
 * The command by which anybody proves a signature, fit to be pasted into a shell. Not `cosign verify`: that is content with
 * any statement about the image, a list of its ingredients as well. What has the form before bundles cosign 3 finds by itself only
 * as long as no bundle is attached, and 2.4 does not know the option by which it is told; so either call may prove it.
 */
function verifyCommand(image, trust, { trustedRoot, key, isLogged, form = "bundle", readerOptions = [], }) {
    const command = (options) => [
        "cosign",
        "verify-attestation",
        ...options,
        ...(trust.kind === "key" ? [`--key=${key ?? trust.key}`] : who(trust)),
        ...(trust.kind === "key" && !isLogged ? ["--insecure-ignore-tlog"] : []),
        ...(trustedRoot === undefined || form === "legacy" ? [] : [`--trusted-root=${trustedRoot}`]),
        `--type=${signatureType}`,
        (0,image_reference/* formatDigestReference */.DC)(image),
    ];
    const calls = form === "legacy" ? [readerOptions, ["--new-bundle-format=false"]] : [readerOptions];
    return calls.map((options) => command(options).map(quoted).join(" ")).join(" || ");
}
function who({ identity, issuer, sourceRepository }) {
    const path = sourceRepository === undefined ? "" : new URL(sourceRepository.uri).pathname.slice(1);
    return [
        `--certificate-identity${identity.kind === "pattern" ? "-regexp" : ""}=${identity.value}`,
        `--certificate-oidc-issuer=${issuer}`,
        ...(path === "" ? [] : [`--certificate-github-workflow-repository=${path}`]),
    ];
}
/** As every POSIX shell reads it: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02 */
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./packages/signing/report.ts


/** What was signed, as workflows and people read it. */
function report({ plan, trust, results, }, options) {
    const rows = plan.steps.map((step, position) => rowOf(step, results?.[position], trust));
    const isDone = (position) => results?.[position]?.kind === "done";
    const done = plan.steps.filter((step, position) => isDone(position) && step.origin.kind !== "child");
    const all = plan.steps.filter((_, position) => isDone(position));
    const commands = all.map(({ image }) => verifyCommand(image, trust, options));
    return {
        outputs: {
            images: lines(done),
            signatures: rows,
            "verify-commands": commands.join("\n"),
            "cosign-version": options.cosignVersion,
        },
        summary: summary(rows, { plan, commands, isPlan: results === undefined }),
        failure: failure(results ?? []),
    };
}
function lines(steps) {
    return steps.map(({ image }) => (0,image_reference/* formatDigestReference */.DC)(image)).join("\n");
}
function rowOf(step, result, trust) {
    const { image, origin, writes } = step;
    const statements = result?.kind === "done" ? result.statements : [];
    const expected = trust.kind === "keyless" ? trust : undefined;
    const [first] = statements;
    const state = writes.length === 0 ? "unchanged" : result === undefined ? "planned" : "signed";
    return {
        image: (0,image_reference/* formatDigestReference */.DC)(image),
        digest: image.digest,
        tag: origin.kind === "tag" ? origin.tag : null,
        platform: origin.kind === "child" ? (origin.platform ?? null) : null,
        state: result?.kind === "failed" ? "failed" : state,
        verified: statements.length > 0,
        statements: [...new Set(statements.map(({ predicateType }) => predicateType))],
        identity: first?.identity ?? expected?.identity.value ?? null,
        issuer: first?.issuer ?? expected?.issuer ?? null,
        sourceRepository: first?.sourceRepository ?? expected?.sourceRepository?.uri ?? null,
        error: result?.kind === "failed" ? { code: result.error.code, found: result.error.found } : null,
    };
}
const stateWords = {
    signed: "signed",
    unchanged: "signed before",
    planned: "to be signed",
    failed: "failed",
};
function summary(rows, { plan, commands, isPlan, }) {
    const failed = rows.filter(({ state }) => state === "failed").length;
    const title = isPlan ? "To be signed" : failed === 0 ? "Signed" : `${failed} of ${rows.length} not signed`;
    return [
        { kind: "heading", level: 2, text: title },
        {
            kind: "table",
            header: ["Image", "Named by", "State", "Written", "Proven", "Signer"],
            rows: rows.map((row, position) => [
                { code: row.image },
                namedBy(plan.steps[position]),
                row.error === null ? stateWords[row.state] : `${stateWords.failed}: ${row.error.code}`,
                (plan.steps[position]?.writes ?? []).map(writeWord).join(", ") || "nothing",
                row.verified ? row.statements.join(", ") : "no",
                row.identity === null ? "key" : { code: row.identity },
            ]),
        },
        ...(commands.length === 0
            ? []
            : [
                {
                    kind: "details",
                    title: "How to verify",
                    blocks: [
                        {
                            kind: "paragraph",
                            parts: [
                                "These ask for the signature itself. ",
                                { code: "cosign verify" },
                                " alone would be content with any statement about the image.",
                            ],
                        },
                        { kind: "code", language: "sh", text: commands.join("\n") },
                    ],
                },
            ]),
    ];
}
function namedBy(step) {
    if (step?.origin.kind === "tag")
        return `tag ${step.origin.tag}, resolved once`;
    return step?.origin.kind === "child" ? `its index, ${step.origin.platform ?? "no platform"}` : "digest";
}
function writeWord(write) {
    return write.kind === "sign" ? "signature" : write.predicate.input;
}
/** An error is to be read; the output and the summary have them all. */
const mostNamed = 10;
function failure(results) {
    const failed = results.filter((result) => result.kind === "failed");
    const [first, ...others] = failed;
    if (first === undefined)
        return undefined;
    const { error, step } = first;
    const names = others.slice(0, mostNamed).map((other) => (0,image_reference/* formatDigestReference */.DC)(other.step.image));
    const rest = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : "";
    const more = names.length === 0 ? "" : ` Also failed: ${names.join(", ")}${rest}.`;
    const problem = {
        code: error.code,
        expected: error.expected,
        found: `${error.found}, for ${(0,image_reference/* formatDigestReference */.DC)(step.image)}`,
        fix: `${error.fix}${more} What is signed stays signed, and a rerun goes on from there.`,
        cause: error,
    };
    return { problem, error };
}

;// CONCATENATED MODULE: ./packages/signing/failure-error.ts

/** The one error a run ends with, of the same kind as that of the first digest that failed. */
function failureError({ problem, error }) {
    if (error instanceof errors/* UsageError */.eb)
        return new errors/* UsageError */.eb(problem);
    if (error instanceof errors/* ExternalError */.yA)
        return new errors/* ExternalError */.yA({ ...problem, retryable: error.retryable });
    return new errors/* Refusal */.P_(problem);
}

;// CONCATENATED MODULE: ./packages/signing/index.ts








/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
