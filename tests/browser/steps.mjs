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
  while (!(await page.locator("main .plan").count())) {
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

/** The select of the age of the child at `place`. */
export const ageOf = (place) => `select[name="children[${place}].stage"]`;

/** The pages after those that differ, with what everybody answers the same. */
const LAST = [
  ["language", (page) => choose(page, "access", "quiet-place")],
  ["working", (page) => page.fill("#working_well", WORKING)],
  ["talk", (page) => choose(page, "partners", "school")],
];

const where = [
  ["where", (page) => page.fill("#postcode", "DN22 0ZZ")],
  ["hub", (page) => choose(page, "hub", "retford")],
];

/** What a parent writes about what is going well. */
export const WORKING = "Grandma helps on Sundays";

/** The pages of a parent who asks for help, from "Are you safe?" to the page before the answers are checked. */
export const ASK = [
  ["safe", (page) => choose(page, "safe_now", "yes")],
  ["who", (page) => choose(page, "variant", "parent-or-carer")],
  ["help", async (page) => {
    await choose(page, "help", "feeding-and-sleep", "mental-health");
    await page.fill("#words", WORDS);
  }],
  ["about", async (page) => {
    await page.fill("#name", NAME);
    await page.selectOption(ageOf(0), "baby");
  }],
  ...where,
  ["contact", async (page) => {
    await choose(page, "contact", "call");
    await page.fill("#phone", PHONE_NUMBER);
  }],
  ["care", async (page) => {
    await choose(page, "say_who", "no");
    await choose(page, "leave_message", "no");
  }],
  ["times", async (page) => {
    await choose(page, "any_time", "evening");
    if (await page.locator(".day").count()) {
      await page.locator(".day summary").first().click();
      await page.locator(".day[open] .slot").first().click();
    }
    await page.fill("#good_times", TIMES);
  }],
  ...LAST,
];

/** The pages of a young person who is not safe and does not want to be contacted. */
export const ASK_YOUNG = [
  ["safe", (page) => choose(page, "safe_now", "not-sure")],
  ["urgent", () => {}],
  ["who", (page) => choose(page, "variant", "young-person")],
  ["age", (page) => choose(page, "age", "to-15")],
  ["help", async (page) => {
    await choose(page, "help", "mental-health");
    await page.fill("#words", WORDS);
  }],
  ["about", (page) => page.fill("#name", NAME)],
  ...where,
  ["contact", (page) => choose(page, "contact", "come-back")],
  ...LAST,
];

/** The pages of a friend who asks for a family that agrees. */
export const ASK_OTHER = [
  ["safe", (page) => choose(page, "safe_now", "yes")],
  ["who", (page) => choose(page, "variant", "someone-else")],
  ["agreement", (page) => choose(page, "family_agrees", "yes")],
  ["you", async (page) => {
    await choose(page, "role", "friend");
    await page.fill("#asker_name", "Dana");
    await page.fill("#asker_phone", "01632 960 188");
  }],
  ["help", async (page) => {
    await choose(page, "help", "money-and-housing");
    await page.fill("#words", WORDS);
  }],
  ["about", async (page) => {
    await page.fill("#name", NAME);
    await page.selectOption(ageOf(0), "prefer-not-to-say");
  }],
  ...where,
  ["contact", async (page) => {
    await choose(page, "contact", "through");
    await page.fill("#through", "Dana, 01632 960 188");
  }],
  ["care", (page) => choose(page, "say_who", "yes")],
  ["times", () => {}],
  ...LAST,
];

/** The three variants: name, pages, and the start page. */
export const VARIANTS = [
  ["parent", ASK, "/ask"],
  ["young person", ASK_YOUNG, "/ask/young"],
  ["someone else", ASK_OTHER, "/ask"],
];

/** The word of the step that is shown: the address does not tell where it is shown in private. */
export const stepOf = async (page) => (await page.locator("main form.step").getAttribute("action")).split("/").pop();

/** The way back to the page before: the private view has its own. */
export const back = (page) => page.locator("main .back-link:visible, [data-view-back]:visible");

/** Answers the pages of asking for help, from the one that is shown up to `last`, and goes on from each. */
export async function answerUntil(page, last = "talk", steps = ASK, look = () => {}) {
  for (;;) {
    const step = await stepOf(page);
    await look(step);
    await steps.find(([name]) => name === step)[1](page);
    await goOn(page);
    if (step === last) return;
  }
}

/**
 * Goes through a variant from its start page to the page with all answers. `look(name)` is called on every
 * page before anything is answered there.
 */
export async function walk(page, prefix, go, [, steps, start], look = () => {}) {
  await go(page, `${prefix}${start}`);
  await look("start");
  await page.locator(start === "/ask" ? "main a.button" : "main form button.button").first().click();
  await page.locator("main form.step input[name=safe_now]").first().waitFor();
  await answerUntil(page, "talk", steps, look);
  await look("check");
}
