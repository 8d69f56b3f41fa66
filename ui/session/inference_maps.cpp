// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the inference thread that makes maps, checks them, and asks what is left without some tokens.
#include "core/explain/checks.h"
#include "ui/session/inference_models.h"

#include <algorithm>

namespace leadlight::ui {

namespace {

/// A stretch of the whole work.
Progress partOf(const Progress& whole, double from, double to) {
    return {whole.cancel, [whole, from, to](double fraction) {
                if (whole.onFraction)
                    whole.onFraction(from + (to - from) * fraction);
            }};
}

explain::MapOptions optionsOf(const MapQuestion& question) {
    return {question.layer, question.attentionHead};
}

} // namespace

Result<void> Inference::Models::prepare(const std::shared_ptr<const Recording>& recording) {
    if (const auto models = info(); !models)
        return fail(models.error());
    if (const Result<void> loaded = load(); !loaded)
        return loaded;
    if (m_shared.recording == recording)
        return {};
    Result<jepa::ModelInput> input = jepa::prepareInput(*recording, 0.0, m_encoder->recipe());
    if (!input)
        return fail(input.error());
    m_shared = {};
    m_shared.recording = recording;
    m_shared.input = std::move(*input);
    return {};
}

Result<std::optional<explain::Target>> Inference::Models::targetOf(const MapQuestion& question) const {
    if (question.head < 0)
        return std::nullopt;
    if (question.head >= static_cast<int>(m_info->heads.size()))
        return fail(ErrorCode::NotFound,
                    "There is no such diagnostic head any more; choose a finding again.");
    const jepa::Head& head = m_info->heads[static_cast<std::size_t>(question.head)];
    if (question.label < 0 || question.label >= static_cast<int>(head.parameters().labels.size()))
        return fail(ErrorCode::NotFound, "The head does not know this finding any more; choose one again.");
    return explain::Target::of(head, question.label);
}

Result<Inference::Models::CheckedPtr>
Inference::Models::explain(const std::shared_ptr<const Recording>& recording, const MapQuestion& question,
                           const Progress& progress) {
    if (const Result<void> ready = prepare(recording); !ready)
        return fail(ready.error());
    const auto target = targetOf(question);
    if (!target)
        return fail(target.error());
    const explain::Subject subject{m_encoder.get(), &m_shared.input, *target ? &**target : nullptr};
    Result<explain::Explanation> map =
        explain::explain(question.method, subject, optionsOf(question), progress);
    if (!map)
        return fail(map.error());
    auto checked = std::make_shared<explain::CheckedMap>();
    checked->map = std::move(*map);
    checked->device = m_encoder->place().device;
    checked->precision = m_encoder->place().precision;
    return checked;
}

Result<Inference::Models::CheckedPtr>
Inference::Models::check(const std::shared_ptr<const Recording>& recording, const MapQuestion& question,
                         const explain::CheckedMap& map, const Progress& progress) {
    if (const Result<void> ready = prepare(recording); !ready)
        return fail(ready.error());
    const auto target = targetOf(question);
    if (!target)
        return fail(target.error());
    const explain::Subject subject{m_encoder.get(), &m_shared.input, *target ? &**target : nullptr};
    explain::CheckInputs known;
    double begun = 0.0;
    if (*target) {
        const std::pair finding{question.head, question.label};
        if (m_shared.finding != finding) {
            m_shared.random.clear();
            m_shared.lrp.reset();
            m_shared.finding = finding;
        }
        if (m_shared.random.empty()) {
            begun = 0.5;
            auto random =
                explain::randomCurves(*m_encoder, m_shared.input, **target, partOf(progress, 0.0, begun));
            if (!random)
                return fail(random.error());
            m_shared.random = std::move(*random);
        }
        if (question.method == explain::Method::Lrp) {
            m_shared.lrp = map.map;
        } else if (!m_shared.lrp) {
            auto lrp = explain::explain(explain::Method::Lrp, subject, {}, {progress.cancel, {}});
            if (!lrp)
                return fail(lrp.error());
            m_shared.lrp = std::move(*lrp);
        }
        known.random = &m_shared.random;
        known.second = &*m_shared.lrp;
    }
    Result<explain::Checks> checks =
        explain::checkMap(map.map, subject, optionsOf(question), known, partOf(progress, begun, 1.0));
    if (!checks)
        return fail(checks.error());
    auto checked = std::make_shared<explain::CheckedMap>(map);
    checked->checks = std::move(*checks);
    return checked;
}

Result<LeftOutFindings> Inference::Models::leaveOut(const std::shared_ptr<const Recording>& recording,
                                                    const jepa::TokenMask& stays, const Progress& progress) {
    if (const Result<void> ready = prepare(recording); !ready)
        return fail(ready.error());
    const std::vector<jepa::TokenMask> masks{jepa::TokenMask(stays.size(), 1), stays};
    jepa::EncodeOptions options;
    options.keepTokens = std::any_of(m_info->heads.begin(), m_info->heads.end(),
                                     [](const jepa::Head& head) { return head.needsTokens(); });
    const auto parts = m_encoder->encodeParts(m_shared.input, masks, options, progress);
    if (!parts)
        return fail(parts.error());
    LeftOutFindings findings;
    for (const jepa::Head& head : m_info->heads) {
        findings.whole.push_back(head.evaluate({parts->front().embedding, parts->front().tokens}));
        findings.rest.push_back(head.evaluate({parts->back().embedding, parts->back().tokens}));
    }
    return findings;
}

} // namespace leadlight::ui
