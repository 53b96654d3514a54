// Saves pictures of every kind of page, for people to look at: `npm run screenshots -- [folder]`.
import { appendFileSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { inLanguage } from "./kinds.mjs";
import { PATHS } from "./paths.mjs";
import { VARIANTS, goOnRefused, walk } from "./steps.mjs";
import { PHONE, close, goLive, visit, workshop } from "./support.mjs";

const folder = process.argv[2] ?? join(process.env.HUB_CACHE ?? join(homedir(), ".cache/family-hub"), "screenshots");
const SIZES = [PHONE, { width: 1280, height: 800 }];
const LANGUAGES = [["en", ""], ["ur", "/ur"]];
const PAGES = [
  ["home", "/", ["light", "dark"]],
  ["stage", "/stages/baby"],
  ["advice", "/advice/housing-worries", ["light", "dark"]],
  ["advice-translated", "/advice/safer-sleep"],
  ["urgent-help", "/urgent-help"],
  ["young-people", "/young-people"],
  ["private", "/private", ["light", "dark"]],
  ["checklist-topics", "/checklist"],
  ["ask-start", "/ask"],
  ["return", "/ask/return"],
  ["not-found", "/nowhere"],
];
mkdirSync(folder, { recursive: true });

async function shoot(page, name) {
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
}

const [, YOUNG] = VARIANTS;
/** What is typed on a page of the request so that it is refused; pages that are not here are refused empty. */
const LONG = "x".repeat(301);
const MISTAKES = {
  where: ["#postcode", "NG1"],
  times: ["#good_times", LONG],
  language: ["#interpreter", LONG],
  working: ["#working_well", LONG],
};
/** Pages on which nothing can be wrong. A young person has said who they are before. */
const FAULTLESS = ["start", "urgent", "hub", "talk"];

/** Every step of every variant, as it is before anything is answered there, and with errors. */
for (const [code, prefix] of LANGUAGES) {
  for (const variant of VARIANTS) {
    const page = await visit(null, { reducedMotion: "reduce" });
    let number = 0;
    await walk(page, prefix, goLive, variant, async (step) => {
      number += 1;
      const name = [PHONE.width, code, "ask", variant[0].replace(" ", "-"), String(number).padStart(2, "0"), step].join("-");
      await shoot(page, name);
      if (FAULTLESS.includes(step) || (step === "who" && variant === YOUNG)) return;
      const [field, mistake] = MISTAKES[step] ?? [];
      if (field) await page.fill(field, mistake);
      await goOnRefused(page);
      await shoot(page, `${name}-error`);
      if (field) await page.fill(field, "");
    });
    await page.context().close();
  }
}
for (const viewport of SIZES) {
  for (const [code, prefix] of LANGUAGES) {
    for (const [, follow] of PATHS) {
      const page = await visit(null, { viewport, reducedMotion: "reduce" });
      await follow(page, prefix, goLive, (name) => shoot(page, `${viewport.width}-${code}-${name.replace(/\W+/g, "-")}`));
      await page.context().close();
    }
    for (const [name, path, schemes = ["light"]] of PAGES) {
      const page = await visit(null, { viewport, reducedMotion: "reduce" });
      await goLive(page, inLanguage(prefix, path));
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await shoot(page, `${viewport.width}-${code}-${name}${colorScheme === "dark" ? "-dark" : ""}`);
      }
      await page.context().close();
    }
  }
}

// The editors' workshop, with a page that has something to put right.
const ends = [];
const hub = await workshop({ after: (end) => ends.push(end) }, { editor: true });
appendFileSync(join(hub.root, "content/en/pages/grief.md"), "\nSee [here](/advice/greif) and utilise it.\n");
for (const viewport of SIZES) {
  for (const [code, prefix] of LANGUAGES) {
    for (const [name, path] of [["page", "/advice/grief"], ["pages", "/dev/pages"]]) {
      const page = await visit(null, { viewport, baseURL: hub.origin });
      await page.goto(inLanguage(prefix, path));
      if (name === "page" && code === "en") await page.getByText("/advice/greif").first().waitFor();
      const file = join(folder, `${viewport.width}-${code}-workshop-${name}.png`);
      await page.screenshot({ path: file });
      console.log(file);
      await page.context().close();
    }
  }
}
const desk = await visit(null, { viewport: SIZES[1], baseURL: hub.origin });
await desk.goto("/dev/edit/#/collections/pages-en/entries/grief");
await desk.getByRole("button", { name: "Login" }).click();
await desk.getByLabel("Title", { exact: true }).waitFor();
await desk.screenshot({ path: join(folder, "1280-en-workshop-editor.png") });
for (const end of ends) end();
await close();
