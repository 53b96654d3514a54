import assert from "node:assert/strict";
import { test } from "node:test";
import { planOfFive } from "./states.mjs";
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
