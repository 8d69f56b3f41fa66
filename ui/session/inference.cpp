// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/inference.h"

#include "ui/session/inference_models.h"

namespace leadlight::ui {

namespace {

constexpr int kBeforeAnalyses = 10;

} // namespace

Inference::Inference(InferenceParts parts, QObject* parent)
    : QObject(parent)
    , m_models(std::make_shared<Models>(std::move(parts)))
    , m_queue(std::make_unique<TaskQueue>(1)) {
    connect(m_queue.get(), &TaskQueue::progressed, this, &Inference::progressed);
}

Inference::~Inference() = default;

TaskId Inference::analyse(std::shared_ptr<const Recording> recording, bool explore, int priority, Done done) {
    return m_queue->run(
        [models = m_models, recording = std::move(recording), explore](const Progress& progress) {
            return models->analyse(*recording, explore, progress);
        },
        std::move(done), priority);
}

TaskId Inference::describe(std::function<void(Result<std::shared_ptr<const ModelInfo>>)> done) {
    return m_queue->run([models = m_models](const Progress&) { return models->info(); }, std::move(done),
                        kBeforeAnalyses);
}

TaskId Inference::explain(std::shared_ptr<const Recording> recording, const MapQuestion& question,
                          int priority, MapDone done) {
    return m_queue->run(
        [models = m_models, recording = std::move(recording), question](const Progress& progress) {
            return models->explain(recording, question, progress);
        },
        std::move(done), priority);
}

TaskId Inference::check(std::shared_ptr<const Recording> recording, const MapQuestion& question,
                        std::shared_ptr<const explain::CheckedMap> map, int priority, MapDone done) {
    return m_queue->run(
        [models = m_models, recording = std::move(recording), question, map = std::move(map)](
            const Progress& progress) { return models->check(recording, question, *map, progress); },
        std::move(done), priority);
}

TaskId Inference::leaveOut(std::shared_ptr<const Recording> recording, jepa::TokenMask stays, int priority,
                           std::function<void(Result<LeftOutFindings>)> done) {
    return m_queue->run(
        [models = m_models, recording = std::move(recording), stays = std::move(stays)](
            const Progress& progress) { return models->leaveOut(recording, stays, progress); },
        std::move(done), priority);
}

void Inference::use(ModelFiles files) {
    m_queue->run(
        [models = m_models, files = std::move(files)](const Progress&) {
            models->use(files);
            return true;
        },
        [](bool) {}, kBeforeAnalyses);
}

void Inference::reload() {
    m_queue->run(
        [models = m_models](const Progress&) {
            models->forget();
            return true;
        },
        [](bool) {}, kBeforeAnalyses);
}

} // namespace leadlight::ui
