// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze_arrays.h"

#include "core/jepa/packed_attention.h"
#include "core/record/relevance_map.h"

#include <utility>

namespace leadlight::cli {

Result<ArrayOutput> ArrayOutput::create(const std::filesystem::path& path, std::size_t rows,
                                        const std::vector<std::size_t>& rowShape) {
    ArrayOutput output;
    if (path.empty())
        return output;
    auto writer = NpyWriter::create(path, rows, rowShape);
    if (!writer)
        return fail(writer.error());
    output.m_writer = std::move(*writer);
    return output;
}

Result<void> ArrayOutput::add(const std::vector<float>& values) {
    if (!m_writer)
        return {};
    return values.empty() ? m_writer->addMissing() : m_writer->add(values);
}

Result<void> ArrayOutput::finish() {
    return m_writer ? m_writer->finish() : Result<void>();
}

Result<AnalyzeArrays> AnalyzeArrays::create(const AnalyzeOptions& options, std::size_t rows,
                                            const jepa::EncoderConfig& config) {
    const auto dim = static_cast<std::size_t>(config.dim);
    constexpr auto tokenCount = static_cast<std::size_t>(kTokenCount);
    auto embeddings = ArrayOutput::create(options.embeddings, rows, {dim});
    auto tokens = ArrayOutput::create(options.tokens, rows, {tokenCount, dim});
    auto attention = ArrayOutput::create(options.attention, rows,
                                         {static_cast<std::size_t>(config.depth),
                                          static_cast<std::size_t>(config.attentionHeads), tokenCount,
                                          static_cast<std::size_t>(jepa::packedKeys(kModelLeadCount))});
    for (const auto* output : {&embeddings, &tokens, &attention}) {
        if (!*output)
            return fail(output->error());
    }
    return AnalyzeArrays{std::move(*embeddings), std::move(*tokens), std::move(*attention)};
}

Result<void> AnalyzeArrays::add(const std::vector<float>& embedding, const std::vector<float>& tokenRow,
                                const std::vector<float>& attentionRow) {
    for (const auto& added : {embeddings.add(embedding), tokens.add(tokenRow), attention.add(attentionRow)}) {
        if (!added)
            return added;
    }
    return {};
}

Result<void> AnalyzeArrays::finish() {
    for (const auto& finished : {embeddings.finish(), tokens.finish(), attention.finish()}) {
        if (!finished)
            return finished;
    }
    return {};
}

} // namespace leadlight::cli
