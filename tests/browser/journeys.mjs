// The whole way of a parent, from reading to a request that a hub team can read. It is the same with and
// without script; what differs is how it gets there, and the tests say that.
import assert from "node:assert/strict";
import { arrive, heading, inView, read, requests } from "./support.mjs";
import { NAME, PHONE_NUMBER, TIMES, WORDS, WORKING, answerUntil, choose, goOn, goOnRefused, toPlan } from "./steps.mjs";
import { date, plain, t } from "./words.mjs";

/** Follows the link with these words in the main menu. */
async function menu(page, key, title) {
  await page.locator(".site-menu a", { hasText: t(key) }).click();
  await arrive(page, title);
}

/** From advice to a plan: an answer about danger shows who to call and lets the parent carry on. */
export async function fromAdviceToPlan(page) {
  await menu(page, "what-would-help", t("checklist-topics-title"));
  const dangers = [];
  await toPlan(page, {
    topics: ["new-baby", "feelings"],
    people: ["baby"],
    replies: { "new-baby-edge": "yes", "new-baby-crying": "not-sure", "feelings-own": "yes" },
    onDanger: async (id) => {
      dangers.push(id);
      assert.equal(await heading(page).innerText(), t("danger-title"));
      assert.deepEqual(
        await page.locator("main .call-number").evaluateAll((links) => links.map((link) => link.getAttribute("href")).slice(0, 2)),
        ["tel:999", "tel:111"],
      );
    },
  });
  assert.deepEqual(dangers, ["new-baby-edge"]);
  assert.equal(await heading(page).innerText(), t("plan-title"));
  const pages = await page.locator('.plan-cards a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  assert.deepEqual(pages, ["/advice/crying-baby", "/advice/feeling-low-after-birth", "/advice/a-parents-mental-health", "/urgent-help"]);
}

/** From the plan to the page that asks for agreement. Mistakes are shown once, and nothing typed is lost. */
export async function fromPlanToCheck(page) {
  await page.locator(".plan-next a.button").click();
  await arrive(page, t("ask-for-help"));
  await page.locator("main a.button", { hasText: t("ask-start") }).click();
  await arrive(page, t("ask-safe-title"));
  await answerUntil(page, "safe");
  await choose(page, "variant", "parent-or-carer");
  await goOn(page);
  await takePlan(page);
  await answerUntil(page, "hub");

  await choose(page, "contact", "call", "email");
  await page.fill("#email", "sam at example");
  await choose(page, "never", "letter");
  await goOnRefused(page);
  await page.locator(".error-summary:focus").waitFor();
  // In the private view the title never changes: there the summary alone says it, and it has the focus.
  assert.equal((await page.title()).startsWith(t("error-title", { title: "" })), !inView(page), await page.title());
  assert.equal(await page.inputValue("#email"), "sam at example");
  assert.ok(await page.locator("input[name=never][value=letter]").isChecked());
  assert.deepEqual(await page.locator(".error-summary a").evaluateAll((links) => links.map((link) => [link.getAttribute("href"), link.innerText])), [
    ["#phone", t("error-phone-missing")],
    ["#email", t("error-email-invalid")],
  ]);
  for (const field of ["phone", "email"]) {
    await page.locator(`.error-summary a[href="#${field}"]`).click();
    await page.locator(`#${field}:focus`).waitFor();
  }

  await choose(page, "contact", "call");
  await page.locator(".choice:has(input[name=contact][value=email]) label").click();
  assert.equal(await page.locator("#email").isVisible(), false, "what is not wanted is still asked for");
  await answerUntil(page);
  assert.equal(await heading(page).innerText(), t("ask-check-title"));
  assert.equal(await page.locator(".error-summary").count(), 0);
}

/** The plan is shown, is not ticked, and goes into the request when it is. */
async function takePlan(page) {
  const plan = page.locator("input[name=plan]");
  assert.equal(await plan.isChecked(), false);
  await page.locator(".choice:has(input[name=plan]) label").click();
}

/** Agrees and sends. Returns the reference that is shown. */
export async function send(page) {
  await choose(page, "agree", "yes");
  await goOn(page);
  assert.equal(await heading(page).innerText(), t("ask-sent-title"));
  return (await page.locator(".reference").innerText()).trim();
}

/** What the hub team reads is what the parent wrote, by the day that the parent was told. */
export async function isReadable(page, reference) {
  assert.match(reference, /^[0-9A-Z]{8}$/);
  const [request] = requests().filter((request) => request.reference === reference);
  const promised = t("ask-sent-due", { date: date(request.due) });
  assert.ok(plain(await page.locator("main").innerText()).includes(promised), `the page does not say "${promised}"`);
  const text = read(reference);
  for (const written of [NAME, PHONE_NUMBER, TIMES, WORKING, ...WORDS.split("\n")]) {
    assert.ok(text.includes(written), `the team cannot read "${written}" in:\n${text}`);
  }
}

/** Has the next request arrive, and its answer not. */
export const loseAnswer = (page) => page.route("**/api/requests/*", async (route) => {
  await route.fetch();
  await route.abort();
}, { times: 1 });
