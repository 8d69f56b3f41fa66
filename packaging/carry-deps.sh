#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Collects what the preset core-torch needs beside a compiler, CMake and LibTorch into one folder, to be carried to a machine on
# which nothing can be installed (a GPU server): headers of nlohmann-json, tl-expected and CLI11, headers and static libraries of
# libsodium and FFTW.
#   packaging/carry-deps.sh [FOLDER]          default: deps/ of this checkout
# There: cmake --preset core-torch -DLEADLIGHT_DEPS=FOLDER, or tests/gpu/run.sh.
set -euo pipefail
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:-$checkout/deps}

need() { # need PACKAGE FILE
  [ -e "$2" ] || { printf '%s is missing: install the package %s, or run packaging/setup.sh.\n' "$2" "$1" >&2; exit 1; }
}
static_library() { # static_library PACKAGE NAME: its path
  local path
  path=$("${CXX:-g++}" -print-file-name="$2")
  [[ $path == */* ]] || { printf '%s is missing: install the package %s.\n' "$2" "$1" >&2; exit 1; }
  printf '%s\n' "$path"
}

include=/usr/include
need libexpected-dev $include/tl/expected.hpp
need nlohmann-json3-dev $include/nlohmann/json.hpp
need libcli11-dev $include/CLI/CLI.hpp
need libsodium-dev $include/sodium.h
need libfftw3-dev $include/fftw3.h
sodium=$(static_library libsodium-dev libsodium.a)
fftw=$(static_library libfftw3-dev libfftw3.a)

mkdir -p "$folder/include" "$folder/lib" "$folder/licences"
cp -RL $include/tl $include/nlohmann $include/CLI $include/sodium $include/sodium.h $include/fftw3.h "$folder/include/"
cp -L "$sodium" "$fftw" "$folder/lib/"
for package in libexpected-dev nlohmann-json3-dev libcli11-dev libsodium-dev libfftw3-dev; do
  [ ! -e "/usr/share/doc/$package/copyright" ] || cp -L "/usr/share/doc/$package/copyright" "$folder/licences/$package"
done
printf '%s: %s\n' "$folder" "$(du -sh "$folder" | cut -f1)"
