#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Leadlight and makes the Debian package of it in build/package/.
#   packaging/package.sh                   leadlight: the programs, with LibTorch beside them
#   packaging/package.sh --without-engine  leadlight-without-engine: no LibTorch, no leadlight-train
# The package is for the release of Debian or Ubuntu that it is made on.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=deb
case "${1:-}" in
  '') ;;
  --without-engine) preset=deb-without-engine ;;
  *) sed -n '3,6s/^# //p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac

# cpack asks dpkg-shlibdeps (dpkg-dev) what each file of a kind (file) depends on; the manual pages are help2man's.
packaging/setup.sh dpkg-dev file help2man

log=$PWD/build/package.log
mkdir -p build
package() {
  cmake --preset release && cmake --build --preset release --target programs && cpack --preset "$preset" &&
    rm -rf build/package/_CPack_Packages # all of it once more, unpacked
}
printf 'Making the package (some minutes; the log is %s) …\n' "$log" >&2
if ! package >"$log" 2>&1; then
  tail -n 30 "$log" >&2
  printf 'The package could not be made; the whole log is %s.\n' "$log" >&2
  exit 1
fi
sed -nE 's/^CPack: - package: (.*) generated\.$/\1/p' "$log"
