#!/usr/bin/env bash
# How long the check and the build of the pages take for 100, 1,000 and 5,000 pages, beside Zola's build of the
# same words where there is a zola (in PATH, or named by ZOLA). Prints a table and never fails for being slow.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

scripts/setup.sh run
lock_target
compile_server
exec node scripts/bench-content.mjs "$CARGO_TARGET_DIR/release/hub"
