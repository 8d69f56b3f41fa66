// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/main_window.h"

#include <QTest>

#include <filesystem>

namespace leadlight::test {

/// Shows a file on Explore and waits for its values and its place in the database.
inline void showOnExplore(ui::Session& session, ui::MainWindow& window, const std::filesystem::path& file) {
    window.resize(1600, 1000);
    window.show();
    window.setScreen(ui::Screen::Explore);
    session.openPaths({file});
    QTRY_VERIFY(session.current() &&
                session.current()->fileName == QString::fromStdString(file.filename().string()) &&
                session.current()->id && window.explore().data());
}

} // namespace leadlight::test
