// Ten journeys through the hub, by what people see. Each goes to the point where somebody might come into the room;
// `finish` goes on from there to its end.
import { enter, keep, reply, sendForCode } from "../browser/return.mjs";
import { VARIANTS, answerUntil, choose, goOn, mainButton, toPlan } from "../browser/steps.mjs";
import { arrive, goLive, live, origin, visit } from "../browser/support.mjs";
import { t } from "../browser/words.mjs";
import { ORDINARY_ADVICE } from "./sites.mjs";

/** Opens the first page, as everybody does. */
async function home({ page, script }) {
  await page.goto(`${origin}/`);
  if (script) await live(page);
}

/** Follows the link to `path` that is shown, and reads what comes. */
async function follow(person, path) {
  const { page } = person;
  const before = await page.locator("main h1").innerText();
  await page.locator(`a[href="${path}"]:visible`).first().click();
  await page.locator("main h1").filter({ hasNotText: before }).waitFor();
  await person.look();
}

/** Leaves by the way back to the first page. */
async function goHome({ page }) {
  await page.locator("a.site-name").click();
  await page.locator(".doors").waitFor();
}

/** Asks in a variant, from the first page to the page after `last`. */
async function ask(person, [, steps, start], last = "talk") {
  const { page } = person;
  await home(person);
  for (const path of start === "/ask" ? ["/ask"] : ["/young-people", start]) await follow(person, path);
  await page.locator(start === "/ask" ? "main a.button" : "main form button.button").first().click();
  await page.locator("main form.step input[name=safe_now]").first().waitFor();
  await answerUntil(page, last, steps, () => person.look());
  await person.look();
}

/** Agrees, sends, and has the code shown. */
async function send(person) {
  const { page } = person;
  await choose(page, "agree", "yes");
  await goOn(page);
  await page.locator(".receipt-code summary").click();
  person.secret((await page.locator(".code").innerText()).trim());
  person.secret((await page.locator(".reference").innerText()).trim());
  await person.look();
}

/** Says that the code is written down. */
async function written(person) {
  await keep(person.page, "written");
}

const [PARENT, YOUNG, OTHER] = VARIANTS;

/** Every journey. */
export const JOURNEYS = [
  {
    name: "reads a page about abuse",
    async run(person) {
      await home(person);
      await follow(person, "/topics/safety");
      await follow(person, "/advice/domestic-abuse");
    },
    finish: goHome,
  },
  {
    name: "reads in the young people's part",
    async run(person) {
      await home(person);
      for (const path of ["/young-people", "/advice/is-this-abuse", "/young-people", "/advice/feeling-like-hurting-myself"]) await follow(person, path);
    },
    finish: goHome,
  },
  {
    name: "searches and reads what is found",
    async run(person) {
      const { page } = person;
      await home(person);
      await person.type("#site-search", "my husband hits me");
      await page.locator("#site-found .page-card a").first().waitFor();
      await person.look();
      await follow(person, "/advice/domestic-abuse");
    },
    finish: goHome,
  },
  {
    name: "goes from the checklist to a plan",
    async run(person) {
      await home(person);
      await follow(person, "/checklist");
      await toPlan(person.page, { topics: ["safety"], people: ["me"], replies: { "safety-now": "yes" }, onDanger: () => person.look() });
      await person.look();
    },
    finish: goHome,
  },
  {
    name: "asks as a parent, half way",
    async run(person) {
      await ask(person, PARENT, "hub");
      const [, answer] = PARENT[1].find(([step]) => step === "contact");
      await answer(person.page);
    },
    async finish({ page }) {
      await page.locator(".start-again button").click();
      await arrive(page, t("ask-for-help"));
    },
  },
  {
    name: "asks as a parent, sent",
    async run(person) {
      await ask(person, PARENT);
      await send(person);
    },
    finish: written,
  },
  {
    name: "asks as a young person",
    run: (person) => ask(person, YOUNG),
    async finish(person) {
      await send(person);
      await written(person);
    },
  },
  {
    name: "asks for someone else",
    run: (person) => ask(person, OTHER),
    async finish(person) {
      await send(person);
      await written(person);
    },
  },
  {
    name: "comes back and writes a message",
    async run(person) {
      const { page } = person;
      const { reference, code } = await sent();
      reply(reference, `We can meet on Wednesday, ${person.mark}`);
      await home(person);
      await follow(person, "/ask");
      await follow(person, "/ask/return");
      await person.type("#code", code);
      await mainButton(page).click();
      await page.locator(".message-words").waitFor();
      person.secret(reference);
      person.secret(`We can meet on Wednesday, ${person.mark}`);
      await person.look();
      await person.type("#message", "Come when he is at work");
    },
    async finish({ page }) {
      await mainButton(page).click();
      await page.locator("[role=alert]").filter({ hasText: t("return-done-message") }).waitFor();
    },
  },
  {
    name: "reads and asks without script",
    script: false,
    async run(person) {
      await home(person);
      await follow(person, "/topics/safety");
      await follow(person, "/advice/domestic-abuse");
      await ask(person, PARENT);
      await send(person);
    },
    finish: written,
  },
];

/** Where somebody has been who wants nothing that others may not know: the addresses that may be found. */
export const NEUTRAL = {
  name: "sees the first page",
  async run(person) {
    const { page } = person;
    await home(person);
    // Who comes back to the first page fetches it.
    await follow(person, "/accessibility");
    await goHome(person);
    await page.goto(`${origin}/private`);
    await page.goto(`${origin}/exit`);
  },
  finish: home,
};

/** The same on the ordinary site: advice, a form that is posted, and a second one half way. */
export const ORDINARY = (site) => ({
  name: "the ordinary site",
  async run(person) {
    const { page } = person;
    await page.goto(site);
    await follow(person, ORDINARY_ADVICE);
    await follow(person, "/ask/about-you");
    await person.type("[name=name]", "Robin");
    await person.type("[name=words]", "Every evening I am afraid");
    await page.getByRole("button").click();
    await page.waitForURL("**/ask/what-happened");
    await person.look();
    await person.type("[name=words]", "And he broke my phone");
  },
  finish: ({ page }) => page.goto(site),
});

/** A request that somebody sent on another device, for whoever comes back to it here. */
async function sent() {
  const page = await visit(null);
  const request = await sendForCode(page, "", goLive);
  await keep(page, "written");
  await page.context().close();
  return request;
}
