#!/usr/bin/env bash
# Builds the server (`hub`), then with Trunk the browser lane and every page into dist/.
# Does nothing when nothing that goes in has changed since.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

stamp="$STATE/build"
inputs=(src crates content style public index.html Trunk.toml Cargo.toml Cargo.lock)
pages() { stat -c '%i %Y' dist/index.html 2>/dev/null || echo none; }

if [[ -x $HUB_BIN && -f $stamp && $(<"$stamp") == "$(pages)" && -z $(find "${inputs[@]}" -newer "$stamp" -print -quit) ]]; then
  exit 0
fi
lock_target
mkdir -p "$STATE"
touch "$stamp.new" # before the build, so that a file saved while it runs counts as newer
say "the server (a first build takes about 4 minutes)"
compile_server
cp -f "$CARGO_TARGET_DIR/release/hub" "$HUB_BIN.new"
mv -f "$HUB_BIN.new" "$HUB_BIN"
say "the browser lane and the pages (a first build takes about 4 minutes)"
trunk build --release
pages >"$STATE/pages"
touch -r "$stamp.new" "$STATE/pages"
mv -f "$STATE/pages" "$stamp"
rm -f "$stamp.new"
"$HUB_BIN" sizes --dist dist
