// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/paper_layout.h"
#include "ui/tracing/long_stretch.h"
#include "ui/tracing/part_runner.h"

#include <optional>
#include <span>
#include <vector>

namespace leadlight::ui {

/// The samples that are drawn: the file's own, or those of a display filter about what the paper shows.
///
/// Only a stretch is filtered, with the context that the filter needs, so that a day's recording scrolls as
/// ten seconds do. Nothing but painters may ask here: read-outs, calipers and everything else use the file's
/// own samples.
class DisplaySignal {
public:
    /// Samples of one lead, the first of them at `startS`.
    struct Stretch {
        std::span<const float> values;
        double startS = 0.0;
    };

    /// Gets ready for what a layout of that series shows. Does nothing where it is. Of a long recording what
    /// is `loaded` is drawn; without that its samples are read here, which is for printing.
    void prepare(const Series& series, const PaperLayout& layout, PartRunner& runner,
                 const LoadedStretch* loaded = nullptr);
    /// To be called where another series may lie at the same address.
    void forget();

    /// The samples of a lead of the series that was prepared for.
    [[nodiscard]] Stretch of(int leadIndex) const;

private:
    [[nodiscard]] std::span<const float> base(std::size_t lead) const;

    const Series* m_series = nullptr;
    const LoadedStretch* m_loaded = nullptr; // of a long recording
    quint64 m_loadedNumber = 0;
    std::optional<LoadedStretch> m_read; // of a long recording that is printed
    DisplayFilter m_filter;
    double m_fromS = 0.0; // what the stretch shows, without its context
    double m_toS = 0.0;
    double m_startS = 0.0;
    std::vector<std::vector<float>> m_leads; // none: the file's own
};

} // namespace leadlight::ui
