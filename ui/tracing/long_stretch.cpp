// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/long_stretch.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr double kAroundS = 60.0; // on both sides
constexpr double kNearS = 20.0;   // closer to an end than this, more is loaded

LoadedStretch load(const Series& series, double fromS, double toS) {
    const Waveform& waveform = series.waveform;
    const auto sampleAt = [&](double seconds) {
        return static_cast<std::size_t>(
            std::clamp(std::floor(seconds * waveform.rateHz), 0.0, static_cast<double>(waveform.samples())));
    };
    const std::size_t first = sampleAt(fromS);
    const std::size_t last = sampleAt(toS);
    return {waveform.stretch(first, last - first), static_cast<double>(first) / waveform.rateHz};
}

} // namespace

LongStretch::LongStretch(QObject* parent)
    : QObject(parent) {}

const LoadedStretch& LongStretch::ask(const std::shared_ptr<const Recording>& recording, const Series& series,
                                      double fromS, double toS) {
    if (m_series != &series)
        forget();
    m_series = &series;
    const double wholeS = series.waveform.durationS();
    fromS = std::max(0.0, fromS);
    toS = std::min(wholeS, toS);
    const double nearFromS = std::max(0.0, fromS - kNearS);
    const double nearToS = std::min(wholeS, toS + kNearS);
    // One sample is what rounding may cost.
    const double slackS = 1.0 / series.waveform.rateHz;
    const bool there = !m_loaded.waveform.leads.empty() && m_loaded.startS <= nearFromS + slackS &&
                       m_loaded.endS() >= nearToS - slackS;
    const bool coming = m_askedFromS <= nearFromS + slackS && m_askedToS >= nearToS - slackS;
    if (!there && !coming) {
        m_tasks.cancelAll();
        m_askedFromS = std::max(0.0, fromS - kAroundS);
        m_askedToS = std::min(wholeS, toS + kAroundS);
        m_tasks.run([recording, &series, from = m_askedFromS,
                     to = m_askedToS](const Progress&) { return load(series, from, to); },
                    [this, asked = ++m_asked](LoadedStretch stretch) {
                        if (asked != m_asked)
                            return;
                        m_loaded = std::move(stretch);
                        m_loaded.number = asked;
                        m_askedToS = -1.0;
                        Q_EMIT loaded();
                    });
    }
    return m_loaded;
}

void LongStretch::forget() {
    m_tasks.cancelAll();
    ++m_asked;
    m_series = nullptr;
    m_loaded = {};
    m_askedToS = -1.0;
}

} // namespace leadlight::ui
