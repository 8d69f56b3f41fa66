// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/places.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace leadlight::test {

/// What a run of leadlight-cli gave.
struct CliRun {
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

inline CliRun runCli(const QStringList& arguments) {
    QProcess process;
    process.start(leadlight::test::qPath(leadlight::test::buildDir() / "bin/leadlight-cli"), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace leadlight::test
