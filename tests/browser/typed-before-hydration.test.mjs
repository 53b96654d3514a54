import assert from "node:assert/strict";
import { test } from "node:test";
import { ageOf, back, choose, goOn } from "./steps.mjs";
import { heading, holdApp, live, mark, marked, visit } from "./support.mjs";
import { t as words } from "./words.mjs";

test("what is typed while the app is on its way is kept, and goes on in the app", async (t) => {
  const page = await visit(t);
  const release = await holdApp(page);
  await page.goto("/ask/about");
  await mark(page);
  await page.fill("#name", "Amina");
  await page.selectOption(ageOf(0), "teens");
  release();
  await live(page);
  assert.equal(await page.inputValue("#name"), "Amina");
  assert.equal(await page.inputValue(ageOf(0)), "teens");
  await goOn(page);
  assert.equal(await heading(page).innerText(), words("ask-where-title"));
  await back(page).click();
  await heading(page).filter({ hasText: words("ask-about-title") }).waitFor();
  assert.equal(await page.inputValue("#name"), "Amina");
  assert.equal(await page.inputValue(ageOf(0)), "teens");
  assert.ok(await marked(page), "the page was loaded again");
});

test("a box that is ticked while the app is on its way stays ticked and counts", async (t) => {
  const page = await visit(t);
  const release = await holdApp(page);
  await page.goto("/checklist");
  await mark(page);
  await choose(page, "topics", "school");
  release();
  await live(page);
  assert.ok(await page.locator("input[name=topics][value=school]").isChecked());
  await goOn(page);
  assert.equal(await heading(page).innerText(), words("checklist-people-title"));
  assert.ok(await marked(page), "the page was loaded again");
});
