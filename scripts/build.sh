#!/usr/bin/env bash
# Builds the server (`hub`), then with Trunk the browser lane and every page into dist/.
# The pages carry the public keys of the data folder HUB_DATA; demonstration keys are made where there are
# none. Does nothing when nothing that goes in has changed since.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

export HUB_DATA="${HUB_DATA:-$DEMO_DATA}"
stamp="$STATE/build"
inputs=(src crates content style public index.html Trunk.toml Cargo.toml Cargo.lock)
pages() { stat -c '%i %Y' dist/index.html 2>/dev/null || echo none; }
keys() { cksum "$HUB_DATA"/keys/*.pub.json "$HUB_DATA"/keys/retired-* 2>/dev/null || true; }
make_keys() { [[ -n $(ls -A "$HUB_DATA/keys" 2>/dev/null) ]] || "$HUB_BIN" keys new --data "$HUB_DATA" --demo; }
done_with() {
  pages >"$STATE/pages"
  touch -r "$1" "$STATE/pages"
  mv -f "$STATE/pages" "$stamp"
  keys >"$STATE/keys"
}

if [[ -x $HUB_BIN && -f $stamp && $(<"$stamp") == "$(pages)" && -z $(find "${inputs[@]}" -newer "$stamp" -print -quit) ]]; then
  make_keys
  [[ $(cat "$STATE/keys" 2>/dev/null) != "$(keys)" ]] || exit 0
  say "the pages again, with the keys in $HUB_DATA"
  "$HUB_BIN" prerender --out dist --data "$HUB_DATA"
  done_with "$stamp"
  exit 0
fi
lock_target
mkdir -p "$STATE"
touch "$stamp.new" # before the build, so that a file saved while it runs counts as newer
say "the server (a first build takes about 4 minutes)"
compile_server
cp -f "$CARGO_TARGET_DIR/release/hub" "$HUB_BIN.new"
mv -f "$HUB_BIN.new" "$HUB_BIN"
make_keys
say "the browser lane and the pages (a first build takes about 4 minutes)"
in_browser_lane trunk build --release
done_with "$stamp.new"
rm -f "$stamp.new"
"$HUB_BIN" sizes --dist dist
