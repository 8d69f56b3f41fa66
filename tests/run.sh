#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs all tests. Needs no display, no GPU and, once installed, no network.
#   tests/run.sh [PRESET] [ctest option…]     PRESET: release (default), debug, core-only
# LEADLIGHT_WERROR=ON makes warnings errors, as the checks of every change do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=release
case "${1:-}" in release | debug | core-only) preset=$1; shift ;; esac

packaging/setup.sh
cmake --preset "$preset" -DLEADLIGHT_WERROR="${LEADLIGHT_WERROR:-OFF}"
if [ "$preset" = debug ]; then # the sanitizers run over the core tests
  cmake --build --preset debug --target core-tests
  set -- -R '^core_' "$@"
else
  cmake --build --preset "$preset"
fi

report=build/$preset/ctest.log
status=0
ctest --preset "$preset" -j "$(nproc)" "$@" | tee "$report" || status=$?
failed=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests failed out of ([0-9]+)$/\1/p' "$report")
total=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests failed out of ([0-9]+)$/\2/p' "$report")
printf '\n%s: %s passed, %s failed\n' "$preset" "$((${total:-0} - ${failed:-0}))" "${failed:-0}"
[ "${total:-0}" -gt 0 ] || status=1
exit "$status"
