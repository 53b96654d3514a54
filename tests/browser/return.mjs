// Coming back with a receipt code, the same with and without script.
import assert from "node:assert/strict";
import { ASK, answerUntil, choose, goOn, goOnRefused, mainButton } from "./steps.mjs";
import { arrive, heading, hub } from "./support.mjs";
import { t } from "./words.mjs";

/** Sends a request and stops at the page with the code. Returns reference and code. */
export async function sendForCode(page, prefix, go, steps = ASK) {
  await go(page, `${prefix}/ask/safe`);
  await answerUntil(page, "talk", steps);
  await choose(page, "agree", "yes");
  await goOn(page);
  await page.locator(".receipt-code").waitFor();
  return {
    reference: (await page.locator(".reference").innerText()).trim(),
    code: (await page.locator(".code").textContent()).trim(),
  };
}

/** Chooses what to do with the code and goes on. */
export async function keep(page, what) {
  await choose(page, "keep", what);
  await goOn(page);
}

/** Chooses to have the code sent to this address. */
export async function keepByEmail(page, address) {
  await choose(page, "keep", "email");
  await page.fill("#keep_email", address);
}

/** Opens the request of `code`. */
export async function enter(page, prefix, code) {
  await page.goto(`${prefix}/ask/return`);
  await page.fill("#code", code);
  // The page may still show what was wrong with the code before.
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await mainButton(page).click();
  await answered;
  await page.locator(".screen:not(.loading)").locator(".standing, .error-summary").waitFor();
}

/** Answers as the hub's team does. */
export const reply = (reference, text) => hub(["requests", "reply", reference], text);
/** Says how far the request has come. */
export const status = (reference, word) => hub(["requests", "status", reference, word]);

/** The whole way back: read, answer, change how to be reached, take back. */
export async function wayBack(page, { reference, code }, read) {
  await enter(page, "", "K7QF-2M9X-PT4W-8HJC");
  await page.locator(".error-summary:focus").waitFor();
  assert.equal(await page.locator(".error-summary a").innerText(), t("error-code-unknown"));
  await enter(page, "", code.toLowerCase().replaceAll("-", " "));
  await arrive(page, t("return-standing-title"));
  assert.ok((await page.locator("main").innerText()).includes(t("return-status-new")));
  assert.ok(!page.url().includes("?"), page.url());

  reply(reference, "Wednesday at 2pm?\nWe come to you.");
  // A cookie goes on; what the app has is gone with the page.
  if ((await page.context().cookies()).length) await page.goto("/ask/return");
  else await enter(page, "", code);
  assert.equal(await page.locator(".message-words").innerText(), "Wednesday at 2pm?\nWe come to you.");
  assert.ok((await page.locator(".standing").innerText()).includes(t("return-status-contacted")));

  await mainButton(page).click();
  await page.locator(".error-summary:focus").waitFor();
  await page.fill("#message", "Yes, please. „Żółw“ اردو");
  await mainButton(page).click();
  await page.locator("[role=alert]", { hasText: t("return-done-message") }).waitFor();
  assert.equal(await page.inputValue("#message"), "");
  assert.ok(read(reference).includes("Yes, please. „Żółw“ اردو"));

  await page.locator("a", { hasText: t("return-contact") }).click();
  await arrive(page, t("ask-contact-title"));
  await goOnRefused(page);
  await choose(page, "contact", "text");
  await page.fill("#phone", "01632 960 177");
  await choose(page, "say_who", "no");
  await mainButton(page).click();
  await page.locator("[role=alert]", { hasText: t("return-done-contact") }).waitFor();
  assert.ok(read(reference).includes("01632 960 177"));

  await page.locator("a", { hasText: t("return-withdraw") }).click();
  await arrive(page, t("return-withdraw-title"));
  await page.locator("a", { hasText: t("return-withdraw-not") }).click();
  await arrive(page, t("return-standing-title"));
  await page.locator("a", { hasText: t("return-withdraw") }).click();
  await arrive(page, t("return-withdraw-title"));
  await mainButton(page).click();
  await arrive(page, t("return-withdrawn-title"));
  assert.throws(() => read(reference), /taken back by the person/);
  await page.locator("button", { hasText: t("return-leave") }).click();
  await heading(page).filter({ hasNotText: t("return-withdrawn-title") }).waitFor();

  await enter(page, "", code);
  assert.equal(await page.locator(".error-summary a").innerText(), t("error-code-unknown"));
}
