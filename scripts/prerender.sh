#!/bin/sh
# Trunk's post-build hook: writes every page of every language beside the app that Trunk has built.
# HUB_BIN is the hub that build.sh has built already; without it cargo builds one.
set -eu
set -- prerender --out "$TRUNK_STAGING_DIR"
if [ -n "${HUB_BIN:-}" ]; then exec "$HUB_BIN" "$@"; fi
exec cargo run --quiet --release --bin hub -- "$@"
