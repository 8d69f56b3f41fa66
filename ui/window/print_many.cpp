// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/print_many.h"

namespace leadlight::ui {

PrintMany::PrintMany(Session& session, std::vector<CaseId> cases, PrintOptions options, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_cases(std::move(cases)) {
    m_report.file = options.file;
    m_book = std::make_shared<PdfBook>(std::move(options));
}

PrintMany::~PrintMany() {
    *m_alive = false;
}

void PrintMany::start() {
    next();
}

void PrintMany::cancel() {
    if (m_report.cancelled)
        return;
    m_report.cancelled = true;
    m_queue.cancelAll();
    Q_EMIT finished(m_report);
}

void PrintMany::next() {
    if (m_report.cancelled)
        return;
    Q_EMIT progressed(static_cast<int>(m_next));
    if (m_next >= m_cases.size()) {
        finish();
        return;
    }
    m_session.readMeasured(m_cases[m_next++], [this, alive = m_alive](Result<MeasuredReading> read) {
        if (!*alive || m_report.cancelled)
            return;
        if (!read) {
            ++m_report.leftOut;
            next();
            return;
        }
        m_queue.run(
            [book = m_book, kept = std::move(*read)](const Progress&) {
                PrintOptions own;
                own.measured = kept.measured;
                own.reading = kept.reading;
                return book->add(*kept.measured->recording, own).has_value();
            },
            [this](bool printed) {
                (printed ? m_report.printed : m_report.leftOut) += 1;
                next();
            });
    });
}

void PrintMany::finish() {
    m_queue.run([book = m_book](const Progress&) { return book->finish(); },
                [this](const Result<void>& written) {
                    if (!written)
                        m_report.problem = written.error();
                    Q_EMIT finished(m_report);
                });
}

} // namespace leadlight::ui
