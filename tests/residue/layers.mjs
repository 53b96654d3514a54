// What a file says, once as it is and once for each packing that browsers use inside their files.
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { lz4, snappy } from "./packages.mjs";

/** Every layer of a file: how it was unpacked, and what it says. */
export function* layers(bytes) {
  yield ["as it is", bytes];
  for (const [how, unpack] of PACKINGS) {
    let text;
    try {
      text = unpack(bytes);
    } catch {
      continue; // not packed in this way
    }
    if (text?.length) yield [how, text];
  }
}

const PACKINGS = [
  ["LZ4", mozillaLz4],
  ["gzip", gunzipSync],
  ["cache", (bytes) => encoded(chromiumCacheBody(bytes) ?? firefoxCacheBody(bytes))],
  ["LevelDB table", levelTable],
  ["LevelDB log", levelLog],
];

/** A body as the server sent it: gzip, deflate or brotli. */
function encoded(body) {
  for (const unpack of [gunzipSync, inflateSync, brotliDecompressSync]) {
    try {
      return unpack(body);
    } catch {
      // another encoding
    }
  }
  return null;
}

/** Firefox's `*.jsonlz4` and `*.mozlz4`: eight bytes that say so, the length, one block. */
function mozillaLz4(bytes) {
  return bytes.toString("latin1", 0, 8) === "mozLz40\0" ? lz4.uncompressSync(bytes.subarray(8)) : null;
}

// An entry of Chromium's "simple" cache: a header of 24 bytes with the length of the key, the key, the body, a
// record of 24 bytes at its end. (net/disk_cache/simple/simple_entry_format.h)
const ENTRY_BEGINS = 0xfcfb6d1ba7725c30n;
const BODY_ENDS = Buffer.from("d8410d97456ffaf4", "hex");

function chromiumCacheBody(bytes) {
  if (bytes.length < 24 || bytes.readBigUInt64LE(0) !== ENTRY_BEGINS) return null;
  const start = 24 + bytes.readUInt32LE(12);
  return bytes.subarray(start, bytes.indexOf(BODY_ENDS, start));
}

/** An entry of Firefox's cache: the body, what is known of it, and in the last four bytes the length of the body. */
function firefoxCacheBody(bytes) {
  return bytes.subarray(0, bytes.readUInt32BE(bytes.length - 4));
}

// LevelDB's tables and logs. (github.com/google/leveldb, doc/table_format.md and doc/log_format.md)
const TABLE_ENDS = 0xdb4775248b80fb57n;
const FOOTER = 48;
const LOG_BLOCK = 32768;
const LOG_HEADER = 7;

/** The blocks of a table, unpacked. */
function levelTable(bytes) {
  if (bytes.length < FOOTER || bytes.readBigUInt64LE(bytes.length - 8) !== TABLE_ENDS) return null;
  const footer = new Reader(bytes, bytes.length - FOOTER);
  footer.handle();
  const index = block(bytes, footer.handle());
  return Buffer.concat([...handlesIn(index)].map((handle) => block(bytes, handle)));
}

function block(bytes, [offset, size]) {
  const packed = bytes.subarray(offset, offset + size);
  return bytes[offset + size] === 1 ? snappy.uncompressSync(packed) : packed;
}

/** The handles that an index block names: entries of shared, own and value lengths, then the restarts. */
function* handlesIn(index) {
  const end = index.length - 4 * (index.readUInt32LE(index.length - 4) + 1);
  const reader = new Reader(index, 0);
  while (reader.at < end) {
    reader.number();
    const own = reader.number();
    const value = reader.number();
    const next = reader.at + own + value;
    reader.at += own;
    yield reader.handle();
    reader.at = next;
  }
}

/** Numbers of seven bits a byte, one after the other. */
class Reader {
  constructor(bytes, at) {
    Object.assign(this, { bytes, at });
  }
  number() {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * weight;
      if (byte < 128) return value;
    }
  }
  handle() {
    return [this.number(), this.number()];
  }
}

/** A log without the headers that stand between the pieces of a record. */
function levelLog(bytes) {
  const pieces = [];
  for (let at = 0; at + LOG_HEADER <= bytes.length;) {
    const left = LOG_BLOCK - (at % LOG_BLOCK);
    const length = bytes.readUInt16LE(at + 4);
    const type = bytes[at + 6];
    if (left < LOG_HEADER || type === 0) {
      at += left;
      continue;
    }
    if (type > 4 || length > left - LOG_HEADER) return null; // not a log
    pieces.push(bytes.subarray(at + LOG_HEADER, at + LOG_HEADER + length));
    at += LOG_HEADER + length;
  }
  return Buffer.concat(pieces);
}
