// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/tracing/print_recording.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace leadlight::ui {

/// Prints stored cases into one PDF, one after another, with what was measured and read. The file appears
/// when all is done, or not at all.
class PrintMany : public QObject {
    Q_OBJECT

public:
    /// What came of it.
    struct Report {
        QString file;
        int printed = 0;
        int leftOut = 0; ///< cases that could not be read, or have nothing to draw
        bool cancelled = false;
        std::optional<Error> problem; ///< the file could not be written
    };

    /// `session` must outlive it. `options` holds file, paper, layout and program.
    PrintMany(Session& session, std::vector<CaseId> cases, PrintOptions options, QObject* parent = nullptr);
    ~PrintMany() override;

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(int done);
    void finished(const leadlight::ui::PrintMany::Report& report);

private:
    void next();
    void finish();

    Session& m_session;
    std::vector<CaseId> m_cases;
    std::size_t m_next = 0;
    Report m_report;
    std::shared_ptr<PdfBook> m_book;                              ///< used on the queue's thread alone
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< false for late answers after the end
    TaskQueue m_queue{1};
};

} // namespace leadlight::ui
