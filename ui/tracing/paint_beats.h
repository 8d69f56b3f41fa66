// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/measured_case.h"
#include "ui/tracing/paint_paper.h"

#include <QString>

#include <optional>
#include <utility>

class QPainter;

namespace leadlight::ui {

/// What is marked on the tracing of what was measured.
struct BeatMarks {
    std::shared_ptr<const MeasuredCase> measured; ///< null: nothing
    bool all = false;                             ///< every beat with its kind, and every point
    std::optional<std::pair<FiducialPoint, FiducialPoint>> span; ///< the stretch of the chosen measurement
    QString spanText;                                            ///< "QT 396 ms"
    std::optional<PointPlace> selected;

    [[nodiscard]] bool any() const { return measured && (all || span); }
};

/// One point where it stands on the paper.
struct PlacedPoint {
    PointPlace place;
    double timeS = 0.0;
};

/// The points of the beats that a panel shows, in order of time; of the median beat where `series` is one.
[[nodiscard]] std::vector<PlacedPoint> pointsOn(const MeasuredCase& measured, const Series& series,
                                                const PaperPanel& panel);

/// Whether a panel bears the kinds of the beats in it: where none under it shows the same moments.
[[nodiscard]] bool bearsKinds(const PaperLayout& layout, const PaperPanel& panel);

/// "QRS onset", "T end".
[[nodiscard]] QString pointText(FiducialPoint point);
/// "N", "V", "S", "P" (paced), "X" (artefact), as in common annotation.
[[nodiscard]] QString beatLetter(measure::BeatKind kind);

/// Paints the marks with a painter whose unit is a device pixel. Onsets and ends are upright lines, peaks
/// short dashes; what was corrected by hand is drawn thicker with a dot; kinds are letters over the lowest
/// panel of each moment, with the RR interval between them.
void paintBeats(QPainter& painter, const PaperPicture& picture, const BeatMarks& marks);

} // namespace leadlight::ui
