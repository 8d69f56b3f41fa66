// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"
#include "ui/common/palette.h"
#include "ui/session/model_files.h"
#include "ui/session/pacs_settings.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <map>
#include <vector>

class QSettings;

namespace leadlight::ui {

/// The longest time without a touch after which a window may lock, in minutes.
inline constexpr int kMostLockMin = 240;

/// All that is remembered from one start to the next, with the values of a first start.
struct Settings {
    Theme theme = Theme::Light;
    QString language; ///< its name, as "zh_CN"; empty: that of the system
    jepa::DeviceChoice device = jepa::DeviceChoice::Auto;
    int layout = 0; ///< place in LayoutKind
    double speedMmPerS = 25.0;
    double gainMmPerMv = 10.0;
    bool tourSeen = false;   ///< the first steps were shown
    QString reportTemplates; ///< of readings; empty: those of a first start
    bool readFirst = false;  ///< the AI is hidden until the reader has given a reading
    int lockAfterMin = 0;    ///< with accounts: signs out after so many minutes without a touch; 0: never
    QByteArray windowGeometry;
    QByteArray splitter;                            ///< widths of the panels
    std::map<QString, QString> screenCalibrations;  ///< screenKey to text
    std::vector<std::filesystem::path> addedModels; ///< encoders and heads beside the bundled ones
    ModelFiles models;                              ///< those in use; no encoder: the bundled ones
    PacsSettings pacs;
};

/// Reads what was kept; what is missing or makes no sense has its first value.
[[nodiscard]] Settings loadSettings(QSettings& store);
void saveSettings(const Settings& settings, QSettings& store);

} // namespace leadlight::ui
