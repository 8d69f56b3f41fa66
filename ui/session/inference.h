// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jepa/card.h"
#include "core/jepa/encoder.h"
#include "core/jepa/head.h"
#include "core/record/analysis.h"
#include "ui/session/explore_data.h"
#include "ui/session/map_question.h"
#include "ui/session/model_files.h"
#include "ui/session/task_queue.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace leadlight::ui {

/// What the inference thread works with. `loadEngine` is called on that thread, and not before the first
/// recording.
struct InferenceParts {
    std::function<Result<std::unique_ptr<jepa::Engine>>()> loadEngine;
    ModelFiles models;
    jepa::DeviceChoice device = jepa::DeviceChoice::Auto;
    jepa::PrecisionChoice precision = jepa::PrecisionChoice::Auto;
    int threads = 0; ///< 0: as many as the machine has cores
};

/// What the model files say of themselves; read without LibTorch.
struct ModelInfo {
    jepa::Card encoder;
    Sha256 encoderSha256;
    jepa::EncoderConfig config;
    std::vector<jepa::Head> heads;
};

/// What came of one recording.
struct Inferred {
    std::vector<Analysis> analyses; ///< one per head; one where there is none or it was not analysed
    std::shared_ptr<const ExploreData> explore; ///< null unless asked for, or where not analysed
    std::shared_ptr<const ModelInfo> models;
};

/// One thread that owns the encoder. The engine and the model files are loaded on first use and kept; a
/// failure to load them is the answer to every request until reload().
class Inference : public QObject {
    Q_OBJECT

public:
    explicit Inference(InferenceParts parts, QObject* parent = nullptr);
    ~Inference() override;

    using Done = std::function<void(Result<Inferred>)>;
    /// Analyses a recording. With `explore` the tokens and the packed attention are kept and made into maps.
    TaskId analyse(std::shared_ptr<const Recording> recording, bool explore, int priority, Done done);
    using MapDone = std::function<void(Result<std::shared_ptr<const explain::CheckedMap>>)>;
    /// Makes one map, without its checks; what maps of one recording share is computed once.
    TaskId explain(std::shared_ptr<const Recording> recording, const MapQuestion& question, int priority,
                   MapDone done);
    /// Gives the same map with its checks.
    TaskId check(std::shared_ptr<const Recording> recording, const MapQuestion& question,
                 std::shared_ptr<const explain::CheckedMap> map, int priority, MapDone done);
    /// The findings of a recording whole, and without the tokens that `stays` leaves out.
    TaskId leaveOut(std::shared_ptr<const Recording> recording, jepa::TokenMask stays, int priority,
                    std::function<void(Result<LeftOutFindings>)> done);
    /// Reads the model files' cards; does not load the engine.
    TaskId describe(std::function<void(Result<std::shared_ptr<const ModelInfo>>)> done);
    /// Other models from here on, before whatever waits; what was loaded is let go.
    void use(ModelFiles models);
    /// Forgets engine failures and models, before whatever waits: all but what runs already loads again.
    void reload();

    /// Cancels at once what has not begun, and what runs at the encoder's next block.
    void cancel(TaskId id) { m_queue->cancel(id); }

    void prioritise(TaskId id, int priority) { m_queue->prioritise(id, priority); }

    /// Begins nothing more until release().
    void hold() { m_queue->hold(); }

    void release() { m_queue->release(); }

    [[nodiscard]] int unfinished() const { return m_queue->unfinished(); }

Q_SIGNALS:
    void progressed(leadlight::ui::TaskId id, double fraction);

private:
    class Models;
    std::shared_ptr<Models> m_models; ///< used on the queue's thread alone
    std::unique_ptr<TaskQueue> m_queue;
};

} // namespace leadlight::ui
