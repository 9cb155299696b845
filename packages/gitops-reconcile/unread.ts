import { ExternalError, UsageError, type Problem } from "@release-actions/release-model";
import type { RouteFacts } from "./facts.ts";

/** A GitOps repository that could not be asked: nobody knows what arrived there. */
export function unread(repository: string, problem: Problem): RouteFacts {
  return { repository, component: undefined, environment: undefined, kind: "unknown", problem };
}

/** GitHub does not tell a repository that is missing from one that is private to others. */
export function hidden(repository: string): Problem {
  return new ExternalError({
    code: "repository-hidden",
    expected: `the repository ${repository}, to ask it`,
    found: "it could not be asked: there is none, or none that the token can see",
    fix: "Correct its name in the release graph, or give the token access to it.",
    retryable: false,
  });
}

export function fileMissing(repository: string, path: string): Problem {
  return new UsageError({
    code: "gitops-missing",
    expected: `${path} in ${repository}, as \`gitops\` of the release graph says`,
    found: "it could not be asked: there is no such file on its default branch",
    fix: "Correct `gitops` in the release graph, or add the file. A token that may not read contents does not see it either.",
  });
}

export function unlisted(component: string, path: string): Problem {
  return new UsageError({
    code: "component-unlisted",
    expected: `${component} of ${path} in the release graph`,
    found: "it could not be asked: the graph has no repository of that name",
    fix: "Correct the name in one of the two, or add it to the graph.",
  });
}

/** Under tags of pre-releases or of other packages. */
export function buried(repository: string, format: string): Problem {
  return {
    code: "release-buried",
    expected: `a stable version (${format}) among the newest tags of ${repository}`,
    found: "1000 tags of other versions or other packages: an older one may have one",
    fix: "Send its newest release by hand: run its publish workflow's dispatch-gitops again.",
  };
}
