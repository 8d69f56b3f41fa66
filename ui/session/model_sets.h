// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/jepa/encoder_config.h"
#include "ui/session/model_files.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace leadlight::ui {

/// A model's name with the first digits of its SHA-256 (64 digits): two models may bear one name.
[[nodiscard]] QString modelTitle(const QString& name, const QString& sha256);

/// An encoder with its heads, as their files describe themselves.
struct ModelSet {
    ModelFiles files;
    QString name; ///< from the encoder's card, with its version
    Sha256 encoder;
    jepa::EncoderConfig config;
    QStringList findings; ///< labels of all heads
    bool bundled = false; ///< came with the program

    [[nodiscard]] QString title() const; ///< modelTitle() of the encoder
};

/// What became of a list of model files.
struct ModelSets {
    std::vector<ModelSet> sets;  ///< the bundled one first, then in the order of the files
    std::vector<Error> problems; ///< one for every file that cannot be used
};

/// Reads the cards of the bundled models and of those that a person added, encoders and heads in any order,
/// and gives every head to its encoder. A file that is given twice counts once. Reads whole files for their
/// SHA-256: on a thread that may wait.
[[nodiscard]] ModelSets readModelSets(const ModelFiles& bundled,
                                      const std::vector<std::filesystem::path>& added);

} // namespace leadlight::ui
