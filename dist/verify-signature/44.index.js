export const id = 44;
export const ids = [44];
export const modules = {

/***/ 44:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRequired: () => (/* reexport */ required/* parseRequired */.X),
  parseTrust: () => (/* reexport */ trust/* parseTrust */.Sb),
  reportVerdicts: () => (/* reexport */ reportVerdicts),
  statements: () => (/* reexport */ signature_verification_request/* statements */.Fn),
  verdictError: () => (/* reexport */ verdictError),
  verifyNamed: () => (/* reexport */ verifyNamed),
  verifySignatures: () => (/* reexport */ verifySignatures)
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

// EXTERNAL MODULE: ./packages/signature-verification/request.ts
var signature_verification_request = __webpack_require__(1468);
;// CONCATENATED MODULE: ./packages/signature-verification/verify-image.ts







/** What is known of one image. Every required statement is asked for; the first that is not proven is the verdict. */
async function verifyImage(image, request, ports) {
    const facts = await observe(image, ports.registry, (0,signature_verification_request/* formsOf */.XP)(request));
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
    for (const form of (0,signature_verification_request/* formsOf */.XP)(request)) {
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

// EXTERNAL MODULE: ./packages/signature-verification/required.ts
var required = __webpack_require__(860);
// EXTERNAL MODULE: ./packages/signature-verification/trust.ts + 1 modules
var trust = __webpack_require__(1991);
;// CONCATENATED MODULE: ./packages/signature-verification/report.ts

/** Verdicts as workflows and people read them. */
function reportVerdicts(verdicts) {
    const rows = verdicts.map(rowOf);
    const verified = rows.filter(({ verdict }) => verdict === "verified");
    return {
        document: { schema: 1, verified: verified.length === rows.length, images: rows },
        images: verified.map(({ image }) => image).join("\n"),
        summary: summary(rows),
        failure: failure(verdicts),
    };
}
function rowOf(verdict) {
    return {
        image: report_nameOf(verdict.image),
        verdict: verdict.kind,
        statements: verdict.kind === "verified" ? verdict.statements.map(statementRow) : [],
        reason: verdict.kind === "verified"
            ? null
            : { ...verdict.reason, statement: verdict.statement ?? null, retryable: isOutage(verdict) },
    };
}
function report_nameOf(image) {
    const { name, digest } = image;
    if (digest !== undefined)
        return (0,image_reference/* formatDigestReference */.DC)({ name, digest });
    return `${name}:${("tag" in image ? image.tag : undefined) ?? ""}`;
}
function statementRow(one) {
    const { statement, predicateType, identity, issuer, sourceRepository } = one;
    return {
        statement,
        predicateType,
        identity: identity ?? null,
        issuer: issuer ?? null,
        sourceRepository: sourceRepository ?? null,
    };
}
function isOutage(verdict) {
    return verdict.kind === "unknown" && verdict.obstacle === "outage";
}
function verdictWord({ verdict, reason }) {
    if (reason === null)
        return verdict;
    return `${verdict}${reason.retryable ? ": try again" : ""} (${reason.code})`;
}
function summary(rows) {
    const bad = rows.filter(({ verdict }) => verdict !== "verified").length;
    return [
        {
            kind: "heading",
            level: 2,
            text: bad === 0 ? "Signatures verified" : `${bad} of ${rows.length} not verified`,
        },
        {
            kind: "table",
            header: ["Image", "Verdict", "Proven, or found instead", "Signer"],
            rows: rows.map((row) => [
                { code: row.image },
                verdictWord(row),
                row.reason?.found ?? [...new Set(row.statements.map(({ statement }) => statement))].join(", "),
                { code: row.statements[0]?.identity ?? "" },
            ]),
        },
    ];
}
/** An error is to be read; the output and the summary have them all. */
const mostNamed = 10;
function failure(verdicts) {
    const refused = verdicts.filter((verdict) => verdict.kind === "refused");
    const unknown = verdicts.filter((verdict) => verdict.kind === "unknown");
    // What is to be corrected comes before what is to be waited for.
    const inOrder = unknown.toSorted((one, other) => Number(isOutage(one)) - Number(isOutage(other)));
    const [worst, ...others] = [...refused, ...inOrder];
    if (worst === undefined)
        return undefined;
    const more = others
        .slice(0, mostNamed)
        .map((other) => `${report_nameOf(other.image)} is ${other.kind}: ${other.reason.found}.`);
    const { code, expected, found, fix } = worst.reason;
    const problem = {
        code,
        expected,
        found: `${found}, for ${report_nameOf(worst.image)}`,
        fix: [
            fix,
            ...more,
            ...(others.length > mostNamed ? [`${others.length - mostNamed} more are not verified.`] : []),
        ].join("\n"),
    };
    return worst.kind === "refused"
        ? { kind: "refused", problem }
        : { kind: "unknown", obstacle: worst.obstacle, problem };
}

;// CONCATENATED MODULE: ./packages/signature-verification/verify-named.ts



/**
 * What is known of what each name leads to right now, in the order they were given. A tag is asked once, and a name that
 * leads nowhere keeps no other image from its verdict.
 */
async function verifyNamed(images, request, ports) {
    const limit = (0,p_limit/* default */.A)(ports.parallelism);
    const local = await localTrust(request.trust, ports.cosign);
    if (local.kind === "unknown")
        return images.map((image) => ({ ...local, image, statement: undefined }));
    const question = { ...request, trust: local.trust };
    const judge = async (image) => {
        const found = await resolve(image, ports.registry);
        return "kind" in found ? found : verifyImage(found, question, ports);
    };
    return Promise.all(images.map((image) => limit(() => judge(image))));
}
/** What is given by digest is not asked. */
async function resolve(image, registry) {
    const { name, tag, digest } = image;
    if (digest !== undefined)
        return { name, digest };
    const answer = await registry.resolve(name, tag ?? "");
    if (answer.kind === "read")
        return { name, digest: answer.content };
    const reason = {
        expected: `${name}:${tag ?? ""} in its registry`,
        found: `${answer.answered} to ${answer.asked}`,
    };
    const common = { image, statement: undefined };
    if (answer.kind === "missing") {
        const fix = "Correct the name or the tag.";
        return { ...common, kind: "refused", reason: { ...reason, code: "image-missing", fix } };
    }
    const isDenied = answer.status === 401 || answer.status === 403;
    return {
        ...common,
        kind: "unknown",
        obstacle: isDenied ? "denied" : "outage",
        reason: {
            ...reason,
            code: isDenied ? "registry-denied" : "registry-unknown",
            fix: isDenied
                ? "Log in to the registry first, or give registry-username and registry-password; this says nothing about the signature."
                : "Run it again later; this says nothing about the signature.",
        },
    };
}

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
;// CONCATENATED MODULE: ./packages/signature-verification/failure-error.ts

/** The one error a run ends with. Of what is unknown, only an outage says that a retry may help. */
function verdictError(failure) {
    const { problem } = failure;
    if (failure.kind === "refused")
        return new errors/* Refusal */.P_(problem);
    if (failure.obstacle === "usage")
        return new errors/* UsageError */.eb(problem);
    return new errors/* ExternalError */.yA({ ...problem, retryable: failure.obstacle === "outage" });
}

;// CONCATENATED MODULE: ./packages/signature-verification/index.ts









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
