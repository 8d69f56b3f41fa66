// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/embed.h"

#include "core/base/text.h"
#include "core/jepa/encoder_file.h"
#include "core/jepa/torch/engine.h"

#include <algorithm>
#include <cstdio>
#include <set>

namespace leadlight::train {
namespace {

constexpr std::size_t kAtOnce = 32;

jepa::ModelInput inputOf(const DataSet& data, std::size_t row) {
    jepa::ModelInput input;
    const auto first = data.signals.begin() + static_cast<std::ptrdiff_t>(row * jepa::kSignalSize);
    input.samples.assign(first, first + static_cast<std::ptrdiff_t>(jepa::kSignalSize));
    return input;
}

std::set<int> seenFolds(const jepa::Card& card) {
    std::set<int> folds;
    const auto line = card.extra.find("label_folds");
    if (line == card.extra.end())
        return folds;
    for (const std::string_view part : split(line->second, ',')) {
        if (const auto fold = parseInteger(part))
            folds.insert(static_cast<int>(*fold));
    }
    return folds;
}

} // namespace

Result<Embedded> embedLabelled(const DataSet& data, const std::filesystem::path& encoder,
                               const RunOptions& run, const Progress& progress) {
    const auto file = jepa::openEncoderFile(encoder);
    if (!file)
        return fail(file.error());
    auto loaded = jepa::makeTorchEngine()->load(encoder, run.device, run.precision, run.threads);
    if (!loaded)
        return fail(loaded.error());
    Embedded out;
    out.encoderCard = file->card;
    out.encoder = file->file.sha256();
    out.dim = file->config.dim;
    std::vector<std::size_t> wanted;
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        if (data.rows[row].truth)
            wanted.push_back(row);
    }
    for (std::size_t done = 0; done < wanted.size(); done += kAtOnce) {
        const std::size_t count = std::min(kAtOnce, wanted.size() - done);
        std::vector<jepa::ModelInput> inputs;
        for (std::size_t i = 0; i < count; ++i)
            inputs.push_back(inputOf(data, wanted[done + i]));
        const auto encoded = (*loaded)->encode(inputs, {}, Progress{progress.cancel, {}});
        if (!encoded)
            return fail(encoded.error());
        for (const jepa::Encoding& encoding : *encoded)
            out.embeddings.insert(out.embeddings.end(), encoding.embedding.begin(), encoding.embedding.end());
        if (!progress.report(static_cast<double>(done + count) / static_cast<double>(wanted.size())))
            return fail(ErrorCode::Cancelled, "Stopped.");
    }
    const std::set<int> seen = seenFolds(out.encoderCard);
    std::set<int> unseen;
    for (const std::size_t row : wanted) {
        out.rows.push_back(data.rows[row]);
        out.truth.insert(out.truth.end(), data.rows[row].truth->begin(), data.rows[row].truth->end());
        if (!seen.contains(data.rows[row].fold))
            unseen.insert(data.rows[row].fold);
    }
    out.testFolds.assign(unseen.begin(), unseen.end());
    return out;
}

} // namespace leadlight::train
