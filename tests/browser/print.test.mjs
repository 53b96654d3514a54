import assert from "node:assert/strict";
import { test } from "node:test";
import { planOfFive } from "./paths.mjs";
import { goLive, visit } from "./support.mjs";

const A4 = { format: "A4", margin: { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" } };

for (const prefix of ["", "/ur", "/pl"]) {
  test(`a plan for five needs is one sheet of paper: ${prefix || "/en"}`, async (t) => {
    const page = await visit(t);
    await planOfFive(page, prefix, goLive);
    assert.equal(await page.locator(".plan-cards .card").count(), 6, "five needs and the card that everybody gets");
    const pdf = (await page.pdf(A4)).toString("latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1);
  });
}

test("paper has the plan and who to call, and nothing that only a screen can use", async (t) => {
  const page = await visit(t);
  await planOfFive(page, "", goLive);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".plan-cards .card").last().isVisible());
  assert.ok(await page.locator(".footer-call").isVisible());
  for (const part of [".site-header", "button", ".button", ".footer-links"]) {
    for (const element of await page.locator(part).all()) assert.equal(await element.isVisible(), false, part);
  }
});

test("a page on paper is one clean article with the addresses of its links and its own", async (t) => {
  const page = await visit(t);
  await goLive(page, "/advice/grief");
  await page.emulateMedia({ media: "print" });
  for (const part of ["main h1", ".prose", ".sources", ".share [dir]"]) assert.ok(await page.locator(part).first().isVisible(), part);
  for (const part of [".site-header", "button", ".button", ".back-link", ".footer-about"]) {
    for (const element of await page.locator(part).all()) assert.equal(await element.isVisible(), false, part);
  }
  const silent = await page.locator(".prose a:not([href^='tel:']):not([href^='#']), .sources a").evaluateAll((links) => links
    .filter((link) => !getComputedStyle(link, "::after").content.includes(link.getAttribute("href")))
    .map((link) => link.outerHTML));
  assert.deepEqual(silent, []);
});

test("sharing copies a plain address with nothing in it, and stands on no sensitive page", async (t) => {
  const page = await visit(t, { permissions: ["clipboard-read", "clipboard-write"] });
  await goLive(page, "/ur/advice/safer-sleep?from=x#y");
  await page.locator(".share button").click();
  await page.locator(".share [role=status]").filter({ hasText: "کاپی" }).waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(address, /^https:\/\/[a-z.]+\/ur\/advice\/safer-sleep$/);
  assert.equal(address, await page.locator(".share [dir]").innerText());
  assert.equal(address, await page.locator("link[rel=canonical]").getAttribute("href"));
  await goLive(page, "/advice/domestic-abuse");
  assert.equal(await page.locator(".share").count(), 0);
});

test("without script the address can be copied as it stands", async (t) => {
  const page = await visit(t, { javaScriptEnabled: false });
  await page.goto("/advice/grief");
  assert.ok(await page.locator(".share [dir]").isVisible());
  assert.equal(await page.locator(".share button").isVisible(), false);
});
