// With script a request is sealed in the browser: what goes over the wire, what is refused, and what happens
// when something on the way breaks.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { isReadable, loseAnswer, send } from "./journeys.mjs";
import { answerUntil, choose, mainButton } from "./steps.mjs";
import { dist, goLive, hubWithNewerKeys, origin, requests, visit } from "./support.mjs";

const assets = JSON.parse(readFileSync(join(dist, "assets.json"), "utf8"));
const CHECKED = { "the module's script": assets.seal, "the module": assets.seal_wasm, "the keys": assets.keys };
/** Bytes of every envelope, as `hub_seal::envelope` says. */
const ENVELOPE = 30 + 2 * 88 + 1024 + 16 + 16 * 1024 + 16;

/** Every request for help that the page sends. */
function sent(page) {
  const sent = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push({ method: request.method(), url: request.url(), body: request.postDataBuffer() });
  });
  return sent;
}

/** Answers everything, to the page that asks for agreement. */
async function toCheck(page) {
  await goLive(page, "/ask/safe");
  await answerUntil(page);
}

/** Presses the button and waits for the page to say that it did not work. */
async function refused(page) {
  await choose(page, "agree", "yes");
  await mainButton(page).click();
  await page.locator("main [role=alert]").waitFor();
}

test("what is sent is one envelope of one size under an id, and the team reads it", async (t) => {
  const page = await visit(t);
  const fetched = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await toCheck(page);
  const own = Object.values(CHECKED).map(({ address }) => address);
  assert.deepEqual(fetched.filter((path) => own.includes(path)), [assets.seal.address], "fetched before anything is sent");
  const posts = sent(page);
  const reference = await send(page);
  await isReadable(page, reference);
  assert.deepEqual(own.filter((address) => !fetched.includes(address)), []);
  assert.equal(posts.length, 1);
  assert.equal(posts[0].method, "PUT");
  assert.match(new URL(posts[0].url).pathname, /^\/api\/requests\/[0-9a-f]{32}$/);
  assert.equal(posts[0].body.length, ENVELOPE);
  const [line] = requests().filter((line) => line.reference === reference);
  assert.deepEqual([line.sealed_by, line.faults], ["browser", []]);
});

for (const [name, { address }] of Object.entries(CHECKED)) {
  test(`when one byte of ${name} was changed nothing is sent, and when it is whole again it is`, async (t) => {
    const page = await visit(t);
    const before = requests().length;
    const posts = sent(page);
    await page.route(`**${address}*`, async (route) => {
      const answer = await route.fetch();
      const body = await answer.body();
      // The last letter that can be another one without breaking what it stands in.
      const at = address.endsWith(".js") ? body.lastIndexOf("\n") : address.endsWith(".json") ? body.indexOf('"team":"') + 8 : body.length - 1;
      body[at] = address.endsWith(".json") ? (body[at] === 0x30 ? 0x31 : 0x30) : 0x20;
      const headers = answer.headers();
      delete headers["content-encoding"];
      delete headers["content-length"];
      await route.fulfill({ status: 200, headers, body });
    });
    await toCheck(page);
    await refused(page);
    assert.deepEqual(posts, []);
    await page.unroute(`**${address}*`);
    await page.locator("main form.step").waitFor();
    await send(page);
    assert.equal(requests().length, before + 1);
  });
}

test("a page that was opened before its keys were retired seals to the new ones, and nothing is lost", async (t) => {
  const page = await visit(t);
  await toCheck(page);
  const posts = sent(page);
  // From now on the same address is answered by a hub with newer keys.
  const newer = await hubWithNewerKeys(t);
  await page.route(`${origin}/**`, async (route) => {
    const request = route.request();
    const url = newer.origin + new URL(request.url()).pathname;
    await route.fulfill({ response: await route.fetch({ url, headers: { ...request.headers(), origin: newer.origin } }) });
  });
  await choose(page, "agree", "yes");
  await mainButton(page).click();
  await page.locator(".receipt-code").waitFor();
  assert.equal(posts.length, 2);
  assert.equal(posts[0].url, posts[1].url);
  assert.deepEqual(newer.requests().map((line) => [line.sealed_by, line.faults]), [["browser", []]]);
});

test("when the answer is lost the next try sends the same bytes, and there is one request", async (t) => {
  const page = await visit(t);
  await toCheck(page);
  const before = requests().length;
  const posts = sent(page);
  await loseAnswer(page);
  await refused(page);
  assert.equal(requests().length, before + 1);
  await send(page);
  assert.equal(requests().length, before + 1);
  assert.equal(posts.length, 2);
  assert.equal(posts[0].url, posts[1].url);
  assert.ok(posts[0].body.equals(posts[1].body));
});

test("when the answer is lost and then something is changed, it is another request after one more try", async (t) => {
  const page = await visit(t);
  await toCheck(page);
  const before = requests().length;
  const posts = sent(page);
  await loseAnswer(page);
  await refused(page);
  await page.locator('main a[href="/ask/about#name"]').click();
  await page.fill("#name", "Robin");
  await mainButton(page).click();
  await page.locator("input[name=agree]").waitFor({ state: "attached" });
  await refused(page);
  await send(page);
  assert.equal(requests().length, before + 2);
  assert.deepEqual(posts.map(({ url }) => url === posts[0].url), [true, true, false]);
  assert.ok(requests().some(({ headline }) => headline.name === "Robin"));
});

test("pages that carry no keys leave the sealing to the server", async (t) => {
  const page = await visit(t);
  await page.route("**/ask/safe", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(assets.keys.address, "") });
  });
  await toCheck(page);
  const posts = sent(page);
  const reference = await send(page);
  assert.deepEqual(posts.map(({ method, url }) => [method, new URL(url).pathname]), [["POST", "/api/requests"]]);
  const [line] = requests().filter((line) => line.reference === reference);
  assert.deepEqual([line.sealed_by, line.faults], ["server", []]);
});
