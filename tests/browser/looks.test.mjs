import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS, inLanguage } from "./kinds.mjs";
import { STATES } from "./states.mjs";
import { goLive, visit } from "./support.mjs";

test("icons are drawn in the colour of the words beside them, not as black shapes", async (t) => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await visit(t, { colorScheme });
    await goLive(page, "/");
    const wrong = await page.locator(".icon use").evaluateAll((uses) => uses
      .filter((use) => {
        const { color, fill, stroke } = getComputedStyle(use);
        return fill !== "none" || stroke !== color;
      })
      .map((use) => use.getAttribute("href")));
    assert.deepEqual(wrong, []);
  }
});

/** The numbers in groups of digits whose first group does not stand to the left of the last. */
const reversedNumbers = (page) => page.evaluate(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const box = (offset) => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    for (const { 0: number, index } of node.data.matchAll(/\d{2,}(?: \d{2,})+/g)) {
      const [first, last] = [box(index), box(index + number.length - 1)];
      if (first.width && first.top === last.top && first.left > last.left) found.push(`${number} in "${node.data.trim().slice(0, 80)}"`);
    }
  }
  return found;
});

test("phone numbers read from left to right in right-to-left text", async (t) => {
  // Wide, so that a number stands on one line.
  const size = { viewport: { width: 1280, height: 800 } };
  const found = new Set();
  const page = await visit(t, size);
  for (const [name, path] of KINDS) {
    await goLive(page, inLanguage("/ur", path));
    for (const number of await reversedNumbers(page)) found.add(`${name}: ${number}`);
  }
  for (const [name, reach] of STATES) {
    const page = await visit(t, size);
    await reach(page, "/ur", goLive);
    for (const number of await reversedNumbers(page)) found.add(`${name}: ${number}`);
    await page.context().close();
  }
  assert.deepEqual([...found], []);
});
