// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/other_tracing.h"

#include <algorithm>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr int kOnScreen = 1; // as urgent as the case on screen

} // namespace

OtherTracing::OtherTracing(PatientHistory& history, Inference& inference, StoreThread& store, Read read,
                           QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_inference(inference)
    , m_read(std::move(read))
    , m_maps(inference, store) {
    connect(&m_history, &PatientHistory::changed, this, &OtherTracing::followHistory);
}

OtherTracing::~OtherTracing() {
    *m_alive = false;
    stop();
}

void OtherTracing::setModels(std::shared_ptr<const ModelInfo> models) {
    if (m_models == models)
        return;
    const bool others = m_models != nullptr;
    m_models = std::move(models);
    m_maps.setModels(m_models);
    if (others && m_chosen && m_stage != Stage::Doubtful)
        open();
}

std::vector<store::PatientCase> OtherTracing::choices() const {
    std::vector<store::PatientCase> others;
    std::ranges::copy_if(
        m_history.cases(), std::back_inserter(others),
        [this](const store::PatientCase& one) { return one.summary.id != m_history.shown(); });
    return others;
}

const store::PatientCase* OtherTracing::chosen() const {
    return m_chosen ? &*m_chosen : nullptr;
}

void OtherTracing::followHistory() {
    const bool another = m_onScreen != m_history.shown();
    m_onScreen = m_history.shown();
    if (another)
        forget();
    Q_EMIT choicesChanged();
}

void OtherTracing::stop() {
    ++m_opening;
    if (m_task)
        m_inference.cancel(*m_task);
    m_task.reset();
}

void OtherTracing::forget() {
    stop();
    const bool any = m_chosen.has_value();
    m_stage = Stage::None; // first: whoever follows the maps looks at it
    m_chosen.reset();
    m_recording.reset();
    m_data.reset();
    m_problem.reset();
    m_maps.setRecording(nullptr);
    if (any)
        Q_EMIT changed();
}

void OtherTracing::choose(std::optional<CaseId> id) {
    if (!id)
        return forget();
    if (m_chosen && m_chosen->summary.id == *id)
        return;
    const auto others = choices();
    const auto found =
        std::ranges::find_if(others, [id](const store::PatientCase& one) { return one.summary.id == *id; });
    if (found == others.end())
        return;
    forget();
    m_chosen = *found;
    if (m_chosen->sure)
        return open();
    m_stage = Stage::Doubtful;
    Q_EMIT changed();
}

void OtherTracing::choosePrior() {
    const store::PatientCase* prior = m_history.prior();
    if (!m_chosen && prior)
        choose(prior->summary.id);
}

const store::PatientCase* OtherTracing::onScreen() const {
    const auto& cases = m_history.cases();
    const auto found = std::ranges::find_if(
        cases, [this](const store::PatientCase& one) { return one.summary.id == m_history.shown(); });
    return found == cases.end() ? nullptr : &*found;
}

void OtherTracing::confirm() {
    if (m_stage == Stage::Doubtful)
        open();
}

void OtherTracing::open() {
    stop();
    m_stage = Stage::Waiting;
    m_data.reset();
    m_problem.reset();
    Q_EMIT changed();
    m_read(m_chosen->summary.id,
           [this, alive = m_alive, opening = m_opening](Result<std::shared_ptr<const Recording>> read) {
               if (!*alive || opening != m_opening)
                   return;
               if (read)
                   analyse(std::move(*read));
               else
                   failWith(read.error());
           });
}

void OtherTracing::analyse(std::shared_ptr<const Recording> recording) {
    m_recording = std::move(recording);
    m_task = m_inference.analyse(
        m_recording, true, kOnScreen, [this, opening = m_opening](Result<Inferred> result) {
            if (opening != m_opening)
                return;
            m_task.reset();
            if (!result)
                return failWith(result.error());
            if (!result->explore)
                return failWith({ErrorCode::Unsupported, result->analyses.front().notAnalysed});
            m_data = std::move(result->explore);
            m_maps.setModels(result->models);
            m_maps.setRecording(m_recording);
            m_maps.setCase(m_chosen->summary.id);
            m_stage = Stage::Ready;
            Q_EMIT changed();
        });
}

void OtherTracing::failWith(const Error& error) {
    m_problem = error;
    m_stage = Stage::Failed;
    Q_EMIT changed();
}

} // namespace leadlight::ui
