// The ways in which a visit ends. Each leaves the browser ended.
import { setTimeout as wait } from "node:timers/promises";

/** Long enough for both browsers to have written down what they write from time to time. */
const A_WHILE = 12_000;
const A_MOMENT = 3_000;

/** Every ending: `(browser, journey, person, neutral)`. */
export const ENDINGS = {
  async finished(browser, journey, person) {
    await journey.finish(person);
    await person.look();
    await wait(A_MOMENT);
    await browser.quit();
  },
  async abandoned(browser) {
    await wait(A_WHILE);
    await browser.quit();
  },
  async exit(browser, _, { page }, neutral) {
    await page.locator("a.exit").first().click();
    await page.waitForURL(`${neutral}/**`);
    await wait(A_MOMENT);
    await browser.quit();
  },
  async shift(browser, journey, { page }, neutral) {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    await page.waitForURL(`${neutral}/**`);
    await wait(A_MOMENT);
    await browser.quit();
  },
  async closed(browser, _, { page }, neutral) {
    await (await browser.context.newPage()).goto(neutral);
    await page.close();
    await wait(A_MOMENT);
    await browser.quit();
  },
  async killed(browser) {
    await wait(A_WHILE);
    await browser.kill();
  },
};
