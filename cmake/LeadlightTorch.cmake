# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch from the torch wheel, or any LibTorch from 2.4 on. packaging/setup.sh puts the wheel into .deps/torch;
# LEADLIGHT_TORCH_VENV names another virtual environment, CMAKE_PREFIX_PATH an unpacked LibTorch.

set(LEADLIGHT_TORCH_VENV "$ENV{LEADLIGHT_TORCH_VENV}" CACHE PATH "Virtual environment that holds the torch wheel")
if(NOT LEADLIGHT_TORCH_VENV)
  set(LEADLIGHT_TORCH_VENV "${CMAKE_SOURCE_DIR}/.deps/torch")
endif()
file(GLOB _leadlight_torch_wheel "${LEADLIGHT_TORCH_VENV}/lib/python3*/site-packages/torch")

# The libraries are named here one by one: the CMake files of a LibTorch with CUDA ask for the whole CUDA toolkit, and nothing
# of Leadlight is compiled for CUDA. libtorch brings the library of the GPU with it when the program starts, where there is one.
find_path(LEADLIGHT_TORCH_ROOT include/torch/csrc/api/include/torch/torch.h
  HINTS ${_leadlight_torch_wheel} PATH_SUFFIXES libtorch
  DOC "Folder of LibTorch with include/ and lib/")
if(NOT LEADLIGHT_TORCH_ROOT)
  message(FATAL_ERROR "LibTorch was not found. Run packaging/setup.sh, or name a virtual environment with the torch wheel in "
    "LEADLIGHT_TORCH_VENV, or switch it off with -DLEADLIGHT_TORCH=OFF.")
endif()
foreach(_library torch torch_cpu c10)
  find_library(LEADLIGHT_LIB_${_library} ${_library} PATHS "${LEADLIGHT_TORCH_ROOT}/lib" NO_DEFAULT_PATH REQUIRED)
endforeach()

# Torch's headers warn; its flags are kept away from everything but core/jepa/torch.
add_library(leadlight_torch_headers INTERFACE)
target_include_directories(leadlight_torch_headers SYSTEM INTERFACE
  "${LEADLIGHT_TORCH_ROOT}/include" "${LEADLIGHT_TORCH_ROOT}/include/torch/csrc/api/include")
# libtorch itself has no symbols that are asked for, and must be kept all the same. What a GPU's libraries need is theirs to find.
target_link_libraries(leadlight_torch_headers INTERFACE
  -Wl,--no-as-needed "${LEADLIGHT_LIB_torch}" -Wl,--as-needed "${LEADLIGHT_LIB_torch_cpu}" "${LEADLIGHT_LIB_c10}")
target_link_options(leadlight_torch_headers INTERFACE -Wl,--allow-shlib-undefined)

# at::parallel_for shares work out only where its header is compiled with OpenMP, and then among LibTorch's own threads, if
# the runtime is the very one that LibTorch brings. clang's OpenMP would be a second one beside it: there, that work stays on one thread.
file(GLOB _leadlight_gomp "${LEADLIGHT_TORCH_ROOT}/lib/libgomp*.so*" "${LEADLIGHT_TORCH_ROOT}/../torch.libs/libgomp*.so*")
if(_leadlight_gomp)
  list(GET _leadlight_gomp 0 _leadlight_gomp)
endif()
if(_leadlight_gomp AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(leadlight_torch_headers INTERFACE -fopenmp)
  target_link_libraries(leadlight_torch_headers INTERFACE "${_leadlight_gomp}")
endif()

# What is installed takes LibTorch's libraries along, so that it outlives this checkout (packaging/CMakeLists.txt). Not so a LibTorch
# with CUDA, whose libraries are gigabytes in many places: that one is used where it lies.
file(GLOB LEADLIGHT_TORCH_LICENCES "${LEADLIGHT_TORCH_ROOT}/../torch-*.dist-info/licenses")
file(GLOB _leadlight_gpu "${LEADLIGHT_TORCH_ROOT}/lib/libtorch_cuda*.so" "${LEADLIGHT_TORCH_ROOT}/lib/libtorch_hip*.so")
set(LEADLIGHT_TORCH_CARRIED "")
set(LEADLIGHT_TORCH_RPATH "")
if(LEADLIGHT_TORCH_LICENCES AND NOT _leadlight_gpu)
  set(LEADLIGHT_TORCH_CARRIED "${LEADLIGHT_LIB_torch}" "${LEADLIGHT_LIB_torch_cpu}" "${LEADLIGHT_LIB_c10}" ${_leadlight_gomp})
else()
  set(LEADLIGHT_TORCH_RPATH ";${LEADLIGHT_TORCH_ROOT}/lib")
endif()
