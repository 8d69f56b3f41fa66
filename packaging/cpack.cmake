# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package, by `cpack --preset deb`; packaging/package.sh does all that comes before. It runs on the release of the system
# that it was made on, for it depends on that one's libraries.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME leadlight)
set(CPACK_PACKAGE_VENDOR "The Leadlight developers")
set(CPACK_PACKAGE_CONTACT "The Leadlight developers <developers@leadlight.invalid>") # there is no address yet
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "viewer for 12-lead ECGs with the ECG-JEPA encoder")
set(CPACK_PACKAGE_DESCRIPTION
"Leadlight opens the ECG files of carts, archives and research sets, draws
them to the millimetre, measures them, runs the ECG-JEPA encoder and its
diagnostic heads in the background, shows what the model attended to over
leads and time, and keeps recordings, results and readings in a local case
database.

Research use only. Not for diagnosis.")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_SOURCE_DIR}/build/package")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0) # as many as there are cores

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${LEADLIGHT_TORCH_ROOT}/lib")
# Windows without an X server, and Qt's own dialogs in the reader's language.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
# Letters for Japanese, Korean and Chinese; whoever reads those mostly has some.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")

# cpack_variant.cmake sees only what is called CPACK_….
set(CPACK_LEADLIGHT_TORCH_CARRIED "${LEADLIGHT_TORCH_CARRIED}")
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_SOURCE_DIR}/cpack_variant.cmake")
include(CPack)
