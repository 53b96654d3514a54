// What the device keeps: nothing unless the person chooses it, sealed under their PIN, for seven days, and
// gone at once when they want.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NOTHING, PIN, alone, another, entry, keepVisit, kept, later, toDevice, tryPin } from "./device.mjs";
import { loseAnswer } from "./journeys.mjs";
import { ASK, NAME, PHONE_NUMBER, TIMES, WORDS, WORKING, answerUntil, back, choose, goOn, goOnRefused, mainButton, toPlan } from "./steps.mjs";
import { arrive, blockApp, goLive, heading, live, requests, visit } from "./support.mjs";
import { date, plain, t as words } from "./words.mjs";

const DAY = 24 * 60 * 60 * 1000;

/** Answers up to "What is already going well?", and types there without going on. */
async function halfWay(page) {
  await goLive(page, "/ask/safe");
  await answerUntil(page, "language");
  await page.fill("#working_well", WORKING);
}

async function toPlanOfSafety(page) {
  await goLive(page, "/checklist");
  await toPlan(page, { topics: ["feelings", "money-and-home"], people: ["baby"], replies: { "feelings-own": "yes" } });
}

/** Waits until the neutral site was asked for, which the tests' browser cannot reach. */
async function leaving(page) {
  await page.waitForEvent("requestfailed", (request) => request.isNavigationRequest());
  await page.waitForURL("chrome-error://**");
}

test("keeping is offered only to whoever says that nobody else uses the device", async (t) => {
  const page = await visit(t);
  for (const answer of ["yes", "not-sure"]) {
    await halfWay(page);
    await later(page);
    await goOnRefused(page);
    assert.equal(await page.locator(".error-summary a").innerText(), words("error-someone-else-missing"));
    await choose(page, "someone_else", answer);
    await goOn(page);
    assert.equal(await heading(page).innerText(), words("device-shared-title"));
    assert.equal(await page.locator("main input").count(), 0);
    await page.locator("main a", { hasText: words("device-back") }).click();
    await arrive(page, words("ask-working-title"));
    assert.equal(await page.inputValue("#working_well"), WORKING, "what was typed is gone");
    assert.deepEqual(await kept(page), NOTHING);
  }
  await later(page);
  await alone(page);
  assert.equal(await heading(page).innerText(), words("device-pin-title"));
  assert.deepEqual(await kept(page), NOTHING, "something is kept before a PIN was chosen");
});

test("a PIN is chosen with care: typed twice, long enough, not one that is guessed first", async (t) => {
  const page = await visit(t);
  await halfWay(page);
  await later(page);
  await alone(page);
  for (const [pin, again, error] of [
    ["", "", "error-pin-missing"],
    ["12345", "12345", "error-pin-invalid"],
    ["123456", "123456", "error-pin-refused"],
    [PIN, `${PIN}s`, "error-pin-again-conflict"],
  ]) {
    await page.fill("#pin", pin);
    await page.fill("#pin_again", again);
    await mainButton(page).click();
    await page.locator(".error-summary a", { hasText: words(error) }).waitFor();
    assert.equal(await entry(page), null);
  }
  // A real password field would be offered to the browser's own store, and would stay there.
  assert.equal(await page.locator("input[type=password]").count(), 0);
  assert.equal(await page.locator("#pin").evaluate((input) => getComputedStyle(input).webkitTextSecurity), "disc");
});

test("a request that was left unfinished is there again with every answer, and goes once it is sent", async (t) => {
  const first = await visit(t);
  await halfWay(first);
  await keepVisit(first);
  const until = date((await entry(first)).slice(0, 10));
  assert.equal(plain(await heading(first).innerText()), words("device-done-title", { date: until }));
  const next = await another(first, "/");
  await first.close();
  await toDevice(next);
  assert.ok(plain(await next.locator("main").innerText()).includes(words("device-kept", { date: until })));
  assert.equal(await next.locator("main .when-not-kept:visible").count(), 0);
  await next.fill("#pin", PIN.toUpperCase());
  await mainButton(next).click();
  await arrive(next, words("ask-working-title"));
  assert.equal(await next.inputValue("#working_well"), WORKING);
  assert.equal(await next.locator(".error-summary").count(), 0);
  await answerUntil(next, "talk", ASK.filter(([name]) => name !== "working").concat([["working", () => {}]]));
  const answers = await next.locator("dl.answers").innerText();
  for (const answer of [NAME, PHONE_NUMBER, TIMES, WORKING, ...WORDS.split("\n")]) {
    assert.ok(answers.includes(answer), `"${answer}" is not among\n${answers}`);
  }
  assert.notEqual(await entry(next), null, "opening it takes it away");
  await choose(next, "agree", "yes");
  await goOn(next);
  await next.locator(".reference").waitFor();
  assert.deepEqual(await kept(next), NOTHING, "it is kept after it was sent");
});

test("a request whose answer was lost, kept and sent again on another day, is one request", async (t) => {
  const page = await visit(t);
  await goLive(page, "/ask/safe");
  await answerUntil(page);
  const before = requests().length;
  await loseAnswer(page);
  await choose(page, "agree", "yes");
  await mainButton(page).click();
  await page.locator("main [role=alert]").waitFor();
  assert.equal(requests().length, before + 1);
  await keepVisit(page);
  const next = await another(page, "/device");
  await tryPin(next, PIN);
  await next.locator("input[name=agree]").waitFor({ state: "attached" });
  await choose(next, "agree", "yes");
  await goOn(next);
  const reference = (await next.locator(".reference").innerText()).trim();
  assert.equal(requests().length, before + 1);
  assert.ok(requests().some((line) => line.reference === reference));
});

test("a plan is kept with its answers, and opened in another language", async (t) => {
  const page = await visit(t);
  await toPlanOfSafety(page);
  const cards = (page) => page.locator(".plan-cards > li").count();
  const before = await cards(page);
  await keepVisit(page);
  const next = await another(page, "/ur/device");
  await next.locator("#pin").waitFor();
  await next.fill("#pin", PIN);
  await mainButton(next).click();
  await arrive(next, words("plan-title", {}, "ur"));
  assert.equal(await cards(next), before);
});

test("ten wrong PINs wipe what is kept; a try that could not be made is not counted", async (t) => {
  const page = await visit(t);
  await halfWay(page);
  await keepVisit(page);
  const next = await another(page, "/device", (next) => next.route("**/seal*", (route) => route.abort()));
  await next.locator("#pin").waitFor();
  const left = async () => /\d+/.exec(await next.locator("main .why").innerText())[0];
  assert.equal(await left(), "10");
  await next.fill("#pin", "wrong77");
  await mainButton(next).click();
  await next.locator("main [role=alert]").waitFor();
  assert.equal(await left(), "10", "what could not be tried was counted");
  assert.equal((await entry(next)).split(".")[1], "0");

  await next.unroute("**/seal*");
  await next.goto("/device");
  await next.locator("#pin").waitFor();
  await tryPin(next, "short");
  assert.equal(await left(), "10", "what cannot be a PIN was counted");
  for (let count = 1; count < 10; count += 1) {
    await tryPin(next, "wrong77");
    assert.equal(await left(), String(10 - count));
    assert.equal(await next.locator(".error-summary a").innerText(), words("error-pin-unknown"));
    if (count === 5) {
      // Loading the page again gives no try back.
      await next.goto("/device");
      await next.locator("#pin").waitFor();
      assert.equal(await left(), "5");
    }
  }
  await tryPin(next, "wrong77");
  assert.ok((await next.locator("main").innerText()).includes(words("device-wiped")));
  assert.deepEqual(await kept(next), NOTHING);
});

test("it is there for seven days, and the first page after that removes it, without the app", async (t) => {
  const page = await visit(t);
  const start = new Date("2026-11-25T09:00:00");
  await page.clock.setFixedTime(start);
  await halfWay(page);
  await keepVisit(page);
  assert.match(await entry(page), /^2026-12-01\./);
  const at = async (days, path, prepare = async () => {}) => {
    const next = await page.context().newPage();
    await next.clock.setFixedTime(new Date(start.getTime() + days * DAY));
    await prepare(next);
    await next.goto(path);
    return next;
  };
  const last = await at(6, "/device");
  await live(last);
  await last.locator("#pin").waitFor();
  const after = await at(7, "/advice/safer-sleep", blockApp);
  await after.waitForFunction(() => localStorage.length === 0);
  assert.deepEqual(await kept(after), NOTHING);
});

test("it is cleared on every page, before the app has come and with it, and that is said", async (t) => {
  for (const [path, prepare] of [["/advice/safer-sleep", blockApp], ["/", async () => {}], ["/device", async () => {}]]) {
    const page = await visit(t);
    await halfWay(page);
    await keepVisit(page);
    const next = await page.context().newPage();
    await prepare(next);
    await next.goto(path);
    if (prepare !== blockApp) await live(next);
    if (path === "/device") await next.locator("#pin").waitFor();
    const clear = next.locator("button", { hasText: words("device-clear") }).locator("visible=true").last();
    await clear.click();
    assert.deepEqual(await kept(next), NOTHING, path);
    await next.locator("[role=status]:focus", { hasText: words("device-cleared") }).waitFor();
    assert.equal(await clear.count(), 0, "the button is still there");
    assert.equal(await next.locator("#pin").locator("visible=true").count(), 0);
    await page.context().close();
  }
});

test("leaving at once wipes everything that is kept", async (t) => {
  const page = await visit(t);
  await halfWay(page);
  await keepVisit(page);
  await page.evaluate(async () => {
    sessionStorage.setItem("x", "x");
    await caches.open("x");
    await new Promise((resolve) => {
      indexedDB.open("x").onsuccess = ({ target }) => { target.result.close(); resolve(); };
    });
  });
  const left = leaving(page);
  await page.locator("a.exit").click();
  await left;
  await page.goto("/robots.txt");
  assert.deepEqual(await kept(page), NOTHING);
});

test("what is kept shows its day and its tries, has one length, and nothing that was typed in any writing", async (t) => {
  const page = await visit(t);
  await halfWay(page);
  await keepVisit(page);
  const draft = await entry(page);
  const plan = await visit(t);
  await toPlanOfSafety(plan);
  await keepVisit(plan);
  for (const kept of [draft, await entry(plan)]) assert.match(kept, /^\d{4}-\d\d-\d\d\.0\.[0-9a-f]+$/);
  assert.equal(draft.length, (await entry(plan)).length, "a plan and a request can be told apart");

  const everything = JSON.stringify(await page.evaluate(() => ({ ...localStorage })));
  const [, , digits] = draft.split(".");
  const bytes = Buffer.from(digits, "hex");
  const haystacks = [everything, bytes.toString("latin1"), bytes.toString("utf8"), bytes.toString("utf16le"), bytes.toString("base64")];
  const secrets = [NAME, PHONE_NUMBER, TIMES, WORKING, ...WORDS.split("\n"), PIN, "feeding-and-sleep", "retford", "working_well"];
  for (const secret of secrets) {
    const utf8 = Buffer.from(secret);
    const utf16 = Buffer.from(secret, "utf16le");
    const base64 = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), utf8]).toString("base64").slice(4, -4));
    const needles = [secret, encodeURIComponent(secret), ...[utf8, utf16].flatMap((bytes) => [bytes.toString("hex"), bytes.toString("latin1")]), ...base64];
    for (const needle of needles.filter((needle) => needle.length > 4)) {
      assert.ok(!haystacks.some((text) => text.includes(needle)), `"${secret}" as ${needle}`);
    }
  }
});

test("who says that they are not safe sees who to call before they are asked about the device", async (t) => {
  const page = await visit(t);
  await goLive(page, "/ask/safe");
  await choose(page, "safe_now", "no");
  await page.locator("main .later").click();
  await page.locator("main .call-number").first().waitFor();
  assert.equal(await page.locator("main input[name=someone_else]").count(), 0);
  await later(page);
  await back(page).click();
  await page.locator("main .call-number").first().waitFor();
});

test("a journey offers to go on only where something is kept", async (t) => {
  const page = await visit(t);
  const link = (page) => page.locator("main a", { hasText: words("device-go-on") }).locator("visible=true");
  const starts = ["/ask", "/ask/young", "/checklist"];
  for (const path of starts) {
    await goLive(page, path);
    assert.equal(await link(page).count(), 0, path);
  }
  await halfWay(page);
  await keepVisit(page);
  for (const path of starts) {
    const next = await another(page, path);
    await link(next).click();
    await next.locator("#pin").waitFor();
    await next.close();
  }
});

test("without script nothing is offered, and the page says why", async (t) => {
  const page = await visit(t, { javaScriptEnabled: false });
  await page.goto("/device");
  assert.ok((await page.locator("main").innerText()).includes(words("device-script")));
  assert.equal(await page.locator("button", { hasText: words("device-clear") }).locator("visible=true").count(), 0);
  await page.goto("/ask/safe");
  await answerUntil(page, "help");
  assert.equal(await page.locator(".later").locator("visible=true").count(), 0);
});

test("a journey that the server carries is not offered to be kept by the app, which knows only part of it", async (t) => {
  const page = await visit(t);
  await blockApp(page);
  await page.goto("/ask/safe");
  await answerUntil(page, "help");
  await page.unroute("**/*.wasm");
  await page.reload();
  await live(page);
  assert.equal(await page.locator(".later").locator("visible=true").count(), 0);
});
