// Searching: what is typed stays on the device, and everybody gets the same answers.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { goLive, live, origin, program, root, visit } from "./support.mjs";
import { t as words } from "./words.mjs";

/** What `hub search` prints for the same words. */
const printed = (typed) => JSON.parse(execFileSync(program, ["search", typed, "--format", "json"], { cwd: root }));
const links = (page, place) => page.locator(`${place} .page-card a`).evaluateAll((all) => all.map((a) => a.getAttribute("href")));

/** Types as a person does, and waits for the answer. */
async function type(page, field, typed) {
  await page.locator(field).pressSequentially(typed);
  await page.locator(".found-title").filter({ hasText: typed }).waitFor();
}

test("while somebody types, pages are found on the device and nothing typed is sent", async (t) => {
  const page = await visit(t);
  await goLive(page, "/");
  await page.locator("#site-search").focus();
  await page.waitForResponse((response) => response.url().includes("/search/words-"), { timeout: 3000 }).catch(() => {});
  const requests = [];
  page.on("request", (request) => requests.push(`${request.method()} ${request.url().slice(origin.length)} ${request.postData() ?? ""}`));
  await type(page, "#site-search", "brestfeeding");
  assert.deepEqual(await links(page, "#site-found"), printed("brestfeeding").pages.map((line) => line.to));
  assert.equal((await links(page, "#site-found"))[0], "/advice/breastfeeding");
  for (const request of requests) {
    assert.match(request, /^GET \/(icons\.svg|data\/kit\.json|data\/search\/[\w.-]+) $/);
    assert.doesNotMatch(request, /brest/);
  }
  assert.equal(new URL(page.url()).pathname, "/");
});

test("the number of results is announced, and sending moves the focus to them", async (t) => {
  const page = await visit(t);
  await goLive(page, "/stages/baby");
  await type(page, "#site-search", "tantrms");
  const status = page.locator("#site-found-status");
  assert.equal(await status.getAttribute("role"), "status");
  assert.equal(await status.innerText(), await page.locator(".found-title").innerText());
  await page.keyboard.press("Enter");
  await page.locator("#site-found .found-title:focus").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/advice/tantrums");
  // What was found is gone on the next page.
  await page.waitForFunction(() => document.querySelector("#site-found").innerHTML === "");
});

test("danger words bring who to call first", async (t) => {
  const page = await visit(t);
  await goLive(page, "/");
  await type(page, "#site-search", "i want to kill my self suicde");
  const first = page.locator("#site-found > :nth-child(2)");
  assert.equal(await first.locator("a[href='tel:999']").count(), 1);
});

test("Escape and an empty box take the results away", async (t) => {
  const page = await visit(t);
  await goLive(page, "/");
  await type(page, "#site-search", "sleep");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.querySelector("#site-found").innerHTML === "");
  await page.fill("#site-search", "");
  await type(page, "#site-search", "teeth");
  await page.fill("#site-search", "");
  await page.waitForFunction(() => document.querySelector("#site-found").innerHTML === "");
});

test("without script the server finds the same, and the words stand in no address", async (t) => {
  for (const typed of ["kicking off", "baby wont sleep", "skint", "xyzzy"]) {
    const page = await visit(t, { javaScriptEnabled: false });
    await page.goto("/search");
    await page.fill("main input[name=words]", typed);
    await page.locator("main form button").click();
    await page.locator(".found-title").waitFor();
    assert.equal(new URL(page.url()).href, `${origin}/search`);
    assert.deepEqual(await links(page, "#page-found"), printed(typed).pages.map((line) => line.to), typed);
  }
});

test("with script the search page finds the same without asking the server", async (t) => {
  const page = await visit(t);
  await goLive(page, "/search");
  const posts = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
  await type(page, "main input[name=words]", "skint");
  assert.deepEqual(await links(page, "#page-found"), printed("skint").pages.map((line) => line.to));
  await page.fill("main input[name=words]", "xyzzy");
  await page.locator(".found-title").filter({ hasText: "xyzzy" }).waitFor();
  assert.ok(await page.locator("#page-found a[href^='/topics/']").count() > 5, "topics are offered");
  assert.equal(await page.locator("#page-found a[href='/ask']").count(), 1, "and a person to ask");
  assert.deepEqual(posts, []);
});

test("a search that was typed before the app came is answered by the server", async (t) => {
  const page = await visit(t);
  await page.route("**/data/search/**", (route) => route.abort());
  await goLive(page, "/");
  await page.fill("#site-search", "sleep");
  await page.locator(".site-search button").click();
  await page.waitForURL("**/search");
  await live(page);
  assert.ok((await links(page, "#page-found")).length > 0);
});

test("in Urdu the answers and the addresses are in Urdu", async (t) => {
  const page = await visit(t);
  await goLive(page, "/ur");
  await type(page, "#site-search", "sleep");
  const all = await links(page, "#site-found");
  assert.ok(all.length > 0 && all.every((href) => href.startsWith("/ur/")), all.join());
  assert.match(await page.locator("#site-found").innerText(), new RegExp(words("search-pages-title", {}, "ur")));
});
