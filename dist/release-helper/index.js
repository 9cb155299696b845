#!/usr/bin/env node
// Becomes dist/release-helper/index.js as it stands. Any Node, however old, can read it, so that each gets an
// answer and not a SyntaxError: no syntax younger than ES5 here, and the import() stands in a file of its own.
"use strict";
var oldest = 20;
if (parseInt(process.versions.node, 10) >= oldest) {
  require("./load-program.js");
} else {
  var found = "this is Node " + process.versions.node;
  console.error("release-helper needs Node " + oldest + " or newer, and " + found + ".");
  process.exit(2);
}
