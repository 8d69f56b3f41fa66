// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_target.h"

#include <algorithm>

namespace leadlight::cli {

Result<std::optional<Chosen>> findTarget(const LoadedModels& models, const std::string& label) {
    if (label.empty())
        return std::nullopt;
    std::string known;
    for (const jepa::Head& head : models.heads) {
        const std::optional<int> index = head.indexOf(label);
        if (index)
            return Chosen{&head, explain::Target::of(head, *index)};
        for (const jepa::HeadLabel& one : head.parameters().labels)
            known += (known.empty() ? "" : ", ") + one.label;
    }
    if (models.heads.empty())
        return std::nullopt;
    return fail(ErrorCode::NotFound,
                "No diagnostic head here knows the label \"" + label + "\"; known are " + known + ".");
}

jepa::EncodeOptions readByHeads(const LoadedModels& models) {
    jepa::EncodeOptions options;
    options.keepTokens = std::any_of(models.heads.begin(), models.heads.end(),
                                     [](const jepa::Head& head) { return head.needsTokens(); });
    options.exact = true;
    return options;
}

std::vector<Chosen> suggestedTargets(const LoadedModels& models, const jepa::Encoding& encoding) {
    std::vector<Chosen> chosen;
    for (const jepa::Head& head : models.heads) {
        if (head.labelCount() == 0)
            continue;
        const std::vector<Finding> findings = head.evaluate({encoding.embedding, encoding.tokens});
        const std::size_t before = chosen.size();
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (findings[i].state == FindingState::Suggested)
                chosen.push_back({&head, explain::Target::of(head, static_cast<int>(i))});
        }
        if (chosen.size() > before)
            continue;
        const auto likeliest =
            std::max_element(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
                return a.probability < b.probability;
            });
        chosen.push_back({&head, explain::Target::of(head, static_cast<int>(likeliest - findings.begin()))});
    }
    return chosen;
}

} // namespace leadlight::cli
