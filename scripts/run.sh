#!/usr/bin/env bash
# From nothing to a hub that serves: set-up, build, demonstration keys, check of the content, database.
# PORT (8080) and DATA (./data) in the environment change where.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

port=${PORT:-8080} data=${DATA:-data}
need_port "$port"
scripts/setup.sh run
HUB_DATA="$data" scripts/build.sh
"$HUB_BIN" check
"$HUB_BIN" migrate --data "$data"
exec "$HUB_BIN" serve --port "$port" --data "$data" --dist dist
