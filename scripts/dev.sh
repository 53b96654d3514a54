#!/usr/bin/env bash
# For somebody who edits Markdown: builds once, then serves with live reload.
# PORT (8080) in the environment changes the port.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

port=${PORT:-8080}
need_port "$port"
scripts/setup.sh run
scripts/build.sh
exec "$HUB_BIN" dev --port "$port"
