// axe, on whatever page is shown, and the ways in which pages are shown.
import axe from "axe-core";
import assert from "node:assert/strict";
import { LANGUAGES } from "./kinds.mjs";
import { blockApp, goLive } from "./support.mjs";

const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** In the dark only colours are other ones. */
const DARK = { ...RULES, runOnly: { type: "rule", values: ["color-contrast"] }, rules: {} };

/** Adds what axe finds on the page as it is, in both colour schemes: each fault once, with where it is. */
export async function examine(page, name, found) {
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
export function none(found) {
  assert.equal([...found].map(([fault, where]) => `${fault}\n    on: ${where.join("; ")}`).join("\n"), "");
}

// axe itself is a script: a page without script is one whose app does not start. Its words are the same in
// the end, so that one language tells what is different without the app.
export const WAYS = [
  ["with script", LANGUAGES, async () => {}, goLive],
  ["without script", LANGUAGES.slice(0, 1), blockApp, (page, path) => page.goto(path)],
];
