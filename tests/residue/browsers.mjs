// The browsers as a person has them: a lasting profile in a home of its own, and everything kept that a browser keeps.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium, firefox } from "./packages.mjs";

/** How each browser is started. */
export const BROWSERS = {
  chromium: {
    program: () => installed("/usr/bin/chromium", "/usr/bin/google-chrome"),
    open: (home, { program, again, options }) => chromium.launchPersistentContext(join(home, "profile"), {
      ...options,
      executablePath: program,
      headless: false, // the headless shell keeps no profile; the new mode is the whole browser
      // What the tool of the tests would switch off and a person does not.
      ignoreDefaultArgs: ["--disable-back-forward-cache", "--disable-breakpad", "--disable-field-trial-config", ...(again ? ["about:blank"] : [])],
      args: [
        "--headless=new", "--disable-gpu", "--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE *.localhost , EXCLUDE 127.0.0.1",
        ...(process.getuid() ? [] : ["--no-sandbox"]),
      ],
    }),
    main: (line) => line.includes("--user-data-dir=") && !line.includes("--type="),
    restores: (home) => {
      const file = join(home, "profile/Default/Preferences");
      const settings = JSON.parse(readFileSync(file, "utf8"));
      settings.session = { ...settings.session, restore_on_startup: 1 };
      settings.profile.exit_type = "Normal";
      writeFileSync(file, JSON.stringify(settings));
    },
  },
  firefox: {
    program: () => installed("/usr/bin/firefox-esr", "/usr/bin/firefox"),
    open: (home, { program, script, options }) => firefox.launchPersistentContext(join(home, "profile"), {
      ...options,
      channel: "moz-firefox",
      executablePath: program,
      headless: true,
      firefoxUserPrefs: {
        // As a person's browser has it, where the tool of the tests would write less.
        "browser.newtabpage.enabled": true,
        "browser.pagethumbnails.capturing_disabled": false,
        "browser.sessionstore.resume_from_crash": true,
        "signon.autofillForms": true,
        "signon.rememberSignons": true,
        // Every second instead of every 15: nothing that is written for a moment only is missed.
        "browser.sessionstore.interval": 1000,
        "javascript.enabled": script,
      },
    }),
    main: (line) => line.includes("--profile") && !line.includes("-contentproc"),
  },
};

const installed = (...places) => places.find(existsSync);

/** Whether the browser can be told here to open what was open before. */
export const opensAgain = (name) => "restores" in BROWSERS[name];

/** Opens a browser at `home`. `again` opens what was open when it ended, where `opensAgain`. */
export async function open(name, home, { script = true, again = false } = {}) {
  const kind = BROWSERS[name];
  const folder = (word) => {
    mkdirSync(join(home, word), { recursive: true });
    return join(home, word);
  };
  if (again) kind.restores(home);
  const context = await kind.open(home, {
    program: kind.program(),
    again,
    script,
    options: {
      viewport: null,
      javaScriptEnabled: name === "firefox" || script, // Firefox is told by a preference
      env: { ...process.env, HOME: home, TMPDIR: folder("tmp"), XDG_CACHE_HOME: folder("cache"), XDG_CONFIG_HOME: folder("config") },
    },
  });
  context.setDefaultTimeout(20_000);
  const page = context.pages()[0];
  if (name === "firefox" && !script) actAtOnce(page);
  return {
    context,
    page,
    /** Closes it as its menu does. */
    async quit() {
      await context.close();
      await gone(home);
    },
    /** Ends it as a flat battery does. */
    async kill() {
      const main = processes(home).filter(({ line }) => kind.main(line));
      if (!main.length) throw new Error(`The process of ${name} is not to be found.`);
      for (const { pid } of main) process.kill(pid, "SIGKILL");
      await gone(home);
    },
  };
}

/**
 * Clicks without waiting for two frames of the same place, which Firefox without script never tells, and chooses by the
 * keyboard: what is on offer is called as its value begins.
 */
function actAtOnce(page) {
  page.selectOption = (selector, value) => page.locator(selector).pressSequentially(value);
  const locators = Object.getPrototypeOf(page.locator("html"));
  const { click } = locators;
  locators.click = function (options) {
    return click.call(this, this.page() === page ? { ...options, force: true } : options);
  };
}

/** Waits until no process of this home is left. */
async function gone(home) {
  for (let tries = 0; processes(home).length; tries += 1) {
    if (tries === 200) throw new Error(`The browser of ${home} did not end within 20 seconds.`);
    await wait(100);
  }
}

/** The processes that were started for this home. */
function processes(home) {
  return readdirSync("/proc").filter((pid) => /^\d+$/.test(pid)).flatMap((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      return line.includes(home) ? [{ pid: Number(pid), line }] : [];
    } catch {
      return []; // ended meanwhile
    }
  });
}
