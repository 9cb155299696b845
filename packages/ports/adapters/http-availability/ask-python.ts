import { escapeText, formatPep440, type Version } from "@release-actions/release-model";
import { findPythonIndexes } from "../registries/python-indexes.ts";
import type { RegistryAddress } from "../registries/registry-address.ts";
import { filesOfVersion, readSimplePage } from "../registries/simple-page.ts";
import { firstAvailable, withoutPage, type Answer, type Asking } from "./verdict.ts";

/** Asks the indexes that pip and uv read, one after another until one has a file of the version that is not withdrawn. */
export async function askPython(asking: Asking, name: string, version: Version): Promise<Answer> {
  const [first, ...more] = findPythonIndexes(asking.environment);
  const answers: [Answer, ...Answer[]] = [await askIndex(asking, first, { name, version })];
  for (const index of more) {
    if (answers.at(-1)?.kind === "available") break;
    answers.push(await askIndex(asking, index, { name, version }));
  }
  return firstAvailable(answers);
}

const login =
  "If the package is private, put credentials for its index into the variable that names the index (UV_INDEX, PIP_INDEX_URL).";

async function askIndex(
  { ask, signal }: Asking,
  index: RegistryAddress,
  { name, version }: { readonly name: string; readonly version: Version },
): Promise<Answer> {
  const page = await readSimplePage(ask, index, { name, signal });
  if (page.kind !== "read") return withoutPage(page, login);
  const { asked, content } = page;
  const files = filesOfVersion(content, version);
  if (files.some(({ yanked }) => yanked === undefined))
    return { kind: "available", asked, digest: undefined };
  const [withdrawn] = files;
  const answered =
    withdrawn === undefined
      ? `200 without a file of ${formatPep440(version)} among ${content.length}`
      : `200 with ${formatPep440(version)} yanked${reasonIn(withdrawn.yanked)}`;
  return { kind: "absent", asked, answered };
}

function reasonIn(reason: string | undefined): string {
  return reason === undefined || reason === "" ? "" : `: "${escapeText(reason)}"`;
}
