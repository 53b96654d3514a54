#!/usr/bin/env bash
# Formatting, then clippy with warnings as errors in both lanes.
# `lint.sh fmt` formats instead.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

export HUB_TESTING=1
scripts/setup.sh test
if [[ ${1:-} == fmt ]]; then exec cargo fmt --all; fi
cargo fmt --all --check
lock_target
cargo clippy --workspace --all-targets --release -- -D warnings
in_browser_lane cargo clippy --target "$WASM" --no-default-features --features hydrate --lib --bin client --profile wasm-release -- -D warnings
in_browser_lane cargo clippy --target "$WASM" -p hub-seal --features browser --bin seal --profile wasm-release -- -D warnings
