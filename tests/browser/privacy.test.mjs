import assert from "node:assert/strict";
import { test } from "node:test";
import { NOTHING, kept } from "./device.mjs";
import { KINDS } from "./kinds.mjs";
import { answerUntil, choose, goOn, toPlan } from "./steps.mjs";
import { goLive, origin, visit } from "./support.mjs";

test("a reader is asked for nothing, followed by nobody, and leaves nothing on the device", async (t) => {
  const page = await visit(t);
  const foreign = [];
  const bare = [];
  page.on("request", (request) => new URL(request.url()).origin !== origin && foreign.push(request.url()));
  page.on("response", (response) => {
    const headers = response.headers();
    if (!/^default-src 'none';/.test(headers["content-security-policy"] ?? "") || headers["set-cookie"]) bare.push(response.url());
  });
  for (const [, path] of KINDS) await goLive(page, path);
  // Another writing has a font of its own.
  for (const path of ["/ur", "/ur/advice/safer-sleep", "/ur/ask/contact"]) await goLive(page, path);
  assert.deepEqual(foreign, []);
  assert.deepEqual(bare, [], "answers with a cookie or without a content security policy");
  assert.deepEqual(await kept(page), NOTHING);
});

test("with script, the checklist and a request leave nothing on the device either", async (t) => {
  const page = await visit(t);
  const foreign = [];
  page.on("request", (request) => new URL(request.url()).origin !== origin && foreign.push(request.url()));
  await goLive(page, "/checklist");
  await toPlan(page, { topics: ["safety"], people: ["me"], replies: { "safety-now": "yes" } });
  await page.locator(".plan-next a.button").click();
  await page.locator('main a[href="/ask/safe"]').click();
  await page.locator("input[name=safe_now]").first().waitFor();
  await answerUntil(page);
  await choose(page, "agree", "yes");
  await goOn(page);
  await page.locator(".reference").waitFor();
  assert.deepEqual(foreign, []);
  assert.deepEqual(await kept(page), NOTHING);
  assert.equal(new URL(page.url()).search, "");
});

test("neither title nor address of a private page says what it is about", async (t) => {
  const page = await visit(t);
  await goLive(page, "/");
  const hub = await page.title();
  for (const path of ["/advice/domestic-abuse", "/young-people", "/checklist", "/checklist/plan", "/ask/safe", "/ask/contact"]) {
    await goLive(page, path);
    assert.equal(await page.title(), hub, path);
  }
});
