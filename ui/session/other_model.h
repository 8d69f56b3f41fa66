// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/map_desk.h"
#include "ui/session/model_sets.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace leadlight::ui {

/// What a second model makes of the recording on screen, to hold against the first. It has an encoder and a
/// thread of its own; both rest, and the encoder is let go, while no model is chosen.
class OtherModel : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        None,    ///< no model is chosen, or no recording is on screen
        Waiting, ///< the encoder is to read the recording, or does
        Ready,   ///< data() is there
        Failed   ///< problem() says why
    };

    /// `parts` says where and how encoders run; its model files are not used. `store` must outlive it.
    OtherModel(InferenceParts parts, StoreThread& store, QObject* parent = nullptr);

    /// The models that can be chosen; a choice that is not among them any more is dropped.
    void setChoices(std::vector<ModelSet> choices);

    [[nodiscard]] const std::vector<ModelSet>& choices() const { return m_choices; }

    /// Another recording is on screen, or none. The choice stays.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// The case that the recording is kept as: maps are kept with it.
    void setCase(CaseId id);
    /// Nothing: none.
    void choose(std::optional<ModelSet> model);
    /// Whether somebody looks: only then the encoder begins.
    void setWanted(bool wanted);

    [[nodiscard]] Stage stage() const { return m_stage; }

    [[nodiscard]] const std::optional<ModelSet>& chosen() const { return m_chosen; }

    /// Where Ready.
    [[nodiscard]] const std::shared_ptr<const ExploreData>& data() const { return m_data; }

    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    /// Its maps that take passes of their own.
    [[nodiscard]] MapDesk& maps() { return m_maps; }

Q_SIGNALS:
    void changed();        ///< the choice, stage, or what is there
    void choicesChanged(); ///< choices()

private:
    void begin();
    void forget();
    void start();

    Inference m_inference;
    MapDesk m_maps;
    Stage m_stage = Stage::None;
    bool m_wanted = false;
    std::shared_ptr<const Recording> m_recording;
    std::optional<CaseId> m_case;
    std::vector<ModelSet> m_choices;
    std::optional<ModelSet> m_chosen;
    std::optional<TaskId> m_task;
    std::shared_ptr<const ExploreData> m_data;
    std::optional<Error> m_problem;
};

} // namespace leadlight::ui
