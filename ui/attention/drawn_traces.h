// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "ui/session/paper_layout.h"

#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace leadlight::ui {

/// The samples of a recording's beginning as they are drawn, display filter included, for overlays that
/// follow the trace. Any thread may ask.
class DrawnTraces {
public:
    explicit DrawnTraces(std::shared_ptr<const Recording> recording);

    /// Samples of one lead, the first at 0 s. They stay valid as long as `keep` does.
    struct Trace {
        std::shared_ptr<const std::vector<std::vector<float>>> keep; ///< null where the file's own are meant
        std::span<const float> values;
        double rateHz = 0.0;
    };

    /// The trace of a panel; empty where the layout draws none of it.
    [[nodiscard]] Trace of(const PaperLayout& layout, const PaperPanel& panel) const;

private:
    std::shared_ptr<const Recording> m_recording;
    mutable std::mutex m_mutex;
    mutable DisplayFilter m_filter;
    mutable std::shared_ptr<const std::vector<std::vector<float>>> m_filtered;
};

} // namespace leadlight::ui
