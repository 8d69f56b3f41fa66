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

namespace {

/// The logits of the masks, then of everything.
Result<std::vector<double>> logitsOf(jepa::Encoder& encoder, const jepa::ModelInput& input,
                                     const Target& target, std::vector<jepa::TokenMask> masks,
                                     const Progress& progress) {
    if (input.leads.size() != kModelLeadCount)
        return fail(ErrorCode::Invalid, "Occlusion needs all eight leads of the model.");
    masks.push_back(everything());
    const auto parts = encoder.encodeParts(input, masks, {target.needsTokens()}, progress);
    if (!parts)
        return fail(parts.error());
    std::vector<double> logits;
    for (const jepa::Encoding& part : *parts)
        logits.push_back(target.logit(part));
    return logits;
}

/// The effects of the seconds, each written to its five patches. `first`: the place of the first second.
TokenValues secondsOf(const std::vector<double>& logits, int first) {
    TokenValues values{};
    for (int token = 0; token < kTokenCount; ++token)
        values[static_cast<std::size_t>(token)] =
            logits.back() - logits[static_cast<std::size_t>(first + token / kSecondPatches)];
    return values;
}

} // namespace

Result<Occlusion> occlude(jepa::Encoder& encoder, const jepa::ModelInput& input, const Target& target,
                          const Progress& progress) {
    const auto logits = logitsOf(encoder, input, target, occlusionMasks(), progress);
    if (!logits)
        return fail(logits.error());
    Occlusion result;
    result.logit = logits->back();
    for (std::size_t lead = 0; lead < result.leads.size(); ++lead)
        result.leads[lead] = result.logit - (*logits)[lead];
    for (std::size_t time = 0; time < result.times.size(); ++time)
        result.times[time] = result.logit - (*logits)[kModelLeadCount + time];
    result.values = secondsOf(*logits, kModelLeadCount + kPatchCount);
    return result;
}

Result<TokenValues> occludeSeconds(jepa::Encoder& encoder, const jepa::ModelInput& input,
                                   const Target& target, const Progress& progress) {
    const std::vector<jepa::TokenMask> all = occlusionMasks();
    const auto logits =
        logitsOf(encoder, input, target, {all.begin() + kModelLeadCount + kPatchCount, all.end()}, progress);
    if (!logits)
        return fail(logits.error());
    return secondsOf(*logits, 0);
}

} // namespace leadlight::explain
