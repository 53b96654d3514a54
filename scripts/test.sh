#!/usr/bin/env bash
# Every test there is: Rust in all crates, then the built site in a real browser, then a short soak.
# The server comes with its tests, so that nothing is compiled twice.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

started=$SECONDS
export HUB_TESTING=1
scripts/setup.sh test
lock_target
# A hub that outlives a test must not hold the lock of the build.
cargo test --workspace --release 9>&-
scripts/build.sh
if [[ -f tests/browser/package.json ]]; then
  CHROMIUM="$(browser)" npm --prefix tests/browser test 9>&-
fi
# Both wait more than they work: side by side.
scripts/soak.sh short 9>&- &
soak=$!
trap 'kill "$soak" 2>/dev/null || true' EXIT
# The short form: the whole Chromium has a profile to search, the one without a window has none.
if command -v chromium >/dev/null; then
  node tests/residue/residue.mjs --short 9>&-
else
  say "what a device keeps is not searched without a whole Chromium: make residue installs it"
fi
wait "$soak"
trap - EXIT
say "all tests passed in $((SECONDS - started)) s"
