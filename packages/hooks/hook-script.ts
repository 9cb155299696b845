import type { HookName } from "./hook-names.ts";

/** What begins and ends the lines that are ours; nobody else writes them. */
const begin =
  '# >>> release-helper: written by "release-helper hooks install", taken out by "release-helper hooks uninstall"';
const beginOwn = `${begin}; this file is ours`;
const end = "# <<< release-helper";

/** What a hook that was there before is called when it cannot hold our lines. */
export function asideName(hook: HookName): string {
  return `${hook}.before-release-helper`;
}

/** A whole hook. After its own check it runs the one that was set aside, which sees the same input. */
export function ownScript(hook: HookName): string {
  const chained = `[ ! -x "$0.before-release-helper" ] || exec "$0.before-release-helper" "$@"\n`;
  return `#!/bin/sh\n${beginOwn}\n${lines(hook)}${chained}${end}\n`;
}

/** The same for Husky, which runs its files with `sh` and sets none aside. */
export function ownHuskyScript(hook: HookName): string {
  return `${beginOwn}\n${lines(hook)}${end}\n`;
}

/** Lines to be put into a hook that is there already. */
export function blockFor(hook: HookName): string {
  return `${begin}\n${lines(hook)}${end}\n`;
}

/** A hook's text cut at our lines; undefined where it has none. `isOwn` is true where install wrote the whole file. */
export function findBlock(
  text: string,
):
  | { readonly before: string; readonly block: string; readonly after: string; readonly isOwn: boolean }
  | undefined {
  const start = text.startsWith(begin) ? 0 : text.indexOf(`\n${begin}`) + 1;
  if (start === 0 && !text.startsWith(begin)) return undefined;
  const close = text.indexOf(`\n${end}\n`, start);
  if (close < 0) return undefined;
  const stop = close + end.length + 2;
  return {
    before: text.slice(0, start),
    block: text.slice(start, stop),
    after: text.slice(stop),
    isOwn: text.startsWith(beginOwn, start),
  };
}

/**
 * Nothing of a machine stands in these lines, because a folder of hooks may be committed: where release-helper lies is in
 * the clone's configuration.
 */
function lines(hook: HookName): string {
  return `${locate}${hook === "pre-push" ? runOnTags : `release_helper ${hook} "$@" || exit\n`}`;
}

const locate = `release_helper() {
  release_helper_program=$(git config --get release-helper.program || true)
  if [ -f "$release_helper_program" ]; then node "$release_helper_program" hooks run "$@"
  elif [ -x node_modules/.bin/release-helper ]; then node_modules/.bin/release-helper hooks run "$@"
  elif command -v release-helper >/dev/null 2>&1; then release-helper hooks run "$@"
  else
    echo "release-helper is not found, so the hook $1 cannot check anything." >&2
    echo 'Install it and run "release-helper hooks install", or pass --no-verify this once.' >&2
    return 1
  fi
}
`;

/** A push without a tag does not even start Node. The input is put back for what comes below. */
const runOnTags = `release_helper_input=$(cat)
case $release_helper_input in
  *refs/tags/*) printf '%s\\n' "$release_helper_input" | release_helper pre-push "$@" || exit ;;
esac
if [ -z "$release_helper_input" ]; then exec </dev/null
else exec <<RELEASE_HELPER_INPUT
$release_helper_input
RELEASE_HELPER_INPUT
fi
`;
