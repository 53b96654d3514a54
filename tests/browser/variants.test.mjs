import assert from "node:assert/strict";
import { test } from "node:test";
import { isReadable, send } from "./journeys.mjs";
import { enter, keep, reply } from "./return.mjs";
import { VARIANTS, ageOf, answerUntil, back, choose, goOn, goOnRefused, stepOf, walk } from "./steps.mjs";
import { arrive, goLive, heading, mark, marked, read, visit } from "./support.mjs";
import { t as words } from "./words.mjs";

const WAYS = [
  ["with script", {}, goLive],
  ["without script", { javaScriptEnabled: false }, (page, path) => page.goto(path)],
];

for (const [way, options, go] of WAYS) {
  for (const variant of VARIANTS.slice(1)) {
    test(`${variant[0]}, ${way}: from the start page to a request that the hub team can read, how to reach them first, and back to its answer`, async (t) => {
      const page = await visit(t, options);
      await walk(page, "", go, variant);
      await choose(page, "agree", "yes");
      await goOn(page);
      assert.equal(await heading(page).innerText(), words("ask-sent-title"));
      const reference = (await page.locator(".reference").innerText()).trim();
      const code = (await page.locator(".code").textContent()).trim();
      const text = read(reference);
      assert.ok(text.indexOf(words("read-card")) < text.indexOf(words("read-rest")), text);
      assert.ok(text.includes("Sam O'Neill"), text);
      const ways = variant[0] === "young person" ? words("way-come-back") : words("way-through-other");
      assert.ok(text.slice(0, text.indexOf(words("read-rest"))).includes(ways), text);
      await keep(page, "written");
      reply(reference, "Wednesday at 2pm?");
      await enter(page, "", code);
      assert.equal(await page.locator(".message-words").innerText(), "Wednesday at 2pm?");
    });
  }

  test(`children are added, changed and removed, and the other answers stay: ${way}`, async (t) => {
    const page = await visit(t, options);
    await go(page, "/ask/about");
    await page.fill("#name", "Amina");
    await page.selectOption(ageOf(0), "baby");
    await page.locator("button[value=add]").click();
    await page.selectOption(ageOf(1), "teens");
    await page.locator("button[value=add]").click();
    await page.locator(ageOf(2)).waitFor();
    await page.fill('[name="children[2].name"]', "Jo");
    await goOnRefused(page);
    assert.deepEqual(
      await page.locator(".error-summary a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
      ["#children[2].stage"],
    );
    await page.locator("button[value=remove-0]").click();
    await page.locator(ageOf(2)).waitFor({ state: "detached" });
    assert.equal(await page.inputValue(ageOf(0)), "teens");
    assert.equal(await page.inputValue('[name="children[1].name"]'), "Jo");
    assert.equal(await page.inputValue("#name"), "Amina");
  });

  test(`the Enter key in a name goes on, and neither adds nor removes a child: ${way}`, async (t) => {
    const page = await visit(t, options);
    await go(page, "/ask/about");
    await page.locator("button[value=add]").click();
    await page.selectOption(ageOf(1), "baby");
    await page.selectOption(ageOf(0), "teens");
    await page.fill("#name", "Amina");
    await page.press("#name", "Enter");
    await arrive(page, words("ask-where-title"));
  });

  test(`a letter for a zero is asked about, and what was meant is taken with one tick: ${way}`, async (t) => {
    const page = await visit(t, options);
    await go(page, "/ask/where");
    await page.fill("#postcode", "ng24 oag");
    await goOnRefused(page);
    assert.equal(await page.inputValue("#postcode"), "ng24 oag");
    await choose(page, "postcode-meant", "NG24 0AG");
    await goOn(page);
    assert.equal(await stepOf(page), "hub");
    await back(page).click();
    await arrive(page, words("ask-where-title"));
    assert.equal(await page.inputValue("#postcode"), "NG24 0AG");
  });

  test(`the nearest team is found from the postcode, chosen beforehand, and can be changed: ${way}`, async (t) => {
    const page = await visit(t, options);
    const sent = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await go(page, "/ask/where");
    sent.length = 0;
    await page.fill("#postcode", "NG24 4AG");
    await goOn(page);
    assert.ok(await page.locator("input[name=hub][value=hawtonville]").isChecked());
    assert.ok((await page.locator("main .note").innerText()).includes("Newark and Sherwood"));
    if (way === "with script") assert.deepEqual(sent.filter((line) => /NG24|4AG/i.test(line)), [], "the postcode left the device");
    await choose(page, "hub", "oaktree");
    await goOn(page);
    assert.equal(await stepOf(page), "contact");
  });

  test(`a change from the page with all answers leads back to it, by way of what it makes necessary: ${way}`, async (t) => {
    const page = await visit(t, options);
    await go(page, "/ask/safe");
    await answerUntil(page);
    await page.locator('.answer-change a[href="/ask/who#variant"]').click();
    await arrive(page, words("ask-who-title"));
    await choose(page, "variant", "young-person");
    await goOn(page);
    assert.equal(await stepOf(page), "age");
    await choose(page, "age", "under");
    await goOn(page);
    await page.locator('main .call-number[href="tel:08001111"]').waitFor();
    await back(page).click();
    await arrive(page, words("ask-age-title"));
    await choose(page, "age", "16-17");
    await goOn(page);
    assert.equal(await stepOf(page), "check");
    await choose(page, "agree", "yes");
    await goOn(page);
    await isYoung(page);
  });

  test(`starting again forgets every answer: ${way}`, async (t) => {
    const page = await visit(t, options);
    await go(page, "/ask/safe");
    await answerUntil(page, "about");
    if (way === "with script") await mark(page);
    await page.locator(".start-again button").click();
    await arrive(page, words("ask-for-help"));
    if (way === "with script") assert.ok(await marked(page), "the page was loaded again");
    await go(page, "/ask/about");
    assert.equal(await page.inputValue("#name"), "");
  });
}

/** The team reads a young person's request. */
async function isYoung(page) {
  const text = read((await page.locator(".reference").innerText()).trim());
  assert.ok(text.includes(words("variant-young-person")) && text.includes(words("age-16-17")), text);
}

test("a parent's request is the same whichever way it came", async (t) => {
  for (const [, options, go] of WAYS) {
    const page = await visit(t, options);
    await walk(page, "", go, VARIANTS[0]);
    await isReadable(page, await send(page));
  }
});
