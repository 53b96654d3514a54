// Looks for many strings in every file of a folder, as UTF-8 and as UTF-16.
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { layers } from "./layers.mjs";

/** The shortest string that is looked for: a shorter one is found by chance. */
export const SHORTEST = 6;

/** Every string of a set, ready to be found in one pass. */
export class Needles {
  #byStart = new Map();
  #starts = new Uint8Array(65536);

  /** `strings` are what to look for. */
  constructor(strings) {
    for (const string of strings) {
      for (const [how, encoding] of [["UTF-8", "utf8"], ["UTF-16", "utf16le"]]) {
        const bytes = Buffer.from(string, encoding);
        const start = bytes.readUInt32LE(0);
        this.#starts[hash(start)] = 1;
        if (!this.#byStart.has(start)) this.#byStart.set(start, []);
        this.#byStart.get(start).push({ string, how, bytes });
      }
    }
  }

  /** What is found in `bytes`: each string with the first encoding in which it stands there. */
  in(bytes) {
    const found = new Map();
    let word = bytes.length > 3 ? bytes.readUInt32LE(0) : 0;
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      if (this.#starts[hash(word)]) {
        for (const needle of this.#byStart.get(word) ?? []) {
          if (!found.has(needle.string) && bytes.subarray(at, at + needle.bytes.length).equals(needle.bytes)) found.set(needle.string, needle.how);
        }
      }
      word = ((word >>> 8) | ((bytes[at + 4] ?? 0) << 24)) >>> 0;
    }
    return found;
  }
}

const hash = (word) => (Math.imul(word, 0x9e3779b1) >>> 16) & 0xffff;

/** Every regular file below `folder` of at most `largest` bytes. */
export function* files(folder, largest = Infinity) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return; // gone, or another user's
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path, largest);
    else if (entry.isFile()) {
      const about = lstatSync(path, { throwIfNoEntry: false });
      if (about && about.size <= largest) yield { path, changed: about.mtimeMs };
    }
  }
}

/** What is found below `folder`: one line for each string and file. */
export function* search(folder, needles) {
  for (const { path } of files(folder)) {
    // A name of a file can tell as much as the file.
    for (const [string] of needles.in(Buffer.from(path))) yield { string, file: relative(folder, path), how: "name of the file" };
    const seen = new Set();
    for (const [packing, bytes] of layers(read(path))) {
      for (const [string, encoding] of needles.in(bytes)) {
        if (!seen.has(string)) yield { string, file: relative(folder, path), how: `${packing}, ${encoding}` };
        seen.add(string);
      }
    }
  }
}

/** What is found in files elsewhere that changed since `start` (milliseconds), in the places for temporary files. */
export function* searchElsewhere(start, needles, except) {
  const LARGEST = 64 * 1024 * 1024;
  for (const folder of ["/tmp", "/var/tmp", "/dev/shm"]) {
    for (const { path, changed } of files(folder, LARGEST)) {
      if (changed < start || path.startsWith(except)) continue;
      for (const [string, encoding] of needles.in(read(path))) yield { string, file: path, how: encoding };
    }
  }
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0); // gone meanwhile, or another user's
  }
}
