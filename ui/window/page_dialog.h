// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;

namespace leadlight::ui {

/// What a person wants of the page of a case, before it is named and written.
class PageDialog : public QDialog {
    Q_OBJECT

public:
    explicit PageDialog(QWidget* parent = nullptr);

    [[nodiscard]] bool deidentify() const;
    [[nodiscard]] bool checks() const;

private:
    QCheckBox* m_deidentify = nullptr;
    QCheckBox* m_checks = nullptr;
};

} // namespace leadlight::ui
