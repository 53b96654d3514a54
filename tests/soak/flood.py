#!/usr/bin/env python3
"""A flood of posts from many addresses, while families ask for help and read pages.

Starts a hub of its own on this machine, sends RATE posts a second for SECONDS from ADDRESSES simulated
addresses, and lets 100 families ask meanwhile: half of them through the pages without script. Then every
family's request has to be there and open, the pages must have been answered, and memory and database stay
bounded. Prints counts; ends by itself. Needs Python 3 alone, and the program in HUB_BIN. With --short a few
seconds of it.
"""

import asyncio
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from urllib.parse import urlencode

HUB = os.environ["HUB_BIN"]
SHORT = "--short" in sys.argv
RATE = int(os.environ.get("RATE", "1000"))
SECONDS = int(os.environ.get("SECONDS", "5" if SHORT else "60"))
ADDRESSES = int(os.environ.get("ADDRESSES", "200"))
SEED = int(os.environ.get("SEED", str(random.randrange(2**32))))
FAMILIES = 10 if SHORT else 100
# What a person takes for a page without script, at least.
PAGE = 0.1 if SHORT else 0.3
CONNECTIONS = 100
# What one address may send before quarantine, and what that lane takes in an hour (src/server/limits.rs, config.rs).
SEND_BURST, QUARANTINE_HOUR = 30, 2000
# A sealed request with all that hangs on it, in bytes of the database.
ROW = 24 * 1024
# What the whole server may take in memory.
MEMORY_MIB = 256

PAGES = ["/", "/urgent-help", "/ask", "/checklist", "/advice/safer-sleep", "/ur", "/api/health"]
# What a parent answers on the pages, in their order.
STEPS = [
    ("safe", [("safe_now", "yes")]), ("who", [("variant", "parent-or-carer")]),
    ("help", [("help", "feeding-and-sleep"), ("words", "A family in the flood.")]),
    ("about", [("name", "{name}"), ("children[0].stage", "baby")]), ("where", []), ("hub", [("hub", "not-sure")]),
    ("contact", [("contact", "text"), ("phone", "01632 960 177")]), ("care", [("say_who", "no")]), ("times", []),
    ("language", []), ("working", []), ("talk", []),
]


class Client:
    """A connection that is kept open, as a proxy keeps them."""

    def __init__(self, port):
        self.port, self.reader, self.writer = port, None, None

    async def ask(self, method, path, address, headers=(), body=b""):
        """Sends a request for `address`: status, headers and body of the answer."""
        for attempt in range(2):
            try:
                if self.writer is None:
                    self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
                lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"X-Client: {address}", f"Content-Length: {len(body)}"]
                lines += [f"{name}: {value}" for name, value in headers]
                self.writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
                return await asyncio.wait_for(self.answer(), 30)
            except (OSError, asyncio.IncompleteReadError, asyncio.TimeoutError):
                # The hub closes connections that were idle, and those whose body it did not read.
                self.close()
                if attempt:
                    return 0, {}, b""

    async def answer(self):
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
        body = b""
        if headers.get("transfer-encoding") == "chunked":
            while size := int(await self.reader.readline(), 16):
                body += await self.reader.readexactly(size)
                await self.reader.readline()
            await self.reader.readline()
        elif length := int(headers.get("content-length", 0)):
            body = await self.reader.readexactly(length)
        if headers.get("connection") == "close":
            self.close()
        return int(head[0].split(" ")[1]), headers, body

    def close(self):
        if self.writer:
            self.writer.close()
        self.reader = self.writer = None


def receipt(rng):
    return f"{rng.randbytes(16).hex()}.{rng.randbytes(32).hex()}"


async def flood(client, queue, example, rng, counts):
    """Sends what the queue tells it to: mostly requests that obey every rule, and what machines send."""
    good = json.dumps(example).encode()
    while await queue.get():
        address = f"198.18.{rng.randrange(ADDRESSES) // 250}.{rng.randrange(min(ADDRESSES, 250))}"
        kind = rng.random()
        if kind < 0.7:
            headers = [("Content-Type", "application/json"), ("Idempotency-Key", rng.randbytes(8).hex()), ("Receipt", receipt(rng))]
            status, _, _ = await client.ask("POST", "/api/requests", address, headers, good)
            counts["request", status] += 1
        elif kind < 0.8:
            status, _, _ = await client.ask("POST", "/api/requests", address, [("Content-Type", "application/json")], b"{" * 20_000)
            counts["nonsense", status] += 1
        else:
            form = urlencode([("words", "x" * 2_000), ("homepage", "https://spam.example"), ("help", "health")]).encode()
            status, _, _ = await client.ask("POST", rng.choice(["/ask/help", "/ask/check", "/search"]), address, (), form)
            counts["form", status] += 1


async def family_by_api(port, number, example, rng):
    """Asks as the app does, and tries again with the same key when it is told to wait."""
    client, name = Client(port), f"Family {number}"
    body = json.dumps({**example, "name": name}).encode()
    headers = [("Content-Type", "application/json"), ("Idempotency-Key", f"family-{number}"), ("Receipt", receipt(rng))]
    for tries in range(1, 6):
        status, answered, text = await client.ask("POST", "/api/requests", f"10.1.0.{number}", headers, body)
        if status == 201:
            client.close()
            return name, json.loads(text)["reference"], tries
        await asyncio.sleep(min(5, int(answered.get("retry-after", 1))))
    client.close()
    return name, None, tries


async def family_by_form(port, number, rng):
    """Asks through the pages without script."""
    client, name, cookie = Client(port), f"Family {number}", []
    address = f"10.2.0.{number}"
    for step, fields in STEPS:
        fields = [(field, value.replace("{name}", name)) for field, value in fields]
        _, headers, _ = await client.ask("POST", f"/ask/{step}", address, cookie, urlencode(fields).encode())
        if "set-cookie" in headers:
            cookie = [("Cookie", headers["set-cookie"].split(";")[0])]
        await asyncio.sleep(PAGE * (1 + 3 * rng.random()))
    for tries in range(1, 6):
        _, _, page = await client.ask("GET", "/ask/check", address, cookie)
        key = re.search(rb'name="key"[^>]*value="([^"]+)"', page)
        form = urlencode([("agree", "yes"), ("key", key and key[1].decode() or "")]).encode()
        _, headers, _ = await client.ask("POST", "/ask/check", address, cookie, form)
        if headers.get("location") == "/ask/sent":
            _, _, page = await client.ask("GET", "/ask/sent", address, cookie)
            found = re.search(rb'class="reference"[^>]*>([A-Z0-9]{8})<', page)
            client.close()
            return name, found and found[1].decode(), tries
        await asyncio.sleep(2)
    client.close()
    return name, None, tries


async def read_pages(port, end, times, statuses):
    """Somebody who reads, page after page."""
    client, number = Client(port), 0
    while time.monotonic() < end:
        begun = time.monotonic()
        status, _, _ = await client.ask("GET", PAGES[number % len(PAGES)], "10.3.0.1")
        times.append(time.monotonic() - begun)
        statuses[status] += 1
        number += 1
        await asyncio.sleep(0.1)
    client.close()


def memory_mib(process):
    """The resident memory of the server, and the most it ever was."""
    text = open(f"/proc/{process.pid}/status").read()
    return [int(re.search(rf"{name}:\s+(\d+)", text)[1]) // 1024 for name in ("VmRSS", "VmHWM")]


def stored(data):
    return sum(os.path.getsize(os.path.join(data, name)) for name in os.listdir(data) if name.startswith("hub.db"))


async def play(port, process, data):
    rng = random.Random(SEED)
    example = json.loads((await Client(port).ask("GET", "/api/schema/request.json", "10.3.0.1"))[2])["examples"][0]
    counts, statuses, times, queue = Counter(), Counter(), [], asyncio.Queue(maxsize=2 * CONNECTIONS)
    before, end = (memory_mib(process)[0], stored(data)), time.monotonic() + SECONDS
    flooders = [asyncio.create_task(flood(Client(port), queue, example, random.Random(rng.random()), counts)) for _ in range(CONNECTIONS)]
    readers = [asyncio.create_task(read_pages(port, end, times, statuses)) for _ in range(3)]

    async def trickle():
        families = []
        for number in range(FAMILIES):
            family = family_by_api(port, number, example, rng) if number % 2 else family_by_form(port, number, rng)
            families.append(asyncio.create_task(family))
            await asyncio.sleep(SECONDS / FAMILIES)
        return await asyncio.gather(*families)

    families = asyncio.create_task(trickle())
    begun, sent = time.monotonic(), 0
    while time.monotonic() < end:
        # As many as the clock says, or as many as the hub takes: whichever is less.
        due = int((time.monotonic() - begun) * RATE)
        while sent < due and not queue.full():
            queue.put_nowait(True)
            sent += 1
        await asyncio.sleep(0.005)
    families = await families
    for _ in flooders:
        await queue.put(False)
    await asyncio.gather(*flooders, *readers)
    return counts, statuses, sorted(times), families, sent, before


def check(process, port, data):
    counts, statuses, times, families, sent, before = asyncio.run(play(port, process, data))
    rss, peak = memory_mib(process)
    grown = stored(data) - before[1]
    kept = {"env": {**os.environ, "HUB_PASSPHRASE": "demonstration only"}, "text": True, "capture_output": True, "check": True}
    rows = json.loads(subprocess.run([HUB, "requests", "list", "--format", "json", "--data", data], **kept).stdout)
    lanes = Counter(row["lane"] for row in rows)
    told = sum(number for (kind, status), number in counts.items() if (kind, status) == ("request", 201))
    print(f"flood: seed {SEED}, {sent} posts in {SECONDS} s ({sent // SECONDS} a second) from {ADDRESSES} addresses")
    for (kind, status), number in sorted(counts.items()):
        print(f"  {kind:<9} {status or 'no answer'}: {number}")
    print(f"  kept: {dict(lanes)} requests, {told} of the flood were told so")
    print(f"pages: {dict(statuses)}; half within {times[len(times) // 2] * 1000:.0f} ms, 99 % within {times[int(len(times) * 0.99)] * 1000:.0f} ms, all within {times[-1] * 1000:.0f} ms")
    print(f"memory: {before[0]} MiB before, {rss} after, {peak} at most; database: {grown / 2**20:.0f} MiB more")
    by_reference = Counter(row["reference"] for row in rows)
    opened = {row["reference"]: row["headline"]["name"] for row in rows}
    acknowledged = [(name, reference) for name, reference, _ in families if reference]
    there = [name for name, reference in acknowledged if by_reference[reference] == 1 and opened[reference] == name]
    again = sum(tries > 1 for _, _, tries in families)
    print(f"families: {len(acknowledged)} of {FAMILIES} acknowledged ({again} of them not at the first try), {len(there)} there and open")
    faults = []
    if len(there) != FAMILIES:
        faults.append("a family's request was refused or lost")
    # The control: a reference that nobody was told must not be found by the same look-up.
    if by_reference["ZZZZZZZZ"] or len(rows) < told:
        faults.append("what was acknowledged is not what is there")
    if any(status != 200 for status in statuses):
        faults.append("a page was not answered")
    if any(status >= 500 and status != 503 for _, status in counts):
        faults.append("the flood made the hub fail")
    if peak > MEMORY_MIB:
        faults.append(f"more memory than {MEMORY_MIB} MiB")
    if lanes["quarantine"] > 2 * QUARANTINE_HOUR or grown > (ADDRESSES * (SEND_BURST + SECONDS // 60) + 2 * QUARANTINE_HOUR + FAMILIES) * ROW:
        faults.append("the database grew beyond its bounds")
    for fault in faults:
        print(f"FAULT: {fault}")
    return not faults


def main():
    work = tempfile.mkdtemp(prefix="hub-flood-")
    data, dist = os.path.join(work, "data"), os.path.join(work, "dist")
    process = None
    try:
        subprocess.run([HUB, "keys", "new", "--demo", "--data", data], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([HUB, "prerender", "--out", dist, "--data", data], check=True, stdout=subprocess.DEVNULL)
        # The answers here come faster than people's, and are not what is tried.
        env = {**os.environ, "HUB_CLIENT_HEADER": "x-client", "HUB_LEAST_SECONDS": "0", "HUB_LOG": "error"}
        process = subprocess.Popen([HUB, "serve", "--port", "0", "--data", data, "--dist", dist], env=env, stdout=subprocess.PIPE, text=True)
        port = int(re.search(r":(\d+)$", process.stdout.readline().strip())[1])
        return 0 if check(process, port, data) else 1
    finally:
        if process:
            process.kill()
            process.wait()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
