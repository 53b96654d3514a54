"""Mounts that are seen by one trial alone, and go with it."""

import os
import subprocess
import sys

INSIDE = "HUB_SOAK_INSIDE"


def enter():
    """Runs this program again with mounts of its own. Returns why that cannot be, or nothing when it is so."""
    if os.environ.get(INSIDE):
        return None
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode != 0:
        return "this machine allows no mount namespace (`unshare -rm`)"
    os.environ[INSIDE] = "1"
    os.execvp("unshare", ["unshare", "-rm", "--", sys.executable, *sys.argv])
