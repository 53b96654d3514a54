// What a person does on the pages of a journey. The same steps with and without script: each waits for
// what the person would see.
import { heading } from "./support.mjs";

/** The main button of a journey page. */
export const mainButton = (page) => page.locator("main form.step button.button");

/** Presses the main button and waits for the next page. */
export async function goOn(page) {
  const before = await heading(page).innerText();
  await mainButton(page).click();
  await heading(page).filter({ hasNotText: before }).waitFor();
}

/** Presses the main button and waits for the page to say what is wrong. */
export async function goOnRefused(page) {
  await mainButton(page).click();
  await page.locator(".error-summary").waitFor();
}

/** Chooses by pressing the card, as a thumb would. */
export async function choose(page, name, ...values) {
  for (const value of values) {
    const choice = page.locator(`.choice:has(input[name="${name}"][value="${value}"])`);
    if (!(await choice.locator("input").isChecked())) await choice.locator("label").click();
  }
}

/** The id of the question that is shown. */
export const asked = (page) => page.locator("main form.step input[name=at]").getAttribute("value");

/** Whether the page says who to call instead of asking. */
const danger = async (page) => (await page.locator("main form.step input[name=reply]").count()) === 0;

/**
 * Goes through the checklist from its first page to the plan. Every question is answered "no", except those
 * in `replies`. `onDanger` is called on each page that says who to call.
 */
export async function toPlan(page, { topics, people, replies = {}, onDanger = () => {} }) {
  await choose(page, "topics", ...topics);
  await goOn(page);
  await choose(page, "people", ...people);
  await goOn(page);
  while (!new URL(page.url()).pathname.endsWith("/plan")) {
    if (await danger(page)) {
      await onDanger(await asked(page));
    } else {
      await choose(page, "reply", replies[await asked(page)] ?? "no");
    }
    await goOn(page);
  }
}

/** What the parent of these tests writes. */
export const WORDS = "He wakes every hour.\nI am so tired that I cry. „Żółw“ اردو";
export const NAME = "Sam O'Neill";
export const PHONE_NUMBER = "01632 960 123";
export const TIMES = "Weekdays after 1pm";

/** The pages of asking for help, from "Are you safe?" to the page before the answers are checked. */
export const ASK = [
  ["safe", (page) => choose(page, "safe_now", "yes")],
  ["help", async (page) => {
    await choose(page, "help", "feeding-and-sleep", "mental-health");
    await page.fill("#words", WORDS);
  }],
  ["about", async (page) => {
    await page.fill("#name", NAME);
    await choose(page, "children", "baby");
  }],
  ["where", async (page) => {
    await choose(page, "hub", "retford");
    await page.fill("#postcode", "DN22 0ZZ");
  }],
  ["contact", async (page) => {
    await choose(page, "contact", "call");
    await page.fill("#phone", PHONE_NUMBER);
    await choose(page, "say_who", "no");
    await choose(page, "leave_message", "no");
    await page.fill("#good_times", TIMES);
  }],
  ["language", (page) => choose(page, "access", "quiet-place")],
];

/** Answers the pages of asking for help, from the one that is shown up to `last`, and goes on from each. */
export async function answerUntil(page, last = "language") {
  for (;;) {
    const step = new URL(page.url()).pathname.split("/").pop();
    await ASK.find(([name]) => name === step)[1](page);
    await goOn(page);
    if (step === last) return;
  }
}
