// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracing/print_deidentified.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace leadlight::ui {

/// The pages as they will be printed, one at a time, with a choice of paper and of whether they tell who the
/// patient is; and the ways on: to a printer in true millimetres, or to a file.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    /// `options.file` and `options.format` are of no matter here.
    PrintPreview(std::shared_ptr<const Recording> recording, PrintOptions options, QWidget* parent = nullptr);
    ~PrintPreview() override;

    [[nodiscard]] int pageCount() const;
    /// Shows a page, from 1.
    void showPage(int number);

Q_SIGNALS:
    /// A file is to be written of this; name and format are still to be asked for. `deidentified`: it must
    /// not tell who the patient is, by its name either.
    void saveAsked(const leadlight::ui::PrintSubject& subject, bool deidentified);
    /// Something that did not work, as a sentence.
    void failed(const leadlight::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void prepare();
    void draw();
    void printToPrinter();

    PrintSubject m_subject; ///< with all that is known of the patient
    PrintSubject m_printed; ///< what the pages show
    bool m_deidentified = false;
    std::unique_ptr<PreparedPrint> m_prepared;
    int m_page = 1;
    QLabel* m_picture = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_on = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace leadlight::ui
