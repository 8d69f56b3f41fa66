// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/inference.h"

#include <QDialog>

namespace leadlight::ui {

/// A card as a page of rich text; every word of the file is escaped.
[[nodiscard]] QString cardPage(const jepa::Card& card, const Sha256& hash);

/// What the encoder and the heads say of themselves: intended use, training data, metrics with intervals,
/// limits.
class ModelCardDialog : public QDialog {
    Q_OBJECT

public:
    explicit ModelCardDialog(const ModelInfo& models, QWidget* parent = nullptr);
};

} // namespace leadlight::ui
