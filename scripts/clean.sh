#!/usr/bin/env bash
# Removes everything that was compiled, here and in the cache.
# The tools stay (delete $HUB_CACHE to be rid of those too), and so does the data.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

rm -rf dist tests/browser/node_modules "$CARGO_TARGET_DIR" "$STATE"
say "removed; the tools are still in $HUB_CACHE"
