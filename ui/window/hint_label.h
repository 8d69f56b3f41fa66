// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QLabel>

namespace leadlight::ui {

/// As many whole hints of a line as `width` has room for, with an ellipsis where some are left out; hints end
/// with a full stop, a semicolon or three spaces. Where not even the first fits, as much of it as does.
[[nodiscard]] QString fittingHints(const QString& line, const QFontMetricsF& metrics, double width);

/// One line that leaves out whole hints where it is too narrow, rather than end within a word. Its text()
/// is all of it.
class HintLabel final : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace leadlight::ui
