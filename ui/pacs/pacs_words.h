// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/pacs_work.h"

#include <QString>

namespace leadlight::ui {

/// How the listener stands in a few words, for the status bar; empty where it is off.
[[nodiscard]] QString listenerWords(const ListenerState& state);

/// The same with what happened last, for a tool tip and the settings.
[[nodiscard]] QString listenerDetails(const ListenerState& state);

/// "3 ECGs received, 1 already there. 2 could not be kept: …"
[[nodiscard]] QString receivedSentence(const pacs::Transferred& result);

} // namespace leadlight::ui
