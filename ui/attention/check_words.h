// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/explore_map.h"
#include "ui/session/map_desk.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leadlight::ui {

/// How a verdict is to be taken.
enum class Verdict { Unknown, Waiting, Passed, Failed, Problem };

/// The verdict on a map, where there is one. `answer` null: nobody asked.
[[nodiscard]] Verdict verdictOf(const MapAnswer* answer);
/// The verdict in one or a few sentences: "Passed its checks.", or why it failed.
[[nodiscard]] QString verdictText(const MapAnswer* answer);

/// One check as a line of a table.
struct CheckLine {
    QString name;
    QString numbers;
    std::optional<bool> passed; ///< nothing: reported, not judged
    QString explanation;        ///< what the numbers are and where the line is drawn
};

/// All checks of a map; empty where there are none.
[[nodiscard]] std::vector<CheckLine> checkLines(const MapAnswer* answer);

} // namespace leadlight::ui
