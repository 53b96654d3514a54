import assert from "node:assert/strict";
import { test } from "node:test";
import { arrive, goLive, heading, mark, marked, visit } from "./support.mjs";
import { t as words } from "./words.mjs";

const SLEEP = "/advice/safer-sleep";

/** Waits until the page is scrolled to about `top`. */
const scrolledTo = (page, top) => page.waitForFunction((top) => Math.abs(scrollY - top) < 3, top);
const bottom = (page) => page.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight); });

/** Follows a link of the page and waits for the heading to change. */
async function follow(page, href) {
  const before = await heading(page).innerText();
  await page.locator(`main a[href="${href}"]`).first().click();
  await heading(page).filter({ hasNotText: before }).waitFor();
}

test("a link is followed inside the app: new title, heading in focus, top of the page", async (t) => {
  const page = await visit(t);
  await goLive(page, "/stages/baby");
  await mark(page);
  await bottom(page);
  await follow(page, SLEEP);
  assert.ok(await marked(page), "the page was loaded again");
  assert.equal(new URL(page.url()).pathname, SLEEP);
  await page.locator("main h1:focus").waitFor();
  await scrolledTo(page, 0);
  const title = await page.title();
  const shown = await page.locator("main").innerText();

  const fresh = await visit(t);
  await goLive(fresh, SLEEP);
  assert.equal(title, await fresh.title());
  assert.equal(shown, await fresh.locator("main").innerText());
});

test("the language links lead to the same page after a link was followed in the app", async (t) => {
  const page = await visit(t);
  await goLive(page, "/stages/baby");
  await follow(page, SLEEP);
  const hrefs = await page.locator("a[data-language]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  assert.deepEqual(hrefs, [SLEEP, `/ur${SLEEP}`, `/pl${SLEEP}`]);
  await page.locator('a[data-language="/ur"]').click();
  await page.waitForURL(`**/ur${SLEEP}`);
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["ur", "rtl"]);
});

test("inside the app, links of another language stay in that language", async (t) => {
  const page = await visit(t);
  await goLive(page, "/pl/stages/baby");
  await mark(page);
  await follow(page, `/pl${SLEEP}`);
  assert.ok(await marked(page), "the page was loaded again");
  await page.locator(".site-menu a", { hasText: words("what-would-help", {}, "pl") }).click();
  await arrive(page, words("checklist-topics-title", {}, "pl"));
  assert.equal(new URL(page.url()).pathname, "/pl/private");
  await page.locator(".site-name").click();
  await page.waitForURL("**/pl");
  await page.locator(".doors").waitFor();
  assert.ok(await marked(page), "the page was loaded again");
});

test("back and forward bring back content, title and how far it was scrolled", async (t) => {
  const page = await visit(t);
  await goLive(page, "/stages/baby");
  await mark(page);
  const [first, firstHeading] = [await page.title(), await heading(page).innerText()];
  const link = page.locator(`main a[href="${SLEEP}"]`).first();
  // A click scrolls its target clear of whatever covers it, so the place counts when the click arrives.
  const left = link.evaluate((link) => new Promise((resolve) => {
    link.addEventListener("click", () => { resolve(scrollY); }, { once: true });
  }));
  await link.click();
  await heading(page).filter({ hasNotText: firstHeading }).waitFor();
  const [second, secondHeading] = [await page.title(), await heading(page).innerText()];
  await scrolledTo(page, 0);
  await page.evaluate(() => scrollTo(0, 700));
  await scrolledTo(page, 700);

  await page.goBack();
  await arrive(page, firstHeading);
  assert.equal(await page.title(), first);
  await scrolledTo(page, await left);
  await page.goForward();
  await arrive(page, secondHeading);
  assert.equal(await page.title(), second);
  await scrolledTo(page, 700);
  assert.ok(await marked(page), "the page was loaded again");
});

test("going back from the foot of a long page to a shorter one restores where the reader was", async (t) => {
  const page = await visit(t);
  await goLive(page, "/ask");
  await mark(page);
  await page.evaluate(() => scrollTo(0, 150));
  await scrolledTo(page, 150);
  await page.locator('.site-footer a[href="/privacy"]').evaluate((link) => link.click());
  await heading(page).filter({ hasNotText: words("ask-for-help") }).waitFor();
  await bottom(page);
  await page.waitForFunction(() => scrollY > 1000);
  await page.goBack();
  await arrive(page, words("ask-for-help"));
  await scrolledTo(page, 150);
  assert.ok(await marked(page), "the page was loaded again");
});

test("a link to a place in another page goes there", async (t) => {
  const page = await visit(t);
  await goLive(page, "/stages/baby");
  await mark(page);
  await page.locator(`main a[href="${SLEEP}"]`).first().evaluate((link) => { link.setAttribute("href", `${link.getAttribute("href")}#who-to-call`); link.click(); });
  await page.locator("#who-to-call").waitFor();
  await page.waitForFunction(() => {
    const { top } = document.getElementById("who-to-call").getBoundingClientRect();
    return scrollY > 0 && top > -2 && top < innerHeight / 2;
  });
  assert.equal(new URL(page.url()).hash, "#who-to-call");
  assert.ok(await marked(page), "the page was loaded again");
});

test("the skip link leads a keyboard into the content", async (t) => {
  const page = await visit(t);
  await goLive(page, SLEEP);
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").getAttribute("href"), "#main");
  await page.keyboard.press("Enter");
  await page.waitForURL("**#main");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), "the focus is outside of the content");
});

test("when a page cannot be fetched, it is loaded in the ordinary way", async (t) => {
  const page = await visit(t);
  await goLive(page, "/stages/baby");
  await mark(page);
  await page.route("**/fragments/**", (route) => route.abort());
  await follow(page, SLEEP);
  assert.equal(new URL(page.url()).pathname, SLEEP);
  assert.equal(await marked(page), false);
});

test("what arrives late does not replace what was asked for after it", async (t) => {
  const page = await visit(t);
  await goLive(page, "/stages/baby");
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route("**/fragments/advice/safer-sleep.json", async (route) => {
    await held;
    await route.continue();
  });
  const late = page.waitForResponse("**/fragments/advice/safer-sleep.json");
  await page.locator(`main a[href="${SLEEP}"]`).first().click();
  await page.locator(".site-menu a", { hasText: words("ask-for-help") }).click();
  await arrive(page, words("ask-for-help"));
  release();
  await (await late).finished();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  assert.equal(await heading(page).innerText(), words("ask-for-help"));
  assert.equal(await page.locator(".screen.loading").count(), 0);
});

test("an unknown address is answered 404 with a page that helps, in its language", async (t) => {
  for (const [language, path] of [["en", "/nowhere"], ["en", "/advice/nowhere"], ["ur", "/ur/nowhere"], ["pl", "/pl/advice/nowhere"]]) {
    const page = await visit(t);
    const response = await goLive(page, path);
    assert.equal(response.status(), 404);
    assert.equal(await heading(page).innerText(), words("not-found-title", {}, language));
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    assert.ok((await page.locator("main a").count()) > 3);
  }
});

test("a link to an unknown address shows the same page, with the status of one", async (t) => {
  const page = await visit(t);
  await goLive(page, "/stages/baby");
  await page.locator(`main a[href="${SLEEP}"]`).first().evaluate((link) => link.setAttribute("href", "/nowhere"));
  const answer = page.waitForResponse((response) => response.request().isNavigationRequest());
  await follow(page, "/nowhere");
  assert.equal((await answer).status(), 404);
  assert.equal(await heading(page).innerText(), words("not-found-title"));
});
