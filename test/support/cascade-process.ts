// One run of the cascade as a process of its own, so that it can be killed: node cascade-process.ts PLACE RELEASE SETTINGS
import { composeCascade, type CascadeDifferences, type CascadePlace } from "./compose-cascade.ts";

const [place = "", release = "", settings = "{}"] = process.argv.slice(2);

const { results } = await composeCascade(JSON.parse(place) as CascadePlace, release, {
  settings: JSON.parse(settings) as NonNullable<CascadeDifferences["settings"]>,
});
process.exitCode = results.some(({ kind }) => kind === "failed") ? 1 : 0;
