// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/occlusion.h"

namespace leadlight::explain {

namespace {

constexpr int kSeconds = kPatchCount / kSecondPatches;

jepa::TokenMask everything() {
    return jepa::TokenMask(static_cast<std::size_t>(kTokenCount), 1);
}

void leaveOut(jepa::TokenMask& mask, int lead, int time) {
    mask[static_cast<std::size_t>(lead * kPatchCount + time)] = 0;
}

} // namespace

std::vector<jepa::TokenMask> occlusionMasks() {
    std::vector<jepa::TokenMask> masks(
        static_cast<std::size_t>(kModelLeadCount + kPatchCount + kModelLeadCount * kSeconds), everything());
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        for (int time = 0; time < kPatchCount; ++time) {
            leaveOut(masks[static_cast<std::size_t>(lead)], lead, time);
            leaveOut(masks[static_cast<std::size_t>(kModelLeadCount + time)], lead, time);
            leaveOut(masks[static_cast<std::size_t>(kModelLeadCount + kPatchCount + lead * kSeconds +
                                                    time / kSecondPatches)],
                     lead, time);
        }
    }
    return masks;
}

Result<Occlusion> occlude(jepa::Encoder& encoder, const jepa::ModelInput& input, const Target& target,
                          const Progress& progress) {
    if (input.leads.size() != kModelLeadCount)
        return fail(ErrorCode::Invalid, "Occlusion needs all eight leads of the model.");
    std::vector<jepa::TokenMask> masks = occlusionMasks();
    masks.push_back(everything());
    const auto parts = encoder.encodeParts(input, masks, {}, progress);
    if (!parts)
        return fail(parts.error());
    Occlusion result;
    result.logit = target.logit(parts->back());
    const auto effect = [&](int mask) {
        return result.logit - target.logit((*parts)[static_cast<std::size_t>(mask)]);
    };
    for (int lead = 0; lead < kModelLeadCount; ++lead)
        result.leads[static_cast<std::size_t>(lead)] = effect(lead);
    for (int time = 0; time < kPatchCount; ++time)
        result.times[static_cast<std::size_t>(time)] = effect(kModelLeadCount + time);
    for (int token = 0; token < kTokenCount; ++token)
        result.values[static_cast<std::size_t>(token)] =
            effect(kModelLeadCount + kPatchCount + token / kSecondPatches);
    return result;
}

} // namespace leadlight::explain
