// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that has recordings analysed.
#include "ui/session/session.h"

#include <algorithm>
#include <span>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr int kOnScreen = 1;
constexpr int kBehind = 0;

} // namespace

void Session::startAnalysis(bool explore, bool keepShown) {
    if (!m_current || m_currentTask)
        return;
    if (!keepShown) {
        m_current->stage = AnalysisStage::Waiting;
        m_current->analysisProblem.reset();
    }
    m_current->progress = 0.0;
    m_current->exploreWaiting = explore;
    m_currentTask = m_inference.analyse(m_current->recording, explore, kOnScreen,
                                        [this, sha256 = m_current->sha256](Result<Inferred> result) {
                                            onInferred(sha256, std::move(result));
                                        });
    Q_EMIT analysisChanged();
    Q_EMIT jobChanged();
}

void Session::onInferred(const Sha256& sha256, Result<Inferred> result) {
    // Only the task of the case on screen comes here: another one's was cancelled when it left.
    m_currentTask.reset();
    if (!m_current || m_current->sha256 != sha256)
        return;
    m_current->exploreWaiting = false;
    if (!result) {
        if (m_current->stage == AnalysisStage::Waiting)
            m_current->stage = AnalysisStage::Failed;
        m_current->analysisProblem = result.error();
    } else {
        setModels(result->models);
        m_current->explore = std::move(result->explore);
        const Analysis& made = result->analyses.front();
        const bool same = m_current->fromStore && m_current->analysis &&
                          m_current->analysis->encoder == made.encoder &&
                          m_current->analysis->head == made.head;
        m_current->stage = AnalysisStage::Done;
        if (!same) {
            m_current->analysis = made;
            m_current->further = furtherOf(made, std::span(result->analyses).subspan(1));
            m_current->fromStore = false;
            if (m_current->id)
                storeAnalyses(*m_current->id, std::move(result->analyses));
            else if (!m_current->storeProblem)
                m_unstored[sha256] = std::move(result->analyses);
        }
    }
    Q_EMIT analysisChanged();
    Q_EMIT jobChanged();
    pump();
}

void Session::showStored(std::vector<Analysis> analyses) {
    // The newest of the models in use, else the newest of any until theirs is there.
    auto shown = analyses.begin();
    if (m_models)
        shown = std::ranges::find(analyses, std::optional(m_models->encoderSha256), &Analysis::encoder);
    if (shown == analyses.end())
        shown = analyses.begin();
    std::rotate(analyses.begin(), shown, analyses.end());
    m_current->analysis = std::move(analyses.front());
    m_current->further = furtherOf(*m_current->analysis, std::span(analyses).subspan(1));
    m_current->stage = AnalysisStage::Done;
    m_current->fromStore = true;
    Q_EMIT analysisChanged();
    requestModels();
    analyseIfByOthers();
}

void Session::analyseIfByOthers() {
    if (m_models && m_current && m_current->fromStore && m_current->analysis &&
        m_current->analysis->encoder && *m_current->analysis->encoder != m_models->encoderSha256)
        startAnalysis(true, true);
}

std::vector<Analysis> furtherOf(const Analysis& first, std::span<const Analysis> others) {
    std::vector<Analysis> further;
    for (const Analysis& other : others) {
        const bool known = other.head == first.head ||
                           std::any_of(further.begin(), further.end(),
                                       [&](const Analysis& one) { return one.head == other.head; });
        if (!known && other.head && other.encoder == first.encoder && other.madeAt == first.madeAt)
            further.push_back(other);
    }
    return further;
}

void Session::storeAnalyses(CaseId id, std::vector<Analysis> analyses) {
    m_store.run<bool>(
        [id, analyses = std::move(analyses)](store::CaseStore& store) -> Result<bool> {
            if (!takesResults(store, id))
                return true; // moved to the bin meanwhile, which is nothing to complain of
            // The newest analysis is the one that lists and reopened cases show: that of the first head.
            for (auto analysis = analyses.rbegin(); analysis != analyses.rend(); ++analysis) {
                const Result<AnalysisId> added = store.addAnalysis(id, *analysis);
                if (!added)
                    return fail(added.error());
            }
            return true;
        },
        [this](const Result<bool>& stored) {
            if (!stored)
                Q_EMIT failed(stored.error());
            refreshCases();
        });
}

void Session::analyseCurrent() {
    if (!m_current)
        return;
    // What runs has the engine and the models that are to be loaded anew.
    if (m_currentTask)
        m_inference.cancel(*std::exchange(m_currentTask, std::nullopt));
    m_inference.reload();
    m_current->analysis.reset();
    m_current->further.clear();
    m_current->fromStore = false;
    m_current->explore.reset();
    startAnalysis(true, false);
}

void Session::requestExplore() {
    if (!m_current || m_current->explore || m_currentTask || m_current->stage == AnalysisStage::Failed)
        return;
    if (m_current->analysis && !m_current->analysis->notAnalysed.empty())
        return;
    startAnalysis(true, m_current->stage == AnalysisStage::Done);
}

void Session::requestModels() {
    if (std::exchange(m_modelsAsked, true))
        return;
    m_inference.describe([this](const Result<std::shared_ptr<const ModelInfo>>& models) {
        if (!models) {
            m_modelsAsked = false;
            return;
        }
        setModels(*models);
    });
}

void Session::setModels(std::shared_ptr<const ModelInfo> models) {
    if (m_models == models)
        return;
    m_models = std::move(models);
    m_maps.setModels(m_models);
    m_other.setModels(m_models);
    Q_EMIT modelsChanged();
    analyseIfByOthers();
}

void Session::useModels(const ModelFiles& files) {
    if (files == m_parts.inference.models)
        return;
    m_parts.inference.models = files;
    if (m_background)
        m_backlog.push_front(*m_background);
    stopBackground();
    m_inference.use(files);
    offerOtherModels();
    setModels(nullptr);
    m_modelsAsked = false;
    requestModels();
    analyseCurrent();
    Q_EMIT jobChanged();
    pump();
}

void Session::offerOtherModels() {
    std::vector<ModelSet> others;
    std::ranges::copy_if(m_shelf.sets(), std::back_inserter(others), [this](const ModelSet& set) {
        return set.files.encoder != m_parts.inference.models.encoder;
    });
    m_otherModel.setChoices(std::move(others));
}

void Session::pump() {
    if (m_background || m_backlog.empty())
        return;
    const CaseId id = m_backlog.front();
    m_background = id;
    const quint64 run = m_backgroundRun;
    m_backlog.pop_front();
    Q_EMIT jobChanged();
    m_store.run<std::shared_ptr<const Source>>(
        [id](store::CaseStore& store) -> Result<std::shared_ptr<const Source>> {
            if (!takesResults(store, id))
                return std::shared_ptr<const Source>();
            Result<Source> source = store.source(id);
            if (!source)
                return fail(source.error());
            return std::make_shared<const Source>(std::move(*source));
        },
        [this, id, run](const Result<std::shared_ptr<const Source>>& source) {
            if (run != m_backgroundRun)
                return;
            if (!source || !*source) {
                goOnInBackground();
                return;
            }
            m_io.run([read = m_parts.read, kept = *source](const Progress&) { return read(*kept); },
                     [this, id, run](Result<Recording> recording) {
                         if (run != m_backgroundRun)
                             return;
                         if (recording)
                             analyseInBackground(id,
                                                 std::make_shared<const Recording>(std::move(*recording)));
                         else
                             goOnInBackground();
                     });
        });
}

void Session::analyseInBackground(CaseId id, std::shared_ptr<const Recording> recording) {
    m_backgroundTask =
        m_inference.analyse(std::move(recording), false, kBehind, [this, id](Result<Inferred> result) {
            // Not called once it was cancelled.
            m_backgroundTask.reset();
            ++m_backgroundDone;
            if (result)
                storeAnalyses(id, std::move(result->analyses));
            else
                m_backlog.clear(); // the engine or a model is missing: the next would fail alike
            goOnInBackground();
        });
}

void Session::goOnInBackground() {
    m_background.reset();
    if (m_backlog.empty())
        m_backgroundDone = 0;
    Q_EMIT jobChanged();
    pump();
}

void Session::stopBackground() {
    if (m_backgroundTask)
        m_inference.cancel(*std::exchange(m_backgroundTask, std::nullopt));
    ++m_backgroundRun; // what the database or a reader is still to answer for it
    m_background.reset();
}

JobState Session::job() const {
    if (m_import.running())
        return {JobState::Kind::Import, m_import.done(), m_import.total(),
                m_import.total() > 0 ? static_cast<double>(m_import.done()) / m_import.total() : 0.0};
    const int behind = static_cast<int>(m_backlog.size()) + (m_background ? 1 : 0);
    const int waiting = behind + (m_currentTask ? 1 : 0);
    if (waiting == 0 && m_maps.busy())
        return {JobState::Kind::Map, 0, 1, m_maps.progress()};
    if (waiting == 0)
        return {};
    const int total = m_backgroundDone + waiting;
    const double part = m_currentTask && m_current ? m_current->progress : 0.0;
    return {JobState::Kind::Analysis, m_backgroundDone, total, (m_backgroundDone + part) / total};
}

void Session::cancelJobs() {
    m_import.cancel();
    m_maps.cancel();
    m_measureRun.cancel();
    m_backlog.clear();
    stopBackground();
    m_backgroundDone = 0;
    if (m_currentTask) {
        m_inference.cancel(*m_currentTask);
        m_currentTask.reset();
        m_current->exploreWaiting = false;
        if (m_current->stage == AnalysisStage::Waiting)
            m_current->stage = AnalysisStage::None;
        Q_EMIT analysisChanged();
    }
    Q_EMIT jobChanged();
}

} // namespace leadlight::ui
