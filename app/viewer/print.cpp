// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/composition.h"
#include "app/viewer/offscreen.h"
#include "core/io/reader.h"
#include "core/measure/measure.h"
#include "ui/attention/attention_overlay.h"
#include "ui/common/number_format.h"
#include "ui/session/explore_state.h"
#include "ui/session/measured_case.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace leadlight::viewer {

namespace {

/// Waits, with the event loop running, for one recording's maps.
Result<ui::Inferred> inferNow(const std::shared_ptr<const Recording>& recording) {
    ui::Inference inference(inferenceParts(jepa::DeviceChoice::Auto));
    std::optional<Result<ui::Inferred>> outcome;
    QEventLoop loop;
    inference.analyse(recording, true, 0, [&](Result<ui::Inferred> result) {
        outcome.emplace(std::move(result));
        loop.quit();
    });
    if (!outcome)
        loop.exec();
    return std::move(*outcome);
}

Result<ui::PrintedOverlay> makeOverlay(const CommandLine& line,
                                       const std::shared_ptr<const Recording>& recording) {
    if (line.relevance != u"attention"_s && line.relevance != u"contribution"_s)
        return fail(ErrorCode::Unsupported,
                    u"maps by %1 are not available in this version"_s.arg(line.relevance).toStdString());
    const Result<ui::Inferred> inferred = inferNow(recording);
    if (!inferred)
        return fail(inferred.error());
    if (!inferred->explore)
        return fail(ErrorCode::Unsupported, "Not analysed: " + inferred->analyses.front().notAnalysed);

    ui::ExploreState state;
    state.setData(inferred->explore);
    state.setLayer(inferred->explore->layers - 1);
    if (line.relevance == u"contribution"_s) {
        const auto& targets = inferred->explore->targets;
        QStringList known;
        int chosen = -1;
        for (std::size_t i = 0; i < targets.size(); ++i) {
            known.append(targets[i].label);
            if (targets[i].label == line.label)
                chosen = static_cast<int>(i);
        }
        if (chosen < 0)
            return fail(ErrorCode::Invalid,
                        u"the head knows no label \"%1\"; it knows %2"_s.arg(line.label, known.join(u", "_s))
                            .toStdString());
        state.setMethod(ui::ExploreMethod::Contribution);
        state.setTarget(chosen);
    }
    if (!state.map())
        return fail(ErrorCode::Unsupported, "there is no such map for this recording");
    ui::PrintedOverlay printed;
    printed.overlay = std::make_shared<const ui::AttentionOverlay>(*state.map(), ui::Theme::Light);
    printed.legend = u"%1, %2, %3 %4"_s.arg(state.map()->title, ui::unitText(state.map()->kind),
                                            inferred->explore->encoderName,
                                            ui::shortHash(inferred->models->encoderSha256));
    return printed;
}

} // namespace

Result<void> runPrint(const CommandLine& line) {
    Result<io::Opened> opened = io::openRecording(std::filesystem::path(line.files.front().toStdString()));
    if (!opened)
        return fail(opened.error());
    const auto recording = std::make_shared<const Recording>(std::move(opened->recording));
    ui::PrintOptions options;
    options.file = line.output;
    options.format = line.format;
    options.paper = line.paper;
    options.settings = line.settings;
    options.program = programName();
    options.measured = ui::measuredCase(
        recording, std::make_shared<const measure::Measured>(measure::measure(*recording)), {});
    if (!line.relevance.isEmpty()) {
        Result<ui::PrintedOverlay> overlay = makeOverlay(line, recording);
        if (!overlay)
            return fail(overlay.error());
        options.overlay = std::move(*overlay);
    }
    return ui::printRecording(*recording, options);
}

} // namespace leadlight::viewer
