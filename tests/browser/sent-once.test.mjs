import assert from "node:assert/strict";
import { test } from "node:test";
import { answerUntil, choose, mainButton } from "./steps.mjs";
import { goLive, heading, requests, visit } from "./support.mjs";
import { t as words } from "./words.mjs";

/** Answers everything up to the page that asks for agreement, and agrees. */
async function ready(page, go) {
  await go(page, "/ask/safe");
  await answerUntil(page);
  await choose(page, "agree", "yes");
}

/** The reference that the page shows. */
const reference = async (page) => (await page.locator(".reference").innerText()).trim();

/** How many requests came while `act` ran, and what it gave back. */
async function counted(act) {
  const before = requests().length;
  const result = await act();
  return [requests().length - before, result];
}

test("a double tap on the button sends one request, with and without script", async (t) => {
  for (const [javaScriptEnabled, go] of [[true, goLive], [false, (page, path) => page.goto(path)]]) {
    const page = await visit(t, { javaScriptEnabled });
    await ready(page, go);
    const [came] = await counted(async () => {
      await mainButton(page).dblclick();
      await page.locator(".reference").waitFor();
      await page.waitForLoadState("networkidle");
    });
    assert.equal(came, 1, `${came} requests came`);
  }
});

test("with script, reloading or going back after sending sends nothing again", async (t) => {
  const page = await visit(t);
  await ready(page, goLive);
  const [came] = await counted(async () => {
    await mainButton(page).click();
    await page.locator(".reference").waitFor();
    await page.goBack();
    await page.goForward();
    await page.reload();
    await heading(page).waitFor();
  });
  assert.equal(came, 1);
});

test("without script, going back and sending again, or from another tab, shows the same reference", async (t) => {
  const page = await visit(t, { javaScriptEnabled: false });
  await ready(page, (page, path) => page.goto(path));
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await choose(tab, "agree", "yes");
  const [came, references] = await counted(async () => {
    await mainButton(page).click();
    const first = await reference(page);
    await mainButton(tab).click();
    const fromTab = await reference(tab);
    await page.reload();
    return [first, fromTab, await reference(page)];
  });
  assert.equal(came, 1);
  assert.equal(new Set(references).size, 1, references.join(", "));
  // The page with the answers is empty when the person goes back to it: there is nothing left to send.
  await page.goBack();
  const [again] = await counted(async () => {
    await choose(page, "agree", "yes");
    await mainButton(page).click();
    await heading(page).waitFor();
  });
  assert.equal(again, 0);
});

test("what shows signs of a machine arrives and is told the same, and waits in quarantine", async (t) => {
  for (const [javaScriptEnabled, go] of [[true, goLive], [false, (page, path) => page.goto(path)]]) {
    const page = await visit(t, { javaScriptEnabled });
    await go(page, "/ask/safe");
    const hidden = page.locator("main form.step input[name=homepage]");
    assert.equal(await hidden.getAttribute("tabindex"), "-1");
    assert.equal(await page.getByRole("textbox", { name: words("ask-leave-empty") }).count(), 0, "a screen reader finds it");
    await hidden.fill("https://spam.example", { force: true });
    await answerUntil(page);
    await choose(page, "agree", "yes");
    await mainButton(page).click();
    const sent = await reference(page);
    assert.equal(requests().find((request) => request.reference === sent).lane, "quarantine");
  }
});
