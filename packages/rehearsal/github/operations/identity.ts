import type { Signature } from "../git/git-objects.ts";
import { accountOf } from "../state/github-state.ts";
import type { World } from "../world.ts";

/** How GitHub signs what somebody does through its interface: with the address that it gives to everybody. */
export function identityOf(world: World, login: string): Signature {
  const account = accountOf(world.state, login);
  return {
    name: account.login,
    email: `${account.id}+${account.login}@users.noreply.github.com`,
    ...instant(world),
  };
}

/** GitHub itself, which commits what is done through its interface. */
export function webFlow(world: World): Signature {
  return { name: "GitHub", email: webFlowEmail, ...instant(world) };
}

export const webFlowEmail = "noreply@github.com";

/** Whose address it is, where it is one of those that GitHub gives. */
export function loginOf(world: World, email: string): string | undefined {
  if (email === webFlowEmail) return "web-flow";
  const id = /^(\d+)\+.*@users\.noreply\.github\.com$/.exec(email)?.[1];
  return world.state.accounts.find((account) => account.id === Number(id))?.login;
}

function instant(world: World): Pick<Signature, "seconds" | "offset"> {
  return { seconds: Math.floor(world.now().getTime() / 1000), offset: "+0000" };
}
