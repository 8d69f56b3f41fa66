// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <utility>
#include <vector>

namespace leadlight::ui {

/// A label of wrapping plain text that remembers how high it is at which width.
///
/// Nested layouts ask every label again and again, with the same few widths, and QLabel sets its lines anew
/// each time: that was half of the time in which the window comes up.
class WrappedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    mutable QString m_measuredText;
    mutable std::vector<std::pair<int, int>> m_heights; ///< of m_measuredText: width, height
};

} // namespace leadlight::ui
