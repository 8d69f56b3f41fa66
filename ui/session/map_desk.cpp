// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/map_desk.h"

#include <algorithm>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr int kPriority = 0; // behind the analysis of the case on screen

} // namespace

MapDesk::MapDesk(Inference& inference, StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_inference(inference)
    , m_store(store) {
    connect(&m_inference, &Inference::progressed, this, [this](TaskId id, double fraction) {
        if (m_task != id || !m_running)
            return;
        m_answers[*m_running].progress = fraction;
        Q_EMIT busyChanged();
    });
}

void MapDesk::setRecording(std::shared_ptr<const Recording> recording) {
    if (recording == m_recording)
        return;
    stop(false);
    ++m_showing;
    m_recording = std::move(recording);
    m_case.reset();
    m_kept.clear();
    m_unstored.clear();
    m_answers.clear();
    m_postponed.reset();
    m_reading = false;
    Q_EMIT changed();
}

void MapDesk::setCase(CaseId id) {
    if (m_case == id || !m_recording)
        return;
    m_case = id;
    m_reading = true;
    for (KeptMap& map : std::exchange(m_unstored, {})) {
        m_store.run<bool>(
            [id, map = std::move(map)](store::CaseStore& store) -> Result<bool> {
                if (const Result<void> added = store.addMap(id, map); !added)
                    return fail(added.error());
                return true;
            },
            [](const Result<bool>&) {}); // a map can be made again; the case itself says what is wrong
    }
    m_store.run<std::vector<KeptMap>>(
        [id](store::CaseStore& store) -> Result<std::vector<KeptMap>> { return store.maps(id); },
        [this, showing = m_showing](Result<std::vector<KeptMap>> kept) {
            if (showing != m_showing)
                return;
            m_reading = false;
            if (kept)
                m_kept = std::move(*kept);
            if (const auto postponed = std::exchange(m_postponed, std::nullopt))
                ask(postponed->first, postponed->second);
        },
        1);
}

void MapDesk::setModels(std::shared_ptr<const ModelInfo> models) {
    if (models == m_models)
        return;
    const bool others = m_models != nullptr;
    m_models = std::move(models);
    if (others && !m_answers.empty()) {
        stop(false);
        m_answers.clear();
        Q_EMIT changed();
    }
}

const MapAnswer* MapDesk::answer(const MapQuestion& question) const {
    const auto found = m_answers.find(question);
    return found == m_answers.end() ? nullptr : &found->second;
}

void MapDesk::ask(const MapQuestion& question, bool checked, bool again) {
    if (!m_recording || !m_models)
        return;
    const auto found = m_answers.find(question);
    if (found != m_answers.end()) {
        const MapStage stage = found->second.stage;
        if (stage == MapStage::Done || (stage == MapStage::Unchecked && !checked))
            return;
        if (!again && (stage == MapStage::Failed || stage == MapStage::Stopped))
            return;
    }
    if (m_running == question) {
        m_thenCheck = m_thenCheck || checked;
        return;
    }
    if (m_reading) {
        m_postponed = {question, checked};
        return;
    }
    if (findKept(question)) {
        Q_EMIT changed();
        const MapAnswer& kept = m_answers.at(question);
        if (kept.stage == MapStage::Done || !checked)
            return;
    }
    stop(false);
    m_thenCheck = checked;
    if (const MapAnswer* known = answer(question); known && known->map)
        startChecks(question);
    else
        start(question);
}

void MapDesk::start(const MapQuestion& question) {
    MapAnswer& answer = m_answers[question];
    answer = {};
    m_running = question;
    m_task = m_inference.explain(m_recording, question, kPriority,
                                 [this, question](Result<std::shared_ptr<const explain::CheckedMap>> made) {
                                     finish(question, std::move(made), false);
                                 });
    Q_EMIT changed();
    Q_EMIT busyChanged();
}

void MapDesk::startChecks(const MapQuestion& question) {
    MapAnswer& answer = m_answers[question];
    answer.stage = MapStage::Checking;
    answer.progress = 0.0;
    m_running = question;
    m_task = m_inference.check(m_recording, question, answer.map, kPriority,
                               [this, question](Result<std::shared_ptr<const explain::CheckedMap>> made) {
                                   finish(question, std::move(made), true);
                               });
    Q_EMIT changed();
    Q_EMIT busyChanged();
}

void MapDesk::finish(const MapQuestion& question, Result<std::shared_ptr<const explain::CheckedMap>> made,
                     bool checked) {
    m_task.reset();
    m_running.reset();
    MapAnswer& answer = m_answers[question];
    if (!made) {
        answer.stage = MapStage::Failed;
        answer.problem = made.error();
    } else {
        answer.map = std::move(*made);
        answer.stage = checked ? MapStage::Done : MapStage::Unchecked;
        if (checked)
            keep(question, *answer.map);
        else if (m_thenCheck) {
            startChecks(question);
            return;
        }
    }
    Q_EMIT changed();
    Q_EMIT busyChanged();
}

double MapDesk::progress() const {
    const MapAnswer* running = m_running ? answer(*m_running) : nullptr;
    return running ? running->progress : 0.0;
}

void MapDesk::cancel() {
    stop(true);
}

void MapDesk::stop(bool wanted) {
    m_postponed.reset();
    if (!m_task)
        return;
    m_inference.cancel(*m_task);
    m_task.reset();
    const MapQuestion stopped = *std::exchange(m_running, std::nullopt);
    MapAnswer& answer = m_answers[stopped];
    if (wanted)
        answer.stage = MapStage::Stopped;
    else if (answer.map)
        answer.stage = MapStage::Unchecked;
    else
        m_answers.erase(stopped);
    Q_EMIT changed();
    Q_EMIT busyChanged();
}

std::optional<Sha256> MapDesk::headOf(const MapQuestion& question) const {
    if (question.head < 0 || question.head >= static_cast<int>(m_models->heads.size()))
        return std::nullopt;
    return m_models->heads[static_cast<std::size_t>(question.head)].sha256();
}

std::string MapDesk::labelOf(const MapQuestion& question) const {
    if (question.head < 0 || question.head >= static_cast<int>(m_models->heads.size()))
        return {};
    const auto& labels = m_models->heads[static_cast<std::size_t>(question.head)].parameters().labels;
    if (question.label < 0 || question.label >= static_cast<int>(labels.size()))
        return {};
    return labels[static_cast<std::size_t>(question.label)].label;
}

void MapDesk::keep(const MapQuestion& question, const explain::CheckedMap& map) {
    KeptMap kept = explain::keep(map);
    kept.recording = m_recording->sha256;
    kept.encoder = m_models->encoderSha256;
    kept.head = headOf(question);
    kept.label = labelOf(question);
    kept.layer = question.layer;
    kept.attentionHead = question.attentionHead;
    kept.madeAt = nowUtc();
    if (!m_case) {
        m_unstored.push_back(std::move(kept));
        return;
    }
    m_store.run<bool>(
        [id = *m_case, kept = std::move(kept)](store::CaseStore& store) -> Result<bool> {
            if (const Result<void> added = store.addMap(id, kept); !added)
                return fail(added.error());
            return true;
        },
        [](const Result<bool>&) {}); // a map can be made again; the case itself says what is wrong
}

bool MapDesk::findKept(const MapQuestion& question) {
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const KeptMap& kept) {
        return kept.encoder == m_models->encoderSha256 && kept.head == headOf(question) &&
               kept.method == explain::methodName(question.method) && kept.label == labelOf(question) &&
               kept.layer == question.layer && kept.attentionHead == question.attentionHead &&
               kept.version == explain::kMapsVersion;
    });
    if (found == m_kept.end() || m_answers.contains(question))
        return false;
    Result<explain::CheckedMap> map = explain::restore(*found);
    if (!map)
        return false;
    MapAnswer answer;
    answer.stage = map->checks ? MapStage::Done : MapStage::Unchecked;
    answer.map = std::make_shared<const explain::CheckedMap>(std::move(*map));
    answer.fromStore = true;
    m_answers[question] = std::move(answer);
    return true;
}

} // namespace leadlight::ui
