#!/usr/bin/env python3
"""Ends the hub, cuts its power or fails its disk at every single write and sync, one after the other.

The disk counts the calls of the hub itself: at the k-th the program is killed, or the power goes, or that
call fails (EIO, ENOSPC) or writes only a part. Afterwards whatever was acknowledged is there and opens,
nothing is there twice, and a hub that lives on takes requests again.
"""

from collections import Counter

from rig import forgetful, namespace
from rig.hub import Folder, Hub, Stopped, fresh
from rig.ledger import Ledger, Load
from rig.report import Report, skip

TITLE = "a fault at each write and sync"
# What can happen: what the disk does (rig/forgetful.py), how often in a row, at how many calls of a soak, and
# what is then left of the disk. Where syncs fail nothing that was not synced survives, which is the worst.
KINDS = {
    "kill": ("kill", 1, 300, "all"),
    "kill, later a power cut": ("kill", 1, 300, "synced"),
    "power cut": ("cut", 1, 300, "torn"),
    "sync fails": ("sync", 1, 30, "synced"),
    "syncs fail": ("sync", 4, 30, "synced"),
    "write fails": ("write", 1, 200, "torn"),
    "disk full": ("full", 20, 200, "torn"),
    "short write": ("short", 1, 200, "torn"),
}
# What the short form tries too. Behind the last request nothing is written that could make good what a sync has
# failed to write: that is where a hub lost one that it had acknowledged.
LAST_SYNCS = {"syncs fail": range(25, 29)}
# Enough requests to pass the call that fails, with room for a checkpoint.
REQUESTS = 24


def stores(folder):
    """The stores that a trial can begin with, and what their clients know: none yet, and one whose log is
    about to be written back, which happens every 1,000 pages (SQLite's `wal_autocheckpoint`)."""
    empty = fresh(folder / "empty")
    full = fresh(folder / "full")
    ledger = Ledger()
    with Hub(full) as hub:
        Load(ledger, hub.port, most=70).wait()
        hub.kill()
    return [(empty, Ledger()), (full, ledger)]


def trial(report, store, known, kind, at):
    """One fault. Returns whether it happened, how many were acknowledged, and what is wrong."""
    what, times, _, how = KINDS[kind]
    ledger = Ledger(store / "keys")
    ledger.sent, ledger.acknowledged = dict(known.sent), dict(known.acknowledged)
    with Folder() as folder:
        mount, data = folder / "mount", folder / "data"
        mount.mkdir()
        with forgetful.Disk(mount, store) as disk:
            hub = Hub(mount)
            disk.arm(forgetful.Fault(what, at, times, hub.process.kill))
            try:
                Load(ledger, hub.ready().port, clients=1, most=REQUESTS).wait()
            except Stopped as stopped:
                # It may say that it cannot start; it must say so in a sentence.
                if what not in ("kill", "cut") and "cannot be" not in str(stopped):
                    ledger.faults.append(f"did not start and said: {stopped}")
            happened = disk.count >= at
            disk.arm(None)
            if not disk.dead:
                # The trouble is over. What was not acknowledged is sent again, to this hub or, if it has ended,
                # to the next on the same disk, which finds there what was written and perhaps never synced.
                if hub.process.poll() is not None or (what == "kill" and happened):
                    hub.process.wait()
                    hub = Hub(mount).ready()
                ledger.settle(hub.port)
            disk.cut()
            hub.kill()
            acknowledged = len(ledger.acknowledged) - len(known.acknowledged)
            forgetful.write(disk.left(how, report.random), data)
        with Hub(data) as hub:
            ledger.settle(hub.port)
        return happened, acknowledged, ledger.check(data)


def main():
    reason = namespace.enter() or forgetful.usable()
    if reason:
        skip(TITLE, reason)
    report = Report(TITLE)
    wrong, happened, acknowledged = [], Counter(), 0
    with Folder() as folder:
        for store, known in stores(folder):
            for kind, (_, _, most, _) in KINDS.items():
                some = [report.random.randint(1, most) // 8 + 1, *LAST_SYNCS.get(kind, [])]
                ats = some if report.short else range(1, most + 1)
                for at in ats:
                    try:
                        did, many, found = trial(report, store, known, kind, at)
                    except Stopped as stopped:
                        did, many, found = True, 0, [f"the hub does not start again: {stopped}"]
                    happened[kind] += did
                    acknowledged += many
                    wrong += [f"{kind} at {at}, {store.name} store: {line}" for line in found]
                if not report.short:
                    report.say(f"{store.name} store, {kind}: {happened[kind]} so far, {len(wrong)} wrong")
    counts = ", ".join(f"{kind} {happened[kind]}" for kind in KINDS)
    report.say(f"faults that happened: {counts}; {acknowledged} requests acknowledged around them")
    report.expect(all(happened[kind] for kind in KINDS), "every kind of fault happened")
    report.expect(not wrong, "every acknowledged request is there exactly once, opens, and keeps its reference", wrong)
    report.end()


if __name__ == "__main__":
    main()
