#!/usr/bin/env bash
# measure-start.sh [RUNS]: how long a start takes, in milliseconds since the process began, medians of 9 runs in turn: a bare
# window with one label from the same runtime with a start cache of its own, Showshelf without its cache, Showshelf with it;
# 2,000 shows in the library. The first picture is that of the window as it was left; live rows are the library's own.
# After "mvn -q -Pinstaller package"; needs a display (DISPLAY) and a JDK 25 (JAVA_HOME).
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-9}
work=$PWD/target/installer/work
image=$work/image/showshelf
bench=$work/bench
rm -rf "$bench"
mkdir -p "$bench/classes" "$bench/input"
"$JAVA_HOME/bin/javac" -d "$bench/classes" -cp "target/app/showshelf.jar:target/app/lib/*" \
  src/bench/java/app/showshelf/bench/{StartLibrary,BareWindow,BigLibrary,Schema,CountingDriver}.java
(cd "$bench/classes" && "$JAVA_HOME/bin/jar" --extract --file "$OLDPWD/target/app/showshelf.jar" app/showshelf/ProcessStart.class)
"$JAVA_HOME/bin/jar" --create --file "$bench/input/bare.jar" -C "$bench/classes" app/showshelf
"$JAVA_HOME/bin/java" -cp "$bench/classes:target/app/showshelf.jar:target/app/lib/*" app.showshelf.bench.StartLibrary "$bench/home" 2000
# The same launcher and options as ours, and drawn the same way.
graphics=
if ! [ -e /dev/dri ] && ! [ -e /dev/nvidiactl ] && ! [ -e /dev/dxg ]; then
  export GDK_GL=disable
  graphics=-Dprism.order=sw
fi
bare() {
  # shellcheck disable=SC2086
  "$image/lib/runtime/bin/showshelf" "$@" --enable-native-access=javafx.graphics -XX:+UseSerialGC -XX:+UseCompactObjectHeaders \
    -Xlog:disable $graphics -cp "$bench/input/bare.jar" app.showshelf.bench.BareWindow
}
bare -XX:AOTMode=record -XX:AOTConfiguration="$bench/bare.aotconf" > /dev/null 2>&1
bare -XX:AOTMode=create -XX:AOTConfiguration="$bench/bare.aotconf" -XX:AOTCache="$bench/bare.aot" > /dev/null 2>&1

export SHOWSHELF_HOME=$bench/home LC_ALL=C.UTF-8
stages() { awk -v row="$1" '{print row, NR, $1}'; }
for ((i = 0; i <= runs; i++)); do
  # The first round only warms the disk, and leaves the picture of the window.
  out=$([ "$i" = 0 ] && echo /dev/null || echo "$bench/times")
  bare -XX:AOTCache="$bench/bare.aot" 2> /dev/null | awk '{print "bare 2", $1}' >> "$out"
  JAVA_TOOL_OPTIONS=-XX:AOTMode=off "$image/bin/showshelf" --startup-report 2> /dev/null | stages without >> "$out"
  "$image/bin/showshelf" --startup-report 2> /dev/null | stages with >> "$out"
done
echo "                      main  first frame first picture  store open    live rows      at rest"
for row in bare without with; do
  printf '%-12s' "$row"
  for stage in 1 2 3 4 5 6; do
    awk -v row=$row -v stage=$stage '$1 == row && $2 == stage {print $3}' "$bench/times" | sort -n \
      | awk '{v[NR] = $1} END {printf "%13s", NR ? v[int((NR + 1) / 2)] : "-"}'
  done
  echo
done
