#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Leadlight and opens it.
#   packaging/run.sh               the window, with the bundled example analysed
#   packaging/run.sh FILE…         the window, with these files
#   packaging/run.sh --help        what else the program can do; any option is passed on to it
# Without a display the same happens offscreen: the findings are printed, a picture of the window and a PDF are written.
set -euo pipefail
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
here=$PWD

"$checkout/packaging/setup.sh"

cd "$checkout"
log=build/run.log
mkdir -p build
build() {
  [ -e build/release/build.ninja ] || cmake --preset release
  cmake --build --preset release --target leadlight leadlight-cli leadlight-train leadlight-torch
}
[ -e build/release/bin/leadlight ] || printf 'Building Leadlight (some minutes the first time; the log is %s) …\n' "$checkout/$log" >&2
if ! build >"$log" 2>&1; then
  tail -n 30 "$log" >&2
  printf 'Leadlight could not be built; the whole log is %s.\n' "$checkout/$log" >&2
  exit 1
fi

cd "$here"
bin=$checkout/build/release/bin
[ $# -gt 0 ] || set -- "$checkout/resources/examples/left_bundle_branch_block.aecg.xml"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [[ $1 == -* ]]; then
  exec "$bin/leadlight" "$@"
fi

out=$checkout/build/first-look
mkdir -p "$out"
"$bin/leadlight" --screenshot "$out/window.png" "$1" &
window=$!
"$bin/leadlight" --print "$out/tracing.pdf" "$1" &
paper=$!
"$bin/leadlight-cli" analyze "$@"
"$bin/leadlight" --screenshot "$out/explore.png" --screen explore "$1"
wait "$window" && wait "$paper"
printf '\nThere is no display here, so Leadlight drew %s without one:\n' "$(basename "$1")"
printf '  the window          %s\n  what attention saw  %s\n  the tracing         %s\n' "$out/window.png" "$out/explore.png" "$out/tracing.pdf"
