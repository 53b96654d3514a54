// Ways to the pages that only answers bring forth, in every language.
import { alone, keepUnder, later } from "./device.mjs";
import { enter, keep, keepByEmail, reply, sendForCode, status } from "./return.mjs";
import { ASK_YOUNG, ageOf, answerUntil, choose, goOn, goOnRefused, mainButton, toPlan } from "./steps.mjs";
import { hide, origin } from "./support.mjs";

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

async function toHelp(page, prefix, go) {
  await go(page, `${prefix}/ask/safe`);
  await answerUntil(page, "who");
}

/** Goes to the first question that only this variant is asked. */
async function toFirstQuestion(page, prefix, go, variant) {
  await go(page, `${prefix}/ask/who`);
  await choose(page, "variant", variant);
  await goOn(page);
  await choose(page, "safe_now", "yes");
  await goOn(page);
  await goOn(page);
}

/** Presses the main button of a page that says already what is wrong, and waits for what is wrong now. */
async function goOnRefusedAgain(page) {
  const before = await page.locator(".error-summary").textContent();
  await mainButton(page).click();
  await page.waitForFunction((before) => {
    const now = document.querySelector(".error-summary")?.textContent;
    return now && now !== before;
  }, before);
}

/** Follows the link to a page below `/ask/return`. */
async function below(page, name) {
  await page.locator(`main a[href$="/ask/return/${name}"]`).click();
  await page.locator(`main form[action$="/ask/return/${name}"]`).waitFor();
}

/**
 * Each path: its name and `(page, prefix, go, look) => …`, where `go(page, path)` opens an address and
 * `look(name)` is called on every page that is worth a look.
 */
export const PATHS = [
  ["checklist", async (page, prefix, go, look) => {
    await go(page, `${prefix}/checklist`);
    await choose(page, "topics", "safety");
    await goOn(page);
    await choose(page, "people", "school-age");
    await goOn(page);
    await look("checklist: question");
    await goOnRefused(page);
    await look("checklist: question with an error");
    await choose(page, "reply", "yes");
    await goOn(page);
    await look("checklist: danger");
  }],
  ["plan", async (page, prefix, go, look) => {
    await planOfFive(page, prefix, go);
    await look("plan with cards");
  }],
  ["ask: in danger", async (page, prefix, go, look) => {
    await go(page, `${prefix}/ask/safe`);
    await choose(page, "safe_now", "no");
    await goOn(page);
    await look("ask: urgent");
  }],
  ["ask: mistakes", async (page, prefix, go, look) => {
    await go(page, `${prefix}/ask/help`);
    await goOnRefused(page);
    await look("ask: help with errors");
    await go(page, `${prefix}/ask/contact`);
    await choose(page, "contact", "call", "email", "letter");
    await page.fill("#email", "sam at example");
    await goOnRefused(page);
    await look("ask: contact with errors");
    await go(page, `${prefix}/ask/about`);
    await page.locator("button[name=go][value=add]").click();
    await page.locator(ageOf(1)).waitFor();
    await goOnRefused(page);
    await look("ask: two children with errors");
    await go(page, `${prefix}/ask/care`);
    await goOnRefused(page);
    await look("ask: care with errors");
    await go(page, `${prefix}/ask/where`);
    await page.fill("#postcode", "NG18 OZZ");
    await goOnRefused(page);
    await look("ask: a slip in a postcode");
    await page.fill("#postcode", "NG24 4AG");
    await goOn(page);
    await look("ask: the nearest hub");
  }],
  ["ask: for a family", async (page, prefix, go, look) => {
    await toFirstQuestion(page, prefix, go, "someone-else");
    await choose(page, "family_agrees", "yes");
    await goOn(page);
    await goOnRefused(page);
    await look("ask: you with errors");
  }],
  ["ask: too young", async (page, prefix, go, look) => {
    await toFirstQuestion(page, prefix, go, "young-person");
    await choose(page, "age", "under");
    await goOn(page);
    await look("ask: too young");
  }],
  ["ask: sent by e-mail", async (page, prefix, go, look) => {
    await go(page, `${prefix}/ask/safe`);
    await answerUntil(page, "care");
    await page.locator(".day summary").first().click();
    await page.locator(".day[open] .slot").first().click();
    await look("ask: times with a day open");
    await page.locator(".day[open] summary").click();
    await answerUntil(page);
    await look("ask: check with answers");
    await page.route(/\/api\/requests/, (route) => route.abort());
    await choose(page, "agree", "yes");
    await mainButton(page).click();
    await page.locator("main .calls").first().waitFor();
    await look("ask: could not be sent");
    await page.unroute(/\/api\/requests/);
    await goOn(page);
    await page.locator(".receipt-code").waitFor();
    await look("ask: sent with a reference");
    await page.locator(".receipt-code summary").click();
    await goOnRefused(page);
    await look("ask: sent without a choice");
    await choose(page, "keep", "email");
    await goOnRefusedAgain(page);
    await look("ask: the code by e-mail, without an address");
    await keepByEmail(page, "refused@example.org");
    await goOnRefusedAgain(page);
    await look("ask: the code by e-mail, refused");
    await keepByEmail(page, "broken@example.org");
    await mainButton(page).click();
    await page.locator("main [role=alert]:not(.error-summary)").waitFor();
    await look("ask: the code by e-mail, not sent");
    await keepByEmail(page, "sam@example.org");
    await goOn(page);
    await look("ask: the code by e-mail, sent");
  }],
  ["ask: the code to print", async (page, prefix, go, look) => {
    await page.addInitScript(() => { window.print = () => {}; });
    await sendForCode(page, prefix, go);
    await keep(page, "print");
    await look("ask: the code to print");
  }],
  ["ask: no contact", async (page, prefix, go, look) => {
    await sendForCode(page, prefix, go, ASK_YOUNG);
    await choose(page, "keep", "email");
    await look("ask: the code by e-mail, of somebody who wants no contact");
    await keep(page, "nothing");
    await look("ask: no code and no contact");
  }],
  ["return", async (page, prefix, go, look) => {
    const { reference, code } = await sendForCode(page, prefix, go);
    await keep(page, "written");
    await look("ask: what happens next");
    await enter(page, prefix, "K7QF-2M9X-PT4W-8HJC");
    await look("return: wrong code");
    await enter(page, prefix, code);
    await look("return: received");
    reply(reference, "Hello Sam, can we call you on Wednesday at 2pm?\nWe ask for Sam and say the code word first.");
    await enter(page, prefix, code);
    await page.fill("#message", "Yes, please.");
    await mainButton(page).click();
    await page.locator("main [role=alert]").waitFor();
    await look("return: answered");
    await below(page, "contact");
    await goOnRefused(page);
    await look("return: contact with errors");
    status(reference, "closed");
    await enter(page, prefix, code);
    await goOnRefused(page);
    await look("return: closed, with an error");
    await below(page, "withdraw");
    await look("return: take back");
    await goOn(page);
    await look("return: taken back");
  }],
  ["turned away", async (page, prefix, go, look) => {
    // A page of another site sends a form.
    await page.setContent(`<form method="post" action="${origin}${prefix}/ask/safe"><button>Send</button></form>`);
    await page.locator("button").click();
    await page.locator("main .calls").waitFor();
    await look("turned away");
  }],
  ["device", async (page, prefix, go, look) => {
    await toHelp(page, prefix, go);
    await later(page);
    await goOnRefused(page);
    await look("device: who else uses it, with an error");
    await choose(page, "someone_else", "not-sure");
    await goOn(page);
    await look("device: somebody else does");
    await toHelp(page, prefix, go);
    await later(page);
    await alone(page);
    await goOnRefused(page);
    await look("device: a PIN with errors");
    await keepUnder(page);
    await look("device: kept");
    await go(page, `${prefix}/ask`);
    await look("ask: start with something kept");
    await go(page, `${prefix}/device`);
    await page.fill("#pin", "wrong77");
    await goOnRefused(page);
    await look("device: a wrong PIN");
    await page.locator("main [data-cleared]").click();
    await look("device: cleared");
  }],
  ["private", async (page, prefix, go, look) => {
    await go(page, `${prefix}/private`);
    await page.locator(`main a[href="${prefix}/young-people"]`).click();
    await page.locator("[data-view-back]").waitFor();
    await look("private: second page");
    await hide(page, true);
    await look("private: blank");
  }],
  ["search", async (page, prefix, go, look) => {
    await go(page, `${prefix}/`);
    await page.fill("#site-search", "baby");
    await page.locator(".site-search button").click();
    await page.locator(".found-title").waitFor();
    await look("search from the header");
    for (const [name, words] of [["results", "baby"], ["danger", "i want to kill myself"], ["no results", "xyzzy"]]) {
      await go(page, `${prefix}/search`);
      await page.fill("main input[name=words]", words);
      await page.locator("main form button").click();
      await page.locator("main .found-title").waitFor();
      await look(`search with ${name}`);
    }
  }],
];
