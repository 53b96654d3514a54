// Pages that only answers bring forth, in every language and with or without script: how to get there.
import { alone, keepVisit, later } from "./device.mjs";
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

async function toHelp(page, prefix, go) {
  await go(page, `${prefix}/ask/safe`);
  await answerUntil(page, "who");
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
  await page.locator(`main form[action$="/ask/return/${name}"]`).waitFor();
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
  ["ask: could not be sent", async (page, prefix, go) => {
    // Without the app it goes another way, and arrives.
    await page.route(/\/api\/requests/, (route) => route.abort());
    await toCheck(page, prefix, go);
    await choose(page, "agree", "yes");
    await mainButton(page).click();
    await page.locator("main .calls, main .reference").first().waitFor();
  }],
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
  ["ask: the code by e-mail, of somebody who wants no contact", async (page, prefix, go) => {
    await sendForCode(page, prefix, go, ASK_YOUNG);
    await choose(page, "keep", "email");
  }],
  ["ask: the code by e-mail, without an address", async (page, prefix, go) => {
    await sendForCode(page, prefix, go);
    await choose(page, "keep", "email");
    await goOnRefused(page);
  }],
  ["ask: the code by e-mail, refused", async (page, prefix, go) => {
    await sendForCode(page, prefix, go);
    await keepByEmail(page, "refused@example.org");
    await goOnRefused(page);
  }],
  ["ask: the code by e-mail, not sent", async (page, prefix, go) => {
    await sendForCode(page, prefix, go);
    await keepByEmail(page, "broken@example.org");
    await mainButton(page).click();
    await page.locator("main [role=alert]").waitFor();
  }],
  ["ask: the code by e-mail, sent", async (page, prefix, go) => {
    await sendForCode(page, prefix, go);
    await keepByEmail(page, "sam@example.org");
    await goOn(page);
  }],
  ["ask: no code and no contact", async (page, prefix, go) => {
    await sendForCode(page, prefix, go, ASK_YOUNG);
    await keep(page, "nothing");
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
  ["turned away", async (page, prefix) => {
    // A page of another site sends a form.
    await page.setContent(`<form method="post" action="${origin}${prefix}/ask/safe"><button>Send</button></form>`);
    await page.locator("button").click();
    await page.locator("main .calls").waitFor();
  }],
  ["device: who else uses it, with an error", async (page, prefix, go) => {
    await toHelp(page, prefix, go);
    await later(page);
    await goOnRefused(page);
  }],
  ["device: somebody else does", async (page, prefix, go) => {
    await toHelp(page, prefix, go);
    await later(page);
    await choose(page, "someone_else", "not-sure");
    await goOn(page);
  }],
  ["device: a PIN with errors", async (page, prefix, go) => {
    await toHelp(page, prefix, go);
    await later(page);
    await alone(page);
    await goOnRefused(page);
  }],
  ["device: kept", async (page, prefix, go) => {
    await toHelp(page, prefix, go);
    await keepVisit(page);
  }],
  ["device: a wrong PIN", async (page, prefix, go) => {
    await toHelp(page, prefix, go);
    await keepVisit(page);
    await go(page, `${prefix}/device`);
    await page.fill("#pin", "wrong77");
    await goOnRefused(page);
  }],
  ["device: cleared", async (page, prefix, go) => {
    await toHelp(page, prefix, go);
    await keepVisit(page);
    await go(page, `${prefix}/device`);
    await page.locator("main [data-cleared]").click();
  }],
  ["ask: start with something kept", async (page, prefix, go) => {
    await toHelp(page, prefix, go);
    await keepVisit(page);
    await go(page, `${prefix}/ask`);
  }],
  ["private: second page", async (page, prefix, go) => {
    await go(page, `${prefix}/private`);
    await page.locator(`main a[href="${prefix}/young-people"]`).click();
    await page.locator("[data-view-back]").waitFor();
  }],
  ["private: blank", async (page, prefix, go) => {
    await go(page, `${prefix}/private`);
    await page.locator("html[data-view]").waitFor();
    await hide(page, true);
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
