/**
 * A text without places of this machine that mean nothing elsewhere: a bundle is made to be shown to others, and the stage is gone
 * when they read it.
 */
export function withoutPlaces(
  text: string,
  { stage, home }: { readonly stage: string; readonly home: string | undefined },
): string {
  const hidden = text.replaceAll(stage, "<stage>");
  return home === undefined || home.length < 2 ? hidden : hidden.replaceAll(`${home}/`, "~/");
}
