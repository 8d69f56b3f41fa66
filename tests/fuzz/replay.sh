#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every fuzz target for SECONDS (60 by default) by the plain driver of a build, as many at once as there are cores:
# tests/fuzz/replay.sh [SECONDS] [BUILD]. SEED (1) says which inputs. One that breaks one stays in BUILD/fuzz/last-TARGET.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export seconds="${1:-60}"
export seed="${SEED:-1}"
export build="${2:-build/debug}/fuzz"
targets=(dicom aecg muse philips scp edf mfer other wfdb table pickle checkpoint safetensors database)
"$build/make-corpus" "$build/corpus/seeds"

replay() {
  local program="$build/replay-$1" folders=("$build/corpus/seeds/$1")
  [ -x "$program" ] || program="$build/replay-file" # the seeds decide which reader is tried
  if [ -d "tests/fuzz/regressions/$1" ]; then folders+=("tests/fuzz/regressions/$1"); fi
  if "$program" --seconds "$seconds" --seed "$seed" --last "$build/last-$1" "${folders[@]}" >"$build/replay-$1.log" 2>&1; then
    echo "fuzz $1: $(tail -n 1 "$build/replay-$1.log")"
  else
    tail -n 60 "$build/replay-$1.log"
    echo "fuzz $1: FAILED; the input is $build/last-$1"
    return 1
  fi
}
export -f replay
printf '%s\n' "${targets[@]}" | xargs -P "$(nproc)" -I{} bash -c 'replay {}'
