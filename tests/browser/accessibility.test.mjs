// axe on every kind of page, and on the pages that answers bring forth.
import { test } from "node:test";
import { WAYS, examine, none } from "./axe.mjs";
import { KINDS, LANGUAGES, inLanguage } from "./kinds.mjs";
import { STATES } from "./states.mjs";
import { goLive, visit } from "./support.mjs";

for (const [way, languages, prepare, go] of WAYS) {
  for (const { code, prefix } of languages) {
    test(`axe finds nothing on any kind of page, light or dark: ${code}, ${way}`, async (t) => {
      const page = await visit(t);
      await prepare(page);
      const found = new Map();
      for (const [name, path] of KINDS) {
        await go(page, inLanguage(prefix, path));
        await examine(page, name, found);
      }
      none(found);
    });
  }
}

for (const { code, prefix } of LANGUAGES.slice(0, 2)) {
  test(`axe finds nothing on pages that answers bring forth, light or dark: ${code}, with script`, async (t) => {
    const found = new Map();
    for (const [name, reach] of STATES) {
      const page = await visit(t);
      await reach(page, prefix, goLive);
      await examine(page, name, found);
      await page.context().close();
    }
    none(found);
  });
}
