// Leaving at once: nothing stays on the screen or the device, and going back shows nothing of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { choose, goOn } from "./steps.mjs";
import { PHONE, blockApp, goLive, origin, root, visit } from "./support.mjs";
import { t as words } from "./words.mjs";

const NEUTRAL = readFileSync(join(root, "content/site.toml"), "utf8").match(/^exit_url = "([^"]+)"/m)[1];

/** Waits until the browser has gone to the neutral site, which the tests' browser cannot reach. */
async function leaving(page) {
  await page.waitForEvent("requestfailed", (request) => request.isNavigationRequest() && request.url() === NEUTRAL);
  await page.waitForURL("chrome-error://**");
}

/** Answers the first question and stores what a draft would store. */
async function beginToAsk(page) {
  await goLive(page, "/ask/safe");
  await choose(page, "safe_now", "yes");
  await goOn(page);
  await page.evaluate(() => { localStorage.setItem("draft", "x"); sessionStorage.setItem("draft", "x"); });
}

const kept = async (page) => {
  await page.goto("/robots.txt");
  return page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
};

test("the button blanks at once, clears the device and goes to the neutral site", async (t) => {
  const page = await visit(t);
  const left = leaving(page);
  await beginToAsk(page);
  const blank = await page.evaluate(() => {
    document.querySelector("a.exit").click();
    return [document.body.childElementCount, document.title];
  });
  assert.deepEqual(blank, [0, ""]);
  await left;
  assert.deepEqual(await kept(page), [0, 0, ""]);
});

test("the button stays in view wherever one has scrolled, before the app is there and in the private view", async (t) => {
  for (const viewport of [PHONE, { width: 320, height: 480 }, { width: 1280, height: 800 }]) {
    for (const prefix of ["", "/ur", "/pl"]) {
      const page = await visit(t, { viewport });
      for (const go of [(path) => page.goto(path), (path) => goLive(page, path)]) {
        await go(`${prefix}/young-people`);
        const middle = await page.evaluate(() => {
          scrollTo(0, document.body.scrollHeight);
          const { left, right, top, bottom } = document.querySelector("a.exit").getBoundingClientRect();
          return document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.className;
        });
        assert.equal(middle, "exit", `${viewport.width} px, ${prefix || "en"}`);
      }
    }
  }
});

test("going back from the neutral site shows a neutral page and not the form, with the app and without it", async (t) => {
  for (const reach of [
    async (page) => {
      await goLive(page, "/");
      await page.locator(".site-menu a[href='/checklist']").click();
      await page.locator("main form.step").waitFor();
    },
    async (page) => {
      await blockApp(page);
      await page.goto("/ask/safe");
      await page.goto("/advice/self-harm");
    },
  ]) {
    const page = await visit(t);
    const left = leaving(page);
    await reach(page);
    await page.locator("a.exit").click();
    await left;
    await page.goBack();
    await page.waitForURL(`${origin}/`);
    assert.equal(await page.locator("main form input[type=radio], main form input[type=checkbox]").count(), 0);
  }
});

test("Shift three times leaves, and each press is announced; another key between starts again", async (t) => {
  const page = await visit(t);
  const left = leaving(page);
  await goLive(page, "/advice/domestic-abuse");
  const status = page.locator("#exit-status");
  assert.equal(await status.getAttribute("role"), "status");
  await page.keyboard.press("Shift");
  assert.equal(await status.innerText(), words("exit-twice-more"));
  await page.keyboard.press("a");
  assert.equal(await status.innerText(), "");
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  assert.equal(await status.innerText(), words("exit-once-more"));
  assert.equal(new URL(page.url()).origin, origin);
  await page.keyboard.press("Shift");
  await left;
});

test("capital letters do not leave, and neither does Escape", async (t) => {
  const page = await visit(t);
  await goLive(page, "/search");
  await page.locator("main input[name=words]").pressSequentially("ABC");
  for (const letter of ["A", "B", "C", "D"]) await page.keyboard.press(`Shift+${letter}`);
  await page.keyboard.press("Escape");
  assert.equal(new URL(page.url()).pathname, "/search");
});

test("before the app has come the button does the same", async (t) => {
  const page = await visit(t);
  const left = leaving(page);
  await blockApp(page);
  await page.goto("/advice/self-harm");
  await page.evaluate(() => localStorage.setItem("draft", "x"));
  await page.locator("a.exit").click();
  await left;
  assert.deepEqual(await kept(page), [0, 0, ""]);
});

test("without script the link clears the answers that the server carries, and the cookie", async (t) => {
  const page = await visit(t, { javaScriptEnabled: false });
  const left = leaving(page);
  await page.goto("/ask/help");
  await page.fill("#words", "CANARYwords");
  await goOn(page);
  assert.equal((await page.context().cookies()).length, 1);
  const cookies = await page.context().cookies();
  await page.locator("a.exit").click();
  await left;
  assert.equal((await page.context().cookies()).length, 0);
  await page.context().addCookies(cookies);
  await page.goto("/ask/help");
  assert.equal(await page.inputValue("#words"), "", "the server still had the answers");
});

test("the second skip link leaves too", async (t) => {
  const page = await visit(t);
  const left = leaving(page);
  await goLive(page, "/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), words("skip-to-exit"));
  await page.keyboard.press("Enter");
  await left;
});
