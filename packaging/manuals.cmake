# SPDX-License-Identifier: GPL-3.0-or-later
# A manual page for each program, made from what its --help says; none where help2man is missing.
find_program(LEADLIGHT_HELP2MAN help2man)
if(NOT LEADLIGHT_HELP2MAN)
  return()
endif()
set(_about_leadlight "read 12-lead ECGs with the ECG-JEPA encoder at your side")
set(_about_leadlight-cli "12-lead ECGs and the ECG-JEPA encoder at the command line")
set(_about_leadlight-train "train ECG-JEPA encoders and diagnostic heads")
foreach(_program IN LISTS _programs)
  set(_page "${CMAKE_BINARY_DIR}/share/man/man1/${_program}.1")
  add_custom_command(OUTPUT "${_page}.gz"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/share/man/man1"
    COMMAND "${LEADLIGHT_HELP2MAN}" --no-info --locale=C.UTF-8 "--name=${_about_${_program}}"
      "--include=${CMAKE_CURRENT_SOURCE_DIR}/manuals.h2m" "--output=${_page}" $<TARGET_FILE:${_program}>
    COMMAND gzip -9nf "${_page}"
    DEPENDS ${_program} manuals.h2m VERBATIM)
  list(APPEND _pages "${_page}.gz")
  install(FILES "${_page}.gz" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${_component_of_${_program}})
endforeach()
add_custom_target(manuals ALL DEPENDS ${_pages})
add_dependencies(programs manuals)
