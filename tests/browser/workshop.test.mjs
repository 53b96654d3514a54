import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { problemsOn, visit, workshop } from "./support.mjs";

const DESK = { width: 1280, height: 900 };
const GRIEF = "content/en/pages/grief.md";

/** A page of the workshop at a desk, with a list of what it fetched from elsewhere. */
async function desk(t, hub) {
  const page = await visit(t, { baseURL: hub.origin, viewport: DESK });
  const foreign = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(hub.origin) && /^(https?|wss?):/.test(request.url())) foreign.push(request.url());
  });
  return { page, foreign };
}

test("a page that is edited in the browser is a changed file, passes the check, and is shown anew", async (t) => {
  const hub = await workshop(t, { editor: true });
  const { page, foreign } = await desk(t, hub);
  const reader = await visit(t, { baseURL: hub.origin });
  await reader.goto("/advice/grief");
  const before = readFileSync(join(hub.root, GRIEF), "utf8");

  await reader.getByRole("link", { name: "Edit this page" }).waitFor();
  await page.goto(await reader.getByRole("link", { name: "Edit this page" }).getAttribute("href"));
  await page.getByRole("button", { name: "Login" }).click();
  await page.getByLabel("Title", { exact: true }).fill("When somebody has died");
  await page.getByLabel("Checked on").first().fill("2026-11-01");
  await page.getByRole("button", { name: "Publish" }).first().click();
  await page.getByText("Publish now", { exact: true }).click();

  await reader.getByRole("heading", { level: 1, name: "When somebody has died" }).waitFor();
  const after = readFileSync(join(hub.root, GRIEF), "utf8");
  assert.match(after, /^title = "When somebody has died"$/m);
  assert.match(after, /^reviewed = "?2026-11-01"?$/m);
  const text = (file) => file.split("+++\n")[2];
  assert.equal(text(after), text(before), "what was not touched stays as it was");
  assert.deepEqual(problemsOn(hub.root, GRIEF), []);
  assert.deepEqual(foreign, [], "nothing is fetched from anywhere else");
});

test("a page that is begun in the browser is a file with the fields of a page", async (t) => {
  const hub = await workshop(t, { editor: true });
  const { page } = await desk(t, hub);
  await page.goto("/dev/edit/#/collections/pages-en/new");
  await page.getByRole("button", { name: "Login" }).click();
  await page.getByLabel("Title", { exact: true }).fill("A new page");
  await page.getByLabel("Summary", { exact: true }).fill("What it is for.");
  await page.getByLabel("Written to").first().focus();
  await page.keyboard.type("Parents");
  await page.keyboard.press("Enter");
  for (const name of ["Checked on", "Next check by"]) await page.getByLabel(name).first().fill(name === "Checked on" ? "2026-11-01" : "2027-05-01");
  await page.getByLabel("Text", { exact: true }).fill("Call us.");
  await page.getByRole("button", { name: "Publish" }).first().click();
  await page.getByText("Publish now", { exact: true }).click();
  const reader = await visit(t, { baseURL: hub.origin });
  await reader.goto("/advice/a-new-page");
  // The live view shows the page as soon as the file is there.
  await reader.getByRole("heading", { level: 1, name: "A new page" }).waitFor();
  const rules = problemsOn(hub.root, "content/en/pages/a-new-page.md").map((problem) => problem.rule);
  assert.ok(!rules.includes("front-matter"), rules.join(", "));
});

test("what is wrong with a page stands beside it as soon as it is saved, with what to write instead", async (t) => {
  const hub = await workshop(t);
  const { page } = await desk(t, hub);
  await page.goto("/advice/grief");
  const panel = page.getByRole("complementary", { name: "For editors" });
  await panel.getByText("Nothing to put right on this page").waitFor();
  const file = join(hub.root, GRIEF);
  const text = readFileSync(file, "utf8").replace(/topics = \[.*\]/, 'topics = ["helth"]');
  writeFileSync(file, `${text}\nSee [here](/advice/greif).\n`);
  await panel.getByText("`helth` is not a word for `topics`").waitFor();
  const first = panel.getByRole("listitem").first();
  assert.match(await first.innerText(), /Line \W?5\W[\s\S]*Write `health` instead\./);
  await panel.getByText("Write `/advice/grief` instead.").waitFor();
  await panel.getByText("`here` does not say where the link goes").waitFor();
});

test("all pages are in one list with their state, those that need somebody first", async (t) => {
  const hub = await workshop(t);
  const file = join(hub.root, GRIEF);
  writeFileSync(file, `${readFileSync(file, "utf8")}\nTO WRITE: more.\n`);
  const { page } = await desk(t, hub);
  await page.goto("/dev/pages");
  // The list follows as soon as the file is there.
  await page.locator("tbody td").first().filter({ hasText: /^1$/ }).waitFor();
  for (const path of ["/dev/pages", "/ur/dev/pages", "/pl/dev/pages"]) {
    await page.goto(path);
    const first = page.locator("tbody tr").first();
    assert.equal(await first.locator("td").first().innerText(), "1");
    assert.ok(await page.locator("tbody tr").count() > 40);
    assert.doesNotMatch(await page.locator("body").innerText(), /No localization/);
    await page.addScriptTag({ path: join(import.meta.dirname, "node_modules/axe-core/axe.min.js") });
    const { violations } = await page.evaluate(() => axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], path);
  }
});

test("the files can be changed by this machine's own pages alone", async (t) => {
  const hub = await workshop(t);
  const body = JSON.stringify({ action: "persistEntry", params: { dataFiles: [{ path: GRIEF, raw: "gone" }], assets: [] } });
  const send = (headers) => execFileSync("curl", ["-s", "-o", "/dev/null", "-w", "%{http_code}", "-d", body,
    ...headers.flatMap((header) => ["-H", header]), `${hub.origin}/dev/edit/api`], { encoding: "utf8" });
  const json = "Content-Type: application/json";
  assert.equal(send([json, "Host: evil.example"]), "403", "a foreign name that leads here");
  assert.equal(send([json, "Origin: https://evil.example", "Sec-Fetch-Site: cross-site"]), "403", "a foreign page");
  assert.equal(send(["Content-Type: text/plain"]), "415", "what a foreign page may send without asking");
  assert.notEqual(readFileSync(join(hub.root, GRIEF), "utf8"), "gone");
});
