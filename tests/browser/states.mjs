// Pages that only answers bring forth, in every language and with or without script: how to get there.
import { ageOf, answerUntil, choose, goOn, goOnRefused, toPlan } from "./steps.mjs";

const FIVE_NEEDS = {
  topics: ["new-baby", "feeding-and-sleep"],
  people: ["baby"],
  replies: {
    "new-baby-feelings": "yes", "new-baby-crying": "yes", "new-baby-first-weeks": "yes",
    "feeding-baby": "yes", "sleep-safe-place": "yes",
  },
};

/** Goes to a plan for five needs. */
export async function planOfFive(page, prefix, go) {
  await go(page, `${prefix}/checklist`);
  await toPlan(page, FIVE_NEEDS);
}

async function toQuestions(page, prefix, go) {
  await go(page, `${prefix}/checklist`);
  await choose(page, "topics", "safety");
  await goOn(page);
  await choose(page, "people", "school-age");
  await goOn(page);
}

async function toCheck(page, prefix, go) {
  await go(page, `${prefix}/ask/safe`);
  await answerUntil(page);
}

/** Each state: its name and `(page, prefix, go) => …`, where `go(page, path)` opens an address. */
export const STATES = [
  ["checklist: question", toQuestions],
  ["checklist: question with an error", async (page, prefix, go) => {
    await toQuestions(page, prefix, go);
    await goOnRefused(page);
  }],
  ["checklist: danger", async (page, prefix, go) => {
    await toQuestions(page, prefix, go);
    await choose(page, "reply", "yes");
    await goOn(page);
  }],
  ["plan with cards", planOfFive],
  ["ask: urgent", async (page, prefix, go) => {
    await go(page, `${prefix}/ask/safe`);
    await choose(page, "safe_now", "no");
    await goOn(page);
  }],
  ["ask: help with errors", async (page, prefix, go) => {
    await go(page, `${prefix}/ask/help`);
    await goOnRefused(page);
  }],
  ["ask: contact with errors", async (page, prefix, go) => {
    await go(page, `${prefix}/ask/contact`);
    await choose(page, "contact", "call", "email", "letter");
    await page.fill("#email", "sam at example");
    await goOnRefused(page);
  }],
  ["ask: two children with errors", async (page, prefix, go) => {
    await go(page, `${prefix}/ask/about`);
    await page.locator("button[name=go][value=add]").click();
    await page.locator(ageOf(1)).waitFor();
    await goOnRefused(page);
  }],
  ["ask: a slip in a postcode", async (page, prefix, go) => {
    await go(page, `${prefix}/ask/where`);
    await page.fill("#postcode", "NG18 OZZ");
    await goOnRefused(page);
  }],
  ["ask: the nearest hub", async (page, prefix, go) => {
    await go(page, `${prefix}/ask/where`);
    await page.fill("#postcode", "NG24 4AG");
    await goOn(page);
  }],
  ["ask: care with errors", async (page, prefix, go) => {
    await go(page, `${prefix}/ask/care`);
    await goOnRefused(page);
  }],
  ["ask: you with errors", async (page, prefix, go) => {
    await go(page, `${prefix}/ask/who`);
    await choose(page, "variant", "someone-else");
    await goOn(page);
    await choose(page, "safe_now", "yes");
    await goOn(page);
    await goOn(page);
    await choose(page, "family_agrees", "yes");
    await goOn(page);
    await goOnRefused(page);
  }],
  ["ask: times with a day open", async (page, prefix, go) => {
    await go(page, `${prefix}/ask/safe`);
    await answerUntil(page, "care");
    await page.locator(".day summary").first().click();
    await page.locator(".day[open] .slot").first().click();
  }],
  ["ask: too young", async (page, prefix, go) => {
    await go(page, `${prefix}/ask/who`);
    await choose(page, "variant", "young-person");
    await goOn(page);
    await choose(page, "safe_now", "yes");
    await goOn(page);
    await goOn(page);
    await choose(page, "age", "under");
    await goOn(page);
  }],
  ["ask: check with answers", toCheck],
  ["ask: sent with a reference", async (page, prefix, go) => {
    await toCheck(page, prefix, go);
    await choose(page, "agree", "yes");
    await goOn(page);
    await page.locator(".reference").waitFor();
  }],
  ["search with results", search("baby")],
  ["search with danger", search("i want to kill myself")],
  ["search without results", search("xyzzy")],
  ["search from the header", async (page, prefix, go) => {
    await go(page, `${prefix}/`);
    await page.fill("#site-search", "baby");
    await page.locator(".site-search button").click();
    await page.locator(".found-title").waitFor();
  }],
];

function search(words) {
  return async (page, prefix, go) => {
    await go(page, `${prefix}/search`);
    await page.fill("main input[name=words]", words);
    await page.locator("main form button").click();
    await page.locator("main .found-title").waitFor();
  };
}
