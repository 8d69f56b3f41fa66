// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "ui/session/task_queue.h"

#include <QObject>

#include <memory>

namespace leadlight::ui {

/// Samples of all leads of a long recording, held in memory, the first of them at `startS`.
struct LoadedStretch {
    Waveform waveform;
    double startS = 0.0;
    quint64 number = 0; ///< another for everything that is loaded

    [[nodiscard]] double endS() const { return startS + waveform.durationS(); }
};

/// Loads what is looked at of a recording whose samples stay in its file, with a minute on both sides, on a
/// thread of its own: whoever draws never waits for the disk.
class LongStretch : public QObject {
    Q_OBJECT

public:
    explicit LongStretch(QObject* parent = nullptr);

    /// What is loaded of the series now, which may be less than [fromS, toS] or nothing (no leads); the rest
    /// is loaded and `loaded` follows. `recording` owns the series.
    [[nodiscard]] const LoadedStretch& ask(const std::shared_ptr<const Recording>& recording,
                                           const Series& series, double fromS, double toS);
    /// To be called where another recording is shown.
    void forget();

Q_SIGNALS:
    void loaded();

private:
    const Series* m_series = nullptr;
    LoadedStretch m_loaded;
    double m_askedFromS = 0.0;
    double m_askedToS = -1.0; // what is being loaded: nothing
    quint64 m_asked = 0;
    TaskQueue m_tasks{1};
};

} // namespace leadlight::ui
