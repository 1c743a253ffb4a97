#!/bin/sh
# Starts Showshelf with the Java beside it, wherever its folder lies and whatever the PATH says.
here=$(command -p readlink -f -- "$0")
root=${here%/bin/*}
app=$root/lib/app
set -- ${options} "$@"
# Not while the start cache itself is being made, which has to know how most screens are drawn.
if [ -f "$app/showshelf.aot" ]; then
  set -- "-XX:AOTCache=$app/showshelf.aot" "$@"
  # Without a graphics device GL is computed by the processor, by a library larger than all else here; Java draws as fast itself.
  if ! [ -e /dev/dri ] && ! [ -e /dev/nvidiactl ] && ! [ -e /dev/dxg ]; then
    export GDK_GL=disable
    set -- -Dprism.order=sw "$@"
  fi
fi
exec "$root/lib/runtime/bin/showshelf" "$@"
