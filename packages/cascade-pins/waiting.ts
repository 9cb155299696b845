/** An upstream of the same train that is not released yet: a pull request stays a draft for its sake. */
export interface WaitingFor {
  readonly repository: string;
  readonly because:
    /** Its own pull request is open. */
    | { readonly kind: "open"; readonly url: string }
    /** Its pull request is merged and no tag holds it yet. */
    | { readonly kind: "unreleased"; readonly url: string }
    /** This run moves its pins. */
    | { readonly kind: "moves-now" }
    /** A release that it pins is out, and comes to it by the publish workflow of `after`, which is under way. */
    | { readonly kind: "moves-soon"; readonly after: string }
    /** Its newest release is out, and its own run, which is under way, brings it. */
    | { readonly kind: "arrives" }
    /** Something above it is not released yet. */
    | { readonly kind: "moves-later"; readonly after: string };
}
