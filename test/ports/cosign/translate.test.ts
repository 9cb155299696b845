import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { translateCosign } from "../../../packages/ports/adapters/cosign/translate.ts";
import { cosignWords } from "../../../packages/ports/adapters/cosign/words/index.ts";
import { root } from "../../../scripts/bundles.ts";

interface Recorded {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const fixtures = join(root, "test", "fixtures");

function recorded(name: string): Recorded {
  return JSON.parse(readFileSync(join(fixtures, `${name}.json`), "utf8")) as Recorded;
}

/** What real cosign said, by the recording. Calls that were stopped say nothing, and need no row. */
const meanings: readonly (readonly [recording: string, means: string, code: string])[] = [
  ["cosign/cosign-2/bundle-of-another-form", "untrusted", "bundle-form"],
  ["cosign/cosign-3/bundle-of-another-form", "untrusted", "bundle-form"],
  ["cosign/cosign-3/sign-registry-without-digest", "usage", "registry-without-digest"],
  ["cosign/cosign-3/docker-config-broken", "usage", "docker-config"],
  ["cosign/cosign-3/key-public-folder", "usage", "key-unreadable"],
  ["cosign/cosign-3/key-public-no-file", "usage", "key-unreadable"],
  ["cosign/cosign-3/key-public-no-variable", "usage", "key-unreadable"],
  ["cosign/cosign-3/key-public-wrong-password", "usage", "key-unreadable"],
  ["cosign/cosign-3/key-sign-kms-down", "usage", "key-address"],
  ["cosign/cosign-3/key-sign-no-file", "usage", "key-unreadable"],
  ["cosign/cosign-3/key-sign-no-key", "usage", "key-unreadable"],
  ["cosign/cosign-3/key-sign-no-variable", "usage", "key-unreadable"],
  ["cosign/cosign-3/key-sign-unknown-scheme", "usage", "key-address"],
  ["cosign/cosign-3/key-sign-wrong-password", "usage", "key-unreadable"],
  ["cosign/cosign-3/key-verify-certificate", "untrusted", "key-differs"],
  ["cosign/cosign-3/key-verify-no-file", "usage", "key-unreadable"],
  ["cosign/cosign-3/key-verify-other", "untrusted", "log-unproven"],
  ["cosign/cosign-3/key-verify-unsigned", "absent", "unsigned"],
  ["cosign/cosign-3/legacy-of-bundle-alone", "absent", "unsigned"],
  ["cosign/cosign-3/legacy-unsigned", "absent", "unsigned"],
  ["cosign/cosign-3/registry-login-missing-image", "absent", "unsigned"],
  ["cosign/cosign-3/registry-wrong-password", "denied", "registry-denied"],
  ["cosign/cosign-3/sign-config-from-nowhere", "outage", "trust-root-unreachable"],
  ["cosign/cosign-3/sign-config-no-file", "usage", "trust-settings"],
  ["cosign/cosign-3/sign-config-no-json", "usage", "trust-settings"],
  ["cosign/cosign-3/sign-fulcio-400", "denied", "token-refused"],
  ["cosign/cosign-3/sign-fulcio-429", "outage", "sigstore-down"],
  ["cosign/cosign-3/sign-fulcio-503", "outage", "sigstore-down"],
  ["cosign/cosign-3/sign-fulcio-down", "outage", "fulcio-down"],
  ["cosign/cosign-3/sign-fulcio-lost-answer", "outage", "fulcio-down"],
  ["cosign/cosign-3/sign-fulcio-page", "outage", "sigstore-down"],
  ["cosign/cosign-3/sign-fulcio-reset", "outage", "fulcio-down"],
  ["cosign/cosign-3/sign-fulcio-truncated", "outage", "sigstore-down"],
  ["cosign/cosign-3/sign-missing-digest", "absent", "image-missing"],
  ["cosign/cosign-3/sign-missing-repository", "absent", "image-missing"],
  ["cosign/cosign-3/sign-registry-401", "denied", "registry-denied"],
  ["cosign/cosign-3/sign-registry-403", "denied", "registry-denied"],
  ["cosign/cosign-3/sign-registry-409", "outage", "registry-conflict"],
  ["cosign/cosign-3/sign-registry-409-code", "outage", "registry-conflict"],
  ["cosign/cosign-3/sign-registry-500-code", "outage", "registry-down"],
  ["cosign/cosign-3/sign-registry-400-immutable", "usage", "registry-immutable"],
  ["cosign/cosign-3/sign-registry-404-code", "usage", "repository-missing"],
  ["cosign/cosign-3/sign-registry-405", "denied", "registry-read-only"],
  ["cosign/cosign-3/sign-registry-405-code", "denied", "registry-read-only"],
  ["cosign/cosign-3/sign-registry-412", "usage", "registry-immutable"],
  ["cosign/cosign-3/sign-registry-412-code", "usage", "registry-immutable"],
  ["cosign/cosign-3/sign-registry-429", "outage", "registry-busy"],
  ["cosign/cosign-3/sign-registry-429-code", "outage", "registry-busy"],
  ["cosign/cosign-3/sign-registry-500-internal", "outage", "registry-down"],
  ["cosign/cosign-3/sign-registry-404-upload", "outage", "registry-down"],
  ["cosign/cosign-3/sign-registry-page", "outage", "registry-down"],
  ["cosign/cosign-3/sign-registry-503", "outage", "registry-down"],
  ["cosign/cosign-3/sign-registry-down", "outage", "registry-down"],
  ["cosign/cosign-3/sign-registry-lost-answer", "outage", "registry-down"],
  ["cosign/cosign-3/sign-registry-referrers-405", "usage", "registry-referrers"],
  ["cosign/cosign-3/sign-registry-reset", "outage", "registry-down"],
  ["cosign/cosign-3/sign-rekor-400", "denied", "sigstore-refused"],
  ["cosign/cosign-3/sign-rekor-409", "logged", "entry-exists"],
  ["cosign/cosign-3/sign-rekor-429", "outage", "rekor-down"],
  ["cosign/cosign-3/sign-rekor-503", "outage", "rekor-down"],
  ["cosign/cosign-3/sign-rekor-down", "outage", "rekor-down"],
  ["cosign/cosign-3/sign-rekor-lost-answer", "outage", "rekor-down"],
  ["cosign/cosign-3/sign-rekor-page", "outage", "sigstore-down"],
  ["cosign/cosign-3/sign-rekor-reset", "outage", "rekor-down"],
  ["cosign/cosign-3/sign-rekor-truncated", "outage", "rekor-down"],
  ["cosign/cosign-3/sign-timestamps-400", "denied", "sigstore-refused"],
  ["cosign/cosign-3/sign-timestamps-429", "outage", "sigstore-down"],
  ["cosign/cosign-3/sign-timestamps-503", "outage", "sigstore-down"],
  ["cosign/cosign-3/sign-timestamps-down", "outage", "timestamp-down"],
  ["cosign/cosign-3/sign-timestamps-lost-answer", "outage", "timestamp-down"],
  ["cosign/cosign-3/sign-timestamps-page", "outage", "sigstore-down"],
  ["cosign/cosign-3/sign-timestamps-reset", "outage", "timestamp-down"],
  ["cosign/cosign-3/sign-timestamps-truncated", "outage", "sigstore-down"],
  ["cosign/cosign-3/sign-token-503", "outage", "token-service"],
  ["cosign/cosign-3/sign-token-expired", "denied", "token-refused"],
  ["cosign/cosign-3/sign-token-no-token", "denied", "token-refused"],
  ["cosign/cosign-3/sign-token-page", "outage", "token-service"],
  ["cosign/cosign-3/sign-token-with-line-end", "usage", "token-file"],
  ["cosign/cosign-3/sign-token-wrong-audience", "denied", "token-refused"],
  ["cosign/cosign-3/sign-unknown-option", "usage", "arguments"],
  ["cosign/cosign-3/statement-missing-digest", "absent", "unsigned"],
  ["cosign/cosign-3/statement-missing-repository", "absent", "image-missing"],
  ["cosign/cosign-3/statement-missing-tag", "absent", "image-missing"],
  ["cosign/cosign-3/statement-of-a-key", "untrusted", "log-unproven"],
  ["cosign/cosign-3/statement-of-another-digest", "untrusted", "digest-differs"],
  ["cosign/cosign-3/statement-provenance-of-signature-alone", "absent", "statement-missing"],
  ["cosign/cosign-3/statement-referrers-429", "absent", "unsigned"],
  ["cosign/cosign-3/statement-referrers-503", "absent", "unsigned"],
  ["cosign/cosign-3/statement-registry-401", "denied", "registry-denied"],
  ["cosign/cosign-3/statement-registry-403", "denied", "registry-denied"],
  ["cosign/cosign-3/statement-registry-429", "outage", "registry-busy"],
  ["cosign/cosign-3/statement-registry-500", "outage", "registry-down"],
  ["cosign/cosign-3/statement-registry-503", "outage", "registry-down"],
  ["cosign/cosign-3/statement-registry-down", "outage", "registry-down"],
  ["cosign/cosign-3/statement-registry-page", "outage", "registry-down"],
  ["cosign/cosign-3/statement-registry-reset", "outage", "registry-down"],
  ["cosign/cosign-3/statement-registry-truncated", "outage", "registry-down"],
  ["cosign/cosign-3/statement-signature-of-sbom-alone", "absent", "statement-missing"],
  ["cosign/cosign-3/statement-unsigned", "absent", "unsigned"],
  ["cosign/cosign-3/statement-wrong-identity", "untrusted", "identity-differs"],
  ["cosign/cosign-3/statement-wrong-issuer", "untrusted", "issuer-differs"],
  ["cosign/cosign-3/statement-wrong-ref", "untrusted", "identity-differs"],
  ["cosign/cosign-3/statement-wrong-source-repository", "untrusted", "source-repository-differs"],
  ["cosign/cosign-3/trust-no-file", "usage", "trust-settings"],
  ["cosign/cosign-3/trust-no-json", "usage", "trust-settings"],
  ["cosign/cosign-2/trust-root-from-nowhere", "outage", "trust-root-unreachable"],
  ["cosign/cosign-3/trust-root-from-nowhere", "outage", "trust-root-unreachable"],
  ["cosign/cosign-3/trust-without-authority", "untrusted", "certificate-unknown"],
  ["cosign/cosign-3/trust-without-certificate-log", "untrusted", "signed-time-unproven"],
  ["cosign/cosign-3/trust-without-log", "untrusted", "log-unproven"],
  ["cosign/cosign-3/trust-without-timestamps", "untrusted", "timestamp-unproven"],
  ["cosign/cosign-3/verify-bundle-of-another-digest", "untrusted", "digest-differs"],
  ["cosign/cosign-3/verify-missing-digest", "absent", "unsigned"],
  ["cosign/cosign-3/verify-missing-repository", "absent", "image-missing"],
  ["cosign/cosign-3/verify-missing-tag", "absent", "image-missing"],
  ["cosign/cosign-3/verify-referrers-429", "absent", "unsigned"],
  ["cosign/cosign-3/verify-referrers-503", "absent", "unsigned"],
  ["cosign/cosign-3/verify-registry-401", "denied", "registry-denied"],
  ["cosign/cosign-3/verify-registry-403", "denied", "registry-denied"],
  ["cosign/cosign-3/verify-registry-429", "outage", "registry-busy"],
  ["cosign/cosign-3/verify-registry-500", "outage", "registry-down"],
  ["cosign/cosign-3/verify-registry-503", "outage", "registry-down"],
  ["cosign/cosign-3/verify-registry-down", "outage", "registry-down"],
  ["cosign/cosign-3/verify-registry-page", "outage", "registry-down"],
  ["cosign/cosign-3/verify-registry-reset", "outage", "registry-down"],
  ["cosign/cosign-3/verify-registry-truncated", "outage", "registry-down"],
  ["cosign/cosign-3/verify-unsigned", "absent", "unsigned"],
  ["cosign/cosign-3/verify-without-identity", "usage", "arguments"],
  ["cosign/cosign-3/verify-wrong-identity", "untrusted", "identity-differs"],
  ["cosign/cosign-2/key-sign-kms-down", "outage", "key-service-down"],
  ["cosign/cosign-2/service-aws-address", "usage", "key-address"],
  ["cosign/cosign-2/service-aws-down", "outage", "key-service-down"],
  ["cosign/cosign-2/service-aws-no-login", "denied", "key-denied"],
  ["cosign/cosign-2/service-azure-down", "outage", "key-service-down"],
  ["cosign/cosign-2/service-google-no-login", "denied", "key-denied"],
  ["cosign/cosign-2/service-public-429", "outage", "key-service-down"],
  ["cosign/cosign-2/service-public-503", "outage", "key-service-down"],
  ["cosign/cosign-2/service-public-down", "outage", "key-service-down"],
  ["cosign/cosign-2/service-public-missing", "usage", "key-missing"],
  ["cosign/cosign-2/service-public-no-address", "usage", "key-address"],
  ["cosign/cosign-2/service-public-no-token", "denied", "key-denied"],
  ["cosign/cosign-2/service-public-page", "outage", "key-service-down"],
  ["cosign/cosign-2/service-public-refused", "denied", "key-denied"],
  ["cosign/cosign-2/service-public-reset", "outage", "key-service-down"],
  ["cosign/cosign-2/service-public-truncated", "outage", "key-service-down"],
  ["cosign/cosign-2/service-sign-503", "outage", "key-service-down"],
  ["cosign/cosign-2/service-sign-page", "outage", "key-service-down"],
  ["cosign/cosign-2/service-sign-refused", "denied", "key-denied"],
  ["cosign/cosign-2/service-sign-reset", "outage", "key-service-down"],
  ["cosign-cases/bundle-verified-by-cosign-2", "untrusted", "time-elsewhere"],
  ["cosign-cases/legacy-wrong-source-repository-cosign-2.4", "untrusted", "source-repository-differs"],
  ["cosign-cases/service-no-address-cosign-3", "usage", "key-address"],
  ["cosign-cases/pattern-broken", "usage", "identity-pattern"],
  ["cosign-cases/legacy-key-verify-other", "untrusted", "key-differs"],
];

describe("what cosign says is understood", () => {
  test.each(meanings)("%s means %s, %s", (recording, means, code) => {
    expect(translateCosign(recorded(recording))).toMatchObject({ means, code });
  });

  test("in every recording of a failure", () => {
    // What version 2 says that version 3 does not, whose build here knows no key management service.
    const ofServices =
      /^cosign\/cosign-2\/(?!service-|key-sign-kms-down|bundle-of-another-form|trust-root-from-nowhere)/;
    const failures = ["cosign/cosign-3", "cosign/cosign-2", "cosign-cases"].flatMap((folder) =>
      readdirSync(join(fixtures, folder))
        .map((file) => `${folder}/${file.replace(/\.json$/, "")}`)
        .filter((name) => !ofServices.test(name))
        .filter((name) => ![0, 124].includes(recorded(name).exitCode)),
    );

    expect(failures.toSorted()).toEqual(meanings.map(([recording]) => recording).toSorted());
  });

  test("by rows of which each was really said", () => {
    const said = new Set(meanings.map(([, , code]) => code));

    expect(cosignWords.map(({ code }) => code).filter((code) => !said.has(code))).toEqual([]);
  });
});

describe("what is shown of it", () => {
  test("has cosign's own words and the exit code, on one line", () => {
    const { found } = translateCosign({ exitCode: 10, stderr: "WARNING: x\nError: no signatures found\n" });

    expect(found).toBe("no signatures found (exit code 10)");
  });

  test.each([
    ["a token", "Error: bad token eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln at issuer"],
    ["a password in an address", "Error: Get https://bot:hunter2secret@ghcr.io/v2/: EOF"],
  ])("holds no secret: %s", (_, stderr) => {
    const { found } = translateCosign({ exitCode: 1, stderr });

    expect(found).toContain("***");
    expect(found).not.toMatch(/eyJ|hunter2secret/);
  });

  test("holds nothing that a terminal or a runner would obey", () => {
    const { found } = translateCosign({ exitCode: 1, stderr: "Error: \u001b[2J\u202e::add-mask::x\n" });

    expect(found).not.toContain("\u001b");
    expect(found).not.toContain("\u202e");
  });

  test("an image named like a service is not taken for it", () => {
    const denied = {
      exitCode: 1,
      stderr:
        "Error: signing [ghcr.io/acme/tuf@sha256:0]: accessing image: GET https://ghcr.io/v2/acme/tuf/manifests/1: DENIED: denied\n",
    };

    expect(translateCosign(denied)).toMatchObject({ means: "denied", code: "registry-denied" });
  });

  test("words that nobody has recorded are unclear, not unsigned", () => {
    expect(translateCosign({ exitCode: 10, stderr: "Error: the moon is full\n" })).toMatchObject({
      means: "unclear",
      code: "cosign-unclear",
    });
    expect(translateCosign({ exitCode: 10, stderr: "" })).toMatchObject({ means: "unclear" });
  });
});
