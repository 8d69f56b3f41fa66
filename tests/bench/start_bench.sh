#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From the start of the process to the first painted tracing, ten times with a warm file cache. Budget: 150 ms, 120 MB resident.
# Usage: tests/bench/start_bench.sh [PROGRAM] [FILE]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
program=${1:-$root/build/release/bin/leadlight}
file=${2:-$root/resources/examples/normal_sinus_rhythm.dcm}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
fi
export XDG_CONFIG_HOME="$folder" XDG_RUNTIME_DIR="$folder"
chmod 700 "$folder"
for run in 0 1 2 3 4 5 6 7 8 9 10; do
    line=$(LEADLIGHT_TRACE_START=$(date +%s.%N) "$program" --db "$folder/cases.sqlite" "$file" 2>&1 | grep "tracing painted")
    [ "$run" = 0 ] || echo "$line" # the first run warms the cache and makes the database
done
