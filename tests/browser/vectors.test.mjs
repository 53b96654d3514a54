// What is sealed in one lane opens in the other, and both are what RFC 9180 says. The native lane runs the same
// vectors in the tests of hub-seal.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist, root } from "./support.mjs";

const folder = mkdtempSync(join(tmpdir(), "hub-vectors-"));
after(() => rmSync(folder, { recursive: true, force: true }));
execFileSync("bash", ["-c", `. scripts/lib.sh; lock_target; compile_vectors ${folder}`], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
const vectors = createRequire(import.meta.url)(join(folder, "vectors.js"));

// The module that browsers fetch, as it lies in dist/.
const assets = JSON.parse(readFileSync(join(dist, "assets.json"), "utf8"));
const product = await import(pathToFileURL(join(dist, assets.seal.address)));
await product.default({ module_or_path: readFileSync(join(dist, assets.seal_wasm.address)) });

/** A new key: both halves in hexadecimal digits. */
function key() {
  const { d, x } = generateKeyPairSync("x25519").privateKey.export({ format: "jwk" });
  return { secret: Buffer.from(d, "base64url").toString("hex"), public: Buffer.from(x, "base64url").toString("hex") };
}
const [team, recovery, stranger] = [key(), key(), key()];
const [hub, id] = [randomBytes(8).toString("hex"), randomBytes(16).toString("hex")];
const [headline, body] = ['{"name":"Żółw"}', '{"words":"اردو"}'];
const bytes = (text) => new Uint8Array(Buffer.from(text));

/** Sealed by the product's module, and by the native lane. */
const LANES = {
  WebAssembly: () => product.seal(hub, 7, team.public, recovery.public, id, bytes(headline), bytes(body)),
  native: () => bytes(Buffer.from(execFileSync(join(folder, "envelope"), [hub, "7", team.public, recovery.public, id, headline, body], { encoding: "utf8" }).trim(), "hex")),
};

test("in WebAssembly too the suite opens, seals and encrypts as RFC 9180 says", () => {
  assert.deepEqual([...vectors.rfc_9180()], [1, 1, 1]);
});

for (const [lane, seal] of Object.entries(LANES)) {
  test(`what was sealed (${lane}) opens in WebAssembly for the team and for recovery alone, unless it was altered`, () => {
    const envelope = seal();
    for (const { secret } of [team, recovery]) {
      assert.equal(Buffer.from(vectors.open(envelope, secret)).toString(), headline + body);
    }
    assert.equal(vectors.open(envelope, stranger.secret), undefined);
    envelope[envelope.length - 20] ^= 1;
    assert.equal(vectors.open(envelope, team.secret), undefined);
  });
}

test("a thousand requests of different lengths are sealed to one size in WebAssembly", () => {
  const sizes = new Set();
  for (let length = 0; length < 1000; length++) {
    sizes.add(product.seal(hub, 7, team.public, recovery.public, id, bytes("h".repeat(length)), bytes("b".repeat(16 * length))).length);
  }
  assert.equal(sizes.size, 1);
});

test("what does not fit, or names no key, is not sealed", () => {
  const seal = (team, body) => product.seal(hub, 7, team, recovery.public, id, bytes(headline), bytes(body));
  assert.equal(seal(team.public, "b".repeat(16 * 1024)), undefined);
  assert.equal(seal("00", body), undefined);
  assert.equal(seal("00".repeat(32), body), undefined);
});

test("a PIN opens what it locked, and no other PIN does", () => {
  const salt = randomBytes(16);
  const locked = product.lock("274911", salt, bytes(body));
  assert.equal(Buffer.from(product.unlock("274911", salt, locked)).toString(), body);
  assert.equal(product.unlock("274912", salt, locked), undefined);
});
