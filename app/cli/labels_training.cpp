// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labels_training.h"

#include "app/cli/cases_export.h"
#include "app/cli/stored_recording.h"
#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/deidentify.h"
#include "core/io/labels/label_set_json.h"
#include "core/io/writer.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace leadlight::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kNameDigits = 16;
constexpr int kFolds = 8; // all that a prepared data set holds
constexpr std::array<std::string_view, 6> kColumns{"row", "file", "patient", "age", "sex", "fold"};

/// The same for all recordings of a patient; a recording that names none is of its own.
Sha256 patientHash(const Recording& recording) {
    const Patient& patient = recording.patient;
    if (!patient.id.empty())
        return sha256(asBytes("patient id\n" + patient.id));
    if (!patient.name.empty() && patient.birthDate)
        return sha256(asBytes("patient\n" + lowered(patient.name) + "\n" + patient.birthDate->iso()));
    return sha256(asBytes("recording\n" + recording.sha256.hex()));
}

/// A recording of the table, as it is written.
struct Lesson {
    std::string name; ///< of the record, without ending
    Sha256 patient{};
    std::optional<double> age;
    std::string sex;
};

Result<Lesson> writeLesson(const store::CaseStore& store, const store::LabelledCase& one,
                           const fs::path& folder) {
    const auto stored = readStored(store, one.id);
    if (!stored)
        return fail(stored.error());
    io::DeidentifyOptions keep;
    keep.keepCharacteristics = true;
    const auto clean = io::deidentify(stored->recording, keep);
    if (!clean)
        return fail(clean.error());
    io::WriteOptions options;
    options.stem = one.sha256.hex().substr(0, kNameDigits);
    options.only = SeriesKind::Rhythm;
    options.deidentified = clean->mark;
    auto files = io::writeRecording(clean->recording, io::WriteFormat::Wfdb, options);
    if (!files)
        return fail(files.error());
    if (auto written = writeSource({std::move(*files), {}}, folder); !written)
        return fail(written.error());
    const Patient& patient = clean->recording.patient;
    const bool binary = patient.sex && *patient.sex != Sex::Other;
    return Lesson{options.stem, patientHash(stored->recording), patient.ageYears,
                  binary ? std::string(1, sexLetter(*patient.sex)) : std::string()};
}

Result<std::vector<const LabelEntry*>> taughtLabels(const LabelSet& set) {
    std::vector<const LabelEntry*> labels;
    for (const LabelEntry& label : set.labels) {
        if (label.scope != LabelScope::Recording)
            continue;
        if (std::ranges::find(kColumns, label.name) != kColumns.end())
            return fail(ErrorCode::Invalid, "the label " + label.name +
                                                " is called like a column that the table of labels has "
                                                "anyway: call it otherwise in another version of the set");
        labels.push_back(&label);
    }
    if (labels.empty())
        return fail(ErrorCode::Invalid,
                    set.title() + " has no label of the whole recording, which a head could learn");
    return labels;
}

Result<void> mustBeEmpty(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (!fs::is_directory(folder, error) || !fs::is_empty(folder, error) || error)
        return fail(ErrorCode::Invalid,
                    folder.string() + " is not an empty folder that can be written to: name a new one");
    return {};
}

std::string tableRow(const Lesson& lesson, const Labelling& said,
                     const std::vector<const LabelEntry*>& labels) {
    std::ostringstream row;
    row.imbue(std::locale::classic());
    row << lesson.name << ".hea," << lesson.patient.hex().substr(0, kNameDigits) << ',';
    if (lesson.age)
        row << *lesson.age;
    row << ',' << lesson.sex << ',' << 1 + lesson.patient.digest[0] % kFolds;
    for (const LabelEntry* label : labels)
        row << ',' << (said.has(label->name) ? '1' : '0');
    row << "\r\n";
    return row.str();
}

} // namespace

Result<TrainingFolder> writeTraining(const store::CaseStore& store,
                                     const std::vector<store::LabelledCase>& cases, const LabelSet& set,
                                     const fs::path& folder) {
    const auto labels = taughtLabels(set);
    if (!labels)
        return fail(labels.error());
    if (auto empty = mustBeEmpty(folder); !empty)
        return fail(empty.error());
    std::string table = "file,patient,age,sex,fold";
    for (const LabelEntry* label : *labels)
        table += ',' + csvField(label->name);
    table += "\r\n";
    TrainingFolder made;
    for (const store::LabelledCase& one : cases) {
        const Labelling* settled = one.settled();
        if (settled == nullptr || settled->notAssessable) {
            made.leftOut.push_back({one.id, settled == nullptr ? "its readers disagree and nobody settled it"
                                                               : "it is not assessable"});
            continue;
        }
        const auto lesson = writeLesson(store, one, folder);
        if (!lesson && lesson.error().code == ErrorCode::NoSpace)
            return fail(lesson.error());
        if (!lesson) {
            made.leftOut.push_back({one.id, lesson.error().text});
            continue;
        }
        table += tableRow(*lesson, *settled, *labels);
        ++made.cases;
    }
    if (made.cases == 0)
        return fail(ErrorCode::Invalid, "no case of the task is settled and can be learnt from");
    if (auto written = writeFile(folder / "leadlight_label_set.json", asBytes(io::labelSetJson(set)));
        !written)
        return fail(written.error());
    // The table last: a folder that has it is whole.
    if (auto written = writeFile(folder / "leadlight_labels.csv", asBytes(table)); !written)
        return fail(written.error());
    return made;
}

} // namespace leadlight::cli
