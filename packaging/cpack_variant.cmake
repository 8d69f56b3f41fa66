# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack: which of the two packages it makes. They hold the same files but for the engine, so only one can be installed.
if(LEADLIGHT_WITHOUT_ENGINE) # cpack --preset deb-without-engine
  set(CPACK_DEB_COMPONENT_INSTALL ON)
  set(CPACK_COMPONENTS_ALL leadlight)
  set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
  set(CPACK_DEBIAN_PACKAGE_NAME leadlight-without-engine)
  set(CPACK_DEBIAN_PACKAGE_CONFLICTS leadlight)
  set(CPACK_DEBIAN_PACKAGE_REPLACES leadlight)
  set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "viewer for 12-lead ECGs")
  string(APPEND CPACK_PACKAGE_DESCRIPTION
    "\n\nThis package leaves out LibTorch and leadlight-train: tracings are drawn,\nmeasured and labelled, but the encoder does not run.")
else()
  set(CPACK_DEBIAN_PACKAGE_CONFLICTS leadlight-without-engine)
  set(CPACK_DEBIAN_PACKAGE_REPLACES leadlight-without-engine)
  if(NOT CPACK_LEADLIGHT_TORCH_CARRIED)
    message(FATAL_ERROR "The package takes the torch wheel for processors along, and this build has another LibTorch or none; "
      "name a virtual environment with that wheel in LEADLIGHT_TORCH_VENV, or make the package without the engine.")
  endif()
endif()
