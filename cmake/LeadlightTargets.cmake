# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares, and the two functions that make them.

add_library(leadlight_flags INTERFACE)
target_compile_features(leadlight_flags INTERFACE cxx_std_20)
target_include_directories(leadlight_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(leadlight_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-align
  -Wno-missing-field-initializers # designated initialisers leave the rest at its default on purpose
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> # false alarms of g++ 12 about std::string (GCC bug 105651)
  $<$<BOOL:${LEADLIGHT_WERROR}>:-Werror>)
if(LEADLIGHT_SANITIZE)
  target_compile_options(leadlight_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(leadlight_flags INTERFACE -fsanitize=address,undefined)
endif()
if(LEADLIGHT_FUZZ)
  target_compile_options(leadlight_flags INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined,float-cast-overflow -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  target_link_options(leadlight_flags INTERFACE -fsanitize=address,undefined)
endif()

add_library(leadlight_qt_flags INTERFACE)
target_link_libraries(leadlight_qt_flags INTERFACE leadlight_flags)
target_compile_definitions(leadlight_qt_flags INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  QT_STRICT_ITERATORS)

# A folder with a CMakeLists.txt of its own.
function(leadlight_add_folder folder)
  if(EXISTS "${CMAKE_SOURCE_DIR}/${folder}/CMakeLists.txt")
    add_subdirectory("${CMAKE_SOURCE_DIR}/${folder}" "${CMAKE_BINARY_DIR}/${folder}")
  endif()
endfunction()

# One static library for one folder of core/: leadlight_core_library(signal SOURCES … PUBLIC … PRIVATE …)
function(leadlight_core_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(leadlight_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(leadlight_${name} PUBLIC leadlight_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# One static library for one folder of ui/, with moc.
function(leadlight_ui_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(leadlight_ui_${name} STATIC ${ARG_SOURCES})
  set_target_properties(leadlight_ui_${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(leadlight_ui_${name} PUBLIC leadlight_qt_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# One Qt Test program: leadlight_test(core_signal_resample SOURCES resample_test.cpp LINK leadlight_signal …)
# It runs offscreen, without network or GPU, and finds the shared recordings through LEADLIGHT_DATA if they are there.
function(leadlight_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(test_${name} ${ARG_SOURCES})
  set_target_properties(test_${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(test_${name} PRIVATE leadlight_flags leadlight_test_places Qt6::Test ${ARG_LINK})
  add_test(NAME ${name} COMMAND test_${name})
  if(name MATCHES "^core_") # what the sanitizers run over
    if(NOT TARGET core-tests)
      add_custom_target(core-tests)
    endif()
    add_dependencies(core-tests test_${name})
  endif()
  set(_limit_s 300)
  if(LEADLIGHT_SANITIZE) # computes many times slower
    set(_limit_s 1200)
  endif()
  math(EXPR _limit_ms "1000 * ${_limit_s}") # Qt Test has a limit of its own for each function
  set_tests_properties(${name} PROPERTIES TIMEOUT ${_limit_s}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${_limit_ms}")
endfunction()
