import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { dist, goLive, visit } from "./support.mjs";

/** What a phone has to fetch for the app at most, compressed: about two seconds on slow 3G, once. */
const BUDGET = 150 * 1024;

test("the app stays small, and is sent as small as it is", async (t) => {
  const assets = JSON.parse(readFileSync(join(dist, "assets.json"), "utf8"));
  let sum = 0;
  for (const address of [assets.client, assets.wasm]) {
    const raw = readFileSync(join(dist, address));
    const sent = readFileSync(join(dist, `${address}.br`));
    assert.ok(brotliDecompressSync(sent).equals(raw), `${address}.br is not ${address}`);
    t.diagnostic(`${address}: ${raw.length} bytes raw, ${sent.length} bytes brotli`);
    sum += sent.length;
  }
  t.diagnostic(`together: ${(sum / 1024).toFixed(1)} KiB brotli of ${BUDGET / 1024} KiB`);
  assert.ok(sum <= BUDGET, `${sum} bytes`);

  const page = await visit(t);
  const answers = new Map();
  page.on("response", (response) => answers.set(new URL(response.url()).pathname, response.headers()));
  await goLive(page, "/");
  for (const address of [assets.client, assets.wasm]) {
    // Over plain HTTP a browser accepts gzip only from other machines; this one is its own.
    assert.match(answers.get(address)["content-encoding"], /^(br|gzip)$/, address);
  }
});
