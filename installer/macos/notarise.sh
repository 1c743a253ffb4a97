#!/usr/bin/env bash
# Has Apple look at the disk image and staples its answer to it, where the account is given. The program in it was signed
# when it was packed.
set -euo pipefail
if [ -z "${MACOS_SIGNING_NAME:-}" ] || [ -z "${MACOS_NOTARY_USER:-}" ]; then
  echo "Not notarised: MACOS_SIGNING_NAME or MACOS_NOTARY_USER is not set"
  exit 0
fi
for image in target/installer/*.dmg; do
  codesign --sign "$MACOS_SIGNING_NAME" --timestamp "$image"
  xcrun notarytool submit "$image" --apple-id "$MACOS_NOTARY_USER" --password "$MACOS_NOTARY_PASSWORD" \
    --team-id "$MACOS_NOTARY_TEAM" --wait
  xcrun stapler staple "$image"
done
