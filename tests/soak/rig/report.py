"""How a part is run and how it says what it found: counts, and an end that fails when a promise is broken."""

import argparse
import random
import sys
import time


class Report:
    """The options of a part, its chance, and what it has counted."""

    def __init__(self, title):
        parser = argparse.ArgumentParser(description=title)
        parser.add_argument("--short", action="store_true", help="a few trials only, as `make test` runs it")
        parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
        options = parser.parse_args()
        self.short, self.seed = options.short, options.seed
        self.random = random.Random(self.seed)
        self.broken = 0
        self.started = time.monotonic()
        print(f"{title}: seed {self.seed}", flush=True)

    def say(self, text):
        """A line of the report."""
        print(f"  {text}", flush=True)

    def expect(self, holds, promise, found=()):
        """A promise, and whether it was kept. What broke it is shown, the first twenty lines of it."""
        print(f"  {'ok  ' if holds else 'FAIL'} {promise}", flush=True)
        if not holds:
            self.broken += 1
            for line in list(found)[:20]:
                print(f"         {line}", flush=True)

    def end(self):
        """Ends the part: with 1 if a promise was broken."""
        print(f"  {time.monotonic() - self.started:.0f} s", flush=True)
        sys.exit(1 if self.broken else 0)


def skip(title, reason):
    """Ends a part that cannot run on this machine, and says so."""
    print(f"{title}: SKIPPED, because {reason}", flush=True)
    sys.exit(0)
