import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS, inLanguage } from "./kinds.mjs";
import { choose, goOn } from "./steps.mjs";
import { blockApp, heading, holdApp, live, visit } from "./support.mjs";
import { t as words } from "./words.mjs";

// What a device keeps only the device can tell, so that its page is the app's.
const ADDRESSES = [
  ...KINDS.filter(([kind]) => kind !== "device"),
  ...["home", "advice", "checklist", "ask: contact"].flatMap((name) => {
    const [, path] = KINDS.find(([kind]) => kind === name);
    return ["/ur", "/pl"].map((prefix) => [`${name} in ${prefix.slice(1)}`, inLanguage(prefix, path)]);
  }),
];

/** What the browser notes by itself: that an unknown address was answered 404. */
const UNKNOWN = /^error: Failed to load resource: the server responded with a status of 404/;

/** What a reader would see change. */
const look = (page) => page.evaluate(() => ({
  main: document.querySelector("main").innerHTML,
  title: document.title,
  boxes: [...document.querySelectorAll("h1, header, footer, main *")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, x, y, width, height].join(" ");
  }),
}));

for (const [name, path] of ADDRESSES) {
  test(`the app takes over without a word and without moving anything: ${name}`, async (t) => {
    const page = await visit(t);
    const said = [];
    page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => said.push(`error: ${error.message}`));
    await page.addInitScript(() => {
      window.shifts = [];
      window.shiftObserver = new PerformanceObserver((list) => window.shifts.push(...list.getEntries()));
      window.shiftObserver.observe({ type: "layout-shift", buffered: true });
    });
    const release = await holdApp(page);
    await page.goto(path);
    const before = await look(page);
    release();
    await live(page);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    assert.deepEqual(await look(page), before);
    const shifts = await page.evaluate(() => [...window.shifts, ...window.shiftObserver.takeRecords()].map((shift) => shift.value));
    assert.deepEqual(shifts, []);
    assert.deepEqual(said.filter((line) => !(name === "not found" && UNKNOWN.test(line))), []);
  });
}

test("when the app cannot be loaded, pages and forms work as they are", async (t) => {
  const page = await visit(t);
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await blockApp(page);
  const failed = page.waitForEvent("requestfailed", (request) => request.url().endsWith(".wasm"));
  await page.goto("/");
  await failed;
  await page.locator(".site-menu a", { hasText: words("what-would-help") }).click();
  await choose(page, "topics", "behaviour");
  await goOn(page);
  assert.equal(await heading(page).innerText(), words("checklist-people-title"));
  assert.deepEqual(errors, []);
});

test("somebody who saves data is not sent the app", async (t) => {
  const page = await visit(t);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.goto("/");
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle, { timeout: 5000 }), { timeout: 5000 })));
  assert.ok(asked.some((url) => /boot-.*\.js$/.test(url)));
  assert.deepEqual(asked.filter((url) => /client.*\.(js|wasm)$/.test(url)), []);
});
