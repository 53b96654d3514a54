// What stays on a device that others use: ten journeys with six endings in whole browsers with lasting profiles, then
// every file that the browser wrote is searched for what was typed and read. An ordinary site is used in the same
// way and has to be found, or the search proves nothing.
//
//   node tests/residue/residue.mjs [--short] [--keep] [browser=chromium] [journey=6] [ending=killed]
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { BROWSERS, open, opensAgain } from "./browsers.mjs";
import { ENDINGS } from "./endings.mjs";
import { layers } from "./layers.mjs";
import { Person } from "./person.mjs";
import { Needles, files, search, searchElsewhere } from "./search.mjs";
import * as sites from "./sites.mjs";

const flags = new Set(process.argv.slice(2));
const chosen = (word, all) => {
  const wanted = process.argv.filter((argument) => argument.startsWith(`${word}=`)).map((argument) => argument.slice(word.length + 1));
  return wanted.length ? all.filter((one) => wanted.includes(String(one))) : all;
};
/** How long somebody looks at what was open before, in milliseconds. */
const A_LOOK = 5_000;
/** How many browsers run at once. */
const AT_ONCE = Number(process.env.RESIDUE_AT_ONCE ?? 2);

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const homes = mkdtempSync(join(tmpdir(), "hub-residue-"));
process.once("exit", () => flags.has("--keep") || rmSync(homes, { recursive: true, force: true }));

// The neutral site, and the hub with that as the place where its exit leads.
const neutral = await sites.neutral();
process.env.HUB_CONTENT = withExit(neutral.origin);
const { close, origin } = await import("../browser/support.mjs");
const { JOURNEYS, NEUTRAL, ORDINARY } = await import("./journeys.mjs");
const ordinary = await sites.ordinary(neutral.origin);
const tidy = (home) => flags.has("--keep") || rmSync(home, { recursive: true });
const say = (line) => console.log(line);
let problems = 0;
/** Says what is wrong, at once: a long run may be ended before it is through. */
const complain = (line) => {
  problems += 1;
  say(line);
};
const control = ORDINARY(ordinary.origin);

const browsers = chosen("browser", Object.keys(BROWSERS)).filter((name) => !flags.has("--short") || name === "chromium");
const endings = chosen("ending", Object.keys(ENDINGS)).filter((name) => !flags.has("--short") || ["exit", "closed"].includes(name));
const journeys = chosen("journey", JOURNEYS.map((_, place) => place + 1)).filter((number) => !flags.has("--short") || [1, 6].includes(number));

/** What tells nothing, because everybody's device holds it: addresses, and layers of files. */
const NOTHING = { addresses: [], layers: [] };

/** One visit: played, ended and searched, but not for what is in `skip`. */
async function visit(browser, journey, ending, skip = NOTHING) {
  const home = mkdtempSync(join(homes, `${browser}-${ending}-`));
  const start = Date.now();
  const script = journey.script !== false;
  const device = await open(browser, home, { script });
  const person = new Person(device.page, script);
  try {
    await journey.run(person);
    for (const { value } of await device.context.cookies()) person.cookie.add(value);
    await ENDINGS[ending](device, journey, person, neutral.origin);
  } catch (error) {
    await device.kill().catch(() => {});
    throw new Error(`${browser}, ${journey.name}, ${ending}: could not be played: ${error.message}`);
  }
  const kinds = kindsOf(person, skip);
  const needles = new Needles(kinds.keys());
  const found = [...search(home, needles), ...searchElsewhere(start, new Needles([person.mark]), homes), ...pictures(home)];
  if (ending === "killed" && opensAgain(browser)) found.push(...(await openedAgain(browser, home, script, needles)), ...search(home, needles));
  const distinct = new Map(found.map((hit) => [`${hit.string}\n${hit.file}`, { kind: kinds.get(hit.string) ?? "read", ...hit }]));
  return { home, addresses: person.address, found: [...distinct.values()] };
}

/** Every string that is looked for, with its kind. */
function kindsOf(person, skip) {
  const kinds = new Map();
  for (const kind of ["typed", "read", "address", "cookie"]) for (const string of person[kind]) kinds.set(string, kind);
  const known = new Needles(kinds.keys());
  for (const address of skip.addresses) kinds.delete(address);
  for (const bytes of skip.layers) for (const string of known.in(bytes).keys()) kinds.delete(string);
  return kinds;
}

/** Pictures that the browser took of pages. */
function pictures(home) {
  const taken = [...files(home)].filter(({ path }) => path.includes("/thumbnails/"));
  return taken.map(({ path }) => ({ string: "a picture of a page", file: relative(home, path), how: "picture" }));
}

/** What the next person sees of it who starts the browser and has it open what was open. */
async function openedAgain(browser, home, script, needles) {
  const device = await open(browser, home, { script, again: true });
  await wait(A_LOOK);
  const shown = [];
  for (const page of device.context.pages()) {
    const body = page.locator("body");
    const texts = [await page.title(), ...await body.allInnerTexts()];
    for (const field of await page.locator("input, textarea").all()) texts.push(await field.inputValue());
    for (const string of needles.in(Buffer.from(texts.join("\n"))).keys()) shown.push({ string, file: "the screen", how: "opened again" });
  }
  await device.quit();
  return shown;
}

/** Where strings were found, and how they were packed there: each folder or file once. */
const places = (found) => [...new Set(found.map((hit) => `${hit.file.replace(/^profile\//, "").replace(/\/[^/]*\d[^/]*$/, "/*")} (${hit.how})`))].sort().join(", ");

/** Every layer of every file of a home. */
function everything(home) {
  return [...files(home)].flatMap(({ path }) => [...layers(readFileSync(path))].map(([, bytes]) => bytes));
}

/** A copy of the content with another exit. */
function withExit(url) {
  const content = join(homes, "content");
  cpSync(join(root, "content"), content, { recursive: true });
  const file = join(content, "site.toml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^exit_url = "[^"]+"/m, `exit_url = "${url}/"`));
  return content;
}

/** Runs every task, some at once. */
async function all(tasks) {
  const left = [...tasks];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (left.length) await left.shift()().catch((error) => complain(error.message.split("\n")[0]));
  }));
}

// --- all of it -------------------------------------------------------------------------------------------

const cells = new Map();

for (const browser of browsers) {
  if (!BROWSERS[browser].program()) {
    complain(`${browser} is not installed: run scripts/residue.sh.`);
    continue;
  }
  const skip = { ...NOTHING };
  const neutrally = async () => {
    const { addresses, home } = await visit(browser, NEUTRAL, "finished");
    Object.assign(skip, { addresses, layers: everything(home) });
  };
  const ordinarily = endings.filter((ending) => ending !== "shift").map((ending) => async () => {
    const { found, home } = await visit(browser, control, ending);
    const by = (kind) => found.filter((hit) => hit.kind === kind).length;
    say(`· ${browser}, the ordinary site, ${ending}: typed ${by("typed")}, read ${by("read")}, address ${by("address")} found in ${places(found)}`);
    for (const kind of ["typed", "read", "address"]) if (!by(kind)) complain(`${browser}, the ordinary site, ${ending}: nothing ${kind} was found, so that the search proves nothing.`);
    tidy(home);
  });
  await all([neutrally, ...ordinarily]);

  await all(journeys.flatMap((number) => endings.map((ending) => async () => {
    const journey = JOURNEYS[number - 1];
    const cell = `${browser} ${number} ${ending}`;
    if (ending === "shift" && journey.script === false) {
      cells.set(cell, "no script");
      return;
    }
    const { found, home } = await visit(browser, journey, ending, skip);
    // Without script an address says where somebody was, and for an hour a cookie opens what they answered: the pages
    // say so, and it is counted apart.
    const known = found.filter((hit) => journey.script === false && ["address", "cookie"].includes(hit.kind));
    const bad = found.filter((hit) => !known.includes(hit));
    cells.set(cell, `${bad.length}${known.length ? ` (${known.length})` : ""}`);
    say(`· ${cell}: ${bad.length} found${known.length ? `, and ${known.length} addresses or cookies` : ""}`);
    for (const hit of bad) complain(`${browser}, ${number} ${journey.name}, ${ending}: ${hit.kind} "${hit.string}" in ${hit.file} (${hit.how})`);
    tidy(home);
  })));
}
await close();
neutral.close();
ordinary.close();

for (const browser of browsers) {
  say(`\n${browser}: strings found on the device, by journey and ending (in brackets: addresses and cookies, which stay without script)`);
  console.table(Object.fromEntries(journeys.map((number) => [
    `${number} ${JOURNEYS[number - 1].name}`,
    Object.fromEntries(endings.map((ending) => [ending, cells.get(`${browser} ${number} ${ending}`) ?? "not played"])),
  ])));
}
say(problems ? `\n${problems} problems.` : "\nNothing was found of the hub, and everything of the ordinary site.");
process.exitCode = problems ? 1 : 0;
