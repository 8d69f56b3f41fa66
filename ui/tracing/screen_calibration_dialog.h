// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracing/screen_calibration.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace leadlight::ui {

class CalibrationBars;

/// Asks a person to drag a frame until it is as large as a bank card, or two bars until they are 100 mm of a
/// ruler, and so measures the screen it is shown on, across and down apart.
class ScreenCalibrationDialog : public QDialog {
    Q_OBJECT

public:
    /// Stores a calibration under screenKey(): the one way in which this dialog has an effect.
    using Store = std::function<void(const QString& key, const ScreenCalibration& calibration)>;

    /// Begins with `present`, or with what the screen claims of itself.
    ScreenCalibrationDialog(std::optional<ScreenCalibration> present, Store store, QWidget* parent = nullptr);

    /// The calibration that the frame tells now; nothing while it is not plausible.
    [[nodiscard]] std::optional<ScreenCalibration> calibration() const;

    void accept() override;

private:
    void chooseObject(int index);
    void showMeasure();

    Store m_store;
    QComboBox* m_object = nullptr;
    CalibrationBars* m_bars = nullptr;
    QLabel* m_measure = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace leadlight::ui
