// Becomes dist/release-helper/load-program.js. Apart from the launcher, because older Nodes cannot even parse import().
import("./program/index.js").catch(function (error) {
  console.error(error);
  process.exitCode = 70;
});
