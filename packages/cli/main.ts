import { start } from "./start.ts";

// The bundle of this file is dist/release-helper/program/; launcher.cjs has looked at the Node before.
await start();
