// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/other_model.h"
#include "ui/session/other_tracing.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace leadlight::ui {

/// Chooses what the tracing on screen is held against: another tracing of the patient, what another model
/// makes of this one, or nothing. Tracings that may be of somebody else bear a sign.
class OtherChoice : public QWidget {
    Q_OBJECT

public:
    /// `other` and `model` must outlive the widget; without the latter there are tracings alone.
    OtherChoice(OtherTracing& other, OtherModel* model, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& list() { return *m_list; }

    /// Whether models stand in the list: not where encoders must be the same.
    void offerModels(bool offer);

private:
    void fill();
    void fillTracings();
    void fillModels();
    void follow();
    void choose(int place);
    [[nodiscard]] const ModelSet* chosenModel() const;

    OtherTracing& m_other;
    OtherModel* m_model;
    bool m_modelsOffered = true;
    QComboBox* m_list = nullptr;
};

/// The hard stop before a tracing that may be of another person: both identities, and two buttons.
class OtherStop : public QWidget {
    Q_OBJECT

public:
    /// `other` must outlive the widget.
    explicit OtherStop(OtherTracing& other, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton& confirmButton() { return *m_confirm; }

    [[nodiscard]] QPushButton& refuseButton() { return *m_refuse; }

private:
    void follow();

    OtherTracing& m_other;
    QLabel* m_text = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_refuse = nullptr;
};

/// When the case was recorded, else its file's name.
[[nodiscard]] QString whenText(const store::PatientCase& one);

} // namespace leadlight::ui
