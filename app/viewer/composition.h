// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"
#include "ui/session/session.h"
#include "ui/session/table_desk.h"

#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace leadlight::viewer {

/// "leadlight 0.1.0"
[[nodiscard]] QString programName();

/// The case database of the person who runs the program.
[[nodiscard]] QString personalDatabase();

/// The settings of the person who runs the program, in a folder of the program's name.
[[nodiscard]] std::unique_ptr<QSettings> personalSettings();

/// The bundled encoder and head, and LibTorch behind its module.
[[nodiscard]] ui::InferenceParts inferenceParts(jepa::DeviceChoice device);

/// Readers, database and models put together; without an encoder in `models` those that came with the
/// program.
[[nodiscard]] ui::SessionParts sessionParts(const QString& database, jepa::DeviceChoice device,
                                            const ui::ModelFiles& models = {});

/// Where things are kept that can be computed again.
[[nodiscard]] std::filesystem::path cacheFolder();

/// What asks about tables of numbers, and the file beside the settings that remembers what was answered.
[[nodiscard]] ui::TableParts tableParts();

/// The bundled example to try; empty where there is none.
[[nodiscard]] QString exampleFile();

/// Where things lie, as lines for the settings.
[[nodiscard]] QStringList facts(const QString& database);

} // namespace leadlight::viewer
