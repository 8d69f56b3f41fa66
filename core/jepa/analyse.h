// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/encoder.h"
#include "core/jepa/head.h"
#include "core/record/analysis.h"
#include "core/record/recording.h"

#include <span>
#include <vector>

namespace leadlight::jepa {

/// What is run: an encoder with its identity, and the heads that belong to it (none: embedding and attention
/// alone).
struct AnalysisModels {
    Encoder* encoder = nullptr;
    Sha256 encoderSha256;
    std::vector<const Head*> heads;
};

struct AnalyseOptions {
    bool keepTokens = false;
    bool keepAttention = false; ///< the packed attention itself, beside Analysis::receivedAttention; computed
                                ///< in fp32 (EncodeOptions::exact)
    bool receivedAttention = false; ///< fill Analysis::receivedAttention (keepAttention does so too)
    int batch = 8;                  ///< recordings given to the encoder at once, at least 1
    double startS = 0.0;            ///< where the ten seconds begin
    bool guarded = true;            ///< checkBeforeFindings() may forbid findings; false: it only warns
};

/// What became of one recording.
struct Analysed {
    std::vector<Analysis>
        analyses; ///< one per head in their order; exactly one, without findings, where there is no head or
                  ///< where the recording must not be analysed (then notAnalysed says why)
    std::vector<float> tokens;    ///< (400, dim), if kept
    std::vector<float> attention; ///< packed (layers, attention heads, 400, 57), if kept
};

/// The whole way from recordings to findings: quality gate, preparation, encoder, heads. Results in the order
/// of the recordings. A recording that must not be analysed is no error: its Analysis says why. Fails where a
/// head does not belong to the encoder (Invalid), where the encoder fails, or with Cancelled. Warnings are
/// those of checkBeforeFindings() (which can forbid findings; without heads they only warn),
/// far_from_training, and the encoder's notes under `device`.
[[nodiscard]] Result<std::vector<Analysed>> analyse(std::span<const Recording* const> recordings,
                                                    const AnalysisModels& models,
                                                    const AnalyseOptions& options, const Progress& progress);

/// Whether the head was made for this encoder; one sentence where not.
[[nodiscard]] Result<void> checkHeadBelongs(const Head& head, const Sha256& encoder, int dim);

} // namespace leadlight::jepa
