#!/usr/bin/env bash
# Makes all pictures of the sign from showshelf.svg: PNG for Linux, ICO for Windows, ICNS for macOS.
# Needs rsvg-convert, icotool and png2icns (Debian: librsvg2-bin, icoutils, icnsutils).
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p png
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width $size --height $size showshelf.svg --output png/showshelf-$size.png
done
icotool --create --output showshelf.ico png/showshelf-{16,24,32,48,64,128}.png --raw=png/showshelf-256.png
png2icns showshelf.icns png/showshelf-{16,32,48,128,256,512}.png > /dev/null
