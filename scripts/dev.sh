#!/usr/bin/env bash
# For somebody who edits content: builds once, then serves with live reload and an editor in the browser.
# PORT (8080) in the environment changes the port.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

port=${PORT:-8080}
need_port "$port"
scripts/setup.sh run
scripts/build.sh
# Without the editor in the browser there are still the files.
editor=$(scripts/editor.sh) || editor=
exec "$HUB_BIN" dev --port "$port" ${editor:+--editor "$editor"}
