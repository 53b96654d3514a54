import assert from "node:assert/strict";
import { test } from "node:test";
import { fromAdviceToPlan, fromPlanToCheck, isReadable, send } from "./journeys.mjs";
import { choose, goOn, toPlan } from "./steps.mjs";
import { heading, visit } from "./support.mjs";
import { t as words } from "./words.mjs";

test("without script a parent comes the same way with forms alone, and going back shows no error", async (t) => {
  const page = await visit(t, { javaScriptEnabled: false });
  const posts = [];
  page.on("response", (response) => response.request().method() === "POST" && posts.push(response.status()));
  const cookies = () => page.context().cookies();

  await page.goto("/advice/crying-baby");
  await page.locator(".site-menu a", { hasText: words("what-would-help") }).click();
  await heading(page).filter({ hasText: words("checklist-topics-title") }).waitFor();
  assert.deepEqual(await cookies(), [], "a cookie before anything was posted");

  await fromAdviceToPlan(page);
  const [cookie, ...others] = await cookies();
  assert.deepEqual(others, []);
  assert.equal(cookie.httpOnly, true);
  assert.equal(cookie.sameSite, "Strict");

  await fromPlanToCheck(page);
  const reference = await send(page);
  assert.ok(posts.length > 15, `${posts.length} posts`);
  assert.deepEqual(posts.filter((status) => status !== 303), []);
  await isReadable(page, reference);

  await page.reload();
  assert.equal((await page.locator(".reference").innerText()).trim(), reference);

  for (let times = 0; times < 8; times += 1) {
    await page.goBack();
    assert.ok(page.url().startsWith("http://127.0.0.1:"), page.url());
    assert.equal(await heading(page).count(), 1);
    assert.equal(await page.locator(".error-summary").count(), 0);
  }
});

test("without script an answer to the checklist can be changed, and the others stay", async (t) => {
  const page = await visit(t, { javaScriptEnabled: false });
  await page.goto("/checklist");
  await toPlan(page, { topics: ["behaviour"], people: ["early-years"], replies: { "behaviour-tantrums": "yes", "behaviour-online": "yes" } });
  const answers = () => page.locator(".answers dd:not(.answer-change)").allInnerTexts();
  const before = await answers();
  const card = page.locator('.plan-cards a[href="/advice/tantrums"]');
  assert.equal(await card.count(), 1);
  await page.locator(".answer:has(input[value=behaviour-tantrums]) button").click();
  await page.locator("main form.step").waitFor();
  await choose(page, "reply", "no");
  await goOn(page);
  assert.equal(await card.count(), 0);
  assert.deepEqual(await answers(), before.map((answer, position) => (position === 2 ? words("answer-no") : answer)));
});
