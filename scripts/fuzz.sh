#!/usr/bin/env bash
# Fuzzing: what comes in from outside, changed by a program that looks for new paths through the code.
# `fuzz.sh` runs every target of fuzz/ for ten minutes, `fuzz.sh TARGET...` some; SECONDS_EACH= changes how long.
# Finds grow a corpus in the cache folder; what crashes is kept there too, and named.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

CARGO_FUZZ_VERSION=0.13.2
each=${SECONDS_EACH:-600}
scripts/setup.sh test
command -v c++ >/dev/null || die "libFuzzer needs a C++ compiler: run 'apt-get install g++' as root, then this again."
if [[ $(cargo-fuzz --version 2>/dev/null) != "cargo-fuzz $CARGO_FUZZ_VERSION" ]]; then
  say "cargo-fuzz $CARGO_FUZZ_VERSION, about 1 minute"
  (cd "$HUB_CACHE" && CARGO_TARGET_DIR="$HUB_CACHE/build-cargo-fuzz" CARGO_PROFILE_RELEASE_OPT_LEVEL=0 \
    cargo install cargo-fuzz --version "=$CARGO_FUZZ_VERSION" --locked --root "$HUB_CACHE/tools" --force)
  rm -rf "$HUB_CACHE/build-cargo-fuzz"
fi

targets=("$@")
((${#targets[@]})) || mapfile -t targets < <(cargo fuzz list)
# There is no unsafe code to sanitise: without a sanitiser an ordinary Rust will do, and runs are faster.
options=(--sanitizer none --target-dir "$HUB_CACHE/fuzz-target")
cargo fuzz build "${options[@]}"
failed=()
for target in "${targets[@]}"; do
  corpus="$HUB_CACHE/fuzz-corpus/$target" crashes="$HUB_CACHE/fuzz-crashes/$target"
  mkdir -p "$corpus" "$crashes"
  seeds=("fuzz/seeds/$target")
  # The hub's own pages are the best seeds for Markdown.
  [[ $target != markdown ]] || seeds+=(content/en/pages content/ur/pages)
  say "$target for $each s"
  nice -n 15 cargo fuzz run "${options[@]}" "$target" "$corpus" "${seeds[@]}" -- \
    -max_total_time="$each" -rss_limit_mb=2048 -timeout=10 -print_final_stats=1 -verbosity=0 \
    -artifact_prefix="$crashes/" || failed+=("$target")
done
((${#failed[@]} == 0)) || die "crashes were found, and are kept in $HUB_CACHE/fuzz-crashes: ${failed[*]}"
say "no crash in ${#targets[@]} targets of $each s each"
