#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every fuzzer for SECONDS (60 by default), one after the other: tests/fuzz/run.sh [SECONDS] [TARGET…]
# What was learnt stays in build/fuzz/corpus; a crash lies in build/fuzz/crashes and makes the exit status 1. Copy it, made small
# (fuzz-X -minimize_crash=1), to tests/fuzz/regressions/X, which every later run reads first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds="${1:-60}"
shift || true
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
  targets=(dicom aecg muse philips scp edf mfer other wfdb table pickle checkpoint safetensors database)
fi

if [ -z "${LEADLIGHT_FUZZ_BUILT:-}" ]; then
  compiler=
  for one in clang++ clang++-{19,18,17,16,15,14}; do
    if [ -z "$compiler" ] && command -v "$one" >/dev/null &&
      echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' |
      "$one" -x c++ -fsanitize=fuzzer,address - -o /dev/null 2>/dev/null; then compiler=$one; fi
  done
  if [ -z "$compiler" ]; then
    echo "There is no clang with libFuzzer here (Debian: clang, libclang-rt-dev); ctest -R core_fuzz runs the plain driver." >&2
    exit 3
  fi
  cmake --preset fuzz -DCMAKE_CXX_COMPILER="$compiler" >/dev/null
  cmake --build --preset fuzz
fi
build=build/fuzz
"$build/fuzz/make-corpus" "$build/corpus/seeds"
mkdir -p "$build/crashes"
status=0
for target in "${targets[@]}"; do
  case "$target" in
    wfdb | table | pickle | checkpoint | safetensors | database) program="fuzz-$target" ;;
    *) program="fuzz-file" ;; # the seeds decide which reader is tried
  esac
  corpus="$build/corpus/$target"
  mkdir -p "$corpus"
  seeds=()
  for folder in "$build/corpus/seeds/$target" "tests/fuzz/seeds/$target" "tests/fuzz/regressions/$target"; do
    if [ -d "$folder" ]; then seeds+=("$folder"); fi
  done
  dictionary=()
  if [ -f "tests/fuzz/dictionaries/$target.dict" ]; then dictionary=("-dict=tests/fuzz/dictionaries/$target.dict"); fi
  echo "== $target: $seconds s"
  "$build/fuzz/$program" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=1024 -malloc_limit_mb=300 -max_len=200000 -print_final_stats=1 \
    -artifact_prefix="$build/crashes/$target-" "${dictionary[@]}" "$corpus" "${seeds[@]}" 2>"$build/$target.log" || status=1
  grep -E "stat::number_of_executed_units|stat::peak_rss_mb|SUMMARY|ERROR" "$build/$target.log" || true
done
rm -rf /dev/shm/leadlight-fuzz-* 2>/dev/null || true
exit "$status"
