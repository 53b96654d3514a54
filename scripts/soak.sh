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
    { ((EUID == 0)) && apt-get install -q -y --no-install-recommends libfaketime; } >/dev/null 2>&1 ||
      say "libfaketime could not be installed: the clock will not jump"
  fi
  if ! python3 -c 'import cryptography' 2>/dev/null && [[ ! -x $HUB_CACHE/soak/bin/python3 ]]; then
    { python3 -m venv "$HUB_CACHE/soak" && "$HUB_CACHE/soak/bin/pip" install -q cryptography; } >/dev/null 2>&1 ||
      say "Python's cryptography could not be installed: every request will be sealed by the hub"
  fi
fi
python=python3
[[ ! -x $HUB_CACHE/soak/bin/python3 ]] || python="$HUB_CACHE/soak/bin/python3"

started=$SECONDS failed=()
for part in tests/soak/*.py; do
  "$python" "$part" $([[ $form == long ]] || echo --short) || failed+=("${part##*/}")
done
((${#failed[@]} == 0)) || die "the soak failed: ${failed[*]}"
say "the soak held, in $((SECONDS - started)) s"
