// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace leadlight::ui {

enum class TextWeight { Regular, Medium, SemiBold };

/// Makes the bundled Inter known to Qt: call once, after the application object exists. Its figures are
/// tabular, so numbers in columns line up without further ado. False where a face could not be loaded (the
/// system's font then stands in).
bool loadFonts();

/// The bundled family's name: a name of its own, so that an Inter installed on the machine is never taken for
/// it.
[[nodiscard]] QString fontFamily();

/// Inter at `scale` times the application's base size.
[[nodiscard]] QFont interfaceFont(double scale = 1.0, TextWeight weight = TextWeight::Regular);

} // namespace leadlight::ui
