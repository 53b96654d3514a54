#!/usr/bin/env python3
"""A full disk, a read-only disk, a busy database, a clock that jumps: a clear answer, nothing half-written,
nothing acknowledged that is not kept, and everything goes on when the trouble is over."""

import sqlite3
import subprocess
import time
from glob import glob
from urllib.parse import urlencode

from rig import forgetful, namespace
from rig.hub import Folder, Hub, Stopped, command, fresh, requests
from rig.ledger import Client, Ledger, Load
from rig.report import Report, skip

TITLE = "trouble with disk, database and clock"
DAYS = 24 * 3600
# How long the hub waits for a busy database, and how long somebody holds it here, in seconds.
BUSY, HELD = 5, 7
FAKETIME = "/usr/lib/*/faketime/libfaketime.so.1"
# What a parent answers without script; the page with all answers comes next.
ANSWERS = {
    "safe": {"safe_now": "yes"},
    "who": {"variant": "parent-or-carer"},
    "help": {"help": "mental-health", "words": "What I typed stays."},
    "about": {"name": "Sam", "children[0].stage": "baby"},
    "hub": {"hub": "not-sure"},
    "contact": {"contact": "call", "phone": "01632 960 123"},
    "care": {"say_who": "yes", "leave_message": "no"},
}


class Visitor:
    """Somebody without script."""

    def __init__(self, port):
        self.client, self.cookie = Client(port), {}

    def ask(self, method, path, fields=None):
        """One page."""
        headers = {**self.cookie, "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        answer = self.client.ask(method, path, urlencode(fields) if fields is not None else None, headers)
        if "set-cookie" in answer.headers:
            self.cookie = {"Cookie": answer.headers["set-cookie"].split(";")[0]}
        return answer

    def answer_everything(self):
        """Goes as far as the page with all answers."""
        for step, fields in ANSWERS.items():
            self.ask("POST", f"/ask/{step}", fields)

    def send(self):
        """Presses the last button. Returns the path of the next page and what it says."""
        path = self.ask("POST", "/ask/check", {"agree": "yes"}).headers["location"]
        return path, self.ask("GET", path).body.decode()


def sends_and_refuses(hub, ledger, most):
    """Sends until the hub has refused three times, or `most`. Returns how many times it said yes and no."""
    client, yes, no = Client(hub.port), 0, 0
    while no < 3 and yes + no < most:
        status = ledger.send(client, ledger.new())
        yes, no = yes + (status == 201), no + (status == 503)
    client.close()
    return yes, no


def reads(hub):
    """Whether pages can be read."""
    client = Client(hub.port)
    answers = [client.ask("GET", path).status for path in ("/", "/ask", "/api/schema/request.json")]
    client.close()
    return answers == [200, 200, 200]


def stays_on_the_page(hub):
    """Whether somebody without script is told, and finds every answer still there. Returns the visitor too."""
    visitor = Visitor(hub.port)
    visitor.answer_everything()
    path, page = visitor.send()
    return visitor, path == "/ask/check" and "What I typed stays." in page and "01632 960 123" in page


def full_disk(report):
    with Folder() as folder:
        small, kept = folder / "small", folder / "kept"
        small.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small], check=True)
        ledger = Ledger()
        fresh(small)
        with Hub(small) as hub:
            yes, no = sends_and_refuses(hub, ledger, 400)
            report.expect(yes > 0 and no == 3, f"full disk: {yes} were acknowledged, then {no} clear refusals (503)")
            report.expect(reads(hub), "full disk: pages can be read")
            visitor, stays = stays_on_the_page(hub)
            report.expect(stays, "full disk: without script, everything typed stays on the page")
            wrong = ledger.check(small)
            report.expect(not wrong, "full disk: everything acknowledged is there and opens", wrong)
            hub.kill()
        with Hub(small) as hub:
            report.expect(reads(hub), "full disk: a hub that was killed starts again and can be read")
            no = sends_and_refuses(hub, ledger, 3)[1]
            report.expect(no == 3, "full disk: it refuses as clearly as before")
            visitor, stays = stays_on_the_page(hub)
            subprocess.run(["mount", "-o", "remount,size=16m", small], check=True)
            ledger.settle(hub.port)
            sent = visitor.send()[0] == "/ask/sent"
            report.expect(stays and sent, "room again: the same page sends the same answers")
            hub.stop()
        ledger.sent["Sam"] = None
        wrong = ledger.check(small)
        report.expect(not wrong, "room again: every request is there exactly once", wrong)
        kept.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", kept], check=True)
        fresh(kept)
        report.expect(*refuses_to_start(kept, "a disk without room for a database"))
        subprocess.run(["umount", small, kept], check=True)


def refuses_to_start(data, where):
    """Whether a hub that cannot keep anything says so in sentences, instead of starting or of a panic."""
    try:
        with Hub(data):
            return False, f"{where}: the hub does not start"
    except Stopped as stopped:
        said = str(stopped).strip()
        clear = said.startswith("The database") and said.endswith(".") and "room" in said and "panicked" not in said
        return clear, f"{where}: the hub does not start, and says: {said}"


def read_only_disk(report):
    if reason := forgetful.usable():
        report.say(f"SKIPPED a disk that turns read-only, because {reason}")
        return
    ledger = Ledger()
    with Folder() as folder:
        mount, content, data = folder / "mount", folder / "content", folder / "data"
        mount.mkdir()
        fresh(content)
        with forgetful.Disk(mount, content) as disk:
            with Hub(mount) as hub:
                sends_and_refuses(hub, ledger, 5)
                disk.read_only = True
                no = sends_and_refuses(hub, ledger, 3)[1]
                report.expect(no == 3, "read-only disk: clear refusals (503)")
                report.expect(reads(hub), "read-only disk: pages can be read")
                report.expect(stays_on_the_page(hub)[1], "read-only disk: without script, everything typed stays")
                disk.read_only = False
                ledger.settle(hub.port)
                disk.cut()
                hub.kill()
            forgetful.write(disk.left("synced", report.random), data)
        wrong = ledger.check(data)
        report.expect(not wrong, "writable again: every request is there exactly once", wrong)
        subprocess.run(["mount", "--bind", data, data], check=True)
        subprocess.run(["mount", "-o", "remount,bind,ro", data], check=True)
        report.expect(*refuses_to_start(data, "read-only disk"))
        subprocess.run(["umount", data], check=True)


def busy_database(report):
    ledger = Ledger()
    with Folder() as data:
        fresh(data)
        with Hub(data) as hub:
            sends_and_refuses(hub, ledger, 5)
            other = sqlite3.connect(data / "hub.db", isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            began = time.monotonic()
            # One waits in vain; those who come when the lock is about to go are served.
            no = sends_and_refuses(hub, ledger, 1)[1]
            report.expect(no == 1, f"busy database: a clear refusal (503) after {BUSY} s of waiting")
            report.expect(reads(hub), "busy database: pages can be read")
            load = Load(ledger, hub.port, clients=8, most=8)
            time.sleep(max(0, HELD - (time.monotonic() - began)))
            other.execute("ROLLBACK")
            other.close()
            load.wait()
            report.expect(len(ledger.open()) == 1, "free again: those who were waiting are served")
            ledger.settle(hub.port)
            hub.stop()
        wrong = ledger.check(data)
        report.expect(not wrong, "free again: every request is there exactly once", wrong)


def jumping_clock(report):
    library = glob(FAKETIME)
    if not library:
        report.say("SKIPPED a clock that jumps, because libfaketime is not installed (scripts/soak.sh installs it)")
        return
    with Folder() as folder:
        data, clock = fresh(folder / "data"), folder / "clock"
        environment = {
            "LD_PRELOAD": library[0],
            "FAKETIME_TIMESTAMP_FILE": str(clock),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

        def jump(days):
            clock.write_text(f"{days * DAYS:+d}\n")

        ledger = Ledger()
        jump(0)
        with Hub(data, environment) as hub:
            for days in (0, 400, -400, 1, -20_000, 20_000, 0):
                jump(days)
                sends_and_refuses(hub, ledger, 3)
            hub.stop()
        report.expect(not ledger.open(), "clock jumps of 55 years, both ways: every request is acknowledged")
        jump(0)
        days = {line["due"][:4] for line in requests(data)}
        report.expect(len(days) > 3, f"control: the hub did see the jumps (years of the promises: {sorted(days)})")
        for days in (400, 20_000, -20_000):
            jump(days)
            with Hub(data, environment) as hub:
                time.sleep(0.5)
                sends_and_refuses(hub, ledger, 1)
                hub.stop()
        wrong = ledger.check(data)
        report.expect(not wrong, "started with a clock that is wrong by years: nothing is erased by it", wrong)
        # By hand it is the word of a person, and everything that is due goes, with a proof.
        before = len(requests(data))
        jump(400)
        done = command("requests", "erase", "--data", data, environment=environment)
        left = len(requests(data))
        report.expect(
            done.returncode == 0 and 0 < left < before,
            f"`hub requests erase` 400 days on: {before - left} of {before} requests are erased, those that are due",
            [done.stderr],
        )


def main():
    reason = namespace.enter()
    if reason:
        skip(TITLE, reason)
    report = Report(TITLE)
    full_disk(report)
    read_only_disk(report)
    busy_database(report)
    jumping_clock(report)
    report.end()


if __name__ == "__main__":
    main()
