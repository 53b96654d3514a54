import assert from "node:assert/strict";
import { test } from "node:test";
import { enter, keep, reply, sendForCode, wayBack } from "./return.mjs";
import { answerUntil, back, choose, goOnRefused, mainButton } from "./steps.mjs";
import { arrive, goLive, heading, read, requests, visit } from "./support.mjs";
import { t as words } from "./words.mjs";

test("with script a parent gets a code that never leaves the browser, keeps it, comes back and takes the request back", async (t) => {
  const page = await visit(t);
  const sent = [];
  page.on("request", (request) => sent.push([request.method(), request.url(), JSON.stringify(request.headers()), request.postData() ?? ""].join(" ")));
  const { reference, code } = await sendForCode(page, "", goLive);
  assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.equal(await page.locator(".code").isVisible(), false, "the code is shown without being asked for");
  await page.locator(".receipt-code summary").click();
  assert.equal(await page.locator(".code").isVisible(), true);

  await goOnRefused(page);
  assert.equal(await page.locator(".error-summary a").innerText(), words("error-keep-missing"));
  assert.equal((await page.locator(".code").textContent()).trim(), code);
  await keep(page, "written");
  assert.equal(await heading(page).innerText(), words("ask-sent-next-title"));
  assert.ok(!(await page.content()).includes(code), "the code is still in the page");
  const bare = code.replaceAll("-", "");
  assert.deepEqual(sent.filter((line) => line.replaceAll("-", "").toUpperCase().includes(bare)), []);
  assert.ok(sent.some((line) => /"receipt":"[0-9a-f]{32}\.[0-9a-f]{64}"/.test(line)));

  await wayBack(page, { reference, code }, read);
});

test("in the private view coming back has no address and no title of its own, and nothing typed is lost", async (t) => {
  const page = await visit(t);
  const { reference, code } = await sendForCode(page, "", goLive);
  await keep(page, "written");
  reply(reference, "Wednesday at 2pm?");

  await goLive(page, "/");
  const title = await page.locator(".site-name").innerText();
  const before = await page.evaluate(() => history.length);
  await page.locator("a[href='/ask']:visible").first().click();
  await page.locator("main a[href='/ask/return']").click();
  const places = [];
  const here = async () => places.push(new URL(page.url()).pathname, await page.title());
  await page.fill("#code", code);
  await here();
  await mainButton(page).click();
  await page.locator(".message-words", { hasText: "Wednesday at 2pm?" }).waitFor();
  await page.locator("main h1:focus").waitFor();
  await here();

  await page.fill("#message", "Yes, please");
  await page.route("**/ask/return", (route) => route.abort(), { times: 1 });
  await mainButton(page).click();
  await page.locator("main [role=alert]:focus", { hasText: words("failed-just-now").split(".")[0] }).waitFor();
  assert.equal(await page.inputValue("#message"), "Yes, please");
  await mainButton(page).click();
  await page.locator("[role=alert]:focus", { hasText: words("return-done-message") }).waitFor();
  assert.equal(read(reference).match(/Yes, please/g).length, 1);
  await here();

  await page.locator("main a[href='/ask/return/contact']").click();
  await arrive(page, words("ask-contact-title"));
  await here();
  await mainButton(page).click();
  await page.locator(".error-summary:focus").waitFor();
  await here();
  await back(page).click();
  await arrive(page, words("return-standing-title"));
  assert.equal(await page.evaluate(() => history.length), before + 1);
  assert.deepEqual([...new Set(places)], ["/private", title]);
  assert.deepEqual(await page.context().cookies(), []);

  await page.locator("button", { hasText: words("return-leave") }).click();
  await page.locator(".doors").waitFor();
  assert.equal(new URL(page.url()).pathname, "/");
  await page.goBack();
  await page.locator("#code").waitFor();
  assert.equal(await page.locator(".message-words").count(), 0, "what was read is still there after leaving");
});

test("without script a parent gets a code, keeps it, comes back and takes the request back", async (t) => {
  const page = await visit(t, { javaScriptEnabled: false });
  const { reference, code } = await sendForCode(page, "", (page, path) => page.goto(path));
  await page.locator(".receipt-code summary").click();
  assert.equal(await page.locator(".code").isVisible(), true);
  await goOnRefused(page);
  await keep(page, "written");
  assert.equal(await heading(page).innerText(), words("ask-sent-next-title"));
  const posts = [];
  page.on("response", (response) => response.request().method() === "POST" && posts.push(response.status()));
  await wayBack(page, { reference, code }, read);
  assert.deepEqual(posts.filter((status) => status !== 303), []);
});

test("whoever wants no code has none, and whoever prints it sees it on the page to print", async (t) => {
  for (const options of [{}, { javaScriptEnabled: false }]) {
    const go = options.javaScriptEnabled === false ? (page, path) => page.goto(path) : goLive;
    const page = await visit(t, options);
    await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
    const unwanted = await sendForCode(page, "", go);
    await keep(page, "nothing");
    assert.equal(await page.locator(".code").count(), 0);
    await enter(page, "", unwanted.code);
    await page.locator(".error-summary").waitFor();

    const other = await visit(t, options);
    await other.addInitScript(() => { window.print = () => { window.printed = true; }; });
    const { code } = await sendForCode(other, "", go);
    await keep(other, "print");
    assert.equal((await other.locator(".code").innerText()).trim(), code);
    if (go === goLive) await other.waitForFunction(() => window.printed);
  }
});

test("when the module for receipts cannot be fetched nothing is sent or lost, and the next try sends it", async (t) => {
  const page = await visit(t);
  await goLive(page, "/ask/safe");
  await answerUntil(page);
  await choose(page, "agree", "yes");
  const before = requests().length;
  await page.route("**/api/receipt", (route) => route.abort(), { times: 1 });
  await page.locator("main form.step button.button").click();
  await page.locator("main [role=alert]").waitFor();
  assert.equal(requests().length, before);
  await choose(page, "agree", "yes");
  await page.locator("main form.step button.button").click();
  await page.locator(".reference").waitFor();
  assert.equal(requests().length, before + 1);
});

test("the code is read in Urdu and Polish too, typed with the digits of the keyboard", async (t) => {
  const page = await visit(t);
  const { reference, code } = await sendForCode(page, "/ur", goLive);
  await enter(page, "/ur", code.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))));
  assert.ok((await page.locator(".standing").innerText()).includes(reference));
  await enter(await visit(t), "/pl", code);
});
