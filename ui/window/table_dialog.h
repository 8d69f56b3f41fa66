// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/table/table_form.h"
#include "ui/session/task_queue.h"
#include "ui/tracing/tracing_colors.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace leadlight::ui {

class TracingView;

/// Asks how a table of numbers is to be read: separator, decimals, header, times or rate, unit, and the lead
/// of each column, with the first rows as they are parted and the tracing as it would be drawn. What cannot
/// be read cannot be accepted.
class TableDialog : public QDialog {
    Q_OBJECT

public:
    /// `files`: how many files of the same header the answer is for.
    TableDialog(io::TableQuestion question, std::size_t files, const TracingColors& colors,
                QWidget* parent = nullptr);

    /// The form as it is chosen now.
    [[nodiscard]] io::TableForm form() const;
    /// Whether that form can be read.
    [[nodiscard]] bool canAccept() const;
    /// The sentence under the tracing: what is still missing, or what was understood.
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] TracingView& tracing() { return *m_tracing; }

Q_SIGNALS:
    /// The preview shows what is chosen.
    void previewed();

private:
    void build(std::size_t files, const TracingColors& colors);
    [[nodiscard]] QWidget* makeChoices();
    void connectChoices();
    void changeLayout();
    void showRows();
    void readColumn(int column);
    void preview();
    void showPreview(const Result<Recording>& read);

    io::TableQuestion m_question;
    io::TableForm m_form;
    QComboBox* m_separator = nullptr;
    QComboBox* m_decimal = nullptr;
    QSpinBox* m_headerLines = nullptr;
    QComboBox* m_timeUnit = nullptr;
    QDoubleSpinBox* m_rate = nullptr;
    QComboBox* m_unit = nullptr;
    QTableWidget* m_rows = nullptr;
    TracingView* m_tracing = nullptr;
    QLabel* m_sentence = nullptr;
    QPushButton* m_import = nullptr;
    quint64 m_asked = 0;
    bool m_readable = false;
    TaskQueue m_tasks{1};
};

} // namespace leadlight::ui
