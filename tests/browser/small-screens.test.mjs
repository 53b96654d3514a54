import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS, LANGUAGES, inLanguage } from "./kinds.mjs";
import { VARIANTS, walk } from "./steps.mjs";
import { STATES } from "./states.mjs";
import { goLive, visit } from "./support.mjs";

/** What sticks out sideways, if anything does. */
const overflow = (page) => page.evaluate(() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const out = [...document.querySelectorAll("body *")].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > root.clientWidth + 0.5 || left < -0.5) && !element.matches(".visually-hidden, .skip-link");
  });
  return [`${root.scrollWidth} px in ${root.clientWidth} px`, ...out.slice(0, 5).map((element) => `${element.localName}.${element.className}: ${element.innerText?.slice(0, 40)}`)];
});

/** Targets that a thumb would miss. */
const small = (page) => page.evaluate(() => {
  const least = (selector, width, height) => [...document.querySelectorAll(selector)]
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([element, box]) => box.width > 0 && !element.matches(".skip-link, .visually-hidden") && (box.width < width || box.height < height))
    .map(([element, box]) => `${selector}: "${element.innerText.slice(0, 40)}" is ${box.width} × ${box.height}`);
  return [
    ...least("nav a, header a, footer li a, .back-link, .link-button, button, .chips a, .page-card, .call-link", 24, 24),
    ...least(".button, .call-number, .choice, .slot, .day summary, .input, .exit, .site-menu a, .door, .tile, .site-search button", 44, 44),
  ];
});

/** What does not fit: on two phones, and with text at twice its size on a screen as wide as two. */
async function misfits(page, name) {
  const found = [];
  const add = (where, faults) => found.push(...faults.map((fault) => `${name} ${where}: ${fault}`));
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    add(`at ${width} px`, await overflow(page));
    add(`at ${width} px`, await small(page));
  }
  await page.setViewportSize({ width: 640, height: 740 });
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  add("with large text", await overflow(page));
  await page.evaluate(() => { document.documentElement.style.fontSize = ""; });
  return found;
}

for (const { code, prefix, dir } of LANGUAGES) {
  test(`${code}: every kind of page runs ${dir}, fits small screens and large text, and has large targets`, async (t) => {
    const page = await visit(t);
    const found = [];
    for (const [name, path] of KINDS) {
      await goLive(page, inLanguage(prefix, path));
      assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]), [code, dir]);
      found.push(...await misfits(page, name));
    }
    assert.deepEqual(found, []);
  });

  test(`${code}: so does every page that answers bring forth`, async (t) => {
    const found = [];
    for (const [name, reach] of STATES) {
      const page = await visit(t);
      await reach(page, prefix, goLive);
      found.push(...await misfits(page, name));
      await page.context().close();
    }
    assert.deepEqual(found, []);
  });
}

for (const { code, prefix } of LANGUAGES) {
  test(`${code}: so does every step of every variant`, async (t) => {
    const found = [];
    for (const variant of VARIANTS) {
      const page = await visit(t);
      await walk(page, prefix, goLive, variant, async (step) => found.push(...await misfits(page, `${variant[0]}: ${step}`)));
      await page.context().close();
    }
    assert.deepEqual(found, []);
  });
}

test("in Urdu the page is mirrored: the name of the hub stands on the right", async (t) => {
  const page = await visit(t);
  const middle = async (path) => {
    await goLive(page, path);
    const box = await page.locator(".site-name").boundingBox();
    return box.x + box.width / 2;
  };
  assert.ok((await middle("/")) < 180);
  assert.ok((await middle("/ur")) > 180);
});
