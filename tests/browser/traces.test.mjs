// A known string is typed into every field of every variant, with and without script, and sent. Afterwards it
// is looked for wherever it could have been left, on the server and in the browser. Only the team can read it.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { VARIANTS, choose, goOn, stepOf } from "./steps.mjs";
import { watchedHub, goLive, visit } from "./support.mjs";

const WAYS = [
  ["with script", {}, goLive],
  ["without script", { javaScriptEnabled: false }, (page, path) => page.goto(path)],
];
const EVERYBODY = [
  "words", "name", "postcode", "phone", "email", "address", "through", "say_instead", "pick_up", "code_word", "good_times",
  "interpreter", "access_other", "working_well",
];
/** The fields that each variant is asked, in any order. */
const FIELDS = {
  parent: [...EVERYBODY, "children[0].name"],
  "young person": EVERYBODY,
  "someone else": [...EVERYBODY, "children[0].name", "asker_name", "asker_work", "asker_phone", "asker_email"],
};
/** What is typed where not any text is accepted. */
const SHAPED = { postcode: "DN22 0ZZ", phone: "01632 960 471", asker_phone: "01632 960 472", email: "canary.email@example.org", asker_email: "canary.asker@example.org" };
const canary = (name) => SHAPED[name] ?? `CANARY${name.replace(/\W/g, "")}`;

/** How to choose where a variant's own steps leave fields out. */
const REVEALING = {
  you: (page) => choose(page, "role", "professional"),
  contact: (page) => choose(page, "contact", "call", "text", "email", "letter", "through"),
  care: async (page) => {
    await choose(page, "say_who", "no");
    await choose(page, "leave_message", "no");
  },
  times: (page) => choose(page, "any_time", "evening"),
};

/** Types into every field of the page that can be seen. */
async function typeEverywhere(page, typed) {
  const fields = page.locator("main form.step :is(input:not([type=hidden], [type=radio], [type=checkbox], [tabindex='-1']), textarea)");
  for (const field of await fields.all()) {
    if (!(await field.isVisible())) continue;
    const name = await field.getAttribute("name");
    await field.fill(canary(name));
    typed.add(name);
  }
}

/** Every file below a folder. */
function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Whether a text stands in bytes: as it is, in UTF-16, or as in an address. */
function holds(bytes, text) {
  return [text, encodeURIComponent(text), encodeURIComponent(text).replaceAll("%20", "+")].some((form) => bytes.includes(form))
    || bytes.includes(Buffer.from(text, "utf16le"));
}

/** Everything that the page could have left in its browser. */
async function kept(page, script) {
  const session = await page.context().newCDPSession(page);
  const history = await session.send("Page.getNavigationHistory");
  const cookies = await page.context().cookies();
  const inPage = script && await page.evaluate(async () => JSON.stringify({
    local: { ...localStorage }, session: { ...sessionStorage }, databases: await indexedDB.databases(),
    caches: await caches.keys(), cookie: document.cookie, state: history.state, title: document.title,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { history: JSON.stringify(history), cookies: JSON.stringify(cookies), "what a page can store": inPage || "" };
}

for (const [way, options, go] of WAYS) {
  test(`what was typed into any field is left nowhere: ${way}`, async (t) => {
    const hub = await watchedHub(t);
    const texts = { addresses: "", titles: "", "bodies of requests": "" };
    for (const [variant, steps, start] of VARIANTS) {
      const page = await visit(t, { ...options, baseURL: hub.origin });
      page.on("request", (request) => {
        texts.addresses += `${request.url()}\n`;
        if (way === "with script") texts["bodies of requests"] += `${request.postDataBuffer()?.toString("latin1") ?? ""}\n`;
      });
      const typed = new Set();
      await go(page, start);
      await page.locator(start === "/ask" ? "main a.button" : "main form button.button").first().click();
      await page.locator("main form.step input[name=safe_now]").first().waitFor();
      for (let step = "safe"; step !== "check"; step = await stepOf(page)) {
        await (REVEALING[step] ?? steps.find(([name]) => name === step)[1])(page);
        await typeEverywhere(page, typed);
        texts.titles += `${await page.title()}\n`;
        await goOn(page);
      }
      assert.deepEqual([...typed].sort(), [...FIELDS[variant]].sort(), `${variant}: the fields that were typed into`);
      await choose(page, "agree", "yes");
      await goOn(page);
      const reference = (await page.locator(".reference").innerText()).trim();
      const readable = hub.run(["requests", "read", reference]);
      for (const name of typed) assert.ok(readable.includes(canary(name)), `the team cannot read ${name} in\n${readable}`);
      assert.ok(readable.includes(way === "with script" ? "in the sender's browser" : "on the server, at receipt"), readable);

      const places = { ...texts, ...(await kept(page, way === "with script")), };
      for (const file of [...files(hub.data), ...files(hub.temp)]) places[file] = readFileSync(file);
      // The controls: what is in clear in the database, in an address and in the log is found.
      const there = (name, text) => Object.entries(places).some(([place, bytes]) => place.endsWith(name) && holds(Buffer.from(bytes), text));
      const [address, line] = way === "with script" ? ["/api/requests/", "method=PUT"] : ["/ask/check", "method=POST"];
      for (const [name, text] of [["hub.db-wal", reference], ["addresses", address], ["/log", line]]) assert.ok(there(name, text), `${text} is not found in ${name}`);
      const found = [];
      for (const [name, bytes] of Object.entries(places)) {
        for (const field of typed) if (holds(Buffer.from(bytes), canary(field))) found.push(`${field} in ${name}`);
      }
      assert.deepEqual(found, []);
      t.diagnostic(`${variant}: ${typed.size} fields, ${Object.keys(places).length} places, 0 found`);
    }
  });
}
