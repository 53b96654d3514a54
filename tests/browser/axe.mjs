// axe, on the page that is shown.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Every rule there is, but those that need the styles fetched once more. */
const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
  preload: false,
};

/** In the dark only colours are other ones. */
const DARK = { ...RULES, runOnly: { type: "rule", values: ["color-contrast"] }, rules: {} };

/** What axe finds wrong, in both colour schemes. */
export async function violations(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const found = [];
  for (const [colorScheme, rules] of [["light", RULES], ["dark", DARK]]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const faults = await page.evaluate(async (rules) => (await window.axe.run(document, rules)).violations, rules);
    for (const { id, nodes } of faults) {
      for (const { html, any, all, none } of nodes) {
        const messages = [...any, ...all, ...none].map((check) => check.message);
        found.push([`${id} (${colorScheme}): ${html.slice(0, 160)}`, ...messages].join("\n    "));
      }
    }
  }
  return found;
}
