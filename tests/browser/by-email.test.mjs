// The receipt code by e-mail: sent when the person chooses it and not before, and it opens their request.
import assert from "node:assert/strict";
import { test } from "node:test";
import { enter, keep, keepByEmail, sendForCode } from "./return.mjs";
import { ASK_YOUNG, choose, goOn, goOnRefused, mainButton } from "./steps.mjs";
import { goLive, heading, nextMail, otherHub, visit } from "./support.mjs";
import { plain, t as words } from "./words.mjs";

const ADDRESS = "sam@example.org";
const WAYS = [
  ["with script", {}, goLive],
  ["without script", { javaScriptEnabled: false }, (page, path) => page.goto(path)],
];

/** The error summary has this one line, and the field what was typed. */
async function isTold(page, key, typed) {
  await page.locator(".error-summary:focus").waitFor();
  assert.deepEqual(
    await page.locator(".error-summary a").evaluateAll((links) => links.map((link) => [link.getAttribute("href"), link.innerText])),
    [["#keep_email", words(key)]],
  );
  assert.equal(await page.inputValue("#keep_email"), typed);
  assert.ok(await page.locator("#keep_email").isVisible(), "the choice was lost");
}

for (const [way, options, go] of WAYS) {
  test(`the code comes to the address that was typed, opens the request, and is shown no more: ${way}`, async (t) => {
    const page = await visit(t, options);
    const sent = [];
    page.on("request", (request) => sent.push([request.method(), request.url(), JSON.stringify(request.headers()), request.postData() ?? ""].join(" ")));
    const { reference, code } = await sendForCode(page, "", go);
    assert.equal(await page.locator("#keep_email").isVisible(), false, "the address is asked for before the choice");
    await choose(page, "keep", "email");
    assert.equal(await page.inputValue("#keep_email"), "", "an address of the request was taken");
    assert.equal(await page.locator("#keep_email").getAttribute("autocomplete"), "off");
    await goOnRefused(page);
    await isTold(page, "error-keep-email-missing", "");
    await page.fill("#keep_email", "sam at example");
    await goOnRefused(page);
    await isTold(page, "error-keep-email-invalid", "sam at example");
    const telling = (text) => sent.filter((line) => line.toUpperCase().includes(text.toUpperCase()));
    if (way === "with script") assert.deepEqual(telling(code), [], "the code left the browser unasked");
    await page.fill("#keep_email", ADDRESS);
    await goOn(page);
    assert.equal(await heading(page).innerText(), words("ask-sent-next-title"));
    assert.ok((await page.locator("main [role=status]").innerText()).includes(words("ask-keep-emailed")));
    const shown = await page.content();
    assert.ok(!shown.includes(code) && !shown.includes(ADDRESS), "the code or the address is still in the page");
    if (way === "with script") {
      assert.equal(telling(code).length, 1);
      assert.match(telling(code)[0], /^POST http:\/\/[\d.]+:\d+\/api\/receipt\/email /);
    }

    const mail = await nextMail();
    assert.equal(mail.to[0].address, ADDRESS);
    assert.equal(mail.subject, words("mail-subject"));
    const [mailed] = mail.text.match(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/m);
    assert.equal(mailed, code);
    const other = await visit(t, options);
    await enter(other, "", mailed);
    assert.ok((await other.locator(".standing").innerText()).includes(reference));
  });

  test(`an address that is refused is said, what was typed stays, and another way works: ${way}`, async (t) => {
    const page = await visit(t, options);
    const { code } = await sendForCode(page, "", go);
    await keepByEmail(page, "refused@example.org");
    await goOnRefused(page);
    await isTold(page, "error-keep-email-refused", "refused@example.org");
    assert.equal((await page.locator(".code").textContent()).trim(), code);
    await keep(page, "written");
    assert.equal(await heading(page).innerText(), words("ask-sent-next-title"));
  });

  test(`when the mail server is down the page says so, nothing is lost, and another way works: ${way}`, async (t) => {
    const baseURL = await otherHub(t, { HUB_SMTP: "smtp://127.0.0.1:9" });
    const page = await visit(t, { ...options, baseURL });
    const { reference, code } = await sendForCode(page, "", go);
    await keepByEmail(page, ADDRESS);
    await mainButton(page).click();
    await page.locator("main [role=alert]", { hasText: words("ask-keep-email-failed") }).waitFor();
    assert.equal(await page.inputValue("#keep_email"), ADDRESS);
    assert.ok(await page.locator("#keep_email").isVisible());
    assert.equal((await page.locator(".code").textContent()).trim(), code);
    await keep(page, "written");
    await enter(page, "", code);
    assert.ok((await page.locator(".standing").innerText()).includes(reference));
  });

  test(`a hub that sends no e-mails does not offer it: ${way}`, async (t) => {
    const page = await visit(t, { ...options, baseURL: await otherHub(t, {}) });
    await sendForCode(page, "", go);
    assert.deepEqual(
      await page.locator("input[name=keep]").evaluateAll((choices) => choices.map((choice) => choice.value)),
      ["written", "print", "nothing"],
    );
    assert.equal(await page.locator("#keep_email").count(), 0);
  });

  test(`who wants no contact is told what an e-mail, and what no code, means: ${way}`, async (t) => {
    const page = await visit(t, options);
    await sendForCode(page, "/ur", go, ASK_YOUNG);
    const hints = (await page.locator(".choice-hint").allInnerTexts()).join("\n");
    const phone = { phone: "01632 960 100" };
    assert.ok(hints.includes(words("ask-keep-email-once", {}, "ur")), hints);
    assert.ok(plain(hints).includes(words("ask-keep-nothing-nowhere", phone, "ur")), hints);
    await keepByEmail(page, ADDRESS);
    await goOn(page);
    const mail = await nextMail();
    assert.equal(mail.subject, words("mail-subject", {}, "ur"));
    assert.ok(mail.text.split(/\r?\n/).some((line) => /^https:\/\/\S+\/ur\/ask\/return$/.test(line)), mail.text);
  });
}
