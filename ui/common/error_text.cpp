// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"

#include "ui/common/number_format.h"
#include "ui/session/joined_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString errorTitle(ErrorCode code) {
    // No default: a new code does not compile until it has its words.
    switch (code) {
    case ErrorCode::NotFound:
        return Words::tr("Not found");
    case ErrorCode::Unreadable:
        return Words::tr("Could not be read or written");
    case ErrorCode::Unrecognised:
        return Words::tr("Not a known ECG format");
    case ErrorCode::Malformed:
        return Words::tr("Damaged or contradictory");
    case ErrorCode::Unsupported:
        return Words::tr("Of a kind that is not handled");
    case ErrorCode::TooLarge:
        return Words::tr("Too large");
    case ErrorCode::Invalid:
        return Words::tr("Not valid");
    case ErrorCode::NoSpace:
        return Words::tr("No space left");
    case ErrorCode::Busy:
        return Words::tr("In use by another program");
    case ErrorCode::Unavailable:
        return Words::tr("Not available");
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::Internal:
        return Words::tr("A fault of this program");
    }
    return {};
}

QString errorSentence(const Error& error) {
    const QString title = errorTitle(error.code);
    const QString detail = text(error.text);
    if (title.isEmpty() || detail.isEmpty())
        return title + detail;
    return named(title, detail);
}

} // namespace leadlight::ui
