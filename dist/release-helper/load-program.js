// Becomes dist/release-helper/load-program.js. Apart from the launcher, because older Nodes cannot even parse import().
// Hooks run again and again on one machine: from its second run on the program is there compiled, a tenth of a pre-push.
// In a folder of this user alone, since what lies there is run; Node's own choice is the common temporary folder.
const { enableCompileCache } = require("node:module");
const { mkdirSync } = require("node:fs");
const { isAbsolute, join } = require("node:path");
const caches = process.env.XDG_CACHE_HOME || join(process.env.HOME || "", ".cache");
if (enableCompileCache !== undefined && isAbsolute(caches)) {
  const folder = join(caches, "release-helper");
  if (makeFolder(caches) && makeFolder(folder)) enableCompileCache(process.env.NODE_COMPILE_CACHE || folder);
}

/** One level at a time: where a folder cannot be made, Node's own way of making all of them at once may never come back. */
function makeFolder(path) {
  try {
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (error) {
    return error.code === "EEXIST";
  }
}

import("./program/index.js").catch(function (error) {
  console.error(error);
  process.exitCode = 70;
});
