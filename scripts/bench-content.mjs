// Times `hub check` and `hub prerender` on the words of the real pages, shuffled with a fixed seed, in one
// language; and `zola build` on the same Markdown. Called by bench-content.sh with the path of `hub`.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const hub = process.argv[2];
const sizes = (process.argv[3] ?? "100,1000,5000").split(",").map(Number);
const zola = [process.env.ZOLA, "zola"].find((program) => program && spawnSync(program, ["--version"]).status === 0);

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const real = readdirSync("content/en/pages").filter((name) => name.endsWith(".md")).sort()
  .map((name) => {
    const [, front, text] = readFileSync(join("content/en/pages", name), "utf8").split("+++\n");
    return { slug: basename(name, ".md"), front, text };
  });
// What stands at the top level has no stage and no topic.
const advice = real.filter(({ front }) => !/^topics = \[\]$/m.test(front) && /^topics = /m.test(front));
const pool = advice.flatMap(({ text }) => text.match(/\b[a-z]{2,}\b/g).filter((word) => word !== "www"));

/** A page like `page` in its headings, lists and lengths, with other words: lines with links or numbers stay. */
function shuffled(page, next) {
  return page.text.split("\n").map((line) => /[[\d#>|]/.test(line)
    ? line
    : line.replace(/\b[a-z]{2,}\b/g, () => pool[Math.floor(next() * pool.length)])).join("\n");
}

/** `count` pages: the real ones, and as many others as it takes. */
function pages(count) {
  const next = random(2026);
  const made = real.slice(0, count).map((page) => ({ ...page }));
  for (let number = made.length; number < count; number += 1) {
    const page = advice[number % advice.length];
    const before = number > real.length ? `page-${number - 1}` : advice[0].slug;
    made.push({
      slug: `page-${number}`,
      front: page.front.replace(/^related = .*$/m, `related = ["${before}"]`),
      text: shuffled(page, next),
    });
  }
  return made;
}

function hubSite(folder, made) {
  cpSync("content", join(folder, "content"), { recursive: true });
  for (const name of ["style", "public"]) cpSync(name, join(folder, name), { recursive: true });
  const site = join(folder, "content/site.toml");
  const [before, ...rest] = readFileSync(site, "utf8").split(/(?=^\[\[languages\]\]$)/m);
  const after = rest.at(-1).slice(rest.at(-1).indexOf("[[hubs]]"));
  writeFileSync(site, before + rest[0] + after);
  for (const { slug, front, text } of made) {
    writeFileSync(join(folder, "content/en/pages", `${slug}.md`), `+++\n${front}+++\n${text}`);
  }
}

function zolaSite(folder, made) {
  for (const name of ["content", "templates"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "config.toml"), 'base_url = "https://example.org"\ngenerate_sitemap = true\n');
  const page = "<!DOCTYPE html><html lang=en><title>{{ TITLE }}</title><main><h1>{{ TITLE }}</h1>{{ BODY | safe }}</main></html>";
  for (const [name, kind] of [["page", "page"], ["section", "section"], ["index", "section"]]) {
    writeFileSync(join(folder, "templates", `${name}.html`), page.replaceAll("TITLE", `${kind}.title`).replace("BODY", `${kind}.content`));
  }
  for (const { slug, front, text } of made) {
    writeFileSync(join(folder, "content", `${slug}.md`), `+++\n${front.match(/^title = .*$/m)[0]}\n+++\n${text}`);
  }
}

/** Milliseconds of a program, or why there are none. */
function time(program, args, options = {}) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, args, { ...options, maxBuffer: 1 << 28 });
  const taken = Number((process.hrtime.bigint() - start) / 1000000n);
  if (status !== 0) process.stderr.write(`${program} ${args.join(" ")} failed:\n${String(stderr).slice(0, 2000)}\n`);
  return status === 0 ? `${taken} ms` : "failed";
}

const line = (cells) => console.log(cells.map((cell, column) => String(cell)[column === 0 ? "padEnd" : "padStart"](column === 0 ? 8 : 16)).join(""));
line(["pages", "hub check", "hub prerender", "zola build"]);
for (const count of sizes) {
  const folder = mkdtempSync(join(tmpdir(), "hub-bench-"));
  try {
    const made = pages(count);
    hubSite(folder, made);
    const check = time(hub, ["check", "--content", join(folder, "content")]);
    const prerender = time(hub, ["prerender", "--out", join(folder, "dist")], { env: { ...process.env, HUB_ROOT: folder } });
    if (zola) zolaSite(join(folder, "zola"), made);
    line([made.length, check, prerender, zola ? time(zola, ["build"], { cwd: join(folder, "zola") }) : "-"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log("The hub's pages are in one language here, each with its fragment and two compressed copies (brotli, gzip).");
if (!zola) console.log("There is no zola here: put one in PATH, or name it with ZOLA=, to see its times beside these.");
