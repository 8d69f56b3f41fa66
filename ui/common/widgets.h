// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QSize>
#include <QString>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QWidget;

namespace leadlight::ui {

/// The heading of a block of a panel.
[[nodiscard]] QLabel* makeHeading(const QString& text, QWidget* parent = nullptr);
/// Wrapping text in the secondary colour. Plain text always: it may come from a file.
[[nodiscard]] QLabel* makeSecondary(const QString& text, QWidget* parent = nullptr);
/// Wrapping text in the colour of a role of the style sheet: "", "secondary", "caution" or "error".
[[nodiscard]] QLabel* makeText(const QString& text, const QString& role, QWidget* parent = nullptr);
/// A line of one pixel.
[[nodiscard]] QFrame* makeHairline(Qt::Orientation orientation, QWidget* parent = nullptr);
/// The button that a person most likely wants.
[[nodiscard]] QPushButton* makePrimaryButton(const QString& text, QWidget* parent = nullptr);
/// Sets the style sheet's role of a widget that lives already.
void setRole(QWidget* widget, const QString& role);

/// Whether the event offers Return or Enter as a shortcut of the window. It is accepted then, so that the
/// widget gets the key itself.
bool keepsReturn(QEvent& event);

/// Gives a window its usual size, or as much of it as its screen has room for beside the window's frame and
/// the desktop's own bars.
void resizeWithinScreen(QWidget& window, const QSize& usual);

/// Sets a bar to a share from 0 to 1 of its thousand steps and lets it be painted with everything else:
/// QProgressBar would paint all that waits to be painted, at once and within the call.
void setProgress(QProgressBar& bar, double share);

} // namespace leadlight::ui
