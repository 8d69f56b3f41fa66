// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/embedding_rows.h"
#include "ui/session/store_thread.h"
#include "ui/session/task_queue.h"

#include <QObject>
#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace leadlight::ui {

/// All listed cases that one encoder has read, along the two axes in which their embeddings differ most. A
/// value: made once, then shared.
struct AtlasChart {
    Sha256 encoder;
    std::vector<store::CaseMark> cases;       ///< ascending by number
    std::vector<std::array<float, 2>> places; ///< of every case
    std::array<double, 2> shares{};           ///< of the whole variance along each axis, 0 to 1

    /// The case's place in the lists; nothing where it is not among them.
    [[nodiscard]] std::optional<std::size_t> find(CaseId id) const;
};

/// Whose like are looked for.
struct SimilarQuestion {
    CaseId id;
    Patient patient;
    Sha256 encoder;
    std::vector<float> embedding;
};

/// A case of another patient that the encoder takes for alike.
struct SimilarEntry {
    store::CaseSummary summary;
    double distance = 0.0;            ///< 1 - cosine
    std::optional<Reading> confirmed; ///< the last word of a person, if there is one
};

/// The answer to a SimilarQuestion.
struct SimilarCases {
    CaseId of;
    std::vector<SimilarEntry> cases;      ///< nearest first
    std::size_t compared = 0;             ///< cases of other patients
    std::size_t unknown = 0;              ///< those among them that may be the same person's
    std::optional<double> medianDistance; ///< of all that were compared
};

/// The embeddings of all cases: where they lie, and which lie near one another. Reads the database through a
/// connection of its own on a thread of its own, so that neither the worklist nor the window waits; what was
/// read is kept, and only what is new is read again.
class Atlas : public QObject {
    Q_OBJECT

public:
    explicit Atlas(StoreThread::Opener openStore, QObject* parent = nullptr);
    ~Atlas() override;

    /// Makes the chart of an encoder (nothing: that of the most cases) anew. A request that is under way for
    /// the same gives way to this one.
    void requestChart(std::optional<Sha256> encoder);
    /// Stops making it.
    void cancelChart();

    /// The chart as last made; null before.
    [[nodiscard]] const std::shared_ptr<const AtlasChart>& chart() const { return m_chart; }

    [[nodiscard]] const std::optional<Error>& chartProblem() const { return m_chartProblem; }

    [[nodiscard]] bool chartWaiting() const { return m_chartTask.has_value(); }

    [[nodiscard]] double chartProgress() const { return m_chartProgress; }

    /// Looks for cases like this one; the last question alone is answered.
    void requestSimilar(SimilarQuestion question);

    [[nodiscard]] const std::shared_ptr<const SimilarCases>& similar() const { return m_similar; }

    [[nodiscard]] const std::optional<Error>& similarProblem() const { return m_similarProblem; }

    [[nodiscard]] bool similarWaiting() const { return m_similarTask.has_value(); }

    /// Who and when a case is, for the pointer; the last question alone is answered.
    void describe(CaseId id, std::function<void(const store::CaseSummary&)> done);

Q_SIGNALS:
    void chartChanged();   ///< another chart, a problem, progress, or it waits
    void similarChanged(); ///< another answer, a problem, or it waits

private:
    class Worker;
    std::shared_ptr<Worker> m_worker; ///< used on the queue's thread alone
    std::shared_ptr<const AtlasChart> m_chart;
    std::shared_ptr<const SimilarCases> m_similar;
    std::optional<Error> m_chartProblem;
    std::optional<Error> m_similarProblem;
    std::optional<TaskId> m_chartTask;
    std::optional<TaskId> m_similarTask;
    std::optional<TaskId> m_describeTask;
    double m_chartProgress = 0.0;
    std::unique_ptr<TaskQueue> m_queue; ///< last: ends before what its tasks use
};

} // namespace leadlight::ui
