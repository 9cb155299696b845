export const id = 721;
export const ids = [721];
export const modules = {

/***/ 1721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askSignatures: () => (/* reexport */ askSignatures),
  checkRepository: () => (/* reexport */ checkRepository),
  isLive: () => (/* reexport */ isLive),
  joinProposed: () => (/* reexport */ joinProposed),
  judgeProposal: () => (/* reexport */ judgeProposal),
  observeHistories: () => (/* reexport */ observeHistories),
  observeKnown: () => (/* reexport */ observeKnown),
  observePromotion: () => (/* reexport */ observePromotion),
  planPromotion: () => (/* reexport */ planPromotion),
  promote: () => (/* reexport */ promote),
  readPayload: () => (/* reexport */ readPayload),
  readWorkspaceConfig: () => (/* reexport */ readWorkspaceConfig),
  readWorkspaceGraph: () => (/* reexport */ readWorkspaceGraph),
  refuseUnknown: () => (/* reexport */ refuseUnknown),
  releaseOf: () => (/* reexport */ releaseOf),
  reportCheck: () => (/* reexport */ reportCheck),
  reportPromotion: () => (/* reexport */ reportPromotion),
  validateRelease: () => (/* reexport */ validateRelease),
  verifyRelease: () => (/* reexport */ verifyRelease),
  waitForArgo: () => (/* reexport */ waitForArgo)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
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

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
;// CONCATENATED MODULE: ./packages/signature-verification/anchored-pattern.ts

/**
 * A pattern for a whole identity. cosign looks for a pattern anywhere in it, so that
 * `evil.example/https://github.com/owner` would fit one without anchors.
 * @throws {UsageError} `identity-pattern`.
 */
function anchored(pattern) {
    // ^?a$ and ^*a$ begin with an anchor that need not be there.
    const begins = /^\^(?![?*+{])/.test(pattern);
    const ends = /(?:^|[^\\])(?:\\\\)*\$$/.test(pattern);
    if (begins && ends && isOneBranch(pattern.slice(1, -1)))
        return pattern;
    throw new errors/* UsageError */.eb({
        code: "identity-pattern",
        expected: "a pattern that says where an identity begins and ends: ^https://github\\.com/owner/name/…$",
        found: `"${(0,escape_text/* escapeText */.X)(pattern)}"`,
        fix: "Begin it with ^ and end it with $, and put alternatives in parentheses. Escape the dots, and leave \\Q and (?m) out.",
    });
}
/** One piece of Go's syntax: a set, whose first `]` is an ordinary character, an escaped character, or any other. */
const piece = /\[\^?\]?(?:\[:\^?\w+:\]|\\[^]|[^\]\\])*\]|\\[^]|[^]/gu;
/**
 * Whether the pattern offers no choice outside of parentheses: ^a|b$ is anchored on neither side of what it may be. What
 * changes how the rest is read is refused: \Q, by which parentheses lose their meaning, and (?m), by which anchors fit at lines.
 * https://pkg.go.dev/regexp/syntax
 */
function isOneBranch(pattern) {
    let depth = 0;
    for (const [text] of pattern.matchAll(piece)) {
        if (text === "(")
            depth += 1;
        else if (text === ")")
            depth -= 1;
        if (depth < 0 || (text === "|" && depth === 0) || text === "\\Q")
            return false;
    }
    return depth === 0 && !/\(\?[a-zA-Z]*m/.test(pattern);
}

;// CONCATENATED MODULE: ./packages/signature-verification/key-place.ts

/**
 * Where a key is, as it was typed.
 * @throws {UsageError} `key-material` for a secret in place of where the key is: every message would show it.
 */
function requireKeyPlace(key) {
    const secret = secrets.find(({ pattern }) => pattern.test(key));
    if (secret === undefined)
        return key;
    const { found, fix } = secret;
    throw new errors/* UsageError */.eb({
        code: "key-material",
        expected: "where the key is: a file, env://NAME, or the address of a key management service",
        found,
        fix,
    });
}
const toVariable = "Put the key into a variable of this step (env: KEY: ${{ secrets.KEY }}) and give env://KEY.";
/** What is never repeated. */
const secrets = [
    // The second is the first in base64, as keys are kept that have to fit on one line.
    {
        pattern: /-----BEGIN|LS0tLS1CRUdJTi|[\r\n]/,
        found: "a key itself, or another text of several lines",
        fix: toVariable,
    },
    { pattern: /^env:\/\/(?![\w.-]+$)/, found: "env:// without the name of a variable", fix: toVariable },
    {
        pattern: /^[\w+.-]+:\/\/[^/]*@|[?;&]pin-value=/i,
        found: "an address with a login in it",
        fix: "Leave the login out of the address, and log in to the service in a step before, or by its own variables, such as VAULT_TOKEN.",
    },
];

;// CONCATENATED MODULE: ./packages/signature-verification/trust.ts




/** GitHub's own issuer, by which a run on github.com is known. */
const githubIssuer = "https://token.actions.githubusercontent.com";
/**
 * Whom the inputs trust. Nobody is trusted by default.
 * @throws {UsageError} `trust-missing`, `identity-pattern`, `source-repository`, `key-material`.
 */
function parseTrust(inputs) {
    const exact = inputs["certificate-identity"];
    const pattern = inputs["certificate-identity-pattern"];
    const given = [exact, pattern, inputs.key].filter((one) => one !== undefined);
    if (given.length !== 1) {
        throw new errors/* UsageError */.eb({
            code: "trust-missing",
            expected: "exactly one of certificate-identity, certificate-identity-pattern and key",
            found: given.length === 0 ? "none" : `${given.length} of them`,
            fix: "Say who has to have signed: the workflow, as https://github.com/owner/name/.github/workflows/file.yml@refs/tags/v1.4.0.",
        });
    }
    if (inputs.key !== undefined)
        return { kind: "key", key: requireKeyPlace(inputs.key) };
    const identity = pattern === undefined
        ? { kind: "exact", value: exact ?? "" }
        : { kind: "pattern", value: anchored(pattern) };
    return {
        kind: "keyless",
        identity,
        issuer: inputs["certificate-oidc-issuer"],
        sourceRepository: parseSource(inputs, identity),
    };
}
/** The repository that is named, or the one that holds the workflow: for a reusable workflow that is not the caller's. */
function parseSource(inputs, identity) {
    const id = inputs["source-repository-id"];
    const named = inputs["source-repository"];
    const workflow = /^(?<uri>https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(identity.kind === "exact" ? identity.value : "")?.groups?.["uri"];
    const uri = (named ?? workflow)
        ?.replace(/^(?=[\w.-]+\/[\w.-]+$)/, "https://github.com/")
        .replace(/\/$/, "");
    if (uri === undefined && id === undefined && !mayBeWorkflow(identity))
        return undefined;
    const isNumber = id === undefined || /^\d+$/.test(id);
    if (uri !== undefined && /^https?:\/\/[^/\s]+(?:\/[^/\s]+){2,}$/.test(uri) && isNumber)
        return { uri, id };
    throw new errors/* UsageError */.eb({
        code: "source-repository",
        expected: "the repository whose run has to have signed, as owner/name or https://github.com/owner/name; its number in digits",
        found: (0,escape_text/* escapeText */.X)(isNumber ? (uri ?? "none, beside a pattern for workflows") : `the number ${id}`),
        fix: isNumber
            ? "Set source-repository: anybody may call a reusable workflow, and its identity is the same for every caller."
            : "Correct source-repository-id, or leave it out.",
    });
}
/** A pattern may fit workflows without naming their folder; one that ends in a domain behind an @ fits addresses of mail. */
function mayBeWorkflow({ kind, value }) {
    return kind === "exact" ? value.includes("/.github/workflows/") : !/@[\w-]+(?:\\\.[\w-]+)+\$$/.test(value);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/signer.ts
/**
 * Who has to have signed this very release. Whatever else is said, a keyless signature counts only from a run of the
 * component's own repository; where nothing is said, by any of its workflows at the tag of the release.
 */
function signerOf(given, { component, payload }, server) {
    const repository = `${server}/${component.repository}`;
    const exact = given["certificate-identity"]
        ?.replaceAll("{repository}", component.repository)
        .replaceAll("{tag}", payload.tag);
    const isSaid = exact !== undefined || given["certificate-identity-pattern"] !== undefined || given.key !== undefined;
    return {
        ...given,
        "certificate-identity": exact,
        "certificate-identity-pattern": isSaid
            ? given["certificate-identity-pattern"]
            : `^${literal(repository)}/\\.github/workflows/[^@]+@refs/tags/${literal(payload.tag)}$`,
        "source-repository": given.key === undefined ? repository : undefined,
        "source-repository-id": undefined,
    };
}
function literal(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/ask-signatures.ts



/**
 * The verification of signatures as a promotion asks for it.
 * @throws {UsageError} where the inputs contradict each other.
 */
function askSignatures(given, { target, server, ports, }) {
    const inputs = signerOf(given, target, server);
    const trust = parseTrust(inputs);
    return async ({ artifacts }) => {
        const verdicts = await verifySignatures({ images: artifacts, trust, require: ["signature"], allowLegacy: false }, ports);
        return verdicts.map((verdict) => ({
            kind: verdict.kind,
            artifact: verdict.image,
            obstacle: verdict.kind === "unknown" ? verdict.obstacle : undefined,
            reason: verdict.kind === "verified" ? undefined : verdict.reason,
        }));
    };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./packages/manifests/syntax/nesting.ts
/** No manifest is nested deeper, and what reads one calls itself for each level. */
const deepest = 500;
/** What is expected and what is found where values are nested deeper than that. */
const tooDeep = {
    expected: `values nested at most ${deepest} deep`,
    found: "values nested too deeply",
};
/** Whether a parser gave up because its stack was full, which only nesting does. */
function isStackOverflow(cause) {
    return cause instanceof RangeError && /call stack/i.test(cause.message);
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/toml-string.ts
/** The string whose token stands from `start` to `end` of `text` and which the parser read as `value`. */
function tomlStringAt(text, token) {
    const { value, start, end } = token;
    const quotes = quotesAt(text, start, end);
    const contentStart = start + quotes + (quotes === 3 ? newlineLength(text, start + 3) : 0);
    const contentEnd = end - quotes;
    const string = { kind: "string", value, start, end };
    if (contentEnd - contentStart === value.length)
        return { ...string, offsetAt: (index) => contentStart + index };
    const offsets = offsetsOf(text.slice(contentStart, contentEnd), text[start] === "'");
    return { ...string, offsetAt: (index) => contentStart + (offsets[index] ?? contentEnd - contentStart) };
}
function quotesAt(text, start, end) {
    const quote = text[start] ?? "";
    return end - start >= 6 && text.startsWith(quote.repeat(3), start) ? 3 : 1;
}
/** A newline right behind the opening `"""` is not part of the value: https://toml.io/en/v1.0.0#string */
function newlineLength(text, offset) {
    if (text.startsWith("\r\n", offset))
        return 2;
    return text[offset] === "\n" ? 1 : 0;
}
const lineEndingBackslash = /\\[ \t]*\r?\n[ \t\r\n]*/y;
const toml_string_escape = /\\(?:U[0-9A-Fa-f]{8}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[^])/y;
/**
 * For every UTF-16 unit of the value, the offset in `content` at which its spelling begins. The parser
 * reads CRLF as one newline, in literal strings too, which know no escapes.
 */
function offsetsOf(content, isLiteral) {
    const offsets = [];
    let position = 0;
    while (position < content.length) {
        const skipped = isLiteral ? undefined : match(lineEndingBackslash, content, position);
        if (skipped !== undefined) {
            position += skipped.length;
            continue;
        }
        const escaped = isLiteral ? undefined : match(toml_string_escape, content, position);
        const isNewline = content.startsWith("\r\n", position);
        offsets.push(position);
        if (escaped?.startsWith("\\U") === true && Number.parseInt(escaped.slice(2), 16) > 0xffff)
            offsets.push(position);
        position += escaped?.length ?? (isNewline ? 2 : 1);
    }
    offsets.push(content.length);
    return offsets;
}
function match(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/toml.ts





/**
 * The file as one table with offsets.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseToml(source) {
    const known = tables.get(source);
    if (known !== undefined)
        return known;
    const root = parseAnew(source);
    tables.set(source, root);
    return root;
}
/** Sources do not change, and several readers ask for the same file. */
const tables = new WeakMap();
function parseAnew(source) {
    const root = { kind: "table", entries: new Map() };
    for (const part of parseProgram(source).body[0].body) {
        if (part.type === "TOMLKeyValue") {
            addEntry(source, root, part);
        }
        else {
            const table = tableFor(root, part.resolvedKey);
            for (const entry of part.body)
                addEntry(source, table, entry, part.resolvedKey.length);
        }
    }
    return root;
}
/**
 * The file as plain data, by a second parser: what an edit changed is judged by another reader than made it.
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function readTomlData(source) {
    try {
        return (0,dist/* parse */.qg)(source.text, { integersAsBigInt: "asNeeded" });
    }
    catch (cause) {
        throw syntaxRefusal(source, {
            reason: isStackOverflow(cause) ? tooDeep.found : firstLine(cause),
            offset: offsetOf(source, cause),
            cause,
        });
    }
}
/** The node under `keys`, where every step but the last is a table. */
function tomlAt(node, ...keys) {
    let current = node;
    for (const key of keys)
        current = current?.kind === "table" ? current.entries.get(key) : undefined;
    return current;
}
/** The entries of the table under `keys`; none where there is no table. */
function tomlEntries(node, ...keys) {
    const found = tomlAt(node, ...keys);
    return found?.kind === "table" ? [...found.entries] : [];
}
/** The items of the array under `keys`; none where there is no array. */
function tomlItems(node, ...keys) {
    const found = tomlAt(node, ...keys);
    return found?.kind === "array" ? found.items : [];
}
/** The string under `keys`. */
function tomlString(node, ...keys) {
    const found = tomlAt(node, ...keys);
    return found?.kind === "string" ? found : undefined;
}
function parseProgram(source) {
    try {
        return (0,lib/* parseTOML */.MD)(source.text, { tomlVersion: "1.1" });
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and does not say where it was.
        if (isStackOverflow(cause))
            throw syntaxRefusal(source, { reason: tooDeep.found, offset: 0, cause });
        if (!(cause instanceof lib/* ParseError */.mB))
            throw cause;
        if (cause.message.includes("multiple times")) {
            throw new errors/* Refusal */.P_({
                code: "manifest-duplicate-key",
                expected: "each key once",
                found: "a key or table that is defined twice",
                fix: "Remove one of the two definitions.",
                location: source.location(cause.index),
                cause,
            });
        }
        throw syntaxRefusal(source, { reason: cause.message, offset: cause.index, cause });
    }
}
function syntaxRefusal(source, problem) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: problem.reason === tooDeep.found ? tooDeep.expected : "valid TOML",
        found: problem.reason,
        fix: "Correct the file at this place.",
        location: source.location(problem.offset),
        cause: problem.cause,
    });
}
const firstLine = (cause) => cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause);
function offsetOf(source, cause) {
    if (!(cause instanceof Error) || !("line" in cause) || !("column" in cause))
        return 0;
    const lines = source.text.split("\n").slice(0, Number(cause.line) - 1);
    return lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(cause.column) - 1;
}
/** The parser has refused every clash already, so what stands at a key is of the kind the path says. */
function tableFor(root, path) {
    let current = root;
    let array;
    for (const [index, key] of path.entries()) {
        if (typeof path[index + 1] === "number") {
            array = arrayAt(current, String(key));
        }
        else if (typeof key === "number" && array !== undefined) {
            const item = array.items[key];
            current = item?.kind === "table" ? item : addItem(array);
        }
        else {
            current = tableAt(current, String(key));
        }
    }
    return current;
}
function tableAt(table, key) {
    const found = table.entries.get(key);
    if (found?.kind === "table")
        return found;
    const created = { kind: "table", entries: new Map() };
    table.entries.set(key, created);
    return created;
}
function arrayAt(table, key) {
    const found = table.entries.get(key);
    if (found?.kind === "array")
        return found;
    const created = { kind: "array", items: [] };
    table.entries.set(key, created);
    return created;
}
function addItem(array) {
    const created = { kind: "table", entries: new Map() };
    array.items.push(created);
    return created;
}
function addEntry(source, table, entry, depth = 0) {
    const keys = entry.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
    const last = keys.pop();
    if (last === undefined)
        return;
    const inside = depth + keys.length;
    tableFor(table, keys).entries.set(last, nodeOf(source, entry.value, inside + 1));
}
function nodeOf(source, node, depth) {
    if (depth > deepest) {
        throw syntaxRefusal(source, { reason: tooDeep.found, offset: node.range[0], cause: undefined });
    }
    switch (node.type) {
        case "TOMLArray":
            return { kind: "array", items: node.elements.map((element) => nodeOf(source, element, depth + 1)) };
        case "TOMLInlineTable": {
            const table = { kind: "table", entries: new Map() };
            for (const entry of node.body)
                addEntry(source, table, entry, depth);
            return table;
        }
        case "TOMLValue": {
            const [start, end] = node.range;
            return node.kind === "string"
                ? tomlStringAt(source.text, { value: node.value, start, end })
                : { kind: "other", value: node.value, start, end };
        }
        default:
            return (0,errors/* assertNever */.xb)(node);
    }
}

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(8469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
var parse_default = /*#__PURE__*/__webpack_require__.n(parse);
;// CONCATENATED MODULE: ./packages/release-model/constraint/compare-spelled.ts



/**
 * Compares two versions as their ecosystem spells and orders them: negative, zero, positive; undefined when one of them
 * is no version there. PyPI by PEP 440, where `1.4` equals `1.4.0`; all others by SemVer, with or without a leading `v`.
 */
function compareSpelled(ecosystem, a, b) {
    if (a.length > 256 || b.length > 256)
        return undefined;
    if (ecosystem === "pypi") {
        return (0,pep440.valid)(a) === null || (0,pep440.valid)(b) === null ? undefined : (0,pep440.compare)(a, b);
    }
    const [left, right] = [parse_default()(withoutV(a)), parse_default()(withoutV(b))];
    return left === null || right === null ? undefined : compare_default()(left, right);
}
function withoutV(text) {
    return text.replace(/^v(?=[0-9])/, "");
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/tag-text.ts

const pattern = /^(?<prefix>(?:.*?[-_/@])?[vV]?)(?<version>(?<numbers>\d+(?:\.\d+)*)(?:-\d+|[-._]?(?:alpha|beta|a|b|c|rc|pre|preview|dev|post)[-._]?\d*|[-+.][0-9A-Za-z.-]*[A-Za-z][0-9A-Za-z.+-]*)?)$/;
/** Takes a tag apart; undefined when it ends in no version. */
function readTagText(text) {
    const groups = text.length > 256 ? undefined : pattern.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const { prefix = "", numbers = "", version = "" } = groups;
    return { prefix, version, numbers: numbers.split(".").map(Number) };
}
/** Whether a `rev` or `@ref` that may be a branch as well looks like a release's tag: `v1.2`, `name-v1.2.3`. */
function looksLikeTag(text) {
    const tag = readTagText(text);
    if (tag === undefined)
        return false;
    return /^[vV]?$/.test(tag.prefix) || tag.numbers.length >= 3;
}
/** The release's tag in the prefix style that stands there: a repository's tags may be mirrored under another prefix. */
function tagLike(standing, release) {
    return standing.prefix + (readTagText(release.tag)?.version ?? (0,version_spelling/* formatSemver */.a)(release.version));
}
/** Whether the tag names a version above `version`; a floating tag is compared by the numbers it has. */
function isTagNewer({ numbers, version: spelled }, version) {
    if (isFloating(numbers, spelled))
        return compareNumbers(numbers, version) > 0;
    return (compareSpelled("pypi", spelled, (0,version_spelling/* formatPep440 */.J)(version)) ?? compareNumbers(numbers, version)) > 0;
}
/** Whether the tag names exactly `version`, in whatever spelling. */
function isTagSame({ numbers, version: spelled }, version) {
    return !isFloating(numbers, spelled) && compareSpelled("pypi", spelled, (0,version_spelling/* formatPep440 */.J)(version)) === 0;
}
/** `1` or `1.2` alone: such a tag is moved by its repository. */
function isFloating(numbers, spelled) {
    return numbers.length < 3 && numbers.join(".") === spelled;
}
/** `1` against 1.4.0 is zero: only as many numbers as stand there are compared. */
function compareNumbers(numbers, { major, minor, patch }) {
    const wanted = [major, minor, patch];
    const difference = numbers.map((number, index) => number - (wanted[index] ?? 0));
    return difference.find((value) => value !== 0) ?? 0;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/git-url.ts

/**
 * Reads `git+https://host/owner/name.git@v1.2.3#egg=name`; undefined when the text is no git URL.
 * https://pip.pypa.io/en/stable/topics/vcs-support/
 */
function readPipGitUrl(text) {
    const scheme = /^git\+(?:[a-z+]+:\/\/[^/]*\/|[^@/\s]+@[^:/\s]+:|file:\/\/)/i.exec(text)?.[0];
    if (scheme === undefined)
        return undefined;
    const end = text.includes("#") ? text.indexOf("#") : text.length;
    const at = text.slice(0, end).lastIndexOf("@");
    const hasRef = at >= scheme.length && at + 1 < end;
    const address = text.slice(0, hasRef ? at : end);
    const repository = githubRepository(address);
    const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(text.slice(end))?.[1];
    return {
        ...(hasRef ? { ref: { text: text.slice(at + 1, end), start: at + 1, end } } : {}),
        ...(repository === undefined ? {} : { repository }),
        ...(egg === undefined ? {} : { egg }),
    };
}
/** `owner/name` of a repository's address on GitHub, in any of the forms git takes. */
function githubRepository(address) {
    return /(?:^|[/@.])github\.com(?::\d+\/|[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(address)?.[1];
}
/** What a reference of unstated kind is, by its look. */
function kindOfRef(ref) {
    // A short hash is a commit too; digits alone are rather a date.
    if (/^[0-9a-f]{40}$/i.test(ref) ||
        (/^[0-9a-f]{7,39}$/.test(ref) && /[a-f]/.test(ref) && /[0-9]/.test(ref))) {
        return "commit";
    }
    return looksLikeTag(ref) ? "git-tag" : "branch";
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/place.ts
/**
 * A place in a structured file as people write it: `dependencies.lodash`, `catalogs.next["lodash.merge"]`,
 * `packages[3].version`. Different paths give different places.
 */
function placeOf(path) {
    return path.map((step, index) => stepOf(step, index === 0)).join("");
}
function stepOf(step, isFirst) {
    if (typeof step === "number")
        return `[${step}]`;
    if (!/^[A-Za-z0-9_@/$*-]+$/.test(step))
        return `[${JSON.stringify(step)}]`;
    return isFirst ? step : `.${step}`;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/cargo-pin.ts




/**
 * The pins of one dependency of a Cargo.toml: its `version`, and its git source where it has one. A `path`
 * beside a version is only where the workspace finds the package; alone it is a source without a version.
 */
function cargoPins(source, dependency) {
    const { path, key, value } = dependency;
    const name = (0,package_name/* packageName */.oZ)("cargo", tomlString(value, "package")?.value ?? key);
    const pinAt = (field, string, as) => ({
        path: source.path,
        ...source.position(string.offsetAt(0)),
        place: placeOf([...path, ...field]),
        name,
        value: pinValue(source, string, as),
    });
    if (value.kind === "string")
        return [pinAt([], value, "constraint")];
    // `workspace = true`: the version stands in the workspace's own table.
    const inherited = tomlAt(value, "workspace");
    if (inherited?.kind === "other" && inherited.value === true)
        return [];
    const [version, git, folder] = ["version", "git", "path"].map((field) => tomlString(value, field));
    return [
        ...(version === undefined ? [] : [pinAt(["version"], version, "constraint")]),
        ...(git === undefined ? [] : [gitPin(value, git, pinAt)]),
        ...(version !== undefined || git !== undefined || folder === undefined
            ? []
            : [pinAt(["path"], folder, "path")]),
    ];
}
function gitPin(value, git, pinAt) {
    const [tag, revision, branch] = ["tag", "rev", "branch"].map((field) => tomlString(value, field));
    if (tag !== undefined)
        return pinAt(["tag"], tag, "git-tag");
    // `rev` takes any name git understands: a commit, a tag, `refs/pull/1/head`.
    if (revision !== undefined)
        return pinAt(["rev"], revision, kindOfRef(revision.value));
    if (branch !== undefined)
        return pinAt(["branch"], branch, "branch");
    return pinAt(["git"], git, "git");
}
function pinValue(source, string, as) {
    const text = string.value;
    const span = source.span(string.offsetAt(0), string.offsetAt(text.length));
    switch (as) {
        case "constraint":
            return { kind: "constraint", syntax: "cargo", text, span };
        case "git-tag":
        case "commit":
            return { kind: as, text, span };
        case "branch":
        case "git":
        case "path":
            return { kind: "unpinned", source: as, text, span };
    }
}

;// CONCATENATED MODULE: ./packages/manifests/editors/cargo-toml.ts


/**
 * Cargo.toml: the dependency tables of packages, targets and workspaces, and `patch`.
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
const cargoTomlEditor = {
    kind: "cargo-toml",
    matches: (path) => /(?:^|\/)Cargo\.toml$/.test(path),
    readPins(source) {
        const root = parseToml(source);
        return dependencyTables(root)
            .flatMap((path) => tablePins(source, root, path))
            .toSorted((left, right) => left.line - right.line || left.column - right.column);
    },
    parse: readTomlData,
};
/** Cargo still reads the spellings with an underscore. */
const kinds = [
    "dependencies",
    "dev-dependencies",
    "dev_dependencies",
    "build-dependencies",
    "build_dependencies",
];
function dependencyTables(root) {
    const targets = tomlEntries(root, "target").flatMap(([target]) => kinds.map((kind) => ["target", target, kind]));
    const patches = tomlEntries(root, "patch").map(([registry]) => ["patch", registry]);
    return [...kinds.map((kind) => [kind]), ["workspace", "dependencies"], ...targets, ...patches];
}
function tablePins(source, root, path) {
    return tomlEntries(root, ...path).flatMap(([key, value]) => cargoPins(source, { path: [...path, key], key, value }));
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/escapes.ts
/**
 * A text with the escapes undone in which JSON, TOML, YAML and HCL can spell the characters of a name, and the line breaks
 * that a backslash takes away in quoted YAML, TOML, a Dockerfile and a requirements file. For looking, not for reading: where
 * a language knows no escapes this says more than there is.
 */
function withoutEscapes(text) {
    return text.replaceAll(escapes_escape, (whole, ...[long, short, byte]) => {
        const code = long ?? short ?? byte;
        if (code !== undefined)
            return Number.parseInt(code, 16) < 0x80 ? String.fromCharCode(Number.parseInt(code, 16)) : whole;
        return whole === "\\/" ? "/" : "";
    });
}
/** Whether a text may say more than its bytes show. */
function hasEscapes(text) {
    return /\\(?:[uUx][0-9A-Fa-f]{2}|\/|[ \t]*\r?\n)/.test(text);
}
const escapes_escape = /\\(?:U([0-9A-Fa-f]{8})|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|\/|[ \t]*\r?\n[ \t\r\n]*)/g;

;// CONCATENATED MODULE: ./packages/manifests/syntax/traced-text.ts
/** Stands for what only a run can know: a variable without a default. No grammar of ours admits it. */
const unknownUnit = "\uFFFC";
/** Text that is only read, never edited. */
function untraced(text) {
    return { text, offsets: Array.from({ length: text.length }, () => -1) };
}
/** Text that stands in the file as it is, from `start` on. */
function tracedFrom(text, start) {
    return { text, offsets: Array.from({ length: text.length }, (_, index) => start + index) };
}
/** The parts as one text. */
function joinTraced(parts) {
    return {
        text: parts.map(({ text }) => text).join(""),
        offsets: parts.flatMap(({ offsets }) => offsets),
        ...reachedBy(parts.flatMap(({ aliases = [] }) => aliases)),
    };
}
/** The part from `start` up to but without `end`. */
function sliceTraced({ text, offsets, aliases = [] }, start, end) {
    return { text: text.slice(start, end), offsets: offsets.slice(start, end), ...reachedBy(aliases) };
}
/** The field `aliases`, where there are any. */
function reachedBy(aliases) {
    return aliases.length === 0 ? {} : { aliases: [...new Set(aliases)] };
}
/** A part of the text with its bytes in the file, or undefined when it is empty, unknown or stands in more than one piece. */
function locate(source, { text, offsets, aliases = [] }) {
    const [start] = offsets;
    if (start === undefined || start < 0 || text.includes(unknownUnit))
        return undefined;
    if (!offsets.every((offset, index) => offset === start + index))
        return undefined;
    return { text, span: source.span(start, start + text.length), offset: start, ...reachedBy(aliases) };
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-path.ts

/** The text of a scalar or of what an alias repeats; a scalar with escapes can be read, but has no place to edit. */
function yamlTraced(node) {
    if (node?.kind === "alias") {
        const target = yamlTraced(node.target);
        return target && { ...target, ...reachedBy([node.start, ...(target.aliases ?? [])]) };
    }
    if (node?.kind !== "scalar" || node.value === null)
        return undefined;
    const { text, offsetAt } = node;
    if (offsetAt === undefined)
        return untraced(text);
    const start = offsetAt(0);
    if (offsetAt(text.length) - start === text.length)
        return tracedFrom(text, start);
    return { text, offsets: Array.from({ length: text.length }, (_, index) => offsetAt(index)) };
}
/**
 * The node under `keys`. What stands behind an alias or a merge key (`<<`) is found as well, and is itself an alias
 * then: it can be read here, and has its place where its anchor stands.
 */
function yamlAt(node, ...keys) {
    let current = node;
    for (const key of keys)
        current = yaml_path_valueOf(current, key);
    return current;
}
/** The entries of a map; none of anything else. */
function yamlEntries(node, ...keys) {
    const found = yamlAt(node, ...keys);
    if (found?.kind === "map")
        return found.entries;
    return inside(found, yamlEntries).map((entry) => ({ ...entry, value: behind(found, entry.value) }));
}
/** The items of a list; none of anything else. */
function yamlItems(node, ...keys) {
    const found = yamlAt(node, ...keys);
    if (found?.kind === "list")
        return found.items;
    return inside(found, yamlItems).map((item) => behind(found, item));
}
/** What a node is once every alias is followed. */
function resolvedYaml(node) {
    return node?.kind === "alias" ? resolvedYaml(node.target) : node;
}
/** How the path of a place begins: with the document's number where the file has several. */
function documentPath(index, roots) {
    return roots.length > 1 ? [index] : [];
}
function inside(node, children) {
    return node?.kind === "alias" && node.isTooLarge !== true ? children(node.target) : [];
}
/** A part of what an alias repeats, as a repetition of that part. */
function behind(alias, target) {
    return alias?.kind === "alias" ? { ...alias, target } : target;
}
function yaml_path_valueOf(node, key) {
    if (node?.kind === "alias") {
        const found = yaml_path_valueOf(node.target, key);
        return found && behind(node, found);
    }
    if (node?.kind !== "map")
        return undefined;
    const own = node.entries.find((entry) => entry.key === key);
    if (own !== undefined)
        return own.value;
    for (const source of mergedInto(node)) {
        const target = yaml_path_valueOf(source, key);
        if (target !== undefined)
            return target;
    }
    return undefined;
}
function mergedInto(map) {
    return map.entries
        .filter(({ key }) => key === "<<")
        .flatMap(({ value }) => (value.kind === "list" ? value.items : [value]));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-literal.ts
/**
 * Where each unit of a literal block's text stands in `block`, its spelling from the `|` on. The lines of a literal
 * block are the lines of its text with the indentation in front, so a file in the file keeps its places
 * (https://yaml.org/spec/1.2.2/#812-literal-style). Undefined when the lines do not agree, which they always should.
 */
function literalOffsets(block, text) {
    const header = block.indexOf("\n") + 1;
    if (header === 0)
        return undefined;
    const outer = lineStarts(block, header);
    const inner = lineStarts(text, 0);
    const indent = indentOf(block, outer, { text, inner });
    if (indent === undefined)
        return undefined;
    return (index) => {
        const line = lastAtMost(inner, index);
        const start = outer[line];
        if (start === undefined)
            return block.length;
        const end = outer[line + 1] ?? block.length;
        return Math.min(start + indent + index - (inner[line] ?? 0), end);
    };
}
function indentOf(block, outer, { text, inner }) {
    let indent;
    for (const [line, start] of inner.entries()) {
        const content = lineAt(text, start);
        if (content === "")
            continue;
        const outerStart = outer[line];
        if (outerStart === undefined)
            return undefined;
        const written = lineAt(block, outerStart);
        if (!written.endsWith(content))
            return undefined;
        indent ??= written.length - content.length;
        if (indent !== written.length - content.length)
            return undefined;
    }
    return indent ?? 0;
}
function lineAt(text, start) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? undefined : end);
    return line.endsWith("\r") ? line.slice(0, -1) : line;
}
function lineStarts(text, from) {
    const starts = [from];
    for (let index = text.indexOf("\n", from); index >= 0; index = text.indexOf("\n", index + 1)) {
        starts.push(index + 1);
    }
    return starts;
}
function lastAtMost(starts, index) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-refusal.ts


/** The text at `offset` is no YAML. */
function yamlSyntaxRefusal(source, offset, found) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: found === tooDeep.found ? tooDeep.expected : "valid YAML",
        found,
        fix: "Correct the file at this place.",
        location: source.location(offset),
    });
}
/** A key stands twice in one mapping. */
function yamlDuplicateRefusal(source, key) {
    return new errors/* Refusal */.P_({
        code: "manifest-duplicate-key",
        expected: "each key once in a mapping",
        found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
        fix: "Remove one of the two: readers disagree which of them counts.",
        location: source.location(key.again),
    });
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-conversion.ts




/**
 * A parser's node with all below it as nodes that know where they stand.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function convertYaml(contents, context) {
    return new Conversion(context).node(contents, 0);
}
/** How many values aliases may stand for in one document, so that aliases of aliases of aliases cost nothing. */
const mostRepeated = 100_000;
class Conversion {
    #context;
    #anchors = new Map();
    /** How many values a collection holds, those its aliases stand for included. */
    #weights = new Map();
    #allowance = mostRepeated;
    constructor(context) {
        this.#context = context;
    }
    node(node, depth) {
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, this.#context.at(node.range?.[0] ?? 0));
        if ((0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node)) {
            const { source, at } = this.#context;
            if (depth >= deepest)
                throw yamlSyntaxRefusal(source, at(node.range?.[0] ?? 0), tooDeep.found);
        }
        if ((0,yaml_dist/* isMap */.jh)(node)) {
            const entries = this.#entries(node, depth + 1);
            return this.#collection(node.anchor, { kind: "map", entries }, entries.map(({ value }) => value));
        }
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.node(item, depth + 1));
            return this.#collection(node.anchor, { kind: "list", items }, items);
        }
        if ((0,yaml_dist/* isScalar */.jn)(node))
            return this.#anchored(node.anchor, this.#scalar(node));
        return { kind: "scalar", value: null, text: "", start: 0, end: 0, offsetAt: undefined, style: "plain" };
    }
    #alias(anchor, start) {
        const target = this.#anchors.get(anchor);
        const weight = target === undefined ? 1 : this.#weightOf(target);
        const isTooLarge = weight > this.#allowance;
        if (!isTooLarge)
            this.#allowance -= weight;
        const alias = {
            kind: "alias",
            anchor,
            start,
            target,
            ...(isTooLarge ? { isTooLarge } : {}),
        };
        this.#context.parts.aliases.set(start, alias);
        return alias;
    }
    #collection(anchor, node, children) {
        const weight = children.reduce((sum, child) => sum + this.#weightOf(child), 1);
        this.#weights.set(node, weight);
        return this.#anchored(anchor, node);
    }
    #weightOf(node) {
        if (node.kind !== "alias")
            return this.#weights.get(node) ?? 1;
        return node.target === undefined || node.isTooLarge === true ? 1 : this.#weightOf(node.target);
    }
    #anchored(anchor, node) {
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
        return node;
    }
    #entries(map, depth) {
        const seen = new Map();
        return map.items.flatMap((pair) => {
            const key = this.node(pair.key, depth);
            // A collection as a key is legal, and no tool of ours reads one.
            if (key.kind !== "scalar")
                return [];
            const before = seen.get(key.text);
            if (before !== undefined && key.text !== "<<") {
                throw yamlDuplicateRefusal(this.#context.source, { name: key.text, before, again: key.start });
            }
            seen.set(key.text, key.start);
            return [{ key: key.text, start: key.start, value: this.node(pair.value, depth) }];
        });
    }
    #scalar(scalar) {
        const { at, parts } = this.#context;
        const [from = 0, to = 0] = scalar.range ?? [];
        const text = scalar.type === "PLAIN" ? (scalar.source ?? "") : String(scalar.value);
        const place = { value: scalar.value, text, start: at(from), end: at(to), style: styleOf(scalar) };
        const offsetAt = this.#offsets(scalar, { text, from, to });
        const read = { kind: "scalar", ...place, offsetAt };
        parts.scalars.set(read.start, read);
        return read;
    }
    #offsets(scalar, { text, from, to }) {
        const { at, text: written } = this.#context;
        if (scalar.type === "BLOCK_LITERAL") {
            const offsets = literalOffsets(written.slice(from, to), text);
            return offsets === undefined ? undefined : (index) => at(from + offsets(index));
        }
        const quote = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE" ? 1 : 0;
        const isVerbatim = written.slice(from + quote, to - quote) === text;
        return isVerbatim ? (index) => at(from + quote + index) : undefined;
    }
}
function styleOf({ type }) {
    switch (type) {
        case "QUOTE_DOUBLE":
            return "double";
        case "QUOTE_SINGLE":
            return "single";
        case "BLOCK_FOLDED":
        case "BLOCK_LITERAL":
            return "block";
        default:
            return "plain";
    }
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml.ts




/**
 * The roots of the file's documents, in order; a document without content is left out.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseYaml(source) {
    const known = parsed.get(source);
    if (known !== undefined)
        return known;
    const roots = parseYamlText(source, source.text, (offset) => offset);
    parsed.set(source, roots);
    return roots;
}
/**
 * Parses YAML that stands as a string inside `source`: `at` gives the place in the source of each unit of `text`.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column in the outer file.
 */
function parseYamlText(source, text, at) {
    try {
        return (0,yaml_dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" }).flatMap((document) => {
            const [error] = document.errors;
            if (error !== undefined)
                throw yamlSyntaxRefusal(source, at(error.pos[0]), reasonOf(error));
            const root = convertYaml(document.contents, { source, text, at, parts: partsFor(source) });
            return root.kind === "scalar" && root.value === null ? [] : [root];
        });
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if (isStackOverflow(cause))
            throw yamlSyntaxRefusal(source, at(0), tooDeep.found);
        throw cause;
    }
}
/** The parts of what was read of a source up to now; none for a source that is no YAML. */
function yamlPartsOf(source) {
    return parts.get(source) ?? { scalars: new Map(), aliases: new Map() };
}
/** The parser reports its own full stack as an error of the document. */
function reasonOf({ code, message }) {
    return code === "RESOURCE_EXHAUSTION" || /call stack/i.test(message) ? tooDeep.found : message;
}
/** The exact text of a scalar, quoted or plain; undefined for anything else, and where escapes, folding or an alias come between. */
function yamlText(node) {
    if (node?.kind !== "scalar" || node.offsetAt === undefined || node.value === null)
        return undefined;
    const start = node.offsetAt(0);
    const end = node.offsetAt(node.text.length);
    return end - start === node.text.length ? { text: node.text, start, end } : undefined;
}
/** The file as plain data, for comparison; aliases stay aliases, so that nothing multiplies. */
function readYamlData(source) {
    return parseYaml(source).map(plainYaml);
}
/** Sources do not change, and every package in question asks for the same file. */
const parsed = new WeakMap();
const parts = new WeakMap();
function partsFor(source) {
    const known = parts.get(source) ?? { scalars: new Map(), aliases: new Map() };
    parts.set(source, known);
    return known;
}
/** A node as plain data, without places. */
function plainYaml(node) {
    switch (node.kind) {
        case "map":
            return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainYaml(value)]));
        case "list":
            return node.items.map(plainYaml);
        case "scalar":
            return node.value;
        case "alias":
            return { "*": node.anchor };
    }
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/version-comment.ts
/**
 * The version in the comment behind a commit on the same line: `# v1.2.3`, `# frozen: v1.2.3`, `# tag=v1.2.3`.
 * `offset` is the end of the commit in `source.text`; only quotes, brackets and commas may stand in between.
 */
function versionComment(source, offset) {
    const line = /^[^\r\n]*/.exec(source.text.slice(offset, offset + 300))?.[0] ?? "";
    const match = /^(?<before>[\s"',}\]]*#\s*(?:frozen:\s*|tag\s*[:=]\s*|pin\s*@?)?)(?<version>[\w./@-]*?(?:v\d+|\d+\.\d+)(?:\.\d+)*[\w.+-]*)(?=\s|$)/.exec(line);
    const { before, version } = match?.groups ?? {};
    if (before === undefined || version === undefined)
        return undefined;
    const start = offset + before.length;
    return { text: version, span: source.span(start, start + version.length) };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/placed-pin.ts






/** The pin in an image reference, `host/name:tag@digest`; undefined when it has neither, or when they stand nowhere in the file. */
function imagePin(source, path, reference) {
    const parsed = (0,image_reference/* parseImageReference */.o_)(reference.text);
    if (parsed === undefined)
        return undefined;
    const { name, tag, digest } = parsed;
    const part = (range) => range && sliceTraced(reference, range.start, range.end);
    return imageValuePin(source, path, { name, tag: part(tag), digest: part(digest) });
}
/** The pin of an image whose name, tag and digest stand apart. Of a tag in pieces nothing is a pin, its digest included. */
function imageValuePin(source, path, image) {
    const [tag, digest] = [image.tag, image.digest].map((part) => part && locate(source, part));
    if ((tag === undefined) !== (image.tag === undefined))
        return undefined;
    if ((digest === undefined) !== (image.digest === undefined))
        return undefined;
    const first = tag ?? digest;
    if (first === undefined)
        return undefined;
    return pinOf(source, {
        path,
        at: { ...first, ...reachedBy([...(tag?.aliases ?? []), ...(digest?.aliases ?? [])]) },
        name: (0,package_name/* packageName */.oZ)("image", image.name),
    }, {
        kind: "image",
        ...(tag === undefined ? {} : { tag: { text: tag.text, span: tag.span } }),
        ...(digest === undefined ? {} : { digest: { text: digest.text, span: digest.span } }),
    });
}
/** The pin of a git reference of a repository on GitHub, `owner/repository`: a tag, a commit or a branch by its look. */
function gitRefPin(source, path, { repository, ref }) {
    const at = locate(source, ref);
    if (at === undefined)
        return undefined;
    const { text, span, offset } = at;
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    switch (kindOfRef(text)) {
        case "branch":
            return pinOf(source, { path, at, name }, { kind: "unpinned", source: "branch", text, span });
        case "git-tag":
            return pinOf(source, { path, at, name }, { kind: "git-tag", text, span });
        case "commit": {
            const comment = versionComment(source, offset + text.length);
            return pinOf(source, { path, at, name }, { kind: "commit", text, span, ...(comment === undefined ? {} : { comment }) });
        }
    }
}
/** The pin of a chart by a constraint of Helm's. */
function chartPin(source, path, { chart, repository, constraint, }) {
    const at = locate(source, constraint);
    if (at === undefined)
        return undefined;
    const { text, span } = at;
    return {
        ...pinOf(source, { path, at, name: (0,package_name/* packageName */.oZ)("helm", chart) }, { kind: "constraint", syntax: "helm", text, span }),
        ...chartRepositoryOf(repository),
    };
}
/** An alias of Helm's (`@acme`, `alias:acme`) and an address with something to fill in say nothing here. */
function chartRepositoryOf(repository) {
    const isStated = repository !== undefined && repository !== "" && !/^(?:@|alias:)|[{}$\s]/.test(repository);
    return isStated && !repository.includes(unknownUnit) ? { chartRepository: repository } : {};
}
/** A pin of whatever value, at the place of the first text it has. */
function pinOf(source, place, value) {
    return {
        path: source.path,
        ...source.position(place.at.offset),
        place: placeOf(place.path),
        name: place.name,
        value,
        ...reachedBy(place.at.aliases ?? []),
    };
}
/**
 * The pins in file order, each once: a default that several lines use, or a template that several elements fill, is
 * one pin. Where places are named alike all the same, the later ones are numbered.
 */
function inFileOrder(pins) {
    const distinct = new Map();
    for (const pin of pins) {
        if (pin === undefined)
            continue;
        const key = `${startOf(pin)} ${(0,package_name/* packageKey */.MO)(pin.name)}`;
        const known = distinct.get(key);
        const aliases = [...(known?.aliases ?? []), ...(pin.aliases ?? [])];
        distinct.set(key, { ...(known ?? pin), ...reachedBy(aliases) });
    }
    const counts = new Map();
    return [...distinct.values()]
        .toSorted((left, right) => startOf(left) - startOf(right))
        .map((pin) => {
        const count = (counts.get(pin.place) ?? 0) + 1;
        counts.set(pin.place, count);
        return count === 1 ? pin : { ...pin, place: `${pin.place}#${count}` };
    });
}
/** The byte at which a pin's first text starts. */
function startOf({ value }) {
    if (value.kind !== "image")
        return value.span.start;
    return Math.min(...[value.tag, value.digest].flatMap((part) => (part === undefined ? [] : [part.span.start])));
}

;// CONCATENATED MODULE: ./packages/manifests/editors/chart.ts






/** Chart.yaml, and the requirements.yaml of Helm 2: `dependencies`. https://helm.sh/docs/topics/charts/#the-chartyaml-file */
const chartEditor = {
    kind: "chart",
    matches: (path) => /(?:^|\/)(?:Chart|requirements)\.yaml$/.test(path) && !/(?:^|\/)templates\//.test(path),
    readPins: (source) => {
        if (!source.text.includes("dependencies") && !hasEscapes(source.text))
            return [];
        const [root] = parseYaml(source);
        return inFileOrder(yamlItems(root, "dependencies").map((dependency, index) => dependencyPin(source, dependency, index)));
    },
    parse: readYamlData,
};
/**
 * The `appVersion` of a chart: the version of what the chart installs. It is no pin by itself, since only a graph can
 * say of which repository, and becomes one under the name the caller gives.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readAppVersion(source, name) {
    const [root] = parseYaml(source);
    const text = yamlTraced(yamlAt(root, "appVersion"));
    const at = text && locate(source, text);
    if (at === undefined)
        return undefined;
    return pinOf(source, { path: ["appVersion"], at, name }, { kind: "version", text: at.text, span: at.span });
}
function dependencyPin(source, dependency, index) {
    const chart = yamlTraced(yamlAt(dependency, "name"))?.text;
    if (chart === undefined)
        return undefined;
    const path = ["dependencies", index];
    const repository = yamlTraced(yamlAt(dependency, "repository"));
    const local = repository?.text.startsWith("file://") === true ? locate(source, repository) : undefined;
    if (local !== undefined) {
        return pinOf(source, { path: [...path, "repository"], at: local, name: (0,package_name/* packageName */.oZ)("helm", chart) }, { kind: "unpinned", source: "path", text: local.text, span: local.span });
    }
    const constraint = yamlTraced(yamlAt(dependency, "version"));
    return (constraint && chartPin(source, [...path, "version"], { chart, repository: repository?.text, constraint }));
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/shell-expansion.ts

/**
 * The text with its variables replaced by what they stand for when nobody sets them: `$NAME`, `${NAME}`,
 * `${NAME:-default}`, `${NAME-default}`, nested at will, and `$$` for a dollar sign. Both Compose and Dockerfiles
 * read it so: https://docs.docker.com/reference/compose-file/interpolation/
 */
function expandVariables(text, lookup = () => undefined) {
    const parts = [];
    let position = 0;
    for (;;) {
        const dollar = text.text.indexOf("$", position);
        if (dollar === -1)
            break;
        parts.push(sliceTraced(text, position, dollar));
        const read = readVariable(text, dollar, lookup);
        parts.push(read.value);
        position = read.end;
    }
    return joinTraced([...parts, sliceTraced(text, position)]);
}
function readVariable(text, dollar, lookup) {
    const after = text.text[dollar + 1];
    if (after === "$")
        return { value: sliceTraced(text, dollar, dollar + 1), end: dollar + 2 };
    if (after === "{")
        return readBraces(text, dollar, lookup);
    const plain = matchAt(namePattern, text.text, dollar + 1);
    if (plain === undefined)
        return { value: sliceTraced(text, dollar, dollar + 1), end: dollar + 1 };
    return { value: lookup(plain) ?? unknown, end: dollar + 1 + plain.length };
}
function readBraces(text, dollar, lookup) {
    const close = closingBrace(text.text, dollar + 2);
    const name = matchAt(namePattern, text.text, dollar + 2);
    if (close === undefined || name === undefined)
        return { value: unknown, end: close ?? text.text.length };
    const operatorStart = dollar + 2 + name.length;
    const operator = matchAt(/:?[-?+]/y, text.text, operatorStart);
    const end = close + 1;
    const known = lookup(name);
    if (operator === undefined)
        return { value: operatorStart === close ? (known ?? unknown) : unknown, end };
    if (known !== undefined && !operator.endsWith("+"))
        return { value: known, end };
    if (!operator.endsWith("-"))
        return { value: unknown, end };
    return { value: expandVariables(sliceTraced(text, operatorStart + operator.length, close), lookup), end };
}
function closingBrace(text, from) {
    let depth = 0;
    for (let index = from; index < text.length; index++) {
        if (text[index] === "}") {
            if (depth === 0)
                return index;
            depth--;
        }
        else if (text[index] === "$" && text[index + 1] === "{") {
            depth++;
        }
    }
    return undefined;
}
const unknown = untraced(unknownUnit);
const namePattern = /[A-Za-z_][A-Za-z0-9_]*/y;
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/github-url.ts
/**
 * Reads the URLs that name a GitHub repository: https, ssh, scp-like, without a scheme, and behind the `git::` of
 * go-getter (https://developer.hashicorp.com/terraform/language/modules/sources). Undefined for any other text.
 */
function readGithubUrl(text) {
    const match = text.length > 2000 ? null : github_url_pattern.exec(text);
    const repository = match?.groups?.["repository"];
    if (match === null || repository === undefined)
        return undefined;
    const ref = refPattern.exec(match.groups?.["query"] ?? "");
    const queryStart = match.indices?.groups?.["query"]?.[0];
    if (ref === null || queryStart === undefined)
        return { repository, ref: undefined };
    const [found, before = "", value = ""] = ref;
    const start = queryStart + ref.index + before.length;
    return { repository, ref: { text: value, start, end: start + found.length - before.length } };
}
const scheme = "(?:git::)?(?:(?:https?|git|ssh|git\\+https|git\\+ssh)://)?(?:[\\w.%-]+(?::[^@/\\s]*)?@)?";
const github_url_pattern = new RegExp(`^${scheme}(?:www\\.)?github\\.com[/:](?<repository>[\\w.-]+/[\\w.-]+?)(?:\\.git)?(?:/[^?#\\s]*)?(?:\\?(?<query>[^#\\s]*))?(?:#\\S*)?$`, "di");
// Kustomize reads `version=` where `ref=` is missing.
const refPattern = /((?:^|&)(?:ref|version)=)([^&]*)/;

;// CONCATENATED MODULE: ./packages/manifests/editors/tag-text.ts


/** A tag that may carry its digest along, `v1.2.3@sha256:…`, in its parts; undefined where the text is no tag. */
function splitTag(text) {
    const together = (0,image_reference/* parseImageReference */.o_)(`x:${text.text}`);
    if (together?.tag === undefined)
        return undefined;
    return {
        tag: sliceTraced(text, 0, together.tag.text.length),
        digest: together.digest && sliceTraced(text, together.digest.start - 2),
    };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/image-fields.ts





/**
 * Every image below `node` that names a version: strings under `image` and under keys that end so (`sidecarImage`), and
 * maps with a `repository` (and `registry`) beside a `tag`, a `digest` or both, as Helm values have them at any depth.
 */
function imageFieldPins(source, node, { path = [], read = yamlTraced } = {}) {
    const kind = resolvedYaml(node)?.kind;
    if (kind === "list") {
        return yamlItems(node).flatMap((item, index) => imageFieldPins(source, item, { path: [...path, index], read }));
    }
    if (kind !== "map")
        return [];
    const pins = [groupPin(source, node, { path, read })];
    for (const { key, value } of yamlEntries(node)) {
        const below = [...path, key];
        if (resolvedYaml(value)?.kind !== "scalar")
            pins.push(...imageFieldPins(source, value, { path: below, read }));
        else if (/image$/i.test(key))
            pins.push(imageStringPin(source, below, read(value)));
    }
    return pins;
}
/** An unqualified string such as `debian:12` is an image only under a key that says just that. */
function imageStringPin(source, path, text) {
    const parsed = text && (0,image_reference/* parseImageReference */.o_)(text.text);
    if (text === undefined || parsed === undefined)
        return undefined;
    return (0,image_reference/* isQualified */.pA)(parsed.name) || /^image$/i.test(String(path.at(-1)))
        ? imagePin(source, path, text)
        : undefined;
}
function groupPin(source, map, { path, read }) {
    const [tagKey, tagText] = firstText(map, tagKeys, read);
    const [digestKey, digestText] = firstText(map, digestKeys, read);
    if (tagText === undefined && digestText === undefined)
        return undefined;
    const name = groupName(map, { path, read });
    if (name === undefined)
        return undefined;
    const at = [...path, tagKey ?? digestKey ?? ""];
    const git = readGithubUrl(name);
    if (git !== undefined && /[@:]/.test(name)) {
        return tagText && gitRefPin(source, at, { repository: git.repository, ref: tagText });
    }
    if (!(0,image_reference/* isImageName */.lS)(name))
        return undefined;
    const together = tagText && splitTag(tagText);
    if (tagText !== undefined && together === undefined)
        return undefined;
    if (together?.digest !== undefined && digestText !== undefined)
        return undefined;
    return imageValuePin(source, at, { name, tag: together?.tag, digest: together?.digest ?? digestText });
}
const tagKeys = ["tag", "imageTag"];
const digestKeys = ["digest", "sha", "sha256"];
const digestPattern = /^(?:sha256:)?[0-9a-f]{64}$/;
function firstText(map, keys, read) {
    for (const key of keys) {
        const text = read(yamlAt(map, key));
        if (text === undefined || text.text === "")
            continue;
        if (keys === digestKeys && !digestPattern.test(text.text))
            continue;
        return [key, text];
    }
    return [undefined, undefined];
}
function groupName(map, { path, read }) {
    const textOf = (key) => read(yamlAt(map, key))?.text;
    const isImage = /image$/i.test(path.findLast((step) => typeof step === "string") ?? "");
    const repository = textOf("repository") ?? textOf("image") ?? (isImage ? (textOf("name") ?? textOf("repo")) : undefined);
    if (repository === undefined)
        return undefined;
    const registry = textOf("registry") ?? "";
    return registry === "" ? repository : `${registry}/${repository}`;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/compose.ts






/** Compose files: `image:` of services and of the fragments they share, with the defaults of variables filled in. */
const composeEditor = {
    kind: "compose",
    matches: (path) => /(?:^|\/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/.test(path),
    readPins: (source) => {
        if (!source.text.includes("image") && !hasEscapes(source.text))
            return [];
        const read = (node) => {
            const text = yamlTraced(node);
            return text && expandVariables(text);
        };
        return inFileOrder(parseYaml(source).flatMap((root, index, roots) => imageFieldPins(source, root, { path: documentPath(index, roots), read })));
    },
    parse: readYamlData,
};

;// CONCATENATED MODULE: ./packages/manifests/syntax/dockerfile.ts

/** Reads a Dockerfile's instructions: https://docs.docker.com/reference/dockerfile/#format. Total: what is none is passed over. */
function parseDockerfile(text) {
    const lines = linesOf(text);
    const directives = readDirectives(lines);
    const escape = directives.escape === "`" ? "`" : "\\";
    const instructions = [];
    let index = 0;
    while (index < lines.length) {
        const { parts, next } = readLogicalLine(lines, { index, escape });
        index = next;
        const instruction = instructionOf(joinTraced(parts));
        if (instruction === undefined)
            continue;
        instructions.push(instruction);
        for (const end of heredocs(instruction))
            index = skipHeredoc(lines, index, end);
    }
    return { syntax: directives.syntax, instructions };
}
/** The words of an instruction; quotes stay, and blanks inside them do not part. */
function wordsOf(text) {
    return [...text.text.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g)].map((match) => sliceTraced(text, match.index, match.index + match[0].length));
}
/** A word without the quotes around all of it. */
function unquoted(word) {
    return /^(?:"[^"\\]*"|'[^']*')$/.test(word.text) ? sliceTraced(word, 1, -1) : word;
}
function linesOf(text) {
    let start = 0;
    return text.split("\n").map((line) => {
        const found = { text: line.endsWith("\r") ? line.slice(0, -1) : line, start };
        start += line.length + 1;
        return found;
    });
}
/** Directives stand at the very top; the first line that is none ends them. */
function readDirectives(lines) {
    let found = {};
    for (const line of lines) {
        const match = /^\s*#\s*(\w+)\s*=\s*(.*?)\s*$/d.exec(line.text);
        const [start, end] = match?.indices?.[2] ?? [];
        if (match === null || start === undefined)
            return found;
        const name = (match[1] ?? "").toLowerCase();
        if (name === "syntax") {
            found = { ...found, syntax: tracedFrom(line.text.slice(start, end), line.start + start) };
        }
        if (name === "escape")
            found = { ...found, escape: match[2] ?? "" };
    }
    return found;
}
function readLogicalLine(lines, { index, escape }) {
    const parts = [];
    let next = index;
    while (next < lines.length) {
        const line = lines[next];
        next++;
        if (line === undefined || /^\s*#/.test(line.text)) {
            if (parts.length === 0)
                break;
            continue;
        }
        // An empty line in a continuation is allowed, with a warning.
        if (parts.length > 0 && line.text.trim() === "")
            continue;
        const content = line.text.trimEnd();
        const isContinued = content.endsWith(escape);
        parts.push(tracedFrom(isContinued ? content.slice(0, -1) : line.text, line.start));
        if (!isContinued)
            break;
    }
    return { parts, next };
}
function instructionOf(line) {
    const match = /^(\s*([A-Za-z]+)\s+)(?=\S)/.exec(line.text);
    const keyword = match?.[2];
    if (match === null || keyword === undefined)
        return undefined;
    return {
        keyword: keyword.toUpperCase(),
        body: sliceTraced(line, match[0].length, line.text.trimEnd().length),
    };
}
function heredocs({ keyword, body }) {
    if (!["RUN", "COPY", "ADD"].includes(keyword))
        return [];
    return [...body.text.matchAll(/(?<!<)<<-?(["']?)([A-Za-z_]\w*)\1/g)].map((match) => match[2] ?? "");
}
/** The line after the heredoc's end; the same line where it has none, which is then no heredoc. */
function skipHeredoc(lines, index, end) {
    const found = lines.findIndex((line, at) => at >= index && line.text.trim() === end);
    return found === -1 ? index : found + 1;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/installed-packages.ts



/**
 * The packages that a shell command installs by name and exact version: `pip install name==1.2.3`, `npm install -g name@1.2.3`.
 * They are bare versions rather than constraints: in a shell, another operator than the one that stands may redirect output.
 */
function installedPackagePins(source, path, command) {
    return installers.flatMap(({ ecosystem, command: pattern, argument }) => [...command.text.matchAll(pattern)].flatMap((call) => {
        const start = call.index + call[0].length;
        const end = start + (/^[^;&|\n]*/.exec(command.text.slice(start))?.[0].length ?? 0);
        return [...command.text.slice(start, end).matchAll(argument)].flatMap((match) => {
            const [from, to] = match.indices?.groups?.["version"] ?? [];
            const name = match.groups?.["name"];
            if (from === undefined || to === undefined || name === undefined)
                return [];
            const at = locate(source, sliceTraced(command, start + from, start + to));
            if (at === undefined)
                return [];
            const value = { kind: "version", text: at.text, span: at.span };
            return pinOf(source, { path: [...path, name], at, name: (0,package_name/* packageName */.oZ)(ecosystem, name) }, value);
        });
    }));
}
const installers = [
    {
        ecosystem: "pypi",
        command: /\b(?:pip[\d.]*|pipx|uv tool|uv pip)\s+install\b/g,
        argument: /(?<=[\s"'])(?<name>[A-Za-z0-9][\w.-]*)(?:\[[\w,.-]*\])?==(?<version>v?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|post|dev)[-_.]?\d*)*)(?=["'\s]|$)/dgi,
    },
    {
        ecosystem: "npm",
        command: /\b(?:npm|pnpm|yarn)\s+(?:global\s+)?(?:install|i|add)\b/g,
        argument: /(?<=[\s"'])(?<name>(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)@(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?=["'\s]|$)/dg,
    },
];

;// CONCATENATED MODULE: ./packages/manifests/editors/dockerfile.ts





/**
 * Dockerfiles: the images of `FROM`, `COPY --from`, `RUN --mount=from` and `# syntax=`, with the defaults of `ARG` filled in,
 * and packages that `RUN` installs by name and exact version.
 */
const dockerfileEditor = {
    kind: "dockerfile",
    matches: (path) => /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][^/]*)?|[^/]+\.(?:[Dd]ockerfile|[Cc]ontainerfile))$/.test(path) && !path.endsWith(".dockerignore"),
    readPins: (source) => inFileOrder(instructionPins(source)),
};
function instructionPins(source) {
    const { syntax, instructions } = parseDockerfile(source.text);
    const pins = [syntax && imagePin(source, ["syntax"], syntax)];
    const globals = new Map();
    let stage;
    let count = 0;
    for (const { keyword, body } of instructions) {
        const known = stage ?? globals;
        const expand = (text) => expandVariables(text, (name) => known.get(name));
        switch (keyword) {
            case "ARG":
                declare(body, { known, globals, expand });
                break;
            case "ENV":
                declare(body, { known, globals: new Map(), expand });
                break;
            case "FROM": {
                const image = wordsOf(body).find((word) => !word.text.startsWith("--"));
                const reference = image && expandVariables(unquoted(image), (name) => globals.get(name));
                pins.push(reference && imagePin(source, ["FROM", count], reference));
                count++;
                stage = new Map();
                break;
            }
            case "COPY":
            case "RUN":
                pins.push(...flagImages(body).map((image) => imagePin(source, [keyword, "from"], expand(image))));
                if (keyword === "RUN")
                    pins.push(...installedPackagePins(source, ["RUN"], expand(body)));
                break;
        }
    }
    return pins;
}
/** `NAME=value …`; an `ARG` without a value takes the one from above the first `FROM`. */
function declare(body, { known, globals, expand }) {
    for (const word of wordsOf(body)) {
        const match = /^([A-Za-z_]\w*)(=?)/.exec(word.text);
        const name = match?.[1];
        if (match === null || name === undefined)
            return;
        const outer = globals.get(name);
        if (match[2] === "=")
            known.set(name, expand(unquoted(sliceTraced(word, match[0].length))));
        else if (outer !== undefined)
            known.set(name, outer);
    }
}
/** Of `--from=image` and `--mount=type=bind,from=image,…`; the name of a stage has no tag and is no pin. */
function flagImages(body) {
    const images = [];
    for (const word of wordsOf(body)) {
        if (!word.text.startsWith("--"))
            break;
        const match = /^--(?:from=|mount=(?:[^\s]*,)?from=)([^,]+)/d.exec(word.text);
        const [start, end] = match?.indices?.[1] ?? [];
        if (start !== undefined)
            images.push(unquoted(sliceTraced(word, start, end)));
    }
    return images;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-documents.ts

/**
 * The documents that `isWanted` accepts by their text, parsed; undefined in the place of each other. A file of two
 * megabytes of resource definitions around one image is read in a thousandth of the time.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseYamlDocuments(source, isWanted) {
    // A directive stands before the `---` of its document and changes how that is read.
    if (/^%/m.test(source.text))
        return parseYaml(source);
    return splitDocuments(source.text).flatMap((document) => isWanted(document.text)
        ? parseYamlText(source, document.text, (offset) => offset + document.start)
        : [undefined]);
}
/** The same as plain data for comparison; a document that is not wanted is its own text. */
function readDocumentsData(source, isWanted) {
    if (/^%/m.test(source.text))
        return parseYaml(source).map(plainYaml);
    return splitDocuments(source.text).map(({ text, start }) => isWanted(text) ? parseYamlText(source, text, (offset) => offset + start).map(plainYaml) : text);
}
/** Neither a quoted string nor a block may hold `---` in the first column: https://yaml.org/spec/1.2.2/#rule-c-forbidden */
function splitDocuments(text) {
    const starts = [0, ...[...text.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index)];
    return starts
        .map((start, index) => ({ text: text.slice(start, starts[index + 1]), start }))
        .filter((document) => /^(?!---\s*(?:#|$))\s*[^\s#]/m.test(document.text));
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-string-offsets.ts
/**
 * Where each unit of a string stands in the file, also where escapes or folding come between: a unit that is spelled by several
 * stands where its spelling begins, and a break that folding made stands at the end of the line before it. Undefined where
 * the spelling does not lead to the text, which it always should.
 */
function stringOffsets(source, node) {
    if (node.offsetAt !== undefined)
        return node.offsetAt;
    const written = source.text.slice(node.start, node.end);
    const offsets = node.style === "block" ? folded(written, node.text) : quoted(written, node);
    return offsets && ((index) => node.start + (offsets[index] ?? written.length));
}
/** https://yaml.org/spec/1.2.2/#813-folded-style */
function folded(block, text) {
    const offsets = [];
    let indent;
    let last = block.indexOf("\n");
    let start = last + 1;
    for (const line of block.slice(start).split("\n")) {
        const written = line.replace(/\r$/, "");
        indent ??= /\S/.test(written) ? written.search(/\S/) : undefined;
        const content = written.slice(indent ?? 0);
        if (indent !== undefined && content !== "") {
            while (/[ \n]/.test(text[offsets.length] ?? "") && !text.startsWith(content, offsets.length)) {
                offsets.push(last);
            }
            if (!text.startsWith(content, offsets.length))
                return undefined;
            for (let index = 0; index < content.length; index += 1)
                offsets.push(start + indent + index);
            last = start + written.length;
        }
        start += line.length + 1;
    }
    return /^\n*$/.test(text.slice(offsets.length)) ? offsets : undefined;
}
/** On one line: what folding does to lines in quotes is left alone. */
function quoted(written, { text, style }) {
    if (style === "plain" || written.includes("\n"))
        return undefined;
    const spelling = style === "single" ? /''|[^']/gy : /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)|[^"\\]/giy;
    spelling.lastIndex = 1;
    const offsets = [];
    for (const match of written.slice(0, -1).matchAll(spelling)) {
        const units = match[0].startsWith("\\U") && Number.parseInt(match[0].slice(2), 16) > 0xffff ? 2 : 1;
        for (let unit = 0; unit < units; unit += 1)
            offsets.push(match.index);
    }
    return offsets.length === text.length ? [...offsets, written.length - 1] : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-template.ts




/**
 * The YAML in a string of a file, whose places are places of the file. Where it becomes YAML only once a template is filled in, as by
 * `host: {{.name}}.example.org`, expressions are read as text that nobody knows, and lines of nothing else are left out. Undefined where
 * even that is no YAML.
 */
function parseInnerYaml(source, node) {
    const offsetAt = stringOffsets(source, node);
    if (offsetAt === undefined)
        return undefined;
    const { text } = node;
    const isTemplate = text.includes("{{");
    try {
        return { roots: parseYamlText(source, text, offsetAt), original: (one) => one };
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_) || !isTemplate)
            throw error;
    }
    try {
        const roots = parseYamlText(source, withoutExpressions(text), offsetAt);
        const indexes = new Map(Array.from(text, (_, index) => [offsetAt(index), index]));
        return { roots, original: (one) => asWritten(one, text, indexes) };
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}
/** Of the same length, so that every place stays where it is. */
function withoutExpressions(text) {
    return text
        .split("\n")
        .map((line) => /^\s*(?:\{\{.*?\}\}\s*)+$/.test(line)
        ? " ".repeat(line.length)
        : line.replaceAll(/\{\{.*?\}\}/g, (expression) => unknownUnit.repeat(expression.length)))
        .join("\n");
}
function asWritten(node, text, indexes) {
    if (node.kind !== "scalar" || !node.text.includes(unknownUnit))
        return node;
    const start = node.offsetAt === undefined ? undefined : indexes.get(node.offsetAt(0));
    if (start === undefined)
        return node;
    const written = text.slice(start, start + node.text.length);
    return { ...node, text: written, value: written };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/argo-source.ts









/**
 * The pins in the `spec` of an Application: the `targetRevision` of each source, and the images it sets for Helm
 * and Kustomize. https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/
 */
function argoSpecPins(source, spec, { path, read }) {
    const sources = [
        [yamlAt(spec, "source"), [...path, "source"]],
        [yamlAt(spec, "sourceHydrator", "drySource"), [...path, "sourceHydrator", "drySource"]],
        ...yamlItems(spec, "sources").map((node, index) => [node, [...path, "sources", index]]),
    ];
    return sources.flatMap(([node, at]) => node === undefined
        ? []
        : [
            revisionPin(source, node, { path: [...at, "targetRevision"], read }),
            ...helmPins(source, yamlAt(node, "helm"), { path: [...at, "helm"], read }),
            ...yamlItems(node, "kustomize", "images").map((image, index) => kustomizeOverridePin(source, read(image), [...at, "kustomize", "images", index])),
        ]);
}
function revisionPin(source, node, { path, read }) {
    const revision = read(yamlAt(node, "targetRevision"));
    const url = read(yamlAt(node, "repoURL"))?.text ?? "";
    const chart = read(yamlAt(node, "chart"))?.text ?? "";
    if (revision === undefined || revision.text === "")
        return undefined;
    const charted = chart !== "" ? chart : url.startsWith("oci://") ? url : undefined;
    if (charted !== undefined) {
        const repository = chart === "" ? folderOf(url) : [url, folderOf(chart)].filter(Boolean).join("/");
        return chartRevisionPin(source, path, { chart: lastSegment(charted), repository, revision });
    }
    const repository = readGithubUrl(url)?.repository;
    if (repository === undefined)
        return undefined;
    return range.test(revision.text)
        ? tagRangePin(source, path, { repository, revision })
        : gitRefPin(source, path, { repository, ref: revision });
}
function chartRevisionPin(source, path, { chart, repository, revision, }) {
    if (chart.includes(unknownUnit))
        return undefined;
    const at = locate(source, revision);
    // `HEAD` is whatever version is newest at the time.
    if (at === undefined || /[\d*xX]/.test(at.text))
        return chartPin(source, path, { chart, repository, constraint: revision });
    return pinOf(source, { path, at, name: (0,package_name/* packageName */.oZ)("helm", chart) }, { kind: "unpinned", source: "branch", text: at.text, span: at.span });
}
// Argo CD also takes a range over the repository's tags: https://argo-cd.readthedocs.io/en/stable/user-guide/tracking_strategies/
const range = /^\s*[~^<>=!]|[*|]|\s-\s|^v?\d+(?:\.\d+)*\.[xX]/;
function tagRangePin(source, path, { repository, revision }) {
    const at = locate(source, revision);
    if (at === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    return pinOf(source, { path, at, name }, { kind: "constraint", syntax: "helm", text: at.text, span: at.span });
}
const lastSegment = (name) => name.slice(name.lastIndexOf("/") + 1);
const folderOf = (name) => name.slice(0, Math.max(name.lastIndexOf("/"), 0));
function helmPins(source, helm, { path, read }) {
    if (helm === undefined)
        return [];
    const values = yamlAt(helm, "valuesObject");
    return [
        ...parameterPins(source, yamlItems(helm, "parameters"), { path: [...path, "parameters"], read }),
        ...(values === undefined
            ? []
            : imageFieldPins(source, values, { path: [...path, "valuesObject"], read })),
        ...valuesStringPins(source, yamlAt(helm, "values"), { path: [...path, "values"], read }),
    ];
}
/** `image.tag` counts where a parameter beside it says `image.repository`. */
function parameterPins(source, parameters, { path, read }) {
    const values = new Map();
    for (const parameter of parameters) {
        const name = read(yamlAt(parameter, "name"))?.text;
        const value = read(yamlAt(parameter, "value"));
        if (name !== undefined && value !== undefined && value.text !== "")
            values.set(name, value);
    }
    return [...values].map(([name, value]) => {
        const at = [...path, name];
        if (/image$/i.test(name))
            return imagePin(source, at, value);
        const match = /^(.*\.)?(tag|digest)$/.exec(name);
        if (match === null)
            return undefined;
        const [, prefix = "", field] = match;
        const [registry, repository] = [values.get(`${prefix}registry`), values.get(`${prefix}repository`)];
        if (repository === undefined || (field === "digest" && values.has(`${prefix}tag`)))
            return undefined;
        const image = registry === undefined ? repository.text : `${registry.text}/${repository.text}`;
        if (!(0,image_reference/* isImageName */.lS)(image))
            return undefined;
        const together = field === "tag" ? splitTag(value) : undefined;
        const digest = values.get(`${prefix}digest`);
        if (together?.digest !== undefined && digest !== undefined)
            return undefined;
        return imageValuePin(source, at, {
            name: image,
            tag: field === "tag" ? (together?.tag ?? value) : undefined,
            digest: together?.digest ?? digest,
        });
    });
}
/** `values: |`, or a string of another style, holds a YAML file, whose places are places of this file. */
function valuesStringPins(source, node, { path, read }) {
    if (node?.kind !== "scalar" || !/image|repository/i.test(node.text))
        return [];
    const inner = parseInnerYaml(source, node);
    if (inner === undefined)
        return [];
    const readInner = (one) => read(one && inner.original(one));
    return inner.roots.flatMap((root) => imageFieldPins(source, root, { path, read: readInner }));
}
/** `name=new:tag`, `name=:tag` and `name:tag`. */
function kustomizeOverridePin(source, text, path) {
    if (text === undefined)
        return undefined;
    const equals = text.text.indexOf("=");
    const reference = sliceTraced(text, equals + 1);
    const bare = /^\*?(?=[:@])/.exec(reference.text);
    if (equals === -1 || bare === null)
        return imagePin(source, path, reference);
    const name = text.text.slice(0, equals);
    const parsed = (0,image_reference/* parseImageReference */.o_)(name + reference.text.slice(bare[0].length));
    if (parsed?.name !== name)
        return undefined;
    const shift = name.length - bare[0].length;
    const part = (range_) => range_ && sliceTraced(reference, range_.start - shift, range_.end - shift);
    return imageValuePin(source, path, { name, tag: part(parsed.tag), digest: part(parsed.digest) });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/argo-application-set.ts





/**
 * The pins of an ApplicationSet: its template is read once for each set of parameters that its generators list, so that a
 * `chartVersion` of an element is a pin of the very chart the template uses it for. Parameters that only a cluster or
 * a repository knows stay unknown. https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
function applicationSetPins(source, spec, path) {
    const template = yamlAt(spec, "template", "spec");
    const sets = yamlItems(spec, "generators").flatMap((generator, index) => parameterSets(generator, [...path, "generators", index]));
    const patch = yamlAt(spec, "templatePatch");
    const patches = patch?.kind === "scalar" ? parseInnerYaml(source, patch) : undefined;
    const pins = (sets.length === 0 ? [[]] : sets).flatMap((set) => {
        const read = readerOf(set);
        return [
            ...argoSpecPins(source, template, { path: [...path, "template", "spec"], read }),
            ...(patches?.roots ?? []).flatMap((root) => argoSpecPins(source, yamlAt(root, "spec"), {
                path: [...path, "templatePatch", "spec"],
                read: (node) => read(node && patches?.original(node)),
            })),
        ];
    });
    const scalars = sets.flat().flatMap(({ node, path: at }) => scalarsOf(source, node, at));
    return pins.map((pin) => pin && atOrigin(pin, scalars));
}
/** More than that no list makes; a matrix of large lists could. */
const mostSets = 1000;
function parameterSets(generator, path) {
    const listed = yamlItems(generator, "list", "elements").map((node, index) => [
        { node, path: [...path, "list", "elements", index] },
    ]);
    if (listed.length > 0)
        return listed;
    const nested = (kind) => yamlItems(generator, kind, "generators").map((inner, index) => parameterSets(inner, [...path, kind, "generators", index]));
    const merged = nested("merge").flat();
    if (merged.length > 0)
        return merged;
    return nested("matrix").reduce((sets, next) => sets.flatMap((set) => next.map((other) => [...set, ...other])).slice(0, mostSets), [[]]);
}
/** Fills `{{ .name }}` and `{{name}}`; any other expression stays unknown. */
function readerOf(set) {
    return (node) => {
        const text = yamlTraced(node);
        return text?.text.includes("{{") === true ? fill(text, set) : text;
    };
}
function fill(text, set) {
    const parts = [];
    let position = 0;
    for (const match of text.text.matchAll(/\{\{-?\s*(.*?)\s*-?\}\}/g)) {
        parts.push(sliceTraced(text, position, match.index), parameter(match[1] ?? "", set));
        position = match.index + match[0].length;
    }
    return joinTraced([...parts, sliceTraced(text, position)]);
}
function parameter(expression, set) {
    const name = /^\.?([\w-]+(?:\.[\w-]+)*)$/.exec(expression)?.[1];
    const found = name === undefined ? [] : set.map(({ node }) => yamlTraced(yamlAt(node, ...name.split("."))));
    return found.findLast((text) => text !== undefined) ?? untraced(unknownUnit);
}
function scalarsOf(source, node, path) {
    switch (node.kind) {
        case "map":
            return node.entries.flatMap(({ key, value }) => scalarsOf(source, value, [...path, key]));
        case "list":
            return node.items.flatMap((item, index) => scalarsOf(source, item, [...path, index]));
        case "scalar":
            return [{ span: source.span(node.start, node.end), place: placeOf(path) }];
        case "alias":
            return [];
    }
}
/** A pin whose text stands in an element is placed there, not in the template that uses it. */
function atOrigin(pin, scalars) {
    const { value } = pin;
    const span = value.kind === "image" ? (value.tag ?? value.digest)?.span : value.span;
    const origin = scalars.find((scalar) => span !== undefined && scalar.span.start <= span.start && span.end <= scalar.span.end);
    return origin === undefined ? pin : { ...pin, place: origin.place };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/flux-resource.ts



/**
 * The pins of Flux's resources: the chart of a HelmRelease or a HelmChart, and the reference of a GitRepository or an OCIRepository.
 * https://fluxcd.io/flux/components/
 */
function fluxPins(source, resource) {
    const { kind, root, path } = resource;
    const spec = yamlAt(root, "spec");
    const namespace = yamlTraced(yamlAt(root, "metadata", "namespace"))?.text;
    switch (kind) {
        case "HelmRelease": {
            const at = [...path, "chart", "spec"];
            return [helmChartPin(source, yamlAt(spec, "chart", "spec"), { path: at, namespace })];
        }
        case "HelmChart":
            return [helmChartPin(source, spec, { path, namespace })];
        case "GitRepository":
            return [gitRepositoryPin(source, spec, path)];
        case "OCIRepository":
            return [ociRepositoryPin(source, spec, path)];
        default:
            return [];
    }
}
function helmChartPin(source, spec, { path, namespace: own }) {
    const textOf = (...keys) => yamlTraced(yamlAt(spec, ...keys))?.text;
    const chart = textOf("chart");
    const constraint = yamlTraced(yamlAt(spec, "version"));
    if (chart === undefined || constraint === undefined || chart.startsWith("."))
        return undefined;
    // Of a chart in a folder Flux does not heed the version.
    const kind = textOf("sourceRef", "kind") ?? "HelmRepository";
    if (kind !== "HelmRepository")
        return undefined;
    const pin = chartPin(source, [...path, "version"], { chart, constraint });
    const name = textOf("sourceRef", "name");
    if (pin === undefined || name === undefined)
        return pin;
    const namespace = textOf("sourceRef", "namespace") ?? own;
    return { ...pin, chartSource: { name, ...(namespace === undefined ? {} : { namespace }) } };
}
function gitRepositoryPin(source, spec, path) {
    const repository = readGithubUrl(yamlTraced(yamlAt(spec, "url"))?.text ?? "")?.repository;
    if (repository === undefined)
        return undefined;
    // Flux takes the first of these that is there.
    for (const key of ["commit", "tag", "branch"]) {
        const ref = yamlTraced(yamlAt(spec, "ref", key));
        if (ref !== undefined)
            return gitRefPin(source, [...path, "ref", key], { repository, ref });
    }
    return undefined;
}
function ociRepositoryPin(source, spec, path) {
    const url = yamlTraced(yamlAt(spec, "url"))?.text ?? "";
    if (!url.startsWith("oci://"))
        return undefined;
    const name = url.slice("oci://".length);
    const [tag, digest, semver] = ["tag", "digest", "semver"].map((key) => yamlTraced(yamlAt(spec, "ref", key)));
    const media = yamlTraced(yamlAt(spec, "layerSelector", "mediaType"))?.text ?? "";
    const isChart = media.includes("helm.chart") || name.includes("/charts/");
    const [key, constraint] = semver === undefined ? ["tag", isChart ? tag : undefined] : ["semver", semver];
    // A digest has the last word, and is none that a chart is known by.
    if (constraint !== undefined && digest === undefined) {
        const at = name.lastIndexOf("/");
        const [repository, chart] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
        return chartPin(source, [...path, "ref", key], { chart, repository, constraint });
    }
    return imageValuePin(source, [...path, "ref", tag === undefined ? "digest" : "tag"], { name, tag, digest });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/kubernetes.ts










/**
 * All other YAML, told by its content: Kubernetes resources (Argo CD's and Flux's with their charts and git references, the
 * images of any), CloudFormation templates and cloud-init. A file that is none of them has no pins. Helm's templates are
 * not YAML before Helm has filled them, and their images stand in the chart's values.
 */
const kubernetesEditor = {
    kind: "kubernetes",
    matches: (path) => /\.ya?ml$/i.test(path) && !/(?:^|\/)(?:templates|\.github)\/|(?:^|\/)pnpm-lock\.yaml$/.test(path),
    readPins: (source) => {
        const reader = readerFor(source.text);
        return reader === undefined ? [] : inFileOrder(documentPins(source, reader));
    },
    parse: (source) => readDocumentsData(source, mayHavePins),
};
function readerFor(text) {
    if (/^\s*#cloud-config\b/.test(text))
        return cloudConfigPins;
    if (!/image|targetRevision|chart|repository|ref|items/i.test(text) && !hasEscapes(text))
        return undefined;
    if (/\bapiVersion["']?\s*:/.test(text) && /\bkind["']?\s*:/.test(text))
        return resourcePins;
    return /^AWSTemplateFormatVersion\b|\bAWS::/m.test(text) ? cloudFormationPins : undefined;
}
/** Definitions of resources are most of the bytes in many repositories, and hold schemas instead of images. */
function mayHavePins(document) {
    return !/^kind\s*:\s*["']?CustomResourceDefinition\b/m.test(document);
}
function documentPins(source, reader) {
    try {
        return parseYamlDocuments(source, mayHavePins).flatMap((root, index, roots) => root === undefined ? [] : reader(source, root, documentPath(index, roots)));
    }
    catch (error) {
        // A template of some other tool is not YAML yet, and nobody claims it is.
        const isTemplate = /\{\{|\{%|<%/.test(source.text);
        if (error instanceof errors/* Refusal */.P_ && error.code === "manifest-syntax" && isTemplate)
            return [];
        throw error;
    }
}
function resourcePins(source, root, path) {
    const apiVersion = yamlTraced(yamlAt(root, "apiVersion"))?.text;
    const kind = yamlTraced(yamlAt(root, "kind"))?.text;
    if (apiVersion === undefined || kind === undefined)
        return [];
    if (kind === "List") {
        return yamlItems(root, "items").flatMap((item, index) => resourcePins(source, item, [...path, "items", index]));
    }
    return [
        ...ownPins(source, root, { apiVersion, kind, path: [...path, "spec"] }),
        ...imageFieldPins(source, root, { path }),
    ];
}
function ownPins(source, root, { apiVersion, kind, path }) {
    const spec = yamlAt(root, "spec");
    const [group = ""] = apiVersion.split("/");
    if (group.endsWith("toolkit.fluxcd.io"))
        return fluxPins(source, { kind, root, path });
    if (group !== "argoproj.io")
        return [];
    if (kind === "Application")
        return argoSpecPins(source, spec, { path, read: yamlTraced });
    return kind === "ApplicationSet" ? applicationSetPins(source, spec, path) : [];
}
function cloudFormationPins(source, root, path) {
    return imageFieldPins(source, root, { path });
}
/** Files that cloud-init writes may be Compose files or Kubernetes resources; what is no YAML is some other file. */
function cloudConfigPins(source, root, path) {
    return yamlItems(root, "write_files").flatMap((file, index) => {
        const at = [...path, "write_files", index, "content"];
        try {
            return valuesStringPins(source, yamlAt(file, "content"), { path: at, read: readWithDefaults });
        }
        catch (error) {
            if (error instanceof errors/* Refusal */.P_)
                return [];
            throw error;
        }
    });
}
const readWithDefaults = (node) => {
    const text = yamlTraced(node);
    return text && expandVariables(text);
};

;// CONCATENATED MODULE: ./packages/manifests/editors/kustomization.ts







/**
 * Kustomizations: `images`, remote bases with a `?ref=`, and `helmCharts`.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
const kustomizationEditor = {
    kind: "kustomization",
    matches: (path) => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path),
    readPins: (source) => inFileOrder(parseYaml(source).flatMap((root, index, roots) => {
        const path = documentPath(index, roots);
        return [
            ...yamlItems(root, "images").map((image, at) => kustomizeImagePin(source, image, [...path, "images", at])),
            ...remoteKeys.flatMap((key) => yamlItems(root, key).map((item, at) => remotePin(source, item, [...path, key, at]))),
            ...yamlItems(root, "helmCharts").flatMap((chart, at) => {
                const values = yamlAt(chart, "valuesInline");
                const below = [...path, "helmCharts", at];
                return [
                    kustomization_helmChartPin(source, chart, [...below, "version"]),
                    ...(values === undefined
                        ? []
                        : imageFieldPins(source, values, { path: [...below, "valuesInline"] })),
                ];
            }),
        ];
    })),
    parse: readYamlData,
};
const remoteKeys = ["resources", "bases", "components", "crds"];
/** `{name, newName, newTag, digest}`: what is deployed is `newName`, and `name` where there is none. */
function kustomizeImagePin(source, image, path) {
    const textOf = (key) => yamlTraced(yamlAt(image, key));
    const name = textOf("newName")?.text ?? textOf("name")?.text;
    if (name === undefined || !(0,image_reference/* isImageName */.lS)(name))
        return undefined;
    const tag = textOf("newTag");
    const digest = textOf("digest");
    return imageValuePin(source, [...path, tag === undefined ? "digest" : "newTag"], {
        name,
        tag: tag?.text === "" ? undefined : tag,
        digest: digest?.text === "" ? undefined : digest,
    });
}
function remotePin(source, item, path) {
    const text = yamlTraced(item);
    if (text === undefined)
        return undefined;
    const { repository = "", ref } = readGithubUrl(text.text) ?? {};
    if (ref === undefined || ref.text === "")
        return undefined;
    return gitRefPin(source, path, { repository, ref: sliceTraced(text, ref.start, ref.end) });
}
function kustomization_helmChartPin(source, chart, path) {
    const name = yamlTraced(yamlAt(chart, "name"))?.text;
    const constraint = yamlTraced(yamlAt(chart, "version"));
    const repository = yamlTraced(yamlAt(chart, "repo"))?.text;
    return name && constraint ? chartPin(source, path, { chart: name, repository, constraint }) : undefined;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./packages/manifests/syntax/json.ts



/**
 * Reads strict JSON: no comments, no trailing commas.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseJson(source) {
    const known = json_parsed.get(source);
    if (known !== undefined)
        return known;
    const value = json_parseAnew(source);
    json_parsed.set(source, value);
    return value;
}
/** Sources do not change, and several readers ask for the same file. */
const json_parsed = new WeakMap();
/** The member's value, or nothing where the value is no object or lacks the member. */
function jsonMember(value, ...names) {
    let found = value;
    for (const name of names) {
        if (found?.kind !== "object")
            return undefined;
        found = found.members.find((member) => member.name === name)?.value;
    }
    return found;
}
/** The value without places, as `JSON.parse` gives it. */
function plainJson(value) {
    switch (value.kind) {
        case "object":
            return Object.fromEntries(value.members.map((member) => [member.name, plainJson(member.value)]));
        case "array":
            return value.items.map(plainJson);
        case "string":
        case "other":
            return value.value;
    }
}
function json_parseAnew(source) {
    const errors = [];
    try {
        const root = (0,main.parseTree)(source.text, errors, {
            disallowComments: true,
            allowTrailingComma: false,
            allowEmptyContent: false,
        });
        const first = errors[0];
        if (root === undefined || first !== undefined) {
            throw json_syntaxRefusal(source, first?.offset ?? 0, first === undefined ? "no value" : describe(first));
        }
        return convert(source, root, 0);
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if (isStackOverflow(cause))
            throw json_syntaxRefusal(source, 0, tooDeep.found);
        throw cause;
    }
}
function convert(source, node, depth) {
    if (depth > deepest)
        throw json_syntaxRefusal(source, node.offset, tooDeep.found);
    switch (node.type) {
        case "object":
            return { kind: "object", members: membersOf(source, node, depth + 1) };
        case "array":
            return {
                kind: "array",
                items: (node.children ?? []).map((child) => convert(source, child, depth + 1)),
            };
        case "string":
            return stringOf(source, node);
        default:
            return { kind: "other", value: otherValue(node.value) };
    }
}
function membersOf(source, node, depth) {
    const seen = new Map();
    return (node.children ?? []).flatMap((property) => {
        const [key, value] = property.children ?? [];
        if (key === undefined || value === undefined)
            return [];
        const name = String(key.value);
        const before = seen.get(name);
        if (before !== undefined)
            throw duplicateRefusal(source, { name, before, again: key.offset });
        seen.set(name, key.offset);
        return [{ name, value: convert(source, value, depth) }];
    });
}
function stringOf(source, node) {
    const value = String(node.value);
    const start = node.offset + 1;
    if (value.length === node.length - 2)
        return { kind: "string", value, offsetAt: (index) => start + index };
    const offsets = unitOffsets(source.text, start, node.offset + node.length - 1);
    return { kind: "string", value, offsetAt: (index) => offsets[index] ?? start };
}
/** The offset of each decoded unit, and of the end: `\u003e` is one unit in six, `\n` one in two. */
function unitOffsets(text, start, end) {
    const offsets = [];
    let position = start;
    while (position < end) {
        offsets.push(position);
        if (text[position] !== "\\")
            position += 1;
        else
            position += text[position + 1] === "u" ? 6 : 2;
    }
    return [...offsets, end];
}
function otherValue(value) {
    return typeof value === "number" || typeof value === "boolean" ? value : null;
}
function describe(error) {
    return (0,main.printParseErrorCode)(error.error)
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase();
}
function json_syntaxRefusal(source, offset, found) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: found === tooDeep.found ? tooDeep.expected : "JSON without comments or trailing commas",
        found,
        fix: "Correct the file, then run again.",
        location: source.location(offset),
    });
}
function duplicateRefusal(source, key) {
    return new errors/* Refusal */.P_({
        code: "manifest-duplicate-key",
        expected: "each key once in an object",
        found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
        fix: "Remove one of the two: readers disagree which of them counts.",
        location: source.location(key.again),
    });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/npm-override-name.ts
/** The package an entry of npm's `overrides` is about: `foo@^2` → `foo`. `.` is the package around it. */
function npmOverrideName(key, parent) {
    return key === "." ? parent : withoutRange(key);
}
/**
 * The package a pnpm override is about: `parent@1>child@2` → `child`. A `>` behind a space, `|` or `@` belongs
 * to a range. https://pnpm.io/settings#overrides
 */
function pnpmOverrideName(key) {
    const delimiter = [...key.matchAll(/[^ |@]>(?!=)/g)].at(-1);
    return withoutRange(delimiter === undefined ? key : key.slice(delimiter.index + 2));
}
/**
 * The package a Yarn resolution is about, the last of the path: a glob of parents or `a@npm:1/b@npm:2`.
 * https://yarnpkg.com/configuration/manifest#resolutions
 */
function yarnResolutionName(key) {
    const specifiers = [...key.matchAll(/(?:\*\*|(?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(?:\/|$)/g)];
    return withoutRange((specifiers.at(-1)?.[0] ?? key).replace(/\/$/, ""));
}
function withoutRange(key) {
    const at = key.indexOf("@", 1);
    return at < 0 ? key : key.slice(0, at);
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/artifact-url.ts
/**
 * Reads a wheel, an sdist or an npm tarball by its file name; undefined when the name carries no version.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
function readArtifactUrl(text) {
    const path = /^[^?#]*/.exec(text)?.[0] ?? "";
    const nameStart = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
    const fileName = path.slice(nameStart);
    const archive = /\/archive\/(?:refs\/tags\/)?$/.test(path.slice(0, nameStart));
    const match = archive ? tagArchive.exec(fileName) : (wheel.exec(fileName) ?? sourceArchive.exec(fileName));
    const [version, name] = [match?.groups?.["version"], match?.groups?.["name"]];
    if (version === undefined)
        return undefined;
    const tag = match?.groups?.["tag"] ?? version;
    const start = nameStart + (name === undefined ? 0 : name.length + 1);
    return {
        version,
        versionSpan: { start, end: start + tag.length },
        nameStart,
        ...(name === undefined ? {} : { name }),
        isTag: archive,
    };
}
const wheel = /^(?<name>[A-Za-z0-9._]+)-(?<version>\d[^-]*)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
const sourceArchive = /^(?<name>[A-Za-z0-9._-]+?)-(?<version>\d+\.\d+[0-9A-Za-z.+]*?(?:-(?:alpha|beta|rc)\.\d+)?)(?:-[^/]*)?\.(?:tar\.gz|tar\.bz2|tgz|zip)$/;
const tagArchive = /^(?<tag>(?:.*?[-_@])?[vV]?(?<version>\d+(?:\.\d+)+[^/]*?))\.(?:tar\.gz|tgz|zip)$/;

;// CONCATENATED MODULE: ./packages/manifests/syntax/npm-git-reference.ts

/**
 * Reads `git+https://host/o/r.git#v1.2.3`, `github:o/r#semver:^1.2`, `o/r#<commit>`, Yarn's
 * `#tag=v1.2.3&workspace=x` and pnpm's `#v1.2.3&path:/x`; nothing when the text is no git specifier.
 */
function readGitReference(text) {
    const hash = text.indexOf("#");
    const address = hash < 0 ? text : text.slice(0, hash);
    if (!isGitAddress(address))
        return undefined;
    const whole = { start: 0, end: text.length };
    if (hash < 0)
        return { kind: "unpinned", source: "git", ...whole };
    const part = committishOf(text, hash + 1);
    if (part === undefined)
        return { kind: "unpinned", source: "git", ...whole };
    const committish = text.slice(part.start, part.end);
    const span = { start: part.start, end: part.end };
    if (part.kind === "semver")
        return { kind: "constraint", ...span };
    const kind = referenceKind(part.kind, committish);
    return kind === "branch" ? { kind: "unpinned", source: "branch", ...span } : { kind, ...span };
}
function referenceKind(stated, committish) {
    switch (stated) {
        case "tag":
            return "git-tag";
        case "commit":
            return "commit";
        case "head":
            return "branch";
        case "any":
            return kindOfRef(committish);
    }
}
/** The part of the fragment that names a commit; `workspace=…` and `path:…` beside it name a folder. */
function committishOf(text, start) {
    let position = start;
    for (const piece of text.slice(start).split(/(&|::)/)) {
        const found = committishIn(piece, position);
        if (found !== undefined)
            return found;
        position += piece.length;
    }
    return undefined;
}
function committishIn(piece, position) {
    const key = /^(semver|tag|commit|head|workspace|path|cwd|subdir)[:=]/.exec(piece)?.[1];
    const span = { start: position + (key === undefined ? 0 : key.length + 1), end: position + piece.length };
    if (span.start === span.end || piece === "&" || piece === "::")
        return undefined;
    switch (key) {
        case undefined:
            return { kind: "any", ...span };
        case "tag":
        case "commit":
        case "head":
        case "semver":
            return { kind: key, ...span };
        default:
            return undefined;
    }
}
function isGitAddress(address) {
    if (/^(?:git\+|git:|ssh:|git@|github:|gitlab:|bitbucket:|gist:)/i.test(address))
        return true;
    if (/^https?:/i.test(address))
        return /\.git$/i.test(address) || forgePage.test(address);
    // `owner/repository`: npm's shorthand, which a scoped name or a path cannot be mistaken for.
    return /^[A-Za-z0-9_][\w.-]*\/[\w.-]+$/.test(address) && !/\.(?:tgz|tar\.gz|tar)$/i.test(address);
}
/** npm clones a plain page of these forges, but downloads what lies below it. */
const forgePage = /^https?:\/\/(?:[^/@]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+\/?$/i;

;// CONCATENATED MODULE: ./packages/manifests/syntax/npm-specifier.ts


/**
 * Reads a specifier; nothing for those that hold no version of a package of npm's registry or of a repository:
 * `catalog:` (the catalog holds it), `$name` (the dependency holds it), `-` (pnpm: removed), `jsr:`.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies,
 * https://yarnpkg.com/protocols, https://pnpm.io/package-sources
 */
function readNpmSpecifier(text) {
    const whole = { start: 0, end: text.length };
    if (/^(?:catalog:|jsr:|\$)/.test(text) || text === "-")
        return undefined;
    if (text.startsWith("workspace:"))
        return workspaceSpecifier(text, "workspace:".length);
    if (text.startsWith("npm:"))
        return registrySpecifier(text, "npm:".length);
    // A patch is made for one version, so the two can only move together, by hand.
    if (/^(?:patch|exec):/.test(text))
        return { value: { kind: "unpinned", source: "path", ...whole } };
    const git = readGitReference(text);
    if (git !== undefined)
        return { value: git };
    if (/^https?:\/\//i.test(text))
        return { value: artifact(text) ?? { kind: "unpinned", source: "url", ...whole } };
    if (/^(?:file|link|portal):|^(?:\.{0,2}|~)\/|^\.{1,2}$|^[A-Za-z]:[\\/]|\.(?:tgz|tar|tar\.gz)$/i.test(text))
        return { value: artifact(text) ?? { kind: "unpinned", source: "path", ...whole } };
    return { value: { kind: "constraint", ...whole } };
}
/** `workspace:^1.2.3` holds a range; `workspace:*`, `workspace:^` and `workspace:../x` follow what stands there. */
function workspaceSpecifier(text, start) {
    const alias = aliasPattern.exec(text.slice(start));
    const rangeStart = start + (alias?.[0].length ?? 0);
    const name = alias?.[1] === undefined ? {} : { alias: alias[1] };
    const range = text.slice(rangeStart);
    if (/^[\^~]?v?\d|^[<>=]/.test(range))
        return { ...name, value: { kind: "constraint", start: rangeStart, end: text.length } };
    return { ...name, value: { kind: "unpinned", source: "workspace", start: 0, end: text.length } };
}
/** `npm:name@range`, `npm:name`, and Yarn's and pnpm's `npm:range`. */
function registrySpecifier(text, start) {
    const rest = text.slice(start);
    const alias = aliasPattern.exec(rest);
    if (alias?.[1] !== undefined)
        return {
            alias: alias[1],
            value: { kind: "constraint", start: start + alias[0].length, end: text.length },
        };
    if (/^(?:[\^~<>=*]|v?\d|[xX]$|$)/.test(rest))
        return { value: { kind: "constraint", start, end: text.length } };
    // An alias without a range has no place where a version could stand.
    return { alias: rest, value: { kind: "unpinned", source: "url", start: 0, end: text.length } };
}
const aliasPattern = /^((?:@[^/@\s]+\/)?[A-Za-z0-9][^/@\s]*)@/;
function artifact(text) {
    const version = readArtifactUrl(text)?.version;
    return version === undefined ? undefined : { kind: "artifact-url", version, start: 0, end: text.length };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/npm-pin.ts



/**
 * The pin in one entry of a table of npm dependencies, or nothing where the entry holds no version. A git
 * source is a pin of the npm package the key names, not of the repository: one pin has one name, and the key
 * is what the code imports. A repository that is consumed only through git says so in its graph by that name.
 */
function npmPin(source, entry) {
    const read = readNpmSpecifier(entry.specifier.value);
    if (read === undefined)
        return undefined;
    return {
        path: source.path,
        ...source.position(entry.specifier.offsetAt(read.value.start)),
        place: placeOf(entry.path),
        name: (0,package_name/* packageName */.oZ)("npm", read.alias ?? entry.name),
        value: npm_pin_pinValue(source, entry.specifier, read.value),
    };
}
function npm_pin_pinValue(source, specifier, value) {
    const text = specifier.value.slice(value.start, value.end);
    const span = source.span(specifier.offsetAt(value.start), specifier.offsetAt(value.end));
    switch (value.kind) {
        case "constraint":
            return { kind: "constraint", syntax: "npm", text, span };
        case "artifact-url":
            return { kind: "artifact-url", text, span, version: value.version };
        case "unpinned":
            return { kind: "unpinned", source: value.source, text, span };
        case "git-tag":
        case "commit":
            return { kind: value.kind, text, span };
    }
}

;// CONCATENATED MODULE: ./packages/manifests/editors/package-json.ts



/**
 * package.json of npm, pnpm, Yarn and Bun. `engines` and `packageManager` name tools and not packages of a
 * suite, and the version selector in the key of an override says what is replaced: both are left out.
 */
const packageJsonEditor = {
    kind: "package-json",
    matches: (path) => /(?:^|\/)package\.json$/.test(path),
    readPins(source) {
        const root = parseJson(source);
        if (root.kind !== "object")
            return [];
        return root.members.flatMap((member) => pinsIn(source, member.name, member.value));
    },
    parse: (source) => plainJson(parseJson(source)),
};
function pinsIn(source, field, value) {
    switch (field) {
        case "dependencies":
        case "devDependencies":
        case "peerDependencies":
        case "optionalDependencies":
        case "catalog":
            return package_json_tablePins(source, [field], value);
        case "catalogs":
            return catalogPins(source, [field], value);
        case "overrides":
            return overridePins(source, { path: [field], value });
        case "resolutions":
            return package_json_tablePins(source, [field], value, yarnResolutionName);
        case "pnpm":
            return package_json_tablePins(source, [field, "overrides"], jsonMember(value, "overrides"), pnpmOverrideName);
        case "workspaces":
            return [
                ...package_json_tablePins(source, [field, "catalog"], jsonMember(value, "catalog")),
                ...catalogPins(source, [field, "catalogs"], jsonMember(value, "catalogs")),
            ];
        default:
            return [];
    }
}
/** Bun keeps catalogs in package.json. https://bun.com/docs/pm/catalogs */
function catalogPins(source, path, value) {
    return package_json_membersOf(value).flatMap((catalog) => package_json_tablePins(source, [...path, catalog.name], catalog.value));
}
function package_json_tablePins(source, path, value, nameOf = (key) => key) {
    return package_json_membersOf(value).flatMap((member) => {
        if (member.value.kind !== "string")
            return [];
        const entry = {
            path: [...path, member.name],
            name: nameOf(member.name),
            specifier: member.value,
        };
        return npmPin(source, entry) ?? [];
    });
}
/** npm's overrides nest: `{"a": {".": "1", "b@2": "3"}}`. */
function overridePins(source, level) {
    return package_json_membersOf(level.value).flatMap((member) => {
        const path = [...level.path, member.name];
        const name = npmOverrideName(member.name, level.parent);
        if (name === undefined)
            return [];
        if (member.value.kind === "object")
            return overridePins(source, { path, value: member.value, parent: name });
        if (member.value.kind !== "string")
            return [];
        return npmPin(source, { path, name, specifier: member.value }) ?? [];
    });
}
function package_json_membersOf(value) {
    return value?.kind === "object" ? value.members : [];
}

;// CONCATENATED MODULE: ./packages/manifests/editors/yaml-string.ts


/** A scalar, or one that an alias repeats, as a string with places; undefined where it cannot be edited. */
function yamlString(source, node) {
    const text = yamlTraced(node);
    const at = text && locate(source, text);
    if (at === undefined)
        return undefined;
    const { offset, aliases } = at;
    return {
        value: at.text,
        offsetAt: (index) => offset + index,
        ...(aliases === undefined ? {} : { aliases }),
    };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pnpm-workspace.ts







/**
 * pnpm-workspace.yaml: `catalog`, `catalogs` and `overrides`. https://pnpm.io/catalogs,
 * https://pnpm.io/settings#overrides
 */
const pnpmWorkspaceEditor = {
    kind: "pnpm-workspace",
    matches: (path) => /(?:^|\/)pnpm-workspace\.yaml$/.test(path),
    readPins: (source) => inFileOrder(parseYaml(source).flatMap((root) => yamlEntries(root).flatMap(({ key, value }) => {
        if (key === "catalog")
            return pnpm_workspace_tablePins(source, [key], value);
        if (key === "catalogs")
            return yamlEntries(value).flatMap((catalog) => pnpm_workspace_tablePins(source, [key, catalog.key], catalog.value));
        return key === "overrides" ? pnpm_workspace_tablePins(source, [key], value, pnpmOverrideName) : [];
    }))),
    parse: readYamlData,
};
function pnpm_workspace_tablePins(source, path, table, nameOf = (key) => key) {
    return yamlEntries(table).flatMap(({ key, value }) => {
        // What a merge brings in stands elsewhere, and is said here again.
        if (key === "<<")
            return mergedTables(value).flatMap((merged) => pnpm_workspace_tablePins(source, path, merged, nameOf));
        const specifier = yamlString(source, value);
        if (specifier === undefined)
            return [];
        const pin = npmPin(source, { path: [...path, key], name: nameOf(key), specifier });
        return pin === undefined ? [] : [{ ...pin, ...reachedBy(specifier.aliases ?? []) }];
    });
}
function mergedTables(value) {
    return resolvedYaml(value)?.kind === "list" ? yamlItems(value) : [value];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/pep508.ts
/**
 * Reads `name[extras] (>=1,<2) ; marker` or `name @ url ; marker`; undefined when the text is none.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function readRequirement(text) {
    const head = /^\s*(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?:\s*\[[^\]]*\])?/.exec(text);
    const name = head?.groups?.["name"];
    if (head === null || name === undefined)
        return undefined;
    const after = head[0].length;
    const at = /^\s*@\s*/.exec(text.slice(after));
    if (at !== null)
        return directReference(text, name, after + at[0].length);
    const marker = text.indexOf(";", after);
    const specifier = text.slice(after, marker < 0 ? undefined : marker);
    const parts = /^(?<open>\s*\(?\s*)(?<constraint>[^()]*?)(?<close>\s*\)?\s*)$/.exec(specifier)?.groups;
    const { open = "", constraint = "", close = "" } = parts ?? {};
    if (parts === undefined || open.includes("(") !== close.includes(")"))
        return undefined;
    const condition = marker < 0 ? {} : { marker: text.slice(marker + 1).trim() };
    if (constraint === "")
        return { kind: "constraint", name, constraint: part(text, after, after), ...condition };
    if (!/^[<>=!~]/.test(constraint))
        return undefined;
    const start = after + open.length;
    return { kind: "constraint", name, constraint: part(text, start, start + constraint.length), ...condition };
}
function directReference(text, name, start) {
    const url = /^\S+/.exec(text.slice(start))?.[0].replace(/;$/, "");
    if (url === undefined)
        return undefined;
    const marker = /^;?\s*;\s*(.+)$|^;\s*(.+)$/.exec(text.slice(start + url.length));
    const condition = marker === null ? {} : { marker: (marker[1] ?? marker[2] ?? "").trim() };
    return { kind: "url", name, url: part(text, start, start + url.length), ...condition };
}
function part(text, start, end) {
    return { text: text.slice(start, end), start, end };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/python-pin.ts






/** The pin in one PEP 508 requirement; undefined when the string is none. */
function requirementPin(source, place) {
    const requirement = readRequirement(place.string.value);
    if (requirement === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("pypi", requirement.name);
    const { marker } = requirement;
    const condition = marker === undefined ? {} : { condition: { marker, python: [] } };
    if (requirement.kind === "url") {
        return { ...urlPin(source, { ...place, name, part: requirement.url }), ...condition };
    }
    const { text, start, end } = requirement.constraint;
    const part = { text, start, end };
    return { ...constraintPin(source, { ...place, name, syntax: "pep440", part }), ...condition };
}
/** The pin of a constraint that is a whole string, or a part of one. */
function constraintPin(source, place) {
    const part = place.part ?? whole(place.string);
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "constraint",
        syntax: place.syntax,
        text,
        span,
    }));
}
/** The pin of a URL: a git reference, a built file, or something that follows no version. */
function urlPin(source, place) {
    const { part } = place;
    const git = readPipGitUrl(part.text);
    if (git !== undefined) {
        const { ref } = git;
        if (ref === undefined)
            return unpinnedPin(source, { ...place, kind: "git" });
        const start = part.start + ref.start;
        return refPin(source, { ...place, part: { text: ref.text, start, end: start + ref.text.length } });
    }
    const isPath = !/^[a-z][a-z0-9+.-]+:/i.test(part.text) || /^file:/i.test(part.text);
    return filePin(source, { ...place, kind: isPath ? "path" : "url" });
}
/** The pin of a path or URL of one file, whose name may carry the version. */
function filePin(source, place) {
    const part = place.part ?? whole(place.string);
    const version = readArtifactUrl(part.text)?.version;
    if (version === undefined)
        return unpinnedPin(source, { ...place, part });
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "artifact-url",
        text,
        span,
        version,
    }));
}
/** The pin of a git reference: a tag where the file says so, else what it looks like. */
function refPin(source, place) {
    const part = place.part ?? whole(place.string);
    const kind = place.kind ?? kindOfRef(part.text);
    if (kind === "branch")
        return unpinnedPin(source, { ...place, part, kind: "branch" });
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => {
        if (kind === "git-tag")
            return { kind, text, span };
        const comment = versionComment(source, place.string.offsetAt(part.end));
        return { kind, text, span, ...(comment === undefined ? {} : { comment }) };
    });
}
/** The pin of a source that follows no version. */
function unpinnedPin(source, place) {
    const part = place.part ?? whole(place.string);
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "unpinned",
        source: place.kind,
        text,
        span,
    }));
}
const whole = ({ value }) => ({ text: value, start: 0, end: value.length });
/** The text is what the file spells: where that differs from the value (an escape), the rewrite refuses it. */
function python_pin_pinOf(source, place, valueOf) {
    const start = place.string.offsetAt(place.part.start);
    const end = place.part.end === place.part.start ? start : place.string.offsetAt(place.part.end);
    return {
        path: source.path,
        ...source.position(start),
        place: placeOf(place.path),
        name: place.name,
        value: valueOf({ text: source.text.slice(start, end), span: source.span(start, end) }),
    };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pre-commit.ts










/**
 * .pre-commit-config.yaml: `rev` pins the repository, `additional_dependencies` pin packages for one hook.
 * https://pre-commit.com/#pre-commit-configyaml---repos
 */
const preCommitEditor = {
    kind: "pre-commit",
    matches: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
    readPins: (source) => parseYaml(source).flatMap((root) => inFileOrder(yamlItems(root, "repos").flatMap((repo, index) => repositoryPins(source, repo, ["repos", index])))),
    parse: readYamlData,
};
function repositoryPins(source, repo, path) {
    const pins = [];
    const rev = revPin(source, repo, [...path, "rev"]);
    if (rev !== undefined)
        pins.push(rev);
    for (const [index, hook] of yamlItems(repo, "hooks").entries()) {
        const isNode = yamlTraced(yamlAt(hook, "language"))?.text === "node";
        for (const [position, item] of yamlItems(hook, "additional_dependencies").entries()) {
            const place = [...path, "hooks", index, "additional_dependencies", position];
            const string = yamlString(source, item);
            const pin = pre_commit_dependencyPin(source, { string, path: place, isNode });
            if (pin !== undefined)
                pins.push({ ...pin, ...reachedBy(string?.aliases ?? []) });
        }
    }
    return pins;
}
/** pre-commit clones the repository at `rev`, so only the repository's own name can be meant. */
function revPin(source, repo, path) {
    const repository = githubRepository(yamlTraced(yamlAt(repo, "repo"))?.text ?? "");
    const string = yamlString(source, yamlAt(repo, "rev"));
    if (repository === undefined || string === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    const isTag = readTagText(string.value) !== undefined && !/^[0-9a-f]{40}$/.test(string.value);
    const pin = refPin(source, { string, path, name, ...(isTag ? { kind: "git-tag" } : {}) });
    return { ...pin, ...reachedBy(string.aliases ?? []) };
}
/**
 * A hook's language often stands in the hook's repository, not here, so the form decides: `name@1.2.3` and
 * `@scope/name` are npm's, all else is a requirement.
 */
function pre_commit_dependencyPin(source, item) {
    const { string, path, isNode } = item;
    if (string === undefined)
        return undefined;
    const npm = /^(?<name>@[\w.-]+\/[\w.-]+|[\w.-]+)(?<at>@(?=[\dv^~<>=*]|npm:))?/.exec(string.value);
    const { name = "", at } = npm?.groups ?? {};
    const isNpm = at !== undefined || name.startsWith("@") || isNode;
    if (!isNpm)
        return requirementPin(source, { path, string });
    if (at === undefined)
        return undefined;
    const from = name.length + 1;
    const specifier = {
        value: string.value.slice(from),
        offsetAt: (index) => string.offsetAt(from + index),
    };
    return npmPin(source, { path, name, specifier });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/python-source.ts


/** The pin in a table that says where a package comes from; uv, Poetry and Pixi write it alike. */
function sourcePin(source, { node, path, name }) {
    const at = (key) => {
        const string = tomlString(node, key);
        return string === undefined ? undefined : { string, path: [...path, key], name };
    };
    const git = at("git");
    if (git !== undefined) {
        const [tag, rev, branch] = [at("tag"), at("rev"), at("branch")];
        if (tag !== undefined)
            return refPin(source, { ...tag, kind: "git-tag" });
        if (rev !== undefined)
            return refPin(source, rev);
        if (branch !== undefined)
            return unpinnedPin(source, { ...branch, kind: "branch" });
        return unpinnedPin(source, { ...git, kind: "git" });
    }
    const file = at("path") ?? at("file");
    if (file !== undefined)
        return filePin(source, { ...file, kind: "path" });
    const url = at("url");
    if (url !== undefined)
        return filePin(source, { ...url, kind: "url" });
    return workspacePin(source, { node, path, name });
}
function workspacePin(source, { node, path, name }) {
    const flag = tomlAt(node, "workspace");
    if (flag?.kind !== "other" || flag.value !== true)
        return undefined;
    const string = {
        value: source.text.slice(flag.start, flag.end),
        offsetAt: (index) => flag.start + index,
    };
    return unpinnedPin(source, { string, path: [...path, "workspace"], name, kind: "workspace" });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/poetry-table.ts




/**
 * The pins of the tables whose keys are packages: Poetry's, and Pixi's for packages of PyPI.
 * https://python-poetry.org/docs/pyproject/#dependencies-and-dependency-groups
 */
function poetryPins(source, root) {
    const groups = tomlEntries(root, "tool", "poetry", "group").map(([group]) => group);
    const features = tomlEntries(root, "tool", "pixi", "feature").map(([feature]) => feature);
    const tables = [
        { path: ["tool", "poetry", "dependencies"], syntax: "poetry" },
        { path: ["tool", "poetry", "dev-dependencies"], syntax: "poetry" },
        ...groups.map((group) => ({
            path: ["tool", "poetry", "group", group, "dependencies"],
            syntax: "poetry",
        })),
        { path: ["tool", "pixi", "pypi-dependencies"], syntax: "pep440" },
        ...features.map((feature) => ({
            path: ["tool", "pixi", "feature", feature, "pypi-dependencies"],
            syntax: "pep440",
        })),
    ];
    return tables.flatMap((table) => poetry_table_tablePins(source, root, table));
}
function poetry_table_tablePins(source, root, table) {
    return tomlEntries(root, ...table.path).flatMap(([key, node]) => {
        // Poetry's `python` is the interpreter.
        if (key === "python")
            return [];
        const path = [...table.path, key];
        const entries = node.kind === "array"
            ? node.items.map((item, index) => ({ item, path: [...path, index] }))
            : [{ item: node, path }];
        return entries.flatMap((entry) => entryPin(source, { ...entry, key, syntax: table.syntax }) ?? []);
    });
}
function entryPin(source, entry) {
    const pin = barePin(source, entry);
    const { item } = entry;
    if (pin === undefined || item.kind === "string")
        return pin;
    const [python, platform, markers] = ["python", "platform", "markers"].map((own) => tomlString(item, own)?.value);
    const parts = [
        ...(markers === undefined ? [] : [`(${markers})`]),
        ...(platform === undefined ? [] : [`sys_platform == "${platform}"`]),
    ];
    if (python === undefined && parts.length === 0)
        return pin;
    const marker = parts.length === 0 ? {} : { marker: parts.join(" and ") };
    return {
        ...pin,
        condition: { ...marker, python: python === undefined ? [] : [{ syntax: "poetry", text: python }] },
    };
}
function barePin(source, entry) {
    const { item, path, key, syntax } = entry;
    const name = (0,package_name/* packageName */.oZ)("pypi", key);
    if (item.kind === "string")
        return constraintPin(source, { string: item, path, name, syntax });
    const version = tomlString(item, "version");
    if (version !== undefined) {
        return constraintPin(source, { string: version, path: [...path, "version"], name, syntax });
    }
    return sourcePin(source, { node: item, path, name });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/uv-sources.ts



/**
 * The pins of `[tool.uv.sources]`, where one package may have several sources under different markers.
 * https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources
 */
function uvSourcePins(source, root) {
    const table = ["tool", "uv", "sources"];
    return tomlEntries(root, ...table).flatMap(([key, node]) => {
        const name = (0,package_name/* packageName */.oZ)("pypi", key);
        const path = [...table, key];
        if (node.kind !== "array")
            return sourcePin(source, { node, path, name }) ?? [];
        return node.items.flatMap((item, index) => sourcePin(source, { node: item, path: [...path, index], name }) ?? []);
    });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pyproject.ts




/**
 * pyproject.toml: every table of PEP 621, PEP 735 and PEP 518, and those of uv, Poetry, Hatch, PDM, Pixi, Rye and Flit
 * that hold requirements.
 */
const pyprojectEditor = {
    kind: "pyproject",
    matches: (path) => /(?:^|\/)pyproject\.toml$/.test(path),
    readPins(source) {
        const root = parseToml(source);
        const pins = [
            ...requirementLists.flatMap((path) => pinsAlong(source, { node: root, path })),
            ...uvSourcePins(source, root),
            ...poetryPins(source, root),
        ];
        const python = requiresPython(root);
        const conditioned = pins.map((pin) => pin.condition === undefined
            ? pin
            : { ...pin, condition: { ...pin.condition, python: [...python, ...pin.condition.python] } });
        return conditioned.toSorted((left, right) => left.line - right.line || left.column - right.column);
    },
    parse: readTomlData,
};
/** The interpreters that the project is for. */
function requiresPython(root) {
    const standard = tomlString(root, "project", "requires-python");
    const poetry = tomlString(root, "tool", "poetry", "dependencies", "python");
    return [
        ...(standard === undefined ? [] : [{ syntax: "pep440", text: standard.value }]),
        ...(poetry === undefined ? [] : [{ syntax: "poetry", text: poetry.value }]),
    ];
}
/** Where lists of PEP 508 requirements stand; `*` is any key. */
const requirementLists = [
    ["project", "dependencies"],
    ["project", "optional-dependencies", "*"],
    // A group may also hold `{include-group = "…"}`, which is no string and passes by.
    ["dependency-groups", "*"],
    ["build-system", "requires"],
    ["tool", "uv", "dev-dependencies"],
    ["tool", "uv", "constraint-dependencies"],
    ["tool", "uv", "override-dependencies"],
    ["tool", "uv", "build-constraint-dependencies"],
    ["tool", "uv", "extra-build-dependencies", "*"],
    ["tool", "hatch", "envs", "*", "dependencies"],
    ["tool", "hatch", "envs", "*", "extra-dependencies"],
    ["tool", "hatch", "build", "hooks", "*", "dependencies"],
    ["tool", "hatch", "build", "targets", "*", "dependencies"],
    ["tool", "hatch", "build", "targets", "*", "hooks", "*", "dependencies"],
    ["tool", "pdm", "dev-dependencies", "*"],
    ["tool", "rye", "dev-dependencies"],
    ["tool", "flit", "metadata", "requires"],
    ["tool", "flit", "metadata", "requires-extra", "*"],
];
function pinsAlong(source, at) {
    const [key, ...path] = at.path;
    const walked = at.walked ?? [];
    if (key === undefined)
        return listPins(source, at.node, walked);
    if (key === "*") {
        return tomlEntries(at.node).flatMap(([name, node]) => pinsAlong(source, { node, path, walked: [...walked, name] }));
    }
    const node = tomlAt(at.node, key);
    return node === undefined ? [] : pinsAlong(source, { node, path, walked: [...walked, key] });
}
function listPins(source, list, path) {
    return tomlItems(list).flatMap((item, index) => {
        const string = requirementString(item);
        return string === undefined ? [] : (requirementPin(source, { path: [...path, index], string }) ?? []);
    });
}
/** uv's extra build dependencies may be tables. */
function requirementString(item) {
    const inTable = tomlAt(item, "requirement");
    const string = inTable ?? item;
    return string.kind === "string" ? string : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/requirement-lines.ts
/**
 * The logical lines of a requirements file, without empty ones. A backslash at the end joins the next line, unless the
 * line is a comment. https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
function readRequirementLines(text) {
    const lines = [];
    let start;
    for (const { from, to, content } of physicalLines(text)) {
        start ??= from;
        const isComment = /^\s*#/.test(content);
        if (content.endsWith("\\") && !isComment && to < text.length)
            continue;
        const value = blank(text.slice(start, from + content.length));
        if (value.trim() !== "")
            lines.push({ value, start });
        start = undefined;
    }
    return lines;
}
function* physicalLines(text) {
    let from = 0;
    while (from < text.length) {
        const newline = text.indexOf("\n", from);
        const to = newline < 0 ? text.length : newline + 1;
        yield { from, to, content: text.slice(from, to).replace(/\r?\n$/, "") };
        from = to;
    }
}
function blank(text) {
    const joined = text.replaceAll(/\\\r?\n|\\$/g, (match) => " ".repeat(match.length));
    return joined.replace(/(?:^|\s)#[^]*$/, (match) => " ".repeat(match.length));
}

;// CONCATENATED MODULE: ./packages/manifests/editors/requirements.ts





/**
 * pip's requirements and constraints files, whatever they are called: `requirements-dev.txt`, `constraints.in`,
 * everything in a folder `requirements`.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
const requirementsEditor = {
    kind: "requirements",
    matches: (path) => /(?:^|\/)[^/]*(?:requirements?|constraints)[^/]*\.(?:txt|in)$/i.test(path) ||
        /(?:^|\/)(?:requirements|constraints)\/[^/]+\.(?:txt|in)$/i.test(path),
    readPins: (source) => {
        const lines = readRequirementLines(source.text);
        return lines.flatMap((line, index) => linePin(source, line, index) ?? []);
    },
};
function linePin(source, line, index) {
    const path = [index];
    const options = /\s--[a-z]/.exec(line.value);
    const value = line.value.slice(0, options?.index);
    const string = { value, offsetAt: (offset) => line.start + offset };
    const editable = /^\s*(?:-e\s*|--editable(?:\s+|\s*=\s*))/.exec(line.value)?.[0];
    if (editable === undefined && /^\s*-/.test(line.value))
        return undefined;
    const target = targetOf(value, editable?.length ?? 0);
    const name = target && requirements_nameOf(target.text);
    if (target !== undefined && name !== undefined)
        return urlPin(source, { path, string, name, part: target });
    if (target !== undefined || editable !== undefined)
        return undefined;
    const pin = requirementPin(source, { path, string });
    return pin && withHashes(source, line, pin);
}
/** A URL or path that stands where a requirement could. */
function targetOf(value, from) {
    const [, space = "", text = ""] = /^(\s*)(\S*)/.exec(value.slice(from)) ?? [];
    const isTarget = from > 0 ||
        /^(?:[a-z][a-z0-9+.-]*:\/\/|git\+|file:|\.{0,2}[/\\]|\.$)/i.test(text) ||
        /\.(?:whl|tar\.gz|zip)$/.test(text);
    const start = from + space.length;
    return isTarget && text !== "" ? { text, start, end: start + text.length } : undefined;
}
/** Such a line names its package by `#egg=`, by its file, by its repository, or by the folder's name. */
function requirements_nameOf(text) {
    const git = readPipGitUrl(text);
    const egg = git?.egg ?? /[#&]egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
    if (egg !== undefined)
        return (0,package_name/* packageName */.oZ)("pypi", egg);
    if (git !== undefined)
        return git.repository === undefined ? undefined : (0,package_name/* packageName */.oZ)("github", git.repository);
    const file = readArtifactUrl(text)?.name;
    if (file !== undefined)
        return (0,package_name/* packageName */.oZ)("pypi", file);
    const folder = /([A-Za-z0-9][A-Za-z0-9._-]*)[/\\]?(?:\[[^\]]*\])?$/.exec(text.replace(/[?#].*$/, ""))?.[1];
    return folder === undefined ? undefined : (0,package_name/* packageName */.oZ)("pypi", folder);
}
function withHashes(source, line, pin) {
    const found = [...line.value.matchAll(/(\s)--hash[= ]\s*[^\s]+/g)];
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined || pin.value.kind !== "constraint")
        return pin;
    const start = line.start + first.index + 1;
    const end = line.start + last.index + last[0].length;
    const before = /[^\s\\]([\s\\]*)$/.exec(source.text.slice(line.start, start))?.[1] ?? " ";
    const hashes = { ...source.span(start, end), text: source.text.slice(start, end), separator: before };
    return { ...pin, value: { ...pin.value, hashes } };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/server-json.ts




/**
 * server.json of the MCP registry: the packages a server is installed from. `mcpb` downloads name a file by
 * URL and digest and are left to whoever builds them; `nuget` is no ecosystem of ours.
 * https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md
 */
const serverJsonEditor = {
    kind: "server-json",
    matches: (path) => /(?:^|\/)server\.json$/.test(path),
    readPins: (source) => serverPackages(source).flatMap((entry, index) => packagePins(source, entry, index)),
    parse: (source) => (isServerJson(source) ? plainJson(parseJson(source)) : source.text),
};
/** The entries of `packages`; none where the file is somebody else's `server.json`. */
function serverPackages(source) {
    if (!isServerJson(source))
        return [];
    const packages = jsonMember(parseJson(source), "packages");
    return packages?.kind === "array" ? packages.items : [];
}
/** Many programs name their settings server.json, some of them with comments in it: those are not read at all. */
function isServerJson(source) {
    return /"(?:registryType|registry_type|registry_name)"|modelcontextprotocol\.io\/schemas\//.test(source.text);
}
function packagePins(source, entry, index) {
    // The schema spelled these fields in snake case, and before that with other words, until September 2025.
    const type = firstString(entry, "registryType", "registry_type", "registry_name");
    const identifier = firstString(entry, "identifier", "name");
    const version = firstString(entry, "version");
    const ecosystem = ecosystems.get(type?.string.value ?? "");
    if (ecosystem === undefined || identifier === undefined)
        return [];
    const image = ecosystem === "image" ? (0,image_reference/* parseImageReference */.o_)(identifier.string.value) : undefined;
    if (ecosystem === "image" && image === undefined)
        return [];
    const name = (0,package_name/* packageName */.oZ)(ecosystem, image?.name ?? identifier.string.value);
    const pinIn = (field, start, value) => ({
        path: source.path,
        ...source.position(field.string.offsetAt(start)),
        place: placeOf(["packages", index, field.name]),
        name,
        value,
    });
    const tag = image?.tag && partOf(source, identifier.string, image.tag);
    const digest = image?.digest && partOf(source, identifier.string, image.digest);
    const first = image?.tag ?? image?.digest;
    const bare = version && partOf(source, version.string, { text: version.string.value, start: 0 });
    return [
        ...(first === undefined
            ? []
            : [
                pinIn(identifier, first.start, {
                    kind: "image",
                    ...(tag && { tag }),
                    ...(digest && { digest }),
                }),
            ]),
        ...(version === undefined || bare === undefined
            ? []
            : [
                pinIn(version, 0, image === undefined ? { kind: "version", ...bare } : { kind: "image", tag: bare }),
            ]),
    ];
}
const ecosystems = new Map([
    ["npm", "npm"],
    ["pypi", "pypi"],
    ["cargo", "cargo"],
    ["oci", "image"],
    ["docker", "image"],
]);
function firstString(entry, ...names) {
    for (const name of names) {
        const value = jsonMember(entry, name);
        if (value?.kind === "string")
            return { name, string: value };
    }
    return undefined;
}
function partOf(source, string, { text, start }) {
    return { text, span: source.span(string.offsetAt(start), string.offsetAt(start + text.length)) };
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/hcl-template.ts

/** Reads a quoted template from behind its opening quote. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-expressions */
function readHclTemplate(text, start) {
    const template = [];
    const code = [];
    let position = start;
    while (position < text.length) {
        const plain = hcl_template_matchAt(/[^"\\$%\n]+/y, text, position);
        if (plain !== undefined) {
            template.push(tracedFrom(plain, position));
            position += plain.length;
            continue;
        }
        // A string ends with its line at the latest: what is malformed shall not swallow the file.
        if (text[position] === '"' || text[position] === "\n")
            break;
        const two = text.slice(position, position + 2);
        if (two === "${" || two === "%{") {
            const end = hcl_template_closingBrace(text, position + 2);
            code.push({ start: position + 2, end });
            template.push({
                expression: two === "${"
                    ? text
                        .slice(position + 2, end)
                        .replaceAll("~", "")
                        .trim()
                    : "",
            });
            position = end + 1;
            continue;
        }
        const escape = hcl_template_matchAt(/\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|\$\$(?=\{)|%%(?=\{)/y, text, position);
        template.push(escape === undefined ? tracedFrom(text.charAt(position), position) : untraced(unescaped(escape)));
        position += escape?.length ?? 1;
        if (escape === "$$" || escape === "%%") {
            template.push(tracedFrom("{", position));
            position++;
        }
    }
    return { template, end: Math.min(position + 1, text.length), code };
}
function unescaped(escape) {
    if (escape === "$$" || escape === "%%")
        return escape.charAt(0);
    const digits = /^\\[uU]([0-9a-fA-F]+)$/.exec(escape)?.[1];
    if (digits !== undefined) {
        const point = parseInt(digits, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
    }
    return { "\\n": "\n", "\\r": "\r", "\\t": "\t" }[escape] ?? escape.slice(1);
}
/** The brace that ends an expression: braces nest, and strings in it may hold some. */
function hcl_template_closingBrace(text, from) {
    let depth = 0;
    let position = from;
    while (position < text.length) {
        const unit = text[position];
        if (unit === '"') {
            position = readHclTemplate(text, position + 1).end;
            continue;
        }
        if (unit === "}" && depth === 0)
            return position;
        if (unit === "{")
            depth++;
        if (unit === "}")
            depth--;
        position++;
    }
    return text.length;
}
function hcl_template_matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/hcl.ts


/**
 * The strings of a Terraform or Packer file. Not a parser of expressions: it knows comments, strings, heredocs, blocks
 * and attributes, which is all it takes to say where a string stands, and it is total over any text.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
function parseHcl(text) {
    const scan = new Scan(text);
    scan.code(0, text.length);
    return { strings: scan.strings, heredocs: scan.heredocs, references: scan.references };
}
class Scan {
    strings = [];
    heredocs = [];
    references = [];
    #text;
    #stack = [];
    /** The words since the last line or separator: a block's labels, or an attribute's name. */
    #words = [];
    #isAttribute = false;
    constructor(text) {
        this.#text = text;
    }
    code(from, to) {
        let position = from;
        while (position < to)
            position = this.#token(position);
    }
    #token(position) {
        token.lastIndex = position;
        const match = token.exec(this.#text);
        const groups = match?.groups;
        if (match === null || groups === undefined)
            return position + 1;
        const end = position + match[0].length;
        if (groups["heredoc"] !== undefined)
            return this.#heredoc(end, groups["heredoc"]);
        if (groups["quote"] !== undefined)
            return this.#string(end);
        if (groups["word"] !== undefined)
            this.#word(groups["word"], position, end);
        if (groups["sign"] !== undefined)
            this.#sign(groups["sign"]);
        return end;
    }
    #word(word, start, end) {
        const [, expression] = /^((?:var|local)\.[\w-]+)/.exec(word) ?? [];
        if (expression !== undefined) {
            const path = [...this.#stack.flat(), ...this.#words];
            // Behind a colon or a comma it may be a part of a condition or of a call.
            const isAssigned = /(?<![=!<>])=[ \t]*$/.test(this.#text.slice(Math.max(0, start - 200), start));
            const isWhole = word === expression && isAssigned && this.#isAlone(start, end);
            this.references.push({ expression, path, offset: start, isWhole });
        }
        if (!this.#isAttribute)
            this.#words.push(word);
    }
    /** Whether a value is all that its attribute or its element has. */
    #isAlone(start, end) {
        const after = /^[ \t]*(?:$|[\r\n,}\])]|#|\/[/*])/.test(this.#text.slice(end, end + 200));
        return after && /[=:[,(]\s*$/.test(this.#text.slice(Math.max(0, start - 200), start));
    }
    #sign(sign) {
        switch (sign) {
            case "{":
            case "[":
            case "(":
                this.#stack.push(this.#words);
                this.#next();
                break;
            case "}":
            case "]":
            case ")":
                this.#words = [...(this.#stack.pop() ?? [])];
                this.#isAttribute = true;
                break;
            case "=":
            case ":":
                this.#isAttribute = true;
                break;
            default:
                this.#next();
        }
    }
    #next() {
        this.#words = [];
        this.#isAttribute = false;
    }
    #string(start) {
        const { template, end, code } = readHclTemplate(this.#text, start);
        const before = /[=:[,(]\s*$/.test(this.#text.slice(Math.max(0, start - 200), start - 1));
        const isLabel = !this.#isAttribute && !before;
        if (isLabel || /^\s*[=:](?!=)/.test(this.#text.slice(end, end + 100))) {
            this.#words.push(this.#text.slice(start, end - 1));
            return end;
        }
        const path = [...this.#stack.flat(), ...this.#words];
        this.strings.push({ path, isWhole: this.#isAlone(start - 1, end), template, code });
        // Expressions in the string may hold strings of their own, under the same attribute.
        const [words, isAttribute] = [this.#words, this.#isAttribute];
        for (const part of code) {
            this.#isAttribute = true;
            this.code(part.start, part.end);
        }
        [this.#words, this.#isAttribute] = [words, isAttribute];
        return end;
    }
    #heredoc(start, name) {
        const close = new RegExp(`^[ \\t]*${name}[ \\t]*\\r?$`, "m");
        const length = close.exec(this.#text.slice(start))?.index ?? this.#text.length - start;
        const text = tracedFrom(this.#text.slice(start, start + length), start);
        const path = [...this.#stack.flat(), ...this.#words];
        this.heredocs.push({ path, text });
        for (const { index, 1: expression = "" } of text.text.matchAll(inHeredoc)) {
            this.references.push({ expression, path, offset: start + index, isWhole: false });
        }
        return start + length + name.length;
    }
}
const token = /(?:#|\/\/)[^\n]*|\/\*[^]*?\*\/|<<-?(?<heredoc>[A-Za-z_][\w-]*)\r?\n|(?<quote>")|(?<word>[A-Za-z_][\w-]*(?:\.[\w-]+)*)|==|=>|[!<>]=|(?<sign>[{}[\]():=,\n])/y;
const inHeredoc = /(?<=[$%]\{[^}\n]*)(?<![\w.])((?:var|local)\.[\w-]+)/g;

;// CONCATENATED MODULE: ./packages/manifests/editors/terraform.ts






/**
 * Terraform and Packer: strings that are image references, git sources with a `?ref=`, and variables that hold
 * nothing but the version of a component (`coreason_runtime_version`).
 */
const terraformEditor = {
    kind: "terraform",
    matches: (path) => /\.(?:tf|tfvars|hcl|tofu)$/.test(path) && !path.endsWith(".lock.hcl"),
    readPins: (source) => {
        const { strings, heredocs } = parseHcl(source.text);
        const defaults = defaultsOf(strings);
        const references = strings.map((string) => referencePin(source, string, defaults));
        const charts = chartsOf(strings);
        const filled = inFileOrder([
            ...references,
            ...heredocs.flatMap((heredoc) => heredocPins(source, heredoc)),
            ...strings.map((string) => chartVersionPin(source, string, charts)),
        ]);
        const taken = new Set(filled.map(startOf));
        // A default that fills an image's tag is that image's pin; the variable's name would only guess at it.
        const components = strings
            .map((string) => componentPin(source, string))
            .filter((pin) => pin !== undefined && !taken.has(startOf(pin)));
        return inFileOrder([...filled, ...components]);
    },
};
/** The defaults of variables and the values of locals in this file, by the expressions that read them. */
function defaultsOf(strings) {
    const defaults = new Map();
    for (const { path, isWhole, template } of strings) {
        const text = terraform_fill(template, new Map());
        const [block, name, last] = path;
        if (!isWhole || name === undefined)
            continue;
        if (block === "variable" && last === "default" && path.length === 3)
            defaults.set(`var.${name}`, text);
        if (block === "locals" && path.length === 2)
            defaults.set(`local.${name}`, text);
    }
    return defaults;
}
function terraform_fill(template, defaults) {
    return joinTraced(template.map((part) => "expression" in part ? (defaults.get(part.expression) ?? untraced(unknownUnit)) : part));
}
function referencePin(source, { path, template }, defaults) {
    return referencePinOf(source, path, terraform_fill(template, defaults));
}
/** The pin of a string that is an image reference, or the source of a module, with its variables filled in. */
function referencePinOf(source, path, text) {
    const git = readGithubUrl(text.text);
    if (git !== undefined && path.at(-1) === "source")
        return modulePin(source, path, text);
    const reference = text.text.startsWith("docker://") ? sliceTraced(text, "docker://".length) : text;
    const image = (0,image_reference/* parseImageReference */.o_)(reference.text);
    return image !== undefined && (0,image_reference/* isQualified */.pA)(image.name) ? imagePin(source, path, reference) : undefined;
}
function modulePin(source, path, text) {
    const { repository = "", ref } = readGithubUrl(text.text) ?? {};
    if (ref !== undefined) {
        return gitRefPin(source, path, { repository, ref: sliceTraced(text, ref.start, ref.end) });
    }
    const at = locate(source, text);
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    // Elsewhere a source is a provider's address, which follows a version of its own.
    if (at === undefined || !["module", "terraform"].includes(path[0] ?? ""))
        return undefined;
    return pinOf(source, { path, at, name }, { kind: "unpinned", source: "git", text: at.text, span: at.span });
}
/**
 * Scripts and cloud-init in heredocs: only images under a registry's own host, in lines that are no comments, because
 * the language of the text is not known.
 */
function heredocPins(source, { path, text }) {
    return [...text.text.matchAll(/^[ \t]*(?![ \t#]|\/\/).*$/gm)].flatMap((line) => [...line[0].matchAll(/(?<![^\s"'`=(,])[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^\s"'`),;]+(?![^\s"'`),;])/g)].map((word) => {
        const start = line.index + word.index;
        return imagePin(source, path, sliceTraced(text, start, start + word[0].length));
    }));
}
/** The charts of `helm_release` and its kin, by the block or object they stand in, each with the repository beside it. */
function chartsOf(strings) {
    const named = (key) => strings.filter(({ path, isWhole }) => isWhole && path.at(-1) === key);
    const textOf = ({ template }) => terraform_fill(template, new Map()).text;
    const repositories = new Map(named("repository").map((one) => [parentOf(one.path), textOf(one)]));
    return new Map(named("chart").map((one) => {
        const chart = textOf(one);
        const beside = repositories.get(parentOf(one.path));
        const folder = chart.slice(0, Math.max(chart.lastIndexOf("/"), 0));
        return [parentOf(one.path), { chart, repository: beside ?? folder }];
    }));
}
const parentOf = (path) => path.slice(0, -1).join("\n");
function chartVersionPin(source, { path, isWhole, template }, charts) {
    const { chart, repository } = charts.get(parentOf(path)) ?? {};
    if (!isWhole || chart === undefined || !/^(?:chart_)?version$/.test(path.at(-1) ?? ""))
        return undefined;
    // A chart in a folder has the version of the folder.
    if (/^[./]|\uFFFC/.test(chart))
        return undefined;
    const constraint = terraform_fill(template, new Map());
    return chartPin(source, path, { chart: chart.slice(chart.lastIndexOf("/") + 1), repository, constraint });
}
function componentPin(source, { path, isWhole, template }) {
    const key = path.length === 3 && path[0] === "variable" && path[2] === "default" ? path[1] : path.at(-1);
    const name = /^(?<name>\w+?)_(?:image_)?(?:version|tag)$/.exec(key ?? "")?.groups?.["name"];
    const at = isWhole ? locate(source, terraform_fill(template, new Map())) : undefined;
    // `chart_version` speaks of whatever chart stands beside it, not of a component named so.
    if (name === undefined || name === "chart" || at === undefined || !fullVersion.test(at.text))
        return undefined;
    return pinOf(source, { path, at, name: (0,package_name/* packageName */.oZ)("component", name) }, { kind: "version", text: at.text, span: at.span });
}
/** Fewer numbers are a provider's or an engine's line, `15.4`, which no release of ours moves. */
const fullVersion = /^v?\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;

;// CONCATENATED MODULE: ./packages/manifests/editors/terraform-json.ts



/**
 * Terraform and Packer in their JSON form: strings that are image references, at any depth.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
const terraformJsonEditor = {
    kind: "terraform-json",
    matches: (path) => /\.(?:tf|tfvars|pkr|pkrvars|tofu)\.json$/.test(path),
    readPins: (source) => inFileOrder(terraform_json_pinsIn(source, parseJson(source), [])),
    parse: (source) => plainJson(parseJson(source)),
};
function terraform_json_pinsIn(source, value, path) {
    switch (value.kind) {
        case "object":
            return value.members.flatMap((member) => terraform_json_pinsIn(source, member.value, [...path, member.name]));
        case "array":
            return value.items.flatMap((item, index) => terraform_json_pinsIn(source, item, [...path, index]));
        case "string":
            return [terraform_json_referencePin(source, value, path)];
        case "other":
            return [];
    }
}
function terraform_json_referencePin(source, string, path) {
    const { value } = string;
    const scheme = value.startsWith("docker://") ? "docker://".length : 0;
    const text = {
        text: value.slice(scheme),
        offsets: Array.from({ length: value.length - scheme }, (_, index) => string.offsetAt(scheme + index)),
    };
    const image = (0,image_reference/* parseImageReference */.o_)(text.text);
    return image !== undefined && (0,image_reference/* isQualified */.pA)(image.name) ? imagePin(source, path, text) : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/values.ts





/** Helm values: `values.yaml`, and its kin for environments in the names people give them. */
const valuesEditor = {
    kind: "values",
    matches: (path) => values_pattern.test(path) && !/(?:^|\/)templates\//.test(path),
    readPins: (source) => {
        // Most values files of a large repository hold no image at all, and reading YAML is slow.
        if (!/image|repository/i.test(source.text) && !hasEscapes(source.text))
            return [];
        return inFileOrder(parseYaml(source).flatMap((root, index, roots) => imageFieldPins(source, root, { path: documentPath(index, roots) })));
    },
    parse: readYamlData,
};
const values_pattern = /(?:^|\/)(?:values(?:[._-][^/]*)?|[^/]+[._-]values|values\/(?:[^/]+\/)*[^/]+)\.ya?ml$/i;

;// CONCATENATED MODULE: ./packages/manifests/editors/workflow.ts





/**
 * Workflows and composite actions: `uses:` of actions and reusable workflows, the `repository` and `ref` of
 * `actions/checkout`, and the images of jobs, services and Docker actions.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
const workflowEditor = {
    kind: "workflow",
    matches: (path) => /(?:^|\/)(?:\.github\/workflows\/[^/]+\.ya?ml|action\.ya?ml)$/.test(path),
    readPins: (source) => {
        if (!/\b(?:uses|image|container)\b/.test(source.text) && !hasEscapes(source.text))
            return [];
        return inFileOrder(parseYaml(source).flatMap((root, index, roots) => {
            const path = documentPath(index, roots);
            return [
                ...yamlEntries(root, "jobs").flatMap((job) => jobPins(source, job.value, [...path, "jobs", job.key])),
                ...stepsPins(source, yamlAt(root, "runs"), [...path, "runs"]),
                usesPin(source, yamlAt(root, "runs", "image"), [...path, "runs", "image"]),
            ];
        }));
    },
    parse: readYamlData,
};
function jobPins(source, job, path) {
    return [
        usesPin(source, yamlAt(job, "uses"), [...path, "uses"]),
        ...containerPins(source, yamlAt(job, "container"), [...path, "container"]),
        ...yamlEntries(job, "services").flatMap((service) => containerPins(source, service.value, [...path, "services", service.key])),
        ...stepsPins(source, job, path),
    ];
}
/** `container: name:tag` and `container: {image: name:tag}` are the same. */
function containerPins(source, node, path) {
    return [stringPin(source, node, path), stringPin(source, yamlAt(node, "image"), [...path, "image"])];
}
function stringPin(source, node, path) {
    const text = yamlTraced(node);
    return text && imagePin(source, path, text);
}
function stepsPins(source, owner, path, key = "steps") {
    return yamlItems(owner, key).flatMap((step, index) => {
        const at = [...path, key, index];
        return [
            usesPin(source, yamlAt(step, "uses"), [...at, "uses"]),
            checkoutPin(source, step, [...at, "with", "ref"]),
            ...stepsPins(source, step, at, "parallel"),
        ];
    });
}
/** `owner/repository[/path]@ref`, or `docker://image:tag`; a path in this repository is no pin. */
function usesPin(source, node, path) {
    const text = yamlTraced(node);
    if (text === undefined)
        return undefined;
    const scheme = "docker://";
    if (text.text.startsWith(scheme))
        return imagePin(source, path, sliceTraced(text, scheme.length));
    const match = /^([\w.-]+\/[\w.-]+)(?:\/[^@\s]*)?@(?=[^\s@]+$)/.exec(text.text);
    const repository = match?.[1];
    if (match === null || repository === undefined || repository.startsWith("."))
        return undefined;
    return gitRefPin(source, path, { repository, ref: sliceTraced(text, match[0].length) });
}
function checkoutPin(source, step, path) {
    const uses = yamlTraced(yamlAt(step, "uses"))?.text ?? "";
    if (!/^actions\/checkout@/i.test(uses))
        return undefined;
    const repository = yamlTraced(yamlAt(step, "with", "repository"))?.text;
    const ref = yamlTraced(yamlAt(step, "with", "ref"));
    if (repository === undefined || ref === undefined || ref.text === "")
        return undefined;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref.text.includes("${{"))
        return undefined;
    const prefix = /^refs\/(?:tags|heads)\//.exec(ref.text)?.[0] ?? "";
    return gitRefPin(source, path, { repository, ref: sliceTraced(ref, prefix.length) });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/index.ts
















/** Every editor, the most particular file names first: the first that matches a path reads it. */
const editors = [
    pyprojectEditor,
    requirementsEditor,
    preCommitEditor,
    packageJsonEditor,
    pnpmWorkspaceEditor,
    cargoTomlEditor,
    serverJsonEditor,
    workflowEditor,
    composeEditor,
    dockerfileEditor,
    chartEditor,
    kustomizationEditor,
    valuesEditor,
    terraformEditor,
    terraformJsonEditor,
    // Any other YAML: it tells by the content, so it comes last.
    kubernetesEditor,
];
/** The editor for a path (relative, forward slashes), by its name alone. */
function editorFor(path) {
    return editors.find((editor) => editor.matches(path));
}

// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(9524);
;// CONCATENATED MODULE: ./packages/manifests/source.ts

/** Larger files are refused: no manifest is that large, and a parser would take minutes over it. */
const largestManifest = 5 * 1024 * 1024;
const byteOrderMark = "\uFEFF";
/**
 * A text file under edit. Parsers count UTF-16 units of `text`, which has no byte order mark; edits count
 * bytes of the file. This is the one place that converts.
 */
class Source {
    path;
    text;
    bytes;
    #markLength;
    #ascii;
    #lineStarts;
    /**
     * @throws {Refusal} `manifest-too-large`, `manifest-binary` or `manifest-encoding`, naming the file.
     */
    constructor(path, bytes) {
        this.path = path;
        this.bytes = bytes;
        const decoded = decode(path, bytes);
        this.#markLength = decoded.startsWith(byteOrderMark) ? 3 : 0;
        this.text = this.#markLength > 0 ? decoded.slice(1) : decoded;
        this.#ascii = this.text.length + this.#markLength === bytes.length;
    }
    /** The byte span of `text.slice(start, end)`. */
    span(start, end) {
        return { start: this.#byteOffset(start), end: this.#byteOffset(end) };
    }
    /** The text of a byte span. */
    slice({ start, end }) {
        return new TextDecoder().decode(this.bytes.subarray(start, end));
    }
    /** An edit that replaces `text.slice(start, end)`. */
    edit(start, end, text) {
        return { path: this.path, ...this.span(start, end), text };
    }
    /** Line and column, counted from 1, of a UTF-16 offset into `text`. */
    position(offset) {
        const starts = (this.#lineStarts ??= lineStartsOf(this.text));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    /** The same, as the location of an error. */
    location(offset) {
        return { file: this.path, ...this.position(offset) };
    }
    /** The UTF-16 offset into `text` of a byte of the file. */
    offset(byte) {
        if (this.#ascii)
            return byte - this.#markLength;
        return new TextDecoder().decode(this.bytes.subarray(this.#markLength, byte)).length;
    }
    #byteOffset(offset) {
        if (this.#ascii)
            return offset + this.#markLength;
        return Buffer.byteLength(this.text.slice(0, offset), "utf8") + this.#markLength;
    }
}
/** Whether a file begins with a byte order mark of UTF-16. */
function isUtf16(bytes) {
    const [first, second] = bytes;
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
function decode(path, bytes) {
    if (bytes.length > largestManifest) {
        throw new errors/* Refusal */.P_({
            code: "manifest-too-large",
            expected: `a manifest of at most ${largestManifest / 1024 / 1024} MiB`,
            found: `${(bytes.length / 1024 / 1024).toFixed(1)} MiB`,
            fix: "Exclude the file from git or move it out of the repository.",
            location: { file: path },
        });
    }
    if (isUtf16(bytes)) {
        throw new errors/* Refusal */.P_({
            code: "manifest-encoding",
            expected: "UTF-8",
            found: "UTF-16, by its byte order mark",
            fix: "Save the file as UTF-8.",
            location: { file: path, line: 1, column: 1 },
        });
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
        throw new errors/* Refusal */.P_({
            code: "manifest-binary",
            expected: "a text file",
            found: `a NUL byte at offset ${nul}`,
            fix: "Restore the text file or rename it, so that it is not read as a manifest.",
            location: { file: path, ...positionInBytes(bytes, nul) },
        });
    }
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* Refusal */.P_({
            code: "manifest-encoding",
            expected: "UTF-8",
            found: "bytes that are not UTF-8",
            fix: "Save the file as UTF-8.",
            location: { file: path, ...positionInBytes(bytes, firstInvalidByte(bytes)) },
            cause,
        });
    }
}
/** Line and column, in bytes from 1: a file that does not decode has no characters to count. */
function positionInBytes(bytes, offset) {
    let line = 1;
    let start = 0;
    for (let index = 0; index < offset; index++) {
        if (bytes[index] === 0x0a) {
            line++;
            start = index + 1;
        }
    }
    return { line, column: offset - start + 1 };
}
function firstInvalidByte(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        // `stream` lets a character that is cut at the end pass: only a truly invalid byte throws.
        if (decodes(bytes.subarray(0, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return Math.min(low, bytes.length - 1);
}
function decodes(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function lineStartsOf(text) {
    const starts = [0];
    for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1))
        starts.push(index + 1);
    return starts;
}

;// CONCATENATED MODULE: ./packages/manifests/mention.ts


/**
 * Whether a file may contain a pin of one of the packages: a quick look at its bytes for any spelling of a name, escapes
 * of the file's language included. False means certainly not, so such files need not be parsed. That leaves files unread
 * that do not parse at all, on purpose: repositories keep deliberately broken manifests as fixtures, and one that cannot
 * name the package is no reason to stop a release, unless it is the project's own.
 */
function mention_mayMention(bytes, names) {
    if (names.length === 0)
        return false;
    // Reading it refuses it with a reason, which is better than to pass over a manifest in silence.
    if (isUtf16(bytes))
        return true;
    // Names are ASCII, so a decoding that cannot fail and keeps ASCII as it is will do.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    const pattern = patternOf(names);
    return pattern.test(text) || (text.includes("\\") && pattern.test(withoutEscapes(text)));
}
/** One pattern for one list of names: a repository of thousands of files is asked for the same ones. */
const patterns = new WeakMap();
function patternOf(names) {
    const known = patterns.get(names);
    if (known !== undefined)
        return known;
    const pattern = new RegExp(names.map(({ ecosystem, name }) => spellings[ecosystem](name)).join("|"), "i");
    patterns.set(names, pattern);
    return pattern;
}
const spellings = {
    pypi: anySeparator,
    cargo: anySeparator,
    npm: mention_literal,
    helm: mention_literal,
    // Registry, owner and name may stand apart: `registry: ghcr.io`, `repository: owner/name`.
    image: (name) => mention_literal(lastPart(name)),
    github: (name) => mention_literal(lastPart(name)),
    component: anySeparator,
};
function anySeparator(name) {
    return name
        .split(/[-_.]+/)
        .map(mention_literal)
        .join("[-_.]+");
}
function mention_literal(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function lastPart(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/searched-files.ts


/** A template of a chart: nothing in it is edited, but an image that it states in full would stay behind. */
function isTemplate(path) {
    return /(?:^|\/)templates\/.*\.(?:ya?ml|tpl)$/i.test(path);
}
/**
 * Whether a file is searched for images that it states, and never edited: a template of a chart, a script, a build file, a
 * configuration of no known form. Of a name without an extension the first line has to tell, once it is read. Text for people
 * (Markdown) speaks of versions and runs none.
 */
function isSearchedOnly(path) {
    return (isTemplate(path) ||
        (editorFor(path) === undefined && (bySuffix.test(path) || byName.test(path) || bare.test(path))));
}
const bySuffix = /\.(?:sh|bash|zsh|fish|ksh|ps1|psm1|bat|cmd|mk|env|properties|ini|conf|cfg|toml|json|json5|jsonnet|libsonnet|cue|k|pkl|py|rb|pl|js|mjs|cjs|ts|go|groovy|tpl|tmpl|gotmpl|tftpl|j2|jinja2?|bicep|nomad|service|container|pod|kube)$/i;
const byName = /(?:^|\/)(?:(?:GNU)?[Mm]akefile|[Jj]ustfile|\.justfile|Jenkinsfile[^/]*|Vagrantfile|Tiltfile|Earthfile|Rakefile|Procfile|\.env(?:\.[^/]+)?|\.envrc)$/;
const bare = /(?:^|\/)\.?[^./]+$/;
/** A file that is only searched, in whatever encoding; undefined where it is no text, no script, or too much of it. */
function searchedSource(path, bytes) {
    const isKnown = isTemplate(path) || bySuffix.test(path) || byName.test(path);
    // `#!`, as systems read it: at the very beginning.
    return isKnown || (bytes[0] === 0x23 && bytes[1] === 0x21) ? anySource(path, bytes) : undefined;
}
/** A file in whatever encoding; undefined where it is no text, or too much of it. */
function anySource(path, bytes) {
    for (const tried of isUtf16(bytes)
        ? [fromUtf16(bytes)]
        : [bytes, Buffer.from(Buffer.from(bytes).toString("latin1"))]) {
        try {
            return new Source(path, tried);
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            if (error.code !== "manifest-encoding")
                return undefined;
        }
    }
    return undefined;
}
/** As Windows saves scripts. Lines and columns are the same in both. */
function fromUtf16(bytes) {
    return Buffer.from(new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes));
}

;// CONCATENATED MODULE: ./packages/release-model/version-refusal.ts
/** Why `text` is no version that every ecosystem can carry, and what to write instead. */
function whyNoVersion(text) {
    if (text.length > 64)
        return { reason: "which is too long for a version", fix: version_refusal_plain };
    return reasons.find(({ when }) => when.test(text)) ?? { reason: "which is no version", fix: version_refusal_plain };
}
const version_refusal_plain = "Write three numbers, and for a pre-release -alpha.N, -beta.N or -rc.N after them, as in 1.4.0-rc.2.";
/** In the order in which a person would notice them; the first that applies is the answer. */
const reasons = [
    { when: /^$/, reason: "which is empty", fix: version_refusal_plain },
    { when: /\s/u, reason: "which contains white space", fix: "Remove the white space." },
    {
        when: /\p{Cc}/u,
        reason: "which has control characters",
        fix: "Remove the characters that cannot be seen.",
    },
    {
        when: /\p{Nd}(?<![0-9])/u,
        reason: "which has digits other than 0 to 9",
        fix: "Type the digits again, in ASCII.",
    },
    { when: /[^!-~]/u, reason: "which has characters outside ASCII", fix: "Type the version again, in ASCII." },
    {
        when: /\+/,
        reason: "which has build metadata or a local label; neither OCI tags nor package indexes can carry it",
        fix: "Leave out the + and what follows it.",
    },
    {
        when: /^[vV]?[0-9]+!/,
        reason: "which has an epoch; only PEP 440 knows those",
        fix: "Release under a higher major version instead.",
    },
    { when: /(?:^|[^0-9a-z])[vV]{2,}/, reason: "which has more than one v", fix: version_refusal_plain },
    {
        when: /^[vV]?[0-9]+(?:\.[0-9]+)?(?![0-9.!])/,
        reason: "which leaves out the minor or the patch number, so tools read it differently",
        fix: "Write all three numbers, as in 1.4.0.",
    },
    {
        when: /^[vV]?[0-9]+\.[0-9]+\.[0-9]+\.[0-9]/,
        reason: "which has more than three numbers",
        fix: "Write exactly three numbers, as in 1.4.0.",
    },
    {
        when: /(?:^|[.vV-]|[a-z])0[0-9]/i,
        reason: "which has a number with a leading zero",
        fix: "Write the number without the zero in front.",
    },
    {
        when: /[0-9]{16}/,
        reason: "which has a number too large to be counted exactly",
        fix: "Use numbers below 9007199254740992.",
    },
    {
        when: /dev/i,
        reason: "which is a development release; those are built from untagged commits and never released",
        fix: "Release a pre-release such as 1.4.0-alpha.1 instead.",
    },
    {
        when: /^[vV]?[0-9.]+(?:-[0-9]+$|.*(?<![a-z])(?:post|rev|r[0-9]))/i,
        reason: "which is a post release; SemVer cannot spell it",
        fix: "Release the next patch version instead.",
    },
    { when: /^[vV]/, reason: "which starts with a v", fix: "Leave out the v: it belongs to tags only." },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+(?:-|[-_.]?)(?:alpha|beta|rc|a|b|c|pre|preview)[-_.]?$/i,
        reason: "whose pre-release has no number, so nothing can follow it in order",
        fix: "Number the pre-release, as in 1.4.0-rc.1.",
    },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+[-_.]?(?:alpha|beta|rc|a|b|c|pre|preview)[-_.]?[0-9]+$/i,
        reason: "whose pre-release is spelled in another form than this place expects",
        fix: version_refusal_plain,
    },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+[-_.a-z]/i,
        reason: "whose pre-release is none of alpha, beta and rc with a number, so PEP 440 has no spelling for it",
        fix: version_refusal_plain,
    },
];

;// CONCATENATED MODULE: ./packages/release-model/version-reading.ts



/** No version that can be released is longer; longer text is refused before any pattern sees it. */
const longestVersion = 64;
/** Reads `1.4.0` or `1.4.0-rc.2`. Throws a Refusal `version-format` that says why anything else is none. */
function version_reading_parseSemver(text) {
    return version_reading_matchSemver(text) ?? refuse(text, "a version such as 1.4.0 or 1.4.0-rc.2");
}
/**
 * Reads `1.4.0` or `1.4.0rc2`, and the other spellings of the pre-release that PEP 440 normalizes (`1.4.0.RC-2`,
 * `1.4.0c2`, `1.4.0beta1`). Throws a Refusal `version-format` that says why anything else is none.
 */
function parsePep440(text) {
    return matchPep440(text) ?? refuse(text, "a version such as 1.4.0 or 1.4.0rc2");
}
/** Reads either spelling, with or without a leading `v`: what a person may type. Throws a Refusal `version-format`. */
function parseAny(text) {
    const bare = text.startsWith("v") ? text.slice(1) : text;
    return (version_reading_matchSemver(bare) ?? matchPep440(bare) ?? refuse(text, "a version such as 1.4.0, v1.4.0 or 1.4.0rc2"));
}
/** The version that `text` spells as SemVer, or undefined. */
function version_reading_matchSemver(text) {
    if (text.length > longestVersion)
        return undefined;
    return toVersion(semver.exec(text)?.groups);
}
function matchPep440(text) {
    if (text.length > longestVersion)
        return undefined;
    return toVersion(version_reading_pep440.exec(text)?.groups);
}
const number = "(?:0|[1-9][0-9]*)";
const core = `(?<major>${number})\\.(?<minor>${number})\\.(?<patch>${number})`;
const semver = new RegExp(`^${core}(?:-(?<identifier>alpha|beta|rc)\\.(?<count>${number}))?$`);
const version_reading_pep440 = new RegExp(`^${core}(?:[-_.]?(?<identifier>alpha|a|beta|b|preview|pre|rc|c)[-_.]?(?<count>${number}))?$`, "i");
/** Every spelling of a kind of pre-release that PEP 440 normalizes, in lower case. */
const prereleaseIdentifiers = new Map([
    ["alpha", "alpha"],
    ["a", "alpha"],
    ["beta", "beta"],
    ["b", "beta"],
    ["preview", "rc"],
    ["pre", "rc"],
    ["rc", "rc"],
    ["c", "rc"],
]);
function toVersion(groups) {
    if (groups === undefined)
        return undefined;
    const major = Number(groups["major"]);
    const minor = Number(groups["minor"]);
    const patch = Number(groups["patch"]);
    const count = Number(groups["count"] ?? 0);
    // Beyond 2^53 two different versions would become equal numbers.
    if (Math.max(major, minor, patch, count) > Number.MAX_SAFE_INTEGER)
        return undefined;
    const identifier = prereleaseIdentifiers.get(groups["identifier"]?.toLowerCase() ?? "");
    return identifier === undefined
        ? { major, minor, patch }
        : { major, minor, patch, prerelease: { identifier, number: count } };
}
function refuse(text, expected) {
    const { reason, fix } = whyNoVersion(text);
    throw new errors/* Refusal */.P_({
        code: "version-format",
        expected,
        found: `"${(0,escape_text/* escapeText */.X)(text)}", ${reason}`,
        fix,
    });
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/target.ts

/** The release as editors take it: all names it may be pinned by, with the digest of each image. */
function releaseOf(payload, component) {
    return {
        repository: component.name,
        names: namesOf(component),
        version: version_reading_parseSemver(payload.version),
        tag: payload.tag,
        commit: payload.source.commit,
        digests: Object.fromEntries(payload.images.map(({ name, digest }) => [name, digest])),
    };
}
/**
 * Whether a place states the version of a component. A chart of the same name from another repository is somebody else's; where
 * the file does not state the repository, or gitops.yml does not, the name alone decides.
 */
function isPlaceOf(component) {
    const keys = new Set(namesOf(component).map(package_name/* packageKey */.MO));
    const addresses = component.charts.filter((chart) => chart.includes("/"));
    const isAddressed = addresses.length === component.charts.length;
    return ({ name, chartRepository }) => keys.has((0,package_name/* packageKey */.MO)(name)) &&
        (chartRepository === undefined ||
            !isAddressed ||
            addresses.some((chart) => isSameAddress(chart, `${chartRepository}/${target_lastPart(name.name)}`)));
}
function isSameAddress(left, right) {
    const bare = (address) => address
        .replace(/^oci:\/\//i, "")
        .replaceAll(/\/{2,}/g, "/")
        .toLowerCase();
    return bare(left) === bare(right);
}
function target_lastPart(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}
/** Every name under which a file may state the version of a component. */
function namesOf({ name, repository, images, charts }) {
    return [
        ...images.map((image) => (0,package_name/* packageName */.oZ)("image", image)),
        // A chart stands as its whole address (Argo CD) or by its last part beside a repository (Helm).
        ...[...new Set(charts.flatMap((chart) => [chart, chart.slice(chart.lastIndexOf("/") + 1)]))].map((chart) => (0,package_name/* packageName */.oZ)("helm", chart)),
        (0,package_name/* packageName */.oZ)("github", repository),
        (0,package_name/* packageName */.oZ)("component", name),
    ];
}

;// CONCATENATED MODULE: ./packages/manifests/glob.ts
/**
 * Whether a path (forward slashes) is what a pattern names: `*` and `?` within a folder's or file's name, `**` for any
 * number of folders, `{a,b}` and `{1..3}`, `[a-z]`, and `!(a|b)`, `@(a|b)`, `?(a)`, `+(a)`, `*(a)` for one name. As in npm, pnpm and Yarn a wildcard never stands for a name that begins with a dot.
 */
function matchesGlob(path, pattern) {
    return globMatcher(pattern)(path);
}
/** The same for many paths, for which the pattern is read once. */
function globMatcher(pattern) {
    const each = expandBraces(pattern).map((one) => one.split("/").map(segmentMatcher));
    return (path) => {
        const names = path.split("/");
        return each.some((segments) => matchesNames(names, segments));
    };
}
/** More are no pattern that somebody meant. */
const mostChoices = 10_000;
/** `a{b,c}d` as `abd` and `acd`, `{1..3}` as 1, 2 and 3; other braces stand for themselves. The innermost pair comes first. */
function expandBraces(pattern) {
    let open = [pattern];
    const done = [];
    while (open.length > 0) {
        open = open.flatMap((each) => {
            const found = /^(?<before>.*?)\{(?<choices>[^{}]*,[^{}]*|-?\d{1,4}\.\.-?\d{1,4}|[A-Za-z]\.\.[A-Za-z])\}(?<after>.*)$/s.exec(each)?.groups;
            if (found === undefined) {
                done.push(each);
                return [];
            }
            const { before = "", choices = "", after = "" } = found;
            return choicesOf(choices).map((choice) => `${before}${choice}${after}`);
        });
        if (open.length + done.length > mostChoices)
            return [pattern];
    }
    return done;
}
function choicesOf(text) {
    const range = /^(?<from>[^.,]+)\.\.(?<to>[^.,]+)$/.exec(text)?.groups;
    if (range === undefined)
        return text.split(",");
    const { from = "", to = "" } = range;
    const isNumber = /\d/.test(from);
    const [first, last] = [from, to].map((end) => (isNumber ? Number(end) : (end.codePointAt(0) ?? 0)));
    const [low, high] = [Math.min(first ?? 0, last ?? 0), Math.max(first ?? 0, last ?? 0)];
    return Array.from({ length: high - low + 1 }, (_, index) => isNumber ? String(low + index) : String.fromCodePoint(low + index));
}
/** Row by row, so that many `**` cost no more than names times segments. */
function matchesNames(names, segments) {
    let reached = [true, ...names.map(() => false)];
    for (const segment of segments) {
        const next = [segment === "**" && reached[0] === true];
        for (const [index, name] of names.entries()) {
            next.push(segment === "**"
                ? reached[index + 1] === true || (next[index] === true && !name.startsWith("."))
                : reached[index] === true && segment(name));
        }
        if (!next.includes(true))
            return false;
        reached = next;
    }
    return reached[names.length] === true;
}
function segmentMatcher(pattern) {
    if (pattern === "**")
        return pattern;
    if (!/[*?[]|[!@+]\(/.test(pattern))
        return (name) => name === pattern;
    const whole = expressionOf(pattern);
    if (whole === undefined)
        return (name) => name === pattern;
    return (name) => (!name.startsWith(".") || pattern.startsWith(".")) && whole.test(name);
}
/** Undefined where it is none, such as `[z-a]`: then it names what is called just that. */
function expressionOf(pattern) {
    try {
        return new RegExp(`^${sourceOf(pattern)}$`, "u");
    }
    catch {
        return undefined;
    }
}
function sourceOf(pattern) {
    const parts = [
        ...pattern.matchAll(/(?<kind>[!@?+*])\((?<choices>[^()]*)\)|\*+|\?|\[[^\]]+\]|[^*?[!@+]+|./gsu),
    ];
    return parts
        .map(({ 0: part, groups, index }) => {
        const { kind, choices } = groups ?? {};
        if (kind === undefined || choices === undefined)
            return glob_partOf(part);
        const any = choices.split("|").map(sourceOf).join("|");
        // What is said no to is all that stands there, up to what follows.
        if (kind === "!")
            return `(?!(?:${any})${sourceOf(pattern.slice(index + part.length))}$)[^/]*`;
        return `(?:${any})${kind === "@" ? "" : kind}`;
    })
        .join("");
}
function glob_partOf(part) {
    if (part.startsWith("*"))
        return "[^/]*";
    if (part === "?")
        return "[^/]";
    if (part.startsWith("[") && part.length > 2)
        return `[${part.slice(1, -1).replace(/^!/, "^").replaceAll(/[\\[]/g, "\\$&")}]`;
    return part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/select-places.ts

/** Where a component stands in a file, for an environment; undefined in a file that is none of its. */
function selectPlaces(path, component, environment) {
    if ((0,vendored/* isVendored */.E)(path))
        return undefined;
    const places = component.places.filter((place) => fits(path, place.files) && isOf(place, environment, path));
    if (component.places.length === 0)
        return isIn(path, environment) ? { kind: "names" } : undefined;
    if (places.length === 0)
        return undefined;
    const exact = places.filter(({ at }) => at !== undefined);
    return exact.length === 0 ? { kind: "names" } : { kind: "places", places: exact };
}
/** Whether promotions move a place, in whatever environment. */
function isPlaceAnywhere({ path }, { component, config }) {
    const environments = config.environments.size === 0 ? [undefined] : [...config.environments.values()];
    return environments.some((environment) => selectPlaces(path, component, environment) !== undefined);
}
/** A place of an environment's own may lie in a file that several share. */
function isOf(place, environment, path) {
    return place.environment === undefined ? isIn(path, environment) : place.environment === environment?.name;
}
function isIn(path, environment) {
    return environment === undefined || environment.files.some((pattern) => fits(path, pattern));
}
/** `./charts/a.yaml` means what `charts/a.yaml` does. */
function fits(path, pattern) {
    return matchesGlob(path, pattern.replace(/^\.\//, ""));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-patterns.ts


/**
 * The patterns of gitops.yml that no file matches: a place that was renamed is promoted no more, and nothing else says so as
 * long as the component has another.
 */
function planPatterns(paths, config) {
    const own = paths.filter((path) => !(0,vendored/* isVendored */.E)(path));
    const stated = [
        ...[...config.components.values()].flatMap(({ name, places }) => places.map(({ files }) => ({ of: `\`places\` of ${name}`, files }))),
        ...[...config.environments.values()].flatMap(({ name, files }) => files.map((pattern) => ({ of: `\`files\` of ${name}`, files: pattern }))),
    ];
    const unmatched = stated.filter(({ files }) => !own.some((path) => fits(path, files)));
    return [...new Map(unmatched.map((one) => [`${one.of} ${one.files}`, one])).values()].map(({ of, files }) => ({
        code: "pattern-unmatched",
        level: "warning",
        expected: `a file that ${files} matches, which stands in ${of}`,
        found: "none",
        fix: "Correct the pattern in gitops.yml, or take it out. Hidden folders are only matched by name: .github/**.",
    }));
}

;// CONCATENATED MODULE: ./packages/manifests/data-field.ts
/** A field of data that was read from a file; undefined where the data is no object or lacks it. */
function fieldOf(data, name) {
    return isObject(data) && Object.hasOwn(data, name) ? data[name] : undefined;
}
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
/** The texts of a list; none where the data is no list. */
function data_field_textsIn(data) {
    return Array.isArray(data) ? data.filter((item) => typeof item === "string") : [];
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/documents.ts


/** The resources of a file, those inside a `List` among them; undefined where it is no YAML, as a template is. */
function documentsOf(source) {
    const known = read.get(source);
    if (known !== undefined)
        return known.documents;
    const documents = readOrNothing(source);
    read.set(source, { documents });
    return documents;
}
const read = new WeakMap();
function readOrNothing(source) {
    try {
        const data = readYamlData(source);
        return Array.isArray(data) ? data.flatMap((one) => unlisted(one)) : [];
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}
function unlisted(document) {
    const kind = fieldOf(document, "kind");
    const items = fieldOf(document, "items");
    const isList = typeof kind === "string" && kind.endsWith("List") && Array.isArray(items);
    return isList ? items.flatMap((one) => unlisted(one)) : [document];
}
/** `Application` or `ApplicationSet` of Argo CD; undefined for any other resource. */
function argoKind(document) {
    const kind = fieldOf(document, "kind");
    const group = fieldOf(document, "apiVersion");
    if (typeof group !== "string" || !group.startsWith("argoproj.io/"))
        return undefined;
    return kind === "Application" || kind === "ApplicationSet" ? kind : undefined;
}
function textAt(data, ...path) {
    const value = path.reduce((one, part) => fieldOf(one, part), data);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
/** The annotation with the sync wave of a resource. */
const waveKey = "argocd.argoproj.io/sync-wave";
/** The sync wave of a resource, as it is written. */
function waveOf(resource) {
    return textAt(resource, "metadata", "annotations", waveKey);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/beside/chart-repositories.ts


/** Flux's repositories of charts (HelmRepository) in some files. What a controller fills in (`${registry}`) is not known. Pure. */
function chartRepositories(sources) {
    return sources
        .filter(({ text }) => mayHaveRepository(text))
        .flatMap((source) => documentsOf(source) ?? [])
        .flatMap((document) => {
        const [name, url] = [textAt(document, "metadata", "name"), textAt(document, "spec", "url")];
        if (fieldOf(document, "kind") !== "HelmRepository" || name === undefined)
            return [];
        if (url === undefined || url.includes("${"))
            return [];
        return [{ name, namespace: textAt(document, "metadata", "namespace"), url }];
    });
}
function mayHaveRepository(text) {
    return text.includes("HelmRepository") && text.includes("url");
}
/** Where the chart of a pin may come from by the name of its HelmRepository: several where environments have one each. */
function repositoriesOf({ chartSource }, known) {
    if (chartSource === undefined)
        return [];
    return known.filter(({ name, namespace = chartSource.namespace }) => name === chartSource.name &&
        (chartSource.namespace === undefined || namespace === chartSource.namespace));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/paired-places.ts

/**
 * The images that stand as a name beside a tag, in whatever language has keys and values: `repository` and `tag`, `imageRepository`
 * and `imageTag`, `IMAGE_NAME` and `IMAGE_VERSION`, `--set image.tag=…`, `set { name, value }` of Terraform, variables of a shell. Pure.
 */
function pairedPlaces(text, images) {
    const names = new Map(images.map((image) => [(0,package_name/* packageName */.oZ)("image", image).name, image]));
    if (![...names.keys()].some((name) => text.includes(name)))
        return [];
    const settings = [...text.matchAll(assigned), ...text.matchAll(named)]
        .map(({ index, 0: whole, groups }) => settingOf(index, whole, groups ?? {}))
        .toSorted((left, right) => left.keyAt - right.keyAt);
    return settings.flatMap((name, index) => {
        const image = names.get((0,package_name/* packageName */.oZ)("image", name.value).name);
        if (name.isTag || image === undefined)
            return [];
        const tag = [
            nearest(settings.slice(index + 1), name),
            nearest(settings.slice(0, index).toReversed(), name),
        ]
            .flatMap((one) => one ?? [])
            .find((one) => isBeside(text, name, one));
        if (tag === undefined)
            return [];
        const [written = ""] = /^\w[\w.-]*/.exec(tag.value) ?? [];
        return [{ image, tag: written, imageAt: name.valueAt, tagAt: tag.valueAt }];
    });
}
const key = String.raw `(?<![\w.-])(?<key>(?:[\w-]+\\*\.)*[\w-]*?(?:repository|repo|image|image[_-]?name|tag|version))`;
const value = String.raw `["']?(?<value>[\w./:@-]+)`;
const assigned = new RegExp(String.raw `${key}["']?[ \t]*(?:[?:+]?=|:)[ \t]*${value}`, "gi");
const named = new RegExp(String.raw `\bname["']?[ \t]*[:=][ \t]*["']?${key}["']?[,;]?\s*["']?value["']?[ \t]*[:=][ \t]*${value}`, "gi");
function settingOf(index, whole, groups) {
    const { key: stated = "", value: text = "" } = groups;
    const owner = stated
        .toLowerCase()
        .replace(/(?:tag|version|repository|repo|(?<=image[_-]?)name)$/, "")
        .replace(/[\\._-]+$/, "")
        .replace(/image$/, "")
        .replace(/[\\._-]+$/, "");
    return {
        owner,
        isTag: /(?:tag|version)$/i.test(stated),
        value: text,
        keyAt: index,
        valueAt: index + whole.length - text.length,
        isQualified: stated.includes(".") || owner !== "" || /^name/i.test(whole),
    };
}
/** The first tag of the same owner, unless another image of that owner stands before it. */
function nearest(settings, { owner }) {
    const first = settings.find((one) => one.owner === owner);
    return first?.isTag === true ? first : undefined;
}
/** Not far apart, and, where the keys do not tell, in one block of the text. */
function isBeside(text, name, tag) {
    const [first, last] = name.keyAt < tag.keyAt ? [name, tag] : [tag, name];
    const lines = text.slice(text.lastIndexOf("\n", first.keyAt) + 1, last.valueAt).split("\n");
    if (name.isQualified && tag.isQualified)
        return lines.length <= 8;
    const indents = lines.flatMap((line) => (line.trim() === "" ? [] : [line.search(/\S/)]));
    const [own = 0] = indents;
    return lines.length <= 4 && indents.at(-1) === own && indents.every((indent) => indent >= own);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/stated-images.ts



/**
 * Every image that a text states at a version, in whatever language: as a whole reference, with a tag that is the default of an
 * expression, or as a name and a tag that are two settings. Pure.
 */
function statedImages(text, images) {
    return [
        ...images.flatMap((image) => text.includes(bareName(image)) ? [...references(text, image), ...defaults(text, image)] : []),
        ...pairedPlaces(text, images).map(({ image, tag, imageAt, tagAt }) => ({
            ...{ image, tag, digest: undefined, imageAt, tagAt },
            found: `${image} with the tag ${tag}`,
        })),
    ];
}
/**
 * Whether a promotion would have to move what is stated; without a release, whether any would. A tag that is no version moves by
 * itself, unless a digest holds it.
 */
function isBehind({ image, tag, digest }, release) {
    const version = tag === undefined ? undefined : readTagText(tag)?.version;
    if (release === undefined)
        return digest !== undefined || version !== undefined;
    const released = Object.entries(release.digests ?? {}).find(([name]) => (0,package_name/* packageName */.oZ)("image", name).name === (0,package_name/* packageName */.oZ)("image", image).name)?.[1];
    if (digest !== undefined && released !== undefined)
        return digest !== released;
    if (version !== undefined)
        return version !== (0,version_spelling/* formatSemver */.a)(release.version);
    return digest !== undefined;
}
function references(text, image) {
    const pattern = `${stated_images_nameOf(image)}(?=[:@])(?::${tagPattern})?(?:@${stated_images_digestPattern})?`;
    return [...text.matchAll(new RegExp(pattern, "g"))].flatMap(({ index, 0: found, groups = {} }) => {
        const { name = "", tag, digest } = groups;
        if (tag === undefined && digest === undefined)
            return [];
        return [{ image, tag, digest, imageAt: index, tagAt: index + name.length + 1, found }];
    });
}
/** The literals in `image:{{ .Values.tag | default "v1.3.0" }}`, and the default of a shell in `image:${TAG:-v1.3.0}`. */
function defaults(text, image) {
    // The name may be a default as well, and then ends an expression of its own.
    const name = String.raw `${stated_images_nameOf(image)}(?:${quote}[^{}\n]{0,200}\}\})?[:@]`;
    const template = new RegExp(String.raw `${name}v?\{\{(?<expression>[^{}\n]{0,500})\}\}`, "g");
    const shell = new RegExp(String.raw `${name}\$\{\w+:?-(?<expression>[^{}\s]{0,200})\}`, "g");
    return [template, shell].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(({ index: imageAt, 0: whole, groups }) => {
        const { expression = "" } = groups ?? {};
        const expressionAt = imageAt + whole.lastIndexOf(expression);
        const literals = expression.matchAll(pattern === template ? stated_images_literal : stated_images_bare);
        return [...literals].map(({ index, indices, groups: { tag, digest } = {} }) => {
            const [from = 0] = indices?.groups?.[tag === undefined ? "digest" : "tag"] ?? [index];
            const what = tag === undefined ? `digest ${digest ?? ""}` : `tag ${tag}`;
            const found = `${image} with the ${what} as a default`;
            return { image, tag, digest, imageAt, tagAt: expressionAt + from, found };
        });
    }));
}
const stated_images_digestPattern = "(?<digest>sha256:[0-9a-f]{64})";
const tagPattern = String.raw `(?<tag>\w[\w.-]{0,127})`;
const quote = "\\\\?[\"'`]";
const stated_images_literal = new RegExp(`${quote}(?:${stated_images_digestPattern}|(?<tag>v?\\d[\\w.-]{0,127}))${quote}`, "dg");
const stated_images_bare = new RegExp(`^(?:${stated_images_digestPattern}|${tagPattern})$`, "dg");
/** A pattern of an image's name as texts spell it: that of Docker Hub may be left out. */
function stated_images_nameOf(image) {
    const bare = bareName(image);
    const isOfHub = !bare.includes("/") || !/^(?:localhost$|.*[.:])/.test(bare.slice(0, bare.indexOf("/")));
    const host = isOfHub ? String.raw `(?:(?:(?:index\.)?docker\.io\/)?(?:library\/)?)` : "";
    return String.raw `(?<![\w./-])(?<name>${host}${escaped(bare)})`;
}
function bareName(image) {
    return (0,package_name/* packageName */.oZ)("image", image).name;
}
/** A text as a part of a regular expression. */
function escaped(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/unread-places.ts

const unreadCode = "place-unread";
/**
 * References of a component's images in a file that nothing here can edit: inside of a command, of a template, of a string with a
 * language of its own. They would keep the old version without a word. Comments are left out. Without a release every version
 * counts, with one those that it would replace. Pure.
 */
function unreadPlaces(source, { images }, { pins, release, }) {
    const read = pins.flatMap(({ value }) => {
        if (value.kind === "image")
            return [value.tag, value.digest].flatMap((part) => part?.span ?? []);
        return "span" in value ? [value.span] : [];
    });
    const starts = new Set(read.map(({ start }) => source.offset(start)));
    return statedImages(source.text, images).flatMap((stated) => {
        const { image, imageAt, tagAt, found } = stated;
        if (starts.has(tagAt) || !isBehind(stated, release))
            return [];
        if (isComment(source.text, imageAt) || isComment(source.text, tagAt))
            return [];
        return [
            {
                code: unreadCode,
                expected: `${image} at a place that can be promoted`,
                found: `${found}, where no image is looked for`,
                fix: "Move this one by hand, or name the image where the file's format has a field for it.",
                location: { file: source.path, ...source.position(imageAt) },
            },
        ];
    });
}
/** Whether a place in a text lies in a comment of whatever language. */
function isComment(text, index) {
    const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
    return /(?:^|\s)(?:#|\/\/(?=\s))|^\s*(?:;|@?rem\s)|\{\{-?\s*\/\*/i.test(line);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/app-versions.ts






/**
 * The images whose tag is the `appVersion` of their chart: a template says so, or the chart's own values name the image without a
 * tag, as those of `helm create` do. It says of no image what it is, so that it moves only where `at` names it. `sources` are the
 * files in which the component is looked for by its names. Pure.
 */
function appVersionPlaces(sources, component, { pins, release, }) {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    return sources.flatMap((source) => {
        const path = chartOf(source.path);
        const chart = path === undefined ? undefined : byPath.get(path);
        if (path === undefined || chart === undefined || isNamed(path, component))
            return [];
        const version = appVersionOf(chart);
        if (version === undefined || version === (release && (0,version_spelling/* formatSemver */.a)(release.version)))
            return [];
        return component.images
            .flatMap((image) => isTemplate(source.path) ? inTemplate(source, image) : inValues(source, image, pins))
            .filter(({ at }) => !isComment(source.text, at))
            .map(({ image, at }) => ({
            code: unreadCode,
            expected: `${image} at a place that can be promoted`,
            found: `${image} with the appVersion of ${path} as its tag, which is ${version}`,
            fix: `Name that as a place in gitops.yml: { files: ${path}, at: appVersion }. Or write a tag beside the image, in values.`,
            location: { file: source.path, ...source.position(at) },
        }));
    });
}
/** The Chart.yaml of a template, or of a chart's own values; undefined for any other file. */
function chartOf(path) {
    const [, folder] = /^(|.*\/)(?:templates\/.*|values\.ya?ml)$/.exec(path) ?? [];
    return folder === undefined ? undefined : `${folder}Chart.yaml`;
}
function isNamed(chart, { places }) {
    return places.some(({ at, files }) => at === "appVersion" && fits(chart, files));
}
function appVersionOf(chart) {
    try {
        const { value } = readAppVersion(chart, (0,package_name/* packageName */.oZ)("component", "chart")) ?? {};
        return value?.kind === "version" ? readTagText(value.text)?.version : undefined;
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}
function inTemplate({ text }, image) {
    const pattern = String.raw `${stated_images_nameOf(image)}[^\s{}]{0,3}[:@]v?\{\{[^{}\n]{0,500}\.Chart\.AppVersion\b`;
    return [...text.matchAll(new RegExp(pattern, "g"))].map(({ index: at }) => ({ image, at }));
}
function inValues({ path, text }, image, pins) {
    const isOverlaid = pins.some((pin) => pin.name.name === (0,package_name/* packageName */.oZ)("image", image).name &&
        (pin.path === path || ["values", "kubernetes", "terraform"].includes(editorFor(pin.path)?.kind ?? "")));
    if (isOverlaid)
        return [];
    const pattern = String.raw `\brepository["']?[ \t]*:[ \t]*["']?${stated_images_nameOf(image)}(?=["'\s,}]|$)`;
    return [...text.matchAll(new RegExp(pattern, "g"))].map(({ index: at }) => ({ image, at }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/manifests/terraform/values.ts


/** `folder` and `var.tag` as one key. */
function keyOf(folder, expression) {
    return `${folder}\n${expression}`;
}
function isTerraform(path) {
    return /\.(?:tf|tfvars|hcl|tofu)$/.test(path) && !path.endsWith(".lock.hcl");
}
/** The values of all modules, each file read once. */
function readValues(sources) {
    const parsed = sources.map((source) => ({
        source,
        hcl: parseOnce(source),
        isValues: isValues(source.path),
    }));
    const declaring = new Set(parsed
        .filter(({ isValues, hcl }) => !isValues && hcl.strings.length + hcl.references.length > 0)
        .map(({ source }) => external_node_path_.posix.dirname(source.path)));
    const files = parsed.map((file) => ({ ...file, folder: values_folderOf(file, declaring) }));
    const values = new Map();
    const passing = new Set();
    const valueOf = (key) => {
        const value = values.get(key) ?? { literals: [], repeats: [] };
        values.set(key, value);
        return value;
    };
    for (const file of files) {
        const targets = moduleTargets(file, declaring);
        const wrapped = [];
        for (const string of file.hcl.strings) {
            const key = string.isWhole ? givenKey(file, string.path, targets) : undefined;
            if (key === undefined)
                continue;
            const only = onlyExpression(string);
            // `"${var.tag}"` says what `var.tag` does.
            if (only === undefined) {
                const literal = { file, path: string.path, template: string.template };
                if (string.path[0] === "variable" || string.path[0] === "locals")
                    valueOf(key).literals.unshift(literal);
                else
                    valueOf(key).literals.push(literal);
            }
            else {
                valueOf(key).repeats.push(keyOf(file.folder, only));
                wrapped.push(string);
            }
        }
        for (const reference of file.hcl.references) {
            const key = givenKey(file, reference.path, targets);
            const isWrapped = wrapped.some((string) => isWithin(reference, string));
            if (key === undefined || !(reference.isWhole || isWrapped))
                continue;
            passing.add(reference);
            if (reference.isWhole)
                valueOf(key).repeats.push(keyOf(file.folder, reference.expression));
        }
    }
    return { files, values, passing };
}
/** Whether a reference stands inside of a string. */
function isWithin({ offset }, { code }) {
    return code.some(({ start, end }) => start <= offset && offset < end);
}
function parseOnce(source) {
    const known = parsedFiles.get(source);
    if (known !== undefined)
        return known;
    const hcl = parseHcl(source.text);
    parsedFiles.set(source, hcl);
    return hcl;
}
const parsedFiles = new WeakMap();
function isValues(path) {
    return /\.(?:tfvars|pkrvars\.hcl)$/.test(path);
}
/** A file of values may lie below the module it is for. */
function values_folderOf({ source, isValues }, declaring) {
    const own = external_node_path_.posix.dirname(source.path);
    if (!isValues)
        return own;
    for (let folder = own;; folder = external_node_path_.posix.dirname(folder)) {
        if (declaring.has(folder))
            return folder;
        if (folder === ".")
            return own;
    }
}
/** The folders of the modules that a file calls, by the names of the calls. */
function moduleTargets({ hcl, folder }, declaring) {
    return new Map(hcl.strings.flatMap(({ path: [block, name = "", key, ...below], template }) => {
        const [only] = template;
        const isLocal = only !== undefined && template.length === 1 && "text" in only && /^\.{1,2}\//.test(only.text);
        if (block !== "module" || key !== "source" || below.length > 0 || !isLocal)
            return [];
        const target = external_node_path_.posix.join(folder, only.text).replace(/\/$/, "");
        return declaring.has(target) ? [[name, target]] : [];
    }));
}
/** What gets its value at a place: the default of a variable, a local, an assignment of a file of values, an argument of a module. */
function givenKey({ folder, isValues }, path, targets) {
    const [block = "", name = "", key = "", ...below] = path;
    if (isValues)
        return path.length === 1 ? keyOf(folder, `var.${block}`) : undefined;
    if (block === "variable" && key === "default" && path.length === 3)
        return keyOf(folder, `var.${name}`);
    if (block === "locals" && path.length === 2)
        return keyOf(folder, `local.${name}`);
    const target = block === "module" ? targets.get(name) : undefined;
    if (target === undefined || key === "" || below.length > 0 || /^(?:source|version|providers)$/.test(key))
        return undefined;
    return keyOf(target, `var.${key}`);
}
function onlyExpression({ template }) {
    const [only] = template;
    const isOnly = template.length === 1 && only !== undefined && "expression" in only;
    return isOnly && /^(?:var|local)\.[\w-]+$/.test(only.expression) ? only.expression : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/terraform/uses.ts





/** Every place that reads what a literal is the text of, under whatever name it gets there. Pure. */
function usesOf(literal, read, fill) {
    const keys = keysOf(literal, read);
    return read.files.flatMap((file) => file.hcl.references
        .filter((reference) => keys.has(keyOf(file.folder, reference.expression)) && !read.passing.has(reference))
        .map((reference) => {
        const { offset, path, expression } = reference;
        const what = usedAs(reference, file, { literal, fill });
        return { source: file.source, offset, place: placeOf(path), expression, what };
    }));
}
/** The variables and locals that a literal is the text of: its own, and those that repeat them. */
function keysOf(literal, { values }) {
    const keys = new Set();
    const add = (key) => {
        if (keys.has(key))
            return;
        keys.add(key);
        for (const [other, { repeats }] of values)
            if (repeats.includes(key))
                add(other);
    };
    for (const [key, { literals }] of values)
        if (literals.includes(literal))
            add(key);
    return keys;
}
function usedAs(reference, file, { literal, fill }) {
    const string = file.hcl.strings.find((one) => isWithin(reference, one));
    if (string !== undefined)
        return inString(string, fill(string.template, file), literal);
    const { path } = reference;
    const key = path.at(-1) ?? "";
    if (!reference.isWhole || !/^(?:chart_)?version$/.test(key))
        return { kind: "text" };
    const chart = textBeside(file, path, "chart");
    if (chart !== undefined)
        return { kind: "chart", name: chart };
    if (key === "chart_version" || path[1] === "helm_release")
        return { kind: "chart", name: undefined };
    const module = path[0] === "module" && path.length === 3 ? textBeside(file, path, "source") : undefined;
    return module === undefined ? { kind: "text" } : { kind: "module", name: module };
}
function inString({ path }, text, literal) {
    const own = literal.template.flatMap((part) => ("text" in part ? part.offsets : []));
    const isOwn = (offset) => offset !== undefined && own.includes(offset);
    const git = readGithubUrl(text.text);
    if (git?.ref !== undefined && isOwn(text.offsets[git.ref.start])) {
        return { kind: "git", name: git.repository };
    }
    if (path.at(-1) === "source" && /[?&]ref=/.test(text.text)) {
        return { kind: "git", name: text.text.replace(/\?.*$/, "") };
    }
    const known = (0,image_reference/* parseImageReference */.o_)(text.text.replace(/^docker:\/\//, "").replaceAll(unknownUnit, "x"));
    if (known?.tag === undefined || !known.name.includes("/"))
        return { kind: "text" };
    const scheme = text.text.startsWith("docker://") ? "docker://".length : 0;
    return isOwn(text.offsets[known.tag.start + scheme])
        ? {
            kind: "image",
            name: text.text.slice(scheme, scheme + known.tag.start - 1).replaceAll(unknownUnit, ""),
        }
        : { kind: "text" };
}
function textBeside({ hcl }, path, key) {
    const parent = path.slice(0, -1).join("\n");
    const found = hcl.strings.find((one) => one.path.at(-1) === key && one.path.slice(0, -1).join("\n") === parent);
    return found?.template.map((part) => ("text" in part ? part.text : "")).join("");
}

;// CONCATENATED MODULE: ./packages/manifests/terraform/modules.ts





/**
 * The Terraform and Packer files of a repository as the modules they make up: a tag may stand in `variables.tf`, in a file of
 * values or in the call of a module, and be read in another file.
 */
class TerraformModules {
    #read;
    #images = new Map();
    #pins = new Map();
    #merged = new Map();
    constructor(sources) {
        this.#read = readValues(sources);
        for (const file of this.#read.files) {
            if (file.isValues)
                continue;
            const images = file.hcl.strings.flatMap((string) => this.#readString(file, string));
            this.#images.set(file.source.path, images);
        }
    }
    /** Every pin of one file, those among it that another file of its module fills an image with. */
    readPins(source) {
        const known = this.#merged.get(source.path);
        if (known !== undefined)
            return known;
        const own = terraformEditor.readPins(source);
        const found = (this.#pins.get(source.path) ?? []).filter((pin) => !own.some((one) => startOf(one) === startOf(pin) && one.name.name === pin.name.name));
        const starts = new Set(found.map(startOf));
        // A variable's name only guesses at what its default is of.
        const sure = own.filter((pin) => pin.name.ecosystem !== "component" || !starts.has(startOf(pin)));
        const pins = inFileOrder([...sure, ...found]);
        this.#merged.set(source.path, pins);
        return pins;
    }
    /** Where else the variable or the local is read whose text a pin is a part of; none for a text that stands for itself. */
    usesOf(pin) {
        const start = startOf(pin);
        const literals = [...this.#read.values.values()].flatMap(({ literals: some }) => some);
        const literal = literals.find(({ file, template }) => {
            if (file.source.path !== pin.path)
                return false;
            const offset = file.source.offset(start);
            return template.some((part) => "text" in part && part.offsets.includes(offset));
        });
        if (literal === undefined)
            return [];
        const text = modules_fill(literal, this.#read, literal);
        const at = text.offsets.indexOf(literal.file.source.offset(start));
        // Who repeats a whole reference repeats the image with it.
        if (at > 0)
            return [];
        return usesOf(literal, this.#read, (template, file) => modules_fill({ file, path: [], template }, this.#read, literal));
    }
    /** The images that are put together of variables, in one file. */
    imagesOf(source) {
        return this.#images.get(source.path) ?? [];
    }
    /** The same modules with one file in another text. */
    with(source) {
        const others = this.#read.files.map((file) => file.source).filter(({ path }) => path !== source.path);
        return new TerraformModules([...others, source]);
    }
    #readString(file, string) {
        const { template, path } = string;
        if (!template.some((part) => "expression" in part))
            return [];
        const self = { file, path, template };
        const literals = reachable(template, file.folder, this.#read);
        const pins = [self, ...literals].flatMap((literal) => {
            const text = modules_fill(self, this.#read, literal);
            const pin = referencePinOf(literal.file.source, literal.path, text);
            if (pin?.value.kind !== "image")
                return [];
            this.#pins.set(pin.path, [...(this.#pins.get(pin.path) ?? []), pin]);
            return [pin];
        });
        const text = modules_fill(self, this.#read, self).text;
        const [, name] = /^(?:docker:\/\/)?([\w./:\uFFFC-]*\/[\w./-]+)[:@]/.exec(text) ?? [];
        if (name === undefined)
            return [];
        return [
            {
                source: file.source,
                offset: modules_offsetOf(template) ?? 0,
                text: spelled(template),
                name: name.replaceAll(unknownUnit, ""),
                pins,
                literals: literals.map((literal) => ({
                    source: literal.file.source,
                    offset: modules_offsetOf(literal.template) ?? 0,
                    text: spelled(literal.template),
                })),
            },
        ];
    }
}
/** A template with all that is known filled in. What stands in the file of `target` can be edited there, the rest only be read. */
function modules_fill(of, read, target, depth = 0) {
    const isHere = of.file.source === target.file.source;
    return joinTraced(of.template.map((part) => {
        if ("text" in part)
            return isHere ? part : untraced(part.text);
        const candidates = depth > 10 ? [] : standsFor(keyOf(of.file.folder, part.expression), read);
        const chosen = candidates.find((one) => one.template === target.template) ??
            candidates.find(({ file }) => file.source === target.file.source) ??
            candidates[0];
        return chosen === undefined ? untraced(unknownUnit) : modules_fill(chosen, read, target, depth + 1);
    }));
}
/** The texts that a variable or a local stands for, through others that it repeats. */
function standsFor(key, read, seen = new Set()) {
    const value = seen.has(key) ? undefined : read.values.get(key);
    if (value === undefined)
        return [];
    seen.add(key);
    return [...value.literals, ...value.repeats.flatMap((one) => standsFor(one, read, seen))];
}
function reachable(template, folder, read, found = new Set()) {
    for (const part of template) {
        if (!("expression" in part))
            continue;
        for (const literal of standsFor(keyOf(folder, part.expression), read)) {
            if (found.has(literal))
                continue;
            found.add(literal);
            reachable(literal.template, literal.file.folder, read, found);
        }
    }
    return [...found];
}
function spelled(template) {
    return template.map((part) => ("text" in part ? part.text : `\${${part.expression}}`)).join("");
}
function modules_offsetOf(template) {
    return template.flatMap((part) => ("text" in part ? part.offsets : [])).find((offset) => offset >= 0);
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/artifact-url.ts




/**
 * Rewrites the URL or path of one built artifact: the version in its file name, and every folder that is that
 * version or its tag. Refused where part of the URL follows from the file's content.
 */
function rewriteArtifactUrl(text, options) {
    const { release, ecosystem, allowDowngrade = false, hashes } = options;
    const artifact = readArtifactUrl(text);
    if (artifact === undefined)
        return { kind: "refused", problem: noVersion(text) };
    const wanted = ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(release.version) : (0,version_spelling/* formatSemver */.a)(release.version);
    const order = compareSpelled(ecosystem, artifact.version, wanted) ?? compareSpelled("pypi", artifact.version, wanted);
    if (order === undefined)
        return { kind: "refused", problem: noVersion(text) };
    if (order === 0)
        return { kind: "rewritten", text };
    if (order > 0 && !allowDowngrade)
        return { kind: "newer", found: artifact.version };
    // The simple index stores files under a digest of their content.
    if (/\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}\//.test(text))
        return { kind: "refused", problem: hashedPath(text) };
    const hash = /#(?:.*&)?(?:sha256|sha384|sha512|sha1|md5)=[0-9a-fA-F]+/.exec(text);
    const known = hashes?.length === 1 ? hashes[0] : undefined;
    if (hash !== null && known === undefined)
        return { kind: "refused", problem: unknownHash(text) };
    const { start, end } = artifact.versionSpan;
    const folders = text
        .slice(0, artifact.nameStart)
        .split("/")
        .map((folder) => moveFolder(folder, artifact.version, release))
        .join("/");
    const inName = artifact.isTag ? tagOf(text.slice(start, end), release) : wanted;
    const tail = text
        .slice(end)
        .replace(/(?:sha256|sha384|sha512|sha1|md5)=[0-9a-fA-F]+/, `sha256=${known ?? ""}`);
    return { kind: "rewritten", text: folders + text.slice(artifact.nameStart, start) + inName + tail };
}
function moveFolder(folder, version, release) {
    const tag = readTagText(folder);
    const isThis = tag !== undefined && (tag.version === version || compareSpelled("pypi", tag.version, version) === 0);
    return isThis && tag.numbers.length >= 2 ? tagLike(tag, release) : folder;
}
function tagOf(standing, release) {
    const tag = readTagText(standing);
    return tag === undefined ? release.tag : tagLike(tag, release);
}
const noVersion = (text) => ({
    code: "artifact-version",
    expected: "a file name that carries a version",
    found: text,
    fix: "Pin the package by version instead of by file.",
});
const hashedPath = (text) => ({
    code: "artifact-hash-path",
    expected: "a URL that follows from the version",
    found: text,
    fix: "Replace the URL by the one the index lists for the new version, or pin the package by version.",
});
const unknownHash = (text) => ({
    code: "hash-unknown",
    expected: "the digest of the new file, to pin it",
    found: text,
    fix: "Replace the URL and its digest by hand, or pin the package by version.",
});

;// CONCATENATED MODULE: ./packages/manifests/rewrite/git-tag.ts

/**
 * Rewrites a git tag. Its prefix stays (`coreason-manifest-v1.2.3`). A floating tag (`v1`) stays floating under
 * `keep`; the other policies name the release's own tag, because only that one never moves.
 */
function rewriteGitTag(text, { release, policy, allowDowngrade = false }) {
    const { version } = release;
    const standing = readTagText(text);
    if (standing === undefined) {
        return text === release.tag ? { kind: "rewritten", text } : { kind: "finding", problem: movingTag(text) };
    }
    if (isTagSame(standing, version))
        return { kind: "rewritten", text };
    if (isTagNewer(standing, version) && !allowDowngrade)
        return { kind: "newer", found: text };
    if (policy === "keep" && isFloating(standing.numbers, standing.version)) {
        if (compareNumbers(standing.numbers, version) === 0)
            return { kind: "kept", reason: `${text} is a moving tag` };
        const numbers = [version.major, version.minor].slice(0, standing.numbers.length);
        return { kind: "rewritten", text: standing.prefix + numbers.join(".") };
    }
    return { kind: "rewritten", text: tagLike(standing, release) };
}
const movingTag = (text) => ({
    code: "source-unpinned",
    expected: "a tag that names a version",
    found: `the tag "${text}"`,
    fix: "Pin the release's own tag here.",
});

;// CONCATENATED MODULE: ./packages/manifests/rewrite/commit.ts

/** Rewrites a pin by commit; refused while the release's commit is not known. */
function rewriteCommit(value, options) {
    const { release } = options;
    const { comment } = value;
    // A comment beside a commit states the version in full, whatever the policy says of floating tags.
    const stated = comment && rewriteGitTag(comment.text, { ...options, policy: "exact" });
    if (stated?.kind === "newer")
        return stated;
    if (release.commit === undefined) {
        // The comment says which release this commit is, so nothing has to move.
        if (stated?.kind === "rewritten" && stated.text === comment?.text)
            return { kind: "rewritten", replacements: [] };
        return { kind: "refused", problem: unknownCommit(value.text, release.tag) };
    }
    const replacements = [];
    // A short form of the right commit stays: it is as immutable as the long one.
    if (!release.commit.toLowerCase().startsWith(value.text.toLowerCase())) {
        replacements.push({ span: value.span, text: release.commit });
    }
    if (comment !== undefined && stated?.kind === "rewritten" && stated.text !== comment.text) {
        replacements.push({ span: comment.span, text: stated.text });
    }
    return { kind: "rewritten", replacements };
}
const unknownCommit = (found, tag) => ({
    code: "commit-unknown",
    expected: `the commit that ${tag} names, to pin it`,
    found: `a pin by commit ${found}, and no known commit for ${tag}`,
    fix: `Make the tag ${tag} known here: fetch the tags of its repository, then run this again.`,
});

// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var classes_range = __webpack_require__(6782);
var range_default = /*#__PURE__*/__webpack_require__.n(classes_range);
;// CONCATENATED MODULE: ./packages/release-model/constraint/npm.ts

/** Whether npm's range admits `version`; undefined when `text` is none, as a dist-tag or a URL. */
function npmAdmits(text, version, prereleases) {
    return parseRange(text, prereleases)?.test(version);
}
function parseRange(text, prereleases = false) {
    try {
        return new (range_default())(text, { includePrerelease: prereleases });
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/release-model/constraint/cargo.ts

/**
 * Whether a Cargo requirement admits `version`; undefined when `text` is none.
 *
 * Each comparator means in Cargo what it means to npm, partial versions and pre-releases included, save that a bare
 * version is a caret and a comma is "and". https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
function cargoAdmits(text, version, prereleases) {
    const comparators = text.trim() === "*" ? ["*"] : text.split(",").map((part) => rewrite(part.trim()));
    if (!comparators.every((part) => part !== undefined))
        return undefined;
    return npmAdmits(comparators.join(" "), version, prereleases);
}
function rewrite(comparator) {
    const groups = /^(?<operator>=|>=|<=|>|<|~|\^)?\s*(?<bound>[0-9]+(?:\.(?:[0-9]+|[*xX])){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(comparator)?.groups;
    const bound = groups?.["bound"];
    if (bound === undefined)
        return undefined;
    const operator = groups?.["operator"] ?? (/[*xX]/.test(bound) ? "" : "^");
    return `${operator}${bound}`;
}

;// CONCATENATED MODULE: ./packages/release-model/constraint/helm.ts


/**
 * Whether a chart dependency's constraint admits `version`; undefined when `text` is none. Helm uses Masterminds/semver 3,
 * whose language looks like npm's but differs: a bare `1.2` is a tilde, `!=` exists, and one pre-release in a
 * group of comparators opens the whole group to pre-releases. https://github.com/Masterminds/semver#checking-version-constraints
 */
function helmAdmits(text, version, prereleases = false) {
    const candidate = parse_default()(version);
    if (candidate === null)
        return undefined;
    let admitted = false;
    for (const alternative of text.split("||")) {
        const comparators = parseGroup(alternative);
        if (comparators === undefined)
            return undefined;
        const open = prereleases || comparators.some(({ bound }) => bound.prerelease !== "");
        const considered = candidate.prerelease.length === 0 || open;
        admitted ||= considered && comparators.every((comparator) => passes(comparator, candidate));
    }
    return admitted;
}
const spelling = "v?(?:[0-9]+|[xX*])(?:\\.(?:[0-9]+|[xX*])){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z.-]+)?";
const hyphenated = new RegExp(`(${spelling})\\s+-\\s+(${spelling})`, "g");
const comparatorPattern = new RegExp(`^(?<operator>=>|=<|>=|<=|!=|~>|[=<>~^])?\\s*(?<bound>${spelling})(?:\\s*,\\s*|\\s+|$)`);
function parseGroup(text) {
    let rest = text.replaceAll(hyphenated, ">=$1, <=$2 ").trim();
    if (rest === "")
        return undefined;
    const comparators = [];
    while (rest !== "") {
        const match = comparatorPattern.exec(rest);
        if (match === null)
            return undefined;
        const ends = match[0].trimEnd().endsWith(",") && match[0].length === rest.length;
        if (ends)
            return undefined;
        comparators.push({
            operator: match.groups?.["operator"] ?? "=",
            bound: parsePartial(match.groups?.["bound"] ?? ""),
        });
        rest = rest.slice(match[0].length);
    }
    return comparators;
}
function parsePartial(text) {
    const [withoutBuild = ""] = text.replace(/^v/, "").split("+");
    const dash = withoutBuild.indexOf("-");
    const spelled = dash === -1 ? withoutBuild : withoutBuild.slice(0, dash);
    const parts = spelled.split(".");
    const open = parts.findIndex((part) => /^[xX*]$/.test(part));
    return {
        numbers: (open === -1 ? parts : parts.slice(0, open)).map(Number),
        prerelease: dash === -1 ? "" : withoutBuild.slice(dash),
    };
}
function passes({ operator, bound }, version) {
    const { numbers } = bound;
    const complete = numbers.length === 3;
    const order = compare_default()(version, `${pad(numbers).join(".")}${bound.prerelease}`);
    const prefix = comparePrefix(version, numbers);
    switch (operator) {
        case "=":
            return complete ? order === 0 : tilde(numbers, version, order);
        case "!=":
            return complete ? order !== 0 : prefix !== 0 || isOpenToPrerelease(numbers, version);
        case ">":
            // `>1.2` means from 1.3.0 on.
            return complete ? order > 0 : prefix > 0;
        case "<":
            return order < 0;
        case ">=":
        case "=>":
            return order >= 0;
        case "<=":
        case "=<":
            return complete ? order <= 0 : prefix <= 0;
        case "^":
            return order >= 0 && comparePrefix(version, caretPrefix(numbers)) === 0;
        default:
            return tilde(numbers, version, order);
    }
}
/** `!=1.2` leaves out the stable 1.2 versions only, where the group admits pre-releases at all: so the library has it. */
function isOpenToPrerelease(numbers, version) {
    return numbers.length === 2 && version.prerelease.length > 0;
}
/** `~0.0.0` and `~*` admit everything: so the library has it, on purpose. */
function tilde(numbers, version, order) {
    if (numbers.length === 3 && numbers.every((number) => number === 0))
        return order >= 0;
    return order >= 0 && comparePrefix(version, numbers.slice(0, 2)) === 0;
}
/** The numbers that a caret holds fast: up to the first that is not zero. */
function caretPrefix(numbers) {
    const significant = numbers.findIndex((number) => number !== 0);
    return significant === -1 ? numbers : numbers.slice(0, significant + 1);
}
function comparePrefix({ major, minor, patch }, prefix) {
    const own = [major, minor, patch];
    for (const [index, number] of prefix.entries()) {
        const difference = (own[index] ?? 0) - number;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function pad(numbers) {
    return [0, 1, 2].map((index) => numbers[index] ?? 0);
}

;// CONCATENATED MODULE: ./packages/release-model/constraint/pep440.ts

/**
 * Whether a specifier set contains `version`; undefined when `text` is none.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
 *
 * Parsing and order come from `@renovatebot/pep440`; containment is written out here because that library throws
 * on invalid input and takes `1` for outside of `~=1.0.0`.
 */
function pep440Admits(text, version, prereleases) {
    const clauses = [];
    for (const part of text.split(",")) {
        if (part.trim() === "")
            continue;
        const clause = parseClause(part.trim());
        if (clause === undefined)
            return undefined;
        clauses.push(clause);
    }
    return containsAll(clauses, version, prereleases);
}
/**
 * Whether every clause contains `version`, pre-releases only where one is mentioned or `prereleases` says so. This default is
 * the installer's and not that of packaging 26's `SpecifierSet` (see {@link AdmitsOptions}).
 */
function containsAll(clauses, version, prereleases) {
    const candidate = (0,pep440.explain)(version);
    if (candidate === null)
        return false;
    const allowed = prereleases ?? clauses.some(mentionsPrerelease);
    if (candidate.is_prerelease && !allowed)
        return false;
    return clauses.every((clause) => contains(clause, version, candidate));
}
/** The clause `text` spells, or undefined. */
function parseClause(text) {
    const groups = /^(?<operator>===|~=|==|!=|<=|>=|<|>)\s*(?<rest>[^\s;),]*)$/.exec(text)?.groups;
    const operator = operators.find((known) => known === groups?.["operator"]);
    const rest = groups?.["rest"];
    if (operator === undefined || rest === undefined)
        return undefined;
    if (operator === "===")
        return { operator, version: rest, wildcard: false };
    const wildcard = rest.endsWith(".*");
    const version = wildcard ? rest.slice(0, -2) : rest;
    const read = (0,pep440.explain)(version);
    if (read === null)
        return undefined;
    const equality = operator === "==" || operator === "!=";
    if (wildcard && (!equality || !/^v?(?:[0-9]+!)?[0-9.]+$/i.test(version)))
        return undefined;
    if (!equality && version.includes("+"))
        return undefined;
    if (operator === "~=" && read.release.length < 2)
        return undefined;
    return { operator, version, wildcard };
}
const operators = ["===", "~=", "==", "!=", "<=", ">=", "<", ">"];
/** `!=1.0rc1` and `==1.*` mention none in this sense: https://packaging.pypa.io/en/stable/specifiers.html */
function mentionsPrerelease({ operator, version, wildcard }) {
    return operator !== "!=" && !wildcard && (0,pep440.explain)(version)?.is_prerelease === true;
}
function contains(clause, spelled, candidate) {
    const { operator, version, wildcard } = clause;
    if (operator === "===")
        return version.toLowerCase() === spelled.toLowerCase();
    const bound = (0,pep440.explain)(version);
    if (bound === null)
        return false;
    // A local version is only told apart where the clause names one: https://packaging.python.org/en/latest/specifications/version-specifiers/#version-matching
    const own = version.includes("+") ? spelled : candidate.public;
    const order = (0,pep440.compare)(own, version);
    const within = (prefix) => bound.epoch === candidate.epoch && startsWith(candidate.release, prefix);
    switch (operator) {
        case "==":
            return wildcard ? within(bound.release) : order === 0;
        case "!=":
            return wildcard ? !within(bound.release) : order !== 0;
        case ">=":
            return order >= 0;
        case "<=":
            return order <= 0;
        case "~=":
            return order >= 0 && within(bound.release.slice(0, -1));
        case ">":
            // `>1.0` leaves out 1.0.post1, unless it names a post release itself.
            return (order > 0 && (bound.is_postrelease || !candidate.is_postrelease || !isSameRelease(candidate, bound)));
        case "<":
            // `<1.0` leaves out the pre-releases of 1.0 itself, unless it names one; `<1.0.post1` does not.
            return (order < 0 &&
                (bound.is_prerelease ||
                    bound.is_postrelease ||
                    !candidate.is_prerelease ||
                    !isSameRelease(candidate, bound)));
    }
}
/** `1` is `1.0.0` here: the shorter side is padded with zeros. */
function startsWith(release, prefix) {
    return prefix.every((number, index) => (release[index] ?? 0) === number);
}
function isSameRelease(candidate, bound) {
    return (candidate.epoch === bound.epoch &&
        startsWith(candidate.release, bound.release) &&
        startsWith(bound.release, candidate.release));
}

;// CONCATENATED MODULE: ./packages/release-model/constraint/poetry.ts


/**
 * Whether poetry's own constraint language admits `version`; undefined when `text` is none of it.
 * Caret, tilde and bare versions are rewritten as the PEP 440 clauses they stand for, so that both languages share one order.
 * https://python-poetry.org/docs/dependency-specification/
 */
function poetryAdmits(text, version, prereleases) {
    const alternatives = text.trim().split(/\s*\|\|?\s*/);
    let admitted = false;
    for (const alternative of alternatives) {
        const clauses = parseAlternative(alternative);
        if (clauses === undefined)
            return undefined;
        admitted ||= containsAll(clauses, version, prereleases);
    }
    return admitted;
}
/** Comma and space both mean "and"; a space after an operator means nothing. A trailing comma is allowed. */
function parseAlternative(text) {
    const parts = text
        .replace(/,\s*$/, "")
        .replaceAll(/([\^~=<>!])\s+/g, "$1")
        .split(/\s*,\s*|\s+/);
    const clauses = [];
    for (const part of parts) {
        const meant = desugar(part);
        if (meant === undefined)
            return undefined;
        clauses.push(...meant);
    }
    return clauses;
}
function desugar(part) {
    if (/^v?[x*](?:\.[x*])*$/i.test(part))
        return [];
    const ranged = /^(?<sign>\^|~(?!=)|~=)(?<bound>.+)$/.exec(part)?.groups;
    if (ranged !== undefined)
        return poetry_range(ranged["sign"] ?? "", ranged["bound"] ?? "");
    const plain = /^(?<operator>==?|!=|<=|>=|<|>)?(?<bound>[^=<>!].*)$/.exec(part)?.groups;
    if (plain === undefined)
        return undefined;
    const operator = aliases.get(plain["operator"] ?? "") ?? plain["operator"] ?? "";
    // poetry reads `1.*.*` as `1.*`.
    const clause = parseClause(`${operator}${(plain["bound"] ?? "").replace(/(?:\.\*)+$/, ".*")}`);
    return clause === undefined ? undefined : [clause];
}
const aliases = new Map([
    ["", "=="],
    ["=", "=="],
]);
/** `^1.2` is `>=1.2,<2`, `~1.2` is `>=1.2,<1.3`, `~=1.2` as in PEP 440 but `~=1` is allowed too. */
function poetry_range(sign, bound) {
    const release = (0,pep440.explain)(bound)?.release;
    if (release === undefined)
        return undefined;
    const epoch = /^v?(?:[0-9]+!)?/i.exec(bound)?.[0] ?? "";
    const raised = raisedPosition(sign, release);
    const above = release.slice(0, raised + 1).map((number, index) => (index === raised ? number + 1 : number));
    return [
        { operator: ">=", version: bound, wildcard: false },
        { operator: "<", version: `${epoch}${above.join(".")}`, wildcard: false },
    ];
}
/** Which number of the release the upper bound raises. */
function raisedPosition(sign, release) {
    if (sign === "~")
        return Math.min(1, release.length - 1);
    if (sign === "~=")
        return Math.max(0, release.length - 2);
    const significant = release.slice(0, 3).findIndex((number) => number !== 0);
    return significant === -1 ? Math.min(2, release.length - 1) : significant;
}

;// CONCATENATED MODULE: ./packages/release-model/constraint/admits.ts










/**
 * Whether an installer that reads `constraint` may take `version`, by the rules of the syntax's own tool. Throws a Refusal
 * `constraint-format` when the text is no constraint of that syntax (a dist-tag, a URL), so that nobody reads "no" for it.
 */
function admits(constraint, version, options = {}) {
    const isPython = constraint.syntax === "pep440" || constraint.syntax === "poetry";
    return judge(constraint, isPython ? (0,version_spelling/* formatPep440 */.J)(version) : (0,version_spelling/* formatSemver */.a)(version), options);
}
/**
 * The same for a version that others released and that nobody here could, in its ecosystem's spelling: `24.2`,
 * `1.0.0-canary.4`, `0.10.0+wasi`. Undefined when it is no version there. Throws as {@link admits} does.
 */
function admitsSpelled(constraint, spelled, options = {}) {
    const version = readSpelled(constraint.syntax, spelled);
    return version === undefined ? undefined : judge(constraint, version, options);
}
function readSpelled(syntax, spelled) {
    if (spelled.length > 256)
        return undefined;
    switch (syntax) {
        case "pep440":
        case "poetry":
            return isPep440(spelled) === null ? undefined : spelled;
        case "npm":
        case "cargo":
            return parseSemver(spelled)?.version;
        case "helm":
            // Masterminds' NewVersion fills in the numbers that are missing.
            return parseSemver(spelled.replace(/^v?(\d+)(\.\d+)?(?![\d.])/, (_, major, minor = ".0") => `${major}${minor}.0`))?.version;
    }
}
function judge(constraint, version, options) {
    const { syntax, text } = constraint;
    // Longer than anybody writes, shorter than what could make a pattern slow.
    const answer = text.length > 1000 ? undefined : rules[syntax](text, version, options.prereleases);
    if (answer !== undefined)
        return answer;
    throw new errors/* Refusal */.P_({
        code: "constraint-format",
        expected: `a version constraint as ${tools[syntax]} reads it`,
        found: `"${(0,escape_text/* escapeText */.X)(text)}"`,
        fix: "Correct the constraint where it stands.",
    });
}
const rules = {
    pep440: pep440Admits,
    poetry: poetryAdmits,
    npm: npmAdmits,
    cargo: cargoAdmits,
    helm: helmAdmits,
};
const tools = {
    pep440: "pip (PEP 440)",
    poetry: "poetry",
    npm: "npm",
    cargo: "cargo",
    helm: "helm",
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/constraint-problem.ts
/** The text is not of its syntax's grammar, or is filled in by a template. */
function cannotRead(text) {
    const [escape] = /\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|.)/.exec(text) ?? [];
    if (escape !== undefined) {
        return {
            code: "constraint-syntax",
            expected: "a version constraint without escapes",
            found: `the escape ${escape} in "${text}"`,
            fix: "Write the character itself in place of the escape.",
        };
    }
    return {
        code: "constraint-syntax",
        expected: "a version constraint",
        found: JSON.stringify(text),
        fix: "Write the constraint in the form its tool documents.",
    };
}
/** One clause of the constraint excludes the release. */
function excludes(clause, text, version) {
    return {
        code: "constraint-excludes",
        expected: `a constraint that admits ${version}`,
        found: clause === text ? `"${text}"` : `"${clause}" in "${text}"`,
        fix: "Change it by hand, or choose the pin policy exact or compatible, which replace the whole constraint.",
    };
}
/** An upper bound of the constraint excludes the release, and may be raised where its author agrees. */
function boundExcludes(clause, text, version) {
    return {
        ...excludes(clause, text, version),
        fix: "Allow this bound to be raised (--widen, or widen: true in the release graph), change it by hand, or choose the pin policy exact or compatible, which replace the whole constraint.",
    };
}
/** The constraint excludes this very version, and no policy overrules that. */
function exclusion(clause, text, version) {
    return {
        ...excludes(clause, text, version),
        fix: "Remove this exclusion by hand if it no longer holds, or release another version.",
    };
}
/** The range would hold the release, but tools install a pre-release only where a constraint names one. */
function needsPrerelease(text, version) {
    return {
        code: "constraint-prerelease",
        expected: `a constraint that names a pre-release, so that ${version} can be installed`,
        found: `"${text}"`,
        fix: "Choose the pin policy exact for pre-releases, or release a stable version.",
    };
}
/** `==2.1.0+cu118` names one build; the release has no such label. */
function wouldDropLocal(text) {
    return {
        code: "constraint-local",
        expected: "a version without a local label",
        found: `"${text}"`,
        fix: "Change this pin by hand: the label names a build of its own.",
    };
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-range.ts
/** The alternatives of a range, each a list of comparators that all have to hold; nothing when the text is no range. */
function parseSemverRange(text, form) {
    const pieces = form.alternatives ? splitAt(text, "||") : [{ text, start: 0 }];
    const sets = pieces.map((piece) => parseSet(piece, form));
    return sets.every((set) => set !== undefined) ? sets : undefined;
}
/** Whether a comparator's version has an `x`, `X` or `*` in it. */
function hasWildcard(comparator) {
    return comparator.parts.some((part) => !isNumber(part));
}
/** The version a comparator names, missing components and wildcards as zero: `1.2.x` → `1.2.0`. */
function namedVersion(comparator) {
    const core = [0, 1, 2].map((index) => {
        const part = comparator.parts[index] ?? "";
        return isNumber(part) ? part : "0";
    });
    return comparator.prerelease === undefined ? core.join(".") : `${core.join(".")}-${comparator.prerelease}`;
}
/** Whether all three components are numbers. */
function isFull(comparator) {
    return comparator.parts.length === 3 && !hasWildcard(comparator);
}
/** Whether it is `*`, which every version satisfies. */
function namesNothing(comparator) {
    return !comparator.parts.some(isNumber);
}
/** Whether it bounds the range from above. */
function isUpper(comparator) {
    return comparator.isHyphenEnd || comparator.operator.startsWith("<");
}
/** Whether a component is a number rather than a wildcard. */
function isNumber(part) {
    return /^\d+$/.test(part);
}
const version = /[v=]?\s*(?<parts>(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2})(?:-(?<prerelease>[0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?/
    .source;
const operator = String.raw `(?<operator>\^|~>|~|>=|<=|>|<|=)?\s*`;
const semver_range_comparatorPattern = new RegExp(`${operator}${version}`, "dy");
const hyphenPattern = /^\s*(\S+)\s+-\s+(\S+)\s*$/d;
function parseSet(piece, form) {
    const hyphen = form.alternatives ? hyphenPattern.exec(piece.text) : null;
    if (hyphen !== null)
        return hyphenEnds(piece, hyphen);
    switch (form.separator) {
        case "comma":
            return commaList(piece);
        case "space":
            return spaceList(piece);
        case "either":
            // Of the same length, so that every offset stays true.
            return spaceList({ ...piece, text: piece.text.replaceAll(",", " ") });
    }
}
function hyphenEnds(piece, match) {
    const [from, to] = [match.indices?.[1], match.indices?.[2]].map((range) => {
        const [start, end] = range ?? [0, 0];
        return wholeComparator({ text: piece.text.slice(start, end), start: piece.start + start });
    });
    if (from?.operator !== "" || to?.operator !== "")
        return undefined;
    return [from, { ...to, isHyphenEnd: true }];
}
function commaList(piece) {
    if (piece.text.trim() === "")
        return undefined;
    const found = splitAt(piece.text, ",").map(wholeComparator);
    return found.every((comparator) => comparator !== undefined) ? found : undefined;
}
function spaceList(piece) {
    const found = [];
    let position = skipSpace(piece.text, 0);
    while (position < piece.text.length) {
        const read = readComparator(piece, position);
        if (read === undefined || !/^(?:\s|$)/.test(piece.text.slice(read.end - piece.start)))
            return undefined;
        found.push(read);
        position = skipSpace(piece.text, read.end - piece.start);
    }
    return found;
}
function wholeComparator(piece) {
    const read = readComparator(piece, skipSpace(piece.text, 0));
    if (read === undefined)
        return undefined;
    return piece.text.slice(read.end - piece.start).trim() === "" ? read : undefined;
}
function readComparator(piece, position) {
    semver_range_comparatorPattern.lastIndex = position;
    const match = semver_range_comparatorPattern.exec(piece.text);
    const start = match?.indices?.groups?.["parts"]?.[0];
    if (match === null || start === undefined)
        return undefined;
    const parts = (match.groups?.["parts"] ?? "").split(".");
    return {
        operator: knownOperator(match.groups?.["operator"] ?? ""),
        parts,
        prerelease: match.groups?.["prerelease"],
        from: piece.start + match.index,
        start: piece.start + start,
        end: piece.start + match.index + match[0].length,
        isHyphenEnd: false,
    };
}
function knownOperator(text) {
    const known = ["=", "^", "~", "~>", ">=", ">", "<=", "<"];
    return known.find((candidate) => candidate === text) ?? "";
}
function skipSpace(text, position) {
    return position + (/^\s*/.exec(text.slice(position))?.[0].length ?? 0);
}
function splitAt(text, separator) {
    let start = 0;
    return text.split(separator).map((part) => {
        const piece = { text: part, start };
        start += part.length + separator.length;
        return piece;
    });
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-respell.ts


/**
 * The version in the precision that stands: `1.2` → `1.3`, `1.2.x` → `1.3.x`. A pre-release takes all
 * components; undefined where a wildcard stands, which can name none.
 */
function respell(comparator, version) {
    if (version.prerelease !== undefined)
        return hasWildcard(comparator) ? undefined : (0,version_spelling/* formatSemver */.a)(version);
    if (isFull(comparator))
        return (0,version_spelling/* formatSemver */.a)(version);
    const numbers = [version.major, version.minor, version.patch];
    return comparator.parts.map((part, index) => (isNumber(part) ? String(numbers[index]) : part)).join(".");
}
/** The same, but with all components where fewer would name a lower version: `1.2` → `1.3.4`. */
function respellLossless(comparator, version) {
    const rest = [version.major, version.minor, version.patch].slice(comparator.parts.length);
    if (hasWildcard(comparator) || rest.every((number) => number === 0))
        return respell(comparator, version);
    return (0,version_spelling/* formatSemver */.a)(version);
}
/** The lowest upper bound of the same form that lets the version in: `<2.0.0` → `<3.0.0`, `<1.5` → `<1.7`. */
function widenUpper(comparator, version) {
    if (comparator.operator !== "<")
        return respell(comparator, version);
    const last = comparator.parts.findLastIndex((part) => isNumber(part) && Number(part) > 0);
    const raised = Math.max(last, 0);
    const numbers = [version.major, version.minor, version.patch].map((number, index) => {
        if (index === raised)
            return number + 1;
        return index < raised ? number : 0;
    });
    const core = comparator.parts
        .map((part, index) => (isNumber(part) ? String(numbers[index]) : part))
        .join(".");
    // `<2.0.0-0` keeps the pre-releases of 2.0.0 out, and so shall its successor.
    return comparator.prerelease === "0" ? `${core}-0` : core;
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-minimum.ts



/**
 * One alternative of a range with its lower bound at the version and its upper bounds as they stand, those in `barring`
 * raised. Undefined where a version cannot be spelled in the place of a bound.
 */
function spellMinimum(range, comparators, barring) {
    const { text, options } = range;
    const lowers = comparators.filter((comparator) => !isUpper(comparator));
    const standing = lowers.find(({ operator }) => operator === ">=") ?? lowers[0];
    const parts = comparators.flatMap((comparator) => {
        if (comparator === standing)
            return [spellLower(range, comparator, comparators)];
        if (!isUpper(comparator))
            return [];
        const operator = text.slice(comparator.from, comparator.start);
        const version = barring.includes(comparator)
            ? widenUpper(comparator, options.version)
            : text.slice(comparator.start, comparator.end);
        return [version === undefined ? undefined : operator + version];
    });
    if (standing === undefined)
        parts.unshift(`>=${(0,version_spelling/* formatSemver */.a)(options.version)}`);
    return parts.every((part) => part !== undefined) ? parts.join(separatorOf(range, comparators)) : undefined;
}
function spellLower({ text, options, dialect }, standing, comparators) {
    const { version } = options;
    // `1.2 - 3` says at least 1.2 without an operator.
    if (comparators.some(({ isHyphenEnd }) => isHyphenEnd))
        return (0,version_spelling/* formatSemver */.a)(version);
    if (standing.operator !== ">=")
        return `>=${(0,version_spelling/* formatSemver */.a)(version)}`;
    const spelled = respellLossless(standing, version);
    // `>=1.2.0-0` is how a chart says that pre-releases will do: that stays said.
    const opens = dialect.syntax === "helm" && standing.prerelease === "0" && version.prerelease === undefined;
    return spelled && `${text.slice(standing.from, standing.start)}${spelled}${opens ? "-0" : ""}`;
}
function separatorOf({ text, dialect }, comparators) {
    const [first, second] = comparators;
    if (first !== undefined && second !== undefined)
        return text.slice(first.end, second.from);
    return dialect.form.separator === "space" ? " " : ", ";
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-rewrite.ts






/**
 * Rewrites a SemVer range by its policy. `keep` moves a single comparator in the precision it has, and leaves
 * a range that admits the version. `minimum` states the lower bound and leaves upper bounds that admit the version.
 * `exact` and `compatible` state what the whole constraint shall be, so they replace it, upper bounds and alternatives
 * included.
 */
function rewriteSemver(text, options, dialect) {
    const sets = parseSemverRange(text, dialect.form);
    if (sets === undefined || admitsText({ text, options, dialect }) === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    const range = { text, sets, options, dialect };
    if (sets.flat().every(namesNothing))
        return rewriteAny(range);
    const newer = newerBound(range);
    if (newer !== undefined && options.allowDowngrade !== true)
        return { kind: "newer", found: text.slice(newer.start, newer.end) };
    return options.policy === "keep" ? keepOperators(range) : replaceWhole(range, options.policy);
}
function rewriteAny(range) {
    const { policy } = range.options;
    if (policy === "keep")
        return { kind: "kept", reason: "it names no version" };
    return { kind: "rewritten", text: spell(range, policy) };
}
function keepOperators(range) {
    const { text, sets, options } = range;
    const only = onlyComparator(range);
    if (only !== undefined && !isBound(only)) {
        const respelled = only.operator === ">=" ? respellLossless : respell;
        return finished(range, replaceAll(text, [only], (standing) => respelled(standing, options.version)));
    }
    if (admitsText(range) === true)
        return keptBecauseAdmitted(range);
    if (sets.length > 1)
        return excluded(range, text);
    const uppers = sets.flat().filter((comparator) => isUpper(comparator) && isExcluding(range, comparator));
    const [first] = uppers;
    if (first !== undefined && options.widen !== true)
        return excluded(range, first);
    const lowers = sets
        .flat()
        .filter((comparator) => !isUpper(comparator) && isAbove(comparator, options.version));
    return finished(range, replaceAll(text, [...uppers, ...lowers], (standing) => (isUpper(standing) ? widenUpper : respell)(standing, options.version)));
}
function replaceWhole(range, policy) {
    const { text, options, dialect } = range;
    if (policy === "minimum" && range.sets.flat().some(isUpper))
        return raiseMinimum(range);
    const only = onlyComparator(range);
    if (only === undefined || hasWildcard(only) || !dialect.operators[policy].includes(only.operator))
        return { kind: "rewritten", text: spell(range, policy) };
    if (policy === "exact" && !isFull(only))
        return { kind: "rewritten", text: spell(range, policy) };
    return finished(range, replaceAll(text, [only], (standing) => respellLossless(standing, options.version)));
}
/** Of alternatives the one that admits the version is the line to stay on, with its upper bounds. */
function raiseMinimum(range) {
    const { options } = range;
    const set = range.sets.findLast((one) => !one.some((comparator) => isBarred(range, comparator)));
    const comparators = set ?? range.sets.at(-1) ?? [];
    const barring = comparators.filter((comparator) => isUpper(comparator) && isExcluding(range, comparator));
    const [first] = barring;
    if (first !== undefined && options.widen !== true)
        return excluded(range, first);
    return finished(range, spellMinimum(range, comparators, barring));
}
function isBarred(range, comparator) {
    return isUpper(comparator) ? isExcluding(range, comparator) : isAbove(comparator, range.options.version);
}
/** Nothing is written that the tool would not accept for the version. */
function finished(range, text) {
    const wanted = (0,version_spelling/* formatSemver */.a)(range.options.version);
    if (text === undefined)
        return { kind: "refused", problem: needsPrerelease(range.text, wanted) };
    if (admitsText({ ...range, text }) !== true)
        return excluded(range, range.text);
    return text === range.text ? keptBecauseAdmitted(range) : { kind: "rewritten", text };
}
/** A pin that says exactly this version is current, which `rewritten` to the same text means. */
function keptBecauseAdmitted(range) {
    const wanted = (0,version_spelling/* formatSemver */.a)(range.options.version);
    const only = onlyComparator(range);
    if (only !== undefined && isFull(only) && namedVersion(only) === wanted)
        return { kind: "rewritten", text: range.text };
    return { kind: "kept", reason: `it admits ${wanted}` };
}
function excluded(range, clause) {
    const { version } = range.options;
    const wanted = (0,version_spelling/* formatSemver */.a)(version);
    const isOrderFine = version.prerelease !== undefined && admitsText(range, true) === true;
    return {
        kind: "refused",
        problem: isOrderFine ? needsPrerelease(range.text, wanted) : problemOf(range.text, clause, wanted),
    };
}
function problemOf(text, clause, wanted) {
    if (typeof clause === "string")
        return excludes(clause, text, wanted);
    return boundExcludes(written(text, clause), text, wanted);
}
/**
 * The lower bound that lies above the version, so that moving the pin would be a downgrade: with `keep` only
 * where every alternative has one, since each of them is a line of its own that may be followed.
 */
function newerBound(range) {
    const { version, policy } = range.options;
    const above = range.sets.map((set) => set.find((comparator) => !isUpper(comparator) && !namesNothing(comparator) && isAbove(comparator, version)));
    if (policy === "keep" && !above.every((comparator) => comparator !== undefined))
        return undefined;
    return above.find((comparator) => comparator !== undefined);
}
function replaceAll(text, comparators, respelled) {
    let result = text;
    for (const comparator of comparators.toSorted((left, right) => right.start - left.start)) {
        const version = respelled(comparator);
        if (version === undefined)
            return undefined;
        result = result.slice(0, comparator.start) + version + result.slice(comparator.end);
    }
    return result;
}
function spell({ dialect, options }, policy) {
    return `${dialect.operators[policy][0]}${(0,version_spelling/* formatSemver */.a)(options.version)}`;
}
/** Undefined when the text is no constraint of the dialect. */
function admitsText(range, prereleases = false) {
    const { text, dialect, options } = range;
    try {
        return admits({ syntax: dialect.syntax, text }, options.version, prereleases ? { prereleases } : {});
    }
    catch {
        return undefined;
    }
}
function onlyComparator({ sets }) {
    return sets.length === 1 && sets[0]?.length === 1 ? sets[0][0] : undefined;
}
function isExcluding(range, upper) {
    const operator = upper.isHyphenEnd ? "<=" : upper.operator;
    return admitsText({ ...range, text: operator + range.text.slice(upper.start, upper.end) }, true) === false;
}
function isAbove(comparator, version) {
    const order = compareSpelled("npm", namedVersion(comparator), (0,version_spelling/* formatSemver */.a)(version)) ?? 0;
    return comparator.operator === ">" ? order >= 0 : order > 0;
}
const written = (text, { operator, start, end }) => operator + text.slice(start, end);
const isBound = (comparator) => isUpper(comparator) || comparator.operator === ">";

;// CONCATENATED MODULE: ./packages/manifests/rewrite/cargo.ts

/**
 * Rewrites a requirement of a Cargo.toml, where a bare version is a caret and `=` is exact.
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
const rewriteConstraint = (text, options) => {
    return rewriteSemver(text, options, cargo);
};
const cargo = {
    syntax: "cargo",
    form: { separator: "comma", alternatives: false },
    operators: { exact: ["="], compatible: ["", "^"], minimum: [">="] },
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/hashes.ts
/** The `--hash` options for other files, one behind the other as the standing ones are. */
function rewriteHashes(standing, digests) {
    const [, between] = /--hash[= ]\s*[^\s\\]+([\s\\]+)--hash/.exec(standing.text) ?? [];
    const options = [...new Set(digests)].toSorted().map((digest) => `--hash=sha256:${digest}`);
    return { span: standing, text: options.join(between ?? standing.separator) };
}
/** Whether every standing hash is one of `digests`: then they are of this release's files. */
function areHashesOf(standing, digests) {
    const found = [...standing.text.matchAll(/--hash[= ]sha256:([0-9a-fA-F]+)/g)].map(([, digest]) => digest ?? "");
    return found.length > 0 && found.every((digest) => digests.includes(digest.toLowerCase()));
}
/** A hash of the old file beside the new version would fail every installation. */
function unknownHashes(version) {
    return {
        code: "hash-unknown",
        expected: `the hashes of the files of ${version}, to pin them`,
        found: "a requirement with hashes, and none known for the new version",
        fix: "Regenerate the file with the tool that made it (uv pip compile --generate-hashes, pip-compile --generate-hashes).",
    };
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/helm.ts

/**
 * Rewrites the version of a chart dependency or a `targetRevision`, which Helm and Argo CD read with Masterminds/semver,
 * where comparators are parted by commas or spaces and a bare version is exact.
 * https://github.com/Masterminds/semver#checking-version-constraints
 */
const helm_rewriteConstraint = (text, options) => {
    const rewrite = rewriteSemver(text, options, helm);
    if (rewrite.kind !== "rewritten" || options.version.prerelease !== undefined)
        return rewrite;
    if (!opensPrereleases.test(text) || options.policy === "exact")
        return rewrite;
    return { kind: "rewritten", text: withPrereleases(rewrite.text) };
};
// `>=1.2.0-0` is how a chart says that pre-releases will do: that stays said.
const opensPrereleases = /^[^,|]*\d-0\s*$/;
const withPrereleases = (text) => text.replace(/(\d+\.\d+\.\d+)(\s*)$/, "$1-0$2");
const helm = {
    syntax: "helm",
    form: { separator: "either", alternatives: true },
    operators: { exact: ["", "="], compatible: ["^"], minimum: [">="] },
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/npm.ts

/**
 * Rewrites a range of a package.json. A dist-tag (`latest`, `next`) follows the registry on purpose and is kept
 * under every policy. https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
 */
const npm_rewriteConstraint = (text, options) => {
    if (distTag.test(text.trim()))
        return { kind: "kept", reason: `it follows the dist-tag ${text.trim()}` };
    return rewriteSemver(text, options, npm);
};
// npm refuses a dist-tag that can be read as a range, so `v1` and `x` are none.
const distTag = /^(?!(?:v\d|[xX]$))[A-Za-z][A-Za-z0-9._-]*$/;
const npm = {
    syntax: "npm",
    form: { separator: "space", alternatives: true },
    operators: { exact: ["", "="], compatible: ["^"], minimum: [">="] },
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/clause.ts

const pep440Grammar = {
    clause: /(===|==|~=|!=|<=|>=|<|>)(\s*)((?:[vV]?\d+!)?[^\s,;()<>=~!|^]+)/y,
    separator: /\s*(?:,\s*)*/y,
};
/** https://python-poetry.org/docs/dependency-specification/#version-constraints */
const poetryGrammar = {
    clause: /(===|==|~=|!=|<=|>=|<|>|\^|~|=)?(\s*)((?:[vV]?\d+!)?[^\s,;()<>=~!|^]+)/y,
    separator: /\s*(?:,\s*)*/y,
};
/** The clauses of a constraint, in order; undefined when the text is not of the grammar. Outer parentheses are passed over. */
function readClauses(text, grammar) {
    const outer = /^(\s*\(?\s*)([^]*?)(\s*,?\s*\)?\s*)$/.exec(text);
    const open = outer?.[1] ?? "";
    const end = text.length - (outer?.[3] ?? "").length;
    if (open.includes("(") !== text.slice(end).includes(")"))
        return undefined;
    const clauses = [];
    let position = open.length;
    while (position < end) {
        const match = clause_matchAt(grammar.clause, text, position);
        if (match === undefined)
            return undefined;
        const [whole, operator = "", gap = "", version = ""] = match;
        if (!isOperand(version))
            return undefined;
        clauses.push({ operator, gap, version, start: position, end: position + whole.length });
        position += whole.length;
        const separator = clause_matchAt(grammar.separator, text, position)?.[0] ?? "";
        if (separator === "" && position < end)
            return undefined;
        position += separator.length;
    }
    return clauses;
}
/** The version a clause compares with, without `v` and without `.*`. */
function operandOf(clause) {
    return clause.version.replace(/^[vV]/, "").replace(/(?:\.[*xX])+$/, "");
}
/** Whether the clause is a prefix match: `==1.2.*`, or Poetry's bare `1.*`. */
function isWildcard(clause) {
    return /(?:^|\.)\*$/.test(clause.version);
}
/** The numbers of a PEP 440 version: `[1, 2]` of `1.2rc1`. */
function clause_releaseOf(version) {
    return (0,pep440.explain)(version)?.release ?? [];
}
function isOperand(version) {
    return version === "*" || (0,pep440.explain)(version.replace(/(?:\.\*)+$/, "")) !== null;
}
function clause_matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text) ?? undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/clause-version.ts



/**
 * The clause's version moved to `version`. Precision stays where it carries meaning (`~=1.2`, `==1.2.*`, `~1`)
 * and where nothing is lost by it (`>=1.2` to `>=1.3` for 1.3.0); an exact clause always spells the whole version.
 */
function moveVersion(clause, version) {
    const prefix = /^[vV]/.exec(clause.version)?.[0] ?? "";
    const length = clause_releaseOf(operandOf(clause)).length;
    if (isWildcard(clause))
        return `${prefix}${numbersOf(version, length).join(".")}.*`;
    if (clause.operator === "~=" || (clause.operator === "~" && length === 1)) {
        return `${prefix}${numbersOf(version, length).join(".")}${prereleaseWithin(version, length)}`;
    }
    const isExact = clause.operator === "" || /^=+$/.test(clause.operator);
    if (isExact && (0,pep440.compare)(operandOf(clause), (0,version_spelling/* formatPep440 */.J)(version)) === 0)
        return clause.version;
    if (isExact || version.prerelease !== undefined)
        return `${prefix}${(0,version_spelling/* formatPep440 */.J)(version)}`;
    return `${prefix}${withoutLoss(version, length)}`;
}
/** The lowest upper bound of the same precision that lets `version` in: `<2` becomes `<3` for 2.1.0. */
function clause_version_widenUpper(clause, version) {
    if (clause.operator === "<=")
        return (0,version_spelling/* formatPep440 */.J)(version);
    const numbers = [...clause_releaseOf(operandOf(clause))];
    const significant = Math.max(1, numbers.findLastIndex((number) => number !== 0) + 1);
    const raised = numbersOf(version, significant);
    raised[significant - 1] = (raised[significant - 1] ?? 0) + 1;
    return numbers.map((_, index) => raised[index] ?? 0).join(".");
}
function numbersOf({ major, minor, patch }, length) {
    return Array.from({ length }, (_, index) => [major, minor, patch][index] ?? 0);
}
/** `~=1.3` lies above 1.3.0rc2, `~=1.3rc2` does not; beside 1.3.1rc2 nothing is needed. */
function prereleaseWithin(version, length) {
    if (version.prerelease === undefined || numbersBeyond(version, length).some((number) => number !== 0))
        return "";
    return /[a-z]+\d+$/.exec((0,version_spelling/* formatPep440 */.J)(version))?.[0] ?? "";
}
function numbersBeyond({ major, minor, patch }, length) {
    return [major, minor, patch].slice(length);
}
function withoutLoss(version, length) {
    const isLossless = length > 0 && numbersBeyond(version, length).every((number) => number === 0);
    return numbersOf(version, isLossless ? Math.min(3, length) : 3).join(".");
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/clause-rewrite.ts





/**
 * Rewrites a list of clauses that all have to hold.
 *
 * `keep` moves a single bound and leaves a range that admits the version, since an upper bound is a promise its
 * author made. `minimum` states the lower bound and leaves upper bounds under the same rule. `exact` and `compatible`
 * state the whole constraint, so they replace it, upper bounds included. `!=` exclusions always survive, because each
 * stands for a known bad release whatever the policy.
 */
function rewriteClauses(text, clauses, options) {
    const { version, policy, allowDowngrade = false, dialect } = options;
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const named = clauses.filter((clause) => clause.version !== "*");
    if (named.length === 0)
        return rewriteBare(text, clauses[0], options);
    const newer = named.find((clause) => isNewer(clause, wanted));
    if (newer !== undefined && !allowDowngrade)
        return { kind: "newer", found: newer.version };
    const excluded = named.find((clause) => clause.operator === "!=" && !lets(clause, version, dialect));
    if (excluded !== undefined)
        return { kind: "refused", problem: exclusion(sliceOf(text, excluded), text, wanted) };
    const local = named.find((clause) => clause.version.includes("+"));
    if (local !== undefined)
        return { kind: "refused", problem: wouldDropLocal(text) };
    return policy === "keep"
        ? clause_rewrite_keepOperators(text, named, options)
        : clause_rewrite_replaceWhole(text, named, { ...options, policy });
}
function rewriteBare(text, star, { policy, version, dialect }) {
    if (policy === "keep")
        return { kind: "kept", reason: "it names no version" };
    const clause = `${dialect.operators[policy]}${(0,version_spelling/* formatPep440 */.J)(version)}`;
    return { kind: "rewritten", text: star === undefined ? text + clause : replace(text, star, clause) };
}
function clause_rewrite_keepOperators(text, clauses, options) {
    const { version, widen = false, dialect } = options;
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const bounds = clauses.filter((clause) => clause.operator !== "!=");
    const isSingle = bounds.length === 1;
    let result = text;
    for (const clause of bounds.toReversed()) {
        const isAdmitted = lets(clause, version, dialect);
        if (isAdmitted && !(isSingle && movable.has(clause.operator)))
            continue;
        if (movable.has(clause.operator)) {
            result = replace(result, clause, clause.operator + clause.gap + moveVersion(clause, version));
        }
        else if (clause_rewrite_isUpper(clause) && widen) {
            result = replace(result, clause, clause.operator + clause.gap + clause_version_widenUpper(clause, version));
        }
        else {
            const problem = clause_rewrite_isUpper(clause) ? boundExcludes : excludes;
            return { kind: "refused", problem: problem(sliceOf(text, clause), text, wanted) };
        }
    }
    if (result === text)
        return keptOrCurrent(text, bounds, options);
    return { kind: "rewritten", text: withPrerelease(result, version) };
}
function keptOrCurrent(text, bounds, { version }) {
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    if (version.prerelease !== undefined && !namesPrerelease(text)) {
        return { kind: "refused", problem: needsPrerelease(text, wanted) };
    }
    const [only] = bounds;
    const isCurrent = bounds.length === 1 && only !== undefined && !isWildcard(only) && isSame(only, wanted);
    return isCurrent ? { kind: "rewritten", text } : { kind: "kept", reason: `it admits ${wanted}` };
}
function clause_rewrite_replaceWhole(text, clauses, options) {
    const { version, policy, dialect } = options;
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const [first] = clauses;
    const last = clauses.at(-1);
    if (first === undefined || last === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    const uppers = policy === "minimum" ? clauses.filter(clause_rewrite_isUpper) : [];
    const inTheWay = uppers.filter((clause) => !lets(clause, version, dialect));
    const [upper] = inTheWay;
    if (upper !== undefined && options.widen !== true)
        return { kind: "refused", problem: boundExcludes(sliceOf(text, upper), text, wanted) };
    const isStaying = (clause) => clause.operator === "!=" || uppers.includes(clause);
    const standing = clauses.find((clause) => familyOf(clause) === policy);
    const replaced = standing ?? clauses.find((clause) => !isStaying(clause));
    const stated = standing === undefined
        ? dialect.operators[policy] + first.gap + wanted
        : standing.operator + standing.gap + moveVersion(standing, version);
    const parts = clauses.flatMap((clause) => {
        if (clause === replaced)
            return clause === standing && isSame(clause, wanted) ? [sliceOf(text, clause)] : [stated];
        if (!isStaying(clause))
            return [];
        return inTheWay.includes(clause)
            ? [clause.operator + clause.gap + clause_version_widenUpper(clause, version)]
            : [sliceOf(text, clause)];
    });
    if (replaced === undefined)
        parts.unshift(stated);
    const separator = clauses[1] === undefined ? "," : text.slice(first.end, clauses[1].start);
    const written = text.slice(0, first.start) + parts.join(separator) + text.slice(last.end);
    if (parts.length === clauses.length && parts.every((part, index) => part === partAt(text, clauses[index])))
        return { kind: "rewritten", text };
    return { kind: "rewritten", text: withPrerelease(written, version) };
}
const partAt = (text, clause) => clause && sliceOf(text, clause);
/** `~=1.3` and `==1.3.*` let no pre-release in unless another clause names one. */
function withPrerelease(text, version) {
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    if (version.prerelease === undefined || namesPrerelease(text))
        return text;
    return text.replace(/\s*\)?\s*$/, (tail) => `,>=${wanted}${tail}`);
}
const namesPrerelease = (text) => /\d[-._]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)\d*/i.test(text);
const movable = new Set(["", "=", "==", "===", "~=", "^", "~", ">="]);
const clause_rewrite_isUpper = (clause) => clause.operator === "<" || clause.operator === "<=";
function familyOf(clause) {
    if (isWildcard(clause))
        return undefined;
    if (clause.operator === "" || /^=+$/.test(clause.operator))
        return "exact";
    if (clause.operator === ">=")
        return "minimum";
    return /^(?:~=|\^|~)$/.test(clause.operator) ? "compatible" : undefined;
}
function isNewer(clause, wanted) {
    if (clause.operator === ">")
        return (0,pep440.compare)(operandOf(clause), wanted) >= 0;
    return movable.has(clause.operator) && (0,pep440.compare)(operandOf(clause), wanted) > 0;
}
const isSame = (clause, wanted) => (0,pep440.compare)(operandOf(clause), wanted) === 0;
const lets = (clause, version, { syntax }) => admits({ syntax, text: clause.operator + clause.version }, version, { prereleases: true });
const sliceOf = (text, clause) => text.slice(clause.start, clause.end);
const replace = (text, clause, by) => text.slice(0, clause.start) + by + text.slice(clause.end);

;// CONCATENATED MODULE: ./packages/manifests/rewrite/pep440.ts



const dialect = { syntax: "pep440", operators: { exact: "==", compatible: "~=", minimum: ">=" } };
/**
 * Rewrites a PEP 440 specifier set, possibly empty or in parentheses: `>= 1.2.3`, `(==1.2.3)`, `~=1.2,!=1.2.5`.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
const pep440_rewriteConstraint = (text, options) => {
    // Not PEP 440, but pixi and hand-written files have it, and every tool reads it as "any".
    const isAny = text.trim() === "*";
    const clauses = isAny
        ? [{ operator: "", gap: "", version: "*", start: text.indexOf("*"), end: text.indexOf("*") + 1 }]
        : readClauses(text, pep440Grammar);
    if (clauses === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    return rewriteClauses(text, clauses, { ...options, dialect });
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/poetry.ts




const poetry_dialect = { syntax: "poetry", operators: { exact: "==", compatible: "^", minimum: ">=" } };
/**
 * Rewrites a Poetry constraint: `^0.7.0`, `~1.2`, `1.2.*`, `>=1,<2`, a bare version, `*`, unions with `||`.
 * https://python-poetry.org/docs/dependency-specification/
 */
const poetry_rewriteConstraint = (text, options) => {
    if (text.includes("|"))
        return rewriteUnion(text, options);
    const clauses = readClauses(text, poetryGrammar);
    if (clauses === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    return rewriteClauses(text, clauses, { ...options, dialect: poetry_dialect });
};
/**
 * Which alternative should move is for a person to say; only the policies that state a constraint of their own go on.
 * `minimum` does so in the alternative that admits the version, whose upper bounds stay.
 */
function rewriteUnion(text, options) {
    const { version, policy } = options;
    const alternatives = [];
    for (const alternative of text.split(/\|\|?/)) {
        const clauses = readClauses(alternative, poetryGrammar);
        if (clauses === undefined || clauses.length === 0)
            return { kind: "refused", problem: cannotRead(text) };
        alternatives.push({ text: alternative.trim(), clauses });
    }
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const isAdmitted = admits({ syntax: "poetry", text }, version, { prereleases: true });
    if (policy === "keep" && isAdmitted)
        return { kind: "kept", reason: `it admits ${wanted}` };
    const all = alternatives.flatMap(({ clauses }) => clauses);
    const moved = rewriteClauses(text, all, { ...options, widen: true, dialect: poetry_dialect });
    if (moved.kind === "newer")
        return moved;
    if (policy === "keep")
        return { kind: "refused", problem: excludes(text, text, wanted) };
    if (policy === "minimum" && all.some(({ operator }) => operator.startsWith("<"))) {
        const line = alternatives.findLast(({ text: one }) => admits({ syntax: "poetry", text: one }, version, { prereleases: true })) ?? alternatives.at(-1);
        if (line !== undefined)
            return poetry_rewriteConstraint(line.text, options);
    }
    return rewriteClauses("", [], { ...options, dialect: poetry_dialect });
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/constraint.ts







const bySyntax = {
    pep440: pep440_rewriteConstraint,
    poetry: poetry_rewriteConstraint,
    npm: npm_rewriteConstraint,
    cargo: rewriteConstraint,
    helm: helm_rewriteConstraint,
};
/** Rewrites a constraint by its own syntax, and the hashes that stand behind it. */
function rewriteConstraintPin(value, options) {
    const { release, hashes } = options;
    const rewrite = bySyntax[value.syntax](value.text, { ...options, version: release.version });
    if (rewrite.kind !== "rewritten")
        return rewrite;
    const replacements = [];
    if (rewrite.text !== value.text)
        replacements.push({ span: value.span, text: rewrite.text });
    if (value.hashes === undefined)
        return { kind: "rewritten", replacements };
    if (hashes === undefined || hashes.length === 0) {
        return replacements.length === 0
            ? { kind: "rewritten", replacements }
            : { kind: "refused", problem: unknownHashes((0,version_spelling/* formatPep440 */.J)(release.version)) };
    }
    if (!areHashesOf(value.hashes, hashes))
        replacements.push(rewriteHashes(value.hashes, hashes));
    return { kind: "rewritten", replacements };
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/image.ts


/**
 * Rewrites an image reference's tag and digest together. A tag keeps its `v` or its lack of one. A tag of one or two
 * numbers (`1.4`) is moved by its publisher: it follows to the release's line, and stays where it is on that line, unless
 * the policy is `exact`. A digest always names what the release published under this name.
 */
function rewriteImage(value, options) {
    const { tag, digest } = value;
    const moved = tag === undefined ? undefined : rewriteTag(tag.text, options);
    // Beside a digest a moving tag moves nothing any more: the digest has to.
    const isLine = moved?.kind === "kept" && moved.isLine === true && digest !== undefined;
    if (moved !== undefined && moved.kind !== "rewritten" && !isLine)
        return moved;
    const replacements = [];
    if (tag !== undefined && moved?.kind === "rewritten" && moved.text !== tag.text) {
        replacements.push({ span: tag.span, text: moved.text });
    }
    if (digest === undefined)
        return { kind: "rewritten", replacements };
    const wanted = digestOf(options);
    if (wanted === undefined) {
        // The tag says which release this is, so nothing has to move.
        const isCurrent = moved?.kind === "rewritten" && replacements.length === 0;
        return isCurrent
            ? { kind: "rewritten", replacements }
            : { kind: "refused", problem: unknownDigest(digest.text, options) };
    }
    const spelled = digest.text.includes(":") ? wanted : wanted.replace(/^.*:/, "");
    if (spelled !== digest.text)
        replacements.push({ span: digest.span, text: spelled });
    return { kind: "rewritten", replacements };
}
function rewriteTag(text, { release, policy, allowDowngrade = false }) {
    const { version } = release;
    const standing = readTagText(text);
    if (standing === undefined)
        return { kind: "kept", reason: `the tag ${text} names no version` };
    if (!isOwnSpelling(standing))
        return { kind: "refused", problem: variantTag(text, version) };
    if (isTagSame(standing, version))
        return { kind: "rewritten", text };
    if (isTagNewer(standing, version) && !allowDowngrade)
        return { kind: "newer", found: text };
    // Published tags of fewer than three numbers have no `v`: docs/design.md, Versions.
    if (isFloating(standing.numbers, standing.version) && standing.prefix === "" && policy !== "exact") {
        return rewriteMovingTag(standing, version);
    }
    return { kind: "rewritten", text: standing.prefix + (0,version_spelling/* formatSemver */.a)(version) };
}
function rewriteMovingTag(standing, version) {
    if (version.prerelease !== undefined) {
        return { kind: "kept", reason: `the tag ${standing.version} follows stable releases only` };
    }
    if (compareNumbers(standing.numbers, version) === 0) {
        return { kind: "kept", reason: `the tag ${standing.version} is moved by its publisher`, isLine: true };
    }
    const numbers = [version.major, version.minor].slice(0, standing.numbers.length);
    return { kind: "rewritten", text: numbers.join(".") };
}
/** Whether the tag is a version and nothing else: `1.2.3-alpine` is another build than `1.2.3`. */
function isOwnSpelling({ prefix, version }) {
    return /^v?$/.test(prefix) && /^\d+(?:\.\d+){0,2}(?:[-.]?(?:alpha|beta|rc|a|b)[-.]?\d+)?$/.test(version);
}
function digestOf({ release, imageName }) {
    const { name } = (0,package_name/* packageName */.oZ)("image", imageName);
    const entries = Object.entries(release.digests ?? {});
    return entries.find(([known]) => (0,package_name/* packageName */.oZ)("image", known).name === name)?.[1];
}
const unknownDigest = (found, { release, imageName }) => ({
    code: "digest-unknown",
    expected: `the digest of ${imageName} at ${(0,version_spelling/* formatSemver */.a)(release.version)}, to pin it`,
    found: `a pin by digest ${found}, and no known digest of this release`,
    fix: `Ask the registry for the digest of ${imageName} at this version and state it, or pin this image by tag alone.`,
});
const variantTag = (text, version) => ({
    code: "image-tag-variant",
    expected: `a tag such as ${(0,version_spelling/* formatSemver */.a)(version)} or v${(0,version_spelling/* formatSemver */.a)(version)}`,
    found: `the tag "${text}", which names a build of its own`,
    fix: "Change this tag by hand: whether the release has such a build is not known.",
});

;// CONCATENATED MODULE: ./packages/manifests/rewrite/unpinned.ts

/** A source that follows no version is for a person to look at; a workspace member is where it should be. */
function describeUnpinned({ source, text }, name) {
    if (source === "workspace")
        return { kind: "kept", reason: "it is a member of this workspace" };
    const { code, what } = sources[source];
    return {
        kind: "finding",
        problem: {
            code,
            expected: `a version or a tag of ${(0,package_name/* packageKey */.MO)(name)}`,
            found: `${what} ${text}`.trimEnd(),
            fix: "Pin a released version here, or remove this source.",
        },
    };
}
const sources = {
    path: { code: "source-path", what: "the local path" },
    branch: { code: "source-branch", what: "the branch" },
    git: { code: "source-unpinned", what: "a git source without a tag:" },
    url: { code: "source-unpinned", what: "a URL without a version:" },
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/version.ts

/** Rewrites a bare version in its ecosystem's spelling; a `v` in front stays, no policy changes its form. */
function rewriteVersion(text, { ecosystem, version, allowDowngrade = false, }) {
    const prefix = /^[vV](?=\d)/.exec(text)?.[0] ?? "";
    const wanted = ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(version) : (0,version_spelling/* formatSemver */.a)(version);
    const standing = text.slice(prefix.length);
    // PEP 440 also orders `1.4` and four numbers, which SemVer refuses.
    const order = compareSpelled(ecosystem, standing, wanted) ?? compareSpelled("pypi", standing, wanted);
    if (order === undefined) {
        return {
            kind: "refused",
            problem: {
                code: "version-format",
                expected: "a version",
                found: JSON.stringify(text),
                fix: "Write the version in full, or remove the pin.",
            },
        };
    }
    if (order === 0)
        return { kind: "rewritten", text };
    if (order > 0 && !allowDowngrade)
        return { kind: "newer", found: text };
    return { kind: "rewritten", text: prefix + wanted };
}

;// CONCATENATED MODULE: ./packages/manifests/repin.ts








/** What carrying `options.release` to `pin` means: pure, and the same for every kind of file. */
function planRepin(pin, options) {
    const { value } = pin;
    switch (value.kind) {
        case "constraint":
            return outcomeOf(pin, rewriteConstraintPin(value, options));
        case "version": {
            const { version } = options.release;
            const { ecosystem } = pin.name;
            return single(pin, value, rewriteVersion(value.text, { ...options, version, ecosystem }));
        }
        case "git-tag":
            return single(pin, value, rewriteGitTag(value.text, options));
        case "commit":
            return outcomeOf(pin, rewriteCommit(value, options));
        case "image":
            return outcomeOf(pin, rewriteImage(value, { ...options, imageName: pin.name.name }));
        case "artifact-url":
            return single(pin, value, rewriteArtifactUrl(value.text, { ...options, ecosystem: pin.name.ecosystem }));
        case "unpinned":
            return outcomeOf(pin, describeUnpinned(value, pin.name));
        default:
            return (0,errors/* assertNever */.xb)(value);
    }
}
function single(pin, value, rewrite) {
    if (rewrite.kind !== "rewritten")
        return outcomeOf(pin, rewrite);
    const replacements = rewrite.text === value.text ? [] : [{ span: value.span, text: rewrite.text }];
    return outcomeOf(pin, { kind: "rewritten", replacements });
}
function outcomeOf(pin, result) {
    switch (result.kind) {
        case "rewritten":
            return result.replacements.length === 0 ? { kind: "current", pin } : editOf(pin, result.replacements);
        case "kept":
            return { kind: "kept", pin, reason: result.reason };
        case "newer":
            return { kind: "newer", pin, found: result.found };
        case "refused":
        case "finding": {
            const { path: file, line, column } = pin;
            return { kind: result.kind, pin, problem: { ...result.problem, location: { file, line, column } } };
        }
    }
}
function editOf(pin, replacements) {
    const parts = partsOf(pin);
    const texts = parts.map(({ span, text }) => ({
        before: text,
        after: replacements.find((replacement) => replacement.span === span)?.text ?? text,
    }));
    return {
        kind: "edit",
        pin,
        edits: replacements.map(({ span, text }) => ({ path: pin.path, start: span.start, end: span.end, text })),
        before: texts.map(({ before }) => before).join(" "),
        after: texts.map(({ after }) => after).join(" "),
    };
}
/** What people are shown of a pin: all of it but the hashes. */
function partsOf({ value }) {
    switch (value.kind) {
        case "image":
            return [value.tag, value.digest].filter((part) => part !== undefined);
        case "commit":
            return value.comment === undefined ? [value] : [value, value.comment];
        default:
            return [value];
    }
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-quotes.ts


/**
 * `text` as it can stand for the plain scalar from `start` to `end`: as it is, or in quotes where YAML would read another
 * value. Behind a `>` stands a folded block, inside brackets a comma ends the scalar, and `1.10` is the number 1.1.
 * Anything but a whole plain scalar is left to its place. For versions only, which need no escapes.
 */
function quoteForYaml(source, text, place) {
    const standing = yamlPartsOf(source).scalars.get(place.start);
    if (standing?.style !== "plain" || standing.end !== place.end || readsAsText(text))
        return text;
    const quote = usualQuote(source);
    return quote + text + quote;
}
/** The text that was given to `quoteForYaml`. */
function unquoteYaml(scalar) {
    return /^(?<quote>["'])(?<text>[^"']*)\k<quote>$/.exec(scalar)?.groups?.["text"] ?? scalar;
}
/**
 * Whether every reader takes the text, without quotes, for itself. Most tools read YAML 1.1 (Go's, PyYAML), where `1_0`,
 * `0b1`, `1:30`, `yes` and `2024-01-02` are no strings; others 1.2, where `0o7` is none.
 */
function readsAsText(text) {
    // Behind letters, with no blank after it, a colon is only a colon: the digest of an image, and a tag with one.
    if (/^(?:\w[\w.-]*@)?sha256:[0-9a-f]{64}$/.test(text))
        return true;
    if (!/^[\w^~=<][^,#:[\]{}]*$/.test(text) || text !== text.trim())
        return false;
    return ["1.1", "1.2"].every((version) => {
        const { contents, errors } = (0,yaml_dist/* parseDocument */.Tp)(text, { version, prettyErrors: false, logLevel: "silent" });
        return errors.length === 0 && (0,yaml_dist/* isScalar */.jn)(contents) && contents.value === text;
    });
}
/** Single where the file has more of those, else double. */
function usualQuote(source) {
    const styles = [...yamlPartsOf(source).scalars.values()].map(({ style }) => style);
    const count = (wanted) => styles.filter((style) => style === wanted).length;
    return count("single") > count("double") ? "'" : '"';
}

;// CONCATENATED MODULE: ./packages/manifests/plan-manifest.ts





/**
 * What carrying a release into one file means: one outcome per pin of the release's packages, in file order. Empty for a
 * file that is no manifest.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function planManifest(source, options) {
    const { names } = options.release;
    if (!mayMention(source.bytes, names))
        return [];
    const wanted = new Set(names.map(packageKey));
    return readManifest(source)
        .filter((pin) => wanted.has(packageKey(pin.name)))
        .map((pin) => planPin(source, pin, options));
}
/** What carrying a release to one pin of a file means, in quotes where the file's language needs some. */
function planPin(source, pin, options) {
    const outcome = planRepin(pin, options);
    if (outcome.kind !== "edit")
        return outcome;
    const edits = outcome.edits.map((edit) => {
        const place = { start: source.offset(edit.start), end: source.offset(edit.end) };
        return { ...edit, text: quoteForYaml(source, edit.text, place) };
    });
    return { ...outcome, edits };
}
/**
 * Every pin of a file, of any package; none for a file that is no manifest.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readManifest(source) {
    const known = pinsOf.get(source);
    if (known !== undefined)
        return known;
    const pins = editorFor(source.path)?.readPins(source) ?? [];
    pinsOf.set(source, pins);
    return pins;
}
/** A source does not change, and several releases may be carried into it. */
const pinsOf = new WeakMap();

;// CONCATENATED MODULE: ./packages/manifests/helm/overlays.ts






/**
 * The images of values, at any depth of maps. Lists are left out: Helm replaces a list as a whole.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readValuesImages(source) {
    if (!/image|repository/i.test(source.text))
        return [];
    const [root] = parseYaml(source);
    return root === undefined ? [] : imagesIn(root, []);
}
function imagesIn(node, path) {
    if (resolvedYaml(node)?.kind !== "map")
        return [];
    const own = imageAt(node, path);
    const below = yamlEntries(node).flatMap(({ key, value }) => key === "<<" ? [] : imagesIn(value, [...path, key]));
    return own === undefined ? below : [own, ...below];
}
function imageAt(map, path) {
    const repository = overlays_textOf(map, "repository") ?? overlays_textOf(map, "image") ?? overlays_textOf(map, "name");
    const isImage = path.length === 0 || /image$/i.test(path.at(-1) ?? "") || yamlAt(map, "repository") !== undefined;
    if (repository === undefined || !isImage || !(0,image_reference/* isImageName */.lS)(repository))
        return undefined;
    const digest = yamlAt(map, "digest");
    return {
        path,
        place: placeOf(path),
        registry: overlays_textOf(map, "registry"),
        repository,
        digest: digest === undefined ? undefined : (yamlTraced(digest)?.text ?? ""),
    };
}
/**
 * What other values say of an image at the same place, whose name stands in the values that they are laid over. Undefined where
 * they say nothing of its version there.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readOverlay(source, image) {
    if (!/tag|digest/i.test(source.text))
        return undefined;
    const [root] = parseYaml(source);
    const map = yamlAt(root, ...image.path);
    if (map === undefined || resolvedYaml(map)?.kind !== "map")
        return undefined;
    const repository = overlays_textOf(map, "repository") ?? overlays_textOf(map, "image") ?? image.repository;
    const registry = overlays_textOf(map, "registry") ?? image.registry;
    const [tagKey, tagText] = firstOf(map, ["tag", "imageTag"]);
    const [digestKey, digestText] = firstOf(map, ["digest"]);
    const together = tagText && splitTag(tagText);
    if ((tagText === undefined && digestText === undefined) ||
        (tagText !== undefined && together === undefined))
        return undefined;
    const path = [...image.path, tagKey ?? digestKey ?? ""];
    const pin = imageValuePin(source, path, {
        name: registry === undefined ? repository : `${registry}/${repository}`,
        tag: together?.tag,
        digest: together?.digest ?? digestText,
    });
    if (pin === undefined)
        return undefined;
    const isBelow = image.digest !== undefined && yamlAt(map, "digest") === undefined;
    return { pin, ...(isBelow ? { digestBelow: image.digest } : {}) };
}
function overlays_textOf(map, key) {
    const text = yamlTraced(yamlAt(map, key))?.text;
    return text === "" ? undefined : text;
}
function firstOf(map, keys) {
    for (const key of keys) {
        const text = yamlTraced(yamlAt(map, key));
        if (text !== undefined && text.text !== "")
            return [key, text];
    }
    return [undefined, undefined];
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/fill-template.ts


/** A template with its parameters filled in; any other expression stays as it is written. */
function fillTemplate(data, parameters) {
    if (typeof data === "string")
        return fillText(data, parameters);
    if (Array.isArray(data))
        return data.map((one) => fillTemplate(one, parameters));
    if (!isObject(data))
        return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fillTemplate(value, parameters)]));
}
/** The same with `templatePatch` laid over it; undefined where that holds more than parameters. */
function patchTemplate(filled, patch, parameters) {
    if (typeof patch !== "string")
        return filled;
    const text = fillText(patch, parameters);
    if (text.includes("{{"))
        return undefined;
    try {
        const data = readYamlData(new Source("templatePatch.yaml", Buffer.from(text)));
        return Array.isArray(data) && data.length > 0 ? overlay(filled, data[0]) : filled;
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}
/** Whether something of a template could not be filled in. */
function isOpen(text) {
    return text?.includes("{{") === true;
}
function fillText(text, parameters) {
    return text.replaceAll(/\{\{-?\s*(?:quote\s+)?\.?([\w-]+(?:\.[\w-]+)*)\s*(?:\|\s*quote\s*)?-?\}\}/g, (whole, name) => {
        const value = parameterAt(parameters, name);
        return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
            ? String(value)
            : whole;
    });
}
function parameterAt(parameters, name) {
    const flat = fieldOf(parameters, name);
    // Older templates know a folder by `path`.
    if (flat !== undefined)
        return isObject(flat) ? fieldOf(flat, "path") : flat;
    return name.split(".").reduce((value, part) => fieldOf(value, part), parameters);
}
function overlay(base, patch) {
    if (!isObject(base) || !isObject(patch))
        return patch;
    const entries = Object.entries(patch).map(([key, value]) => [key, overlay(fieldOf(base, key), value)]);
    return { ...base, ...Object.fromEntries(entries) };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/parameter-sets.ts

/** More than that no repository generates. */
const parameter_sets_mostSets = 1000;
/**
 * The parameters that the generators of an ApplicationSet state in the repository: lists, folders of it, and what is made of
 * these. Undefined where one asks somebody else (clusters, pull requests), or reads files, and where none come out: something
 * else, as a patch of a kustomization, will fill them in.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
 */
function parameter_sets_parameterSets(generators, paths) {
    if (generators.length === 0)
        return undefined;
    const sets = generators.map((generator) => setsOf(generator, paths));
    if (!sets.every((set) => set !== undefined))
        return undefined;
    const all = sets.flat();
    return all.length === 0 ? undefined : all.slice(0, parameter_sets_mostSets);
}
function setsOf(generator, paths) {
    const elements = fieldOf(fieldOf(generator, "list"), "elements");
    if (Array.isArray(elements))
        return elements.filter(isParameters);
    const directories = fieldOf(fieldOf(generator, "git"), "directories");
    if (Array.isArray(directories))
        return foldersOf(directories, paths);
    const matrix = nested(generator, "matrix", paths);
    if (matrix !== undefined) {
        return matrix.reduce((sets, next) => sets.flatMap((set) => next.map((other) => ({ ...set, ...other }))).slice(0, parameter_sets_mostSets), [{}]);
    }
    const merge = nested(generator, "merge", paths);
    const keys = fieldOf(fieldOf(generator, "merge"), "mergeKeys");
    if (merge === undefined || !Array.isArray(keys))
        return undefined;
    const [base = [], ...others] = merge;
    const keyOf = (set) => JSON.stringify(keys.map((key) => fieldOf(set, String(key))));
    return base.map((set) => Object.assign({}, set, ...others.flat().filter((other) => keyOf(other) === keyOf(set))));
}
function nested(generator, kind, paths) {
    const inner = fieldOf(fieldOf(generator, kind), "generators");
    if (!Array.isArray(inner))
        return undefined;
    const sets = inner.map((one) => setsOf(one, paths));
    return sets.every((set) => set !== undefined) ? sets : undefined;
}
/** Parameters of the older templates stand beside those of Go's: `path.basename` and `.path.basename`. */
function foldersOf(directories, paths) {
    const folders = new Set(paths.flatMap((path) => path
        .split("/")
        .slice(0, -1)
        .map((_part, index, parts) => parts.slice(0, index + 1).join("/"))));
    const fits = (folder, isExcluded) => directories.some((one) => {
        const pattern = fieldOf(one, "path");
        return (typeof pattern === "string" &&
            (fieldOf(one, "exclude") === true) === isExcluded &&
            matchesGlob(folder, pattern));
    });
    return [...folders]
        .filter((folder) => fits(folder, false) && !fits(folder, true))
        .map((path) => {
        const basename = path.slice(path.lastIndexOf("/") + 1);
        const named = { path, basename, basenameNormalized: basename, segments: path.split("/") };
        return { path: named, "path.basename": basename };
    });
}
function isParameters(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/resources.ts





/** The Applications of a file, with those that its ApplicationSets generate. `paths` are all of the repository. */
function readResources(source, paths) {
    const none = { applications: [], sets: [], isTemplate: false };
    if (!/\bkind["']?\s*:\s*["']?Application/.test(source.text) || !source.text.includes("argoproj.io/"))
        return none;
    const documents = documentsOf(source);
    if (documents === undefined || isHelmTemplate(source, paths))
        return { ...none, isTemplate: true };
    const applications = [];
    const sets = [];
    for (const document of documents) {
        const kind = argoKind(document);
        if (kind === "Application")
            applications.push(applicationOf(document, source.path, undefined));
        if (kind !== "ApplicationSet")
            continue;
        const set = setOf(document, source.path);
        sets.push(set);
        applications.push(...generated(document, set, paths));
    }
    return { applications, sets, isTemplate: false };
}
/** What lies in a chart's templates is no YAML before it is filled in, even where it happens to read as some. */
function isHelmTemplate({ path, text }, paths) {
    const [, chart] = /^(.*?)(?:^|\/)templates\//.exec(path) ?? [];
    if (chart === undefined || !text.includes("{{"))
        return false;
    return paths.includes(chart === "" ? "Chart.yaml" : `${chart}/Chart.yaml`);
}
function setOf(document, file) {
    const strategy = fieldOf(fieldOf(document, "spec"), "strategy");
    const steps = fieldOf(fieldOf(strategy, "rollingSync"), "steps");
    return {
        name: textAt(document, "metadata", "name") ?? "",
        file,
        strategy: textAt(strategy, "type"),
        steps: listOf(steps).map((step) => listOf(fieldOf(step, "matchExpressions"))),
    };
}
function generated(document, set, paths) {
    const spec = fieldOf(document, "spec");
    const template = fieldOf(spec, "template");
    const parameters = parameter_sets_parameterSets(listOf(fieldOf(spec, "generators")), paths);
    return (parameters ?? [{}]).map((one) => {
        const filled = fillTemplate(template, one);
        const patched = patchTemplate(filled, fieldOf(spec, "templatePatch"), one);
        const application = applicationOf(patched ?? filled, set.file, set);
        return parameters === undefined || patched === undefined
            ? { ...application, isUnread: true }
            : application;
    });
}
function applicationOf(data, file, set) {
    const spec = fieldOf(data, "spec");
    const name = textAt(data, "metadata", "name") ?? "";
    const wave = waveOf(data);
    const paths = sourcesOf(spec).map((source) => textAt(source, "path"));
    return {
        name,
        file,
        wave,
        labels: fieldOf(fieldOf(data, "metadata"), "labels"),
        spec,
        set,
        packages: packagesOf(spec),
        isUnread: [name, wave, ...paths].some(isOpen),
    };
}
/** `source` and `sources` of a spec. */
function sourcesOf(spec) {
    return [
        fieldOf(spec, "source"),
        fieldOf(fieldOf(spec, "sourceHydrator"), "drySource"),
        ...listOf(fieldOf(spec, "sources")),
    ].filter((source) => source !== undefined && source !== null);
}
function packagesOf(spec) {
    const written = { apiVersion: "argoproj.io/v1alpha1", kind: "Application", spec };
    const values = sourcesOf(spec).map((source) => fieldOf(fieldOf(source, "helm"), "values"));
    return new Set([
        new Source("application.yaml", Buffer.from(JSON.stringify(written))),
        ...values.flatMap((one) => typeof one === "string" ? [new Source("values.yaml", Buffer.from(one))] : []),
    ].flatMap((source) => [...packagesIn(source)]));
}
/** The keys of what a file pins; none of one that cannot be read. */
function packagesIn(source) {
    try {
        return new Set(readManifest(source).map(({ name }) => (0,package_name/* packageKey */.MO)(name)));
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return new Set();
        throw error;
    }
}
function listOf(data) {
    return Array.isArray(data) ? data : [];
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/beside/helm-overlays.ts








function helm_overlays_isValues(path) {
    return editorFor(path)?.kind === "values";
}
/** The own values of a chart, by their name. */
function isChartValues(path) {
    return helm_overlays_isValues(path) && /(?:^|\/)values\.ya?ml$/.test(path);
}
/** Whether values state more tags than images, so that one of these may be of an image that others name. */
function hasBareTag(text) {
    const count = (pattern) => [...text.matchAll(pattern)].length;
    return count(/\b(?:tag|imageTag)["']?\s*:/g) > count(/\brepository["']?\s*:/g);
}
/** Reads which values lie over which: by their folders, and by the Applications that name them. `paths` are all of the repository. */
function helmOverlays(sources, paths) {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const known = new Set(paths);
    const below = valuesBelow(sources, paths);
    let bases;
    let laid;
    const basesOf = ({ path }) => [...new Set(below(path))].flatMap((one) => (one === path ? [] : (byPath.get(one) ?? [])));
    return {
        pinsOf: (source) => {
            const found = basesOf(source).flatMap((base) => overlaysOf(source, base));
            return [...new Map(found.map((one) => [`${one.pin.place} ${one.pin.name.name}`, one])).values()];
        },
        doubtsOf: (source) => {
            const isLone = mayBeLaid(source.path, known) && below(source.path).length === 0;
            if (!isLone || !hasBareTag(source.text))
                return [];
            const own = new Set(readManifest(source).map(({ place }) => place));
            const found = (bases ??= basesIn(sources)).flatMap(({ base, image }) => base === source.path ? [] : overlayOf(source, image).map((overlay) => ({ overlay, base })));
            // What says itself of what it is leaves no doubt.
            const doubtful = found.filter(({ overlay: { pin } }) => !own.has(pin.place));
            return doubtful.filter(({ overlay, base }) => isLikely(source.path, { overlay, base }, found));
        },
        templatesOf: (source) => {
            const folders = [source, ...basesOf(source)].map(({ path }) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), "templates/"));
            return sources.filter(({ path }) => isTemplate(path) && folders.some((folder) => path.startsWith(folder)));
        },
        above: (path) => (laid ??= groupByBase(sources, basesOf)).get(path) ?? [],
    };
}
function groupByBase(sources, basesOf) {
    const laid = new Map();
    for (const source of sources) {
        for (const { path } of basesOf(source))
            laid.set(path, [...(laid.get(path) ?? []), source]);
    }
    return laid;
}
/** Tells the values below a file, the lowest first, by its path and by the Applications among these files. */
function valuesBelow(linking, paths) {
    const known = new Set(paths);
    const linked = linkedBases(linking, paths);
    return (path) => [...(linked.get(path) ?? []), ...baseByFolder(path, known)].filter((one) => known.has(one));
}
/** Values that lie beside no chart may be for any. */
function mayBeLaid(path, known) {
    return helm_overlays_isValues(path) && !known.has(external_node_path_.posix.join(external_node_path_.posix.dirname(path), "Chart.yaml"));
}
/** Whether nothing else has an image at that place, or the file says by its path of which chart it is. */
function isLikely(path, { overlay, base }, all) {
    const others = all.filter((one) => one.overlay.pin.place === overlay.pin.place && one.overlay.pin.name.name !== overlay.pin.name.name);
    const chart = external_node_path_.posix.basename(external_node_path_.posix.dirname(base));
    return others.length === 0 || path.split(/[/.]/).includes(chart);
}
/** Each image that the values of charts name, once for each place. */
function basesIn(sources) {
    const found = sources
        .filter(({ path }) => isChartValues(path))
        .flatMap((source) => imagesOf(source).map((image) => ({ base: source.path, image })));
    const each = found.map((one) => {
        const { place, registry, repository } = one.image;
        return [[place, registry, repository].join(" "), one];
    });
    return [...new Map(each.toReversed()).values()];
}
function overlaysOf(source, base) {
    return imagesOf(base).flatMap((image) => overlayOf(source, image));
}
function overlayOf(source, image) {
    try {
        const overlay = readOverlay(source, image);
        return overlay === undefined ? [] : [overlay];
    }
    catch (error) {
        // Who reads the file for its own sake says what is wrong with it.
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}
function imagesOf(source) {
    const known = helm_overlays_images.get(source);
    if (known !== undefined)
        return known;
    const found = helm_overlays_readOrNothing(source);
    helm_overlays_images.set(source, found);
    return found;
}
const helm_overlays_images = new WeakMap();
function helm_overlays_readOrNothing(source) {
    try {
        return readValuesImages(source);
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}
/** `values.yaml` beside `values-production.yaml`, or of the chart in whose folder the file lies. */
function baseByFolder(path, known) {
    if (!helm_overlays_isValues(path))
        return [];
    const own = external_node_path_.posix.dirname(path);
    for (let folder = own;; folder = external_node_path_.posix.dirname(folder)) {
        const base = ["values.yaml", "values.yml"]
            .map((name) => external_node_path_.posix.join(folder, name))
            .find((one) => known.has(one));
        const isChart = known.has(external_node_path_.posix.join(folder, "Chart.yaml"));
        if (base !== undefined && base !== path && (isChart || folder === own))
            return [base];
        if (isChart || folder === ".")
            return [];
    }
}
/** By the Applications of Argo CD that give a chart of this repository such files. */
function linkedBases(sources, paths) {
    const bases = new Map();
    const applications = sources
        .filter(({ text }) => text.includes("valueFiles"))
        .flatMap((source) => readResources(source, paths).applications);
    for (const { spec } of applications) {
        for (const source of sourcesOf(spec)) {
            const folder = textAt(source, "path");
            if (folder === undefined || isOpen(folder) || textAt(source, "chart") !== undefined)
                continue;
            const below = [external_node_path_.posix.join(folder, "values.yaml"), external_node_path_.posix.join(folder, "values.yml")];
            for (const file of listOf(fieldOf(fieldOf(source, "helm"), "valueFiles"))) {
                const stated = String(file);
                if (isOpen(stated) || stated.includes("://"))
                    continue;
                // `$values/…` begins at the top of another source, which is this repository more often than not.
                const path = /^\$[\w-]+\//.test(stated)
                    ? stated.replace(/^\$[\w-]+\//, "")
                    : external_node_path_.posix.join(folder, stated);
                bases.set(path, [...(bases.get(path) ?? []), ...below]);
                below.push(path);
            }
        }
    }
    return bases;
}
/** Tags that may be of the component, where nobody can tell that they are. Pure. */
function doubtfulTags(source, { images: names }, { overlays, release, }) {
    const own = new Set(names.map((image) => (0,package_name/* packageName */.oZ)("image", image).name));
    return overlays.doubtsOf(source).flatMap(({ overlay: { pin }, base }) => {
        const tag = pin.value.kind === "image" ? pin.value.tag : undefined;
        const version = tag === undefined ? undefined : readTagText(tag.text)?.version;
        if (!own.has(pin.name.name) || tag === undefined || version === undefined)
            return [];
        if (release !== undefined && version === (0,version_spelling/* formatSemver */.a)(release.version))
            return [];
        const { path: file, line, column } = pin;
        return [
            {
                code: unreadCode,
                expected: `${pin.name.name} at a place that can be promoted`,
                found: `${tag.text} at ${pin.place}, where ${base} has this image, and nothing says whether the one is laid over the other`,
                fix: `If it is, name it in gitops.yml: { files: ${file}, at: ${pin.place}, image: ${pin.name.name} }.`,
                location: { file, line, column },
            },
        ];
    });
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/deployed-files.ts




/** The files behind the paths of an Application: its kustomizations with their bases, its chart with its values, or a folder. */
function deployedFiles(spec, sources, isForeign) {
    const found = new Map();
    const add = (path) => {
        const source = sources.get(path);
        if (source !== undefined)
            found.set(path, source);
        return source !== undefined;
    };
    let isChart = false;
    for (const source of sourcesOf(spec)) {
        const path = textAt(source, "path");
        if (isForeign(textAt(source, "repoURL") ?? ""))
            continue;
        const folder = external_node_path_.posix.normalize(path ?? ".").replace(/\/$/, "");
        for (const file of listOf(fieldOf(fieldOf(source, "helm"), "valueFiles"))) {
            const stated = String(file);
            // `$values/…` begins at the top of another source, which is this repository more often than not.
            add(/^\$[\w-]+\//.test(stated) ? stated.replace(/^\$[\w-]+\//, "") : external_node_path_.posix.join(folder, stated));
        }
        if (path === undefined || textAt(source, "chart") !== undefined)
            continue;
        if (addKustomization(folder, sources, add))
            continue;
        if (add(external_node_path_.posix.join(folder, "Chart.yaml"))) {
            isChart = true;
            add(external_node_path_.posix.join(folder, "values.yaml"));
            for (const one of within(sources, external_node_path_.posix.join(folder, "templates"), true))
                add(one);
            continue;
        }
        const isDeep = fieldOf(fieldOf(source, "directory"), "recurse") === true;
        for (const one of within(sources, folder, isDeep))
            add(one);
    }
    return { files: [...found.values()], isChart };
}
/** The files that the kustomization of a folder brings together, through those beneath it. */
function kustomizedFiles(folder, sources) {
    const files = new Set();
    addKustomization(folder, sources, (path) => {
        if (sources.has(path))
            files.add(path);
        return sources.has(path);
    });
    return files;
}
/** The names that a folder's kustomization may have. */
const kustomizations = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function addKustomization(folder, sources, add, seen = new Set()) {
    const path = kustomizations.map((name) => external_node_path_.posix.join(folder, name)).find((one) => sources.has(one));
    const source = path === undefined ? undefined : sources.get(path);
    if (path === undefined || source === undefined || seen.has(folder))
        return false;
    seen.add(folder);
    add(path);
    const [data] = documentsOf(source) ?? [];
    const stated = [
        ...["resources", "components", "bases"].flatMap((key) => listOf(fieldOf(data, key))),
        ...listOf(fieldOf(data, "helmCharts")).map((chart) => fieldOf(chart, "valuesFile")),
    ];
    for (const one of stated) {
        if (typeof one !== "string" || one.includes("://"))
            continue;
        const at = external_node_path_.posix.join(folder, one);
        if (!add(at))
            addKustomization(at, sources, add, seen);
    }
    return true;
}
function within(sources, folder, isDeep) {
    return [...sources.keys()].filter((path) => {
        const parent = external_node_path_.posix.dirname(path);
        if (parent === folder)
            return true;
        return isDeep && (folder === "." || parent.startsWith(`${folder}/`));
    });
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/kustomized-waves.ts





/**
 * Applications with the waves that kustomizations give them. What a patch says of waves is known when rendered only, and so is it
 * where two kustomizations disagree.
 */
function withKustomizedWaves(applications, sources) {
    const given = [...sources.values()]
        .filter(({ path }) => isKustomization(path))
        .flatMap((source) => {
        const [data] = documentsOf(source) ?? [];
        const wave = textAt(data, "commonAnnotations", waveKey);
        const isPatched = patchesWaves(source, sources);
        if (wave === undefined && !isPatched)
            return [];
        return [
            { files: kustomizedFiles(external_node_path_.posix.dirname(source.path), sources), wave: isPatched ? undefined : wave },
        ];
    });
    if (given.length === 0)
        return applications;
    return applications.map((application) => {
        const own = given.filter(({ files }) => files.has(application.file));
        const [first] = own;
        if (first === undefined || application.set !== undefined)
            return application;
        const isSure = own.every(({ wave }) => wave !== undefined && wave === first.wave);
        return isSure ? { ...application, wave: first.wave } : { ...application, isUnread: true };
    });
}
function isKustomization(path) {
    return /(?:^|\/)[Kk]ustomization(?:\.ya?ml)?$/.test(path);
}
/** Whether a patch of a kustomization, in it or in a file beside it, speaks of waves. */
function patchesWaves(kustomization, sources) {
    const [data] = documentsOf(kustomization) ?? [];
    const folder = external_node_path_.posix.dirname(kustomization.path);
    return patches
        .flatMap((key) => listOf(fieldOf(data, key)))
        .some((patch) => {
        if (JSON.stringify(patch).includes("sync-wave"))
            return true;
        const path = typeof patch === "string" ? patch : textAt(patch, "path");
        if (path === undefined || path.includes("\n"))
            return false;
        return sources.get(external_node_path_.posix.join(folder, path))?.text.includes("sync-wave") === true;
    });
}
const patches = ["patches", "patchesStrategicMerge", "patchesJson6902"];

;// CONCATENATED MODULE: ./packages/gitops-promotion/beside/kustomized-images.ts







function kustomizedImages(sources) {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const settings = sources
        .filter(({ path, text }) => isKustomization(path) && /newTag|digest/.test(text))
        .map((source) => ({
        images: new Set(kustomized_images_imagesOf(source)),
        files: once(() => kustomizedFiles(external_node_path_.posix.dirname(source.path), byPath)),
    }));
    return (path, image) => {
        const { name } = (0,package_name/* packageName */.oZ)("image", image);
        return settings.some(({ images, files }) => images.has(name) && files().has(path));
    };
}
/** Leaves alone what moves by itself in a file, where a kustomization says what runs. */
function heedKustomized(outcome, { kustomized }) {
    if (outcome.kind !== "floating" || outcome.pin.name.ecosystem !== "image")
        return outcome;
    const { pin } = outcome;
    return kustomized(pin.path, pin.name.name)
        ? { kind: "kept", pin, reason: "a kustomization says what runs" }
        : outcome;
}
function kustomized_images_imagesOf(source) {
    const [data] = documentsOf(source) ?? [];
    return listOf(fieldOf(data, "images")).flatMap((image) => {
        const name = textAt(image, "name");
        const isSaid = ["newTag", "digest"].some((key) => (textAt(image, key) ?? "") !== "");
        return name !== undefined && isSaid ? [(0,package_name/* packageName */.oZ)("image", name).name] : [];
    });
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}

;// CONCATENATED MODULE: ./packages/release-model/release-published/build-payload.ts











/**
 * The message about one release.
 * @throws {Refusal} `artifact-without-digest`, `artifact-name`, `artifact-unknown`, `artifact-tag`, `tag-version`, and what
 * {@link parsePayload} refuses.
 * @throws {UsageError} `graph-unknown-repository`.
 */
function buildPayload(inputs) {
    const { graph, version, tag, environment, details, source, sentAt } = inputs;
    const repository = requireRepository(graph, inputs.component);
    if (compareVersions(parseTag(tag, repository.tag), version) !== 0)
        throw otherVersion(tag, version);
    const read = (kind) => inputs[`${kind}s`].map((line) => artifactOf(line, { kind, repository, version }));
    const payload = {
        component: repository.name,
        version: formatSemver(version),
        tag,
        images: read("image"),
        charts: read("chart"),
        source: {
            repository: `${graph.owner}/${repository.name}`,
            commit: source.commit,
            ...(source.run === undefined ? {} : { run: source.run }),
            "sent-at": sentAt.toISOString(),
        },
        ...(environment === undefined ? {} : { environment }),
    };
    return parsePayload({
        schema: 1,
        id: dispatchId(payload),
        ...payload,
        ...(details === undefined ? {} : { details }),
    });
}
function artifactOf(line, { kind, repository, version }) {
    const { name, digest, tag } = parseArtifact(line, kind);
    const own = repository.publishes[kind];
    if (!own.some((known) => isSameArtifact(kind, known, name))) {
        throw new Refusal({
            code: "artifact-unknown",
            expected: `${kind === "image" ? "an image" : "a chart"} that ${repository.name} publishes, by the release graph: ${own.length === 0 ? "none is stated" : own.join(", ")}`,
            found: escapeText(name),
            fix: `Correct the input \`${kind}s\`, or add the name to \`publishes\` of ${repository.name} in the graph.`,
        });
    }
    const tags = kind === "image" ? ociTags(version, []) : [formatSemver(version), `v${formatSemver(version)}`];
    if (tag !== undefined && !tags.includes(tag)) {
        throw new Refusal({
            code: "artifact-tag",
            expected: `a tag of ${formatSemver(version)}: ${tags.join(", ")}`,
            found: `"${escapeText(tag)}" of ${name}`,
            fix: "Pass the image of this very release, or leave its tag out.",
        });
    }
    return { name, digest };
}
/** A chart may be known by its name alone, without the registry it is pushed to. */
function isSameArtifact(kind, known, name) {
    if (kind === "image")
        return (0,package_name/* packageName */.oZ)("image", known).name === (0,package_name/* packageName */.oZ)("image", name).name;
    const address = known.replace(/^oci:\/\//, "");
    return address.includes("/") ? address === name : name.slice(name.lastIndexOf("/") + 1) === address;
}
function otherVersion(tag, version) {
    return new Refusal({
        code: "tag-version",
        expected: `the tag of ${formatSemver(version)}`,
        found: `"${escapeText(tag)}", which names another version`,
        fix: "Pass the version that the tag names, or leave one of the two out.",
    });
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/covers.ts


/**
 * The image or the chart that a place states and that these do not have; undefined where they have it, or where messages do not
 * speak of what the place states: a git tag, a version by itself, or a chart without a registry, which comes from an index of
 * charts.
 */
function missingArtifact({ name }, component, { images, charts }) {
    if (name.ecosystem === "image") {
        const isThere = images.some((image) => (0,package_name/* packageName */.oZ)("image", image.name).name === name.name);
        return isThere ? undefined : ["image", name.name];
    }
    if (name.ecosystem !== "helm")
        return undefined;
    const chart = component.charts.find((one) => covers_lastPart(one) === covers_lastPart(name.name));
    if (chart?.includes("/") !== true)
        return undefined;
    return charts.some((sent) => isSameArtifact("chart", chart, sent.name)) ? undefined : ["chart", chart];
}
/** A chart stands by its last part where its registry is another key. */
function covers_lastPart(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/beside/terraform-places.ts



function otherUses(pin, modules, component) {
    const others = modules.usesOf(pin).filter(({ what }) => !terraform_places_isSame(what, pin));
    const foreign = others.filter(({ what }) => isForeign(what, component));
    const [first] = foreign;
    const { path: file, line, column } = pin;
    return {
        shared: others.length === 0 ? undefined : told(others),
        problem: first === undefined
            ? undefined
            : {
                code: "place-ambiguous",
                expected: `${first.expression}, in which the version of ${pin.name.name} stands, to be of nothing else`,
                found: told(foreign),
                fix: `Give each a variable or a local of its own: a promotion of ${component.name} would move them all.`,
                location: { file, line, column },
            },
    };
}
function terraform_places_isSame(what, { name }) {
    return what.kind === "image" && (0,package_name/* packageName */.oZ)("image", what.name).name === name.name;
}
function isForeign(what, { images, charts, repository }) {
    switch (what.kind) {
        case "text":
            return false;
        case "image":
            // Of a name whose beginning a variable has the end has to tell.
            return !images.some((image) => covers_lastPart(image) === covers_lastPart(what.name));
        case "chart":
            return (what.name === undefined || !charts.some((chart) => covers_lastPart(chart) === covers_lastPart(what.name ?? "")));
        case "git":
        case "module":
            return what.name?.toLowerCase() !== repository.toLowerCase();
    }
}
function told(uses) {
    const words = uses.slice(0, 8).map(({ source, offset, place, what }) => {
        const name = what.kind === "text" || what.name === undefined ? "" : ` (${what.kind} ${what.name})`;
        return `${place}${name} in ${source.path}:${source.position(offset).line}`;
    });
    return `${words.join(", ")}${uses.length > 8 ? ` and ${uses.length - 8} more` : ""}`;
}
/**
 * Images of a component whose tag comes from variables that lead to no place that a promotion could move: it would stay behind
 * without a word. Pure.
 */
function unfilledImages(source, { images }, { modules, isPlace }) {
    const names = new Set(images.map((image) => (0,package_name/* packageName */.oZ)("image", image).name));
    return modules.imagesOf(source).flatMap((image) => {
        if (!names.has((0,package_name/* packageName */.oZ)("image", image.name).name) || image.pins.some(isPlace))
            return [];
        const written = image.literals.map(({ source: at, offset, text }) => `"${text}" in ${at.path}:${at.position(offset).line}`);
        return [
            {
                code: unreadCode,
                expected: `${image.name} at a place that can be promoted`,
                found: `${image.text}, ${written.length === 0 ? "whose tag is not written in these files" : `which is made of ${written.join(" and ")}`}`,
                fix: "Move this one by hand, or write the tag out where the environment's files have it.",
                location: source.location(image.offset),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/unfilled-variables.ts





/**
 * Images of compose files and manifests whose tag is a variable. A file `.env` beside a compose file says what it is; where nothing does,
 * whoever fills it in has to move it. Pure.
 */
function unfilledVariables(source, { images }, { beside: { environmentOf }, release, }) {
    const kind = editorFor(source.path)?.kind ?? "";
    if (!["compose", "kubernetes"].includes(kind) || !source.text.includes("$"))
        return [];
    const settings = kind === "compose" ? environmentOf(source.path) : undefined;
    return images.flatMap((image) => [...source.text.matchAll(variable(image))].flatMap(({ index, 0: found, groups = {} }) => {
        const { name = "", fallback } = groups;
        const set = settings === undefined ? undefined : unfilled_variables_settingOf(settings, name);
        // With a default it stands here, unless somebody sets it.
        if (isComment(source.text, index) || (fallback !== undefined && set === undefined))
            return [];
        const version = readTagText(set?.value ?? "")?.version;
        if (version !== undefined && release !== undefined && version === (0,version_spelling/* formatSemver */.a)(release.version))
            return [];
        return [
            {
                code: unreadCode,
                expected: `${image} at a place that can be promoted`,
                found: set === undefined
                    ? `${found}, which is filled in elsewhere`
                    : `${found}, which is ${set.value} by ${settings?.path ?? ""}:${set.line}`,
                fix: "Move this one by hand, or write the tag out as the variable's default: `${TAG:-v1.0.0}`.",
                location: { file: source.path, ...source.position(index) },
            },
        ];
    }));
}
/** The file with the variables of a compose file, as far as its name tells. https://docs.docker.com/compose/how-tos/environment-variables/ */
function environmentPath(compose) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(compose), ".env");
}
function unfilled_variables_settingOf({ text }, name) {
    const pattern = new RegExp(String.raw `^[ \t]*(?:export[ \t]+)?${name}[ \t]*=[ \t]*["']?(?<value>[^\s"'#]*)`, "m");
    const match = pattern.exec(text);
    const value = match?.groups?.["value"] ?? "";
    if (match === null || value === "")
        return undefined;
    return { value, line: text.slice(0, match.index).split("\n").length };
}
function variable(image) {
    return new RegExp(String.raw `${stated_images_nameOf(image).replace("?<name>", "?:")}:v?\$\{?(?<name>[A-Za-z_]\w*)(?:(?<=\{\w+):?-(?<fallback>[^}\s]+))?(?:(?<=\{[^}\n]+)[^}\n]*\})?`, "g");
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/beside/files-beside.ts





/** Of all files that were read, once for each list of them. */
function filesBeside({ sources, around = none, modes, }) {
    const known = files_beside_read.get(sources);
    if (known?.around === around)
        return known.beside;
    const beside = readBeside([...sources, ...around], [...modes.keys()]);
    files_beside_read.set(sources, { around, beside });
    return beside;
}
const none = [];
const files_beside_read = new WeakMap();
/** The same of files whose neighbours, if not read, are known by their paths. */
function readBeside(sources, paths = []) {
    return {
        modules: new TerraformModules(sources.filter(({ path }) => isTerraform(path))),
        overlays: helmOverlays(sources, [...paths, ...sources.map(({ path }) => path)]),
        kustomized: kustomizedImages(sources),
        environmentOf: (compose) => sources.find(({ path }) => path === environmentPath(compose)),
    };
}
/** The pins of a file, those among them that only other files tell of what they are. */
function pinsBeside(source, { modules, overlays }) {
    if (isTerraform(source.path))
        return modules.readPins(source);
    const own = readManifest(source);
    const found = overlays.pinsOf(source).filter(({ pin }) => !own.some((one) => files_beside_isSame(one, pin)));
    return [...own, ...found.map(({ pin }) => pin)];
}
function files_beside_isSame(one, other) {
    return one.place === other.place && one.name.name === other.name.name;
}
/** The same of the file in another text, for the check after an edit; undefined where the file alone tells. */
function readAfter({ path }, { modules }) {
    return isTerraform(path) ? (after) => modules.with(after).readPins(after) : undefined;
}
/** What is to be known of the places that were found in a file, and why some of them must not move. */
function tellAsides(source, pins, { beside: { modules, overlays }, component, }) {
    const problems = [];
    const asides = new Map();
    const laid = isTerraform(source.path) ? [] : overlays.pinsOf(source);
    for (const pin of pins) {
        if (pin.value.kind !== "image")
            continue;
        const { digestBelow } = laid.find((one) => files_beside_isSame(one.pin, pin)) ?? {};
        if (digestBelow !== undefined)
            asides.set(pin, { digestBelow });
        if (!isTerraform(pin.path))
            continue;
        const { problem, shared } = otherUses(pin, modules, component);
        if (problem !== undefined)
            problems.push(problem);
        if (shared !== undefined)
            asides.set(pin, { sharedWith: shared });
    }
    return { asides, problems };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/floating-words.ts
/** What is wrong with a reference that a promotion does not govern. A commit's hash stands still, and yet names no version. */
function floatingWords(text) {
    return /^(?:sha-)?[0-9a-f]{7,40}$/.test(text)
        ? `${text}, which names no version`
        : `${text}, which moves by itself`;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/any-yaml.ts





/**
 * The images of a YAML file whose name does not tell what it is, where somebody says that it has some: `image:` as in a compose
 * file, and `repository` with `tag` as in values.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readImagesOfYaml(source) {
    const read = (node) => {
        const text = yamlTraced(node);
        return text && expandVariables(text);
    };
    return inFileOrder(parseYaml(source).flatMap((root, index, roots) => imageFieldPins(source, root, { path: documentPath(index, roots), read })));
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pin-at.ts







/**
 * The pin that somebody says stands at a place of a YAML file, although the file does not say of what it is: the tag of an
 * image whose name is a chart's default, or a version under a name of one's own. Undefined where there is no such text.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readPinAt(source, { at, image: named, usualImage, component }) {
    const image = named ?? usualImage;
    const steps = stepsOf(at);
    const roots = parseYaml(source);
    const [first] = steps;
    const index = roots.length > 1 && typeof first === "number" ? first : 0;
    const inner = roots.length > 1 && typeof first === "number" ? steps.slice(1) : steps;
    const path = [...documentPath(index, roots), ...inner];
    const parent = walk(roots[index], inner.slice(0, -1));
    const node = walk(roots[index], inner);
    if (resolvedYaml(node)?.kind === "map")
        return groupAt(source, node, path, image);
    const text = yamlTraced(node);
    if (text === undefined)
        return undefined;
    const reference = (0,image_reference/* parseImageReference */.o_)(text.text);
    if (reference !== undefined && (0,image_reference/* isQualified */.pA)(reference.name))
        return imagePin(source, path, text);
    const key = String(inner.at(-1));
    if (image !== undefined && /^(?:tag|imageTag|newTag|digest)$/.test(key)) {
        return groupAt(source, parent, path.slice(0, -1), image);
    }
    if (named !== undefined)
        return pin_at_imageAt(source, path, { name: named, text });
    const located = locate(source, text);
    return (located &&
        pinOf(source, { path, at: located, name: (0,package_name/* packageName */.oZ)("component", component) }, { kind: "version", text: located.text, span: located.span }));
}
/** A tag, with its digest behind it or without, or a digest alone. */
function pin_at_imageAt(source, path, { name, text }) {
    if (/^sha256:[0-9a-f]{64}$/.test(text.text)) {
        return imageValuePin(source, path, { name, tag: undefined, digest: text });
    }
    const { tag = text, digest } = splitTag(text) ?? {};
    return imageValuePin(source, path, { name, tag, digest });
}
function groupAt(source, map, path, image) {
    if (image === undefined)
        return undefined;
    const textOf = (...keys) => keys
        .map((key) => [key, yamlTraced(yamlAt(map, key))])
        .find(([, text]) => text !== undefined && text.text !== "");
    const [tag, digest] = [textOf("tag", "imageTag", "newTag"), textOf("digest")];
    const together = tag?.[1] && splitTag(tag[1]);
    return imageValuePin(source, [...path, tag?.[0] ?? "digest"], {
        name: image,
        tag: together?.tag ?? tag?.[1],
        digest: together?.digest ?? digest?.[1],
    });
}
function walk(root, steps) {
    return steps.reduce((node, step) => (typeof step === "number" ? yamlItems(node)[step] : yamlAt(node, step)), root);
}
/** `a.b[2]["c.d"]` as its steps. */
function stepsOf(place) {
    return [...place.matchAll(/\[(?<index>\d+)\]|\["(?<quoted>(?:[^"\\]|\\.)*)"\]|(?<name>[^.[\]]+)/g)].map(({ groups }) => groups?.["index"] === undefined
        ? (groups?.["quoted"] ?? groups?.["name"] ?? "")
        : Number(groups["index"]));
}

;// CONCATENATED MODULE: ./packages/manifests/empty-digest.ts


/**
 * Where a digest belongs that a chart has left open beside the tag: between the quotes of `digest: ""`. An offset in UTF-16
 * units; undefined where there is no such key. Its template prefers the digest, so that it must not stay empty beside `tag@sha256:…`.
 */
function emptyDigestBeside(source, tagOffset) {
    if (!/\.ya?ml$/.test(source.path))
        return undefined;
    for (const document of parseYaml(source)) {
        const found = search(document, tagOffset);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function search(node, tagOffset) {
    if (node.kind === "alias" || node.kind === "scalar")
        return undefined;
    if (node.kind === "list") {
        for (const item of yamlItems(node)) {
            const found = search(item, tagOffset);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    const entries = yamlEntries(node);
    const hasTag = entries.some(({ key, value }) => key === "tag" && value.kind === "scalar" && holds(value, tagOffset));
    if (hasTag) {
        // What an alias repeats is somebody else's, too.
        const digest = entries.find(({ key }) => key === "digest")?.value;
        return digest?.kind === "scalar" && isEmptyQuotes(digest) ? digest.start + 1 : undefined;
    }
    for (const { value } of entries) {
        const found = search(value, tagOffset);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function holds({ start, end }, offset) {
    return start <= offset && offset < end;
}
function isEmptyQuotes({ text, style, start, end }) {
    return text === "" && (style === "single" || style === "double") && end === start + 2;
}

;// CONCATENATED MODULE: ./packages/manifests/pin-spans.ts
/** The bytes of every part of a pin that an edit may change. */
function spansOf({ value }) {
    switch (value.kind) {
        case "constraint":
            return value.hashes === undefined ? [value.span] : [value.span, value.hashes];
        case "commit":
            return value.comment === undefined ? [value.span] : [value.span, value.comment.span];
        case "image":
            return [value.tag?.span, value.digest?.span].filter((span) => span !== undefined);
        default:
            return [value.span];
    }
}

;// CONCATENATED MODULE: ./packages/manifests/attach-digest.ts




/**
 * The same outcome with the digest written behind the tag, where an image is pinned by its tag alone: `v1.2.3@sha256:…`, and
 * in a kustomization the key `digest`, in values between the quotes of `digest: ""`. Undefined where that would say it of something else as well: a text that an alias or
 * another image repeats.
 */
function attachDigest(source, outcome, { digest, pins, asKey = false, }) {
    const { pin } = outcome;
    if (pin.value.kind !== "image" || pin.value.tag === undefined || pin.value.digest !== undefined)
        return undefined;
    const { span, text } = pin.value.tag;
    if (isShared(source, pin, pins))
        return undefined;
    const tagEdit = outcome.kind === "edit" ? outcome.edits.find(({ start }) => start === span.start) : undefined;
    const tag = tagEdit?.text ?? source.slice(span);
    const isKey = asKey || /(?:^|\.)newTag(?:#\d+)?$/.test(pin.place);
    const slot = isKey ? undefined : emptyDigestBeside(source, source.offset(span.start));
    const filled = slot === undefined ? undefined : source.edit(slot, slot, digest);
    const added = isKey ? keyInsertion(source, span.end, digest) : filled;
    // Behind the tag it would stand twice.
    if (asKey && added === undefined)
        return undefined;
    const edits = added === undefined
        ? [{ path: pin.path, ...span, text: withDigest(tag, digest) }]
        : [...(tagEdit === undefined ? [] : [tagEdit]), added];
    const [before, after] = outcome.kind === "edit" ? [outcome.before, outcome.after] : [text, text];
    return { kind: "edit", pin, edits, before, after: `${after} ${digest}`, adds: digest };
}
/** Inside the quotes that the tag got for YAML's sake. */
function withDigest(tag, digest) {
    const quote = /^(["']).*\1$/s.exec(tag)?.[1] ?? "";
    return quote === "" ? `${tag}@${digest}` : `${tag.slice(0, -1)}@${digest}${quote}`;
}
function isShared(source, pin, pins) {
    const start = pin.value.kind === "image" ? pin.value.tag?.span.start : undefined;
    const offset = start === undefined ? -1 : source.offset(start);
    const sharing = pins.filter((one) => spansOf(one).some((span) => span.start === start));
    if (sharing.some(({ name }) => name.name !== pin.name.name))
        return true;
    const { aliases, scalars } = yamlPartsOf(source);
    const own = [...scalars.values()].find(({ start: from, end }) => from <= offset && offset < end);
    // Who repeats a whole reference repeats the image with it, of which the digest is.
    const before = own === undefined ? "" : source.text.slice(own.start, offset).replace(/^["']/, "");
    if (before.endsWith(":") && (0,image_reference/* isImageName */.lS)(before.slice(0, -1)))
        return false;
    if (pin.aliases !== undefined || sharing.some(({ place }) => place !== pin.place))
        return true;
    return own !== undefined && [...aliases.values()].some(({ target }) => target === own);
}
/** `digest: sha256:…` on a line of its own below the tag, or behind a comma inside braces. */
function keyInsertion(source, tagEnd, digest) {
    const { text } = source;
    const end = source.offset(tagEnd);
    const quoted = /["']/.test(text[end] ?? "") ? end + 1 : end;
    const lineStart = text.lastIndexOf("\n", quoted - 1) + 1;
    const newline = text.indexOf("\n", quoted);
    const lineEnd = newline === -1 ? text.length : newline;
    const before = text.slice(lineStart, quoted);
    if (before.includes("{"))
        return source.edit(quoted, quoted, `, digest: ${digest}`);
    const key = /^(?<indent>[ ]*(?:- +)*)["']?(?:newTag|tag|imageTag)\b/.exec(before)?.groups?.["indent"];
    // Braces that were opened on another line.
    if (key === undefined || /[,}]\s*$/.test(text.slice(quoted, lineEnd).replace(/\s#.*$/, "")))
        return undefined;
    const carriage = text[lineEnd - 1] === "\r" ? "\r" : "";
    const at = carriage === "" ? lineEnd : lineEnd - 1;
    return source.edit(at, at, `${carriage}\n${" ".repeat(key.length)}digest: ${digest}`);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/plan-place.ts


/** What a release means for one place: its tag and its digest move together, and never to a lower version. */
function planPlace(source, pin, options) {
    const { release, settings } = options;
    const floats = floatingText(pin);
    if (floats !== undefined) {
        return settings.floating === "report"
            ? { kind: "floating", pin, text: floats }
            : pinned(source, pin, options);
    }
    const outcome = planPin(source, pin, { release, policy: "exact" });
    if (outcome.kind === "edit" && isOtherBuild(pin, outcome.edits.length, release))
        return otherBuild(pin, release);
    return outcome.kind === "edit" || outcome.kind === "current"
        ? plan_place_withDigest(source, outcome, options)
        : outcome;
}
/** The text of a reference that moves by itself; undefined for one that names one version. */
function floatingText({ value }) {
    switch (value.kind) {
        case "image":
            return value.tag !== undefined && isMoving(value.tag.text) ? value.tag.text : undefined;
        case "git-tag":
            return isMoving(value.text) ? value.text : undefined;
        case "constraint":
            return /^\s*[=]?\s*v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?\s*$/.test(value.text) &&
                !/-0\s*$/.test(value.text)
                ? undefined
                : value.text;
        case "unpinned":
            return value.text;
        default:
            return undefined;
    }
}
function isMoving(tag) {
    const read = readTagText(tag);
    return read === undefined || isFloating(read.numbers, read.version);
}
function plan_place_withDigest(source, outcome, { release, settings, pins, aside }) {
    const digest = plan_place_digestOf(outcome.pin, release);
    const isAlone = aside?.sharedWith === undefined;
    // What stands below would be the digest of this tag, whoever wants digests.
    const isBelow = aside?.digestBelow !== undefined && aside.digestBelow !== "";
    const isWanted = settings.digests === "add" || isBelow;
    if (!isWanted || digest === undefined || !isAlone)
        return outcome;
    const asKey = aside?.digestBelow !== undefined;
    return attachDigest(source, outcome, { digest, pins, asKey }) ?? outcome;
}
/** Makes of a reference that moves by itself one that names the release. */
function pinned(source, pin, options) {
    const { release } = options;
    const { value } = pin;
    const text = floatingText(pin) ?? "";
    if (value.kind === "constraint")
        return planPin(source, pin, { release, policy: "exact" });
    if (value.kind === "unpinned" && value.source !== "branch")
        return { kind: "floating", pin, text };
    const [span, wanted] = value.kind === "image"
        ? [value.tag?.span, `v${(0,version_spelling/* formatSemver */.a)(release.version)}`]
        : [spanOf(value), wantedOf(pin, release)];
    if (span === undefined)
        return { kind: "floating", pin, text };
    const edits = [{ path: pin.path, ...span, text: wanted }];
    const digest = plan_place_digestOf(pin, release);
    if (value.kind === "image" && value.digest !== undefined) {
        if (digest === undefined)
            return { kind: "floating", pin, text };
        const spelled = value.digest.text.includes(":") ? digest : digest.replace(/^.*:/, "");
        edits.push({ path: pin.path, ...value.digest.span, text: spelled });
    }
    return plan_place_withDigest(source, { kind: "edit", pin, edits, before: text, after: wanted }, options);
}
function spanOf(value) {
    return value.kind === "git-tag" || value.kind === "unpinned" ? value.span : undefined;
}
/** A chart has no `v`, a repository its own tag. */
function wantedOf({ name }, { version, tag }) {
    return name.ecosystem === "helm" ? (0,version_spelling/* formatSemver */.a)(version) : tag;
}
/** Whether a tag ends without the digest that should stand beside it: its text is somebody else's, too. */
function lacksDigest(outcome, { release, settings }) {
    const { kind, pin } = outcome;
    if (settings.digests === "keep" || (kind !== "edit" && kind !== "current"))
        return false;
    const isBare = pin.value.kind === "image" && pin.value.tag !== undefined && pin.value.digest === undefined;
    return isBare && plan_place_digestOf(pin, release) !== undefined && !(kind === "edit" && outcome.adds !== undefined);
}
function plan_place_digestOf({ name, value }, { digests = {} }) {
    if (value.kind !== "image")
        return undefined;
    return Object.entries(digests).find(([image]) => (0,package_name/* packageName */.oZ)("image", image).name === name.name)?.[1];
}
/** The same version with another digest: a tag was moved, there or here. */
function isOtherBuild({ value }, edits, { version }) {
    if (value.kind !== "image" || value.tag === undefined || value.digest === undefined)
        return false;
    return edits === 1 && value.tag.text.replace(/^v/, "") === (0,version_spelling/* formatSemver */.a)(version);
}
function otherBuild(pin, release) {
    const found = pin.value.kind === "image" ? (pin.value.digest?.text ?? "") : "";
    return {
        kind: "refused",
        pin,
        problem: {
            code: "digest-changed",
            expected: `${pin.name.name} ${(0,version_spelling/* formatSemver */.a)(release.version)} with the digest ${plan_place_digestOf(pin, release) ?? ""}`,
            found: `the same version with ${found}`,
            fix: "One of the two was built under a tag that had been released before. Find out which, and release a new version.",
            location: { file: pin.path, line: pin.line, column: pin.column },
        },
    };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/plan-file.ts






/**
 * Finds the places of a component in a file. One image that stands there in several versions is refused with the candidates:
 * which of them is to move only a person knows.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function findPlaces(source, component, { selection, repositories = [], beside, }) {
    const isWanted = isPlaceOf(component);
    const comesFrom = (pin) => repositoriesOf(pin, repositories).map(({ url }) => ({
        url,
        isOurs: isWanted({ ...pin, chartRepository: url }),
    }));
    const known = pinsBeside(source, beside).filter((pin) => {
        const from = isWanted(pin) ? comesFrom(pin) : undefined;
        return from !== undefined && (from.length === 0 || from.some(({ isOurs }) => isOurs));
    });
    // A file that somebody names has the component, whatever the file is called.
    const isNamed = component.places.length > 0 && /\.ya?ml$/i.test(source.path);
    const own = known.length === 0 && isNamed ? readImagesOfYaml(source).filter(isWanted) : known;
    if (selection.kind === "names") {
        const told = tellAsides(source, own, { beside, component });
        const doubtful = own.filter((pin) => comesFrom(pin).some(({ isOurs }) => !isOurs));
        return {
            pins: own.filter((pin) => !doubtful.includes(pin)),
            problems: [
                ...doubtful.map((pin) => twoRepositories(pin, new Set(comesFrom(pin).map(({ url }) => url)))),
                ...told.problems,
                ...ambiguities(own),
            ],
            asides: told.asides,
        };
    }
    const found = selection.places.map((place) => {
        const at = place.at ?? "";
        const pin = own.find((one) => one.place === at) ??
            readPinAt(source, {
                at,
                image: place.image,
                usualImage: only(component.images),
                component: component.name,
            });
        return pin ?? missing(source, at, own);
    });
    const pins = found.filter((one) => "place" in one);
    const { problems, asides } = tellAsides(source, pins, { beside, component });
    return { pins, problems: [...found.filter((one) => "code" in one), ...problems], asides };
}
function only(names) {
    return names.length === 1 ? names[0] : undefined;
}
function ambiguities(pins) {
    const groups = new Map();
    for (const pin of pins) {
        // What moves by itself is no candidate: it stays, or is pinned beside the others.
        if (floatingText(pin) !== undefined)
            continue;
        const key = (0,package_name/* packageKey */.MO)(pin.name);
        groups.set(key, [...(groups.get(key) ?? []), pin]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        const texts = new Set(group.map(versionOf));
        if (first === undefined || texts.size === 1)
            return [];
        const { path: file, line, column } = first;
        return [
            {
                code: "place-ambiguous",
                expected: `${first.name.name} in one version in ${file}`,
                found: group.map((pin) => `${pin.place} (line ${pin.line}) at ${plan_file_textOf(pin)}`).join(", "),
                fix: "Name the place that is to move in gitops.yml: `places: [{ files: …, at: … }]`, one of these candidates.",
                location: { file, line, column },
            },
        ];
    });
}
function twoRepositories(pin, urls) {
    const { path: file, line, column, place, chartSource } = pin;
    return {
        code: "place-ambiguous",
        expected: `one repository of charts behind the HelmRepository ${chartSource?.name ?? ""} at ${place}`,
        found: [...urls].join(", "),
        fix: "Give each repository a name of its own, or state the namespaces. Or name the place in gitops.yml: `places: [{ files: …, at: … }]`.",
        location: { file, line, column },
    };
}
function missing(source, at, own) {
    const candidates = own.map(({ place, line }) => `${place} (line ${line})`);
    return {
        code: "place-missing",
        expected: `a version, an image or a tag at ${at}`,
        found: candidates.length === 0 ? "nothing of the kind" : `none there; candidates are ${candidates.join(", ")}`,
        fix: "Correct `at` in gitops.yml. Where a tag stands without its image, say `image`, too.",
        location: { file: source.path },
    };
}
/** The version as it is written. */
function plan_file_textOf({ value }) {
    if (value.kind === "commit")
        return value.comment?.text ?? value.text;
    return value.kind === "image" ? (value.tag?.text ?? value.digest?.text ?? "") : value.text;
}
/** The same for every spelling of a version: `v1.0.0` and `1.0.0` are one, and so is a commit that a comment calls so. */
function versionOf(pin) {
    const text = plan_file_textOf(pin);
    return pin.value.kind === "constraint" ? text : (readTagText(text)?.version ?? text);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/left-unread.ts





/** All that a file says of a component's images and no promotion moves, by whatever reason. Pure. */
function leftUnread(source, component, { pins, release, config, beside, }) {
    const { modules, overlays } = beside;
    const isPlace = (pin) => isPlaceAnywhere(pin, { component, config });
    return [
        ...unreadPlaces(source, component, { pins, release }),
        ...unfilledImages(source, component, { modules, isPlace }),
        ...doubtfulTags(source, component, { overlays, release }),
        ...unfilledVariables(source, component, { beside, release }),
    ];
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/shared-files.ts


/**
 * Why a place may not move for an environment alone: an environment that comes before or after it has the same file, so a
 * promotion to the one would reach the other, unproven. Undefined where none has. `pins` are those that move, or that may: a file
 * that says the version already is nobody's trouble.
 */
function sharedPlace(pins, component, environment, { environments, floating }) {
    // What stays as it is reaches nobody.
    const pin = pins.find((one) => floating === "pin" || floatingText(one) === undefined);
    if (pin === undefined || environment === undefined)
        return undefined;
    const other = [...environments.values()].find((one) => (comesAfter(one, environment, environments) || comesAfter(environment, one, environments)) &&
        selectPlaces(pin.path, component, one)?.kind === "names");
    if (other === undefined)
        return undefined;
    return {
        code: "file-shared",
        expected: `${pin.path} to belong to ${environment.name} alone`,
        found: `that ${other.name} has it, too, so that a promotion to the one would move the other`,
        fix: `Give each its own file in \`files\`, or name the places: \`places: [{ files: …, at: …, environment: ${environment.name} }]\`.`,
        location: { file: pin.path, line: pin.line, column: pin.column },
    };
}
function comesAfter(later, earlier, environments) {
    const seen = new Set();
    for (let at = later.after; at !== undefined && !seen.has(at); at = environments.get(at)?.after) {
        if (at === earlier.name)
            return true;
        seen.add(at);
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/manifests/untagged-images.ts



/**
 * The images that resources run without a tag: of containers of every kind, and of the specs that controllers read. A policy or an
 * `ImageRepository` names images, and runs none.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function untaggedImages(source) {
    return parseYaml(source).flatMap((root) => inResource(root));
}
function inResource(root) {
    const kind = yamlTraced(yamlAt(root, "kind"))?.text;
    if (kind === undefined || yamlAt(root, "apiVersion") === undefined)
        return [];
    const items = kind === "List" ? yamlAt(root, "items") : undefined;
    if (items?.kind === "list")
        return items.items.flatMap(inResource);
    return imagesBelow(root, [], !/image|polic/i.test(kind));
}
function imagesBelow(node, path, isRunner) {
    switch (node.kind) {
        case "list":
            return node.items.flatMap((item) => imagesBelow(item, path, isRunner));
        case "map":
            return node.entries.flatMap(({ key, value }) => {
                if (key !== "image" || value.kind !== "scalar")
                    return imagesBelow(value, [...path, key], isRunner);
                const runs = running.test(path.at(-1) ?? "") || (isRunner && path.length === 1 && path[0] === "spec");
                const { name, tag, digest } = (0,image_reference/* parseImageReference */.o_)(value.text) ?? {};
                const isUntagged = name !== undefined && tag === undefined && digest === undefined;
                return runs && isUntagged ? [{ name, offset: value.offsetAt?.(0) ?? value.start }] : [];
            });
        case "scalar":
        case "alias":
            return [];
    }
}
/** Of pods, of workflows of Argo, and of tasks of Tekton. */
const running = /^(?:(?:init|ephemeral)?containers|container|script|steps|sidecars)$/i;

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/untagged-places.ts




const floatingCode = "reference-floating";
/**
 * Images that run without a tag: that is `latest`, and has no text that could be moved. Where a file has tags of their own, one of them
 * may belong to it; where a kustomization gives one, it does. YAML that only names an image (a graph, a list of what is allowed)
 * runs nothing. Pure.
 */
function untaggedPlaces(source, { images, name, places }, { kustomized }) {
    if (/(?:^|[\s"'{,])\w*tag["']?\s*[:=]/i.test(source.text))
        return [];
    return images.flatMap((image) => {
        const found = [...source.text.matchAll(untagged(image))].map(({ index, 0: reference, groups }) => index + reference.lastIndexOf(groups?.["name"] ?? image));
        if (found.length === 0 || kustomized(source.path, image))
            return [];
        const running = runningOffsets(source, image, places.length > 0);
        return found
            .filter((at) => running?.has(at) !== false && !isComment(source.text, at))
            .map((at) => ({
            code: floatingCode,
            expected: `${name} at one version`,
            found: `${image} without a tag, which is latest and moves by itself`,
            fix: "Write a tag behind it. Until then promotions do not govern it.",
            location: { file: source.path, ...source.position(at) },
        }));
    });
}
/** Where a file runs an image; undefined for a kind of file whose every `image` is one that runs. */
function runningOffsets(source, image, isNamed) {
    // Of a file that somebody names it is known that it deploys something.
    if (editorFor(source.path)?.kind !== "kubernetes" || isNamed || /^\s*#cloud-config\b/.test(source.text))
        return undefined;
    const wanted = (0,package_name/* packageName */.oZ)("image", image).name;
    const own = untaggedImages(source).filter(({ name }) => (0,package_name/* packageName */.oZ)("image", name).name === wanted);
    return new Set(own.map(({ offset }) => offset));
}
function untagged(image) {
    return new RegExp(String.raw `\bimage["']?\s*[:=]\s*["']?${stated_images_nameOf(image)}(?=["'\s,}]|$)`, "g");
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-places.ts












/**
 * Whether every component has a place in every environment that can be told from others, which of them move by themselves, and
 * where an image stands that no promotion can move.
 */
function planPlaces(sources, config) {
    const environments = config.environments.size === 0 ? [undefined] : [...config.environments.values()];
    const claims = new Map();
    const repositories = chartRepositories(sources);
    const beside = readBeside(sources);
    const findings = [...config.components.values()].flatMap((component) => environments.flatMap((environment) => componentFindings(sources, component, { environment, config, claims, repositories, beside })));
    // A file that environments share is wrong once.
    return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}
/** Each promotion would take the other's version away. */
function claimed([first, second], pin) {
    return {
        code: "place-shared",
        level: "error",
        file: pin.path,
        line: pin.line,
        expected: `${pin.place} to belong to one component`,
        found: `${first.name} and ${second.name}, each of which would write its own version there`,
        fix: "Leave it to one of them, by `images`, `places` or `files` in gitops.yml.",
    };
}
function componentFindings(sources, component, { environment, config, claims, repositories, beside, }) {
    const findings = [];
    const unread = [];
    const found = [];
    const searched = [];
    for (const source of sources) {
        const selection = selectPlaces(source.path, component, environment);
        if (selection === undefined)
            continue;
        if (selection.kind === "names")
            searched.push(source);
        const tellUnread = (pins) => {
            if (selection.kind === "names")
                unread.push(...leftUnread(source, component, { pins, config, beside }).map(asWarning));
        };
        if (isSearchedOnly(source.path)) {
            tellUnread([]);
            continue;
        }
        try {
            const { pins, problems } = findPlaces(source, component, { selection, repositories, beside });
            found.push(...pins);
            findings.push(...problems.map(asFinding));
            const shared = selection.kind === "names" ? sharedPlace(pins, component, environment, config) : undefined;
            if (shared !== undefined)
                findings.push(asFinding(shared));
            if (selection.kind === "names") {
                findings.push(...untaggedPlaces(source, component, beside).map(asWarning));
            }
            tellUnread(pins);
            for (const pin of pins) {
                const key = `${environment?.name ?? ""} ${pin.path}:${pin.line}:${pin.column}`;
                const other = claims.get(key) ?? component;
                claims.set(key, other);
                if (other !== component)
                    findings.push(claimed([other, component], pin));
            }
            findings.push(...pins.flatMap((pin) => {
                // What a digest stands beside does not move.
                const isPinned = pin.value.kind === "image" &&
                    (pin.value.digest !== undefined || beside.kustomized(pin.path, pin.name.name));
                const text = isPinned ? undefined : floatingText(pin);
                return text === undefined || config.floating === "pin" ? [] : [floating(component, pin, text)];
            }));
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            findings.push(asFinding(error));
        }
    }
    unread.push(...appVersionPlaces(searched, component, { pins: found }).map(asWarning));
    const isPlaced = found.length > 0 || findings.length > 0;
    return [...(isPlaced ? findings : [noPlace(component, environment)]), ...unread];
}
function floating(component, pin, text) {
    return {
        code: "reference-floating",
        level: "warning",
        file: pin.path,
        line: pin.line,
        expected: `${component.name} at one version at ${pin.place}`,
        found: floatingWords(text),
        fix: "Pin it by hand, or say `floating: pin`.",
    };
}
function noPlace(component, environment) {
    return {
        code: "place-missing",
        level: environment === undefined ? "error" : "warning",
        expected: `a place of ${component.name}${environment === undefined ? "" : ` in the files of ${environment.name}`}`,
        found: "none, under any of its names",
        fix: "Correct its names and places, or take it out.",
    };
}
function asWarning(problem) {
    return { ...asFinding(problem), level: "warning" };
}
function asFinding({ code, expected, found, fix, location }) {
    return {
        code,
        level: "error",
        ...(location === undefined
            ? {}
            : { file: location.file, ...(location.line === undefined ? {} : { line: location.line }) }),
        expected,
        found,
        fix,
    };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/environments-of.ts




/**
 * The environments of an Application, as far as they can be told: gitops.yml names it, a word of its own does, or its files belong
 * to one. Empty where nothing tells; then it is held against those of every environment.
 */
function environmentsOf(application, files, { environments }) {
    const all = [...environments.values()];
    const named = all.filter(({ applications }) => applications.includes(application.name));
    if (named.length > 0)
        return new Set(named.map(({ name }) => name));
    const known = environments.size > 0 ? [...environments.keys()] : commonNames;
    const texts = textsOf(application);
    const spoken = new Set(known.filter((name) => texts.some((text) => speaksOf(text, name))));
    if (spoken.size > 0)
        return spoken;
    const paths = [application.file, ...files.map(({ path }) => path)];
    return new Set(all
        .filter((one) => paths.some((path) => one.files.some((pattern) => fits(path, pattern))))
        .map(({ name }) => name));
}
/** Whether two may be rolled out together. */
function meet(left, right) {
    return left.size === 0 || right.size === 0 || [...left].some((name) => right.has(name));
}
function textsOf({ name, file, spec }) {
    const destination = fieldOf(spec, "destination");
    return [
        name,
        file,
        textAt(destination, "name") ?? "",
        textAt(destination, "namespace") ?? "",
        ...sourcesOf(spec).flatMap((source) => {
            const values = fieldOf(fieldOf(source, "helm"), "valueFiles");
            return [textAt(source, "path") ?? "", ...(Array.isArray(values) ? values.map(String) : [])];
        }),
    ].map((text) => text.toLowerCase());
}
/** As a word of its own, in whatever length people write it. */
function speaksOf(text, environment) {
    const name = environment.toLowerCase();
    const spellings = shortNames.find((one) => one.includes(name)) ?? [name];
    return spellings.some((one) => `-${text.replaceAll(/[^a-z0-9]+/g, "-")}-`.includes(`-${one}-`));
}
const shortNames = [
    ["production", "prod"],
    ["staging", "stage"],
    ["development", "dev"],
];
/** What people call environments, where gitops.yml declares none. */
const commonNames = ["production", "staging", "development", "test", "qa", "uat", "preprod", "integration"];

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/workloads.ts






/** The workloads of an Application, with the images that its kustomizations give them. */
function workloadsOf({ files }, sources) {
    const kustomizations = files.filter(({ path }) => isKustomization(path));
    const settings = kustomizations.flatMap((source) => {
        const [data] = documentsOf(source) ?? [];
        return [{ folder: external_node_path_.posix.dirname(source.path), data, wave: textAt(data, "commonAnnotations", waveKey) }];
    });
    const renamed = new Map(settings.flatMap(({ data }) => listOf(fieldOf(data, "images")).flatMap((image) => {
        const [name, newName] = [textAt(image, "name"), textAt(image, "newName")];
        return name === undefined || newName === undefined ? [] : [[name, newName]];
    })));
    // The outermost has the last word; beneath it a folder's own.
    const [outermost] = settings;
    const commonOf = (path) => outermost?.wave ??
        settings
            .filter(({ folder, wave }) => wave !== undefined && (folder === "." || path.startsWith(`${folder}/`)))
            .toSorted((one, other) => one.folder.length - other.folder.length)
            .at(0)?.wave;
    const isUnread = kustomizations.some((source) => patchesWaves(source, sources));
    return files
        .filter((source) => !kustomizations.includes(source))
        .flatMap((source) => (documentsOf(source) ?? []).flatMap((document) => {
        const kind = textAt(document, "kind");
        const images = argoKind(document) === undefined ? workloads_imagesIn(document) : [];
        if (kind === undefined || images.length === 0)
            return [];
        const names = images.map((image) => renamed.get(image) ?? image);
        return [
            {
                name: `${kind} ${textAt(document, "metadata", "name") ?? ""}`.trim(),
                file: source.path,
                wave: commonOf(source.path) ?? waveOf(document),
                isUnread,
                packages: new Set(names.map((name) => (0,package_name/* packageKey */.MO)((0,package_name/* packageName */.oZ)("image", name)))),
            },
        ];
    }));
}
/** The names of all images in a resource, without tag and digest. */
function workloads_imagesIn(data) {
    if (Array.isArray(data))
        return data.flatMap(workloads_imagesIn);
    if (!isObject(data))
        return [];
    return Object.entries(data).flatMap(([key, value]) => key === "image" && typeof value === "string"
        ? [value.replace(/@.*$/s, "").replace(/:[^/:]*$/, "")]
        : workloads_imagesIn(value));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/deployments.ts







/** What each Application deploys: what it pins itself, and what the files at its path do. */
function readDeployments(applications, sources, config) {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const repositories = [...config.components.values()].map(({ repository }) => repository.toLowerCase());
    const isForeign = (repoURL) => {
        const address = repoURL.replace(/\/$/, "").replace(/\.git$/i, "");
        return repositories.includes(address.split(/[/:]/).slice(-2).join("/").toLowerCase());
    };
    const read = applications.map((application) => ({
        application,
        deployed: deployedFiles(application.spec, byPath, isForeign),
    }));
    const parentsOf = ({ file }) => read.flatMap(({ application, deployed }) => deployed.files.some(({ path }) => path === file) ? [application] : []);
    return read.map(({ application, deployed }) => {
        const workloads = workloadsOf(deployed, byPath);
        // What its Applications deploy belongs to these, not to the one above.
        const own = deployed.files.filter((source) => !(documentsOf(source) ?? []).some((one) => argoKind(one) !== undefined));
        return {
            application,
            parents: new Set(parentsOf(application)),
            workloads,
            isChart: deployed.isChart,
            environments: environmentsOf(application, own, config),
            packages: new Set([
                ...application.packages,
                ...own.flatMap((source) => [...packagesIn(source)]),
                ...workloads.flatMap(({ packages }) => [...packages]),
            ]),
        };
    });
}
/** Whether a deployment has a component, by what it pins or by its name. */
function deploys({ application, packages }, component) {
    return application.name === component.name || runs(packages, component);
}
function runs(packages, component) {
    return namesOf(component).some((name) => packages.has((0,package_name/* packageKey */.MO)(name)));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/health-check.ts



const health_check_key = "resource.customizations.health.argoproj.io_Application";
/**
 * Whether a file tells Argo CD how to assess the health of an Application: in argocd-cm, by a key of its own or in the older block
 * for all resources, wherever that is made from (a ConfigMap, a patch, values and parameters of Argo CD's chart, Terraform), or in the
 * resource of its operator.
 */
function hasHealthCheck(source) {
    if (!/argoproj\\*\.io/.test(source.text))
        return false;
    const documents = health_check_isTerraform(source.path) ? undefined : documentsOf(source);
    if (documents !== undefined)
        return documents.some(assesses);
    // A template is no YAML, nor is Terraform: then a line that is no comment has to do.
    const lines = source.text.split("\n").filter((line) => !/^\s*(?:#|\/\/|\{\{-?\s*\/\*)/.test(line));
    return lines.some((line) => stated.test(line.replaceAll("\\", ""))) || hasOldBlock(lines);
}
function health_check_isTerraform(path) {
    return /\.(?:tf|tfvars|tofu|hcl)(?:\.json)?$/.test(path);
}
/** As a key, in quotes or not, or as the name of a setting, beneath whatever. */
const stated = new RegExp(`(?:^|[\\s"'{,.])${health_check_key.replaceAll(".", String.raw `\.`)}(?:["']?\\s*[:=]|["']\\s*,?\\s*$|["'],?\\s*["']?value\\b)`);
function hasOldBlock(lines) {
    const at = lines.findIndex((line) => /["']?argoproj\.io\/Application["']?\s*[:=]/.test(line));
    return at >= 0 && lines.slice(at, at + 5).some((line) => /health\.lua["']?\s*[:=]/.test(line));
}
function assesses(data) {
    if (typeof data === "string")
        return data.includes("argoproj.io") && assessesText(data);
    if (Array.isArray(data))
        return data.some(assesses);
    if (!isObject(data))
        return false;
    if (isFilled(fieldOf(data, health_check_key)))
        return true;
    if (isBlock(fieldOf(data, "resource.customizations")))
        return true;
    if (isOperators(data) || isJsonPatch(data) || isParameter(data))
        return true;
    return Object.values(data).some(assesses);
}
/** A patch, or values, that stands as text inside YAML; or `key=value` of a generator. */
function assessesText(text) {
    if (text.startsWith(`${health_check_key}=`))
        return isFilled(text.slice(health_check_key.length + 1));
    if (!text.includes("\n"))
        return false;
    return health_check_parsed(text).some((one) => typeof one !== "string" && assesses(one));
}
/** `argoproj.io/Application: { health.lua: … }`. */
function isBlock(value) {
    const blocks = typeof value === "string" ? health_check_parsed(value) : [value];
    return blocks.some((one) => isFilled(fieldOf(fieldOf(one, "argoproj.io/Application"), "health.lua")));
}
function isOperators(data) {
    const is = fieldOf(data, "group") === "argoproj.io" && fieldOf(data, "kind") === "Application";
    return is && isFilled(fieldOf(data, "check"));
}
function isJsonPatch(data) {
    const path = fieldOf(data, "path");
    return typeof path === "string" && path.endsWith(`/${health_check_key}`) && isFilled(fieldOf(data, "value"));
}
/** `configs.cm.resource\.customizations\.…`, as helm has keys with dots. */
function isParameter(data) {
    const name = fieldOf(data, "name");
    const isKey = typeof name === "string" && name.replaceAll("\\", "").endsWith(`.${health_check_key}`);
    return isKey && isFilled(fieldOf(data, "value"));
}
function isFilled(value) {
    return typeof value === "string" && value.trim() !== "";
}
function health_check_parsed(text) {
    try {
        const data = readYamlData(new Source("text.yaml", Buffer.from(text)));
        return Array.isArray(data) ? data : [];
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-health.ts

/** Whether a wave of Applications waits for the one before: Argo CD assesses their health only where it is told how. */
function planHealth(sources, deployments) {
    const written = deployments.filter(({ application }) => application.set === undefined);
    const ordered = written.find((one) => one.application.wave !== undefined && isFollowed(one, written));
    if (ordered === undefined || sources.some(hasHealthCheck))
        return [];
    const { file, name } = ordered.application;
    return [
        {
            code: "application-health-missing",
            level: "error",
            file,
            expected: "a health check for argoproj.io/Application in argocd-cm, so that one wave waits for the one before",
            found: `sync waves on Applications (${name}), and no such check in this repository`,
            fix: "Add `resource.customizations.health.argoproj.io_Application` to argocd-cm: https://argo-cd.readthedocs.io/en/stable/operator-manual/health/#argocd-app",
        },
    ];
}
/** Whether anything stands in another wave beside it: a wave that orders nothing waits for nothing. */
function isFollowed(one, all) {
    const own = Number(one.application.wave ?? 0);
    const isApart = (wave) => Number(wave ?? 0) !== own;
    return all.some((other) => {
        if (one.parents.has(other.application))
            return other.workloads.some(({ wave }) => Number(wave ?? 0) > own);
        return other !== one && isApart(other.application.wave) && areSiblings(one, other, all);
    });
}
/** What nothing here deploys may belong to any; but what deploys others is the top of them. */
function areSiblings(one, other, all) {
    if ([...one.parents].some((parent) => other.parents.has(parent)))
        return true;
    const loose = [one, other].filter(({ parents }) => parents.size === 0);
    if (loose.length !== 1)
        return loose.length === 2;
    return !all.some(({ parents }) => loose.some(({ application }) => parents.has(application)));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-steps.ts




/** Whether the steps of an ApplicationSet order what it generates: https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/ */
function planSteps(set, applications) {
    const { name, file, strategy, steps } = set;
    const own = applications.filter((one) => one.set === set);
    if (strategy !== "RollingSync") {
        return own.every(({ wave }) => wave === undefined) ? [] : [rollingSyncMissing(set)];
    }
    if (steps.length === 0) {
        return [
            {
                code: "rolling-sync-steps",
                level: "error",
                file,
                expected: `steps in rollingSync of the ApplicationSet ${name}`,
                found: "none, so that nothing is ordered",
                fix: "Add `rollingSync: {steps: [{matchExpressions: [{key: …, operator: In, values: […]}]}]}`, a step for each wave.",
            },
        ];
    }
    const read = own.filter((one) => !one.isUnread && !hasOpenLabels(one, steps));
    return [...read.filter((one) => plan_steps_stepOf(one) === undefined).map(uncovered), ...reversedSteps(read)];
}
/** The first step whose expressions all match; undefined where none does. */
function plan_steps_stepOf({ labels, set }) {
    const index = (set?.steps ?? []).findIndex((step) => step.every((one) => matches(one, labels)));
    return index === -1 ? undefined : index;
}
function matches(expression, labels) {
    const label = textAt(labels, textAt(expression, "key") ?? "");
    const isAmong = label !== undefined && listOf(fieldOf(expression, "values")).map(String).includes(label);
    const operator = textAt(expression, "operator");
    return operator === "In" ? isAmong : operator === "NotIn" && !isAmong;
}
function hasOpenLabels({ labels }, steps) {
    const keys = steps.flat().map((one) => textAt(one, "key") ?? "");
    return keys.some((key) => isOpen(textAt(labels, key)));
}
function uncovered({ name, file }) {
    return {
        code: "rolling-sync-uncovered",
        level: "error",
        file,
        expected: `a step of RollingSync whose matchExpressions match the labels of ${name}`,
        found: "none, so that it is never synced by the rollout",
        fix: "Add its label to the values of a step, or the label to the template.",
    };
}
/** Waves that say another order than the steps, which are what counts. */
function reversedSteps(applications) {
    const placed = applications.flatMap((one) => {
        const [step, wave] = [plan_steps_stepOf(one), Number(one.wave ?? Number.NaN)];
        return step === undefined || Number.isNaN(wave) ? [] : [{ one, step, wave }];
    });
    for (const before of placed) {
        const after = placed.find(({ step, wave }) => wave > before.wave && step < before.step);
        if (after === undefined)
            continue;
        const { name, file } = after.one;
        return [
            {
                code: "rolling-sync-order",
                level: "error",
                file,
                expected: `the steps of RollingSync in the order of the sync waves: ${before.one.name} (wave ${before.wave}) before ${name} (wave ${after.wave})`,
                found: `step ${before.step + 1} and step ${after.step + 1}`,
                fix: "Sync waves do not order what an ApplicationSet generates, the steps do. Put the steps into the order of the waves.",
            },
        ];
    }
    return [];
}
function rollingSyncMissing({ name, file, strategy }) {
    return {
        code: "rolling-sync-missing",
        level: "error",
        file,
        expected: `strategy.type: RollingSync in the ApplicationSet ${name}, whose template has sync waves`,
        found: strategy ?? "no strategy",
        fix: "Sync waves do not order what an ApplicationSet generates. Add `strategy: {type: RollingSync, rollingSync: {steps: […]}}`, a step for each wave, and start the controller with progressive syncs.",
    };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-orders.ts



/** Whether what the graph wants one after the other is rolled out so, in each environment. */
function planOrders(deployments, orders) {
    return orders.flatMap((order) => {
        const firsts = deployments.filter((one) => deploys(one, order.upstream));
        const seconds = deployments.filter((one) => deploys(one, order.downstream));
        return firsts.flatMap((first) => seconds.flatMap((second) => {
            if (first === second)
                return insideFindings(first, order);
            // One that has both is judged by itself.
            if (deploys(first, order.downstream) || deploys(second, order.upstream))
                return [];
            if (!meet(first.environments, second.environments))
                return [];
            const isGenerated = first.application.set !== undefined || second.application.set !== undefined;
            return isGenerated || areTogether(first, second)
                ? betweenFindings(first.application, second.application, order)
                : apartFindings(first, second, { order, deployments });
        }));
    });
}
/** Whether waves order two Applications by themselves: one app-of-apps deploys both. What nothing here deploys may belong to any. */
function areTogether(first, second) {
    return first.parents.size === 0 || second.parents.size === 0 || haveOneParent(first, second);
}
/** Two Applications of two app-of-apps: nothing orders them but the order of these, which has to be the same. */
function apartFindings(first, second, { order, deployments }) {
    const siblings = chainOf(first, deployments).flatMap((left) => chainOf(second, deployments).flatMap((right) => left !== right && haveOneParent(left, right) ? [[left.application, right.application]] : []));
    if (siblings.some(([left, right]) => Number(left.wave ?? 0) < Number(right.wave ?? 0)))
        return [];
    if ([[first.application, second.application], ...siblings].flat().some(({ isUnread }) => isUnread))
        return [];
    const reversed = siblings
        .flatMap(([left, right]) => betweenFindings(left, right, order))
        .filter(({ level }) => level === "error");
    return reversed.length > 0 ? reversed : [unordered(first.application, second.application, order)];
}
/** One with all that it is deployed through: an Application is healthy when what it deploys is. */
function chainOf(one, deployments) {
    const chain = new Set([one]);
    // What is added is looked at, too.
    for (const { parents } of chain) {
        for (const other of deployments)
            if (parents.has(other.application))
                chain.add(other);
    }
    return [...chain];
}
function haveOneParent(first, second) {
    return [...first.parents].some((parent) => second.parents.has(parent));
}
/** Two Applications: waves order those of one app-of-apps, steps those of one ApplicationSet. */
function betweenFindings(first, second, order) {
    if (first.isUnread || second.isUnread)
        return [];
    if (first.set !== second.set) {
        const reversed = waveFindings(first, second, order).filter(({ level }) => level === "error");
        return reversed.length > 0 ? reversed : [unordered(first, second, order)];
    }
    if (first.set?.strategy !== "RollingSync") {
        const isStated = first.wave !== undefined || second.wave !== undefined;
        // Of waves that a set states without rolling out by steps it is said by itself that they order nothing.
        return first.set === undefined || isStated
            ? waveFindings(first, second, order)
            : [unordered(first, second, order)];
    }
    const [before, after] = [plan_steps_stepOf(first), plan_steps_stepOf(second)];
    if (before === undefined || after === undefined || before < after)
        return [];
    return [
        {
            code: before > after ? "wave-order" : "wave-equal",
            level: before > after ? "error" : "warning",
            file: second.file,
            expected: expectation(first.name, second.name, order, "step of RollingSync"),
            found: `step ${before + 1} and step ${after + 1}`,
            fix: `Put the step that matches ${second.name} behind the one that matches ${first.name}.`,
        },
    ];
}
/** What one Application brings, resource by resource. */
function insideFindings(deployment, order) {
    const { workloads, application, isChart } = deployment;
    if (application.isUnread)
        return [];
    const of = (component) => workloads.filter(({ packages }) => runs(packages, component));
    const [firsts, seconds] = [of(order.upstream), of(order.downstream)];
    const isRead = [...firsts, ...seconds].every((one) => !one.isUnread);
    if (firsts.length > 0 && seconds.length > 0 && isRead) {
        return firsts.flatMap((first) => seconds.flatMap((second) => (first === second ? [] : waveFindings(first, second, order))));
    }
    return [
        {
            code: "order-unread",
            level: "warning",
            file: application.file,
            expected: `the sync waves of ${order.upstream.name} and ${order.downstream.name} inside the Application ${application.name}`,
            found: `it deploys both, and ${isChart ? "its chart's templates" : "their resources"} could not be read`,
            fix: "Look at the waves of what it renders (helm template, kustomize build), or deploy them by an Application each.",
        },
    ];
}
function waveFindings(first, second, order) {
    const [before, after] = [first, second].map(({ wave }) => Number(wave ?? 0));
    if (before === undefined || after === undefined || Number.isNaN(before + after) || before < after)
        return [];
    const isReversed = before > after;
    const isStated = first.wave !== undefined || second.wave !== undefined;
    return [
        {
            code: isReversed ? "wave-order" : "wave-equal",
            level: isReversed ? "error" : "warning",
            file: second.file,
            expected: expectation(first.name, second.name, order, "sync wave"),
            found: isStated ? `wave ${before} and wave ${after}` : "no wave at either, which is wave 0 for both",
            fix: `Give ${second.name} a wave above ${before}: argocd.argoproj.io/sync-wave: "${before + 1}".`,
        },
    ];
}
function unordered(first, second, order) {
    const place = ({ set, name }) => set === undefined ? `the Application ${name}` : `${name} of the ApplicationSet ${set.name}`;
    return {
        code: "wave-unordered",
        level: "warning",
        file: second.file,
        expected: expectation(first.name, second.name, order, "step or wave"),
        found: `${place(first)} and ${place(second)}, which nothing orders`,
        fix: "Generate both by one ApplicationSet with RollingSync, or make both Applications of one app-of-apps with waves.",
    };
}
function expectation(first, second, { upstream, downstream }, what) {
    return `${first} (${upstream.name}) in an earlier ${what} than ${second} (${downstream.name}), which needs it`;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/wanted-orders.ts
/** What the graph wants of the components that are deployed here, through those that are not as well. */
function wantedOrders({ components }, graph) {
    return [...components.values()].flatMap((downstream) => [...neededBy(downstream.name, graph)].flatMap((name) => {
        const upstream = components.get(name);
        return upstream === undefined || upstream === downstream ? [] : [{ upstream, downstream }];
    }));
}
function neededBy(name, graph, seen = new Set()) {
    for (const { repository } of graph.repositories.get(name)?.needs ?? []) {
        if (seen.has(repository))
            continue;
        seen.add(repository);
        neededBy(repository, graph, seen);
    }
    return seen;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-waves.ts








/**
 * Whether the order of rollouts agrees with the release graph. A wave orders resources inside one Application; Applications are
 * ordered by it only where an app-of-apps waits for their health, or an ApplicationSet rolls out step by step.
 */
function planWaves(sources, { paths, config, graph, }) {
    const files = sources.map((source) => ({ source, ...readResources(source, paths) }));
    const applications = withKustomizedWaves(files.flatMap((file) => file.applications), new Map(sources.map((source) => [source.path, source])));
    const orders = graph === undefined ? [] : wantedOrders(config, graph);
    const deployments = readDeployments(applications, sources, config);
    const findings = [
        ...files.filter(({ isTemplate }) => isTemplate).map(({ source }) => templateUnread(source.path)),
        ...applications.flatMap(unreadableWave),
        ...applications.flatMap((one) => (orders.length > 0 || isOpen(one.wave) ? unread(one) : [])),
        ...planOrders(deployments, orders),
        ...files.flatMap(({ sets }) => sets.flatMap((set) => planSteps(set, applications))),
        ...planHealth(sources, deployments),
    ];
    return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}
function templateUnread(file) {
    return {
        code: "order-unread",
        level: "warning",
        file,
        expected: "Applications whose names and sync waves stand in the file",
        found: "a template, which could not be read: its order is not known",
        fix: "Render it (helm template), and check what comes out with --dir.",
    };
}
function unread({ isUnread, name, file, set }) {
    if (!isUnread)
        return [];
    return [
        {
            code: "order-unread",
            level: "warning",
            file,
            expected: `names, paths and sync waves that the repository states, in ${set === undefined ? `the Application ${name}` : `the ApplicationSet ${set.name}`}`,
            found: "parameters, a patch or a template that could not be read: its order is not known",
            fix: set === undefined
                ? "Look at what is rendered (kustomize build), or state them in the Application itself."
                : "Look at what it generates (argocd appset generate), or state them as elements of a list.",
        },
    ];
}
function unreadableWave({ wave, file, name }) {
    // What a controller alone can fill in is said by itself.
    if (wave === undefined || /^-?\d+$/.test(wave) || isOpen(wave))
        return [];
    return [
        {
            code: "wave-unreadable",
            level: "error",
            file,
            expected: `a whole number as the sync wave of ${name}`,
            found: `"${wave}"`,
            fix: "Argo CD takes it for 0. Write a number in quotes.",
        },
    ];
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/check-repository.ts







/** Checks a GitOps repository as it lies in a folder: its places, and the order of its rollouts. Nothing is written. */
async function checkRepository(files, { config, graph }) {
    const all = await files.list();
    const paths = all.filter((path) => (editorFor(path) !== undefined || isSearchedOnly(path)) && !(0,vendored/* isVendored */.E)(path));
    const names = [...config.components.values()].flatMap(namesOf);
    const sources = [];
    const searched = [];
    const findings = [];
    for (const path of paths) {
        try {
            const bytes = await files.read(path);
            // Templates may make Applications; what else is only searched can do no more than name an image.
            if (editorFor(path) !== undefined || isTemplate(path))
                sources.push(new Source(path, bytes));
            else if (mention_mayMention(bytes, names))
                searched.push(...[searchedSource(path, bytes) ?? []].flat());
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            // A link that leads out of the repository is none of its files, and one without an extension leads to a folder.
            if (error.code === "path-escapes" || (isSearchedOnly(path) && !isTemplate(path)))
                continue;
            const { code, expected, found, fix } = error;
            findings.push({ code, level: "warning", file: path, expected, found, fix });
        }
    }
    return [
        ...findings,
        ...planPatterns(all, config),
        ...planPlaces([...sources, ...searched], config),
        ...planWaves(sources, { paths: all, config, graph }),
    ];
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/report-check.ts

/** What a check found, for workflows and for people. */
function reportCheck(findings) {
    const errors = findings.filter(({ level }) => level === "error");
    const [first] = errors;
    const failed = first === undefined
        ? undefined
        : {
            code: first.code,
            expected: first.expected,
            found: first.found,
            fix: errors.length === 1 ? first.fix : `${first.fix}\nThe summary has ${errors.length - 1} more.`,
            ...(first.file === undefined
                ? {}
                : { location: { file: first.file, ...(first.line === undefined ? {} : { line: first.line }) } }),
        };
    return {
        findings,
        annotations: findings
            .filter((finding) => finding !== first)
            .map(({ code, level, expected, found, fix, file, line }) => ({
            level: level === "error" ? "warning" : "notice",
            title: `promote-release: ${code}`,
            message: `expected ${expected}\nfound ${found}\n${fix}`,
            ...(file === undefined ? {} : { location: { file, ...(line === undefined ? {} : { line }) } }),
        })),
        summary: [
            { kind: "heading", level: 2, text: "Check of the GitOps repository" },
            findings.length === 0
                ? { kind: "paragraph", parts: ["Nothing is missing."] }
                : {
                    kind: "table",
                    header: ["Level", "Code", "Where", "Expected", "Found", "What to do"],
                    rows: findings.map(({ level, code, file = "", line, expected, found, fix }) => [
                        level,
                        { code },
                        { code: line === undefined ? file : `${file}:${line}` },
                        (0,printable/* printable */.g)(expected, 500),
                        (0,printable/* printable */.g)(found, 500),
                        fix,
                    ]),
                },
        ],
        failed,
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./packages/release-model/tag.ts





/** How a repository tags unless it says otherwise. */
const defaultTagFormat = "v{version}";
/**
 * The version a git tag names. `format` holds `{version}` once: `v{version}`, `my-component@{version}`.
 * Throws a Refusal `tag-format` when the tag is of another form, with the reason, and a UsageError
 * `tag-format-template` when the format itself is none.
 */
function tag_parseTag(tag, format = defaultTagFormat) {
    const { before, after } = splitTagFormat(format);
    const spelled = spelledIn(tag, { before, after });
    const version = spelled === undefined ? undefined : version_reading_matchSemver(spelled);
    if (version !== undefined)
        return version;
    const { reason, fix } = spelled === undefined
        ? {
            reason: "which is of another form",
            fix: "Tag a release in the form this repository is configured for.",
        }
        : whyNoVersion(spelled);
    const example = (text) => `${before}${text}${after}`;
    throw new errors/* Refusal */.P_({
        code: "tag-format",
        expected: `a tag such as ${example("1.4.0")} or ${example("1.4.0-rc.2")}`,
        found: `"${(0,escape_text/* escapeText */.X)(tag)}", ${reason}`,
        fix,
    });
}
/**
 * Reads many tags of which some are of another form (a floating `v1`, another component's): those name no version.
 * Throws a UsageError `tag-format-template` when the format is none.
 */
function tagReader(format = defaultTagFormat) {
    const parts = splitTagFormat(format);
    return (tag) => {
        const spelled = spelledIn(tag, parts);
        return spelled === undefined ? undefined : matchSemver(spelled);
    };
}
function spelledIn(tag, { before, after }) {
    const fits = tag.length >= before.length + after.length && tag.startsWith(before) && tag.endsWith(after);
    return fits ? tag.slice(before.length, tag.length - after.length) : undefined;
}
/** The tag that names `version`: `v1.4.0-rc.2`. Throws a UsageError `tag-format-template` when the format is none. */
function formatTag(version, format = defaultTagFormat) {
    const { before, after } = splitTagFormat(format);
    return `${before}${formatSemver(version)}${after}`;
}
/** What stands before and after `{version}`. Throws a UsageError `tag-format-template`. */
function splitTagFormat(format) {
    const [before, after, ...more] = format.split("{version}");
    if (before === undefined ||
        after === undefined ||
        more.length > 0 ||
        !tag_literal.test(before) ||
        !tag_literal.test(after)) {
        throw new errors/* UsageError */.eb({
            code: "tag-format-template",
            expected: "a tag format that holds {version} once among characters git allows in a tag, such as v{version}",
            found: `"${(0,escape_text/* escapeText */.X)(format)}"`,
            fix: "Correct the tag format.",
        });
    }
    return { before, after };
}
// The part of https://git-scm.com/docs/git-check-ref-format that is also safe on every shell and in every URL.
const tag_literal = /^[A-Za-z0-9._/@+-]{0,250}$/;

;// CONCATENATED MODULE: ./packages/release-model/release-graph/compact-graph.ts
/** Edges as pairs of indices, upstream and downstream in turn. Counts, then places: no list per node is made. */
function compact(size, pairs) {
    const starts = new Uint32Array(size + 1);
    for (let at = 0; at < pairs.length; at += 2)
        starts[compact_graph_index(pairs, at) + 1] = compact_graph_index(starts, compact_graph_index(pairs, at) + 1) + 1;
    for (let node = 0; node < size; node += 1)
        starts[node + 1] = compact_graph_index(starts, node) + compact_graph_index(starts, node + 1);
    const next = starts.slice();
    const targets = new Uint32Array(pairs.length / 2);
    for (let at = 0; at < pairs.length; at += 2) {
        const upstream = compact_graph_index(pairs, at);
        const place = compact_graph_index(next, upstream);
        targets[place] = compact_graph_index(pairs, at + 1);
        next[upstream] = place + 1;
    }
    return { size, starts, targets };
}
/** What remains of the graph between `nodes`, which are in ascending order and renumbered from 0. */
function induce({ size, starts, targets }, nodes) {
    const renumbered = new Int32Array(size).fill(-1);
    for (const [position, node] of nodes.entries())
        renumbered[node] = position;
    const pairs = [];
    for (const [position, node] of nodes.entries()) {
        for (let at = compact_graph_index(starts, node); at < compact_graph_index(starts, node + 1); at += 1) {
            const target = compact_graph_index(renumbered, compact_graph_index(targets, at));
            if (target >= 0)
                pairs.push(position, target);
        }
    }
    return compact(nodes.length, Uint32Array.from(pairs));
}
/** The graph by position. Made once per graph. */
function compact_graph_compactOf(graph) {
    const known = made.get(graph);
    if (known !== undefined)
        return known;
    const names = [...graph.repositories.keys()];
    const positions = new Map();
    for (const [position, name] of names.entries())
        positions.set(name, position);
    const pairs = new Uint32Array(2 * countNeeds(graph));
    let filled = 0;
    let downstream = 0;
    for (const { needs } of graph.repositories.values()) {
        for (const { repository } of needs) {
            const upstream = positions.get(repository);
            if (upstream === undefined)
                continue;
            pairs[filled] = upstream;
            pairs[filled + 1] = downstream;
            filled += 2;
        }
        downstream += 1;
    }
    const result = { names, positions, edges: compact(names.length, pairs.subarray(0, filled)) };
    made.set(graph, result);
    return result;
}
function countNeeds(graph) {
    let count = 0;
    for (const { needs } of graph.repositories.values())
        count += needs.length;
    return count;
}
const made = new WeakMap();
/** An element that is known to be there; the zero is for the compiler only. */
function compact_graph_index(array, position) {
    return array[position] ?? 0;
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/components.ts

/**
 * The strongly connected components that hold a cycle, each sorted, in the order of their smallest node.
 * Tarjan's algorithm with its own stack: a chain of 100,000 repositories must not overflow the call stack.
 */
function cyclicComponents({ size, starts, targets }) {
    const order = new Int32Array(size).fill(-1);
    const low = new Int32Array(size);
    const onStack = new Uint8Array(size);
    const cursor = starts.slice(0, size);
    const open = [];
    const found = [];
    let visited = 0;
    const enter = (node) => {
        order[node] = visited;
        low[node] = visited;
        visited += 1;
        onStack[node] = 1;
        open.push(node);
    };
    const lower = (node, to) => {
        low[node] = Math.min(compact_graph_index(low, node), to);
    };
    const close = (root) => {
        const component = open.splice(open.lastIndexOf(root));
        for (const node of component)
            onStack[node] = 0;
        if (component.length > 1 || hasLoop(root))
            found.push(component.sort((a, b) => a - b));
    };
    const hasLoop = (node) => targets.subarray(compact_graph_index(starts, node), compact_graph_index(starts, node + 1)).includes(node);
    for (let root = 0; root < size; root += 1) {
        if (order[root] !== -1)
            continue;
        const path = [root];
        enter(root);
        for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
            const at = compact_graph_index(cursor, node);
            if (at < compact_graph_index(starts, node + 1)) {
                cursor[node] = at + 1;
                const target = compact_graph_index(targets, at);
                if (order[target] === -1) {
                    enter(target);
                    path.push(target);
                }
                else if (onStack[target] === 1) {
                    lower(node, compact_graph_index(order, target));
                }
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                lower(parent, compact_graph_index(low, node));
            if (low[node] === order[node])
                close(node);
        }
    }
    return found.sort(([a = 0], [b = 0]) => a - b);
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/cycle-search.ts

/** The elementary cycles through node 0, one a call: a node that led nowhere stays blocked until one behind it is freed. */
class CycleSearch {
    /** Edges walked so far. */
    steps = 0;
    graph;
    frames = [];
    blocked = new Set();
    waiting = new Map();
    constructor(graph) {
        this.graph = graph;
        this.push(0);
    }
    /** The next cycle, from node 0 on; undefined when there is none, or none within `mostSteps` edges. */
    next(mostSteps) {
        const { starts, targets } = this.graph;
        for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
            const at = compact_graph_index(starts, frame.node) + frame.taken;
            if (at >= compact_graph_index(starts, frame.node + 1)) {
                this.pop(frame);
                continue;
            }
            if (this.steps >= mostSteps)
                return undefined;
            this.steps += 1;
            frame.taken += 1;
            const target = compact_graph_index(targets, at);
            if (target === 0) {
                frame.closes = true;
                return this.frames.map(({ node }) => node);
            }
            if (!this.blocked.has(target))
                this.push(target);
        }
        return undefined;
    }
    push(node) {
        this.frames.push({ node, taken: 0, closes: false });
        this.blocked.add(node);
    }
    pop(frame) {
        this.frames.pop();
        const above = this.frames.at(-1);
        if (frame.closes) {
            if (above !== undefined)
                above.closes = true;
            this.free(frame.node);
            return;
        }
        const { starts, targets } = this.graph;
        for (let at = compact_graph_index(starts, frame.node); at < compact_graph_index(starts, frame.node + 1); at += 1) {
            const waiters = this.waiting.get(compact_graph_index(targets, at)) ?? new Set();
            this.waiting.set(compact_graph_index(targets, at), waiters.add(frame.node));
        }
    }
    free(node) {
        const open = [node];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            this.blocked.delete(next);
            for (const waiter of this.waiting.get(next) ?? [])
                if (this.blocked.has(waiter))
                    open.push(waiter);
            this.waiting.delete(next);
        }
    }
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/shortest-cycle.ts

/** Edges the search may walk; a component that needs more gets the shortest cycle through the nodes tried so far. */
const mostSteps = 2_000_000;
/** The shortest cycle of a strongly connected component, from its smallest node on. Breadth first from each node. */
function shortestCycle(graph, component) {
    let best;
    let steps = 0;
    for (const start of component) {
        const found = shortestThrough(graph, start);
        steps += found.steps;
        if (best === undefined || (found.cycle !== undefined && found.cycle.length < best.length))
            best = found.cycle;
        if (steps > mostSteps || (best?.length ?? Infinity) <= 2)
            break;
    }
    return best === undefined ? undefined : fromSmallest(best);
}
function shortestThrough({ starts, targets }, start) {
    const from = new Map();
    const queue = [start];
    let steps = 0;
    for (const node of queue) {
        for (let at = compact_graph_index(starts, node); at < compact_graph_index(starts, node + 1); at += 1) {
            steps += 1;
            const target = compact_graph_index(targets, at);
            if (target === start)
                return { cycle: walkBack(from, start, node), steps };
            if (from.has(target))
                continue;
            from.set(target, node);
            queue.push(target);
        }
    }
    return { cycle: undefined, steps };
}
function walkBack(from, start, last) {
    const path = [];
    for (let node = last; node !== undefined && node !== start; node = from.get(node))
        path.push(node);
    return [start, ...path.reverse()];
}
function fromSmallest(cycle) {
    const smallest = cycle.reduce((least, node) => Math.min(least, node), Infinity);
    const at = cycle.indexOf(smallest);
    return [...cycle.slice(at), ...cycle.slice(0, at)];
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/cycles.ts




/** A component can hold exponentially many cycles. A person breaks the first few and asks again. */
const mostPerComponent = 20;
/** A bound on the search for them, in edges walked: well under a second. */
const cycles_mostSteps = 2_000_000;
/** The elementary cycles: all of them where a component holds at most 20, else its shortest and some more. */
function findCycles(graph) {
    const listed = cyclicComponents(graph).map((component) => {
        const { cycles, complete } = elementaryCycles(graph, component);
        const shortest = complete ? undefined : shortestCycle(graph, component);
        const all = shortest === undefined ? cycles : [shortest, ...cycles];
        const distinct = [...new Map(all.map((cycle) => [cycle.join(), cycle])).values()];
        return { cycles: distinct.sort((a, b) => a.length - b.length).slice(0, mostPerComponent), complete };
    });
    return {
        cycles: listed.flatMap(({ cycles }) => cycles),
        complete: listed.every(({ complete }) => complete),
    };
}
/**
 * Johnson's algorithm (SIAM J. Comput. 4, 1975): all cycles through a component's first node; then without that
 * node, whatever components remain, each in the same way.
 */
function elementaryCycles(graph, component) {
    const cycles = [];
    const open = [{ graph: induce(graph, component), nodes: component }];
    let steps = 0;
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
        const { nodes } = part;
        const search = new CycleSearch(part.graph);
        for (let cycle = search.next(cycles_mostSteps - steps); cycle !== undefined; cycle = search.next(cycles_mostSteps - steps)) {
            if (cycles.length === mostPerComponent)
                return { cycles, complete: false };
            cycles.push(cycle.map((node) => nodes[node] ?? 0));
        }
        steps += search.steps + compact_graph_index(part.graph.starts, part.graph.size);
        if (steps >= cycles_mostSteps)
            return { cycles, complete: false };
        const rest = induce(part.graph, nodes.slice(1).map((_, position) => position + 1));
        const remaining = cyclicComponents(rest).map((found) => ({
            graph: induce(rest, found),
            nodes: found.map((node) => nodes[node + 1] ?? 0),
        }));
        open.push(...remaining.reverse());
    }
    return { cycles, complete: true };
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/nearest-name.ts
var nearest_name = __webpack_require__(4253);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/release-graph.ts
const publishedEcosystems = ["pypi", "npm", "cargo", "image", "chart"];
/** How a key of `publishes` is called among package names. */
const ecosystemOf = {
    pypi: "pypi",
    npm: "npm",
    cargo: "cargo",
    image: "image",
    chart: "helm",
};

;// CONCATENATED MODULE: ./packages/release-model/release-graph/package-names.ts



/**
 * Every name under which others may have pinned a repository: what it publishes, `owner/name` on GitHub,
 * and its bare name.
 * Throws a UsageError `graph-unknown-repository`.
 */
function packageNamesOf(graph, repository) {
    return package_names_namesOf(requireRepository(graph, repository), graph.owner);
}
/** The same of one repository at hand. */
function package_names_namesOf(repository, owner) {
    const published = publishedEcosystems.flatMap((key) => repository.publishes[key].flatMap((name) => (key === "chart" ? chartNames(name) : [name]).map((one) => (0,package_name/* packageName */.oZ)(ecosystemOf[key], one))));
    return [
        ...published,
        (0,package_name/* packageName */.oZ)("github", `${owner}/${repository.name}`),
        // The bare name, for files that hold nothing else: a Terraform variable `coreason_runtime_version`.
        (0,package_name/* packageName */.oZ)("component", repository.name),
    ];
}
/** A chart in a registry is pinned by its whole address (Argo CD) or by its last part beside a `repository` (Helm). */
function chartNames(name) {
    const address = name.replace(/^oci:\/\//, "");
    const last = address.slice(address.lastIndexOf("/") + 1);
    return last === address ? [address] : [address, last];
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/waves.ts


/**
 * The repositories in the order in which a release travels: each wave needs only what earlier waves released, and its
 * members can go in parallel. With `from`, only what lies below that repository, without it. Within a wave, in
 * the order of the file. Throws a UsageError `graph-unknown-repository` when the graph lacks `from`.
 */
function waves(graph, from) {
    const { names, positions, edges } = compactOf(graph);
    const start = from === undefined ? undefined : positions.get(requireRepository(graph, from).name);
    const levels = levelsOf(edges, start === undefined ? undefined : below(edges, start));
    const result = [];
    for (const [node, name] of names.entries()) {
        const level = levels[node] ?? -1;
        if (level >= 0)
            (result[level] ??= []).push(name);
    }
    return result;
}
/**
 * The wave of each node, counted from 0; -1 for a node outside `members` and for one on or below a cycle.
 * Kahn's algorithm, the queue being one array that is filled once.
 */
function levelsOf({ size, starts, targets }, members) {
    const isMember = (node) => members === undefined || members[node] === 1;
    const waiting = new Uint32Array(size);
    for (let node = 0; node < size; node += 1) {
        if (!isMember(node))
            continue;
        for (let at = compact_graph_index(starts, node); at < compact_graph_index(starts, node + 1); at += 1) {
            const target = compact_graph_index(targets, at);
            waiting[target] = compact_graph_index(waiting, target) + 1;
        }
    }
    const levels = new Int32Array(size).fill(-1);
    const queue = new Uint32Array(size);
    let filled = 0;
    for (let node = 0; node < size; node += 1) {
        if (!isMember(node) || waiting[node] !== 0)
            continue;
        levels[node] = 0;
        queue[filled++] = node;
    }
    for (let head = 0; head < filled; head += 1) {
        const node = compact_graph_index(queue, head);
        for (let at = compact_graph_index(starts, node); at < compact_graph_index(starts, node + 1); at += 1) {
            const target = compact_graph_index(targets, at);
            if (!isMember(target))
                continue;
            waiting[target] = compact_graph_index(waiting, target) - 1;
            if (waiting[target] !== 0)
                continue;
            // The last upstream to be taken from the queue is one of the deepest.
            levels[target] = compact_graph_index(levels, node) + 1;
            queue[filled++] = target;
        }
    }
    return levels;
}
/** Marks every node that can be reached from `start`, `start` itself only through a cycle. */
function below({ size, starts, targets }, start) {
    const marked = new Uint8Array(size);
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        for (let at = index(starts, node); at < index(starts, node + 1); at += 1) {
            const target = index(targets, at);
            if (marked[target] === 1)
                continue;
            marked[target] = 1;
            open.push(target);
        }
    }
    return marked;
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/check-graph.ts








/** What is wrong with a graph beyond its grammar, each with its place: names nobody has, names two have, cycles. */
function checkGraph(graph, document) {
    return [
        ...checkNeeds(graph, document),
        ...checkAppVersions(graph, document),
        ...checkNames(graph, document),
        ...checkPackages(graph, document),
        ...checkLists(graph, document),
        ...checkCycles(graph, document),
    ];
}
function checkNeeds(graph, document) {
    const names = [...graph.repositories.keys()];
    const problems = [];
    for (const { name, needs } of graph.repositories.values()) {
        const seen = new Set();
        for (const [position, { repository }] of needs.entries()) {
            const location = () => document.locate(["repositories", name, "needs", position]);
            if (!graph.repositories.has(repository)) {
                problems.push({
                    code: "graph-unknown-repository",
                    expected: "the name of a repository in this file",
                    found: `"${(0,escape_text/* escapeText */.X)(repository)}"`,
                    fix: "Add the repository, or remove the name.",
                    suggest: () => {
                        const near = (0,nearest_name/* nearestName */.q)(repository, names);
                        return near === undefined ? undefined : `Did you mean "${near}"?`;
                    },
                    location: location(),
                });
            }
            else if (seen.has(repository)) {
                problems.push({
                    code: "graph-duplicate-need",
                    expected: "each needed repository once",
                    found: `"${(0,escape_text/* escapeText */.X)(repository)}" a second time`,
                    fix: "Remove one of the two.",
                    location: location(),
                });
            }
            seen.add(repository);
        }
    }
    return problems;
}
function checkAppVersions(graph, document) {
    return [...graph.repositories.values()].flatMap(({ name, needs, appVersions }) => [...appVersions]
        .filter(([, shown]) => !needs.some(({ repository }) => repository === shown))
        .map(([path, shown]) => ({
        code: "graph-app-version",
        expected: `a repository that ${name} needs`,
        found: `"${(0,escape_text/* escapeText */.X)(shown)}"`,
        fix: `Add it to the needs of ${name}, or correct the name.`,
        location: document.locate(["repositories", name, "app-versions", path]),
    })));
}
/** GitHub compares names without case, so two that differ only there are one repository. */
function checkNames(graph, document) {
    const seen = new Map();
    const problems = [];
    for (const name of graph.repositories.keys()) {
        const first = seen.get(name.toLowerCase());
        if (first === undefined) {
            seen.set(name.toLowerCase(), name);
            continue;
        }
        problems.push({
            code: "graph-duplicate-repository",
            expected: "each repository once",
            found: `"${name}" beside "${first}", which GitHub takes for the same`,
            fix: "Remove one of the two, or merge them.",
            location: document.locate(["repositories", name], "key"),
        });
    }
    return problems;
}
/** A pin names a package; were it published twice, nobody could say whose release moves it. */
function checkPackages(graph, document) {
    const publishers = new Map();
    const problems = [];
    for (const repository of graph.repositories.values()) {
        for (const name of package_names_namesOf(repository, graph.owner).filter(({ ecosystem }) => ecosystem !== "github")) {
            const key = (0,package_name/* packageKey */.MO)(name);
            const first = publishers.get(key) ?? repository.name;
            publishers.set(key, first);
            if (first === repository.name)
                continue;
            problems.push({
                code: "graph-duplicate-package",
                expected: "each package to be published by one repository",
                found: `${(0,escape_text/* escapeText */.X)(key)} published by ${first} and ${repository.name}`,
                fix: "Remove it from one of the two.",
                location: document.locate(["repositories", repository.name, "publishes"]),
            });
        }
    }
    return problems;
}
/** A name that stands twice in one list is a slip of the pen: another name was meant. */
function checkLists(graph, document) {
    const problems = [];
    for (const { name, publishes } of graph.repositories.values()) {
        for (const key of publishedEcosystems) {
            const seen = new Set();
            for (const [position, written] of publishes[key].entries()) {
                const same = (0,package_name/* packageKey */.MO)((0,package_name/* packageName */.oZ)(ecosystemOf[key], written.replace(/^oci:\/\//, "")));
                if (seen.has(same)) {
                    problems.push({
                        code: "graph-duplicate-package",
                        expected: "each name once",
                        found: `"${(0,escape_text/* escapeText */.X)(written)}" a second time`,
                        fix: "Remove one of the two.",
                        location: document.locate(["repositories", name, "publishes", key, position]),
                    });
                }
                seen.add(same);
            }
        }
    }
    return problems;
}
function checkCycles(graph, document) {
    const { names, edges } = compact_graph_compactOf(graph);
    if (levelsOf(edges).every((level) => level >= 0))
        return [];
    const { cycles, complete } = findCycles(edges);
    return cycles.map((cycle, position) => {
        const along = cycle.map((node) => names[node] ?? "");
        const [first = "", second = first] = along;
        const needs = graph.repositories.get(second)?.needs ?? [];
        const at = needs.findIndex(({ repository }) => repository === first);
        const more = !complete && position === 0 ? " There are more cycles than are listed here." : "";
        return {
            code: "graph-cycle",
            expected: "repositories that can be released one after the other",
            found: `the cycle ${[...along, first].join(" → ")}`,
            fix: `Remove one of its edges: an arrow leads from a repository to one that needs it.${more}`,
            location: document.locate(["repositories", second, "needs", at]),
        };
    });
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/check-structure.ts
/**
 * What the schema library lets through: a list where keys are expected counts as an object to it, and it drops a
 * repository called `constructor` in silence.
 */
function checkStructure(document) {
    const top = members(document.value);
    const repositories = members(top.get("repositories"));
    const mappings = [
        [["defaults"], top.get("defaults")],
        [["repositories"], top.get("repositories")],
        ...[...repositories].flatMap(([name, repository]) => [
            [["repositories", name], repository],
            ...["publishes", "app-versions"].map((key) => [
                ["repositories", name, key],
                members(repository).get(key),
            ]),
        ]),
    ];
    return [
        ...mappings.filter(([, value]) => Array.isArray(value)).map(([keys]) => listProblem(keys, document)),
        ...["__proto__", "constructor", "prototype"]
            .filter((name) => repositories.has(name))
            .map((name) => reservedProblem(name, document)),
    ];
}
function members(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return new Map();
    return new Map(Object.entries(value));
}
function listProblem(keys, document) {
    return {
        code: "graph-schema",
        expected: "keys with values",
        found: "a list",
        fix: `Remove the dash or the brackets, and write "key: value" lines below ${keys.at(-1) ?? "it"}.`,
        location: document.locate(keys),
    };
}
function reservedProblem(name, document) {
    return {
        code: "graph-schema",
        expected: "the name of a repository",
        found: `"${name}", which JavaScript reserves`,
        fix: "Rename the repository.",
        location: document.locate(["repositories", name], "key"),
    };
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/graph-document.ts



/** More than any graph of 100,000 repositories, less than what would exhaust memory. */
const largest = 64 * 1024 * 1024;
/**
 * Reads a YAML file. Throws a UsageError: `graph-duplicate-key` for a key that stands twice, `graph-syntax` for all else
 * that is no single YAML document, `graph-size` above 64 MiB.
 */
function readGraphDocument(text, path) {
    if (text.length > largest) {
        throw new errors/* UsageError */.eb({
            code: "graph-size",
            expected: "a graph of at most 64 MiB",
            found: `${text.length} characters`,
            fix: "Check that this is the right file.",
            location: { file: path },
        });
    }
    const lines = new yaml_dist/* LineCounter */.HN();
    // The parser compares each key of a map with every other one; below it is one look into a set.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "error" };
    const document = (0,yaml_dist/* parseDocument */.Tp)(text.replace(/^\uFEFF/, ""), options);
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file: path, line, column: col };
    };
    const [error] = document.errors;
    if (error !== undefined) {
        throw new errors/* UsageError */.eb({
            code: "graph-syntax",
            expected: "one YAML document",
            found: (0,escape_text/* escapeText */.X)(error.message),
            fix: "Correct the YAML at this place.",
            location: at(error.pos[0]),
        });
    }
    const twice = secondKey(document.contents);
    if (twice !== undefined) {
        throw new errors/* UsageError */.eb({
            code: "graph-duplicate-key",
            expected: "each key once",
            found: `"${(0,escape_text/* escapeText */.X)(twice.key)}" a second time`,
            fix: "Remove one of the two, or merge them.",
            location: at(twice.offset),
        });
    }
    return {
        path,
        value: toValue(document, path),
        locate: (keys, what = "value") => at(graph_document_offsetOf(document.contents, keys, what)),
    };
}
function toValue(document, path) {
    try {
        return document.toJS();
    }
    catch (cause) {
        throw new errors/* UsageError */.eb({
            code: "graph-syntax",
            expected: "YAML whose aliases can be resolved",
            found: cause instanceof Error ? (0,escape_text/* escapeText */.X)(cause.message) : "aliases that cannot",
            fix: "Write the repeated part out.",
            location: { file: path },
            cause,
        });
    }
}
/** The first key that stands a second time in its map, anywhere in the document. */
function secondKey(root) {
    const open = [root];
    while (open.length > 0) {
        const node = open.pop() ?? null;
        if ((0,yaml_dist/* isSeq */.oP)(node))
            for (const item of node.items)
                open.push(item);
        if (!(0,yaml_dist/* isMap */.jh)(node))
            continue;
        const seen = new Set();
        for (const { key, value } of node.items) {
            if ((0,yaml_dist/* isScalar */.jn)(key)) {
                const text = String(key.value);
                if (seen.has(text))
                    return { key: text, offset: key.range[0] };
                seen.add(text);
            }
            open.push(value);
        }
    }
    return undefined;
}
function graph_document_offsetOf(root, keys, what) {
    let node = root;
    let offset = root?.range[0] ?? 0;
    for (const [depth, key] of keys.entries()) {
        const found = step(node, key);
        if (found === undefined)
            return offset;
        const last = depth === keys.length - 1;
        offset = (last && what === "key" ? found.key : (found.value ?? found.key))?.range[0] ?? offset;
        node = found.value;
    }
    return offset;
}
function step(node, key) {
    if ((0,yaml_dist/* isSeq */.oP)(node)) {
        const value = node.items[Number(key)];
        return value === undefined ? undefined : { key: value, value };
    }
    if (!(0,yaml_dist/* isMap */.jh)(node))
        return undefined;
    return graph_document_stepsOf(node).get(String(key));
}
/** A graph with thousands of mistakes is asked for thousands of places. */
const known = new WeakMap();
function graph_document_stepsOf(node) {
    const found = known.get(node) ??
        new Map(node.items.flatMap(({ key, value }) => (0,yaml_dist/* isScalar */.jn)(key) ? [[String(key.value), { key, value }]] : []));
    known.set(node, found);
    return found;
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/graph-problem.ts

/** Throws when there are problems. */
function refuseAny(problems) {
    if (problems.length > 0)
        graph_problem_refuse(problems);
}
/**
 * One UsageError for all that is wrong in a file: the first problem in full, the others by their line and with the name
 * that was probably meant, so that one look at the file mends them all.
 */
function graph_problem_refuse(problems) {
    const [first = graph_problem_unknown, ...others] = [...problems].sort((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0));
    const more = others
        .slice(0, 20)
        .map(({ location, expected, found, suggest }) => `\nLine ${location?.line ?? 0}: expected ${expected}, found ${found}. ${suggest?.() ?? ""}`.trimEnd());
    const rest = others.length > 20 ? `\nAnd ${others.length - 20} more.` : "";
    const { suggest, ...problem } = first;
    throw new errors/* UsageError */.eb({ ...problem, fix: `${suggest?.() ?? first.fix}${more.join("")}${rest}` });
}
const graph_problem_unknown = {
    code: "graph-schema",
    expected: "a release graph",
    found: "something else",
    fix: "Correct the file.",
};

;// CONCATENATED MODULE: ./packages/release-model/pin.ts
/** How a pin is rewritten: `keep` leaves the operator that stands there. */
const pinPolicies = ["exact", "compatible", "minimum", "keep"];

;// CONCATENATED MODULE: ./packages/release-model/branch-name.ts
/**
 * What `git check-ref-format --branch` takes: https://git-scm.com/docs/git-check-ref-format. One pattern, because a JSON Schema
 * has room for one.
 */
const branchNamePattern = new RegExp([
    String.raw `^(?!-)(?!HEAD$)(?!(?:[^/]*/)*[./])(?!(?:[^/]+/)*[^/]*\.lock(?:/|$))(?![\s\S]*(?:\.\.|@\{))`,
    String.raw `[^\u0000- \u007f~^:?*[\\]*[^\u0000- \u007f~^:?*[\\/.]$`,
].join(""));
/** Why a text is no name of a branch, as the end of "the name of a branch, …". */
function whyNoBranch(text) {
    const [, reason] = branch_name_reasons.find(([pattern]) => pattern.test(text)) ?? [];
    return reason ?? "as git takes it";
}
const branch_name_reasons = [
    [/^$/, "not an empty one"],
    [/[^\P{Cc}\u0080-\u009f]/u, "without control characters"],
    [/[ ~^:?*[\\]/, "without a space and any of ~ ^ : ? * [ \\"],
    [/\.\./, 'without ".."'],
    [/@\{/, 'without "@{"'],
    [/^-/, 'that does not begin with "-"'],
    [/^HEAD$/, "other than HEAD, which is whatever is checked out"],
    [/^\/|\/\/|\/$/, 'with something on both sides of each "/"'],
    [/(?:^|\/)\./, 'no part of which begins with "."'],
    [/\.$/, 'that does not end with "."'],
    [/\.lock(?:\/|$)/, 'no part of which ends with ".lock"'],
];

;// CONCATENATED MODULE: ./packages/release-model/release-graph/repository-name.ts
/**
 * The name of a repository as GitHub allows it, without its owner. Some names are taken by JavaScript itself: a plain
 * object cannot hold them safely.
 */
const repositoryNamePattern = /^(?!(?:\.\.?|__proto__|constructor|prototype)$)[A-Za-z0-9._-]+$/;
/** Whether the graph could name a repository so. */
function isRepositoryName(text) {
    return text.length <= 255 && repositoryNamePattern.test(text);
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/schema.ts




/*
 * The grammar of release-graph.yml. schema/release-graph.schema.json is rendered from it, so every rule here is one that
 * JSON Schema can say; what it cannot (unknown names, cycles) is checked after parsing.
 */
const schema_text = (what, pattern) => valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(`expected ${what}`), valibot_dist/* regex */.yGV(pattern, `expected ${what}`), valibot_dist/* maxLength */.Ru6(255, `expected ${what}`));
const described = (schema, description) => valibot_dist/* pipe */.FsL(schema, valibot_dist/* description */.h_(description));
const someOf = (what, pattern) => {
    const one = schema_text(what, pattern);
    return valibot_dist/* optional */.lqM(valibot_dist/* union */.KCZ([one, valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(one), valibot_dist/* minLength */.BpQ(1, "expected at least one name in the list"))], `expected ${what}, or a list of them`));
};
const repositoryName = schema_text("the name of a repository, without its owner", repositoryNamePattern);
const branch = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP("expected the name of a branch"), valibot_dist/* regex */.yGV(branchNamePattern, ({ input }) => `expected the name of a branch ${whyNoBranch(input)}`), valibot_dist/* maxLength */.Ru6(255, "expected the name of a branch of at most 255 characters"));
const tag = schema_text("a tag format with {version} in it, such as v{version}", /^[A-Za-z0-9._/@+-]*\{version\}[A-Za-z0-9._/@+-]*$/);
const relativePath = (what, end) => schema_text(what, new RegExp(`^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f]*${end}$`));
const pin = described(valibot_dist/* picklist */.KIO(pinPolicies, `expected one of ${pinPolicies.join(", ")}`), "How a pin is rewritten: exact (==1.4.0), compatible (^1.4.0, ~=1.4.0), minimum (>=1.4.0, upper bounds stay) or keep (the operator that stands there).");
const widen = described(valibot_dist/* boolean */.zMY("expected true or false"), "Whether an upper bound that excludes a release is raised, under keep and minimum. Without it the pin is refused.");
const need = valibot_dist/* union */.KCZ([
    repositoryName,
    valibot_dist/* strictObject */.rej({ repository: repositoryName, pin: valibot_dist/* optional */.lqM(pin), widen: valibot_dist/* optional */.lqM(widen) }, "expected a repository and its pin policy"),
], "expected the name of a repository, or { repository, pin, widen }");
const publishes = valibot_dist/* strictObject */.rej({
    pypi: someOf("the name of a Python package", /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/),
    npm: someOf("the name of an npm package", /^(?:@[A-Za-z0-9~-][A-Za-z0-9._~-]*\/)?[A-Za-z0-9~-][A-Za-z0-9._~-]*$/),
    cargo: someOf("the name of a crate", /^[A-Za-z][A-Za-z0-9_-]*$/),
    image: someOf("the name of an image without tag and digest", /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/),
    chart: someOf("the name of a Helm chart, or its OCI address without a tag", /^(?:(?:oci:\/\/)?[A-Za-z0-9.-]+(?::[0-9]+)?\/(?:[a-z0-9._-]+\/)*)?[A-Za-z0-9._-]+$/),
}, "expected what the repository publishes, by ecosystem");
const repository = valibot_dist/* strictObject */.rej({
    needs: valibot_dist/* optional */.lqM(described(valibot_dist/* array */.YOg(need, "expected a list of repositories"), "The repositories whose releases this one pins: its upstreams.")),
    branch: valibot_dist/* optional */.lqM(described(branch, "The default branch, where it is not that of the defaults.")),
    tag: valibot_dist/* optional */.lqM(described(tag, "How this repository tags a version, where it is not as in the defaults.")),
    pin: valibot_dist/* optional */.lqM(pin),
    widen: valibot_dist/* optional */.lqM(widen),
    publishes: valibot_dist/* optional */.lqM(described(publishes, "Under which names others may pin this repository's releases.")),
    release: valibot_dist/* optional */.lqM(described(valibot_dist/* picklist */.KIO(["tag", "release-please"], "expected tag or release-please"), "How it is released: by pushing a tag, or only by merging the pull request of Release Please.")),
    gitops: valibot_dist/* optional */.lqM(described(relativePath("a path inside the repository", "[^/]"), "Path of the promotion configuration, in a GitOps repository.")),
    "app-versions": valibot_dist/* optional */.lqM(described(valibot_dist/* record */.g1P(relativePath("the path of a Chart.yaml inside the repository", "Chart\\.ya?ml"), repositoryName, "expected paths of Chart.yaml files"), "Path of a Chart.yaml, and the needed repository whose version its appVersion shows.")),
}, "expected the settings of a repository");
/** `release-graph.yml` as it is written, before defaults are filled in. */
const releaseGraphSchema = valibot_dist/* pipe */.FsL(valibot_dist/* strictObject */.rej({
    owner: described(schema_text("the GitHub owner of all repositories", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/), "The GitHub owner of all repositories."),
    defaults: valibot_dist/* optional */.lqM(valibot_dist/* strictObject */.rej({
        branch: valibot_dist/* optional */.lqM(described(branch, "The default branch. main unless stated.")),
        tag: valibot_dist/* optional */.lqM(described(tag, "How a version is tagged. v{version} unless stated.")),
        pin: valibot_dist/* optional */.lqM(pin),
        widen: valibot_dist/* optional */.lqM(widen),
    }, "expected settings that hold for every repository")),
    repositories: described(
    // A repository without settings may stand as a bare key.
    valibot_dist/* record */.g1P(repositoryName, valibot_dist/* nullable */.mee(repository), "expected repositories by name"), "Every repository of the suite, by name."),
}, "expected owner, defaults and repositories"), valibot_dist/* title */.DDF("release-graph.yml"), valibot_dist/* description */.h_("Who depends on whom, and how each repository is released."));
/** The keys each mapping of the file may have, by what the mapping is: for naming the nearest one to a misspelled key. */
const knownKeys = [
    ["owner", "defaults", "repositories"],
    Object.keys(repository.entries),
    ["branch", "tag", "pin", "widen"],
    Object.keys(publishes.entries),
    ["repository", "pin", "widen"],
];

;// CONCATENATED MODULE: ./packages/release-model/release-graph/schema-problem.ts



/** What the schema found wrong, in words for a person and with its place in the file. */
function describeIssue(issue, document) {
    const deepest = deepestIssue(issue);
    const keys = [...schema_problem_keysOf(issue), ...(deepest === issue ? [] : schema_problem_keysOf(deepest))];
    const key = keys.at(-1);
    if (deepest.type === "strict_object" && deepest.expected === "never" && key !== undefined) {
        return unknownKey(keys, document);
    }
    // Of a strict object, an expected key in quotes is one that is missing.
    const missing = deepest.received === "undefined";
    // A record's own keys are checked like values; the issue then stands at the key.
    const atKey = deepest.path?.at(-1)?.origin === "key";
    return {
        code: "graph-schema",
        expected: missing ? `a key ${deepest.expected ?? ""} here` : deepest.message.replace(/^expected /, ""),
        found: missing ? "none" : show(deepest.input),
        fix: missing
            ? `Add the key${schema_problem_holds(keys)}.`
            : keys.length === 0
                ? "Check that this is the right file."
                : `Correct "${(0,escape_text/* escapeText */.X)(keys.join("."))}".`,
        location: document.locate(keys, atKey ? "key" : "value"),
    };
}
function unknownKey(keys, document) {
    const key = String(keys.at(-1));
    const known = knownKeysAt(keys.slice(0, -1));
    const near = (0,nearest_name/* nearestName */.q)(key, known);
    return {
        code: "graph-unknown-key",
        expected: `one of the keys ${known.join(", ")}`,
        found: `"${(0,escape_text/* escapeText */.X)(key)}"`,
        fix: near === undefined ? "Remove the key, or correct its name." : `Did you mean "${near}"?`,
        location: document.locate(keys, "key"),
    };
}
/** Which mapping stands at a path of the file. */
function knownKeysAt(path) {
    const [top = [], repository = [], defaults = [], publishes = [], need = []] = knownKeys;
    if (path.length === 0)
        return top;
    if (path[0] === "defaults")
        return defaults;
    if (path.length === 2)
        return repository;
    return path[2] === "needs" ? need : publishes;
}
/** Of a union, the reason why the alternative that came nearest does not fit. */
function deepestIssue(issue) {
    const inner = issue.issues?.filter((one) => (one.path?.length ?? 0) > 0);
    const [first] = inner ?? [];
    return first === undefined ? issue : deepestIssue(first);
}
function schema_problem_keysOf(issue) {
    return (issue.path ?? []).flatMap(({ key }) => typeof key === "string" || typeof key === "number" ? [key] : []);
}
function schema_problem_holds(keys) {
    const around = keys.slice(0, -1);
    return around.length === 0 ? "" : ` to "${(0,escape_text/* escapeText */.X)(around.join("."))}"`;
}
function show(input) {
    switch (typeof input) {
        case "string":
            return `"${(0,escape_text/* escapeText */.X)(input)}"`;
        case "number":
        case "bigint":
        case "boolean":
            return `the ${typeof input} ${input}`;
        default:
            if (Array.isArray(input))
                return input.length === 0 ? "an empty list" : "a list";
            return input === null ? "nothing" : "a mapping";
    }
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/parse-release-graph.ts









/**
 * Reads `release-graph.yml`. `path` is for messages only.
 *
 * Throws a UsageError with file, line and column whose code says what is wrong: `graph-syntax`, `graph-size`,
 * `graph-duplicate-key`, `graph-schema`, `graph-unknown-key`, `graph-unknown-repository`, `graph-duplicate-need`,
 * `graph-duplicate-repository`, `graph-duplicate-package`, `graph-app-version`, `graph-cycle`. It states all problems, the first in full.
 */
function parseReleaseGraph(text, path) {
    const document = readGraphDocument(text, path);
    refuseAny(checkStructure(document));
    const read = (0,valibot_dist/* safeParse */.xLC)(releaseGraphSchema, document.value);
    if (!read.success)
        return graph_problem_refuse(read.issues.map((issue) => describeIssue(issue, document)));
    const graph = fillIn(read.output);
    refuseAny(checkGraph(graph, document));
    return graph;
}
function fillIn(written) {
    const { owner } = written;
    const defaults = {
        branch: written.defaults?.branch ?? "main",
        tag: written.defaults?.tag ?? defaultTagFormat,
        pin: written.defaults?.pin ?? "exact",
        ...toWiden(written.defaults?.widen),
    };
    const names = Object.keys(written.repositories);
    // One string object per name, wherever it stands: looking up half a million of them is then three times as fast.
    const interned = new Map(names.map((name) => [name, name]));
    const intern = (name) => interned.get(name) ?? name;
    const repositories = names.map((name) => [name, toRepository(name, written.repositories[name] ?? {}, { defaults, intern })]);
    return { owner, defaults, repositories: new Map(repositories) };
}
function toRepository(name, written, { defaults, intern, }) {
    const pin = written.pin ?? defaults.pin;
    const widen = written.widen ?? defaults.widen;
    return {
        name,
        needs: (written.needs ?? []).map((need) => typeof need === "string"
            ? { repository: intern(need), pin, ...toWiden(widen) }
            : { repository: intern(need.repository), pin: need.pin ?? pin, ...toWiden(need.widen ?? widen) }),
        branch: written.branch ?? defaults.branch,
        tag: written.tag ?? defaults.tag,
        pin,
        ...toWiden(widen),
        publishes: toPublishes(written.publishes ?? {}),
        release: written.release ?? "tag",
        ...(written.gitops === undefined ? {} : { gitops: written.gitops }),
        appVersions: new Map(Object.entries(written["app-versions"] ?? {})),
    };
}
function toWiden(widen = false) {
    return widen ? { widen } : {};
}
function toPublishes(written) {
    const [pypi, npm, cargo, image, chart] = publishedEcosystems.map((ecosystem) => [written[ecosystem] ?? []].flat());
    return { pypi: pypi ?? [], npm: npm ?? [], cargo: cargo ?? [], image: image ?? [], chart: chart ?? [] };
}

;// CONCATENATED MODULE: ./packages/release-model/release-published/schema.ts


/*
 * The grammar of what travels in a `repository_dispatch`. schema/release-published.schema.json is rendered from it, so every
 * rule here is one that JSON Schema can say; what it cannot (the size, a tag that contradicts its version) is checked beside it.
 */
/** GitHub refuses a `client_payload` of more properties: https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
const mostProperties = 10;
/** And one of as many bytes. */
const mostBytes = 64 * 1024;
const release_published_schema_text = (what, pattern, longest = 255) => valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(`expected ${what}`), valibot_dist/* maxLength */.Ru6(longest, `expected ${what}`), valibot_dist/* regex */.yGV(pattern, `expected ${what}`));
const schema_described = (schema, description) => valibot_dist/* pipe */.FsL(schema, valibot_dist/* description */.h_(description));
const digest = schema_described(release_published_schema_text("sha256: and 64 hexadecimal digits", /^sha256:[0-9a-f]{64}$/), "The digest of the manifest, as the registry gave it.");
const host = "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?/)?";
const imageName = release_published_schema_text("the name of an image without tag and digest", new RegExp(`^${host}[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$`));
const chartName = release_published_schema_text("the address of a Helm chart in its registry, without oci:// and without a tag", new RegExp(`^${host}(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*/)*[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*$`));
const artifacts = (name, what) => schema_described(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* strictObject */.rej({ name, digest }, `expected name and digest of ${what}`), "expected a list"), valibot_dist/* maxLength */.Ru6(50, `expected at most 50 ${what}s`)), `Each ${what} of the release by its digest: what is promoted.`);
const source = valibot_dist/* strictObject */.rej({
    repository: schema_described(release_published_schema_text("owner/name of a repository", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/, 140), "The repository that was released, as owner/name."),
    commit: schema_described(release_published_schema_text("the 40 hexadecimal digits of a commit", /^[0-9a-f]{40}$/), "The commit that the tag names."),
    run: valibot_dist/* optional */.lqM(schema_described(release_published_schema_text("the address of a workflow run", /^https?:\/\/[A-Za-z0-9.:[\]-]+\/[A-Za-z0-9._/-]*$/, 500), "The workflow run that published it.")),
    "sent-at": schema_described(valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP("expected a time such as 2026-11-25T10:00:00Z"), valibot_dist/* maxLength */.Ru6(40, "expected a time such as 2026-11-25T10:00:00Z"), valibot_dist/* isoTimestamp */.yhX("expected a time such as 2026-11-25T10:00:00Z")), "When this message was made."),
}, "expected repository, commit and sent-at");
/** The `client_payload` of a `release-published` event. */
const releasePublishedSchema = valibot_dist/* pipe */.FsL(valibot_dist/* strictObject */.rej({
    schema: schema_described(valibot_dist/* literal */.euz(1, "expected 1"), "The version of this form."),
    component: schema_described(release_published_schema_text("the name of a component", repositoryNamePattern, 100), "The released repository, by its name in the release graph."),
    version: schema_described(release_published_schema_text("a version such as 1.4.0 or 1.4.0-rc.2", /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:alpha|beta|rc)\.(?:0|[1-9]\d*))?$/, 60), "The released version."),
    tag: schema_described(release_published_schema_text("a git tag", /^[A-Za-z0-9._/@+-]+$/), "The git tag of the release."),
    images: artifacts(imageName, "image"),
    charts: artifacts(chartName, "chart"),
    source: schema_described(source, "Where it comes from."),
    environment: valibot_dist/* optional */.lqM(schema_described(release_published_schema_text("the name of an environment", /^[A-Za-z0-9][A-Za-z0-9-]*$/, 63), "The environment to promote to, by its name in gitops.yml.")),
    // Behind what it is made of: a name that is wrong is told by itself, and not as an id.
    id: schema_described(release_published_schema_text("an id of letters, digits, dots and dashes", /^[A-Za-z0-9][A-Za-z0-9._-]{7,199}$/), "The same for the same release to the same environment, however often it is sent. The receiver shows it in its run-name."),
    details: valibot_dist/* optional */.lqM(schema_described(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* unknown */.L5J(), "expected an object"), "Whatever the sender wants to tell. It is never acted upon.")),
}, "expected schema, id, component, version, tag, images, charts and source"), valibot_dist/* title */.DDF("release-published"), valibot_dist/* description */.h_("What dispatch-gitops tells a GitOps repository: one release, by digest."));

;// CONCATENATED MODULE: ./packages/release-model/release-published/parse-payload.ts




/**
 * Reads what came with an event. Everything in it was written by whoever may send one.
 * @throws {Refusal} `payload-size`, `payload-properties`, `payload-key` or `payload-schema`, naming the place.
 */
function parse_payload_parsePayload(value) {
    // First of all: what is nested without end has no size that could be told.
    refuseKeys(value, 0);
    refuseSize(value);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        const count = Object.keys(value).length;
        if (count > mostProperties) {
            throw parse_payload_refused("properties", {
                expected: `at most ${mostProperties} properties at the top`,
                found: `${count}`,
            });
        }
        // valibot takes a list for a record, which JSON Schema does not.
        if (Array.isArray(Reflect.get(value, "details"))) {
            throw parse_payload_refused("schema", { expected: "an object at details", found: "a list" });
        }
    }
    const parsed = valibot_dist/* safeParse */.xLC(releasePublishedSchema, value, { abortEarly: true, abortPipeEarly: true });
    if (parsed.success)
        return refuseTwice(parsed.output);
    const [issue] = parsed.issues;
    const place = valibot_dist/* getDotPath */.BuJ(issue) ?? "the top";
    throw parse_payload_refused("schema", {
        expected: `${issue.message.replace(/^expected /i, "")} at ${(0,escape_text/* escapeText */.X)(place)}`,
        found: parse_payload_show(issue.input),
    });
}
/**
 * The size in bytes of what GitHub is sent.
 * @throws {Refusal} `payload-size`.
 */
function refuseSize(value) {
    const size = value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
    if (size < mostBytes)
        return;
    throw parse_payload_refused("size", {
        expected: `a payload below ${mostBytes / 1024} KB`,
        found: `${Math.ceil(size / 1024)} KB`,
    });
}
/** Names that a plain object takes for something else than a property. */
const poisoned = new Set(["__proto__", "constructor", "prototype"]);
const parse_payload_deepest = 32;
function refuseKeys(value, depth) {
    if (typeof value !== "object" || value === null)
        return;
    if (depth > parse_payload_deepest) {
        throw parse_payload_refused("key", { expected: `at most ${parse_payload_deepest} levels`, found: "more" });
    }
    for (const [key, child] of Object.entries(value)) {
        if (poisoned.has(key)) {
            throw parse_payload_refused("key", { expected: "names of properties that are only names", found: `"${key}"` });
        }
        refuseKeys(child, depth + 1);
    }
}
/** One name with two digests would leave it to chance which one is promoted. */
function refuseTwice(payload) {
    for (const list of [payload.images, payload.charts]) {
        const names = list.map(({ name }) => name);
        const twice = names.find((name, index) => names.indexOf(name) !== index);
        if (twice !== undefined) {
            throw parse_payload_refused("schema", { expected: "each image and chart once", found: `"${twice}" twice` });
        }
    }
    return payload;
}
function parse_payload_refused(what, { expected, found }) {
    return new errors/* Refusal */.P_({
        code: `payload-${what}`,
        expected,
        found,
        fix: "Send it with dispatch-gitops, or as schema/release-published.schema.json says. Nothing was written.",
    });
}
function parse_payload_show(input) {
    switch (typeof input) {
        case "string":
            return `"${(0,escape_text/* escapeText */.X)(input)}"`;
        case "number":
        case "boolean":
            return `${input}`;
        case "object":
            return input === null ? "null" : Array.isArray(input) ? "a list" : "an object";
        default:
            return "nothing";
    }
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/config/schema.ts

/*
 * The grammar of gitops.yml. schema/gitops.schema.json is rendered from it, so every rule here is one that JSON Schema can
 * say; what it cannot (names that nothing declares) is checked after parsing.
 */
const config_schema_text = (what, pattern, longest = 255) => valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(`expected ${what}`), valibot_dist/* maxLength */.Ru6(longest, `expected ${what}`), valibot_dist/* regex */.yGV(pattern, `expected ${what}`));
const config_schema_described = (schema, description) => valibot_dist/* pipe */.FsL(schema, valibot_dist/* description */.h_(description));
const schema_listOf = (schema, what) => valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(schema, `expected a list of ${what}`), valibot_dist/* minLength */.BpQ(1, `expected at least one of ${what}`));
/** What no path and no place holds. */
const control = "\\u0000-\\u001f";
const glob = config_schema_text("a path inside the repository, in which * and ** may stand", new RegExp(`^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\${control}]+$`));
const environmentName = config_schema_text("the name of an environment", /^[A-Za-z0-9][A-Za-z0-9-]*$/, 63);
const schema_imageName = config_schema_text("the name of an image without tag and digest", /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/);
const place = valibot_dist/* union */.KCZ([
    glob,
    valibot_dist/* strictObject */.rej({
        files: config_schema_described(glob, "The files, as a path or a pattern."),
        at: valibot_dist/* optional */.lqM(config_schema_described(config_schema_text("a place such as runtime.image.tag", new RegExp(`^[^${control}]+$`)), "Where in the file, as a refusal spells its candidates: runtime.image.tag, appVersion, spec.generators[0].list.elements[1].chartVersion.")),
        image: valibot_dist/* optional */.lqM(config_schema_described(schema_imageName, "Of which image the tag there is, where the file does not say.")),
        environment: valibot_dist/* optional */.lqM(config_schema_described(environmentName, "The only environment whose promotions edit this place.")),
    }, "expected files, at, image and environment"),
], "expected a path or pattern, or { files, at, image, environment }");
const component = valibot_dist/* strictObject */.rej({
    repository: config_schema_described(config_schema_text("owner/name of a repository", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/), "The repository that releases it. Messages that name another one are refused, and so are signatures of another one's workflows."),
    tag: valibot_dist/* optional */.lqM(config_schema_described(config_schema_text("a tag format with {version} in it", /^[A-Za-z0-9._/@+-]*\{version\}[A-Za-z0-9._/@+-]*$/), "How it is tagged. v{version} unless stated.")),
    images: valibot_dist/* optional */.lqM(config_schema_described(schema_listOf(schema_imageName, "images"), "The images that it may promote.")),
    charts: valibot_dist/* optional */.lqM(config_schema_described(schema_listOf(config_schema_text("the address of a chart without oci:// and tag, or its name", /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/(?:[a-z0-9._-]+\/)*)?[A-Za-z0-9._-]+$/), "charts"), "The Helm charts that it may promote.")),
    places: valibot_dist/* optional */.lqM(config_schema_described(schema_listOf(place, "places"), "Where its version stands. Without it: wherever one of its names does, in the files of the environment.")),
}, "expected the settings of a component");
const environment = valibot_dist/* strictObject */.rej({
    files: config_schema_described(schema_listOf(glob, "files"), "The files that belong to it, as paths or patterns."),
    after: valibot_dist/* optional */.lqM(config_schema_described(environmentName, "An environment that has to state the very same digests and versions of charts before they come here.")),
    applications: valibot_dist/* optional */.lqM(config_schema_described(schema_listOf(config_schema_text("the name of an Application", /^[a-z0-9][a-z0-9.-]*$/), "Applications"), "The Applications of Argo CD that have to become Synced and Healthy, where that is waited for.")),
}, "expected files, after and applications");
/** `gitops.yml` as it is written. */
const gitopsSchema = valibot_dist/* pipe */.FsL(valibot_dist/* strictObject */.rej({
    components: config_schema_described(valibot_dist/* record */.g1P(config_schema_text("the name of a component", /^(?!(?:\.\.?|__proto__|constructor|prototype)$)[A-Za-z0-9._-]+$/, 100), component, "expected components by name"), "Everything that may be promoted, by its name in the release graph."),
    environments: valibot_dist/* optional */.lqM(config_schema_described(valibot_dist/* record */.g1P(environmentName, environment, "expected environments by name"), "The environments, where one repository has several.")),
    floating: valibot_dist/* optional */.lqM(config_schema_described(valibot_dist/* picklist */.KIO(["report", "pin"], "expected report or pin"), "What becomes of references that move by themselves (latest, ~0.1.0, main): a warning, or a pin. report unless stated.")),
    digests: valibot_dist/* optional */.lqM(config_schema_described(valibot_dist/* picklist */.KIO(["add", "keep"], "expected add or keep"), "Whether an image that is pinned by its tag alone gets its digest beside it. add unless stated.")),
}, "expected components, environments, floating and digests"), valibot_dist/* title */.DDF("gitops.yml"), valibot_dist/* description */.h_("Which component is promoted to which places of this repository."));

;// CONCATENATED MODULE: ./packages/gitops-promotion/config/parse-config.ts





/**
 * Reads gitops.yml.
 * @throws {UsageError} `gitops-schema`, naming the place, or `gitops-environment` for a name that nothing declares.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseGitops(bytes, path) {
    const data = readYamlData(new Source(path, bytes));
    const documents = Array.isArray(data) ? data : [];
    const parsed = valibot_dist/* safeParse */.xLC(gitopsSchema, documents[0], { abortEarly: true, abortPipeEarly: true });
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw new errors/* UsageError */.eb({
            code: "gitops-schema",
            expected: `${issue.message.replace(/^expected /i, "")} at ${(0,escape_text/* escapeText */.X)(valibot_dist/* getDotPath */.BuJ(issue) ?? "the top")}`,
            found: typeof issue.input === "string" ? `"${(0,escape_text/* escapeText */.X)(issue.input)}"` : (0,escape_text/* escapeText */.X)(issue.received),
            fix: `Correct ${path}; its form is in schema/gitops.schema.json.`,
            location: { file: path },
        });
    }
    const config = parse_config_fillIn(parsed.output);
    checkEnvironments(config, path);
    return config;
}
function parse_config_fillIn({ components, environments = {}, floating, digests }) {
    return {
        components: new Map(Object.entries(components).map(([name, written]) => [
            name,
            {
                name,
                repository: written.repository,
                tag: written.tag ?? defaultTagFormat,
                images: written.images ?? [],
                charts: written.charts ?? [],
                places: (written.places ?? []).map((place) => ({
                    at: undefined,
                    image: undefined,
                    environment: undefined,
                    ...(typeof place === "string" ? { files: place } : place),
                })),
            },
        ])),
        environments: new Map(Object.entries(environments).map(([name, { files, after, applications = [] }]) => [
            name,
            { name, files, after, applications },
        ])),
        floating: floating ?? "report",
        digests: digests ?? "add",
    };
}
function checkEnvironments({ components, environments }, path) {
    const named = [
        ...[...environments.values()].map(({ after }) => after),
        ...[...components.values()].flatMap(({ places }) => places.map(({ environment }) => environment)),
    ];
    const unknown = named.find((name) => name !== undefined && !environments.has(name));
    if (unknown !== undefined)
        throw unknownEnvironment(unknown, [...environments.keys()], path);
}
/** A name that no environment has. */
function unknownEnvironment(name, known, path) {
    const near = (0,nearest_name/* nearestName */.q)(name, known);
    return new errors/* UsageError */.eb({
        code: "gitops-environment",
        expected: known.length === 0 ? "no environment: none is declared" : `one of the environments ${known.join(", ")}`,
        found: `"${(0,escape_text/* escapeText */.X)(name)}"`,
        fix: near === undefined ? `Declare it in ${path}, or correct the name.` : `Did you mean "${near}"?`,
        location: { file: path },
    });
}

// EXTERNAL MODULE: ./packages/gitops-promotion/request.ts
var request = __webpack_require__(3262);
;// CONCATENATED MODULE: ./packages/gitops-promotion/read-inputs.ts





/** GitHub's own limit is far below, and JSON of more is not even read. In bytes. */
const largestEvent = 4 * 1024 * 1024;
/**
 * The message of this run, from the input or from the event.
 * @throws {UsageError} `payload-missing`; {Refusal} `sender-unknown` and what {@link parsePayload} refuses.
 */
async function readPayload(given, { event, senders, environment, }) {
    const content = given !== undefined || event === undefined ? undefined : await readEvent(event);
    const { payload, sender } = (0,request/* receivedEvent */.Ek)(given, content);
    (0,request/* refuseSender */.iw)(sender, senders);
    const parsed = parse_payload_parsePayload(payload);
    if (environment === undefined || environment === parsed.environment)
        return parsed;
    // Read again, so that a name from a workflow's input is held to the same form.
    return parse_payload_parsePayload({ ...parsed, environment });
}
async function readEvent({ files, name, }) {
    const bytes = await files.read(name);
    if (bytes.length > largestEvent) {
        throw new errors/* Refusal */.P_({
            code: "payload-size",
            expected: `an event below ${largestEvent / 1024 / 1024} MiB`,
            found: `${Math.ceil(bytes.length / 1024 / 1024)} MiB`,
            fix: "GitHub makes none of that size. Nothing was written.",
        });
    }
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch (cause) {
        throw new errors/* UsageError */.eb({
            code: "payload-missing",
            expected: "JSON in the file of the event",
            found: "something else",
            fix: "Leave GITHUB_EVENT_PATH as the runner sets it.",
            cause,
        });
    }
}
/**
 * gitops.yml of the workspace.
 * @throws {UsageError} `gitops-missing`, or whatever is wrong in it.
 */
async function readWorkspaceConfig(files, path) {
    try {
        return parseGitops(await files.read(path), path);
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_) || error.code !== "file-missing")
            throw error;
        throw new errors/* UsageError */.eb({
            code: "gitops-missing",
            expected: `${(0,escape_text/* escapeText */.X)(path)} in the workspace`,
            found: "no such file",
            fix: "Name the file in `config`. In a workflow, check out this repository (actions/checkout) before this step.",
        });
    }
}
/** The release graph of the workspace, where one is named. */
async function readWorkspaceGraph(files, path) {
    if (path === undefined)
        return undefined;
    return parseReleaseGraph(Buffer.from(await files.read(path)).toString("utf8"), path);
}

;// CONCATENATED MODULE: ./packages/release-model/version-order.ts
/**
 * Negative when `a` comes before `b`, zero when they are one version, positive otherwise.
 * SemVer precedence; PEP 440 orders these versions the same way.
 */
function version_order_compareVersions(a, b) {
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.patch - b.patch ||
        comparePrereleases(a.prerelease, b.prerelease) ||
        Number(a.isRevised ?? false) - Number(b.isRevised ?? false));
}
/** Whether the version is an alpha, a beta or a release candidate. */
function isPrerelease(version) {
    return version.prerelease !== undefined;
}
/** `1.4` of `1.4.2`: the line of releases a patch belongs to. */
function lineOf(version) {
    return `${version.major}.${version.minor}`;
}
/** Whether two versions are of one line. */
function isSameLine(a, b) {
    return a.major === b.major && a.minor === b.minor;
}
/** Whether `version` is stable and no version in `existing` is stable and higher. */
function isLatest(version, existing) {
    return isHighestStable(version, existing, () => true);
}
/** Whether `version` is stable and no stable version in `existing` that `sameLine` accepts is higher. */
function isHighestStable(version, existing, sameLine) {
    if (isPrerelease(version))
        return false;
    return !existing.some((other) => !isPrerelease(other) && sameLine(other) && version_order_compareVersions(other, version) > 0);
}
/**
 * The next stable version. Of a pre-release it is the version being prepared when that is already such a step,
 * as `npm version` has it: patch of `1.4.0-rc.2` is `1.4.0`, major of it is `2.0.0`.
 */
function nextVersion(version, part) {
    const { major, minor, patch } = version;
    const prepared = isPrerelease(version);
    switch (part) {
        case "major":
            return prepared && minor === 0 && patch === 0
                ? { major, minor, patch }
                : { major: major + 1, minor: 0, patch: 0 };
        case "minor":
            return prepared && patch === 0 ? { major, minor, patch } : { major, minor: minor + 1, patch: 0 };
        case "patch":
            return { major, minor, patch: prepared ? patch : patch + 1 };
    }
}
const rank = { alpha: 0, beta: 1, rc: 2 };
function comparePrereleases(a, b) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return rank[a.identifier] - rank[b.identifier] || a.number - b.number;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/branch.ts
/** The branch of the one pull request for a component and an environment: `promote/staging/coreason-runtime`. */
function promotionBranch({ component, environment, }) {
    // Two segments in any case: a branch `promote/x` and one `promote/x/y` cannot be both.
    return `promote/${environment?.name ?? "default"}/${component.name}`;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/trailers.ts

/**
 * `Promotes: coreason-runtime@1.4.0 to staging` and what it was, as trailers of git. A digest stands in a line of its own, so
 * that the lines stay as short as linters of commits want them.
 */
function renderTrailers({ component, version, environment, artifacts, ids, }) {
    const to = environment === undefined ? "" : ` to ${environment}`;
    const { images, charts } = artifacts ?? { images: [], charts: [] };
    const lines = [
        ...images.map(({ name, digest }) => `Artifact: image ${name}\n  ${digest}`),
        ...charts.map(({ name, digest }) => `Artifact: chart ${name}\n  ${digest}`),
    ];
    return [
        `Promotes: ${component}@${(0,version_spelling/* formatSemver */.a)(version)}${to}`,
        ...(lines.length === 0 ? ["Artifact: none"] : lines),
        ...ids.map((id) => `Dispatch-Id: ${id}`),
    ];
}
/**
 * The promotions a commit says it is. Only the last paragraph counts, as for git; but a squash on GitHub may put others below
 * it, so that each paragraph of nothing but trailers at the end is read.
 */
function readTrailers(message) {
    if (message.length > longestMessage)
        return [];
    const paragraphs = message
        .replaceAll("\r\n", "\n")
        .trim()
        .split(/\n{2,}/)
        // A line that begins with a space goes on with the one before it.
        .map((paragraph) => paragraph.replaceAll(/[^\S\n]*\n[^\S\n]+(?=\S)/g, " "));
    const last = paragraphs.findLastIndex((paragraph) => !isTrailers(paragraph));
    const found = [];
    for (const line of paragraphs.slice(Math.max(last, 0) + 1).flatMap((paragraph) => paragraph.split("\n"))) {
        const promoted = readPromoted(line);
        const before = promoted === undefined ? found.pop() : undefined;
        if (promoted !== undefined)
            found.push(promoted);
        else if (before !== undefined)
            found.push(withLine(before, line));
    }
    return found;
}
/** The highest of them that is about a component in an environment. */
function highestPromoted(found, { component, environment }) {
    return found
        .filter((one) => one.component === component && one.environment === environment)
        .toSorted((left, right) => version_order_compareVersions(right.version, left.version))
        .at(0);
}
/** No message of ours is longer. */
const longestMessage = 65_536;
function isTrailers(paragraph) {
    return paragraph.split("\n").every((line) => /^[A-Za-z0-9-]+: /.test(line));
}
function readPromoted(line) {
    const { component = "", version = "", environment, } = /^Promotes: (?<component>[A-Za-z0-9._-]{1,100})@(?<version>[0-9A-Za-z.-]+)(?: to (?<environment>[A-Za-z0-9-]{1,63}))?$/i.exec(line.trimEnd())?.groups ?? {};
    const read = version_reading_matchSemver(version);
    return read === undefined
        ? undefined
        : { component, version: read, environment, artifacts: undefined, ids: [] };
}
/** A promotion with what one more line says about it. */
function withLine(promoted, line) {
    const id = /^Dispatch-Id: (?<id>[A-Za-z0-9][A-Za-z0-9._-]{7,199})$/i.exec(line.trimEnd())?.groups?.["id"];
    if (id !== undefined)
        return { ...promoted, ids: [...promoted.ids, id] };
    const said = /^Artifact: (?:none|(?<kind>image|chart) (?<name>[^\s@]{1,255}) (?<digest>sha256:[0-9a-f]{64}))$/i.exec(line.trimEnd())?.groups;
    if (said === undefined)
        return promoted;
    const { kind, name = "", digest = "" } = said;
    const { images, charts } = promoted.artifacts ?? { images: [], charts: [] };
    const one = kind === undefined ? [] : [{ name, digest }];
    return {
        ...promoted,
        artifacts: kind === "chart" ? { images, charts: [...charts, ...one] } : { images: [...images, ...one], charts },
    };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/commit-message.ts


/** release-please adds ` (#123)` to a header that may have 100 characters. */
const longestHeader = 93;
/** `fix(deps): promote coreason-runtime 1.4.0 to staging`. */
function renderHeader(target, type) {
    const { component, environment, release } = target;
    const to = environment === undefined ? "" : ` to ${environment.name}`;
    const header = `${type}(deps): promote ${component.name} ${(0,version_spelling/* formatSemver */.a)(release.version)}${to}`;
    return header.length <= longestHeader ? header : `${header.slice(0, longestHeader - 1).trimEnd()}…`;
}
/** The commit that promotes: what moved where, and trailers by which the next run knows it. */
function renderCommitMessage(target, plan, type) {
    const { component, environment, release, payload, ids } = target;
    const { source, images, charts } = payload;
    const trailers = renderTrailers({
        component: component.name,
        version: release.version,
        environment: environment?.name,
        artifacts: { images, charts },
        ids,
    });
    return [
        renderHeader(target, type),
        "",
        ...plan.changes.slice(0, 50).map(({ path }) => `* ${path}`),
        "",
        `Built from ${source.repository}`,
        `  at ${source.commit}`,
        "",
        ...trailers,
    ].join("\n");
}

;// CONCATENATED MODULE: ./packages/release-model/branch-update.ts
/**
 * Whether a commit is the merge that GitHub's button "Update branch" makes: the base comes in, and nothing of a person's own.
 * https://docs.github.com/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/keeping-your-pull-request-in-sync-with-the-base-branch
 * git words a merge of a person's own the same way, and that may hold anything.
 */
function isBranchUpdate({ message, parents, committedBy, }, { base, branch }) {
    const [header] = message.split("\n", 1);
    return (committedBy === "github" && parents.length === 2 && header === `Merge branch '${base}' into ${branch}`);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/judge-proposal.ts



/** Judges the branch by the trailers of its commits: what lacks them is a person's. */
function judgeProposal({ branch, pullRequests, defaultBranch }, target) {
    const open = pullRequests.find(({ state }) => state === "open");
    const closed = pullRequests.find(({ state }) => state === "closed");
    if (open === undefined && closed !== undefined && closed === pullRequests[0] && declines(closed, target)) {
        return { kind: "declined", pullRequest: closed };
    }
    if (branch === undefined || branch.tip === defaultBranch?.head)
        return { kind: "none", tip: branch?.tip };
    const isUpdate = (commit) => isBranchUpdate(commit, { base: defaultBranch?.name ?? "", branch: promotionBranch(target) });
    const own = open?.head === branch.tip ? open.commits : branch.history.slice(0, 1);
    // A person who amends or rebases a commit of ours keeps its message.
    const foreign = own.find((commit) => !isUpdate(commit) &&
        (commit.committedBy === "other" || carriedBy(commit.message, target) === undefined));
    if (foreign !== undefined) {
        // Without a pull request the tip may be a commit of the default branch that the branch was left at.
        return open === undefined ? { kind: "none", tip: branch.tip } : { kind: "foreign", hash: foreign.hash };
    }
    const [newest] = branch.history;
    const tip = branch.history.find((commit) => !isUpdate(commit));
    const carried = tip && carriedBy(tip.message, target);
    if (tip === undefined || carried === undefined)
        return { kind: "none", tip: branch.tip };
    const { version, artifacts, ids } = carried;
    return {
        kind: "ours",
        tip: branch.tip,
        version,
        artifacts,
        ids,
        // After an update the branch holds more than the one commit that it is to hold.
        parent: tip === newest ? tip.parents[0] : undefined,
        pullRequest: open,
    };
}
function declines({ commits }, target) {
    return commits.some(({ message }) => {
        const version = carriedBy(message, target)?.version;
        return version !== undefined && version_order_compareVersions(version, target.release.version) >= 0;
    });
}
function carriedBy(message, { component, environment }) {
    return highestPromoted(readTrailers(message), {
        component: component.name,
        environment: environment?.name,
    });
}

// EXTERNAL MODULE: ./packages/release-model/markdown/render-markdown.ts + 1 modules
var render_markdown = __webpack_require__(5029);
;// CONCATENATED MODULE: ./packages/gitops-promotion/report-places.ts

/** A repository may name a component in hundreds of places. */
const mostRows = 200;
/** Each place, and what becomes of it. */
function placesTable(outcomes) {
    return {
        kind: "table",
        header: ["File", "Place", "From", "To"],
        rows: outcomes.slice(0, mostRows).map((outcome) => {
            const { pin } = outcome;
            const [from, to] = moveOf(outcome);
            return [{ code: `${pin.path}:${pin.line}` }, { code: (0,printable/* printable */.g)(pin.place, 200) }, from, to];
        }),
    };
}
function moveOf(outcome) {
    switch (outcome.kind) {
        case "edit":
            return [{ code: report_places_short(outcome.before) }, { code: report_places_short(outcome.after) }];
        case "current":
            return ["the same", "stays"];
        case "kept":
            return ["stays", (0,printable/* printable */.g)(outcome.reason, 200)];
        case "newer":
            return [{ code: report_places_short(outcome.found) }, "stays: newer"];
        case "floating":
            return [{ code: report_places_short(outcome.text) }, "stays: it moves by itself"];
        case "taken-back":
            return ["taken back", `stays: ${outcome.commit.slice(0, 12)} promoted it, and somebody took it back`];
        case "overtaken":
            return ["stays", `stays: ${(0,version_spelling/* formatSemver */.a)(outcome.by)} was promoted there`];
        case "finding":
            return [(0,printable/* printable */.g)(outcome.problem.found, 200), "stays: a person has to decide"];
        case "refused":
            return [(0,printable/* printable */.g)(outcome.problem.found, 200), "refused"];
    }
}
/** Digests are long, and told apart by their beginnings. */
function report_places_short(text) {
    return (0,printable/* printable */.g)(text.replaceAll(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, "$1…"), 200);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/run-link.ts
/**
 * The address of the run that published the release, where it is one of the component's own repository on this very server. Any other
 * is whatever the sender of the message would like people to open.
 */
function runLink({ component, payload }, server) {
    const { run } = payload.source;
    const runs = `${server.replace(/\/$/, "")}/${component.repository}/actions/runs/`;
    if (run?.toLowerCase().startsWith(runs.toLowerCase()) !== true)
        return undefined;
    return /^\d+(?:\/attempts\/\d+)?$/.test(run.slice(runs.length)) ? run : undefined;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/render-pull-request.ts




/** What people read of a promotion before they merge it. */
function renderPullRequestBody(target, plan, { commit, server }) {
    const { component, environment, payload, ids } = target;
    const { source, images, charts } = payload;
    const to = environment === undefined ? "" : ` to ${environment.name}`;
    const link = runLink(target, server);
    const run = link === undefined ? [] : [", by ", { text: "this run", link }];
    const blocks = [
        {
            kind: "paragraph",
            parts: [
                `Promotes ${component.name} ${payload.version}${to}. It was built from `,
                { code: source.repository },
                " at ",
                { code: source.commit.slice(0, 12) },
                ...run,
                ".",
            ],
        },
        placesTable(plan.outcomes),
        {
            kind: "list",
            items: [...images, ...charts].map(({ name, digest }) => [{ code: `${name}@${digest}` }]),
        },
        ...plan.findings.map(({ expected, found, fix }) => ({
            kind: "paragraph",
            parts: [(0,printable/* printable */.g)(`For a person to look at: expected ${expected}, found ${found}. ${fix}`, 600)],
        })),
        {
            kind: "paragraph",
            parts: [
                "Commit ",
                { code: commit.slice(0, 12) },
                ", message ",
                ...ids.flatMap((id, index) => [...(index === 0 ? [] : [", "]), { code: id }]),
                ".",
            ],
        },
    ];
    return (0,render_markdown/* renderMarkdown */.G)(blocks).trim();
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/apply-pull-request.ts





/**
 * Brings the one pull request of a component and an environment to propose the plan: one commit on top of the default branch,
 * which takes the place of what the branch proposed before.
 */
async function applyPullRequest(change, options) {
    const { facts, plan } = change;
    const { target, github, commitType, repository, onProgress } = options;
    const { head, state } = facts;
    const proposal = judgeProposal(state, target);
    const files = plan.changes.map(({ path }) => path);
    if (proposal.kind === "declined")
        return { kind: "declined", pullRequest: proposal.pullRequest, commit: head };
    if (proposal.kind === "foreign")
        return { kind: "foreign", hash: proposal.hash, commit: head };
    if (proposal.kind === "ours" && version_order_compareVersions(proposal.version, target.release.version) > 0) {
        return { kind: "unchanged", state: { kind: "late", by: proposal.version }, commit: head };
    }
    const commit = await bringBranch(proposal, change, options);
    const title = renderHeader(target, commitType);
    const body = renderPullRequestBody(target, plan, { commit, server: options.server });
    const open = proposal.kind === "ours" ? proposal.pullRequest : undefined;
    if (open === undefined) {
        onProgress(`${repository}: opening a pull request`);
        const opened = await github.openPullRequest({
            repositoryId: state.id,
            base: state.defaultBranch?.name ?? "",
            branch: promotionBranch(target),
            title,
            body,
            isDraft: false,
        });
        return { kind: "opened", commit, files, pullRequest: opened };
    }
    if (open.title === title && (isWordFor(open.body, body) || tells(open.body, commit, proposal))) {
        return { kind: "proposed", commit, files, pullRequest: open };
    }
    onProgress(`${repository}: updating pull request ${open.number}`);
    await github.updatePullRequest({ id: open.id, title, body });
    return { kind: "updated", commit, files, pullRequest: open };
}
function isWordFor(found, body) {
    return found.replaceAll("\r\n", "\n") === body;
}
/** Whether the text is about the commit that stands there already: the same message once more has nothing to add to it. */
function tells(found, commit, proposal) {
    return proposal.kind === "ours" && proposal.tip === commit && found.includes(commit.slice(0, 12));
}
/** The commit that proposes the plan, made only where the branch does not stand at such a one. */
async function bringBranch(proposal, { facts, changed, message }, { github, target }) {
    const { head, state } = facts;
    const branch = promotionBranch(target);
    const request = {
        repository: state.nameWithOwner,
        repositoryId: state.id,
        branch,
        parent: head,
        message,
        files: changed,
    };
    if (proposal.kind === "ours") {
        const isSame = proposal.parent === head && messageAt(state, proposal.tip) === message;
        return isSame ? proposal.tip : github.commit({ ...request, expected: proposal.tip });
    }
    if (proposal.tip === undefined) {
        await github.createBranch({ repositoryId: state.id, name: branch, commit: head });
    }
    else if (proposal.tip !== head) {
        await github.resetBranch({ repositoryId: state.id, name: branch, expected: proposal.tip, commit: head });
    }
    return github.commit({ ...request, expected: head });
}
function messageAt({ branch }, tip) {
    return branch?.history.find(({ hash }) => hash === tip)?.message.trimEnd();
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/find-lost.ts

/**
 * The commit of this very message among the newest that changed a file; undefined where it is not there. A write whose answer got lost
 * may have been carried out, and then nothing is left to be done.
 */
async function findLost(repository, { facts, target, path, }, github) {
    const commits = await github.commitsTouching(repository, { tip: facts.head, path, page: 1 });
    const { id } = target.payload;
    return commits.find(({ message }) => readTrailers(message).some(({ ids }) => ids.includes(id)))?.hash;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/left-open.ts


/**
 * The open pull request of a promotion that the default branch has overtaken: a person or a commit brought its version, or a newer
 * one, by another way. Nobody else would tell that it has nothing to do any more. Pure.
 */
function leftOpen(planned, state, target) {
    const there = thereBy(planned, target);
    const proposal = judgeProposal(state, target);
    if (there === undefined || proposal.kind !== "ours")
        return undefined;
    return version_order_compareVersions(proposal.version, there) > 0 ? undefined : proposal.pullRequest;
}
/** The version that the files state by now. */
function thereBy(planned, { release }) {
    if (planned.kind === "current")
        return release.version;
    // A newer one that was there once tells nothing of what stands there.
    if (planned.kind !== "late" || planned.isPast === true || typeof planned.by === "string")
        return undefined;
    return planned.by;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/join-proposed.ts




/**
 * The message together with what the pull request of its component proposes of the same version: image and chart that were sent
 * apart come into one proposal, and neither takes the place of the other.
 */
function joinProposed(target, state) {
    const { component, release, payload } = target;
    const proposal = judgeProposal(state, target);
    if (proposal.kind !== "ours" || version_order_compareVersions(proposal.version, release.version) !== 0)
        return target;
    const { images, charts } = proposal.artifacts ?? { images: [], charts: [] };
    const joined = {
        ...payload,
        images: join("image", payload.images, images, component.images),
        charts: join("chart", payload.charts, charts, component.charts),
    };
    return {
        ...target,
        payload: joined,
        release: releaseOf(joined, component),
        ids: [...new Set([...proposal.ids, ...target.ids])],
    };
}
/** What was proposed stands first, so that the same message again gives the same commit. What was sent now has the say. */
function join(kind, sent, proposed, own) {
    const isSame = (one) => (other) => other.name === one.name;
    const before = proposed.filter(({ name }) => own.some((known) => isSameArtifact(kind, known, name)));
    return [
        ...before.map((one) => sent.find(isSame(one)) ?? one),
        ...sent.filter((one) => !before.some(isSame(one))),
    ];
}

// EXTERNAL MODULE: ./packages/ports/commit-history.ts
var commit_history = __webpack_require__(5929);
;// CONCATENATED MODULE: ./packages/gitops-promotion/history-limits.ts
/** Of as many files that move at once the histories are read, each for one request at least. */
const mostFiles = 300;

;// CONCATENATED MODULE: ./packages/gitops-promotion/heed-history.ts




const unknownCode = "history-unknown";
/**
 * Leaves a place as it is where the history of its file says so: this version of this image or chart was promoted there and taken
 * back since, or a newer one was promoted. What another message about the same version brought says nothing about this place.
 */
function heedHistory(outcome, history, { component, release }) {
    if (outcome.kind !== "edit" || history === undefined)
        return outcome;
    const { pin } = outcome;
    const before = highest(history.promotions.filter((one) => concerns(one, pin, component)));
    if (before === undefined)
        return outcome;
    const order = version_order_compareVersions(before.version, release.version);
    if (order > 0)
        return { kind: "overtaken", pin, by: before.version };
    if (order < 0)
        return outcome;
    // Only its digest would come back, which somebody has taken off: the version is there.
    return isThere(pin, release)
        ? { kind: "kept", pin, reason: "the version is there, as a person has it" }
        : { kind: "taken-back", pin, commit: before.commit };
}
function isThere({ value }, { version }) {
    if (value.kind !== "image" || value.tag === undefined || value.digest !== undefined)
        return false;
    return readTagText(value.tag.text)?.version === (0,version_spelling/* formatSemver */.a)(version);
}
/** Whether a promotion moved places of this kind. One whose commit does not say of what it was moved them all. */
function concerns({ artifacts }, pin, component) {
    return artifacts === undefined || missingArtifact(pin, component, artifacts) === undefined;
}
/** What a person has to decide, because nobody has read far enough back to know whether somebody took this version back. */
function unknownHistory(outcomes, { histories }, { component, release }) {
    const pins = outcomes.flatMap((outcome) => (outcome.kind === "edit" ? [outcome.pin] : []));
    const unknown = pins.filter((pin) => {
        const history = histories.get(pin.path);
        return (history?.isWhole === false && !history.promotions.some((before) => concerns(before, pin, component)));
    });
    const [first] = unknown;
    if (first === undefined)
        return [];
    const files = [...new Set(unknown.map(({ path }) => path))];
    const others = files.length - 1;
    const leftOut = files.filter((path) => histories.get(path)?.isLeftOut === true).length;
    return [
        {
            code: unknownCode,
            expected: `to know whether ${component.name} ${(0,version_spelling/* formatSemver */.a)(release.version)} was promoted before and taken back`,
            found: `a history that was not read to its end, of ${first.path}${others === 0 ? "" : ` and ${others} other files`}${leftOut === 0 ? "" : `; ${leftOut} of them were not asked at all, because more move at once than are asked`}`,
            fix: leftOut === 0
                ? "Promote it once with `mode: pull-request`, so that a person decides. Later promotions find that one."
                : `Give each environment, or each component, at most ${mostFiles} files. Until then use \`mode: pull-request\` for all of them: a person decides each time.`,
            location: { file: first.path, line: first.line, column: first.column },
        },
    ];
}
function highest(found) {
    return found.toSorted((left, right) => version_order_compareVersions(right.version, left.version)).at(0);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/observe-history.ts






/** Of one file, or of the repository: a thousand commits. */
const mostPages = 10;
/** From so many files on the history of the whole repository is asked first: without a promotion in it no file has one. */
const fewFiles = 12;
const observe_history_atOnce = 6;
/**
 * What the history of each file that would change tells about the component in this environment, as far back as it has to be
 * read, under whatever name the file had: to the newest promotion of each image and chart, because older ones were of lower versions. Pull requests that were merged
 * tell it, too: a squash may have dropped what their commits said.
 */
async function observeHistories(facts, outcomes, target, github) {
    const moving = new Map();
    for (const outcome of outcomes) {
        if (outcome.kind !== "edit")
            continue;
        const { pin } = outcome;
        moving.set(pin.path, [...(moving.get(pin.path) ?? []), pin]);
    }
    const look = { facts, target, github };
    if (moving.size > fewFiles) {
        const all = await readHistory(look, undefined, () => false);
        const isClear = all.promotions.every(({ version }) => version_order_compareVersions(version, target.release.version) < 0);
        if (all.isWhole && isClear)
            return new Map([...moving.keys()].map((path) => [path, all]));
    }
    const limit = (0,p_limit/* default */.A)(observe_history_atOnce);
    return new Map(await Promise.all([...moving].map(([path, pins], index) => limit(async () => {
        if (index >= mostFiles)
            return [path, { promotions: [], isWhole: false, isLeftOut: true }];
        const isEnough = (found) => pins.every((pin) => found.some((one) => concerns(one, pin, target.component)));
        return [path, await readHistory(look, path, isEnough)];
    }))));
}
async function readHistory({ facts: { state, head }, target, github }, path, isEnough) {
    const merged = mergedMessages(state);
    const found = [];
    const add = (hash, messages) => found.push(...messages.flatMap((message) => promotionsIn(message, target, hash)));
    let at = { tip: head, path, page: 1 };
    let oldest;
    for (let pages = 0; pages < mostPages; pages += 1) {
        const commits = await github.commitsTouching(state.nameWithOwner, at);
        for (const { hash, message } of commits)
            add(hash, [message, ...(merged.get(hash) ?? [])]);
        if (isEnough(found))
            return { promotions: found, isWhole: true };
        oldest = commits.at(-1)?.hash ?? oldest;
        if (commits.length === commit_history/* commitsOnPage */.l) {
            at = { ...at, page: at.page + 1 };
            continue;
        }
        // A file that was moved has the rest of its history under the name that it had.
        const before = await formerName(github, state.nameWithOwner, { commit: oldest, path: at.path });
        if (before === undefined || oldest === undefined)
            return { promotions: found, isWhole: true };
        at = { tip: oldest, path: before, page: 1 };
    }
    // Whether these touched the file is not known any more.
    for (const [hash, messages] of merged)
        add(hash, messages);
    return { promotions: found, isWhole: false };
}
async function formerName(github, repository, { commit, path }) {
    return commit === undefined || path === undefined
        ? undefined
        : github.renamedFrom(repository, { commit, path });
}
/** What the commits of merged pull requests said, by the commit that brought them to the branch. */
function mergedMessages({ pullRequests }) {
    return new Map(pullRequests.flatMap(({ state, merge, commits }) => state === "merged" && merge !== undefined
        ? [[merge.commit, commits.map(({ message }) => message)]]
        : []));
}
function promotionsIn(message, { component, environment }, commit) {
    return readTrailers(message)
        .filter((one) => one.component === component.name && one.environment === environment?.name)
        .map((one) => ({ ...one, commit }));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/heed-present.ts


const unknownPresentCode = "present-unknown";
/** What would be replaced without anybody knowing whether that is a step forward; undefined where it is known. */
function namelessAt(outcome, history) {
    if (outcome.kind !== "edit")
        return undefined;
    const { name, value } = outcome.pin;
    if (value.kind === "image" && value.tag === undefined && value.digest !== undefined) {
        const digest = `sha256:${value.digest.text.replace(/^sha256:/, "")}`;
        // What a promotion brought is of the version that it says, and that one has been compared.
        const isOurs = history?.promotions.some(({ artifacts }) => artifacts?.images.some((one) => one.digest === digest));
        return isOurs === true
            ? undefined
            : { kind: "image", key: `${name.name}@${digest}`, name: name.name, digest };
    }
    if (value.kind !== "commit" || statesVersion(value.comment?.text))
        return undefined;
    return { kind: "commit", key: value.text, commit: value.text };
}
function statesVersion(comment) {
    return comment !== undefined && readTagText(comment) !== undefined;
}
/** Leaves a place as it is where what stands there is newer than the release. */
function heedPresent(outcome, facts) {
    const nameless = namelessAt(outcome, facts.histories.get(outcome.pin.path));
    const present = nameless && facts.presents?.get(nameless.key);
    return present?.kind === "newer" ? { kind: "newer", pin: outcome.pin, found: present.found } : outcome;
}
/** What a person has to decide, because nobody can tell whether the release is newer than what stands there. */
function unknownPresents(outcomes, { histories, presents }, { component, release }) {
    if (presents === undefined)
        return [];
    const pins = outcomes.flatMap((outcome) => {
        const nameless = namelessAt(outcome, histories.get(outcome.pin.path));
        return nameless !== undefined && presents.get(nameless.key)?.kind !== "older" ? [outcome.pin] : [];
    });
    const [first] = pins;
    if (first === undefined)
        return [];
    const { path: file, line, column, value } = first;
    const what = value.kind === "commit" ? "commit" : "digest";
    return [
        {
            code: unknownPresentCode,
            expected: `to know that ${component.name} ${(0,version_spelling/* formatSemver */.a)(release.version)} is newer than what stands at ${first.place} of ${file}`,
            found: `a ${what} of a version that neither the place, nor a promotion, nor ${what === "commit" ? "the history of its repository" : "the registry"} tells${pins.length === 1 ? "" : `, and ${pins.length - 1} more`}`,
            fix: `Promote it once with \`mode: pull-request\`, so that a person decides; later promotions know that one. Or write the version that stands there beside it, as ${what === "commit" ? "a comment (# v1.0.0)" : "a tag"}.`,
            location: { file, line, column },
        },
    ];
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/observe-present.ts


/**
 * Asks what stands at places that state a digest or a commit and no version, each once. An image's own word is believed only where the
 * registry has that very digest under that version: labels are inherited from the image below. Of commits the history of the
 * component's repository tells which came first.
 */
async function observePresents(facts, outcomes, target, ports) {
    const nameless = outcomes.flatMap((outcome) => namelessAt(outcome, facts.histories.get(outcome.pin.path)) ?? []);
    const each = [...new Map(nameless.map((one) => [one.key, one])).values()];
    const asked = each.map(async (one) => [one.key, await relate(one, target, ports)]);
    return new Map(await Promise.all(asked));
}
function relate(nameless, target, ports) {
    return nameless.kind === "image"
        ? relateImage(nameless, target, ports)
        : relateCommit(nameless.commit, target, ports);
}
async function relateImage({ name, digest }, { release }, { registries }) {
    const stated = await registries.statedVersion(name, digest);
    const version = stated === undefined ? undefined : version_reading_matchSemver(stated.replace(/^v/, ""));
    if (version === undefined)
        return { kind: "unknown" };
    const answer = await registries.ask((0,package_name/* packageName */.oZ)("image", name), version);
    if (answer.kind !== "available" || answer.digest !== digest)
        return { kind: "unknown" };
    return version_order_compareVersions(version, release.version) > 0
        ? { kind: "newer", found: (0,version_spelling/* formatSemver */.a)(version) }
        : { kind: "older" };
}
async function relateCommit(present, { component, payload }, { github }) {
    const { commit } = payload.source;
    if (await github.contains(component.repository, commit, present))
        return { kind: "older" };
    const isBehind = await github.contains(component.repository, present, commit);
    return isBehind ? { kind: "newer", found: `${present.slice(0, 12)}, a later commit` } : { kind: "unknown" };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/observe-known.ts


/** What has to be known before places move: what happened to their files, and which version stands there now. */
async function observeKnown(facts, outcomes, target, ports) {
    const histories = await observeHistories(facts, outcomes, target, ports.github);
    return { ...facts, histories, presents: await observePresents({ histories }, outcomes, target, ports) };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/beside/observe-values.ts




/**
 * The values of charts that lie below the selected ones or are laid over them, wherever they are, and the templates of their charts. All
 * of the repository is looked through only for values of which nothing near them says what they are laid over.
 */
async function observeValues({ all, selected, mentioning, names, read }) {
    const stating = [...selected].flatMap(([path, bytes]) => isYaml(path) && /tag|digest/i.test(latin(bytes)) ? [path] : []);
    const known = new Set(all);
    const near = linksIn(selected);
    if (near.size === 0 && ![...stating, ...mentioning].some(helm_overlays_isValues))
        return observe_values_nothing;
    const nearest = valuesBelow(observe_values_sourcesOf(near), all);
    const textOf = (path) => latin(selected.get(path) ?? new Uint8Array());
    const lone = stating.filter((path) => !mentioning.has(path) &&
        hasBareTag(textOf(path)) &&
        mayBeLaid(path, known) &&
        nearest(path).length === 0);
    const linking = lone.length === 0 ? near : linksIn(await read(all.filter(isYaml)));
    const below = lone.length === 0 ? nearest : valuesBelow(observe_values_sourcesOf(linking), all);
    const charts = lone.length === 0 ? stating.flatMap((path) => below(path)) : all.filter(isChartValues);
    const bases = new Map([...(await read([...new Set([...charts, ...[...mentioning].filter(isChartValues)])]))].filter(([, bytes]) => mention_mayMention(bytes, names)));
    const related = new Set(bases.size === 0
        ? []
        : stating.filter((path) => lone.includes(path) || below(path).some((base) => bases.has(base))));
    const above = all.filter((path) => !selected.has(path) && below(path).some((base) => bases.has(base)));
    const folders = new Set([...bases.keys()].map((path) => external_node_path_.posix.dirname(path)));
    const templates = all.filter((path) => isTemplate(path) && folders.has(chartFolder(path)));
    return { related, files: new Map([...bases, ...linking, ...(await read([...above, ...templates]))]) };
}
const observe_values_nothing = { related: new Set(), files: new Map() };
function linksIn(files) {
    return new Map([...files].filter(([path, bytes]) => isYaml(path) && latin(bytes).includes("valueFiles")));
}
function observe_values_sourcesOf(files) {
    return [...files].flatMap(([path, bytes]) => anySource(path, bytes) ?? []);
}
function isYaml(path) {
    return /\.ya?ml$/i.test(path) && !isTemplate(path);
}
/** The folder of the chart that a template is of. */
function chartFolder(path) {
    return external_node_path_.posix.dirname(path.slice(0, path.indexOf("templates/") + 1));
}
function latin(bytes) {
    return Buffer.from(bytes).toString("latin1");
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/beside/observe-around.ts




/**
 * The files that say what places are of which do not say it themselves: the modules of Terraform, where the tag stands in one file and
 * the image in another; values, which are laid over others; kustomizations, and the variables of compose files. Nothing is read
 * where nothing selected asks for it.
 */
async function observeAround(copy, { selected, mentioning, names }) {
    const all = [...(await copy.files()).keys()].filter((path) => !(0,vendored/* isVendored */.E)(path));
    const read = reading(copy, selected);
    const environments = new Set([...mentioning].filter(isCompose).map(environmentPath));
    const terraform = [...selected.keys()].some(isTerraform) ? await read(all.filter(isTerraform)) : observe_around_none;
    const modules = [...terraform.values()].some((bytes) => mention_mayMention(bytes, names)) ? terraform : observe_around_none;
    const values = await observeValues({ all, selected, mentioning, names, read });
    const related = new Set([...values.related, ...[...modules.keys()].filter((path) => selected.has(path))]);
    const beside = await read([
        ...all.filter((path) => environments.has(path)),
        ...([...mentioning].some(isKustomization) ? all.filter(isKustomization) : []),
    ]);
    const files = [...beside, ...modules, ...values.files].filter(([path]) => !related.has(path));
    return { related, files: new Map(files) };
}
const observe_around_none = new Map();
function reading(copy, selected) {
    return async (paths) => {
        const missing = paths.filter((path) => !selected.has(path));
        if (missing.length > 0)
            await copy.fetch(missing);
        const fetched = missing.length === 0 ? observe_around_none : await copy.git.read(copy.commit, missing);
        return new Map(paths.flatMap((path) => {
            const bytes = selected.get(path) ?? fetched.get(path);
            return bytes === undefined ? [] : [[path, bytes]];
        }));
    };
}
function isCompose(path) {
    return editorFor(path)?.kind === "compose";
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/observe.ts









/**
 * Looks at the GitOps repository at the newest commit of its default branch.
 * @throws {Refusal} `repository-hidden` or `repository-empty`.
 */
async function observePromotion(repository, target, ports) {
    const state = await lookAt(repository, target, ports);
    const head = state.defaultBranch?.head;
    if (head === undefined)
        throw emptyRepository(repository);
    const copy = await ports.copies.open(state.nameWithOwner, head);
    try {
        const read = await readSources(copy, target);
        return { state, head, ...read, histories: new Map() };
    }
    finally {
        await copy.close();
    }
}
async function lookAt(repository, target, { github, pullRequests = true }) {
    const { repositories } = await github.look({
        repositories: [repository],
        branch: promotionBranch(target),
        labels: [],
        pullRequests,
    });
    const look = repositories.get(repository);
    if (look?.kind === "found")
        return look.state;
    throw new errors/* Refusal */.P_({
        code: "repository-hidden",
        expected: `the repository ${repository}`,
        found: "none, or one that the token cannot see",
        fix: "Give the token access to it.",
    });
}
/** Reads what may name the component, in whatever environment: where one has to have proven it is asked, too. */
async function readSources(copy, target) {
    const { component, environment, config } = target;
    const modes = await copy.files();
    const before = environment?.after === undefined ? undefined : config.environments.get(environment.after);
    const places = (path) => [environment, ...(before === undefined ? [] : [before])].map((one) => selectPlaces(path, component, one));
    const isSelected = (path) => places(path).some((selection) => selection !== undefined);
    // A named place need not mention the component at all: that is why it is named.
    const hasNamedPlace = (path) => places(path).some((selection) => selection?.kind === "places");
    const paths = [...modes.keys()].filter((path) => (editorFor(path) !== undefined || isSearchedOnly(path)) && !(0,vendored/* isVendored */.E)(path) && isSelected(path));
    await copy.fetch(paths);
    const files = await copy.git.read(copy.commit, paths);
    const names = namesOf(component);
    const problems = [];
    const mentioning = paths.filter((path) => {
        const bytes = files.get(path);
        return bytes !== undefined && (mention_mayMention(bytes, names) || hasNamedPlace(path));
    });
    // Its appVersion may be the tag of what templates and values name.
    const charts = mentioning.flatMap((path) => chartOf(path) ?? []);
    const { related, files: beside } = await observeAround(copy, {
        selected: files,
        mentioning: new Set(mentioning),
        names,
    });
    const sources = [...new Set([...mentioning, ...charts, ...related])].flatMap((path) => {
        const bytes = files.get(path);
        if (bytes === undefined)
            return [];
        // What cannot be edited anyway is no reason to refuse.
        if (isSearchedOnly(path))
            return searchedSource(path, bytes) ?? [];
        try {
            return [new Source(path, bytes)];
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            problems.push(error);
            return [];
        }
    });
    const isRead = new Set(sources.map(({ path }) => path));
    const around = [...beside].flatMap(([path, bytes]) => isRead.has(path) ? [] : (anySource(path, bytes) ?? []));
    const repositories = await readRepositories(copy, sources, component);
    return { sources, around, problems, modes, ...(repositories === undefined ? {} : { repositories }) };
}
/** Flux's repositories of charts, which stand anywhere; undefined where nothing depends on them. */
async function readRepositories(copy, sources, { charts }) {
    const isAsked = sources.some(({ text }) => text.includes("sourceRef") && /\bHelm(?:Release|Chart)\b/.test(text));
    if (!isAsked || !charts.some((chart) => chart.includes("/")))
        return undefined;
    const paths = [...(await copy.files()).keys()].filter((path) => /\.ya?ml$/i.test(path) && !(0,vendored/* isVendored */.E)(path));
    await copy.fetch(paths);
    const files = await copy.git.read(copy.commit, paths);
    return chartRepositories([...files].flatMap(([path, bytes]) => mayHaveRepository(Buffer.from(bytes).toString("latin1")) ? (anySource(path, bytes) ?? []) : []));
}
function emptyRepository(repository) {
    return new errors/* ExternalError */.yA({
        code: "repository-empty",
        expected: `a commit in ${repository}`,
        found: "none",
        fix: "Push a first commit.",
        retryable: false,
    });
}

;// CONCATENATED MODULE: ./packages/manifests/apply-edits.ts

/**
 * The file's bytes with every edit applied; all else stays byte for byte.
 * @throws {InternalError} when two edits overlap or one lies outside the file.
 */
function applyEdits(bytes, edits) {
    const ordered = edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
    const parts = [];
    let position = 0;
    for (const edit of ordered) {
        if (edit.start < position || edit.end < edit.start || edit.end > bytes.length) {
            throw new errors/* InternalError */.Gd({
                code: "edits-overlap",
                expected: "edits that lie apart and inside the file",
                found: `${edit.path}: bytes ${edit.start} to ${edit.end} after ${position} of ${bytes.length}`,
                fix: "Report this as a bug of release-actions.",
            });
        }
        parts.push(bytes.subarray(position, edit.start), new TextEncoder().encode(edit.text));
        position = edit.end;
    }
    parts.push(bytes.subarray(position));
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./packages/manifests/edit-unsafe.ts

/** Something else than the intended value would have changed. */
function editUnsafe(source, found, pin, cause) {
    return new errors/* Refusal */.P_({
        code: "edit-unsafe",
        expected: "an edit that changes the intended value and nothing else",
        found,
        fix: "Change this file by hand, and report the file's form as a bug of release-actions.",
        location: pin === undefined ? { file: source.path } : { file: source.path, line: pin.line, column: pin.column },
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/manifests/verify-aliases.ts



/**
 * Where an edit changes an anchor's text, every alias of it says the new text, too. Each of them has to belong to a pin
 * that moves by this very edit.
 * @throws {Refusal} `edit-unsafe`, naming the alias.
 */
function verifyAliases(source, pins, planned) {
    const { aliases } = yamlPartsOf(source);
    if (aliases.size === 0)
        return;
    for (const [start, outcomes] of groupByStart(planned)) {
        const moving = new Set(outcomes.flatMap(({ pin }) => pin.aliases ?? []));
        const repeats = repetitionOf(source.offset(start));
        const staying = pins.find((pin) => staysAt(pin, start, outcomes));
        for (const alias of aliases.values()) {
            const isRepeated = !moving.has(alias.start) || staying?.aliases?.includes(alias.start) === true;
            if (isRepeated && repeats(alias))
                throw repeated(source, alias, { pins: staying ? [staying] : pins, outcomes });
        }
    }
}
/** Whether a pin has a text that is edited for others, but not for it. */
function staysAt(pin, start, outcomes) {
    const isMoving = outcomes.some(({ pin: moved }) => moved.place === pin.place);
    return !isMoving && spansOf(pin).some((span) => span.start === start);
}
/** The outcomes by the byte at which they edit: several pins may move by one edit. */
function groupByStart(planned) {
    const groups = new Map();
    for (const outcome of planned) {
        for (const { start } of outcome.edits)
            groups.set(start, [...(groups.get(start) ?? []), outcome]);
    }
    return groups;
}
/** Tells whether what stands at `offset` stands inside a node, aliases followed; each node is looked at once. */
function repetitionOf(offset) {
    const known = new Map();
    const repeats = (node) => {
        const answer = known.get(node);
        if (answer !== undefined)
            return answer;
        const found = isInside(node);
        known.set(node, found);
        return found;
    };
    const isInside = (node) => {
        switch (node.kind) {
            case "scalar":
                return node.start <= offset && offset < node.end;
            case "alias":
                return node.target !== undefined && repeats(node.target);
            case "map":
                return node.entries.some(({ value }) => repeats(value));
            case "list":
                return node.items.some(repeats);
        }
    };
    return repeats;
}
function repeated(source, alias, { pins, outcomes }) {
    const other = pins.find((pin) => pin.aliases?.includes(alias.start) === true);
    const [moved] = outcomes;
    const place = other === undefined ? "" : `, which is ${other.place}`;
    return new errors/* Refusal */.P_({
        code: "edit-unsafe",
        expected: `a version at ${moved?.pin.place ?? "the anchor"} that no other value repeats`,
        found: `the alias *${alias.anchor} on line ${source.position(alias.start).line}${place}`,
        fix: "Write the version out in one of the two places, without anchor and alias.",
        location: source.location(alias.start),
    });
}

;// CONCATENATED MODULE: ./packages/manifests/changed-leaves.ts
/** Where two pieces of plain data differ; a key or an item that only one has counts as a difference. */
function* changedLeaves(before, after, place = "") {
    if (Object.is(before, after))
        return;
    if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
        if (!isSameDate(before, after))
            yield { place, before, after };
        return;
    }
    const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
        yield* changedLeaves(old.get(key), now.get(key), place === "" ? key : `${place}.${key}`);
    }
}
function isContainer(value) {
    return typeof value === "object" && value !== null && !(value instanceof Date);
}
function isSameDate(before, after) {
    return before instanceof Date && after instanceof Date && before.toString() === after.toString();
}

;// CONCATENATED MODULE: ./packages/manifests/verify-data.ts





/**
 * Compares all values of a file: each edit changes at most one (the comment behind a commit is none), and that value says
 * exactly what its own edits make of it.
 * @throws {Refusal} `edit-unsafe`, naming the place.
 */
function verifyData(editor, before, { after, planned }) {
    if (editor.parse === undefined)
        return;
    const parse = (source) => editor.parse?.(source);
    const replacements = distinctReplacements(before, planned);
    const old = parse(before);
    const changed = [...changedLeaves(old, parse(after))];
    const placesOf = replacements.map((replacement) => {
        // A lone edit made every change there is.
        if (replacements.length === 1)
            return new Set(changed.map(({ place }) => place));
        const alone = new Source(before.path, applyEdits(before.bytes, [replacement.edit]));
        return new Set([...changedLeaves(old, parse(alone))].map(({ place }) => place));
    });
    if (placesOf.some(({ size }) => size > 1))
        throw editUnsafe(before, "one edit that changes several values");
    for (const leaf of changed) {
        const own = replacements.filter((_, index) => placesOf[index]?.has(leaf.place) === true);
        if (!isExplained(leaf, own) && !isAdded(leaf, planned)) {
            const [was, is] = [leaf.before, leaf.after].map((value) => JSON.stringify(value));
            throw editUnsafe(before, `${was ?? "nothing"} became ${is ?? "nothing"} at ${leaf.place}`);
        }
    }
}
/** A digest that got a key of its own: its value is exactly the one that was to be added. */
function isAdded({ before, after, place }, planned) {
    return before === undefined && place.endsWith(".digest") && planned.some(({ adds }) => adds === after);
}
function distinctReplacements(before, planned) {
    const found = new Map();
    for (const outcome of planned) {
        for (const edit of outcome.edits) {
            const texts = [
                { before: before.slice(edit), after: unquoteYaml(edit.text) },
                { before: outcome.before, after: outcome.after },
                // A file inside a block of text is one string here, quotes included.
                { before: before.slice(edit), after: edit.text },
            ];
            found.set(edit.start, { edit, texts });
        }
    }
    return [...found.values()].toSorted((left, right) => left.edit.start - right.edit.start);
}
/** Whether the value's own edits, in their order, make of it what it is now. A number has become text. */
function isExplained({ before, after }, own) {
    if (typeof after !== "string")
        return false;
    if (typeof before === "number")
        return own.length === 1 && own[0]?.texts[0]?.after === after;
    return typeof before === "string" && isMadeOf(before, after, own);
}
function isMadeOf(before, after, own) {
    const [first, ...rest] = own;
    if (first === undefined)
        return before === after;
    for (let at = 0; at <= before.length; at++) {
        if (before[at - 1] !== after[at - 1])
            return false;
        for (const texts of first.texts) {
            if (!before.startsWith(texts.before, at) || !after.startsWith(texts.after, at))
                continue;
            if (isMadeOf(before.slice(at + texts.before.length), after.slice(at + texts.after.length), rest))
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/manifests/verify-edit.ts






/**
 * Reads the edited file again and compares: the same pins stand at the same places, the edited ones with their new text
 * and all others as before, and no other value of the file differs.
 * @throws {Refusal} `edit-unsafe`, naming the place.
 */
function verifyEdit(editor, before, { after, planned }) {
    const moved = new Map(planned.map((outcome) => [outcome.pin.place, outcome]));
    const old = editor.readPins(before);
    verifyAliases(before, old, planned);
    const now = readAgain(editor, after);
    if (old.length !== now.length)
        throw editUnsafe(before, `${old.length} pins became ${now.length}`);
    for (const [index, pin] of old.entries()) {
        const other = now[index];
        if (other?.place !== pin.place || other.name.name !== pin.name.name) {
            throw editUnsafe(before, `another pin at ${pin.place}`, pin);
        }
        const expected = withAdded(verify_edit_textsOf(before, pin, moved.get(pin.place)?.edits ?? []), moved.get(pin.place));
        if (expected !== verify_edit_textsOf(after, other, []))
            throw editUnsafe(before, `an unexpected value at ${pin.place}`, pin);
        if (moved.has(pin.place))
            verifyIsText(before, after, other);
    }
    verifyData(editor, before, { after, planned });
}
/** A version that YAML would read as a number or a date is another value than was planned. */
function verifyIsText(before, after, pin) {
    for (const { start, end } of spansOf(pin)) {
        const scalar = yamlPartsOf(after).scalars.get(after.offset(start));
        if (scalar?.style !== "plain" || scalar.end !== after.offset(end))
            continue;
        if (scalar.value !== scalar.text || !readsAsText(scalar.text)) {
            throw editUnsafe(before, `${scalar.text} at ${pin.place}, which YAML does not read as text`, pin);
        }
    }
}
/** The texts of all parts of a pin, as they stand or as the edits will have them. */
function verify_edit_textsOf(source, pin, edits) {
    return spansOf(pin)
        .map(({ start, end }) => {
        const edit = edits.find((candidate) => candidate.start === start && candidate.end === end);
        return edit === undefined ? source.slice({ start, end }) : unquoteYaml(edit.text);
    })
        .join("\n");
}
/** A digest behind the tag is a part of its own when it is read again. */
function withAdded(texts, planned) {
    if (planned?.adds === undefined)
        return texts;
    const [tag = ""] = texts.split(`@${planned.adds}`);
    return `${tag}\n${planned.adds}`;
}
function readAgain(editor, after) {
    try {
        return editor.readPins(after);
    }
    catch (cause) {
        throw editUnsafe(after, "a file that can no longer be read", undefined, cause);
    }
}

;// CONCATENATED MODULE: ./packages/manifests/edit-manifest.ts






/**
 * The file's bytes with every planned edit applied, read again and compared: only the intended values changed.
 * @throws {Refusal} `edit-unsafe` when anything else would have changed.
 */
function editManifest(source, outcomes, 
/** Where other files tell as well which pins a file has. */
readPins) {
    const planned = outcomes.filter((outcome) => outcome.kind === "edit");
    const bytes = applyEdits(source.bytes, distinct(source, planned));
    const editor = editorFor(source.path);
    if (editor === undefined) {
        throw new errors/* Refusal */.P_({
            code: "edit-unsafe",
            expected: "a kind of file that is known",
            found: source.path,
            fix: "Change this file by hand.",
            location: { file: source.path },
        });
    }
    if (planned.length > 0) {
        const reading = readPins === undefined ? editor : { ...editor, readPins };
        verifyEdit(reading, source, { after: new Source(source.path, bytes), planned });
    }
    return bytes;
}
/** Two images of one release may share the variable that holds their tag: one edit moves both. */
function distinct(source, planned) {
    const found = new Map();
    for (const { pin, edits } of planned) {
        for (const edit of edits) {
            const other = found.get(edit.start);
            if (other !== undefined && other.text !== edit.text) {
                throw editUnsafe(source, `one text that two pins want to be ${other.text} and ${edit.text}`, pin);
            }
            found.set(edit.start, edit);
        }
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/plan-proof.ts







/**
 * What an environment wants to have been proven elsewhere: `after: staging` means that staging states whatever is about to move,
 * each image by the very same digest and each chart by the very same version. A tag alone will do, because the registry was
 * asked what it leads to before anything is planned. A git tag, a commit or a version by itself is proven by the release at
 * whatever place.
 */
function planProof(facts, target, outcomes) {
    const { environment, config } = target;
    const before = environment?.after === undefined ? undefined : config.environments.get(environment.after);
    const moving = outcomes.flatMap(({ kind, pin }) => (kind === "edit" ? [pin] : []));
    if (environment === undefined || before === undefined || moving.length === 0)
        return [];
    const standing = placesOf(before, facts, target);
    const unproven = moving.find((pin) => !standing.some((place) => place.kind === "current" && isSameThing(place.pin, pin)));
    return unproven === undefined ? [] : [notProven(unproven, standing, { before, environment, target })];
}
/** What this release would mean for the places of another environment: `current` where they state it. */
function placesOf(before, facts, { component, release }) {
    const { sources, repositories } = facts;
    const beside = filesBeside(facts);
    return sources.flatMap((source) => {
        const selection = selectPlaces(source.path, component, before);
        if (selection === undefined)
            return [];
        try {
            return findPlaces(source, component, { selection, repositories, beside }).pins.map((pin) => {
                const text = floatingText(pin);
                // What moves by itself says nothing about what ran there.
                return text === undefined
                    ? planPin(source, pin, { release, policy: "exact" })
                    : { kind: "floating", pin, text };
            });
        }
        catch (error) {
            // A file that cannot be read proves nothing.
            if (error instanceof errors/* Refusal */.P_)
                return [];
            throw error;
        }
    });
}
/** Whether one place can prove another: of an image the same one, of a chart the same one, of everything else the release. */
function isSameThing({ name: proof }, { name }) {
    if (name.ecosystem === "helm")
        return proof.ecosystem === "helm" && covers_lastPart(proof.name) === covers_lastPart(name.name);
    return name.ecosystem !== "image" || (proof.ecosystem === "image" && proof.name === name.name);
}
function notProven(pin, standing, { before, environment, target }) {
    const { component, release } = target;
    const same = standing.filter((place) => isSameThing(place.pin, pin));
    const newer = same.find((place) => place.kind === "newer");
    const [first] = same;
    const version = (0,version_spelling/* formatSemver */.a)(release.version);
    return {
        code: "not-proven",
        expected: `${before.name} to state ${thingAt(pin, target)} before ${environment.name} does`,
        found: newer !== undefined
            ? `${newer.found} at ${newer.pin.path}:${newer.pin.line}`
            : first === undefined
                ? `no place of ${before.name} that states any version of it`
                : `something else at ${first.pin.path}:${first.pin.line}`,
        fix: newer !== undefined
            ? `Promote ${newer.found} to ${environment.name}: that is what runs in ${before.name} by now.`
            : first === undefined
                ? `Name its place of ${before.name} in gitops.yml, or take \`after\` out if it does not run there.`
                : `Promote ${component.name} ${version} to ${before.name} first, and let it run there. A reference that moves by itself proves nothing: pin it.`,
    };
}
function thingAt({ name }, { component, release, payload }) {
    const version = (0,version_spelling/* formatSemver */.a)(release.version);
    if (name.ecosystem === "helm")
        return `the chart ${name.name} ${version}`;
    const image = payload.images.find((one) => (0,package_name/* packageName */.oZ)("image", one.name).name === name.name);
    return name.ecosystem === "image" && image !== undefined
        ? `${image.name}@${image.digest}`
        : `${component.name} ${version}`;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/labelled-tags.ts


/**
 * Tags of values that get their digest behind them although a template of the chart makes a label of them: Kubernetes refuses a label
 * with a digest in it. Pure.
 */
function labelledTags(source, moving, { overlays }) {
    const joined = moving.filter((outcome) => endsJoined(outcome));
    if (joined.length === 0)
        return [];
    const templates = overlays.templatesOf(source);
    return joined.flatMap(({ pin: { place, path: file, line, column } }) => templates.flatMap((template) => {
        const at = labelWith(template.text, place);
        if (at === undefined)
            return [];
        return [
            {
                code: "digest-in-label",
                expected: `${place} to be of the image alone, because its digest stands behind the tag`,
                found: `a label that is made of it, in ${template.path}:${template.position(at).line}`,
                fix: 'Say `digests: keep` in gitops.yml, or give these values a key `digest: ""` that the template puts behind the tag of the image.',
                location: { file, line, column },
            },
        ];
    }));
}
/** Whether tag and digest are one text afterwards. */
function endsJoined({ pin: { value }, edits }) {
    if (value.kind !== "image" || value.tag === undefined)
        return false;
    if (value.digest === undefined)
        return edits.some(({ text }) => text.includes("@sha256:"));
    return value.digest.span.start === value.tag.span.end + 1;
}
/** Where a template makes a label of a value, as far as its lines tell; one that takes the digest off again is none. */
function labelWith(text, place) {
    const reading = new RegExp(String.raw `\.Values\.${escaped(place)}(?![\w.])`, "g");
    return [...text.matchAll(reading)].find(({ index }) => {
        const start = text.lastIndexOf("\n", index) + 1;
        const line = text.slice(start, (text.indexOf("\n", index) + 1 || text.length + 1) - 1);
        const isKey = /^\s*["']?[\w./-]+["']?\s*:/.test(line);
        return (isKey && !/@|split|regex/i.test(line) && !isComment(text, index) && isLabel(text.slice(0, start), line));
    })?.index;
}
/** Below a key `labels`, or in a part of the template that is called so. */
function isLabel(before, line) {
    let indent = line.search(/\S/);
    for (const above of before.split("\n").toReversed()) {
        const [, name] = /\{\{-?\s*define\s+"([^"]+)"/.exec(above) ?? [];
        if (name !== undefined)
            return /labels$/i.test(name);
        const own = above.search(/\S/);
        if (own < 0 || own >= indent || above.trim().startsWith("{{"))
            continue;
        if (/^\s*["']?(?:matchLabels|labels)["']?\s*:/.test(above))
            return true;
        indent = own;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/left-behind.ts

/**
 * Values of another environment that are laid over these and state a tag alone: a digest here would be the digest of that tag, so
 * that this image would run there, unproven and under the name of another version. Pure.
 */
function leftBehind(source, moving, { beside: { overlays }, component, environment, }) {
    const names = moving.flatMap(({ pin, adds }) => pin.value.kind === "image" && (adds !== undefined || pin.value.digest !== undefined)
        ? [pin.name.name]
        : []);
    if (names.length === 0)
        return [];
    return overlays
        .above(source.path)
        .filter(({ path }) => selectPlaces(path, component, environment) === undefined)
        .flatMap((above) => overlays
        .pinsOf(above)
        .filter(({ pin, digestBelow }) => digestBelow !== undefined && names.includes(pin.name.name))
        .map(({ pin: { path: file, line, column, place } }) => ({
        code: "file-shared",
        expected: `${place} of ${file} to have its digest beside it`,
        found: `a tag alone, laid over the digest of ${source.path}, which would move`,
        fix: "Write the key `digest` beside it, or have gitops.yml promote the two together.",
        location: { file, line, column },
    })));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/refuse-locked-charts.ts

/**
 * A dependency that moves while the Chart.lock beside it stays is a chart that `helm dependency build`, and so Argo CD, refuses as
 * a whole. https://helm.sh/docs/helm/helm_dependency_build/
 */
function lockedCharts(outcomes, { modes }, { component, release }) {
    const locks = outcomes.flatMap(({ kind, pin }) => {
        const isDependency = kind === "edit" && pin.place.startsWith("dependencies");
        const lock = pin.path.replace(/(?<=^|\/)Chart\.yaml$/, "Chart.lock");
        return isDependency && lock !== pin.path && modes.has(lock) ? [lock] : [];
    });
    return [...new Set(locks)].map((file) => ({
        code: "chart-lock",
        expected: `no Chart.lock beside a dependency that promotions move to ${component.name} ${(0,version_spelling/* formatSemver */.a)(release.version)}`,
        found: file,
        fix: "Take Chart.lock out: a dependency at one exact version needs none. Or let this dependency be moved by a pull request that renews the lock, and name the other places in gitops.yml.",
        location: { file },
    }));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/unsent.ts


const unsentCode = "artifact-unsent";
/**
 * Leaves a place as it is that would get a version of an image or a chart which the message does not have: nothing has shown
 * that this version of it exists, and of an image nobody knows the digest.
 */
function keepUnsent(outcome, target) {
    const { component, release, payload } = target;
    const missing = outcome.kind === "edit" ? missingArtifact(outcome.pin, component, payload) : undefined;
    if (missing === undefined)
        return outcome;
    const [what, name] = missing;
    const sent = [...payload.images, ...payload.charts].map((artifact) => artifact.name);
    return {
        kind: "finding",
        pin: outcome.pin,
        problem: {
            code: unsentCode,
            expected: `the ${what} ${name} in the message about ${component.name} ${(0,version_spelling/* formatSemver */.a)(release.version)}, because ${outcome.pin.place} states it`,
            found: sent.length === 0 ? "neither images nor charts" : sent.join(", "),
            fix: `Send it, too: \`${what}s\` of dispatch-gitops, in this message or in another one. Until then the place stays as it is.`,
        },
    };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/plan.ts




















/** Plans one promotion. Pure: the same facts give the same plan. */
function planPromotion(facts, target) {
    const { outcomes, changes, problems, unread, asides } = planFiles(facts, target);
    const findings = [
        ...unread,
        ...outcomes.flatMap((outcome) => findingOf(outcome, target, asides.get(outcome.pin))),
        ...unknownHistory(outcomes, facts, target),
        ...unknownPresents(outcomes, facts, target),
    ];
    const refusals = [
        ...problems,
        ...outcomes.flatMap(refusalOf),
        ...planProof(facts, target, outcomes),
        ...lockedCharts(outcomes, facts, target),
    ];
    const isFloating = outcomes.length === 0 && unread.some(({ code }) => code === floatingCode);
    if (outcomes.length === 0 && refusals.length === 0 && !isFloating)
        refusals.push(plan_noPlace(target));
    // With nothing else to move the message was about nothing that stands here.
    if (!isFloating && outcomes.every(isUnsent))
        refusals.push(...findings);
    const state = stateOf(outcomes, refusals);
    return { state, outcomes, findings, changes: state.kind === "change" ? changes : [] };
}
/** The plan where nobody is asked: what may undo a rollback that nobody has read of, or step backwards, is refused. */
function refuseUnknown(plan) {
    if (plan.state.kind !== "change")
        return plan;
    const [first, ...others] = plan.findings.filter(({ code }) => [unknownCode, unknownPresentCode].includes(code));
    if (first === undefined)
        return plan;
    return { ...plan, changes: [], state: { kind: "refused", problems: [first, ...others] } };
}
function isUnsent(outcome) {
    return outcome.kind === "finding" && outcome.problem.code === unsentCode;
}
function planFiles(facts, target) {
    const { component, environment, config, release } = target;
    const problems = [];
    const outcomes = [];
    const changes = [];
    const unread = [];
    const asides = new Map();
    const beside = filesBeside(facts);
    const isOurs = (path) => selectPlaces(path, component, environment) !== undefined;
    problems.push(...facts.problems.filter(({ location }) => isOurs(location?.file ?? "")));
    const searched = [];
    for (const source of facts.sources) {
        const selection = selectPlaces(source.path, component, environment);
        if (selection === undefined)
            continue;
        if (selection.kind === "names")
            searched.push(source);
        if (isSearchedOnly(source.path)) {
            if (selection.kind === "names")
                unread.push(...leftUnread(source, component, { pins: [], release, config, beside }));
            continue;
        }
        try {
            const { pins, problems: unclear, asides: known, } = findPlaces(source, component, { selection, repositories: facts.repositories, beside });
            problems.push(...unclear);
            for (const [pin, aside] of known)
                asides.set(pin, aside);
            if (selection.kind === "names") {
                unread.push(...leftUnread(source, component, { pins, release, config, beside }));
                unread.push(...untaggedPlaces(source, component, beside));
            }
            const found = pins.map((pin) => {
                const options = { release, settings: config, pins, aside: known.get(pin) };
                const planned = heedKustomized(planPlace(source, pin, options), beside);
                const heeded = heedHistory(keepUnsent(planned, target), facts.histories.get(source.path), target);
                return heedPresent(heeded, facts);
            });
            outcomes.push(...found);
            const moving = found.filter((outcome) => outcome.kind === "edit");
            if (moving.length > 0) {
                const own = selection.kind === "names" ? moving.map(({ pin }) => pin) : [];
                unread.push(...labelledTags(source, moving, beside));
                problems.push(...leftBehind(source, moving, { beside, component, environment }));
                const shared = sharedPlace(own, component, environment, config);
                if (shared !== undefined)
                    problems.push(shared);
                const after = editManifest(source, moving, readAfter(source, beside));
                changes.push({ path: source.path, before: source.bytes, after });
            }
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            problems.push(error);
        }
    }
    unread.push(...appVersionPlaces(searched, component, { pins: outcomes.map(({ pin }) => pin), release }));
    return { outcomes, changes, problems, unread, asides };
}
function stateOf(outcomes, refusals) {
    const isChange = outcomes.some(({ kind }) => kind === "edit");
    // What is late is late, whatever else may be wrong with the files by now.
    const before = isChange ? undefined : outcomes.map(heededState).find((state) => state !== undefined);
    if (before !== undefined)
        return before;
    const [first, ...others] = refusals;
    if (first !== undefined)
        return { kind: "refused", problems: [first, ...others] };
    if (isChange)
        return { kind: "change" };
    const newer = outcomes.find((outcome) => outcome.kind === "newer");
    if (newer !== undefined)
        return { kind: "late", by: newer.found };
    const isGoverned = outcomes.some(({ kind }) => kind !== "floating" && kind !== "finding");
    return { kind: isGoverned ? "current" : "floating" };
}
/** What the history says against moving a place. */
function heededState(outcome) {
    if (outcome.kind === "overtaken")
        return { kind: "late", by: outcome.by, isPast: true };
    return outcome.kind === "taken-back" ? { kind: "rolled-back", commit: outcome.commit } : undefined;
}
function refusalOf(outcome) {
    if (outcome.kind !== "refused")
        return [];
    const { path: file, line, column } = outcome.pin;
    return [{ ...outcome.problem, location: outcome.problem.location ?? { file, line, column } }];
}
function findingOf(outcome, { component, release, config: settings }, aside) {
    const { path: file, line, column } = outcome.pin;
    const location = { file, line, column };
    if (lacksDigest(outcome, { release, settings })) {
        return [
            {
                code: "digest-missing",
                expected: `a digest beside the tag at ${outcome.pin.place}`,
                found: aside?.sharedWith === undefined
                    ? "a tag whose text an alias or another image repeats, so that no digest can stand in it"
                    : `a text that is more than its tag, so that no digest can stand in it: ${aside.sharedWith}`,
                fix: "Give each image a tag of its own, or a key `digest`. Until then the tag alone decides what runs.",
                location,
            },
        ];
    }
    if (outcome.kind === "finding")
        return [{ ...outcome.problem, location }];
    if (outcome.kind !== "floating")
        return [];
    return [
        {
            code: floatingCode,
            expected: `${component.name} at one version at ${outcome.pin.place}`,
            found: floatingWords(outcome.text),
            fix: "Pin it by hand, or say `floating: pin` in gitops.yml. Until then promotions do not govern it.",
            location,
        },
    ];
}
function plan_noPlace({ component, environment }) {
    const where = environment === undefined ? "this repository" : `the files of ${environment.name}`;
    return {
        code: "place-missing",
        expected: `a place in ${where} that states the version of ${component.name}`,
        found: "none, under any of its names",
        fix: `Correct \`images\`, \`charts\` and \`places\` of ${component.name}${environment === undefined ? "" : `, or \`files\` of ${environment.name}`}, in gitops.yml. A tag that stands without its image needs a place with \`at\` and \`image\`.`,
    };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/prove-source.ts

/**
 * Whether git alone can tell that what is about to be written exists: a git tag, a commit, or anything at all of a message that has
 * neither images nor charts. Registries and signatures speak of those two only.
 */
function needsSource(outcomes, { payload: { images, charts } }) {
    const moving = outcomes.flatMap(({ kind, pin }) => (kind === "edit" ? [pin] : []));
    const isBare = images.length + charts.length === 0;
    return isBare ? moving.length > 0 : moving.some(isOfGit);
}
function isOfGit({ name, value }) {
    if (name.ecosystem === "image" || name.ecosystem === "helm")
        return false;
    return name.ecosystem === "github" || ["git-tag", "commit", "unpinned"].includes(value.kind);
}
/**
 * Whether the tag of the release is in the component's own repository and names the commit that the message says.
 * @throws {Refusal} `tag-absent` or `commit-mismatch`.
 * @throws {ExternalError} `source-unknown` where the token does not see that repository.
 */
async function proveSource({ component, payload }, sources) {
    const { tag, source } = payload;
    const answer = await sources.commitOfTag(component.repository, tag);
    switch (answer.kind) {
        case "hidden":
            throw new errors/* ExternalError */.yA({
                code: "source-unknown",
                expected: `to read in ${component.repository} which commit ${tag} names, because a place states a git tag or a commit, or the message has no image and no chart`,
                found: "no such repository, or one that the token cannot see",
                fix: `Give \`token\` of a GitHub App with \`contents: read\` for ${component.repository}; GITHUB_TOKEN sees this repository and public ones only.`,
                retryable: false,
            });
        case "absent":
            throw new errors/* Refusal */.P_({
                code: "tag-absent",
                expected: `the tag ${tag} in ${component.repository}`,
                found: "no such tag of a commit there",
                fix: "Push the tag before the release is sent. If nobody released this version, find out who sent the message.",
            });
        case "found":
            if (answer.commit === source.commit)
                return;
            throw new errors/* Refusal */.P_({
                code: "commit-mismatch",
                expected: `${tag} of ${component.repository}, which is ${answer.commit}`,
                found: `${source.commit} in the message`,
                fix: "Send the release again from the workflow of its tag. If the tag was moved, release a new version.",
            });
    }
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/apply.ts











/** As many others may commit in between: each time one of them lands, so that somebody always gets on. */
const mostRounds = 60;
/**
 * Promotes: looks, plans, writes with a compare-and-swap. Where somebody else was faster everything is looked at and planned
 * anew on the new head, so that nothing of theirs is overwritten. After a write whose answer got lost the same look finds it.
 */
async function promote(options) {
    const { clock, onProgress, repository } = options;
    let isProven = false;
    // What a write was about whose answer got lost.
    let lost = [];
    for (let round = 1;; round += 1) {
        const { facts, plan, target } = await look(options);
        const [path] = lost;
        if (path !== undefined && options.mode === "commit" && plan.state.kind === "current") {
            const commit = await findLost(facts.state.nameWithOwner, { facts, target, path }, options.github);
            if (commit !== undefined)
                return { facts, plan, result: { kind: "committed", commit, files: lost } };
        }
        try {
            // Asked once: neither the tag nor the message changes while others commit here.
            if (!isProven && plan.state.kind === "change" && needsSource(plan.outcomes, target)) {
                onProgress(`${target.component.repository}: asking which commit ${target.payload.tag} names`);
                await proveSource(target, options.github);
                isProven = true;
            }
            return { facts, plan, result: await write(facts, plan, { ...options, target }) };
        }
        catch (error) {
            if (!isOvertaken(error))
                throw error;
            lost = error instanceof errors/* ExternalError */.yA ? plan.changes.map((change) => change.path) : [];
            if (round === mostRounds)
                throw restless(repository);
            onProgress(`${repository}: somebody else was faster; planning on the new head`);
            // Racers who all come back at once would meet again; the spread follows from the place each looked at.
            await clock.sleep((Number.parseInt(facts.head.slice(0, 4), 16) * round) % (250 * Math.min(round, 8)));
        }
    }
}
async function look(options) {
    const { github, copies, repository, target: sent, mode, onProgress } = options;
    onProgress(`${repository}: reading the places of ${sent.component.name}`);
    const facts = await observePromotion(repository, sent, {
        github,
        copies,
        pullRequests: mode === "pull-request",
    });
    const target = mode === "pull-request" ? await joinVerified(facts, options) : sent;
    const plan = planPromotion(facts, target);
    if (!plan.outcomes.some(({ kind }) => kind === "edit"))
        return { facts, plan, target };
    const known = await observeKnown(facts, plan.outcomes, target, options);
    const judged = planPromotion(known, target);
    // A pull request asks a person, who may know. A commit asks nobody.
    return { facts: known, plan: mode === "commit" ? refuseUnknown(judged) : judged, target };
}
async function joinVerified({ state }, options) {
    const { target: sent, verify } = options;
    const joined = joinProposed(sent, state);
    if (apply_isSameRelease(joined, sent))
        return joined;
    try {
        await verify(joined);
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_))
            throw error;
        const { code, expected, found, fix } = error;
        const own = `The branch ${promotionBranch(sent)} proposes it. Take that commit off if nobody knows it.`;
        throw new errors/* Refusal */.P_({ code, expected, found, fix: `${fix}\n${own}`, cause: error });
    }
    return joined;
}
/** Whether both have the same artifacts, which is all that is verified. */
function apply_isSameRelease(one, other) {
    const artifacts = ({ payload: { images, charts } }) => [...images, ...charts]
        .map(({ name, digest }) => `${name}@${digest}`)
        .toSorted()
        .join("\n");
    return artifacts(one) === artifacts(other);
}
async function write(facts, plan, options) {
    const { target, github, mode, commitType, onProgress, repository } = options;
    const { state, head } = facts;
    if (plan.state.kind !== "change") {
        const open = leftOpen(plan.state, state, target);
        const unchanged = { kind: "unchanged", state: plan.state, commit: head };
        return open === undefined ? unchanged : { ...unchanged, leftOpen: open };
    }
    const files = plan.changes.map(({ path }) => path);
    if (mode === "plan")
        return { kind: "planned", files, commit: head };
    const changed = plan.changes.map(({ path, after }) => ({
        path,
        bytes: after,
        mode: facts.modes.get(path)?.mode ?? "100644",
    }));
    const message = renderCommitMessage(target, plan, commitType);
    if (mode === "pull-request")
        return applyPullRequest({ facts, plan, changed, message }, options);
    onProgress(`${repository}: committing ${files.length} files`);
    const commit = await github.commit({
        repository: state.nameWithOwner,
        repositoryId: state.id,
        branch: state.defaultBranch?.name ?? "",
        expected: head,
        parent: head,
        message,
        files: changed,
    });
    return { kind: "committed", commit, files };
}
/** Whether looking again may help: the world is not as the plan took it to be, or an unclear write may have happened. */
function isOvertaken(error) {
    if (error instanceof errors/* ExternalError */.yA)
        return error.code === "github-unclear";
    return error instanceof errors/* Refusal */.P_ && ["branch-moved", "pull-request-exists"].includes(error.code);
}
function restless(repository) {
    return new errors/* ExternalError */.yA({
        code: "repository-restless",
        expected: `${repository} to stand still for the moment of one commit`,
        found: `${mostRounds} commits of others, one after another`,
        fix: "Start the job again when the other runs are done, or give the workflow a `concurrency` group with `queue: max`.",
        retryable: true,
    });
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/report.ts



/** A promotion, carried out or not, for workflows and for people. */
function reportPromotion(target, plan, result) {
    const { component, environment, payload } = target;
    const to = environment === undefined ? "" : ` to ${environment.name}`;
    const [first] = problemsOf(result);
    const words = `${report_wordsOf(result)}${openWords(plan)}`;
    return {
        outputs: {
            changed: ["committed", "opened", "updated"].includes(result.kind),
            files: "files" in result ? result.files : [],
            commit: result.commit,
            "pull-request": "pullRequest" in result ? result.pullRequest.url : undefined,
            state: result.kind === "unchanged" ? result.state.kind : result.kind,
        },
        line: `${component.name} ${payload.version}${to}: ${words}`,
        summary: [
            { kind: "heading", level: 2, text: `${headingOf(result)}: ${component.name} ${payload.version}${to}` },
            { kind: "paragraph", parts: [words, ...linkOf(result)] },
            ...(plan.outcomes.length === 0 ? [] : [placesTable(plan.outcomes)]),
            ...problemsOf(result).map((problem) => ({
                kind: "code",
                language: "text",
                text: (0,errors/* renderProblem */.yM)(problem),
            })),
        ],
        findings: plan.findings.map(({ code, expected, found, fix, location }) => ({
            code,
            level: "warning",
            ...(location === undefined ? {} : { file: location.file }),
            ...(location?.line === undefined ? {} : { line: location.line }),
            expected,
            found,
            fix,
        })),
        annotations: plan.findings.map(({ code, expected, found, fix, location }) => ({
            level: "warning",
            title: `promote-release: ${code}`,
            message: `expected ${expected}\nfound ${found}\n${fix}`,
            ...(location === undefined ? {} : { location }),
        })),
        failed: first === undefined ? failureOf(result) : new errors/* Refusal */.P_(allOf(first, problemsOf(result))),
    };
}
function headingOf(result) {
    return result.kind === "unchanged" && result.state.kind === "floating" ? "Not promoted" : "Promoted";
}
/** Places that no promotion moves are none that say it already. */
function openWords({ findings, outcomes, state }) {
    if (state.kind === "refused")
        return "";
    const kept = outcomes.filter(({ kind }) => kind === "taken-back" || kind === "overtaken").length;
    const left = outcomes.filter(({ kind }) => kind === "finding" || kind === "floating").length;
    return [
        left === 0 ? "" : `; ${places(left)} left to a person`,
        kept === 0 || state.kind !== "change"
            ? ""
            : `; ${places(kept)} left as a person or a newer release has it`,
        findings.some(({ code }) => code === unknownCode)
            ? "; whether somebody took this version back is not known"
            : "",
    ].join("");
}
function places(count) {
    return count === 1 ? "1 place was" : `${count} places were`;
}
function problemsOf(result) {
    return result.kind === "unchanged" && result.state.kind === "refused" ? result.state.problems : [];
}
/** A branch that is somebody else's now leaves the release undone: the run is red. */
function failureOf(result) {
    if (result.kind !== "foreign")
        return undefined;
    return new errors/* Refusal */.P_({
        code: "branch-foreign",
        expected: "only commits of promotions on the branch of the pull request",
        found: `${result.hash.slice(0, 12)}, which somebody pushed`,
        fix: "Merge that pull request or take the commit off its branch, then start this job again.",
    });
}
/** One error has the place of the first and the words of all. */
function allOf(first, problems) {
    if (problems.length === 1)
        return first;
    const others = problems.slice(1, 10).map(({ location, code, found }) => {
        const { file = "", line = "" } = location ?? {};
        return `${[file, line].filter((part) => part !== "").join(":")} ${code}: ${found}`.trim();
    });
    const more = problems.length > 10 ? `\nAnd ${problems.length - 10} more.` : "";
    return { ...first, fix: `${first.fix}\nAlso: ${others.join("\n")}${more}` };
}
function report_wordsOf(result) {
    switch (result.kind) {
        case "committed":
            return `committed ${result.commit.slice(0, 12)}`;
        case "opened":
            return `pull request ${result.pullRequest.number} is open`;
        case "updated":
            return `pull request ${result.pullRequest.number} was updated`;
        case "proposed":
            return `pull request ${result.pullRequest.number} proposes it already`;
        case "planned":
            return `would change ${result.files.length} files`;
        case "declined":
            return `nothing was done: pull request ${result.pullRequest.number} was closed by a person`;
        case "foreign":
            return "nothing was done: its branch has a commit that somebody pushed";
        case "unchanged":
            return `${unchangedWords(result.state)}${leftOpenWords(result)}`;
    }
}
function unchangedWords(state) {
    switch (state.kind) {
        case "current":
            return "every place that promotions move says it already";
        case "floating":
            return "nothing was done: no place states a version that promotions move";
        case "late": {
            const by = typeof state.by === "string" ? state.by : (0,version_spelling/* formatSemver */.a)(state.by);
            return state.isPast === true
                ? `nothing was done: ${by}, which is newer, was promoted before; what a person made of that stays until something above it is released. To have this one all the same, write it there by hand`
                : `nothing was done: the event is late, ${by} is there`;
        }
        case "rolled-back":
            return `nothing was done: it was promoted by ${state.commit.slice(0, 12)} and taken back since; a newer release moves it again. To have this one all the same, write it there by hand`;
        case "refused":
            return "refused: nothing was written";
    }
}
function leftOpenWords({ leftOpen }) {
    return leftOpen === undefined
        ? ""
        : `; pull request ${leftOpen.number} proposes no more than that: close it`;
}
function linkOf(result) {
    if (result.kind === "unchanged" && result.leftOpen !== undefined) {
        return [" ", { text: `#${result.leftOpen.number}`, link: result.leftOpen.url }];
    }
    return "pullRequest" in result
        ? [" ", { text: `#${result.pullRequest.number}`, link: result.pullRequest.url }]
        : [];
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/result.ts
/** Whether the release is what the default branch says, so that a cluster can come to have it. */
function isLive(result) {
    return result.kind === "committed" || (result.kind === "unchanged" && result.state.kind === "current");
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/validate.ts





/**
 * Whether this repository takes such a release at all, by what gitops.yml says.
 * @throws {Refusal} `component-unknown`, `sender-unexpected`, `tag-version`, `artifact-unknown`, `environment-missing`.
 * @throws {UsageError} `gitops-environment`.
 */
function validateRelease(payload, config, path) {
    const component = componentOf(payload, config, path);
    if (payload.source.repository.toLowerCase() !== component.repository.toLowerCase()) {
        throw new errors/* Refusal */.P_({
            code: "sender-unexpected",
            expected: `${component.name} from ${component.repository}`,
            found: `it from ${payload.source.repository}`,
            fix: `If it moved, correct \`repository\` in ${path}. Otherwise find out who sent this.`,
        });
    }
    if (version_order_compareVersions(tag_parseTag(payload.tag, component.tag), version_reading_parseSemver(payload.version)) !== 0) {
        throw new errors/* Refusal */.P_({
            code: "tag-version",
            expected: `the tag of ${payload.version}, as ${component.tag}`,
            found: payload.tag,
            fix: `Correct \`tag\` of ${component.name} in ${path}, or send the release again.`,
        });
    }
    for (const kind of ["image", "chart"])
        refuseForeign(payload, component, kind, path);
    return {
        config,
        component,
        environment: environmentOf(payload, config, path),
        release: releaseOf(payload, component),
        payload,
        ids: [payload.id],
    };
}
function componentOf(payload, { components }, path) {
    const found = components.get(payload.component);
    if (found !== undefined)
        return found;
    const known = [...components.keys()];
    const near = (0,nearest_name/* nearestName */.q)(payload.component, known);
    throw new errors/* Refusal */.P_({
        code: "component-unknown",
        expected: `a component of ${path}: ${known.join(", ")}`,
        found: payload.component,
        fix: near === undefined ? `Add it to ${path} if it is to be promoted here.` : `Did you mean ${near}?`,
    });
}
function refuseForeign(payload, component, kind, path) {
    const own = component[`${kind}s`];
    const foreign = payload[`${kind}s`].find(({ name }) => !own.some((known) => isSameArtifact(kind, known, name)));
    if (foreign === undefined)
        return;
    throw new errors/* Refusal */.P_({
        code: "artifact-unknown",
        expected: `a ${kind} of ${component.name}: ${own.length === 0 ? "none is stated" : own.join(", ")}`,
        found: foreign.name,
        fix: `Add it to \`${kind}s\` of ${component.name} in ${path} if it belongs to it.`,
    });
}
function environmentOf({ environment: name }, { environments }, path) {
    if (name === undefined && environments.size > 0) {
        throw new errors/* Refusal */.P_({
            code: "environment-missing",
            expected: `one of the environments ${[...environments.keys()].join(", ")}`,
            found: "a release without one",
            fix: "Send it with `environment`.",
        });
    }
    const found = name === undefined ? undefined : environments.get(name);
    if (name !== undefined && found === undefined)
        throw unknownEnvironment(name, [...environments.keys()], path);
    return found;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/verify-release.ts

/**
 * Whether the release is what it says: each image and chart lies in its registry under this very version with this very digest,
 * and a workflow of the component's repository has signed it. Nothing is taken on trust that could not be asked.
 * @throws {Refusal} `nothing-signed`, `version-absent`, `digest-mismatch`, or what the verification of a signature refuses.
 * @throws {ExternalError} `registry-unknown`, `signature-unknown`.
 * @throws {UsageError} where a setting is in the way of verifying, such as a trusted root that cannot be read.
 */
async function verifyRelease(target, ports) {
    const { payload, component } = target;
    const artifacts = [...payload.images, ...payload.charts];
    if (artifacts.length === 0 && ports.signatures !== undefined)
        throw nothingSigned(component.name);
    await Promise.all([
        ...payload.images.map((image) => askRegistry("image", image, target, ports.registries)),
        ...payload.charts.map((chart) => askRegistry("helm", chart, target, ports.registries)),
    ]);
    const answers = (await ports.signatures?.({ artifacts })) ?? [];
    for (const { kind, artifact, obstacle, reason } of answers) {
        if (kind === "verified")
            continue;
        const { code = "signature", expected = "a signature", found = "none", fix = "Sign it." } = reason ?? {};
        const whole = `${artifact.name}@${artifact.digest}`;
        const problem = { expected: expected.includes(whole) ? expected : `${whole}: ${expected}`, found, fix };
        if (kind === "refused")
            throw new errors/* Refusal */.P_({ code, ...problem });
        if (obstacle === "usage")
            throw new errors/* UsageError */.eb({ code, ...problem });
        throw new errors/* ExternalError */.yA({ code: "signature-unknown", ...problem, retryable: obstacle === "outage" });
    }
}
async function askRegistry(ecosystem, { name, digest }, { release }, registries) {
    const answer = await registries.ask((0,package_name/* packageName */.oZ)(ecosystem, name), release.version);
    switch (answer.kind) {
        case "available":
            if (answer.digest !== digest)
                throw mismatch(name, digest, answer);
            return;
        case "absent":
            throw new errors/* Refusal */.P_({
                code: "version-absent",
                expected: `${name} in the registry, tagged with the released version`,
                found: `${answer.asked}: ${answer.answered}`,
                fix: "Publish it before it is promoted. Was the tag of another component sent?",
            });
        case "unknown":
            throw new errors/* ExternalError */.yA({
                code: "registry-unknown",
                expected: `an answer from the registry of ${name}`,
                found: `${answer.asked}: ${answer.answered}`,
                fix: answer.advice ?? "Start the job again when the registry can be reached.",
                retryable: true,
            });
        case "unasked":
            throw new errors/* Refusal */.P_({
                code: "version-absent",
                expected: `${name} with the registry it lies in`,
                found: answer.reason,
                fix: "Send its whole name: ghcr.io/owner/name.",
            });
    }
}
function mismatch(name, digest, answer) {
    return new errors/* Refusal */.P_({
        code: "digest-mismatch",
        expected: `${name} of this version to be ${digest}`,
        found: `${answer.digest ?? "no digest"} at ${answer.asked}`,
        fix: "The tag was moved, or another image was sent. Release a new version.",
    });
}
function nothingSigned(name) {
    return new errors/* Refusal */.P_({
        code: "nothing-signed",
        expected: `an image or a chart of ${name}, by digest, whose signature can be verified`,
        found: "neither",
        fix: "Send its `images` or `charts`.",
    });
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/observe-application.ts





/**
 * What keeps an Application from being at what was promoted; undefined where nothing does. A source in the GitOps repository has to
 * be at the commit or at one that holds it. Any other source has revisions of its own (a chart's version, another repository's
 * commit): of these the spec has to state the release, wherever a promotion would move it, and Argo CD has to have compared
 * with that very spec. An Application that is a file of the GitOps repository gets its new spec by its parent's sync first.
 */
async function observeApplication(application, awaited) {
    const { sources, compared, revisions } = application;
    if (compared.length > 0 && !observe_application_isSame(sources, compared))
        return "its new spec is not compared yet";
    const open = sources.flatMap((source) => openPins(source, awaited));
    if (open.length > 0)
        return `its spec still states ${open.join(", ")}`;
    for (const [index, source] of sources.entries()) {
        const revision = revisions[index];
        const problem = await revisionProblem(source, revision, awaited);
        if (problem !== undefined)
            return problem;
    }
    if (sources.length > 0)
        return undefined;
    for (const revision of revisions)
        if (await observe_application_holds(revision, awaited))
            return undefined;
    return at(revisions.join(" "));
}
async function revisionProblem(source, revision, awaited) {
    const { repoURL, chart, targetRevision } = source;
    if (revision === undefined || revision === "")
        return at("");
    if (chart !== "") {
        // A range stays one; what it was resolved to is for Argo CD to say.
        const isExact = /^v?\d+\.\d+\.\d+(?:[-+]|$)/.test(targetRevision);
        return isExact && observe_application_bare(revision) !== observe_application_bare(targetRevision) ? at(revision) : undefined;
    }
    if (!isGitops(repoURL, awaited.repository)) {
        const isCommit = /^[0-9a-f]{40}$/.test(targetRevision);
        return isCommit && revision !== targetRevision ? at(revision) : undefined;
    }
    return (await observe_application_holds(revision, awaited)) ? undefined : at(revision);
}
const at = (revision) => `at ${(0,printable/* printable */.g)(revision === "" ? "no revision" : revision, 100)}`;
const observe_application_bare = (version) => version.replace(/^v/, "");
async function observe_application_holds(revision, { commit, contains }) {
    return revision === commit || (/^[0-9a-f]{40}$/.test(revision) && (await contains(revision)));
}
/** By the end of its address: the same repository is reached by https, by ssh and through a mirror. */
function isGitops(repoURL, repository) {
    const address = repoURL
        .replace(/[?#].*$/s, "")
        .replace(/\/+$/, "")
        .replace(/\.git$/i, "");
    return address.split(/[/:]/).slice(-2).join("/").toLowerCase() === repository.toLowerCase();
}
function observe_application_isSame(left, right) {
    const words = (sources) => JSON.stringify(sources.map(({ data }) => sorted(data)));
    return words(left) === words(right);
}
function sorted(data) {
    if (Array.isArray(data))
        return data.map(sorted);
    if (typeof data !== "object" || data === null)
        return data;
    return Object.entries(data)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, value]) => [key, sorted(value)]);
}
/** What of a live source promoting would still move: it stands in the repository already, so the cluster has an older spec. */
function openPins(source, { target, plan }) {
    const { component, config, release } = target;
    const written = writtenIn(source);
    const isPlace = isPlaceOf(component);
    const pins = observe_application_pinsOf(written).filter((pin) => isPlace(pin) && isPromoted(pin, plan));
    // A tag that could get no digest beside it has none here either.
    const settings = { floating: config.floating, digests: "keep" };
    return pins.flatMap((pin) => {
        const outcome = keepUnsent(planPlace(written, pin, { release, settings, pins }), target);
        return outcome.kind === "edit" ? [`${pin.name.name} ${outcome.before}`] : [];
    });
}
/** Whether places of that name are moved by promotions at all, and none was left as a person has it. */
function isPromoted(pin, { outcomes }) {
    const isMoved = ({ kind }) => kind === "edit" || kind === "current" || kind === "newer";
    const same = outcomes.filter((one) => (0,package_name/* packageKey */.MO)(one.pin.name) === (0,package_name/* packageKey */.MO)(pin.name));
    if (same.some(({ kind }) => kind === "taken-back" || kind === "overtaken"))
        return false;
    // A place that says no name (`at`) may be what a template makes the Application's version from.
    return same.some(isMoved) || outcomes.some((one) => isMoved(one) && one.pin.name.ecosystem === "component");
}
/** What an Application with that source states. */
function writtenIn({ data }) {
    const spec = { apiVersion: "argoproj.io/v1alpha1", kind: "Application", spec: { source: data } };
    return new Source("application.yaml", Buffer.from(JSON.stringify(spec)));
}
function observe_application_pinsOf(source) {
    try {
        return readManifest(source);
    }
    catch (error) {
        // `values` may hold anything; what Argo CD makes of it is its own affair.
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/wait-for-argo.ts


/**
 * Waits until each Application is Synced and Healthy at what was promoted, with no operation going on.
 * @throws {ExternalError} `argocd-late`, saying how each of the others stands.
 */
async function waitForArgo(options) {
    const { argo, clock, applications, timeout, onProgress } = options;
    const until = clock.now() + timeout * 60_000;
    let open = applications;
    const told = new Map();
    for (let pause = 3000;; pause = Math.min(pause * 1.5, 30_000)) {
        const states = await Promise.all(open.map(async (name) => ({ name, state: await standing(name, options) })));
        for (const { name, state } of states) {
            const words = state ?? "Synced and Healthy";
            if (told.get(name) !== words)
                onProgress(`${name}: ${words}`);
            told.set(name, words);
        }
        open = states.filter(({ state }) => state !== undefined).map(({ name }) => name);
        if (open.length === 0)
            return;
        if (clock.now() + pause > until) {
            throw new errors/* ExternalError */.yA({
                code: "argocd-late",
                expected: `${applications.join(", ")} Synced and Healthy at ${options.target.component.name} ${(0,version_spelling/* formatSemver */.a)(options.target.release.version)} (${options.commit.slice(0, 12)}) within ${timeout} min`,
                found: open.map((name) => `${name}: ${told.get(name) ?? "nothing"}`).join("; "),
                fix: `Look at ${open.map((name) => argo.addressOf(name)).join(", ")}. The commit stands; take it back with git if it has to go.`,
                retryable: true,
            });
        }
        await clock.sleep(pause);
    }
}
/** How an Application stands; undefined where it stands as it should. */
async function standing(name, options) {
    let application;
    try {
        application = await options.argo.application(name);
    }
    catch (error) {
        // A server that is being restarted is no reason to give up.
        if (error instanceof errors/* ExternalError */.yA && error.retryable)
            return error.found;
        throw error;
    }
    const { sync, health, operation, isQueued } = application;
    const problem = await observeApplication(application, options);
    const isSettled = !isQueued && !isGoingOn(operation) && !hasFailed(application);
    if (problem === undefined && isSettled && sync === "Synced" && health === "Healthy")
        return undefined;
    return [
        `${(0,printable/* printable */.g)(sync, 40)} and ${(0,printable/* printable */.g)(health, 40)}`,
        ...(problem === undefined ? [] : [problem]),
        ...(isQueued ? ["a sync is asked for"] : []),
        ...operationWords(operation),
    ].join(", ");
}
/** Hooks after a sync, such as tests, run while everything is Synced and Healthy already. */
function isGoingOn(operation) {
    return operation !== undefined && ["Running", "Terminating"].includes(operation.phase);
}
/** Whether the last sync went wrong at what is there now. One that went wrong before is over. */
function hasFailed({ operation, revisions }) {
    if (operation === undefined || !["Failed", "Error"].includes(operation.phase))
        return false;
    return operation.revisions.length > 0 && operation.revisions.join(" ") === revisions.join(" ");
}
function operationWords(operation) {
    if (operation === undefined || operation.phase === "Succeeded")
        return [];
    const message = (0,printable/* printable */.g)(operation.message, 300);
    if (isGoingOn(operation))
        return [`its sync is ${operation.phase}${message === "" ? "" : `: ${message}`}`];
    return message === "" ? [] : [message];
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/index.ts


















/***/ }),

/***/ 9524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isVendored)
/* harmony export */ });
/* unused harmony export isInstalled */
/** Folders that hold other people's files, whether or not git tracks them. */
const vendoredFolders = [
    "node_modules",
    "bower_components",
    "vendor",
    "vendored",
    "third_party",
    "site-packages",
    ".git",
    ".hg",
    ".venv",
    "venv",
    ".tox",
    ".nox",
    ".yarn",
    ".pnpm-store",
    ".terraform",
    "__pycache__",
];
/** Of these, the ones that people fill themselves; the others belong to a tool. */
const filledByHand = ["vendor", "vendored", "third_party"];
/** One pattern, because every path of a repository is asked for. */
const vendored = inFolders(vendoredFolders);
const installed = inFolders(vendoredFolders.filter((name) => !filledByHand.includes(name)));
function inFolders(names) {
    return new RegExp(`(?:^|/)(?:${names.map((name) => name.replaceAll(".", "\\.")).join("|")})/`);
}
/** Whether a path (relative, forward slashes) lies in a folder of other people's files. */
function isVendored(path) {
    return vendored.test(path);
}
/** Whether a tool put it there: no workspace has members in such a folder, whatever its patterns match. */
function isInstalled(path) {
    return installed.test(path);
}


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commitsOnPage)
/* harmony export */ });
/** How many commits a page has that is not the last one. */
const commitsOnPage = 100;


/***/ }),

/***/ 2813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ formatDigestReference),
/* harmony export */   lS: () => (/* binding */ isImageName),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   pA: () => (/* binding */ isQualified)
/* harmony export */ });
/* unused harmony exports isDigest, requireImage */


/**
 * Reads `[host[:port]/]path[:tag][@digest]`; undefined when the text is none. The grammar is the one of
 * https://github.com/distribution/reference/blob/main/reference.go; a name stays as familiar as it is written.
 */
function parseImageReference(text) {
    if (text.length > longestReference)
        return undefined;
    const match = reference.exec(text);
    if (match === null)
        return undefined;
    const name = match.groups?.["name"] ?? "";
    if (imageId.test(name))
        return undefined;
    return { name, tag: partOf(match, "tag"), digest: partOf(match, "digest") };
}
/** `ghcr.io/coreason-ai/runtime@sha256:…` */
function formatDigestReference({ name, digest }) {
    return `${name}@${digest}`;
}
/** Whether the text is the digest of a manifest as every registry knows it. */
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/**
 * Reads an image or a chart that names its registry, by tag or by digest. Charts may begin with `oci://`, as Helm has it, and
 * be named by their version: no tag has a plus sign, so Helm pushes to one with `_` in its place.
 * @throws {UsageError} `image-reference`.
 */
function requireImage(text) {
    const found = parseImageReference(text.replace(/^oci:\/\//, "").replace(/\+(?=[^/]*$)/g, "_"));
    const tag = found?.tag?.text;
    const digest = found?.digest?.text;
    const hasHost = /^(?:localhost|[^/]*[.:][^/]*)\//.test(found?.name ?? "");
    const isNamed = tag !== undefined || digest !== undefined;
    if (found !== undefined && hasHost && isNamed && (digest === undefined || isDigest(digest))) {
        return { name: found.name, tag, digest };
    }
    throw new UsageError({
        code: "image-reference",
        expected: "an image or a chart with its registry, by digest or by tag: ghcr.io/owner/name@sha256:…",
        found: `"${escapeText(text)}"`,
        fix: "Write the whole name; take the digest from the output of the step that pushed it.",
    });
}
/** Whether the text is a name alone, as it stands in a `repository` field. */
function isImageName(text) {
    const found = parseImageReference(text);
    return found?.name.length === text.length;
}
/** Whether the name says more than a word does: it has a registry or an owner. */
function isQualified(name) {
    return name.includes("/");
}
/** Name 255, tag 128, digest with sha512 135, two separators. */
const longestReference = 520;
const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const domainPart = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
const domain = `(?:${domainPart}(?:\\.${domainPart})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const fullName = `(?<name>(?:${domain}/)?${component}(?:/${component})*)`;
const tag = "(?::(?<tag>[\\w][\\w.-]{0,127}))?";
const digest = "(?:@(?<digest>[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-fA-F]{32,}))?";
const reference = new RegExp(`^${fullName}${tag}${digest}$`, "d");
/** 64 hex digits are an image's id, not its name. */
const imageId = /^[a-f0-9]{64}$/;
function partOf(match, group) {
    const range = match.indices?.groups?.[group];
    const text = match.groups?.[group];
    return range === undefined || text === undefined ? undefined : { text, start: range[0], end: range[1] };
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   oZ: () => (/* binding */ packageName)
/* harmony export */ });
/* unused harmony export ecosystems */
/**
 * The registries and reference styles in which a version of something can be pinned. A `component` is a repository by its
 * bare name, as variables name it that hold nothing but its version (`coreason_runtime_version`).
 */
const ecosystems = (/* unused pure expression or super */ null && (["pypi", "npm", "cargo", "helm", "image", "github", "component"]));
/** Normalises `name` as its ecosystem compares names. */
function packageName(ecosystem, name) {
    return { ecosystem, name: normalise[ecosystem](name) };
}
/** `pypi:coreason-manifest`: unique, and fit for a key of a map. */
function packageKey(name) {
    return `${name.ecosystem}:${name.name}`;
}
const normalise = {
    // https://packaging.python.org/en/latest/specifications/name-normalization/
    pypi: (name) => name.replaceAll(/[-_.]+/g, "-").toLowerCase(),
    npm: (name) => name,
    // crates.io treats - and _ alike: https://doc.rust-lang.org/cargo/reference/registry-index.html#name-restrictions
    cargo: (name) => name.replaceAll("_", "-").toLowerCase(),
    helm: (name) => name,
    // Docker's familiar names: https://github.com/distribution/reference/blob/main/normalize.go
    image: (name) => name.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "").replace(/^library\//, ""),
    // GitHub compares owners and repositories without case.
    github: (name) => name.toLowerCase().replace(/\.git$/, ""),
    // Variables cannot have a dash in their names, repositories seldom have an underscore.
    component: (name) => name.replaceAll("_", "-").toLowerCase(),
};


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The known name that was most probably meant, whatever its case; undefined when none is near. */
function nearestName(name, known) {
    if (name.length > 255)
        return undefined;
    const wanted = name.toLowerCase();
    const farthest = Math.max(2, Math.floor(name.length / 3));
    let best;
    let least = farthest + 1;
    for (const candidate of known) {
        // The difference in length is the least that a distance can be.
        if (Math.abs(candidate.length - name.length) >= least)
            continue;
        const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase());
        if (found >= least)
            continue;
        [best, least] = [candidate, found];
    }
    return best;
}


/***/ }),

/***/ 5615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formatPep440),
/* harmony export */   a: () => (/* binding */ formatSemver)
/* harmony export */ });
/** `1.4.0-rc.2`: as npm, Cargo, Helm and OCI tags spell it. */
function formatSemver(version) {
    const { prerelease } = version;
    return prerelease === undefined
        ? core(version)
        : `${core(version)}-${prerelease.identifier}.${prerelease.number}`;
}
/** `1.4.0rc2`: PEP 440's normal form. https://packaging.python.org/en/latest/specifications/version-specifiers/ */
function formatPep440(version) {
    const { prerelease } = version;
    return prerelease === undefined
        ? core(version)
        : `${core(version)}${letters[prerelease.identifier]}${prerelease.number}`;
}
const letters = { alpha: "a", beta: "b", rc: "rc" };
function core(version) {
    return `${version.major}.${version.minor}.${version.patch}`;
}


/***/ })

};
