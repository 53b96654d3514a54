import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, goLive, visit } from "./support.mjs";

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

test("in Urdu the page is mirrored: the name of the hub stands on the right", async (t) => {
  const page = await visit(t);
  const middle = async (path) => {
    await goLive(page, path);
    const box = await page.locator(".site-name").boundingBox();
    return box.x + box.width / 2;
  };
  assert.ok((await middle("/")) < PHONE.width / 2);
  assert.ok((await middle("/ur")) > PHONE.width / 2);
});
