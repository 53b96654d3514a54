import assert from "node:assert/strict";
import { test } from "node:test";
import { fromAdviceToPlan, fromPlanToCheck, isReadable, send } from "./journeys.mjs";
import { goLive, mark, marked, visit } from "./support.mjs";

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
  assert.match(sent.filter((line) => !line.startsWith("GET ")).join(), /^PUT \/api\/requests\/[0-9a-f]{32}$/);

  assert.ok(await marked(page), "the page was loaded again");
  assert.deepEqual(await page.context().cookies(), []);
  await isReadable(page, reference);
});
