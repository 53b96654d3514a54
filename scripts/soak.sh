#!/usr/bin/env bash
# It holds: kills, power cuts, a fault at each write and sync, full and read-only disks, a busy database, jumping
# clocks, and whatever else stands in tests/soak/. Each part prints its counts and its seed, and fails when a
# promise is broken. `soak.sh short` is what `make test` runs, in under a minute.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

form=${1:-long}
case $form in long | short) ;; *) die "soak.sh knows 'short', not '$form'." ;; esac
if [[ $form == long ]]; then
  scripts/setup.sh test
  scripts/build.sh
  library=(/usr/lib/*/faketime/libfaketime.so.1)
  if [[ ! -e ${library[0]} ]]; then
    # For the clock that jumps; without it that part is skipped, and says so.
    { ((EUID == 0)) && apt-get install -q -y --no-install-recommends libfaketime; } >/dev/null 2>&1 ||
      say "libfaketime could not be installed: the clock will not jump"
  fi
fi

started=$SECONDS failed=()
for part in tests/soak/*.py; do
  python3 "$part" $([[ $form == long ]] || echo --short) || failed+=("${part##*/}")
done
((${#failed[@]} == 0)) || die "the soak failed: ${failed[*]}"
say "the soak held, in $((SECONDS - started)) s"
