// axe on every step of every variant of a request.
import { test } from "node:test";
import { WAYS, examine, none } from "./axe.mjs";
import { VARIANTS, walk } from "./steps.mjs";
import { visit } from "./support.mjs";

for (const [way, languages, prepare, go] of WAYS) {
  for (const { code, prefix } of languages.slice(0, 2)) {
    test(`axe finds nothing on any step of any variant, light or dark: ${code}, ${way}`, async (t) => {
      const found = new Map();
      for (const variant of VARIANTS) {
        const page = await visit(t);
        await prepare(page);
        await walk(page, prefix, go, variant, (step) => examine(page, `${variant[0]}: ${step}`, found));
        await page.context().close();
      }
      none(found);
    });
  }
}
