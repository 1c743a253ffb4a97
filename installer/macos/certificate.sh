#!/usr/bin/env bash
# Puts the signing certificate (MACOS_CERTIFICATE: the .p12 in Base64) into a key chain of this run, where it is given.
set -euo pipefail
if [ -z "${MACOS_CERTIFICATE:-}" ]; then
  echo "Not signed: MACOS_CERTIFICATE is not set"
  exit 0
fi
chain=$RUNNER_TEMP/showshelf.keychain-db
password=$(openssl rand -hex 24)
printf '%s' "$MACOS_CERTIFICATE" | base64 --decode > "$RUNNER_TEMP/certificate.p12"
security create-keychain -p "$password" "$chain"
security set-keychain-settings -lut 7200 "$chain"
security unlock-keychain -p "$password" "$chain"
security import "$RUNNER_TEMP/certificate.p12" -k "$chain" -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$chain" > /dev/null
security list-keychains -d user -s "$chain" login.keychain-db
rm "$RUNNER_TEMP/certificate.p12"
