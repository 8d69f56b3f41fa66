#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building Leadlight needs on Debian 12 and Ubuntu 24.04: packages with apt, and LibTorch from the torch wheel into
# .deps/ of this checkout. Does nothing where all is there. Used by packaging/run.sh, packaging/package.sh and tests/run.sh.
#   packaging/setup.sh [PACKAGE…]     installs these, too
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

torch_version=2.13.0
torch_home=${LEADLIGHT_TORCH_VENV:-$PWD/.deps/torch}

packages=(g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libgl-dev libopengl-dev libglx-dev libegl-dev libvulkan-dev
  libdcmtk-dev libsqlite3-dev libsqlitecpp-dev libpugixml-dev nlohmann-json3-dev libexpected-dev libcli11-dev
  libsodium-dev zlib1g-dev libfftw3-dev libmatio-dev libbenchmark-dev python3 python3-venv "$@")

say() { printf '%s\n' "$*" >&2; }

missing_packages() {
  local installed
  # What an installed package provides counts too: Ubuntu's qt6-base-dev is its libqt6opengl6-dev.
  installed=$(dpkg-query -W -f '${db:Status-Abbrev}|${Package}, ${Provides}\n' |
    sed -n 's/^ii *|//p' | tr ',' '\n' | sed -E 's/^ +//; s/ .*//')
  for package in "${packages[@]}"; do
    grep -qxF "$package" <<<"$installed" || printf '%s\n' "$package"
  done
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    say "Root rights are needed for: $*"
    say "Install sudo, or run that command as root and start again."
    exit 1
  fi
}

install_packages() {
  local missing
  mapfile -t missing < <(missing_packages)
  [ "${#missing[@]}" -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null; then
    say "This machine has no apt. Install these by their names on your system (README, \"Other systems\"): ${missing[*]}"
    exit 1
  fi
  say "Leadlight needs ${#missing[@]} packages that are not installed: ${missing[*]}"
  [ "$(id -u)" -eq 0 ] || say "sudo is asked for to install them with apt; nothing else is done as root."
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

install_torch() {
  local stamp="$torch_home/.leadlight-torch-$torch_version"
  [ ! -e "$stamp" ] || return 0
  if compgen -G "$torch_home/lib/python3*/site-packages/torch/share/cmake/Torch/TorchConfig.cmake" >/dev/null &&
     "$torch_home/bin/python" -c "import importlib.metadata as m, sys; sys.exit(not m.version('torch').startswith('$torch_version'))"; then
    touch "$stamp"
    return 0
  fi
  say "LibTorch $torch_version is fetched as the torch wheel into $torch_home (this takes a minute or two)."
  rm -rf "$torch_home"
  # The system's own Python: a wheel of another one would be looked for in vain by the build.
  /usr/bin/python3 -m venv "$torch_home"
  "$torch_home/bin/pip" install --quiet --disable-pip-version-check "torch==$torch_version" >&2
  touch "$stamp"
}

install_packages
install_torch
