#!/bin/sh
# Trunk's post-build hook: writes every page of every language beside the app that Trunk has built, with the
# public keys of the data folder HUB_DATA.
# HUB_BIN is the hub that build.sh has built already; without it cargo builds one.
set -eu
set -- prerender --out "$TRUNK_STAGING_DIR" --data "${HUB_DATA:-data}"
if [ -n "${HUB_BIN:-}" ]; then exec "$HUB_BIN" "$@"; fi
exec cargo run --quiet --release --bin hub -- "$@"
