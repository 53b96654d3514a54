// Whether the page that is shown fits: small screens, large text, thumbs, and the way that it is read.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PHONE, root } from "./support.mjs";

/** The telephone number of the hub. */
const [, HUB_PHONE] = /^\[council\][^[]*?^phone = "(.+)"$/ms.exec(readFileSync(join(root, "content/site.toml"), "utf8"));

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

/** The places where the number of the hub stands and nothing calls it. What belongs to a choice chooses it. */
const uncallable = (page) => page.evaluate((phone) => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (data.includes(phone) && !parentElement.closest("a[href^='tel:'], label")) found.push(`nothing calls the number in "${data}"`);
  }
  return found;
}, HUB_PHONE);

/**
 * The checks at each size: the smallest phone, text at twice its size on a screen as wide as two, a desk, and last
 * the phone at whose size the page stays.
 */
const SIZES = [
  ["at 320 px", { width: 320, height: 740 }, [overflow, small]],
  ["with large text", { width: 640, height: 740 }, [overflow], "200%"],
  // Wide, so that a number stands on one line.
  ["at 1280 px", { width: 1280, height: 800 }, [overflow, reversedNumbers, uncallable]],
  ["at 360 px", PHONE, [overflow, small]],
];

/** What does not fit. The page is the size of a phone afterwards. */
export async function misfits(page) {
  const found = [];
  const setText = (size) => page.evaluate((size) => { document.documentElement.style.fontSize = size; }, size);
  for (const [where, viewport, checks, textSize] of SIZES) {
    await page.setViewportSize(viewport);
    if (textSize) await setText(textSize);
    for (const check of checks) found.push(...(await check(page)).map((fault) => `${where}: ${fault}`));
    if (textSize) await setText("");
  }
  return found;
}
