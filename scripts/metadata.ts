import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "@release-actions/action-kit";
import { commands } from "@release-actions/cli/commands";
import { renderAction } from "./render-action.ts";
import { actionSections, listSection, replaceSections } from "./render-readme.ts";
import { root } from "./bundles.ts";

/** Every file that follows from the contracts, by path from the root: what it says now and what it should. */
export interface RenderedFile {
  readonly path: string;
  /** Undefined when the file is not there. */
  readonly found: string | undefined;
  readonly wanted: string;
}

export async function readContracts(): Promise<readonly Contract[]> {
  const names = (await readdir(join(root, "actions"))).sort();
  return Promise.all(
    names.map(async (name) => {
      const address = pathToFileURL(join(root, "actions", name, "contract.ts")).href;
      const { contract } = (await import(address)) as { readonly contract: Contract };
      if (contract.name !== name) throw new Error(`actions/${name}/contract.ts is named ${contract.name}`);
      return contract;
    }),
  );
}

export async function renderMetadata(): Promise<readonly RenderedFile[]> {
  const contracts = await readContracts();
  const template = await readFile(join(root, "action-template.yml"), "utf8");
  const perAction = await Promise.all(
    contracts.map(async (contract) => {
      const readme = await readIfThere(`${contract.name}/README.md`);
      return [
        {
          path: `${contract.name}/action.yml`,
          found: await readIfThere(`${contract.name}/action.yml`),
          wanted: renderAction(contract, template),
        },
        {
          path: `${contract.name}/README.md`,
          found: readme,
          wanted: replaceSections(
            `${contract.name}/README.md`,
            readme ?? skeleton(contract),
            actionSections(contract),
          ),
        },
      ];
    }),
  );
  const front = await readIfThere("README.md");
  const list =
    front === undefined
      ? []
      : [
          {
            path: "README.md",
            found: front,
            wanted: replaceSections("README.md", front, listSection(contracts, commands)),
          },
        ];
  return [...perAction.flat(), ...list];
}

async function readIfThere(path: string): Promise<string | undefined> {
  const file = join(root, path);
  return existsSync(file) ? readFile(file, "utf8") : undefined;
}

function skeleton(contract: Contract): string {
  const section = (name: string) => `<!-- ${name} -->\n<!-- /${name} -->\n`;
  return [
    `# ${contract.name}\n`,
    `${contract.description}\n`,
    "## Permissions\n",
    section("permissions"),
    "## Inputs\n",
    section("inputs"),
    "## Outputs\n",
    section("outputs"),
  ].join("\n");
}
