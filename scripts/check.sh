#!/usr/bin/env bash
# Checks the content with the hub that is built, building it first when the code has changed.
# `make check` after each edit takes a moment.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

scripts/setup.sh run
lock_target
compile_server
exec "$CARGO_TARGET_DIR/release/hub" check
