// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_gate.h"

#include "core/jepa/analyse.h"
#include "core/measure/against_normal.h"

#include <utility>

namespace leadlight::cli {

Result<std::vector<Analysis>> analysesOf(const Recording& recording, const LoadedModels& models) {
    jepa::AnalysisModels use{models.encoder.get(), models.encoderSha256, {}};
    for (const jepa::Head& head : models.heads)
        use.heads.push_back(&head);
    jepa::AnalyseOptions options;
    options.againstNormal = [](const Recording& shown, double startS) {
        return measure::againstNormal(shown, startS);
    };
    const Recording* const one[] = {&recording};
    auto analysed = jepa::analyse(one, use, options, Progress{});
    if (!analysed)
        return fail(analysed.error());
    return std::move(analysed->front().analyses);
}

} // namespace leadlight::cli
