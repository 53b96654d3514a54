// A real hub on a free port with a fresh data folder, and the system's Chromium at the size of a phone.
// Each test file that imports this gets its own; both end with it.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** The root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
/** The finished pages, unless HUB_DIST names others. */
export const dist = process.env.HUB_DIST || join(root, "dist");
/** The content that the hub is served with, unless HUB_CONTENT names other. */
const content = process.env.HUB_CONTENT || join(root, "content");
/** The phone that the hub is made for. */
export const PHONE = { width: 360, height: 740 };

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  // No other host can be reached, whatever a page asks for.
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** What opens the demonstration keys. */
const PASSPHRASE = { HUB_PASSPHRASE: "demonstration only" };

/** The program. */
export const program = hubProgram();
const data = folder();
const mailServer = await startMailServer();
cpSync(join(demoData(), "keys"), join(data, "keys"), { recursive: true });
const server = await serve(data, { HUB_SMTP: mailServer.address });
let launched;
const browser = () => (launched ??= chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium-headless-shell", args: FLAGS }));

/** Where the hub is served. */
export const origin = server.origin;

/** Ends the browser and the server. Tests need not call it. */
export async function close() {
  await (await launched)?.close();
  server.process.kill();
  mailServer.process.kill();
}
if (process.argv[1].endsWith(".test.mjs")) after(close);

/** A hub after a change of keys: only the newer ones are current, and its pages carry them. */
export async function hubWithNewerKeys(t) {
  const [newer, pages] = [folder(), folder()];
  cpSync(join(data, "keys"), join(newer, "keys"), { recursive: true });
  cpSync(dist, pages, { recursive: true });
  run(["keys", "new", "--demo", "--data", newer], PASSPHRASE);
  run(["keys", "retire", "1", "--data", newer]);
  run(["prerender", "--out", pages, "--data", newer]);
  const { process, origin } = await serve(newer, {}, pages);
  t.after(() => process.kill());
  return { origin, requests: () => requests(newer) };
}

/** The next e-mail that the hub sends. */
export const nextMail = mailServer.next;

/** Another hub with the same keys, with this in its environment, which ends with the test `t`. */
export async function otherHub(t, env) {
  const other = folder();
  cpSync(join(data, "keys"), join(other, "keys"), { recursive: true });
  const { process, origin } = await serve(other, env);
  t.after(() => process.kill());
  return origin;
}

/** What `hub requests read` prints of a request, with the key's passphrase. */
export function read(reference) {
  return run(["requests", "read", reference, "--data", data], PASSPHRASE);
}

/** Runs `hub` with these arguments on this hub's data, with `input` typed. */
export function hub(args, input = "") {
  return execFileSync(program, [...args, "--data", data], { cwd: root, input, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] });
}

/** Every request that the hub with this data folder has, as `hub requests list` prints it. */
export function requests(of = data) {
  return JSON.parse(run(["requests", "list", "--format", "json", "--data", of], PASSPHRASE));
}

/** Another hub with the same keys, of which everything that it writes can be searched: data, log, temporary files. */
export async function watchedHub(t) {
  const [own, temp] = [folder(), folder()];
  const log = join(temp, "log");
  cpSync(join(data, "keys"), join(own, "keys"), { recursive: true });
  const args = ["serve", "--port", "0", "--data", own, "--dist", dist, "--content", content];
  const watched = await start(args, { HUB_SEND_BURST: "1000", HUB_LOG: "trace", TMPDIR: temp }, openSync(log, "a"));
  t.after(() => watched.process.kill());
  return { origin: watched.origin, data: own, temp, run: (args) => run([...args, "--data", own], PASSPHRASE) };
}

/** The editors' live view of a copy of the content, which ends with the test `t`; with the editor in the browser if asked for. */
export async function workshop(t, { editor = false } = {}) {
  const copy = mkdtempSync(join(tmpdir(), "hub-workshop-"));
  for (const folder of ["content", "style", "public"]) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  const args = ["dev", "--port", "0", "--dist", dist];
  if (editor) args.push("--editor", execFileSync("scripts/editor.sh", { cwd: root, encoding: "utf8" }).trim());
  const live = await start(args, { HUB_ROOT: copy }, "ignore");
  t.after(() => {
    live.process.kill();
    rmSync(copy, { recursive: true, force: true });
  });
  return { root: copy, origin: live.origin };
}

/** What `hub check` says of a file of the content below `folder`. */
export function problemsOn(folder, file) {
  const { stdout } = spawnSync(program, ["check", "--format", "json", "--content", join(folder, "content")], { encoding: "utf8" });
  return JSON.parse(stdout).filter((problem) => problem.file === join(folder, file));
}

/** A page of a new person: nothing is shared with any other. It ends with the test `t`. */
export async function visit(t, options = {}) {
  const context = await (await browser()).newContext({ baseURL: origin, viewport: PHONE, ...options });
  t?.after(() => context.close());
  return context.newPage();
}

/** Goes to `path` and waits until the app has taken over. */
export async function goLive(page, path) {
  const response = await page.goto(path);
  await live(page);
  return response;
}

/** Waits until the app has taken over. */
export async function live(page) {
  await page.locator("html[data-app=ready]").waitFor({ state: "attached" });
}

/** Whether the page is read in the private view. */
export const inView = (page) => /\/private$/.test(new URL(page.url()).pathname);

/** Pretends that the tab is hidden, or seen again. */
export const hide = (page, hidden) => page.evaluate((hidden) => {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
}, hidden);

/** Keeps the app from starting, as an old browser or a bad network would. */
export async function blockApp(page) {
  await page.route("**/*.wasm", (route) => route.abort());
}

/** Holds the app back until the returned function is called. */
export async function holdApp(page) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Puts a mark on the window, which only a page that is not loaded again keeps. */
export const mark = (page) => page.evaluate(() => { window.mark = true; });
/** Whether the mark is still there. */
export const marked = (page) => page.evaluate(() => window.mark === true);

/** The heading of the page. */
export const heading = (page) => page.locator("main h1");

/** Waits until the heading says `text`. */
export async function arrive(page, text) {
  await heading(page).filter({ hasText: text }).waitFor();
}

function run(args, env = {}) {
  return execFileSync(program, args, { cwd: root, env: { ...process.env, ...env }, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** What the scripts call `name`. */
function fromScripts(name) {
  return execFileSync("bash", ["-c", `. scripts/lib.sh && printf %s "$${name}"`], { cwd: root, encoding: "utf8" });
}

/** The data folder whose keys the pages carry, unless HUB_DATA names another. */
function demoData() {
  return process.env.HUB_DATA || fromScripts("DEMO_DATA");
}

/** The built `hub`: what the scripts built, unless HUB_BIN names another. */
function hubProgram() {
  const built = process.env.HUB_BIN || fromScripts("HUB_BIN");
  assert.ok(existsSync(built), `There is no hub at ${built}. Run scripts/build.sh first, or set HUB_BIN.`);
  assert.ok(existsSync(join(dist, "assets.json")), `There are no pages in ${dist}. Run scripts/build.sh first.`);
  return built;
}

/** A folder that goes however the tests end. */
function folder() {
  const made = mkdtempSync(join(tmpdir(), "hub-browser-"));
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function serve(data, env, pages = dist) {
  run(["migrate", "--data", data]);
  return start(["serve", "--port", "0", "--data", data, "--dist", pages, "--content", content], { HUB_SEND_BURST: "1000", HUB_CODE_BURST: "1000", HUB_LOG: "warn", ...env }, "inherit");
}

/** Starts the mail server that the hub sends by. */
async function startMailServer() {
  const child = spawn(process.execPath, [join(root, "tests/browser/mail-server.mjs")], { stdio: ["pipe", "pipe", "inherit"] });
  process.once("exit", () => child.kill());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value;
  return { process: child, address: await line(), next: async () => JSON.parse(await line()) };
}

/** Starts the hub and waits until it says where it is. */
async function start(args, env, errors) {
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", errors] });
  process.once("exit", () => child.kill());
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /http:\/\/[\d.]+:\d+/.exec(line);
    if (found) {
      child.stdout.resume();
      return { process: child, origin: found[0] };
    }
  }
  throw new Error("The hub did not start.");
}
