#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds core-torch on a machine with a GPU and compares what the GPU computes with tests/data (what the authors' code computed);
# prints times against the rate of the machine's own matrix product. Needs a compiler, CMake, a LibTorch with CUDA and the folder of
# packaging/carry-deps.sh; no network, no Qt. Exit 1 and a sentence where there is no GPU or anything differs.
#   tests/gpu/run.sh [--deps FOLDER] [--torch FOLDER] [--cpu]
# --torch: folder of LibTorch with include/ and lib/; without it that of `python3 -c "import torch"`, or .deps/torch.
# --cpu: the same comparisons on the CPU, to try the script itself.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
deps=
torch=
device=cuda
while [ $# -gt 0 ]; do
  case $1 in
    --deps) deps=$(realpath "$2"); shift 2 ;;
    --torch) torch=$(realpath "$2"); shift 2 ;;
    --cpu) device=cpu; shift ;;
    *) sed -n '3,10s/^# \{0,1\}//p' "$0"; exit 2 ;;
  esac
done
[ -n "$deps" ] || [ ! -d deps ] || deps=$PWD/deps

if [ "$device" = cuda ] && ! compgen -G '/dev/nvidia[0-9]*' >/dev/null; then
  echo 'There is no NVIDIA GPU here (no /dev/nvidia0): nothing was checked. Run this on a machine that has one.' >&2
  exit 1
fi
if [ -z "$torch" ] && [ ! -d .deps/torch ]; then
  torch=$(python3 -c 'import os, torch; print(os.path.dirname(torch.__file__))' 2>/dev/null) || {
    echo 'No LibTorch was found: name its folder with --torch.' >&2
    exit 1
  }
fi

generator=
command -v ninja >/dev/null || generator='-G Unix Makefiles'
launcher=
command -v ccache >/dev/null || launcher='-DCMAKE_CXX_COMPILER_LAUNCHER='
# shellcheck disable=SC2086 # the words of the generator are meant to be several
cmake --preset core-torch $generator $launcher ${deps:+-DLEADLIGHT_DEPS="$deps"} ${torch:+-DLEADLIGHT_TORCH_ROOT="$torch"}
cmake --build build/core-torch --parallel "${LEADLIGHT_JOBS:-$(nproc)}" --target leadlight-train gpu_check
build/core-torch/bin/leadlight-train --version
exec build/core-torch/bin/gpu_check --device "$device" --data tests/data
