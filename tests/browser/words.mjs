// The words of the interface, from the same files as the hub's own, so that a test never repeats a sentence.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./support.mjs";

const languages = new Map();

function messages(language) {
  if (!languages.has(language)) {
    const text = readFileSync(join(root, "content", language, "hub.ftl"), "utf8");
    languages.set(language, new Map([...text.matchAll(/^([a-z][\w-]*) = (.*)$/gm)].map(([, key, words]) => [key, words])));
  }
  return languages.get(language);
}

/** The message `key`, with its places filled. Only messages of one line. */
export function t(key, places = {}, language = "en") {
  const words = messages(language).get(key);
  if (words === undefined) throw new Error(`There is no message ${key} in content/${language}/hub.ftl.`);
  return words.replace(/\{ \$([\w-]+) \}/g, (_, name) => places[name]);
}

/** A date (`2026-11-30`) as people read it. */
export function date(day, language = "en") {
  const when = new Date(`${day}T00:00:00Z`);
  const weekday = t(`weekday-${when.getUTCDay() || 7}`, {}, language);
  return `${weekday} ${when.getUTCDate()} ${t(`month-${when.getUTCMonth() + 1}`, {}, language)} ${when.getUTCFullYear()}`;
}

/** `text` without the invisible marks that keep left-to-right and right-to-left words apart. */
export const plain = (text) => text.replace(/[\u2066-\u2069]/g, "");
