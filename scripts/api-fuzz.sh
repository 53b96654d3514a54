#!/usr/bin/env bash
# Thousands of requests, right and wrong, made from the published OpenAPI document (Schemathesis): no answer may
# be a server error or missing in the document. CASES (1000, for each address) and SEED (1) change how many and
# which.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

SCHEMATHESIS_VERSION=4.32.5
st="$HUB_CACHE/schemathesis/bin/st"
if [[ $("$st" --version 2>/dev/null) != "st, version $SCHEMATHESIS_VERSION" ]]; then
  say "Schemathesis $SCHEMATHESIS_VERSION by pip, about 1 minute"
  rm -rf "$HUB_CACHE/schemathesis"
  python3 -m venv "$HUB_CACHE/schemathesis" &&
    "$HUB_CACHE/schemathesis/bin/pip" install -q "schemathesis==$SCHEMATHESIS_VERSION" ||
    die "Schemathesis could not be installed: this needs Python 3 with venv, and its package server."
fi

lock_target
compile_server
hub="$CARGO_TARGET_DIR/release/hub"
work=$(mktemp -d) pid=
trap '[[ -z $pid ]] || kill "$pid"; rm -rf "$work"' EXIT
"$hub" keys new --data "$work/data" --demo >/dev/null
"$hub" prerender --out "$work/dist" --data "$work/data" >/dev/null
# Room for everything, so that whatever is refused is refused for what it is.
HUB_LOG=error HUB_SEND_BURST=1000000 "$hub" serve --port 0 --data "$work/data" --dist "$work/dist" >"$work/lines" &
pid=$!
for _ in $(seq 100); do
  url=$(sed -n 's/^Look: *//p' "$work/lines")
  [[ -z $url ]] || break
  sleep 0.1
done
[[ -n $url ]] || die "the hub did not start."
cd "$work" # Schemathesis leaves files where it runs
# It cannot make requests from "if this, then that", so that those rules are left out; and no schema knows the
# hubs or a UK telephone number, so that what obeys the schema may still be refused.
python3 - "$url/api/openapi.json" >openapi.json <<'END'
import json, sys, urllib.request

document = json.load(urllib.request.urlopen(sys.argv[1]))
for rule in ("allOf", "anyOf"):
    del document["components"]["schemas"]["Request"][rule]
# Nor does it make bodies of the one length that an envelope has: any length does.
envelope = document["paths"]["/api/requests/{id}"]["put"]["requestBody"]["content"]["application/octet-stream"]
envelope["schema"] = {"type": "string", "format": "binary"}
json.dump(document, sys.stdout)
END
"$st" run openapi.json --url "$url" --phases examples,coverage,fuzzing,stateful --checks all \
  --exclude-checks positive_data_acceptance --max-examples "${CASES:-1000}" --seed "${SEED:-1}" --continue-on-failure
