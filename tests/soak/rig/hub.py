"""A hub of its own for each trial: the real program, in a folder of its own, on a loopback port."""

import atexit
import functools
import json
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DIST = ROOT / "dist"
PASSPHRASE = {"HUB_PASSPHRASE": "demonstration only"}
# So that the trials measure what is stored and not how often one address may send.
FREE = {"HUB_SEND_BURST": "1000000", "HUB_LOG": "error"}


def program():
    """Where the built hub is; scripts/soak.sh says it."""
    return os.environ["HUB_BIN"]


class Folder:
    """A folder that goes when the trial is over."""

    def __init__(self):
        self.path = Path(tempfile.mkdtemp(prefix="hub-soak-"))

    def __enter__(self):
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


@functools.cache
def prepared():
    """What every trial needs and none changes, made once: `keys`, which are slow to make on purpose, and
    `dist`, the built pages without the keys that they were built with, because a trial has its own."""
    folder = Path(tempfile.mkdtemp(prefix="hub-soak-prepared-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    subprocess.run([program(), "keys", "new", "--demo", "--data", folder], check=True, stdout=subprocess.DEVNULL)
    (folder / "dist").mkdir()
    for path in DIST.iterdir():
        (folder / "dist" / path.name).symlink_to(path)
    assets = json.loads((DIST / "assets.json").read_text())
    assets["keys"] = {"address": "", "integrity": ""}
    (folder / "dist/assets.json").unlink()
    (folder / "dist/assets.json").write_text(json.dumps(assets))
    return folder


def fresh(data):
    """Makes a data folder with keys and no database."""
    shutil.copytree(prepared() / "keys", Path(data) / "keys")
    return Path(data)


class Stopped(Exception):
    """The hub ended before it was ready; holds what it said."""


class Hub:
    """A running hub."""

    def __init__(self, data, environment=None, wrapper=(), log=None):
        self.data = Path(data)
        self.log = open(log, "ab") if log else tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [*wrapper, program(), "serve", "--port", "0", "--data", self.data, "--dist", prepared() / "dist"],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self.log,
            env={**os.environ, **FREE, **(environment or {})},
        )
        self.port = None

    def ready(self):
        """Waits until the hub listens; raises `Stopped` if it ends instead."""
        line = self.process.stdout.readline().decode()
        if not line.startswith("Look:"):
            self.process.wait()
            raise Stopped(line + self.said())
        self.port = int(line.rsplit(":", 1)[1])
        return self

    def said(self):
        """What the hub wrote to its log."""
        self.log.seek(0)
        return self.log.read().decode(errors="replace")

    def memory(self):
        """The most memory that the process has used, in KiB."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
        return 0

    def kill(self):
        """Ends the process at once, with no chance to finish anything."""
        self.process.kill()
        self.process.wait()
        self._close()

    def stop(self):
        """Asks the process to end, and says whether it ended well."""
        self.process.send_signal(signal.SIGTERM)
        ended = self.process.wait(timeout=60)
        self._close()
        return ended == 0

    def _close(self):
        self.process.stdout.close()
        self.log.close()

    def __enter__(self):
        return self.ready()

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.kill()


def requests(data):
    """Every request in the store, opened with the team's key."""
    done = command("requests", "list", "--format", "json", "--data", data)
    if done.returncode != 0:
        raise Stopped(done.stderr)
    return json.loads(done.stdout)


def command(*arguments, environment=None, wrapper=()):
    """Runs a command of the hub to its end."""
    return subprocess.run(
        [*wrapper, program(), *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env={**os.environ, **PASSPHRASE, **(environment or {})},
        timeout=600,
    )
