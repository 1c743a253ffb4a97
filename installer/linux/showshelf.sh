#!/bin/sh
# Starts Showshelf with the Java beside it, wherever its folder lies and whatever the PATH says.
here=$(command -p readlink -f -- "$0")
root=${here%/bin/*}
app=$root/lib/app
set -- ${options} "$@"
# Not while the start cache itself is being made.
[ -f "$app/showshelf.aot" ] && set -- "-XX:AOTCache=$app/showshelf.aot" "$@"
exec "$root/lib/runtime/bin/showshelf" "$@"
