import { ExternalError } from "@release-actions/release-model";

/** A change that may have taken place, or not. It is not made again: looking first is the only safe way on. */
export function unclearChange(reason: string): ExternalError {
  return new ExternalError({
    code: "github-unclear",
    expected: "an answer from GitHub to a change",
    found: `${reason}: nobody knows whether it took place`,
    fix: "Run again: it looks first, and does what is left.",
    retryable: true,
  });
}

/** GitHub wants a longer pause than a run should wait. */
export function limitReached(reason: string, until: number): ExternalError {
  return new ExternalError({
    code: "github-limit",
    expected: "GitHub to accept requests",
    found: `${reason}, until ${new Date(until).toISOString().slice(0, 19)}Z`,
    fix: "Run again after that: what is done stays done.",
    retryable: true,
  });
}

/** All tries are used up. */
export function unreachable(reason: string, tries: number): ExternalError {
  return new ExternalError({
    code: "github-failed",
    expected: "an answer from GitHub",
    found: tries === 1 ? reason : `${reason}, after ${tries} tries`,
    fix: "Run again when GitHub can be reached from here; https://www.githubstatus.com knows more.",
    retryable: true,
  });
}

/** The server is not whom it should be, or its certificate is of an authority nobody told Node about. */
export function untrusted(reason: string): ExternalError {
  return new ExternalError({
    code: "github-failed",
    expected: "a trusted connection to GitHub",
    found: reason,
    fix: "Check the address of the API; name the authority of a server of your own in NODE_EXTRA_CA_CERTS.",
    retryable: false,
  });
}

export function cancelled(): ExternalError {
  return new ExternalError({
    code: "github-cancelled",
    expected: "the work with GitHub to be finished",
    found: "it was cancelled",
    fix: "Run again: it does what is left.",
    retryable: true,
  });
}
