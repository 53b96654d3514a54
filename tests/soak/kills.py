#!/usr/bin/env python3
"""Kills the hub at random moments under load: what was acknowledged is there exactly once, and opens."""

import time

from rig.hub import Folder, Hub, Stopped, fresh
from rig.ledger import Ledger, Load
from rig.report import Report

# A new store after this many rounds, so that first starts, growth and checkpoints are all met.
GENERATION = 50


def generation(report, rounds):
    """Kills one hub `rounds` times, and compares its store with the ledger. Returns kills and ledger."""
    with Folder() as data:
        ledger = Ledger(fresh(data) / "keys")
        early = 0
        for _ in range(rounds):
            hub = Hub(data)
            if report.random.random() < 0.1:
                # While it starts: nobody has asked yet, but the store may be half made.
                time.sleep(report.random.uniform(0, 0.3))
                hub.kill()
                early += 1
                continue
            hub.ready()
            ledger.settle(hub.port)
            load = Load(ledger, hub.port)
            time.sleep(report.random.uniform(0, 0.25))
            hub.kill()
            load.wait()
        with Hub(data) as hub:
            ledger.settle(hub.port)
        wrong = ledger.check(data)
        control = ledger.control(data)
    return ledger, early, wrong, control


def main():
    report = Report("kill -9 at random moments")
    rounds = 12 if report.short else 1000
    acknowledged = sealed = early = 0
    wrong, controls = [], []
    for first in range(0, rounds, GENERATION):
        many = min(GENERATION, rounds - first)
        try:
            ledger, while_starting, found, control = generation(report, many)
        except Stopped as stopped:
            report.expect(False, "a hub that was killed starts again", [str(stopped)])
            report.end()
        acknowledged += len(ledger.acknowledged)
        sealed += ledger.sealed()
        early += while_starting
        wrong += found
        controls.append(control)
        if not report.short:
            report.say(f"{first + many} kills, {acknowledged} acknowledged, {len(wrong)} wrong")
    report.say(f"{rounds} kills, {early} of them while the hub started")
    report.say(f"{acknowledged} requests acknowledged, {sealed} of them sealed before they were sent")
    report.expect(acknowledged > 0, "requests were acknowledged between the kills")
    report.expect(not wrong, "every acknowledged request is there exactly once, opens, and keeps its reference", wrong)
    report.expect(all(controls), "control: a request that was never sent is reported as lost")
    report.end()


if __name__ == "__main__":
    main()
