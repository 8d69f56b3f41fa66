// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/matlab/mat_elements.h"

namespace leadlight::io::matlab {

/// All matrices of a level 4 file ("MAT-File Format", MathWorks, appendix on level 4), as the members of one:
/// numbers and texts; sparse and complex ones are left out. A text of several rows has each as a member.
[[nodiscard]] Result<Variable> parseLevel4(const std::string& name, ByteView bytes);

} // namespace leadlight::io::matlab
