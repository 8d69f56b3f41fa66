// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadlight::ui {

class Session;

/// Stands where the AI would speak of the case on screen: why it is hidden, what shows it, and a button that
/// shows it without a reading.
class ReadFirstNotice : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit ReadFirstNotice(Session& session, QWidget* parent = nullptr);
};

} // namespace leadlight::ui
