// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/measurement_set.h"
#include "ui/common/palette.h"

#include <QAbstractButton>

#include <optional>

namespace leadlight::ui {

/// A measurement as a row shows it: what was measured here, what the file states, and how they differ.
struct RowContent {
    QString key;
    QString caption;
    QString unit; ///< "ms"; empty: in the caption
    int decimals = 0;
    MeasuredNumber number;        ///< own; `value` empty where there is none
    std::optional<double> stated; ///< the file's
    QString version;              ///< of the own method
    bool waiting = false;         ///< being measured
    bool doubtful = false;        ///< from a signal that was judged not usable
};

/// "Heart rate", "PR" … in the language of the screen; the key itself where it is unknown.
[[nodiscard]] QString measurementCaption(const QString& key);
/// "/min", "ms", "°", "mV".
[[nodiscard]] QString measurementUnit(const MeasuredNumber& number);

/// One measurement of the panel. Checked, its stretch is marked on the tracing. The tool tip tells method,
/// version and reason; a number that follows from points placed by hand says by whom, with the measured one
/// beside it.
class MeasurementRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit MeasurementRow(QWidget* parent = nullptr);

    void setContent(const RowContent& content);
    void setTheme(Theme theme);

    [[nodiscard]] const RowContent& content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;

    /// Where the columns end, as parts of the width: own value, file's value, difference. The heading of the
    /// table uses the same.
    static constexpr double kOwnEnd = 0.53;
    static constexpr double kFileEnd = 0.80;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QString secondLine() const;

    RowContent m_content;
    const Palette* m_palette = &paletteOf(Theme::Light);
};

} // namespace leadlight::ui
