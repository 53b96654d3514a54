#!/usr/bin/env bash
# Every test there is: Rust in all crates, then the built site in a real browser, then a short soak.
# Uses the same profile and folder as the server's build, so that nothing is compiled twice.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

started=$SECONDS
scripts/setup.sh test
lock_target
cargo test --workspace --release
scripts/build.sh
if [[ -f tests/browser/package.json ]]; then
  CHROMIUM="$(browser)" npm --prefix tests/browser test
fi
scripts/soak.sh short
say "all tests passed in $((SECONDS - started)) s"
