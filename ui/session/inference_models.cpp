// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/inference_models.h"

#include "core/jepa/encoder_file.h"
#include "core/measure/against_normal.h"

namespace leadlight::ui {

namespace {

Result<Inferred> toInferred(jepa::Analysed analysed, const jepa::AnalysisModels& use,
                            const std::shared_ptr<const ModelInfo>& models, bool explore) {
    Inferred result;
    result.models = models;
    if (explore && !analysed.attention.empty()) {
        ExploreInput input;
        input.encoderName = QString::fromStdString(models->encoder.name);
        input.encoderSha256 = models->encoderSha256;
        input.config = models->config;
        input.packed = std::move(analysed.attention);
        input.tokens = std::move(analysed.tokens);
        input.heads = use.heads;
        Result<std::shared_ptr<const ExploreData>> data = makeExploreData(std::move(input));
        if (!data)
            return fail(data.error());
        result.explore = std::move(*data);
    }
    result.analyses = std::move(analysed.analyses);
    return result;
}

} // namespace

Inference::Models::Models(InferenceParts parts)
    : m_parts(std::move(parts)) {}

Result<std::shared_ptr<const ModelInfo>> Inference::Models::info() {
    if (m_info)
        return m_info;
    Result<jepa::EncoderFile> encoder = jepa::openEncoderFile(m_parts.models.encoder);
    if (!encoder)
        return fail(encoder.error());
    auto made = std::make_shared<ModelInfo>();
    made->encoder = encoder->card;
    made->encoderSha256 = encoder->file.sha256();
    made->config = encoder->config;
    for (const std::filesystem::path& file : m_parts.models.heads) {
        Result<jepa::Head> head = jepa::Head::open(file);
        if (!head)
            return fail(head.error());
        made->heads.push_back(std::move(*head));
    }
    m_info = std::move(made);
    return m_info;
}

Result<Inferred> Inference::Models::analyse(const Recording& recording, bool explore,
                                            const Progress& progress) {
    const Result<std::shared_ptr<const ModelInfo>> models = info();
    if (!models)
        return fail(models.error());
    if (const Result<void> loaded = load(); !loaded)
        return fail(loaded.error());

    jepa::AnalysisModels use{m_encoder.get(), (*models)->encoderSha256, {}};
    for (const jepa::Head& head : (*models)->heads)
        use.heads.push_back(&head);
    jepa::AnalyseOptions options;
    options.keepTokens = explore;
    options.keepAttention = explore;
    options.receivedAttention = true;
    options.againstNormal = [](const Recording& shown, double startS) {
        return measure::againstNormal(shown, startS);
    };
    const Recording* const one[] = {&recording};
    Result<std::vector<jepa::Analysed>> analysed = jepa::analyse(one, use, options, progress);
    if (!analysed)
        return fail(analysed.error());
    return toInferred(std::move(analysed->front()), use, *models, explore);
}

Result<void> Inference::Models::load() {
    if (m_encoder)
        return {};
    if (m_failure)
        return fail(*m_failure);
    Result<std::unique_ptr<jepa::Engine>> engine = m_parts.loadEngine();
    if (!engine) {
        m_failure = engine.error();
        return fail(*m_failure);
    }
    Result<std::unique_ptr<jepa::Encoder>> encoder =
        (*engine)->load(m_parts.models.encoder, m_parts.device, m_parts.precision, m_parts.threads);
    if (!encoder) {
        m_failure = encoder.error();
        return fail(*m_failure);
    }
    m_engine = std::move(*engine);
    m_encoder = std::move(*encoder);
    return {};
}

void Inference::Models::use(ModelFiles files) {
    forget();
    m_parts.models = std::move(files);
}

void Inference::Models::forget() {
    m_encoder.reset();
    m_engine.reset();
    m_failure.reset();
    m_info.reset();
    m_shared = {};
}

} // namespace leadlight::ui
