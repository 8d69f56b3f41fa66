// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/other_model.h"

#include <algorithm>
#include <utility>

namespace leadlight::ui {

OtherModel::OtherModel(InferenceParts parts, StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_inference(std::move(parts))
    , m_maps(m_inference, store) {}

void OtherModel::setChoices(std::vector<ModelSet> choices) {
    m_choices = std::move(choices);
    if (m_chosen && std::ranges::find(m_choices, m_chosen->files, &ModelSet::files) == m_choices.end())
        choose(std::nullopt);
    Q_EMIT choicesChanged();
}

void OtherModel::setRecording(std::shared_ptr<const Recording> recording) {
    if (recording == m_recording)
        return;
    m_recording = std::move(recording);
    m_case.reset();
    begin();
}

void OtherModel::setCase(CaseId id) {
    m_case = id;
    if (m_stage == Stage::Ready)
        m_maps.setCase(id);
}

void OtherModel::choose(std::optional<ModelSet> model) {
    if (m_chosen.has_value() == model.has_value() && (!model || m_chosen->files == model->files))
        return;
    m_chosen = std::move(model);
    m_inference.use(m_chosen ? m_chosen->files : ModelFiles{});
    begin();
}

void OtherModel::setWanted(bool wanted) {
    m_wanted = wanted;
    start();
}

void OtherModel::forget() {
    if (m_task)
        m_inference.cancel(*std::exchange(m_task, std::nullopt));
    m_stage = Stage::None; // first: whoever follows the maps looks at it
    m_data.reset();
    m_problem.reset();
    m_maps.setRecording(nullptr);
}

void OtherModel::begin() {
    forget();
    if (m_chosen && m_recording)
        m_stage = Stage::Waiting;
    start();
    Q_EMIT changed();
}

void OtherModel::start() {
    if (!m_wanted || m_stage != Stage::Waiting || m_task)
        return;
    m_task = m_inference.analyse(m_recording, true, 0, [this](Result<Inferred> result) {
        m_task.reset();
        if (!result) {
            m_problem = result.error();
        } else if (!result->explore) {
            m_problem = {ErrorCode::Unsupported, result->analyses.front().notAnalysed};
        } else {
            m_data = std::move(result->explore);
            m_maps.setModels(result->models);
            m_maps.setRecording(m_recording);
            if (m_case)
                m_maps.setCase(*m_case);
        }
        m_stage = m_problem ? Stage::Failed : Stage::Ready;
        Q_EMIT changed();
    });
}

} // namespace leadlight::ui
