// Pages that only answers bring forth, in every language and with or without script: how to get there.
import { enter, keep, reply, sendForCode, status } from "./return.mjs";
import { answerUntil, choose, goOn, goOnRefused, mainButton, toPlan } from "./steps.mjs";

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

/** Sends a request and comes back with its code; `before` is done in between. */
function back(before, after = () => {}) {
  return async (page, prefix, go) => {
    const { reference, code } = await sendForCode(page, prefix, go);
    before(reference);
    await enter(page, prefix, code);
    await after(page);
  };
}

/** Follows the link to a page below `/ask/return`. */
const below = (name) => async (page) => {
  await page.locator(`main a[href$="/ask/return/${name}"]`).click();
  await page.waitForURL(`**/ask/return/${name}`);
};

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
  ["ask: check with answers", toCheck],
  ["ask: sent with a reference", async (page, prefix, go) => {
    await toCheck(page, prefix, go);
    await choose(page, "agree", "yes");
    await goOn(page);
    await page.locator(".reference").waitFor();
  }],
  ["ask: sent without a choice", async (page, prefix, go) => {
    await sendForCode(page, prefix, go);
    await page.locator(".receipt-code summary").click();
    await goOnRefused(page);
  }],
  ["ask: what happens next", async (page, prefix, go) => {
    await sendForCode(page, prefix, go);
    await keep(page, "written");
  }],
  ["ask: the code to print", async (page, prefix, go) => {
    await page.addInitScript(() => { window.print = () => {}; });
    await sendForCode(page, prefix, go);
    await keep(page, "print");
  }],
  ["return: wrong code", (page, prefix) => enter(page, prefix, "K7QF-2M9X-PT4W-8HJC")],
  ["return: received", back(() => {})],
  ["return: answered", back((reference) => {
    reply(reference, "Hello Sam, can we call you on Wednesday at 2pm?\nWe ask for Sam and say the code word first.");
  }, async (page) => {
    await page.fill("#message", "Yes, please.");
    await mainButton(page).click();
    await page.locator("main [role=alert]").waitFor();
  })],
  ["return: closed, with an error", back((reference) => status(reference, "closed"), goOnRefused)],
  ["return: contact with errors", back(() => {}, async (page) => {
    await below("contact")(page);
    await goOnRefused(page);
  })],
  ["return: take back", back(() => {}, below("withdraw"))],
  ["return: taken back", back(() => {}, async (page) => {
    await below("withdraw")(page);
    await goOn(page);
  })],
  ["search with results", search("baby")],
  ["search without results", search("xyzzy")],
];

function search(words) {
  return async (page, prefix, go) => {
    await go(page, `${prefix}/search`);
    await page.fill("main input[name=words]", words);
    await page.locator("main form button").click();
    await page.locator("main .search-form ~ h2").waitFor();
  };
}
