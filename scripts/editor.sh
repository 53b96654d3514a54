#!/usr/bin/env bash
# Fetches the editor in the browser (Decap CMS) for `hub dev`: one file of its npm package and the parts that it
# loads when they are needed. Nothing of it is served to families. Prints the folder.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

folder="$HUB_CACHE/decap-cms-$DECAP_VERSION"
if [[ ! -f $folder/decap-cms.js ]]; then
  say "the editor in the browser (decap-cms $DECAP_VERSION) by npm, a few seconds"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  (cd "$work" && npm pack --silent "decap-cms@$DECAP_VERSION" >/dev/null) || die "decap-cms could not be fetched: is npm's registry within reach?"
  sum=$(openssl dgst -sha512 -binary "$work/decap-cms-$DECAP_VERSION.tgz" | openssl base64 -A)
  [[ $sum == "$DECAP_SHA512" ]] || die "decap-cms $DECAP_VERSION is not the file that this was made with."
  tar -xzf "$work/decap-cms-$DECAP_VERSION.tgz" -C "$work"
  mkdir -p "$work/editor"
  cp "$work"/package/dist/{,*.}decap-cms.js "$work"/package/dist/*.wasm "$work"/package/dist/decap-cms.js.LICENSE.txt "$work/editor/"
  rm -rf "$folder"
  mv "$work/editor" "$folder"
fi
printf '%s\n' "$folder"
