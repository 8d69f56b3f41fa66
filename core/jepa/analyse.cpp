// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/analyse.h"

#include "core/jepa/finite.h"
#include "core/jepa/guards.h"
#include "core/jepa/packed_attention.h"
#include "core/record/relevance_map.h"
#include "core/signal/quality.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <string>
#include <string_view>
#include <utility>

namespace leadlight::jepa {

namespace {

constexpr std::string_view kNormalLabel = "NORM"; // of the superclasses, by DESIGN's interface

/// The part of an analysis that all heads share.
Analysis baseOf(const Recording& recording, const GuardReport& guards) {
    Analysis analysis;
    analysis.recording = recording.sha256;
    analysis.madeAt = nowUtc();
    analysis.warnings = guards.warnings;
    return analysis;
}

Analysis withHead(Analysis analysis, const Head& head, std::span<const float> tokens) {
    analysis.head = head.sha256();
    analysis.findings = head.evaluate(HeadInput{analysis.embedding, tokens});
    analysis.distancePercentile = head.distancePercentile(analysis.embedding);
    const auto& distance = head.parameters().distance;
    if (distance && analysis.distancePercentile && *analysis.distancePercentile > distance->abstainAbove)
        analysis.warnings.push_back(
            {"far_from_training",
             "The recording is unlike those that the head was trained on; it makes no suggestion."});
    return analysis;
}

/// A model that calls an ECG normal while plain rules see what is not must not be believed.
void doubtNormal(Analysis& analysis, const Recording& recording, const AnalyseOptions& options) {
    for (Finding& finding : analysis.findings) {
        if (finding.label != kNormalLabel || finding.state != FindingState::Suggested)
            continue;
        const std::string against = options.againstNormal(recording, options.startS);
        if (against.empty())
            continue;
        finding.state = FindingState::Abstained;
        finding.reason = "the tracing speaks against a normal ECG: " + against;
    }
}

/// A normal ECG has no other finding. Probabilities of labels that do not know of each other may say both,
/// and whoever reads them must be told that they cannot both be right.
void noteContradiction(Analysis& analysis) {
    bool normal = false;
    std::string others;
    for (const Finding& finding : analysis.findings) {
        if (finding.state != FindingState::Suggested)
            continue;
        if (finding.label == kNormalLabel)
            normal = true;
        else
            others += (others.empty() ? "" : " and ") + finding.label;
    }
    if (normal && !others.empty())
        analysis.warnings.push_back(
            {"contradiction", "NORM is suggested beside " + others + ": they exclude one another."});
}

void fill(Analysed& result, const Recording& recording, Encoding encoding, const AnalysisModels& models,
          const AnalyseOptions& options) {
    Analysis base = std::move(result.analyses.front());
    result.analyses.clear();
    const EncoderConfig& config = models.encoder->config();
    const RunPlace place = models.encoder->place();
    base.encoder = models.encoderSha256;
    base.device = place.device;
    base.precision = place.precision;
    for (const std::string& note : place.notes)
        base.warnings.push_back({"device", note});
    base.embedding = std::move(encoding.embedding);
    if (!encoding.attention.empty()) {
        base.receivedAttention =
            receivedAttention(encoding.attention, config.depth, config.attentionHeads, kModelLeadCount);
        base.layers = config.depth;
        base.attentionHeads = config.attentionHeads;
    }
    for (const Head* head : models.heads)
        result.analyses.push_back(withHead(base, *head, encoding.tokens));
    if (options.againstNormal) {
        for (Analysis& analysis : result.analyses)
            doubtNormal(analysis, recording, options);
    }
    for (Analysis& analysis : result.analyses)
        noteContradiction(analysis);
    if (models.heads.empty())
        result.analyses.push_back(std::move(base));
    if (options.keepTokens)
        result.tokens = std::move(encoding.tokens);
    if (options.keepAttention)
        result.attention = std::move(encoding.attention);
}

Result<void> checkSizes(const std::vector<Encoding>& encodings, std::size_t wanted,
                        const EncoderConfig& config) {
    const auto dim = static_cast<std::size_t>(config.dim);
    const bool right = encodings.size() == wanted &&
                       std::all_of(encodings.begin(), encodings.end(),
                                   [&](const Encoding& e) { return e.embedding.size() == dim; });
    if (!right)
        return fail(ErrorCode::Internal, "The encoder gave results of another size than it was asked for.");
    return {};
}

/// Analyses `recordings` (one batch) into `results`.
Result<void> runBatch(std::span<const Recording* const> recordings, std::span<Analysed> results,
                      const AnalysisModels& models, const AnalyseOptions& options, const Progress& progress) {
    std::vector<ModelInput> inputs;
    std::vector<Analysed*> targets;
    std::vector<const Recording*> sources;
    for (std::size_t i = 0; i < recordings.size(); ++i) {
        const GuardReport guards = checkBeforeFindings(*recordings[i], options.startS);
        results[i].analyses.push_back(baseOf(*recordings[i], guards));
        if (options.guarded && !models.heads.empty() && !guards.refusal.empty()) {
            // What the encoder cannot take in at all is the stronger reason.
            const Series* series = recordings[i]->rhythm();
            const auto unfit =
                series != nullptr ? checkForAnalysis(series->waveform, options.startS) : std::nullopt;
            results[i].analyses.front().notAnalysed = unfit ? unfit->text : guards.refusal;
            continue;
        }
        auto input = prepareInput(*recordings[i], options.startS, models.encoder->recipe());
        if (!input) {
            results[i].analyses.front().notAnalysed = input.error().text;
            continue;
        }
        inputs.push_back(std::move(*input));
        targets.push_back(&results[i]);
        sources.push_back(recordings[i]);
    }
    if (inputs.empty())
        return {};
    const bool headsReadTokens = std::any_of(models.heads.begin(), models.heads.end(),
                                             [](const Head* head) { return head->needsTokens(); });
    const EncodeOptions keep{options.keepTokens || headsReadTokens,
                             options.keepAttention || options.receivedAttention, options.keepAttention};
    auto encodings = models.encoder->encode(inputs, keep, progress);
    if (!encodings)
        return fail(encodings.error());
    if (auto checked = checkSizes(*encodings, inputs.size(), models.encoder->config()); !checked)
        return checked;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (!allFinite((*encodings)[i].embedding)) {
            targets[i]->analyses.front().notAnalysed = "The encoder gave numbers that are not finite; check "
                                                       "its file with leadlight-cli model verify.";
            continue;
        }
        fill(*targets[i], *sources[i], std::move((*encodings)[i]), models, options);
    }
    return {};
}

Result<std::vector<Analysed>> analyseAll(std::span<const Recording* const> recordings,
                                         const AnalysisModels& models, const AnalyseOptions& options,
                                         const Progress& progress) {
    for (const Head* head : models.heads) {
        if (auto belongs = checkHeadBelongs(*head, models.encoderSha256, models.encoder->config().dim);
            !belongs)
            return fail(belongs.error());
    }
    std::vector<Analysed> results(recordings.size());
    const auto batch = static_cast<std::size_t>(std::max(1, options.batch));
    const auto total = static_cast<double>(std::max<std::size_t>(1, recordings.size()));
    for (std::size_t first = 0; first < recordings.size(); first += batch) {
        const std::size_t count = std::min(batch, recordings.size() - first);
        if (!progress.report(static_cast<double>(first) / total))
            return fail(ErrorCode::Cancelled, "The analysis was stopped.");
        const Progress part{progress.cancel, [&](double fraction) {
                                if (progress.onFraction)
                                    progress.onFraction(
                                        (static_cast<double>(first) + fraction * static_cast<double>(count)) /
                                        total);
                            }};
        const auto done = runBatch(recordings.subspan(first, count), std::span(results).subspan(first, count),
                                   models, options, part);
        if (!done)
            return fail(done.error());
    }
    if (!progress.report(1.0))
        return fail(ErrorCode::Cancelled, "The analysis was stopped.");
    return results;
}

} // namespace

Result<void> checkHeadBelongs(const Head& head, const Sha256& encoder, int dim) {
    if (head.parameters().encoder != encoder)
        return fail(ErrorCode::Invalid, "The diagnostic head belongs to the encoder " +
                                            head.parameters().encoder.hex().substr(0, 12) + ", not to " +
                                            encoder.hex().substr(0, 12) + "; use them together only.");
    if (head.dim() != dim)
        return fail(ErrorCode::Invalid, "The diagnostic head reads " + std::to_string(head.dim()) +
                                            " numbers where the encoder gives " + std::to_string(dim) + ".");
    return {};
}

Result<std::vector<Analysed>> analyse(std::span<const Recording* const> recordings,
                                      const AnalysisModels& models, const AnalyseOptions& options,
                                      const Progress& progress) {
    if (models.encoder == nullptr)
        return fail(ErrorCode::Invalid, "There is no encoder to analyse with.");
    try {
        return analyseAll(recordings, models, options, progress);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::NoSpace, "The memory does not suffice for the analysis; use a smaller batch.");
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, std::string("The analysis failed: ") + error.what() + ".");
    }
}

} // namespace leadlight::jepa
