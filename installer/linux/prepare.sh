#!/usr/bin/env bash
# Installs what making and checking the Linux packages needs, on Debian and Ubuntu: dpkg-dev (names the libraries that the
# program needs), rpm (makes the .rpm), xvfb (a screen for the recorded walk where there is none), lintian, appstream and
# desktop-file-utils (check the result), librsvg2-bin, icoutils and icnsutils (make the icons). Run it as root, once.
set -euo pipefail
apt-get update -q
apt-get install -y --no-install-recommends dpkg-dev rpm xvfb lintian appstream desktop-file-utils librsvg2-bin icoutils icnsutils \
  libgtk-3-0 libgl1
