#!/usr/bin/env python3
"""Takes the power away under load: what was acknowledged was synced, so that it is there afterwards.

Two controls must lose something, or the disk forgets nothing: the same tables with `synchronous=NORMAL`,
and the hub itself on a disk whose syncs do nothing.
"""

import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

from rig import forgetful, namespace
from rig.hub import Folder, Hub, Stopped, fresh
from rig.ledger import Ledger, Load
from rig.report import Report, skip

TITLE = "power cuts"
# A new store after this many cuts.
GENERATION = 10
COMMITS = Path(__file__).parent / "rig/commits.py"


def cut_hub(report, data, ledger, lies=False):
    """One cut of a hub whose data folder is `data`, which holds afterwards what the disk kept."""
    with Folder() as mount:
        with forgetful.Disk(mount, data, lies) as disk:
            with Hub(mount) as hub:
                if not lies:
                    ledger.settle(hub.port)
                load = Load(ledger, hub.port)
                time.sleep(report.random.uniform(0.05, 0.4))
                disk.cut()
                hub.kill()
                load.wait()
            left = disk.left("synced" if lies else report.random.choice(["synced", "torn", "early"]), report.random)
    shutil.rmtree(data)
    forgetful.write(left, data)


def hub_generation(report, cuts):
    """Cuts one hub's power `cuts` times. Returns its ledger and what is wrong with its store."""
    with Folder() as folder:
        data = fresh(folder / "data")
        ledger = Ledger(data / "keys")
        for _ in range(cuts):
            cut_hub(report, data, ledger)
        acknowledged = len(ledger.acknowledged)
        with Hub(data) as hub:
            ledger.settle(hub.port)
        return acknowledged, ledger.check(data), ledger.control(data)


def lost_by_a_lying_disk(report):
    """How many of how many acknowledged requests a hub loses whose disk only says that it has synced."""
    ledger = Ledger()
    with Folder() as folder:
        data = fresh(folder / "data")
        with Hub(data):
            pass
        cut_hub(report, data, ledger, lies=True)
        return sum("LOST" in line for line in ledger.check(data)), len(ledger.acknowledged)


def lost_by_sqlite(report, synchronous):
    """How many of how many rows SQLite loses in one cut, with the hub's tables and this setting."""
    with Folder() as folder:
        for name in ("mount", "content", "left"):
            (folder / name).mkdir()
        with forgetful.Disk(folder / "mount", folder / "content") as disk:
            process = subprocess.Popen(
                [sys.executable, COMMITS, folder / "mount/hub.db", synchronous], stdout=subprocess.PIPE, text=True
            )
            process.stdout.readline()
            committed = []
            reader = threading.Thread(target=lambda: committed.extend(line.strip() for line in process.stdout))
            reader.start()
            while len(committed) < 20:
                time.sleep(0.01)
            time.sleep(report.random.uniform(0, 0.3))
            disk.cut()
            process.kill()
            process.wait()
            reader.join()
            process.stdout.close()
            left = disk.left("synced", report.random)
        forgetful.write(left, folder / "left")
        database = sqlite3.connect(folder / "left/hub.db")
        # Without a sync even the tables may be lost.
        tables = database.execute("SELECT name FROM sqlite_schema WHERE name = 'requests'").fetchall()
        kept = {row[0] for row in database.execute("SELECT reference FROM requests")} if tables else set()
        database.close()
        return len(set(committed) - kept), len(committed)


def main():
    reason = namespace.enter() or forgetful.usable()
    if reason:
        skip(TITLE, reason)
    report = Report(TITLE)
    cuts = 4 if report.short else 500
    acknowledged, wrong, controls = 0, [], []
    try:
        for first in range(0, cuts, GENERATION):
            many, found, control = hub_generation(report, min(GENERATION, cuts - first))
            acknowledged += many
            wrong += found
            controls.append(control)
        lying = [lost_by_a_lying_disk(report) for _ in range(1 if report.short else 10)]
    except Stopped as stopped:
        report.expect(False, "a hub whose power was cut starts again", [str(stopped)])
        report.end()
    report.say(f"{cuts} cuts, {acknowledged} requests acknowledged")
    report.expect(acknowledged > 0, "requests were acknowledged before the cuts")
    report.expect(not wrong, "every acknowledged request is there exactly once, opens, and keeps its reference", wrong)
    report.expect(all(controls), "control: a request that was never sent is reported as lost")
    report.expect(
        sum(lost for lost, _ in lying) > 0,
        f"control: a disk that lies about syncing loses some ({total(lying)})",
    )
    for synchronous in ("FULL", "NORMAL"):
        lost = [lost_by_sqlite(report, synchronous) for _ in range(2 if report.short else 15)]
        if synchronous == "FULL":
            report.expect(sum(one for one, _ in lost) == 0, f"SQLite with FULL loses nothing ({total(lost)})")
        else:
            report.expect(sum(one for one, _ in lost) > 0, f"control: with NORMAL it loses some ({total(lost)})")
    report.end()


def total(counts):
    """Losses and all, added up."""
    return f"{sum(lost for lost, _ in counts)} of {sum(many for _, many in counts)}"


if __name__ == "__main__":
    main()
