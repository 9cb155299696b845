import { type CosignWords } from "./row.ts";

/** Of the registry, and of the login for it. */
export const registryWords: readonly CosignWords[] = [
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
