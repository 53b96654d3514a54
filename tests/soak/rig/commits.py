#!/usr/bin/env python3
"""The hub's store without the hub: the same tables and settings, and a row in a transaction, again and again.

`commits.py DATABASE FULL|NORMAL` prints the reference of each row after it was committed. The product knows
only FULL, so that what NORMAL would lose is shown with SQLite alone, beside the same with FULL.
"""

import secrets
import sqlite3
import sys
from pathlib import Path

MIGRATIONS = Path(__file__).resolve().parents[3] / "src/server/store/migrations/sqlite"
# As long as a sealed request.
ENVELOPE = 17_600


def main():
    path, synchronous = sys.argv[1:]
    new = not Path(path).exists()
    database = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode = WAL", f"synchronous = {synchronous}", "foreign_keys = ON", "secure_delete = ON"):
        database.execute(f"PRAGMA {setting}")
    if new:
        for migration in sorted(MIGRATIONS.glob("*.sql")):
            database.executescript(migration.read_text())
    print("ready", flush=True)
    while True:
        reference, request = secrets.token_hex(4), secrets.token_bytes(16)
        database.execute("BEGIN IMMEDIATE")
        database.execute(
            "INSERT INTO requests (id, reference, team, key_epoch, received_hour, due, retain_until, sealed_by, envelope)"
            " VALUES (?, ?, 'hub', 1, 0, '2026-12-01', '2027-12-01', 'server', ?)",
            (request, reference, secrets.token_bytes(ENVELOPE)),
        )
        database.execute(
            "INSERT INTO receipts (lookup_hash, reply_key, request_id) VALUES (?, ?, ?)",
            (secrets.token_bytes(32), secrets.token_bytes(32), request),
        )
        database.execute("COMMIT")
        print(reference, flush=True)


if __name__ == "__main__":
    main()
