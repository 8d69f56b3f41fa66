# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch from the torch wheel. packaging/setup.sh puts it into .deps/torch; LEADLIGHT_TORCH_VENV names another place.

set(LEADLIGHT_TORCH_VENV "$ENV{LEADLIGHT_TORCH_VENV}" CACHE PATH "Virtual environment that holds the torch wheel")
if(NOT LEADLIGHT_TORCH_VENV)
  set(LEADLIGHT_TORCH_VENV "${CMAKE_SOURCE_DIR}/.deps/torch")
endif()
file(GLOB _leadlight_torch_prefix "${LEADLIGHT_TORCH_VENV}/lib/python3*/site-packages/torch/share/cmake")
if(_leadlight_torch_prefix)
  list(APPEND CMAKE_PREFIX_PATH "${_leadlight_torch_prefix}")
endif()
find_package(Torch REQUIRED)

# Torch's headers warn; its flags are kept away from everything but core/jepa/torch.
add_library(leadlight_torch_headers INTERFACE)
target_include_directories(leadlight_torch_headers SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_link_libraries(leadlight_torch_headers INTERFACE ${TORCH_LIBRARIES})
