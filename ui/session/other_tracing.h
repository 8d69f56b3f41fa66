// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/map_desk.h"
#include "ui/session/patient_history.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace leadlight::ui {

/// A second tracing of the patient on screen with its own maps by the same models, to hold against the first.
/// What may be of another person is neither read nor shown before somebody has looked at both identities and
/// said that they are one (a hard stop); another patient's cases cannot be chosen at all.
class OtherTracing : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        None,     ///< nothing is chosen
        Doubtful, ///< the same patient ID, but something speaks against it: nothing is read
        Waiting,  ///< being read, or looked at by the encoder
        Ready,    ///< data() is there
        Failed    ///< problem() says why
    };
    using Read =
        std::function<void(CaseId, std::function<void(Result<std::shared_ptr<const Recording>>)> done)>;

    /// `history` holds the cases that can be chosen, `read` gives the recording of one. All must outlive it.
    OtherTracing(PatientHistory& history, Inference& inference, StoreThread& store, Read read,
                 QObject* parent = nullptr);
    ~OtherTracing() override;

    /// The models in use: what was looked at by others is forgotten.
    void setModels(std::shared_ptr<const ModelInfo> models);
    /// Nothing: none. Does nothing for a case that is not among the others of the patient on screen.
    void choose(std::optional<CaseId> id);
    /// Chooses the one before the case on screen (PatientHistory::prior()), if nothing is chosen.
    void choosePrior();
    /// Somebody has made sure that the doubtful one is of the person on screen.
    void confirm();

    [[nodiscard]] Stage stage() const { return m_stage; }

    /// The chosen case, or null.
    [[nodiscard]] const store::PatientCase* chosen() const;
    /// The case on screen as the database has it, or null.
    [[nodiscard]] const store::PatientCase* onScreen() const;
    /// The others of the patient on screen, oldest first.
    [[nodiscard]] std::vector<store::PatientCase> choices() const;

    /// Where Ready.
    [[nodiscard]] const std::shared_ptr<const ExploreData>& data() const { return m_data; }

    [[nodiscard]] const std::shared_ptr<const Recording>& recording() const { return m_recording; }

    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    /// Its maps that take passes of their own.
    [[nodiscard]] MapDesk& maps() { return m_maps; }

Q_SIGNALS:
    void changed();        ///< stage, or what is there
    void choicesChanged(); ///< choices()

private:
    void followHistory();
    void forget();
    void open();
    void analyse(std::shared_ptr<const Recording> recording);
    void stop();
    void failWith(const Error& error);

    PatientHistory& m_history;
    Inference& m_inference;
    Read m_read;
    MapDesk m_maps;
    std::shared_ptr<const ModelInfo> m_models;
    Stage m_stage = Stage::None;
    std::optional<CaseId> m_onScreen; ///< whose history the choice is from
    std::optional<store::PatientCase> m_chosen;
    std::optional<TaskId> m_task;
    std::shared_ptr<const Recording> m_recording;
    std::shared_ptr<const ExploreData> m_data;
    std::optional<Error> m_problem;
    quint64 m_opening = 0; ///< number of the last choice: late answers to others are dropped
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< false for late answers after the end
};

} // namespace leadlight::ui
