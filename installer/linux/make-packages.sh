#!/usr/bin/env bash
# make-packages.sh PROJECT IMAGE VERSION OUT: makes OUT/showshelf_….deb, OUT/showshelf-….tar.gz and, where rpmbuild is there,
# OUT/showshelf-….rpm from an application image. The packages need no scripts at installation: the system's own triggers see
# to menus, icons and file types. Users' libraries are none of their business, so a removal leaves them alone.
set -euo pipefail
project=$1 image=$2 version=$3 out=$4
here=$project/installer/linux
work=$out/work/linux
tree=$work/tree
architecture=$(uname -m | sed 's/x86_64/amd64/; s/aarch64/arm64/')
umask 022

fill() { sed "s|\${version}|$version|g; s|\${architecture}|$architecture|g; s|\${tree}|$tree|g" "$1"; }

place() {
  mkdir -p "$tree"/usr/{bin,lib,share/{applications,metainfo,mime/packages,man/man1,doc/showshelf,icons/hicolor/scalable/apps}}
  cp -a "$image" "$tree/usr/lib/showshelf"
  ln -s ../lib/showshelf/bin/showshelf "$tree/usr/bin/showshelf"
  cp "$here/app.showshelf.Showshelf.desktop" "$tree/usr/share/applications/"
  fill "$here/app.showshelf.Showshelf.metainfo.xml" > "$tree/usr/share/metainfo/app.showshelf.Showshelf.metainfo.xml"
  cp "$here/showshelf-mime.xml" "$tree/usr/share/mime/packages/showshelf.xml"
  fill "$here/showshelf.1" | gzip -9n > "$tree/usr/share/man/man1/showshelf.1.gz"
  cp "$project/icons/showshelf.svg" "$tree/usr/share/icons/hicolor/scalable/apps/"
  for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$tree/usr/share/icons/hicolor/${size}x$size/apps"
    cp "$project/icons/png/showshelf-$size.png" "$tree/usr/share/icons/hicolor/${size}x$size/apps/showshelf.png"
  done
  { printf 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Showshelf\n\n'
    printf 'Files: *\nCopyright: 2026 the Showshelf developers\nLicense: MIT\n'
    tail -n +4 "$project/LICENSE" | sed 's/^$/./; s/^/ /'
    printf '\nFiles: usr/lib/showshelf/lib/runtime/*\nCopyright: Oracle and its contributors\nLicense: GPL-2 with classpath exception\n'
    printf ' The texts are in /usr/lib/showshelf/lib/runtime/legal, the licence itself in /usr/share/common-licenses/GPL-2.\n'
  } > "$tree/usr/share/doc/showshelf/copyright"
  printf 'showshelf (%s-1) unstable; urgency=medium\n\n  * Release %s.\n\n -- Showshelf developers <showshelf@localhost>  Sun, 22 Nov 2026 00:00:00 +0000\n' \
    "$version" "$version" | gzip -9n > "$tree/usr/share/doc/showshelf/changelog.Debian.gz"
  find "$tree" -type d -exec chmod 755 {} +
  find "$tree" -type f ! -path '*/bin/showshelf' ! -name jspawnhelper ! -name jexec -exec chmod 644 {} +
}

# What the native libraries need, as this system's packages are called.
depends() {
  mkdir -p "$work/debian"
  printf 'Source: showshelf\nPackage: showshelf\nArchitecture: any\n' > "$work/debian/control"
  (cd "$work" && find tree/usr/lib/showshelf \( -name '*.so' -o -path '*/runtime/bin/showshelf' \) -print0 \
    | xargs -0 dpkg-shlibdeps -O --ignore-missing-info -ltree/usr/lib/showshelf/lib/runtime/lib \
      -ltree/usr/lib/showshelf/lib/runtime/lib/server 2>"$work/shlibdeps.log") | sed 's/^shlibs:Depends=//'
}

deb() {
  mkdir -p "$tree/DEBIAN"
  fill "$here/control" | sed "s|\${depends}|$1|; s|\${installed}|$(du -sk "$tree/usr" | cut -f1)|" > "$tree/DEBIAN/control"
  (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum > DEBIAN/md5sums)
  mkdir -p "$tree/usr/share/lintian/overrides"
  cp "$here/lintian-overrides" "$tree/usr/share/lintian/overrides/showshelf"
  dpkg-deb --root-owner-group -Zxz -z3 --build "$tree" "$out/showshelf_$version-1_$architecture.deb"
  rm -r "$tree/DEBIAN" "$tree/usr/share/lintian"
}

rpm() {
  if ! command -v rpmbuild > /dev/null; then
    echo "No .rpm: rpmbuild is not installed"
    return
  fi
  fill "$here/showshelf.spec" > "$work/showshelf.spec"
  rpmbuild -bb --quiet --target "$(uname -m)" --define "_topdir $work/rpm" --define "_binary_payload w6.zstdio" \
    --define "_buildhost localhost" --define "use_source_date_epoch_as_buildtime 1" "$work/showshelf.spec"
  cp "$work"/rpm/RPMS/*/*.rpm "$out/"
}

# A folder that runs where it is unpacked.
folder() {
  local name=showshelf-$version-linux-$architecture
  tar --sort=name --owner=0 --group=0 --numeric-owner --transform "s|^showshelf|$name|" -C "$(dirname "$image")" -cf - showshelf \
    | gzip -6n > "$out/$name.tar.gz"
}

rm -rf "$work"
mkdir -p "$work"
place
deb "$(depends)"
rpm
folder
