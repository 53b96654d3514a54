// Keeping a visit on the device, and what a browser holds of one.
import assert from "node:assert/strict";
import { choose, goOn, mainButton } from "./steps.mjs";
import { arrive, live } from "./support.mjs";
import { t } from "./words.mjs";

/** A PIN that may be chosen. */
export const PIN = "blue7bird";

/** Everything that a browser can keep about a visit. */
export async function kept(page) {
  const inPage = await page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
  return { ...inPage, cookies: (await page.context().cookies()).length };
}
/** What a browser keeps of somebody who chose nothing. */
export const NOTHING = { localStorage: 0, sessionStorage: 0, databases: 0, caches: 0, workers: 0, cookies: 0 };

/** What the hub has the device keep. */
export const entry = (page) => page.evaluate(() => localStorage.getItem("kept"));

/** Leaves a journey unfinished: to the question who else uses the device. */
export async function later(page) {
  await page.locator("main button.later:visible, main form.later button:visible").click();
  await page.locator("main input[name=someone_else]").first().waitFor();
}

/** Answers that nobody else uses the device. */
export async function alone(page) {
  await choose(page, "someone_else", "no");
  await goOn(page);
}

/** Chooses a PIN and has the device keep the visit. */
export async function keepUnder(page, pin = PIN) {
  await page.fill("#pin", pin);
  await page.fill("#pin_again", pin);
  await goOn(page);
}

/** From a journey to the page that says until when it is kept. */
export async function keepVisit(page) {
  await later(page);
  await alone(page);
  await keepUnder(page);
  assert.notEqual(await entry(page), null);
}

/** Comes to the page with what the device keeps, from the foot of another. */
export async function toDevice(page, prefix = "") {
  await page.locator(`.footer-links a[href="${prefix}/device"]`).click();
  await arrive(page, t("device-title", {}, prefix.slice(1) || "en"));
}

/** The same person, in another tab, later. */
export async function another(page, path = "/", prepare = async () => {}) {
  const next = await page.context().newPage();
  await prepare(next);
  await next.goto(path);
  await live(next);
  return next;
}

/** Tries a PIN and waits for what comes of it. */
export async function tryPin(page, pin) {
  await page.fill("#pin", pin);
  const tries = await page.locator("main form.step").innerText();
  await mainButton(page).click();
  await page.waitForFunction((before) => {
    const form = document.querySelector("main form.step");
    return !document.querySelector(".screen.loading") && (!form || form.innerText !== before);
  }, tries);
}
