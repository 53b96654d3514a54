// Every page there is, looked at once: each kind, each step of each variant of a request, and what answers
// bring forth. axe finds nothing there, in light and dark, and everything fits and runs the right way.
import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { misfits } from "./fit.mjs";
import { KINDS, LANGUAGES, inLanguage } from "./kinds.mjs";
import { PATHS } from "./paths.mjs";
import { VARIANTS, walk } from "./steps.mjs";
import { blockApp, goLive, visit } from "./support.mjs";

/** Looks at pages and remembers what is wrong: each fault once, with the pages that have it. */
class Examination {
  #checks;
  #faults = new Map();
  /** Pages that were looked at, so that the same one on another way is not looked at again. */
  #seen = new Set();

  constructor(...checks) {
    this.#checks = checks;
  }

  async look(page, name) {
    const shown = await page.evaluate(() => document.body.innerHTML);
    if (this.#seen.has(shown)) return;
    this.#seen.add(shown);
    for (const check of this.#checks) {
      for (const fault of await check(page)) this.#faults.set(fault, [...this.#faults.get(fault) ?? [], name]);
    }
  }

  end() {
    assert.ok(this.#seen.size > 0);
    assert.equal([...this.#faults].map(([fault, where]) => `${fault}\n    on: ${where.join("; ")}`).join("\n"), "");
  }
}

/** Whether the page says which language it is in, and runs its way. */
const direction = ({ code, dir }) => async (page) => {
  const is = await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]);
  return is[0] === code && is[1] === dir ? [] : [`the page is ${is.join(", ")}`];
};

function everyKind(language, ...checks) {
  test(`every kind of page can be used by everybody: ${language.code}`, async (t) => {
    const examination = new Examination(direction(language), ...checks);
    const page = await visit(t);
    for (const [name, path] of KINDS) {
      await goLive(page, inLanguage(language.prefix, path));
      await examination.look(page, name);
    }
    examination.end();
  });
}

function everyStep(language, way, prepare, go, ...checks) {
  test(`every step of every variant can be used by everybody: ${language.code}, ${way}`, async (t) => {
    const examination = new Examination(direction(language), ...checks);
    for (const variant of VARIANTS) {
      const page = await visit(t);
      await prepare(page);
      await walk(page, language.prefix, go, variant, (step) => examination.look(page, `${variant[0]}: ${step}`));
      await page.context().close();
    }
    examination.end();
  });
}

function everyAnswer(language, ...checks) {
  test(`every page that answers bring forth can be used by everybody: ${language.code}`, async (t) => {
    const examination = new Examination(direction(language), ...checks);
    for (const [, follow] of PATHS) {
      const page = await visit(t);
      await follow(page, language.prefix, goLive, (name) => examination.look(page, name));
      await page.context().close();
    }
    examination.end();
  });
}

/** Every page of a language, as the app shows it. */
export function everyPage(code) {
  const language = LANGUAGES.find((language) => language.code === code);
  // The pages are built alike in every language: axe sees all of them in one, and each kind in all.
  const checks = code === "en" ? [misfits, violations] : [misfits];
  everyKind(language, misfits, violations);
  everyStep(language, "with script", async () => {}, goLive, ...checks);
  everyAnswer(language, ...checks);
}

/**
 * Every step to which one comes without the app; other pages do not change when it takes over (hydration.test.mjs).
 * axe itself is a script: a page without script is one whose app does not start.
 */
export function everyStepWithoutScript() {
  everyStep(LANGUAGES[0], "without script", blockApp, (page, path) => page.goto(path), misfits, violations);
}
