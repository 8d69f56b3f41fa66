// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/what_if.h"

#include "core/explain/occlusion.h"

#include <utility>

namespace leadlight::ui {

namespace {

constexpr int kPriority = 2; // somebody waits for the answer to a click

} // namespace

WhatIf::WhatIf(Inference& inference, QObject* parent)
    : QObject(parent)
    , m_inference(inference) {}

void WhatIf::setRecording(std::shared_ptr<const Recording> recording) {
    if (recording == m_recording)
        return;
    m_recording = std::move(recording);
    m_leads.reset();
    m_seconds.reset();
    compute();
}

std::bitset<kTokenCount> WhatIf::tokensOut() const {
    std::bitset<kTokenCount> out;
    for (int token = 0; token < kTokenCount; ++token)
        out.set(static_cast<std::size_t>(token),
                leadOut(token / kPatchCount) || secondOut(token % kPatchCount / explain::kSecondPatches));
    return out;
}

void WhatIf::toggleLead(int lead) {
    auto leads = m_leads;
    leads.flip(static_cast<std::size_t>(lead));
    if (leads.all())
        return;
    m_leads = leads;
    compute();
}

void WhatIf::toggleSecond(int second) {
    auto seconds = m_seconds;
    seconds.flip(static_cast<std::size_t>(second));
    if (seconds.all())
        return;
    m_seconds = seconds;
    compute();
}

void WhatIf::takeAllBack() {
    if (!anyOut())
        return;
    m_leads.reset();
    m_seconds.reset();
    compute();
}

void WhatIf::compute() {
    if (m_task)
        m_inference.cancel(*std::exchange(m_task, std::nullopt));
    if (!m_recording || !anyOut())
        m_findings.reset(); // else the last ones stay until the new ones come, so that nothing blinks
    m_problem.reset();
    if (m_recording && anyOut()) {
        const std::bitset<kTokenCount> out = tokensOut();
        jepa::TokenMask stays(static_cast<std::size_t>(kTokenCount), 1);
        for (std::size_t token = 0; token < stays.size(); ++token)
            stays[token] = out.test(token) ? 0 : 1;
        m_task = m_inference.leaveOut(m_recording, std::move(stays), kPriority,
                                      [this](Result<LeftOutFindings> findings) {
                                          m_task.reset();
                                          if (findings)
                                              m_findings = std::move(*findings);
                                          else
                                              m_problem = findings.error();
                                          Q_EMIT changed();
                                      });
    }
    Q_EMIT changed();
}

} // namespace leadlight::ui
