#!/usr/bin/env bash
# Installs what is missing for `make run`; with `test`, for the tests and checks too; with `residue`, also the whole
# browsers that `make residue` needs; else ends at once.
# The ordinary way first (rustup, cargo, npm), then Debian's packages where rustup can fetch nothing.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

mode=${1:-run}
case $mode in run | test | residue) ;; *) die "setup.sh knows 'run', 'test' and 'residue', not '$mode'." ;; esac
LOG="$HUB_CACHE/log"
declare -A jobs=()

# --- is there anything to do? ------------------------------------------------------------------

wanted() {
  echo "trunk $TRUNK_VERSION, wasm-bindgen $(wasm_bindgen_version), binaryen $BINARYEN_VERSION," \
    "std from source, rustc $(stat -Lc '%s %Y' "$HUB_CACHE/rust/rustc" 2>/dev/null)"
}
tests_wanted() { cksum tests/browser/package-lock.json 2>/dev/null || true; }
tests_ready() {
  [[ -x $HUB_CACHE/rust/cargo-clippy && -x $HUB_CACHE/rust/rustfmt ]] && browser >/dev/null || return 1
  [[ ! -f tests/browser/package.json ]] ||
    [[ -d tests/browser/node_modules && $(cat "$STATE/npm-ci" 2>/dev/null) == "$(tests_wanted)" ]]
}

whole_browsers() { command -v chromium >/dev/null && command -v firefox-esr >/dev/null; }

if [[ $(cat "$HUB_CACHE/setup" 2>/dev/null) == "$(wanted)" ]] && { [[ $mode == run ]] || tests_ready; } &&
  { [[ $mode != residue ]] || whole_browsers; }; then
  exit 0
fi

# --- how a thing is installed, and how a failure is said -----------------------------------------

# Why a step failed, from its log, in one sentence.
why() {
  local log=$1 what=$2
  if grep -qiE 'no space left|ENOSPC' "$log"; then
    echo "the disk is full: $what needs more room under $HUB_CACHE; make room, or set HUB_CACHE to a folder on another disk."
  elif grep -qiE 'could ?n.t resolve|could not (resolve|connect|download)|unable to (fetch|update)|failed to (fetch|download|connect|get)|temporary failure|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|network|timed out|SSL|proxy|HTTP (4|5)[0-9][0-9]' "$log"; then
    echo "$what could not be fetched: its package server cannot be reached (a proxy or a firewall?); try again when it can (log: $log)."
  else
    tail -n 15 "$log" >&2
    echo "$what could not be built (the last lines are above, all of them in $log)."
  fi
}

as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}
can_be_root() {
  ((EUID == 0)) || { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [[ -t 0 ]] && sudo true; }; }; }
}

apt_install() {
  local missing=() p
  for p in "$@"; do
    dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing+=("$p")
  done
  ((${#missing[@]})) || return 0
  command -v apt-get >/dev/null || die "missing on this machine: ${missing[*]}; install them and run this again."
  can_be_root || die "missing: ${missing[*]}; run 'apt-get install ${missing[*]}' as root (there is no sudo here), then this again."
  say "Debian packages, about 1 minute: ${missing[*]}"
  local apt=(as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Acquire::Retries=2 -o Acquire::http::Timeout=20)
  { "${apt[@]}" update || true; "${apt[@]}" install --no-install-recommends "${missing[@]}"; } \
    </dev/null >"$LOG/apt.log" 2>&1 || die "$(why "$LOG/apt.log" "${missing[*]}")"
}

# A step in the background, with its own log.
start() {
  local name=$1 what=$2
  shift 2
  set -m # a process group of its own, so that all of it can be stopped
  "$@" </dev/null >"$LOG/$name.log" 2>&1 &
  set +m
  jobs[$!]="$name $what"
}
stop_all() {
  local pid
  for pid in "${!jobs[@]}"; do kill -- "-$pid" 2>/dev/null || true; done
}
trap stop_all EXIT
trap 'exit 130' INT TERM
finish() {
  local pid job ok
  while ((${#jobs[@]})); do
    ok=true
    wait -n -p pid "${!jobs[@]}" || ok=false
    job=${jobs[$pid]}
    unset "jobs[$pid]"
    $ok || die "$(why "$LOG/${job%% *}.log" "${job#* }")"
    say "${job#* }: ready after $SECONDS s"
  done
}

# --- Rust ------------------------------------------------------------------------------------------

new_enough() {
  local v
  v=$("$1" -V 2>/dev/null) || return 1
  v=${v#rustc } v=${v%%[ -]*}
  [[ $(printf '%s\n' "$RUST_VERSION" "$v" | sort -V | head -n 1) == "$RUST_VERSION" ]]
}
# Has this compiler the source of its standard library, of which the browser lane is made?
has_std_source() { [[ -f $("$1" --print sysroot)/lib/rustlib/src/rust/library/std/Cargo.toml ]]; }
# From now on the scripts use the tools in this folder, whatever comes first in PATH.
use_rust() {
  local t
  rm -rf "$HUB_CACHE/rust"
  mkdir -p "$HUB_CACHE/rust"
  for t in cargo rustc rustdoc rustfmt cargo-fmt cargo-clippy clippy-driver; do
    [[ ! -x $1/$t ]] || ln -s "$1/$t" "$HUB_CACHE/rust/$t"
  done
  hash -r
}
rustup_reaches() {
  local url="${RUSTUP_DIST_SERVER:-https://static.rust-lang.org}/dist/channel-rust-$RUST_VERSION.toml.sha256"
  if command -v curl >/dev/null; then curl -fsSL --max-time 8 -o /dev/null "$url" 2>/dev/null; else timeout 8 wget -qO /dev/null "$url"; fi
}

by_rustup() {
  command -v rustup >/dev/null && rustup_reaches || return 1
  local toolchain=$RUST_VERSION sysroot
  if new_enough "$(command -v rustc)"; then toolchain=$(rustup show active-toolchain | cut -d' ' -f1); fi
  say "Rust $toolchain with the source of its library by rustup, about 1 minute"
  timeout 600 rustup toolchain install "$toolchain" --no-self-update --profile minimal \
    -c clippy -c rustfmt -c rust-src -t "$WASM" </dev/null >"$LOG/rustup.log" 2>&1 || return 1
  sysroot=$(rustup run "$toolchain" rustc --print sysroot) && use_rust "$sysroot/bin"
}

by_debian() {
  command -v apt-get >/dev/null ||
    die "the Rust here is older than $RUST_VERSION or has no source of its library, and rustup can fetch nothing: run 'rustup update stable' and 'rustup component add rust-src' where there is a network."
  local packages=(rustc-web cargo-web rust-web-src rust-web-llvm)
  [[ $mode == run ]] || packages+=(rust-web-clippy rustfmt-web)
  apt_install "${compiler[@]}" "${packages[@]}"
  apt_install "$(readlink /usr/bin/rust-lld)" # the linker of that LLVM: lld-22, say, which the name points to
  new_enough /usr/bin/rustc ||
    die "the compiler is too old: this needs Rust $RUST_VERSION, rustup can fetch nothing here and Debian's rustc-web is $(/usr/bin/rustc -V 2>/dev/null | cut -d' ' -f2)."
  use_rust /usr/bin
}

choose_rust() {
  local rustc
  for rustc in "$HUB_CACHE/rust/rustc" "$(command -v rustc || true)" /usr/bin/rustc; do
    if [[ -x $rustc ]] && new_enough "$rustc" && has_std_source "$rustc"; then
      use_rust "$("$rustc" --print sysroot)/bin"
      [[ $mode == run || (-x $HUB_CACHE/rust/cargo-clippy && -x $HUB_CACHE/rust/rustfmt) ]] && return
    fi
  done
  by_rustup || by_debian
}

# --- the build tools ----------------------------------------------------------------------------------

has_trunk() { [[ $(trunk --version 2>/dev/null) == "trunk $TRUNK_VERSION" ]]; }
has_wasm_bindgen() { [[ $(wasm-bindgen --version 2>/dev/null) == "wasm-bindgen $(wasm_bindgen_version)" ]]; }
has_wasm_opt() { [[ $(wasm-opt --version 2>/dev/null) == "wasm-opt version $BINARYEN_VERSION"* ]]; }

# A build tool without optimisation: half the time to build, and 0.3 s more each time that it runs.
cargo_tool() {
  local crate=$1 dir="$HUB_CACHE/build-$1"
  shift
  (cd "$HUB_CACHE" && CARGO_TARGET_DIR="$dir" CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off \
    CARGO_PROFILE_RELEASE_DEBUG=false CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install "$crate" --no-default-features --root "$HUB_CACHE/tools" --force "$@")
  rm -rf "$dir"
}
# Trunk without TLS and update check: it never downloads anything here.
build_trunk() { cargo_tool trunk --version "=$TRUNK_VERSION" --locked; }
# Without --locked: its lock file names a package that the registry does not have.
build_wasm_bindgen() { cargo_tool wasm-bindgen-cli --version "=$(wasm_bindgen_version)" --bin wasm-bindgen; }

# What the browser lane needs, one after the other, and then the hub itself while Trunk is still
# compiling. What fails to compile in the hub is said by the build that follows, not here.
build_lanes() {
  has_wasm_bindgen || build_wasm_bindgen
  lock_target
  compile_server || true
  compile_browser || true
}

browser_tests() {
  (cd tests/browser && npm ci --no-fund --no-audit)
  tests_wanted >"$STATE/npm-ci"
}

# --- all of it -------------------------------------------------------------------------------------------

command -v node >/dev/null && command -v npm >/dev/null ||
  die "Node.js with npm is missing: install Node 18 or newer (https://nodejs.org, or 'apt-get install nodejs npm'), then run this again."
mkdir -p "$HUB_CACHE" "$LOG" "$STATE" 2>/dev/null || die "the folder $HUB_CACHE cannot be written; set HUB_CACHE to one that can."
if [[ ! -x $HUB_CACHE/tools/bin/trunk ]]; then
  free=$(df -Pk "$HUB_CACHE" | awk 'NR == 2 { print int($4 / 1048576) }')
  ((free >= 6)) || die "the disk is full: $HUB_CACHE has $free GB free and the set-up needs 6 GB; make room, or set HUB_CACHE to a folder on another disk."
fi

compiler=()
command -v cc >/dev/null || compiler+=(gcc libc6-dev)
command -v pkg-config >/dev/null || compiler+=(pkg-config)
choose_rust
apt_install "${compiler[@]}"

has_wasm_bindgen || say "wasm-bindgen $(wasm_bindgen_version), about 3 minutes"
has_trunk || { say "trunk $TRUNK_VERSION, about 5 minutes, and the hub itself beside it"; start trunk "trunk $TRUNK_VERSION" build_trunk; }
start lanes "the tools of the browser lane, with a first compilation of the hub" build_lanes
if ! has_wasm_opt; then
  say "binaryen $BINARYEN_VERSION (wasm-opt) by npm, a few seconds"
  start npm "binaryen $BINARYEN_VERSION" npm install --prefix "$HUB_CACHE/npm" --no-fund --no-audit "binaryen@$BINARYEN_VERSION"
fi
[[ $mode != residue ]] || whole_browsers || apt_install chromium firefox-esr
if [[ $mode != run ]]; then
  command -v chromium-headless-shell >/dev/null || (apt_install chromium-headless-shell) 2>/dev/null ||
    browser >/dev/null || apt_install chromium
  if [[ -f tests/browser/package.json ]] && ! tests_ready; then
    say "the browser tests' packages by npm, a few seconds"
    start npm-ci "the browser tests' npm packages" browser_tests
  fi
fi
finish
wanted >"$HUB_CACHE/setup"
