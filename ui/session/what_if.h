// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/relevance_map.h"
#include "ui/session/inference.h"

#include <QObject>

#include <bitset>
#include <memory>
#include <optional>

namespace leadlight::ui {

/// What the findings would be without some leads or seconds. Leaving out means absent from attention and from
/// the mean, not zeroed. Whole seconds are like what the encoder was trained with; whole leads are not: a
/// stress test.
class WhatIf : public QObject {
    Q_OBJECT

public:
    static constexpr int kSeconds = 10;

    /// `inference` must outlive it.
    explicit WhatIf(Inference& inference, QObject* parent = nullptr);

    /// Another recording, or none: everything is there again.
    void setRecording(std::shared_ptr<const Recording> recording);

    [[nodiscard]] bool leadOut(int lead) const { return m_leads.test(static_cast<std::size_t>(lead)); }

    [[nodiscard]] bool secondOut(int second) const {
        return m_seconds.test(static_cast<std::size_t>(second));
    }

    [[nodiscard]] bool anyOut() const { return m_leads.any() || m_seconds.any(); }

    [[nodiscard]] bool anyLeadOut() const { return m_leads.any(); }

    /// The tokens that are left out.
    [[nodiscard]] std::bitset<kTokenCount> tokensOut() const;

    /// Leaves a lead (0 to 7) or a second (0 to 9) out, or takes it back in. The last one stays.
    void toggleLead(int lead);
    void toggleSecond(int second);
    void takeAllBack();

    /// The findings with and without; while waiting() those of the choice before. Nothing where nothing is
    /// left out.
    [[nodiscard]] const std::optional<LeftOutFindings>& findings() const { return m_findings; }

    [[nodiscard]] bool waiting() const { return m_task.has_value(); }

    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void compute();

    Inference& m_inference;
    std::shared_ptr<const Recording> m_recording;
    std::bitset<kModelLeadCount> m_leads;
    std::bitset<kSeconds> m_seconds;
    std::optional<TaskId> m_task;
    std::optional<LeftOutFindings> m_findings;
    std::optional<Error> m_problem;
};

} // namespace leadlight::ui
