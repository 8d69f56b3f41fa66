// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/measured_case.h"

#include <QDialog>
#include <QString>

#include <vector>

class QListWidget;
class QLineEdit;
class QPlainTextEdit;

namespace leadlight::ui {

/// A text to begin a reading with. {rate} {pr} {qrs} {qt} {qtc} {axis} {rules} stand for what was measured.
struct ReportTemplate {
    QString title;
    QString text;

    bool operator==(const ReportTemplate&) const = default;
};

/// The templates of a first start.
[[nodiscard]] std::vector<ReportTemplate> firstTemplates();

/// The template's text with what was measured; what was not stands as a dash. `measured` may be null.
[[nodiscard]] QString filledTemplate(const QString& text, const MeasuredCase* measured);

/// As one text to be remembered, and back; what makes no sense gives the first templates.
[[nodiscard]] QString templatesToText(const std::vector<ReportTemplate>& templates);
[[nodiscard]] std::vector<ReportTemplate> templatesFromText(const QString& text);

/// Where a reader changes, adds and removes templates.
class TemplatesDialog : public QDialog {
    Q_OBJECT

public:
    explicit TemplatesDialog(std::vector<ReportTemplate> templates, QWidget* parent = nullptr);

    /// Those with a title and a text.
    [[nodiscard]] std::vector<ReportTemplate> templates() const;

private:
    void show(int row);
    void keep();
    void add();
    void remove();

    std::vector<ReportTemplate> m_templates;
    int m_row = -1;
    QListWidget* m_list = nullptr;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_text = nullptr;
};

} // namespace leadlight::ui
