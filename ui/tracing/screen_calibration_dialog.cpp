// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/screen_calibration_dialog.h"

#include "ui/tracing/calibration_bars.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace leadlight::ui {

namespace {

/// What can be held to a screen: its width and height in millimetres, by the combo box's index.
QSizeF objectMm(int index) {
    return index == 0 ? QSizeF(kBankCardWidthMm, kBankCardHeightMm) : QSizeF(kRulerMm, kRulerMm);
}

} // namespace

ScreenCalibrationDialog::ScreenCalibrationDialog(std::optional<ScreenCalibration> present, Store store,
                                                 QWidget* parent)
    : QDialog(parent)
    , m_store(std::move(store))
    , m_object(new QComboBox(this))
    , m_bars(new CalibrationBars(this))
    , m_measure(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Calibrate this screen"));
    auto* words = new QLabel(
        tr("Hold the object flat to the screen, its corner in the frame's top left corner. Drag the right "
           "and "
           "the lower edge until the frame is exactly as large; the arrow keys move them by one pixel."),
        this);
    words->setWordWrap(true);
    m_object->addItem(tr("Bank card (85.60 × 53.98 mm)"));
    m_object->addItem(tr("Ruler, 100 mm across and down"));
    m_object->setAccessibleName(tr("Object to match"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(m_object);
    layout->addWidget(m_bars, 1);
    layout->addWidget(m_measure);
    layout->addWidget(m_buttons);

    connect(m_object, &QComboBox::currentIndexChanged, this, &ScreenCalibrationDialog::chooseObject);
    connect(m_bars, &CalibrationBars::frameChanged, this, &ScreenCalibrationDialog::showMeasure);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ScreenCalibrationDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ScreenCalibrationDialog::reject);

    const ScreenCalibration start = present.value_or(nominalCalibration(*screen()));
    const QSizeF mm = objectMm(0);
    m_bars->setFrame({mm.width() * start.pxPerMmX, mm.height() * start.pxPerMmY});
    m_bars->setFocus();
    showMeasure();
}

std::optional<ScreenCalibration> ScreenCalibrationDialog::calibration() const {
    const QSizeF mm = objectMm(m_object->currentIndex());
    const QSizeF px = m_bars->frame();
    return calibrationFromBars(px.width(), mm.width(), px.height(), mm.height(), devicePixelRatioF());
}

void ScreenCalibrationDialog::chooseObject(int index) {
    // The other object at the scale found so far.
    const QSizeF before = objectMm(1 - index);
    const QSizeF now = objectMm(index);
    const QSizeF px = m_bars->frame();
    m_bars->setFrame(
        {px.width() / before.width() * now.width(), px.height() / before.height() * now.height()});
    adjustSize();
    showMeasure();
}

void ScreenCalibrationDialog::showMeasure() {
    const auto found = calibration();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(found.has_value());
    if (found)
        m_measure->setText(
            tr("%1 pixels a millimetre across, %2 down")
                .arg(QLocale().toString(found->pxPerMmX, 'f', 3), QLocale().toString(found->pxPerMmY, 'f', 3)));
    else
        m_measure->setText(tr("No screen has such pixels: between 50 and 400 dots an inch are possible."));
}

void ScreenCalibrationDialog::accept() {
    const auto found = calibration();
    if (!found)
        return;
    if (m_store)
        m_store(screenKey(*screen()), *found);
    QDialog::accept();
}

} // namespace leadlight::ui
