// The npm packages of the browser tests, which this rig shares.
import { createRequire } from "node:module";

const require = createRequire(new URL("../browser/package.json", import.meta.url));

/** Drives both browsers. */
export const { chromium, firefox } = require("playwright-core");
/** How Firefox packs its sessions. */
export const lz4 = require("lz4-napi");
/** How LevelDB packs its tables. */
export const snappy = require("snappy");
