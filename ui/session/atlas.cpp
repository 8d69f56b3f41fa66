// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/atlas.h"

#include "core/explain/principal_axes.h"
#include "core/explain/similar.h"

#include <algorithm>
#include <map>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr std::size_t kSimilarCases = 12;
constexpr int kChart = 0;
constexpr int kSimilar = 1;
constexpr int kDescribe = 2; // the pointer does not wait

tl::unexpected<Error> cancelled() {
    return fail(ErrorCode::Cancelled, "cancelled");
}

/// What a person has confirmed of a case, the newest word.
std::optional<Reading> confirmedReading(const store::CaseStore& store, CaseId id) {
    const auto readings = store.readings(id);
    if (!readings)
        return std::nullopt;
    for (auto one = readings->rbegin(); one != readings->rend(); ++one) {
        if (one->state == ReadingState::Confirmed || one->state == ReadingState::Amended)
            return *one;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::size_t> AtlasChart::find(CaseId id) const {
    const auto found =
        std::lower_bound(cases.begin(), cases.end(), id,
                         [](const store::CaseMark& mark, CaseId wanted) { return mark.id < wanted; });
    if (found == cases.end() || found->id != id)
        return std::nullopt;
    return static_cast<std::size_t>(found - cases.begin());
}

/// The database's connection and what was read through it.
class Atlas::Worker {
public:
    explicit Worker(StoreThread::Opener open)
        : m_open(std::move(open)) {}

    [[nodiscard]] Result<std::shared_ptr<const AtlasChart>> chart(std::optional<Sha256> encoder,
                                                                  const Progress& progress) {
        Result<store::CaseStore*> store = opened();
        if (!store)
            return fail(store.error());
        if (!encoder) {
            const auto known = (*store)->embeddingEncoders();
            if (!known)
                return fail(known.error());
            if (known->empty())
                return std::make_shared<const AtlasChart>();
            encoder = known->front().encoder;
        }
        Kept& kept = m_kept[*encoder];
        auto marks = update(**store, *encoder, kept, progress);
        if (!marks)
            return fail(marks.error());
        if (!kept.plane || kept.planeOf != kept.last) {
            auto plane = explain::embeddingPlane(kept.cases.index(), progress);
            if (!plane)
                return fail(plane.error());
            kept.plane = std::move(*plane);
            kept.planeOf = kept.last;
        }
        return made(*encoder, kept, std::move(*marks));
    }

    [[nodiscard]] Result<std::shared_ptr<const SimilarCases>> similar(const SimilarQuestion& question,
                                                                      const Progress& progress) {
        Result<store::CaseStore*> store = opened();
        if (!store)
            return fail(store.error());
        Kept& kept = m_kept[question.encoder];
        if (const auto marks = update(**store, question.encoder, kept, progress); !marks)
            return fail(marks.error());
        const store::PersonKeys person = store::personKeys(question.patient);
        const explain::Similar found =
            kept.cases.similar(question.embedding, {question.id, person.number, person.name}, kSimilarCases);
        auto answer = std::make_shared<SimilarCases>();
        answer->of = question.id;
        answer->compared = found.compared;
        answer->unknown = found.unknown;
        answer->medianDistance = found.medianDistance;
        for (const explain::SimilarCase& one : found.cases) {
            auto summary = (*store)->summary(one.id);
            if (!summary)
                continue; // deleted while it was looked for
            answer->cases.push_back({std::move(*summary), one.distance, confirmedReading(**store, one.id)});
        }
        return answer;
    }

    [[nodiscard]] Result<store::CaseSummary> describe(CaseId id) {
        Result<store::CaseStore*> store = opened();
        if (!store)
            return fail(store.error());
        return (*store)->summary(id);
    }

private:
    /// What is known of one encoder's embeddings.
    struct Kept {
        explain::CaseEmbeddings cases;
        AnalysisId last; ///< the newest analysis that was read
        std::optional<explain::EmbeddingPlane> plane;
        AnalysisId planeOf;
    };

    [[nodiscard]] Result<store::CaseStore*> opened() {
        if (!m_store) {
            Result<store::CaseStore> store = m_open();
            if (!store)
                return fail(store.error());
            m_store.emplace(std::move(*store));
        }
        return &*m_store;
    }

    /// Reads what is new; gives the cases of the list.
    [[nodiscard]] static Result<std::vector<store::CaseMark>>
    update(store::CaseStore& store, const Sha256& encoder, Kept& kept, const Progress& progress) {
        const auto read = store.readEmbeddings(encoder, kept.last, [&](const store::StoredEmbedding& one) {
            if (kept.cases.index().dim() == 0)
                kept.cases = explain::CaseEmbeddings(static_cast<int>(one.values.size()));
            kept.cases.set(one.id, one.values, one.person.number, one.person.name);
            kept.last = one.analysis;
            return !progress.cancel.cancelled();
        });
        if (!read)
            return fail(read.error());
        auto marks = store.marks();
        if (!marks)
            return marks;
        kept.cases.unlistAll();
        for (const store::CaseMark& mark : *marks)
            kept.cases.list(mark.id);
        if (progress.cancel.cancelled())
            return cancelled();
        return marks;
    }

    [[nodiscard]] static std::shared_ptr<const AtlasChart> made(const Sha256& encoder, const Kept& kept,
                                                                std::vector<store::CaseMark> marks) {
        auto chart = std::make_shared<AtlasChart>();
        chart->encoder = encoder;
        chart->shares = kept.plane->shares;
        for (store::CaseMark& mark : marks) {
            const std::size_t row = kept.cases.index().rowOf(mark.id);
            if (row >= kept.plane->places.size())
                continue; // not read by this encoder
            chart->places.push_back(kept.plane->places[row]);
            chart->cases.push_back(std::move(mark));
        }
        return chart;
    }

    StoreThread::Opener m_open;
    std::optional<store::CaseStore> m_store;
    std::map<Sha256, Kept> m_kept;
};

Atlas::Atlas(StoreThread::Opener openStore, QObject* parent)
    : QObject(parent)
    , m_worker(std::make_shared<Worker>(std::move(openStore)))
    , m_queue(std::make_unique<TaskQueue>(1)) {
    connect(m_queue.get(), &TaskQueue::progressed, this, [this](TaskId id, double fraction) {
        if (m_chartTask != id)
            return;
        m_chartProgress = fraction;
        Q_EMIT chartChanged();
    });
}

Atlas::~Atlas() = default;

void Atlas::requestChart(std::optional<Sha256> encoder) {
    if (m_chartTask)
        m_queue->cancel(*m_chartTask);
    m_chartProgress = 0.0;
    m_chartTask = m_queue->run(
        [worker = m_worker, encoder](const Progress& progress) { return worker->chart(encoder, progress); },
        [this](Result<std::shared_ptr<const AtlasChart>> chart) {
            m_chartTask.reset();
            m_chartProblem.reset();
            if (chart)
                m_chart = std::move(*chart);
            else
                m_chartProblem = chart.error();
            Q_EMIT chartChanged();
        },
        kChart);
    Q_EMIT chartChanged();
}

void Atlas::cancelChart() {
    if (!m_chartTask)
        return;
    m_queue->cancel(*m_chartTask);
    m_chartTask.reset();
    Q_EMIT chartChanged();
}

void Atlas::requestSimilar(SimilarQuestion question) {
    if (m_similarTask)
        m_queue->cancel(*m_similarTask);
    if (m_similar && m_similar->of != question.id)
        m_similar.reset();
    m_similarProblem.reset();
    m_similarTask =
        m_queue->run([worker = m_worker, question = std::move(question)](
                         const Progress& progress) { return worker->similar(question, progress); },
                     [this](Result<std::shared_ptr<const SimilarCases>> answer) {
                         m_similarTask.reset();
                         m_similarProblem.reset();
                         if (answer)
                             m_similar = std::move(*answer);
                         else
                             m_similarProblem = answer.error();
                         Q_EMIT similarChanged();
                     },
                     kSimilar);
    Q_EMIT similarChanged();
}

void Atlas::describe(CaseId id, std::function<void(const store::CaseSummary&)> done) {
    if (m_describeTask)
        m_queue->cancel(*m_describeTask);
    m_describeTask = m_queue->run([worker = m_worker, id](const Progress&) { return worker->describe(id); },
                                  [this, done = std::move(done)](const Result<store::CaseSummary>& summary) {
                                      m_describeTask.reset();
                                      if (summary)
                                          done(*summary);
                                  },
                                  kDescribe);
}

} // namespace leadlight::ui
