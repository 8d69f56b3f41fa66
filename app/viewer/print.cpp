// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/composition.h"
#include "app/viewer/offscreen.h"
#include "core/io/reader.h"
#include "core/record/excerpt.h"
#include "core/measure/measure.h"
#include "ui/attention/attention_overlay.h"
#include "ui/common/number_format.h"
#include "ui/session/explore_state.h"
#include "ui/session/measured_case.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace leadlight::viewer {

namespace {

/// Waits, with the event loop running, for what the inference thread hands over.
template <class T, class Start>
Result<T> waitFor(Start start) {
    std::optional<Result<T>> outcome;
    QEventLoop loop;
    start([&](Result<T> result) {
        outcome.emplace(std::move(result));
        loop.quit();
    });
    if (!outcome)
        loop.exec();
    return std::move(*outcome);
}

/// The place of the label among the findings.
Result<int> findTarget(const std::vector<ui::ExploreTarget>& targets, const QString& label) {
    QStringList known;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (targets[i].label == label)
            return static_cast<int>(i);
        known.append(targets[i].label);
    }
    return fail(
        ErrorCode::Invalid,
        u"the head knows no label \"%1\"; it knows %2"_s.arg(label, known.join(u", "_s)).toStdString());
}

/// The map of a finding that takes passes of its own.
Result<ui::ExploreMap> makeMap(ui::Inference& inference, const std::shared_ptr<const Recording>& recording,
                               explain::Method method, const ui::ExploreTarget& target) {
    ui::MapQuestion question;
    question.method = method;
    question.head = target.head;
    question.label = target.index;
    using Made = std::shared_ptr<const explain::CheckedMap>;
    const auto made = waitFor<Made>(
        [&](ui::Inference::MapDone done) { inference.explain(recording, question, 0, std::move(done)); });
    if (!made)
        return fail(made.error());
    return ui::ExploreState::mapOf(*made, target.label);
}

Result<ui::PrintedOverlay> makeOverlay(const CommandLine& line,
                                       const std::shared_ptr<const Recording>& recording) {
    const auto method = explain::methodNamed(line.relevance.toStdString());
    if (!method)
        return fail(ErrorCode::Unsupported,
                    u"maps by %1 are not available in this version"_s.arg(line.relevance).toStdString());
    ui::Inference inference(inferenceParts(jepa::DeviceChoice::Auto));
    const auto inferred = waitFor<ui::Inferred>(
        [&](ui::Inference::Done done) { inference.analyse(recording, true, 0, std::move(done)); });
    if (!inferred)
        return fail(inferred.error());
    if (!inferred->explore)
        return fail(ErrorCode::Unsupported, "Not analysed: " + inferred->analyses.front().notAnalysed);

    ui::ExploreState state;
    state.setData(inferred->explore);
    state.setLayer(inferred->explore->layers - 1);
    std::optional<ui::ExploreMap> map = state.map();
    if (explain::needsTarget(*method)) {
        const Result<int> target = findTarget(inferred->explore->targets, line.label);
        if (!target)
            return fail(target.error());
        state.setTarget(*target);
    }
    if (state.available(*method)) {
        state.setMethod(*method);
        map = state.map();
    } else if (explain::needsTarget(*method)) {
        Result<ui::ExploreMap> made =
            makeMap(inference, recording, *method,
                    inferred->explore->targets[static_cast<std::size_t>(state.target())]);
        if (!made)
            return fail(made.error());
        map = std::move(*made);
    }
    if (!map)
        return fail(ErrorCode::Unsupported, "there is no such map for this recording");
    ui::PrintedOverlay printed;
    printed.overlay = std::make_shared<const ui::AttentionOverlay>(*map, ui::Theme::Light);
    printed.legend =
        u"%1, %2, %3 %4"_s.arg(map->title, ui::unitText(map->kind), inferred->explore->encoderName,
                               ui::shortHash(inferred->models->encoderSha256));
    return printed;
}

} // namespace

Result<void> runPrint(const CommandLine& line) {
    Result<io::Opened> opened = io::openRecording(std::filesystem::path(line.files.front().toStdString()));
    if (!opened)
        return fail(opened.error());
    constexpr double kPrintedS = 120.0; // of a recording of hours: more than one page holds
    const auto recording = std::make_shared<const Recording>(
        isLong(opened->recording) ? excerptOf(opened->recording, 0.0, kPrintedS)
                                  : std::move(opened->recording));
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
