// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/deidentify.h"
#include "ui/common/palette.h"
#include "ui/session/paper_layout.h"
#include "ui/tracing/print_recording.h"
#include "ui/window/main_window.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace leadlight::viewer {

enum class Mode { Window, Print, Screenshot, Help, Version };

/// What the program was asked to do.
struct CommandLine {
    Mode mode = Mode::Window;
    QStringList files;
    QString database; ///< empty: the person's own, or a passing one for print and screenshot
    QString output;   ///< of print and screenshot
    QString language; ///< its name; empty: that of the settings or the system

    ui::PrintFormat format = ui::PrintFormat::Pdf;
    ui::PrintPaper paper = ui::PrintPaper::A4;
    ui::PaperSettings settings;
    QString relevance; ///< method of the map to print; empty: none
    QString label;
    bool checks = true; ///< of that map

    /// What a print keeps beyond the basic profile; nothing: it names the patient.
    std::optional<io::DeidentifyOptions> deidentify;
    QString keyFile; ///< with the secret of `deidentify`; empty: none

    QSize size{1600, 1000};
    ui::Screen screen = ui::Screen::Read;
    ui::Theme theme = ui::Theme::Light;
};

/// Reads the arguments (the program's name not among them). Invalid, with one sentence, where they are wrong.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

/// The text of --help.
[[nodiscard]] QString helpText();

} // namespace leadlight::viewer
