// The private view: one neutral address and title for everything that nobody should know was read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { answerUntil, back, choose, goOn, toPlan } from "./steps.mjs";
import { arrive, blockApp, dist, goLive, heading, hide, holdApp, inView, live, mark, marked, origin, visit } from "./support.mjs";
import { t as words } from "./words.mjs";

const YOUNG = "/young-people";
const ABUSE = "/advice/domestic-abuse";
const ORDINARY = "/advice/tantrums";
// What waits behind a receipt code is the server's to say.
const SERVED = "/ask/return";

const bundle = (name, prefix = "") => JSON.parse(readFileSync(join(dist, `data${prefix}/${name}.json`), "utf8"));
const HUB = bundle("private")["/private"].title;

/** Waits for the bundles with these names to be here. */
const fetched = (page, ...names) => Promise.all(names.map(async (name) => (await page.waitForResponse(`**/data/${name}.json`)).finished()));

/** Follows a link as a thumb would, wherever on the page it is. */
async function follow(page, href) {
  await page.locator(`a[href="${href}"]:not([hreflang])`).first().evaluate((link) => link.click());
}

/** Waits until the page with this path is shown. */
const shown = (page, path, name = "private", prefix = "") => arrive(page, headingOf(bundle(name, prefix)[path].html));

const headingOf = (html) => html.match(/<h1[^>]*>([^<]*)/)[1].replaceAll("&amp;", "&").replaceAll("&#x27;", "'");

/** Every address that the tab's history holds, and every title that the page has had, from now on. */
async function watch(page) {
  await page.evaluate(() => {
    window.titles = [document.title];
    new MutationObserver(() => window.titles.push(document.title)).observe(document.head, { subtree: true, childList: true, characterData: true });
    window.touched = [];
    for (const name of ["pushState", "replaceState"]) {
      const before = history[name].bind(history);
      history[name] = (...call) => { window.touched.push(`${name} ${call[2]}`); before(...call); };
    }
  });
}
const watched = (page) => page.evaluate(() => ({ titles: [...new Set(window.titles)], touched: window.touched, length: history.length }));

/** The addresses of the tab's history, as the browser has them. */
async function entries(page) {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  return entries.map(({ url, title }) => [url.replace(origin, ""), title]).filter(([url]) => url !== "about:blank");
}

/** What the server is asked for from now on: what the browser has in its cache asks nobody. */
async function listen(page) {
  const session = await page.context().newCDPSession(page);
  const asked = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => asked.set(requestId, request.url));
  session.on("Network.requestServedFromCache", ({ requestId }) => asked.delete(requestId));
  session.on("Network.responseReceived", ({ requestId, response }) => response.fromDiskCache && asked.delete(requestId));
  await session.send("Network.enable");
  return asked;
}

const goOnButton = (page) => page.getByRole("button", { name: words("blank-go-on") });

test("entering from an ordinary page makes one neutral entry, and Back leads to that page", async (t) => {
  const page = await visit(t);
  await goLive(page, "/");
  const [home] = await entries(page);
  await follow(page, YOUNG);
  await shown(page, YOUNG);
  await page.locator("main h1:focus").waitFor();
  await follow(page, "/advice/is-this-abuse");
  await shown(page, "/advice/is-this-abuse");
  assert.deepEqual(await entries(page), [home, ["/private", HUB]]);
  await page.goBack();
  await page.locator(".doors").waitFor();
  assert.equal(await page.locator(".view-bar").isVisible(), false);
  await page.goForward();
  await shown(page, "/advice/is-this-abuse");
});

/** Follows a link to `path` from whatever page is shown. */
const tap = (page, path) => page.evaluate((path) => {
  const link = document.createElement("a");
  link.href = path;
  document.querySelector("main").append(link);
  link.click();
  link.remove();
}, path);

test("a walk of every private page asks the server for nothing, and changes neither title nor history", async (t) => {
  const page = await visit(t);
  await goLive(page, "/");
  const loaded = fetched(page, "private");
  await follow(page, YOUNG);
  await loaded;
  await shown(page, YOUNG);
  await watch(page);
  const before = (await watched(page)).length;
  const asked = await listen(page);
  const pages = Object.keys(bundle("private")).filter((path) => path !== SERVED);
  assert.ok(pages.length > 40, `${pages.length} pages`);
  for (const path of pages) {
    await tap(page, path);
    await shown(page, path);
  }
  assert.deepEqual([...asked.values()], []);
  assert.deepEqual(await watched(page), { titles: [HUB], touched: [], length: before });
  t.diagnostic(`${pages.length} pages, 0 requests`);
});

test("with the switch on, a walk of every page of the hub asks the server for nothing either", async (t) => {
  const page = await visit(t);
  await goLive(page, ORDINARY);
  const control = page.getByRole("switch", { name: words("keep-private") });
  assert.equal(await control.getAttribute("aria-checked"), "false");
  const loaded = fetched(page, "private", "others");
  await control.click();
  await loaded;
  assert.equal(await control.getAttribute("aria-checked"), "true");
  assert.deepEqual(await entries(page), [["/private", HUB]]);
  await watch(page);
  const asked = await listen(page);
  const pages = [...Object.keys(bundle("others")), ...Object.keys(bundle("private"))].filter((path) => path !== SERVED);
  for (const path of pages) {
    await tap(page, path);
    await shown(page, path, path in bundle("private") ? "private" : "others");
  }
  assert.deepEqual([...asked.values()], []);
  const { titles, touched } = await watched(page);
  assert.deepEqual([titles, touched], [[HUB], []]);
  await control.click();
  assert.equal(await control.getAttribute("aria-checked"), "false");
  t.diagnostic(`${pages.length} pages, 0 requests`);
});

test("a page that was opened by its own address moves into the view as it is", async (t) => {
  const page = await visit(t);
  await page.goto("/");
  await goLive(page, `${ABUSE}#who-to-call`);
  await page.waitForURL("**/private");
  assert.deepEqual((await entries(page)).at(-1), ["/private", HUB]);
  assert.equal((await entries(page)).length, 2);
  assert.ok(await page.locator(".stays").isVisible(), "it does not say what stays behind");
  await follow(page, "/staying-safe-online");
  await shown(page, "/staying-safe-online");
  assert.equal(await page.locator(".stays").count(), 0);
});

test("a result of a search is read in private too", async (t) => {
  const page = await visit(t);
  await goLive(page, "/");
  await page.locator("#site-search").pressSequentially("domestic abuse");
  await page.locator(`#site-found a[href="${ABUSE}"]`).first().click();
  await shown(page, ABUSE);
  assert.ok(inView(page), page.url());
});

test("the view has its own Back, through the pages seen, to where each was left; an ordinary page has its address", async (t) => {
  const page = await visit(t);
  await goLive(page, "/");
  await mark(page);
  await follow(page, YOUNG);
  await shown(page, YOUNG);
  assert.equal(await back(page).count(), 1, "the page's own way back");
  await page.evaluate(() => scrollTo(0, 500));
  await page.waitForFunction(() => scrollY > 490);
  await follow(page, "/advice/is-this-abuse");
  await shown(page, "/advice/is-this-abuse");
  assert.equal(await back(page).count(), 1, "two ways back");
  await back(page).click();
  await shown(page, YOUNG);
  await page.waitForFunction(() => Math.abs(scrollY - 500) < 3);
  assert.equal(await page.locator("[data-view-back]").isVisible(), false);

  await page.locator(".site-name").click();
  await page.locator(".doors").waitFor();
  assert.equal(new URL(page.url()).pathname, "/");
  await page.goBack();
  await shown(page, YOUNG);
  assert.ok(await marked(page), "the page was loaded again");
});

test("a link to a place within a page leaves no word in the history", async (t) => {
  const page = await visit(t);
  await goLive(page, "/private");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), "the focus is outside of the content");
  assert.deepEqual(await entries(page), [["/private", HUB]]);
});

test("a request and a checklist run inside the view, with every page they lead to", async (t) => {
  const page = await visit(t);
  await goLive(page, "/");
  await follow(page, "/checklist");
  await page.locator("main form.step").waitFor();
  await watch(page);
  await toPlan(page, { topics: ["safety"], people: ["me"], replies: { "safety-now": "yes" } });
  await page.locator(".plan-next a.button").click();
  await shown(page, "/ask");
  await page.locator('main a[href="/ask/safe"]').click();
  await page.locator("input[name=safe_now]").first().waitFor();
  await answerUntil(page);
  await choose(page, "agree", "yes");
  await goOn(page);
  await page.locator(".reference").waitFor();
  const { titles, touched } = await watched(page);
  assert.deepEqual([titles, touched], [[HUB], []]);
  assert.deepEqual((await entries(page)).map(([url]) => url), ["/", "/private"]);
});

test("when the tab is hidden the page is out of the document, and going on brings it back with what was typed", async (t) => {
  const page = await visit(t);
  await goLive(page, "/ask/help");
  await page.fill("#words", "CANARYwords");
  await page.evaluate(() => scrollTo(0, 200));
  await hide(page, true);
  assert.equal(await page.locator("header, footer, .page, textarea").count(), 0);
  assert.ok(!(await page.content()).includes("CANARY"));
  assert.equal(await page.title(), HUB);
  await hide(page, false);
  assert.equal(await goOnButton(page).evaluate((button) => button === document.activeElement), true);
  await page.keyboard.press("Enter");
  assert.equal(await page.inputValue("#words"), "CANARYwords");
  assert.equal(await page.locator("#words:focus").count(), 1);
  await choose(page, "help", "health");
  await goOn(page);
  assert.equal(await heading(page).innerText(), words("ask-about-title"));
});

test("what arrives while the page is blank is there when it comes back", async (t) => {
  const page = await visit(t);
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route("**/data/kit.json", async (route) => { await held; await route.continue(); });
  await goLive(page, "/ask/help");
  await page.waitForURL("**/private");
  await choose(page, "help", "health");
  await page.fill("#words", "Help");
  const kit = page.waitForResponse("**/data/kit.json");
  await page.locator("main form.step button.button").click();
  await hide(page, true);
  release();
  await (await kit).finished();
  await hide(page, false);
  await goOnButton(page).click();
  await arrive(page, words("ask-about-title"));
});

test("after three minutes without a touch it goes blank, and twelve later everything is forgotten", async (t) => {
  const page = await visit(t);
  await page.clock.install();
  await goLive(page, "/");
  await follow(page, YOUNG);
  await shown(page, YOUNG);
  await page.clock.runFor("02:30");
  await page.mouse.move(5, 5);
  await page.clock.runFor("02:30");
  assert.equal(await goOnButton(page).count(), 0, "it went blank although somebody was there");
  await page.clock.runFor("01:00");
  assert.equal(await goOnButton(page).count(), 1);
  await page.clock.runFor("11:00");
  assert.equal(await goOnButton(page).count(), 1);
  const first = page.waitForURL(`${origin}/`);
  await page.clock.runFor("01:30");
  await first;
  await page.locator(".doors").waitFor();
  assert.deepEqual((await entries(page)).map(([url]) => url), ["/", "/"]);
});

test("a tab that was put to sleep for longer than that forgets when it wakes", async (t) => {
  const page = await visit(t);
  await goLive(page, ABUSE);
  await page.waitForURL("**/private");
  await hide(page, true);
  await page.clock.setFixedTime(Date.now() + 3_600_000);
  await hide(page, false);
  await page.waitForURL(`${origin}/`);
});

test("an ordinary page never goes blank, and nothing is hidden while it is printed", async (t) => {
  const page = await visit(t);
  await goLive(page, ORDINARY);
  await hide(page, true);
  assert.equal(await heading(page).count(), 1);
  await hide(page, false);
  await goLive(page, "/checklist");
  await page.waitForURL("**/private");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await hide(page, true);
  assert.equal(await heading(page).count(), 1);
});

test("leaving works inside the view, blank or not, and going back shows nothing of it", async (t) => {
  for (const leave of [
    (page) => page.locator("a.exit").click(),
    async (page) => { for (let times = 0; times < 3; times += 1) await page.keyboard.press("Shift"); },
    async (page) => { await hide(page, true); await page.locator("[data-exit]").click(); },
  ]) {
    const page = await visit(t);
    await goLive(page, "/");
    await follow(page, YOUNG);
    await shown(page, YOUNG);
    const left = page.waitForEvent("requestfailed", (request) => request.isNavigationRequest());
    await leave(page);
    await left;
    await page.waitForURL("chrome-error://**");
    await page.goBack();
    await page.waitForURL(`${origin}/`);
    await page.locator(".doors").waitFor();
  }
});

test("another language is read in private too, and everything with it", async (t) => {
  const page = await visit(t);
  await goLive(page, "/");
  await follow(page, YOUNG);
  await shown(page, YOUNG);
  await page.locator('a[data-language="/ur"]').click();
  await page.waitForURL("**/ur/private");
  await live(page);
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  assert.equal(await page.locator("[data-keep-private]").getAttribute("aria-checked"), "true");
  await follow(page, `/ur${ABUSE}`);
  await shown(page, `/ur${ABUSE}`, "private", "/ur");
  assert.deepEqual((await entries(page)).map(([url]) => url), ["/", "/private", "/ur/private"]);
});

test("a tap before the app has come waits for it and goes into the view", async (t) => {
  const page = await visit(t);
  const release = await holdApp(page);
  await page.goto("/");
  await follow(page, YOUNG);
  await page.locator("html[data-held]").waitFor({ state: "attached" });
  assert.equal(new URL(page.url()).pathname, "/");
  release();
  await shown(page, YOUNG);
  assert.deepEqual((await entries(page)).map(([url]) => url), ["/", "/private"]);
});

test("if the app cannot come or takes too long, the page is loaded by its own address and says what stays behind", async (t) => {
  const blocked = await visit(t);
  await blockApp(blocked);
  await blocked.goto("/");
  await follow(blocked, YOUNG);
  await blocked.waitForURL(`**${YOUNG}`);
  assert.ok(await blocked.locator(".stays").isVisible());
  assert.equal(await blocked.locator("[data-keep-private]").isVisible(), false, "a switch that does nothing");

  const slow = await visit(t);
  await slow.clock.install();
  await holdApp(slow);
  await slow.goto("/");
  await follow(slow, YOUNG);
  await slow.locator("html[data-held]").waitFor({ state: "attached" });
  await slow.clock.runFor("00:09");
  await slow.waitForURL(`**${YOUNG}`);
  assert.equal(await heading(slow).innerText(), headingOf(bundle("private")[YOUNG].html));
});

test("when the pages cannot be fetched, the one that was asked for is loaded in the ordinary way", async (t) => {
  const page = await visit(t);
  await page.route("**/data/private.json", (route) => route.abort());
  await goLive(page, "/");
  await mark(page);
  await follow(page, YOUNG);
  await shown(page, YOUNG);
  assert.equal(await marked(page), false);
});

test("without script every private page says what stays behind, leads to plain words about it, and is kept nowhere", async (t) => {
  const page = await visit(t, { javaScriptEnabled: false });
  const paths = Object.keys(bundle("private"));
  for (const path of paths) {
    const answer = await page.goto(path);
    assert.equal(answer.headers()["cache-control"], "no-store", path);
    assert.equal(await page.title(), HUB, path);
    assert.equal(await page.locator(".stays").isVisible(), path !== "/private", path);
    assert.equal(await page.locator(".view-bar").isVisible(), false, path);
  }
  await page.goto(ABUSE);
  await page.locator(".stays a").click();
  await arrive(page, words("private-title"));
  await page.locator(`main a[href="${YOUNG}"]`).click();
  await page.waitForURL(`**${YOUNG}`);
});

test("what the view fetches is kept by no cache", async () => {
  for (const prefix of ["", "/ur", "/pl"]) {
    for (const name of ["private", "others"]) {
      const answer = await fetch(`${origin}/data${prefix}/${name}.json`);
      assert.equal(answer.headers.get("cache-control"), "no-store");
      await answer.body.cancel();
    }
  }
});
