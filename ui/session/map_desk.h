// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/inference.h"
#include "ui/session/map_question.h"
#include "ui/session/store_thread.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace leadlight::ui {

/// How far a map is.
enum class MapStage {
    Asked,     ///< waits, or is being made
    Unchecked, ///< there, and nobody asked for its checks
    Checking,  ///< there, its checks are being made
    Done,      ///< there with its checks
    Stopped,   ///< somebody stopped it; it may be there without its checks
    Failed     ///< could not be made or checked: `problem` says why
};

/// What is known about one map.
struct MapAnswer {
    MapStage stage = MapStage::Asked;
    std::shared_ptr<const explain::CheckedMap> map; ///< null until made
    double progress = 0.0;                          ///< 0 to 1 while Asked or Checking
    std::optional<Error> problem;
    bool fromStore = false; ///< was kept with the case

    /// Whether the checks were made and the map failed them.
    [[nodiscard]] bool failedChecks() const { return map && map->checks && map->checks->passed == false; }
};

/// The maps of the case on screen that take passes through the encoder, and the checks of all maps. One is
/// made at a time; another question takes its place. What is finished is kept in the case database with
/// numbers, verdict and seeds, and found there the next time.
class MapDesk : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    MapDesk(Inference& inference, StoreThread& store, QObject* parent = nullptr);

    /// Another recording is on screen, or none: forgets everything and stops what runs.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// The case that the recording is kept as: reads the maps that are there already.
    void setCase(CaseId id);
    /// The models in use: only their maps count.
    void setModels(std::shared_ptr<const ModelInfo> models);

    /// What is known of a map; null where nobody asked.
    [[nodiscard]] const MapAnswer* answer(const MapQuestion& question) const;
    /// Asks for a map, and with `checked` for its checks. Does nothing where that is there or under way, nor,
    /// unless `again`, where it failed or was stopped.
    void ask(const MapQuestion& question, bool checked, bool again = false);

    [[nodiscard]] bool busy() const { return m_task.has_value(); }

    /// How far what runs is, 0 to 1.
    [[nodiscard]] double progress() const;
    /// Stops what runs, because somebody wants it to stop; what was made already stays.
    void cancel();

Q_SIGNALS:
    void changed();     ///< some answer
    void busyChanged(); ///< busy() or progress()

private:
    void stop(bool wanted);
    void start(const MapQuestion& question);
    void startChecks(const MapQuestion& question);
    void finish(const MapQuestion& question, Result<std::shared_ptr<const explain::CheckedMap>> made,
                bool checked);
    void keep(const MapQuestion& question, const explain::CheckedMap& map);
    [[nodiscard]] bool findKept(const MapQuestion& question);
    [[nodiscard]] std::optional<Sha256> headOf(const MapQuestion& question) const;
    [[nodiscard]] std::string labelOf(const MapQuestion& question) const;

    Inference& m_inference;
    StoreThread& m_store;
    std::shared_ptr<const Recording> m_recording;
    std::shared_ptr<const ModelInfo> m_models;
    std::optional<CaseId> m_case;
    std::vector<KeptMap> m_kept; ///< of the case, as read
    bool m_reading = false;      ///< m_kept is on its way: questions wait for it
    std::optional<std::pair<MapQuestion, bool>> m_postponed;
    std::map<MapQuestion, MapAnswer> m_answers;
    std::vector<KeptMap> m_unstored; ///< made before the case had its id
    std::optional<TaskId> m_task;
    std::optional<MapQuestion> m_running;
    bool m_thenCheck = false; ///< what runs is to be checked as well
    quint64 m_showing = 0;    ///< number of the recording on screen
};

} // namespace leadlight::ui
