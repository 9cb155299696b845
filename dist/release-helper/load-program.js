// Becomes dist/release-helper/load-program.js. Apart from the launcher, because older Nodes cannot even parse import().
// Hooks run again and again on one machine: from its second run on the program is there compiled, a tenth of a pre-push.
// In a folder of this user alone, since what lies there is run; Node's own choice is the common temporary folder.
const { enableCompileCache } = require("node:module");
const { isAbsolute, join } = require("node:path");
const caches = process.env.XDG_CACHE_HOME || join(process.env.HOME || "", ".cache");
// Where the folder cannot be written, Node says so in its answer and goes on without.
if (enableCompileCache !== undefined && isAbsolute(caches)) {
  enableCompileCache(process.env.NODE_COMPILE_CACHE || join(caches, "release-helper"));
}
import("./program/index.js").catch(function (error) {
  console.error(error);
  process.exitCode = 70;
});
