#!/usr/bin/env bash
# What a device keeps: ten journeys with six endings in Chromium and Firefox, then a search of every file that they
# wrote. Arguments go to tests/residue/residue.mjs. All of it takes about 30 minutes.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

scripts/setup.sh residue
scripts/build.sh
exec node tests/residue/residue.mjs "$@"
