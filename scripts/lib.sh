#!/usr/bin/env bash
# What the scripts share: where things live, which Rust is used, how a failure is said.
# Sourced by the others, never run.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$ROOT" || exit

export HUB_CACHE="${HUB_CACHE:-$HOME/.cache/family-hub}"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$HUB_CACHE/target}"
# What belongs to this folder alone (its `hub`, its stamps), so that two clones can share one cache.
STATE="$HUB_CACHE/tree-$(printf %s "$ROOT" | cksum | cut -d' ' -f1)"
export HUB_BIN="$STATE/hub"
# The data folder whose keys the pages carry that are built for tests and for editors.
DEMO_DATA="$STATE/demo"

RUST_VERSION=1.96.0
TRUNK_VERSION=0.21.14
BINARYEN_VERSION=132
# The editor in the browser, and what npm says that its file is.
DECAP_VERSION=3.16.3
DECAP_SHA512='hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw=='
WASM=wasm32-unknown-unknown

# The Rust that setup.sh chose comes first; rustup's own folder last, where cargo would else look first.
export PATH="$HUB_CACHE/rust:$HUB_CACHE/tools/bin:$HUB_CACHE/npm/node_modules/.bin:$PATH:$HOME/.cargo/bin"

say() { printf '· %s\n' "$*" >&2; }

die() {
  printf 'family-hub: %s\n' "$*" >&2
  exit 1
}

# The version of wasm-bindgen that the browser lane links: the tool's must be the same.
wasm_bindgen_version() {
  awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock
}

# The browser of the tests, and where it is. The one without a window opens a page four times as fast.
browser() {
  local name
  for name in ${CHROMIUM:-} chromium-headless-shell chromium chromium-browser google-chrome; do command -v "$name" && return; done
  return 1
}

# One build at a time in the shared target folder. Cargo tells two clones apart by times only, so
# the packages of this workspace are forgotten when the folder was last used by another clone.
lock_target() {
  [[ -z ${HUB_LOCKED:-} ]] || return 0
  mkdir -p "$CARGO_TARGET_DIR" "$STATE"
  exec 9>"$CARGO_TARGET_DIR.lock"
  flock -n 9 || { say "another build is under way; waiting for it"; flock 9; }
  export HUB_LOCKED=1
  local owner="$CARGO_TARGET_DIR/.clone"
  if [[ $(cat "$owner" 2>/dev/null) != "$ROOT" ]]; then
    find "$CARGO_TARGET_DIR" -path '*/.fingerprint/*' -prune -type d \
      \( -name 'family-hub-*' -o -name 'hub-*' \) -exec rm -rf {} +
    printf %s "$ROOT" >"$owner"
  fi
}

# The two lanes. setup.sh runs them early, beside the build of the tools; build.sh when it needs them.
# Where tests are run (HUB_TESTING) the server comes with them: by itself it would have fewer features of what
# it shares with the tests, and most of it would be compiled twice.
compile_server() {
  if [[ -n ${HUB_TESTING:-} ]]; then cargo test --workspace --release --no-run; else cargo build --release --bin hub; fi
}

# Runs a command of the browser lane. Rust's own standard library is compiled with it, for size, and a panic is
# a full stop instead of words that no visitor reads: that makes the app a seventh smaller. Cargo calls it
# unstable and asks for the bootstrap; without these variables everything works, and is larger.
in_browser_lane() {
  RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none" "$@"
}

compile_browser() {
  in_browser_lane cargo build --profile wasm-release --target "$WASM" --no-default-features --features hydrate --bin client
  in_browser_lane cargo build --profile wasm-release --target "$WASM" -p hub-seal --features browser --bin seal
}

# What the tests compare between the lanes: a module for Node in the folder $1, and a native twin of it.
compile_vectors() {
  in_browser_lane cargo build --profile wasm-release --target "$WASM" -p hub-seal --features vectors --bin vectors
  wasm-bindgen --target nodejs --out-dir "$1" "$CARGO_TARGET_DIR/$WASM/wasm-release/vectors.wasm"
  cargo build --release -p hub-seal --example envelope
  cp "$CARGO_TARGET_DIR/release/examples/envelope" "$1"
}

# Ends at once when the port is taken, or is no port.
need_port() {
  [[ $1 =~ ^[0-9]{1,5}$ ]] && ((10#$1 >= 1 && 10#$1 <= 65535)) || die "PORT=$1 is not a port: give a number from 1 to 65535."
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    die "port $1 is taken by another program: stop that, or choose another port, as in 'make run PORT=8090'."
  fi
}
