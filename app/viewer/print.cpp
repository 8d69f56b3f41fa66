// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/composition.h"
#include "app/viewer/offscreen.h"
#include "core/io/reader.h"
#include "core/measure/measure.h"
#include "core/record/excerpt.h"
#include "core/record/standing_reading.h"
#include "core/store/case_store.h"
#include "ui/attention/attention_overlay.h"
#include "ui/common/color_scale.h"
#include "ui/common/number_format.h"
#include "ui/common/palette.h"
#include "ui/session/explore_build.h"
#include "ui/session/measured_case.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace leadlight::viewer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintedMap)
};

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

using Made = std::shared_ptr<const explain::CheckedMap>;

/// The question behind --relevance and --label.
Result<ui::MapQuestion> questionOf(const CommandLine& line, explain::Method method,
                                   const ui::ExploreData& explore) {
    ui::MapQuestion question;
    question.method = method;
    if (method == explain::Method::Attention)
        question.layer = explore.layers - 1; // the last layer is what the findings are made of
    if (line.label.isEmpty())
        return question;
    const Result<int> place = findTarget(explore.targets, line.label);
    if (!place)
        return fail(place.error());
    const ui::ExploreTarget& target = explore.targets[static_cast<std::size_t>(*place)];
    question.head = target.head;
    question.label = target.index;
    return question;
}

/// The map with its checks, where there is a finding to check it against and they are not left out.
Result<Made> makeMap(ui::Inference& inference, const std::shared_ptr<const Recording>& recording,
                     const ui::MapQuestion& question, bool checks) {
    auto made = waitFor<Made>(
        [&](ui::Inference::MapDone done) { inference.explain(recording, question, 0, std::move(done)); });
    if (!made || !checks || question.head < 0)
        return made;
    return waitFor<Made>([&](ui::Inference::MapDone done) {
        inference.check(recording, question, *made, 0, std::move(done));
    });
}

/// The verdict as it stands on the paper, in the few words there is room for. A map that was not checked says
/// so.
QString verdictOnPaper(const explain::CheckedMap& map, bool hasFinding) {
    if (!map.checks)
        return hasFinding ? Words::tr("NOT CHECKED") : Words::tr("NOT CHECKED (no finding was named)");
    if (map.checks->passed != false)
        return Words::tr("passed its checks");
    QStringList failed;
    if (map.checks->deletion && !map.checks->deletion->passed)
        failed << Words::tr("deletion");
    if (map.checks->agreement && !map.checks->agreement->passed)
        failed << Words::tr("agreement");
    if (map.checks->randomised && !map.checks->randomised->passed)
        failed << Words::tr("random weights");
    return Words::tr("FAILED its checks (%1): do not believe it").arg(failed.join(u", "_s));
}

/// The colours that the map is painted with, and what their ends mean.
ui::PrintedScale scaleOf(const ui::ExploreMap& map, const QString& label) {
    constexpr int kSteps = 64;
    const ui::ColorScale colors(map.isSigned() ? ui::ScaleKind::Signed : ui::ScaleKind::Amount,
                                ui::Theme::Light, map.grey);
    ui::PrintedScale scale;
    for (int step = 0; step < kSteps; ++step) {
        const double part = (step + 0.5) / kSteps;
        const QColor wash = colors.wash(map.isSigned() ? 2.0 * part - 1.0 : part);
        scale.colors.push_back(ui::blended(Qt::white, wash, wash.alphaF()));
    }
    const QString end = ui::valueText(map.kind, map.scaleEnd);
    scale.from = map.isSigned()
                     ? Words::tr("%1 against %2").arg(ui::valueText(map.kind, -map.scaleEnd), label)
                     : QString(u'0');
    scale.to = map.isSigned() ? Words::tr("%1 for %2 (%3)").arg(end, label, ui::unitText(map.kind))
                              : u"%1 (%2)"_s.arg(end, ui::unitText(map.kind));
    return scale;
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
    const Result<ui::MapQuestion> question = questionOf(line, *method, *inferred->explore);
    if (!question)
        return fail(question.error());
    const Result<Made> made = makeMap(inference, recording, *question, line.checks);
    if (!made)
        return fail(made.error());
    ui::ExploreMap map = ui::madeMap(*made, line.label, inferred->explore->attentionHeads);
    map.startS = inferred->explore->startS;
    map.grey = (*made)->checks && (*made)->checks->passed == false;
    ui::PrintedOverlay printed;
    printed.map.legend = u"%1 \u00b7 %2, %3, encoder %4"_s.arg( // first what must never be cut off
        verdictOnPaper(**made, question->head >= 0), map.title, ui::unitText(map.kind),
        ui::shortHash(inferred->models->encoderSha256));
    printed.map.scale = scaleOf(map, line.label);
    printed.overlay = std::make_shared<const ui::AttentionOverlay>(std::move(map), ui::Theme::Light);
    return printed;
}

} // namespace

namespace {

/// The recording without its identifiers, where that was asked for.
Result<Recording> asWanted(Recording recording, const CommandLine& line) {
    if (!line.deidentify)
        return recording;
    const std::string name = std::filesystem::path(line.output.toStdString()).stem().string();
    if (io::tellsIdentity(name, recording.patient))
        return fail(ErrorCode::Invalid,
                    "The name of the output tells who the patient is: choose another one.");
    io::DeidentifyOptions options = *line.deidentify;
    if (!line.keyFile.isEmpty()) {
        auto secret = io::readSecret(line.keyFile.toStdString());
        if (!secret)
            return fail(std::move(secret.error()));
        options.secret = std::move(*secret);
    }
    auto clean = io::deidentify(recording, options);
    if (!clean)
        return fail(std::move(clean.error()));
    return std::move(clean->recording);
}

/// What a person has said of a recording: the reading that stands, and points placed by hand.
struct Said {
    std::optional<Reading> reading;
    std::vector<FiducialCorrection> corrections;
};

/// From the case database that was named; nothing where the recording is not in it.
Result<Said> saidOf(const QString& database, const Sha256& sha256) {
    const std::filesystem::path file(database.toStdString());
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) // opening would make an empty one
        return fail(ErrorCode::NotFound, "There is no case database " + file.string() + ".");
    const auto store = store::CaseStore::open(file, "leadlight --print");
    if (!store)
        return fail(store.error());
    const auto id = store->find(sha256);
    if (!id)
        return fail(id.error());
    if (!*id)
        return Said{};
    const auto readings = store->readings(**id);
    if (!readings)
        return fail(readings.error());
    const auto sets = store->measurementSets(**id);
    if (!sets)
        return fail(sets.error());
    Said said;
    if (const Reading* standing = standingReading(*readings))
        said.reading = *standing;
    if (!sets->empty())
        said.corrections = sets->front().corrections;
    return said;
}

} // namespace

Result<void> runPrint(const CommandLine& line) {
    Result<io::Opened> opened = io::openRecording(std::filesystem::path(line.files.front().toStdString()));
    if (!opened)
        return fail(opened.error());
    Said said;
    if (!line.database.isEmpty() && !line.deidentify) { // whoever reads is a person, too
        auto known = saidOf(line.database, opened->recording.sha256);
        if (!known)
            return fail(std::move(known.error()));
        said = std::move(*known);
    }
    constexpr double kPrintedS = 120.0; // of a recording of hours: more than one page holds
    const Series* rhythm = opened->recording.rhythm();
    const double startS = rhythm != nullptr ? rhythm->startS : 0.0;
    auto wanted = asWanted(isLong(opened->recording) ? excerptOf(opened->recording, startS, kPrintedS)
                                                     : std::move(opened->recording),
                           line);
    if (!wanted)
        return fail(std::move(wanted.error()));
    const auto recording = std::make_shared<const Recording>(std::move(*wanted));
    ui::PrintOptions options;
    options.file = line.output;
    options.format = line.format;
    options.paper = line.paper;
    options.settings = line.settings;
    options.program = programName();
    options.measured =
        ui::measuredCase(recording, std::make_shared<const measure::Measured>(measure::measure(*recording)),
                         std::move(said.corrections));
    options.reading = std::move(said.reading);
    if (!line.relevance.isEmpty()) {
        Result<ui::PrintedOverlay> overlay = makeOverlay(line, recording);
        if (!overlay)
            return fail(overlay.error());
        options.overlay = std::move(*overlay);
    }
    return ui::printRecording(*recording, options);
}

} // namespace leadlight::viewer
