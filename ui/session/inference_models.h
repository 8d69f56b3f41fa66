// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/deletion.h"
#include "core/jepa/analyse.h"
#include "core/jepa/model_input.h"
#include "ui/session/inference.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace leadlight::ui {

/// Engine, encoder and heads of the inference thread, which alone may call it.
class Inference::Models {
public:
    using CheckedPtr = std::shared_ptr<const explain::CheckedMap>;

    explicit Models(InferenceParts parts);

    [[nodiscard]] Result<std::shared_ptr<const ModelInfo>> info();
    [[nodiscard]] Result<Inferred> analyse(const Recording& recording, bool explore,
                                           const Progress& progress);
    /// Makes a map, without its checks.
    [[nodiscard]] Result<CheckedPtr> explain(const std::shared_ptr<const Recording>& recording,
                                             const MapQuestion& question, const Progress& progress);
    /// The same map with its checks.
    [[nodiscard]] Result<CheckedPtr> check(const std::shared_ptr<const Recording>& recording,
                                           const MapQuestion& question, const explain::CheckedMap& map,
                                           const Progress& progress);
    /// The findings with and without the tokens that a mask leaves out.
    [[nodiscard]] Result<LeftOutFindings> leaveOut(const std::shared_ptr<const Recording>& recording,
                                                   const jepa::TokenMask& stays, const Progress& progress);
    void use(ModelFiles files);
    void forget();

private:
    /// What all maps of one recording share, so that it is computed once.
    struct Shared {
        std::shared_ptr<const Recording> recording;
        jepa::ModelInput input;
        std::pair<int, int> finding{-1, -1}; ///< head and label of what follows
        std::vector<explain::Curve> random;
        std::optional<explain::Explanation> lrp;
    };

    [[nodiscard]] Result<void> load();
    /// Loads what is needed and prepares the recording.
    [[nodiscard]] Result<void> prepare(const std::shared_ptr<const Recording>& recording);
    /// The finding that a question is about; nothing where it is about none.
    [[nodiscard]] Result<std::optional<explain::Target>> targetOf(const MapQuestion& question) const;

    InferenceParts m_parts;
    std::shared_ptr<const ModelInfo> m_info;
    std::unique_ptr<jepa::Engine> m_engine;
    std::unique_ptr<jepa::Encoder> m_encoder; ///< after the engine: goes first
    std::optional<Error> m_failure;
    Shared m_shared;
};

} // namespace leadlight::ui
