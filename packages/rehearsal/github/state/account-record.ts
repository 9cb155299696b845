import * as v from "valibot";

/** Somebody: a person, an app's bot, or an organisation. */
export const accountRecord = v.object({
  id: v.number(),
  login: v.string(),
  type: v.picklist(["User", "Bot", "Organization"]),
});

export type AccountRecord = v.InferOutput<typeof accountRecord>;
