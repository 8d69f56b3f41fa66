// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/left_out.h"

#include "core/base/csv.h"
#include "ui/common/error_text.h"
#include "ui/session/joined_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

QString whyPassedOver(const ImportReport& report, const std::filesystem::path& path) {
    if (std::ranges::find(report.tables, path) == report.tables.end())
        return Words::tr("Passed over: of no format that is read.");
    return Words::tr("Passed over: a table of numbers in a folder, which does not say how it is to be read. "
                     "Open it by itself to say so.");
}

} // namespace

QString importSentence(const ImportReport& report) {
    QStringList parts;
    parts.append(Words::tr("%n case(s) added", nullptr, report.added));
    if (report.alreadyThere > 0)
        parts.append(Words::tr("%n already there", nullptr, report.alreadyThere));
    if (!report.failures.empty())
        parts.append(Words::tr("%n could not be read", nullptr, static_cast<int>(report.failures.size())));
    if (!report.passedOver.empty())
        parts.append(
            Words::tr("%n other file(s) passed over", nullptr, static_cast<int>(report.passedOver.size())));
    if (report.cancelled)
        parts.append(Words::tr("cancelled"));
    return Words::tr("%1.", "a sentence of what happened to the files").arg(listed(parts));
}

std::vector<LeftOut> leftOut(const ImportReport& report) {
    std::vector<LeftOut> files;
    for (const ImportFailure& failure : report.failures)
        files.push_back({failure.path, errorSentence(failure.error), true});
    for (const std::filesystem::path& path : report.passedOver)
        files.push_back({path, whyPassedOver(report, path), false});
    return files;
}

std::string leftOutCsv(const std::vector<LeftOut>& files) {
    std::string csv = "file,result,reason\r\n";
    for (const LeftOut& file : files) {
        csv += spreadsheetField(file.path.string()) + (file.failed ? ",failed," : ",passed over,") +
               spreadsheetField(file.why.toStdString()) + "\r\n";
    }
    return csv;
}

} // namespace leadlight::ui
