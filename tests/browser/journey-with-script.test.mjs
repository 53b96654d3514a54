import assert from "node:assert/strict";
import { test } from "node:test";
import { fromAdviceToPlan, fromPlanToCheck, isReadable, send } from "./journeys.mjs";
import { answerUntil, choose, goOn, mainButton } from "./steps.mjs";
import { goLive, mark, marked, requests, visit } from "./support.mjs";

test("a parent comes from advice by the checklist to a request that the hub team can read, and only the request leaves the phone", async (t) => {
  const page = await visit(t);
  await goLive(page, "/advice/crying-baby");
  await mark(page);
  const sent = [];
  page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}${new URL(request.url()).search}`));

  await fromAdviceToPlan(page);
  assert.ok(sent.length > 0);
  assert.deepEqual(sent.filter((line) => !/^GET \/(fragments|data|assets)\/[\w/.-]+$|^GET \/icons?\.svg$/.test(line)), []);

  sent.length = 0;
  await fromPlanToCheck(page);
  assert.deepEqual(sent.filter((line) => !line.startsWith("GET ") || line.includes("?")), []);
  const reference = await send(page);
  assert.deepEqual(sent.filter((line) => !line.startsWith("GET ")), ["POST /api/requests"]);

  assert.ok(await marked(page), "the page was loaded again");
  assert.deepEqual(await page.context().cookies(), []);
  await isReadable(page, reference);
});

test("a request that could not be sent is not lost, and sending it again makes one request", async (t) => {
  const page = await visit(t);
  await goLive(page, "/ask/safe");
  await answerUntil(page);
  await choose(page, "agree", "yes");
  const before = requests().length;
  const keys = [];
  page.on("request", (request) => request.method() === "POST" && keys.push(request.headers()["idempotency-key"]));
  // It arrives, and the answer is lost on the way back.
  await page.route("**/api/requests", async (route) => {
    await route.fetch();
    await route.abort();
  }, { times: 1 });
  await mainButton(page).click();
  await page.locator("main [role=alert]").waitFor();
  await choose(page, "agree", "yes");
  await goOn(page);
  await page.locator(".reference").waitFor();
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1]);
  assert.equal(requests().length, before + 1);
});
