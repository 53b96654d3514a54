// What somebody types and reads in a browser, remembered so that it can be looked for on the device.
import { randomInt } from "node:crypto";
import { SHORTEST } from "./search.mjs";

/** How many sentences of a page are looked for. */
const SENTENCES = 16;
/** Fields that take only what belongs there, and so no mark. */
const STRICT = /postcode|phone|email|code|search/;

/** A person who uses `page`. */
export class Person {
  /** What was typed, or given to be kept secret. */
  typed = new Set();
  /** Titles, headings and sentences that were on the screen. */
  read = new Set();
  /** Addresses that the browser asked for, with the words in them. */
  address = new Set();
  /** Values of cookies: whoever has one has what the server keeps for it. */
  cookie = new Set();
  /** A word that stands in everything typed freely, and nowhere else in the world. */
  mark = `zq${Array.from({ length: 10 }, () => String.fromCharCode(97 + randomInt(26))).join("")}`;

  constructor(page, script) {
    this.page = page;
    this.script = script;
    page.on("request", (request) => this.#asked(request.url()));
    // The steps of the browser tests fill fields; here they are typed key by key, marked and remembered.
    page.fill = (field, text) => this.type(field, text);
  }

  /** Types into a field as fingers do. */
  async type(field, text) {
    const words = STRICT.test(field) ? text : `${text} ${this.mark}`;
    for (const form of [words, ...words.split("\n"), text.replace(/[\s-]/g, ""), text.replace(/\D/g, "")]) this.secret(form);
    if (words !== text) this.secret(this.mark);
    const place = this.page.locator(field);
    await place.press("ControlOrMeta+a");
    await place.pressSequentially(words);
  }

  /** Remembers what nobody else may find, also as a form sends it. */
  secret(text) {
    for (const form of [text, text.toLowerCase(), encodeURIComponent(text), encodeURIComponent(text).replaceAll("%20", "+")]) {
      if (form.length >= SHORTEST) this.typed.add(form);
    }
  }

  /** Reads what is on the screen. */
  async look() {
    const heading = await this.page.locator("main h1").allInnerTexts();
    const texts = await this.page.locator("main :not(svg *, :has(*))").allInnerTexts();
    const runs = texts.flatMap((text) => text.match(/[A-Za-z][A-Za-z ,]{22,}/g) ?? []).map((run) => run.trim());
    const sentences = runs.sort((a, b) => b.length - a.length).slice(0, SENTENCES);
    for (const text of [await this.page.title(), ...heading, ...sentences]) if (text.length >= SHORTEST) this.read.add(text);
  }

  #asked(url) {
    const { protocol, host, pathname } = new URL(url);
    if (!protocol.startsWith("http")) return;
    this.address.add(`${host}${pathname}`);
    const word = pathname.split("/").pop();
    if (/^[a-z]+-[a-z-]+$/.test(word)) this.address.add(word);
  }
}
