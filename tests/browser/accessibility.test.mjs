import axe from "axe-core";
import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS, LANGUAGES, inLanguage } from "./kinds.mjs";
import { VARIANTS, walk } from "./steps.mjs";
import { STATES } from "./states.mjs";
import { blockApp, goLive, visit } from "./support.mjs";

const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** In the dark only colours are other ones. */
const DARK = { ...RULES, runOnly: { type: "rule", values: ["color-contrast"] }, rules: {} };

/** Adds what axe finds on the page as it is, in both colour schemes: each fault once, with where it is. */
async function examine(page, name, found) {
  for (const [colorScheme, rules] of [["light", RULES], ["dark", DARK]]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
    const { violations } = await page.evaluate((rules) => window.axe.run(document, rules), rules);
    for (const { id, nodes } of violations) {
      for (const { html, any, all, none } of nodes) {
        const fault = [`${id}: ${html.slice(0, 160)}`, ...[...any, ...all, ...none].map((check) => check.message)].join("\n    ");
        found.set(fault, [...found.get(fault) ?? [], `${name}, ${colorScheme}`]);
      }
    }
  }
}

/** Fails with every fault that was found. */
function none(found) {
  assert.equal([...found].map(([fault, where]) => `${fault}\n    on: ${where.join("; ")}`).join("\n"), "");
}

// axe itself is a script: a page without script is one whose app does not start. Its words are the same in
// the end, so that one language tells what is different without the app.
const WAYS = [
  ["with script", LANGUAGES, async () => {}, goLive],
  ["without script", LANGUAGES.slice(0, 1), blockApp, (page, path) => page.goto(path)],
];

for (const [way, languages, prepare, go] of WAYS) {
  for (const { code, prefix } of languages) {
    test(`axe finds nothing on any kind of page, light or dark: ${code}, ${way}`, async (t) => {
      const page = await visit(t);
      await prepare(page);
      const found = new Map();
      for (const [name, path] of KINDS) {
        await go(page, inLanguage(prefix, path));
        await examine(page, name, found);
      }
      none(found);
    });
  }

  for (const { code, prefix } of languages.slice(0, 2)) {
    test(`axe finds nothing on any step of any variant, light or dark: ${code}, ${way}`, async (t) => {
      const found = new Map();
      for (const variant of VARIANTS) {
        const page = await visit(t);
        await prepare(page);
        await walk(page, prefix, go, variant, (step) => examine(page, `${variant[0]}: ${step}`, found));
        await page.context().close();
      }
      none(found);
    });
  }
}

for (const { code, prefix } of LANGUAGES.slice(0, 2)) {
  test(`axe finds nothing on pages that answers bring forth, light or dark: ${code}, with script`, async (t) => {
    const found = new Map();
    for (const [name, reach] of STATES) {
      const page = await visit(t);
      await reach(page, prefix, goLive);
      await examine(page, name, found);
      await page.context().close();
    }
    none(found);
  });
}
