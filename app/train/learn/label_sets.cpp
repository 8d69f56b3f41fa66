// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/label_sets.h"

#include "app/train/prepare/superclasses.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace leadlight::train {
namespace {

constexpr float kOtherSets = 0.7F;       // other cardiologists, other code lists
constexpr float kRarelyCoded = 0.3F;     // a finding that a set codes now and then: its absence says little
constexpr float kSynthetic = 0.4F;       // a textbook's shapes, not a patient's
constexpr float kMillivoltCounts = 1.5F; // a quarter of the rows, but what the encoder will meet
constexpr std::size_t kEnoughDonors = 8;

// SNOMED CT codes of the PhysioNet/CinC Challenges 2020 and 2021 (dx_mapping_scored.csv and
// dx_mapping_unscored.csv) by PTB-XL's superclasses. NORM is not among them: it is the absence of all but
// sinus rhythms.
const std::vector<std::vector<std::string_view>>& challengeCodes() {
    static const std::vector<std::vector<std::string_view>> codes{
        {"164909002", "733534002", "59118001", "713427006", "270492004", "713426002", "445118002",
         "445211001", "698252002", "195042002", "27885002", "CLBBB", "CRBBB", "IRBBB", "ILBBB", "1AVB",
         "3AVB", "LAFB", "IVCD"},
        {"164873001", "89792004", "266249003", "67741000119109", "446358003", "LVH", "RVH", "LAO/LAE",
         "RAO/RAE"},
        {"164865005", "54329005", "164861001", "164867002", "MI"},
        {},
        {"429622005", "164931005", "164934002", "59931005", "428750005", "55930002", "111975006", "413444003",
         "413844008", "ISC_", "NST_"}};
    return codes;
}

bool hasAny(const DataRow& row, const std::vector<std::string_view>& codes) {
    return std::any_of(codes.begin(), codes.end(), [&](std::string_view code) {
        return std::find(row.codes.begin(), row.codes.end(), code) != row.codes.end();
    });
}

// Sinus rhythms: sinus rhythm, bradycardia, tachycardia, arrhythmia.
bool isBenign(const std::string& code) {
    static const std::vector<std::string_view> benign{"426783006", "426177001", "427084000", "427393009",
                                                      "SR",        "SBRAD",     "STACH",     "SARRH"};
    return std::find(benign.begin(), benign.end(), code) != benign.end();
}

bool isChallenge(const DataRow& row) {
    return row.source == "chapman_ningbo" || row.source == "georgia" || row.source == "cpsc2018" ||
           row.source == "cpsc_extra";
}

std::vector<Answer> superclassAnswers(const DataRow& row) {
    std::vector<Answer> answers(kSuperclasses.size());
    if (row.truth) {
        for (std::size_t i = 0; i < answers.size(); ++i)
            answers[i] = {(*row.truth)[i] != 0, isSynthetic(row) ? kSynthetic : 1.0F};
        return answers;
    }
    const bool ludb = row.source == "ludb";
    if (row.codes.empty() || (!ludb && !isChallenge(row)))
        return answers;
    constexpr std::size_t kHyp = 1, kMi = 2, kNorm = 3;
    for (std::size_t i = 0; i < answers.size(); ++i)
        answers[i] = {hasAny(row, challengeCodes()[i]), kOtherSets};
    answers[kNorm].present = std::all_of(row.codes.begin(), row.codes.end(), isBenign);
    if (ludb)
        answers[kHyp].weight = 0.0F;
    else if (!answers[kMi].present)
        answers[kMi].weight = kRarelyCoded;
    return answers;
}

// Whether a set's own list of codes has this finding at all.
bool isNamedBy(const DataRow& row, const LabelMeaning& meaning) {
    if (row.source == "ptbxl" || row.source == "ptbxl_zscored")
        return true;
    const bool snomed = isChallenge(row);
    static const std::vector<std::string_view> ludb{"SINUS", "AF",   "CLBBB", "CRBBB", "IRBBB",
                                                    "1AVB",  "LAFB", "PVC",   "PAC"};
    if (row.source == "ludb")
        return std::find(ludb.begin(), ludb.end(), meaning.label) != ludb.end();
    // What the generator decides on; what its shapes happen to look like besides is nobody's finding.
    static const std::vector<std::string_view> made{"SINUS", "AF",    "STACH", "SBRAD", "CLBBB",
                                                    "CRBBB", "IRBBB", "1AVB",  "LVH",   "AMI",
                                                    "IMI",   "PVC",   "PAC"};
    if (isSynthetic(row))
        return std::find(made.begin(), made.end(), meaning.label) != made.end();
    return snomed && std::any_of(meaning.codes.begin(), meaning.codes.end(), [](std::string_view code) {
               return code.size() > 6 && code.find_first_not_of("0123456789") == std::string_view::npos;
           });
}

bool isPtbxl(const DataRow& row) {
    return row.source == "ptbxl" || row.source == "ptbxl_zscored";
}

jepa::LeadGains relativeTo(const std::array<double, 8>& unit, const std::array<double, 8>& amplitudes) {
    jepa::LeadGains gains{};
    for (std::size_t lead = 0; lead < gains.size(); ++lead)
        gains[lead] = static_cast<float>(std::clamp(amplitudes[lead] / unit[lead], 0.15, 8.0));
    return gains;
}

void lendAmplitudes(const DataSet& data, std::span<const std::size_t> rows, jepa::TrainingSet& into) {
    std::map<std::array<std::uint8_t, 5>, std::vector<std::uint32_t>> alike;
    std::array<std::vector<std::uint32_t>, 2> byHypertrophy;
    std::vector<std::uint32_t> all;
    for (const std::size_t row : rows) {
        const DataRow& facts = data.rows[row];
        if (facts.scale != RowScale::Millivolt || !facts.truth || isSynthetic(facts))
            continue;
        const auto number = static_cast<std::uint32_t>(into.gains.size());
        into.gains.push_back(relativeTo(data.leadDeviation, leadDeviations(data, row)));
        alike[*facts.truth].push_back(number);
        byHypertrophy[(*facts.truth)[1]].push_back(number);
        all.push_back(number);
    }
    into.donors.assign(rows.size(), {});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const DataRow& facts = data.rows[rows[i]];
        if (facts.scale != RowScale::Zscored || !facts.truth)
            continue;
        const auto found = alike.find(*facts.truth);
        const auto& like = found != alike.end() && found->second.size() >= kEnoughDonors
                               ? found->second
                               : byHypertrophy[(*facts.truth)[1]];
        if (like.empty()) {
            into.donors[i] = all;
            continue;
        }
        // Donors that are alike come up as often as gives them seven in ten draws.
        const std::size_t times = std::max<std::size_t>(1, 7 * all.size() / (3 * like.size()));
        for (std::size_t k = 0; k < times; ++k)
            into.donors[i].insert(into.donors[i].end(), like.begin(), like.end());
        into.donors[i].insert(into.donors[i].end(), all.begin(), all.end());
    }
}

} // namespace

const LabelSet& superclassSet() {
    static const LabelSet set{"superclass",
                              "PTB-XL superclasses",
                              {{"CD", "SCP-ECG:CD", {}},
                               {"HYP", "SCP-ECG:HYP", {}},
                               {"MI", "SCP-ECG:MI", {}},
                               {"NORM", "SCP-ECG:NORM", {}},
                               {"STTC", "SCP-ECG:STTC", {}}}};
    return set;
}

const LabelSet& rhythmSet() {
    static const LabelSet set{
        "rhythm",
        "Rhythm",
        {{"SINUS",
          "SCP-ECG:SR",
          {"SR", "SBRAD", "STACH", "SARRH", "426783006", "426177001", "427084000", "427393009"}},
         {"AF", "SCP-ECG:AFIB", {"AFIB", "AFLT", "164889003", "164890007"}},
         {"STACH", "SCP-ECG:STACH", {"STACH", "427084000"}},
         {"SBRAD", "SCP-ECG:SBRAD", {"SBRAD", "426177001"}}}};
    return set;
}

const LabelSet& statementSet() {
    static const LabelSet set{"statements",
                              "Common statements",
                              {{"CLBBB", "SCP-ECG:CLBBB", {"CLBBB", "164909002", "733534002"}},
                               {"CRBBB", "SCP-ECG:CRBBB", {"CRBBB", "59118001", "713427006"}},
                               {"IRBBB", "SCP-ECG:IRBBB", {"IRBBB", "713426002"}},
                               {"LAFB", "SCP-ECG:LAFB", {"LAFB", "445118002"}},
                               {"1AVB", "SCP-ECG:1AVB", {"1AVB", "270492004"}},
                               {"IVCD", "SCP-ECG:IVCD", {"IVCD", "698252002"}},
                               {"LVH", "SCP-ECG:LVH", {"LVH", "164873001"}},
                               {"VCLVH", "SCP-ECG:VCLVH", {"VCLVH"}},
                               {"LAE", "SCP-ECG:LAO/LAE", {"LAO/LAE"}},
                               {"AMI", "SCP-ECG:AMI", {"AMI", "ASMI", "ALMI"}},
                               {"IMI", "SCP-ECG:IMI", {"IMI", "ILMI", "IPLMI"}},
                               {"ISC", "SCP-ECG:ISC_", {"ISC_", "ISCAL", "ISCIL", "ISCAS", "ISCIN", "ISCLA"}},
                               {"NDT", "SCP-ECG:NDT", {"NDT"}},
                               {"NST", "SCP-ECG:NST_", {"NST_"}},
                               {"STD", "SCP-ECG:STD_", {"STD_", "429622005"}},
                               {"LOWT", "SCP-ECG:LOWT", {"LOWT"}},
                               {"ABQRS", "SCP-ECG:ABQRS", {"ABQRS"}},
                               {"QWAVE", "SCP-ECG:QWAVE", {"QWAVE"}},
                               {"PVC", "SCP-ECG:PVC", {"PVC", "427172004", "17338001", "164884008"}},
                               {"PAC", "SCP-ECG:PAC", {"PAC", "284470004"}}}};
    return set;
}

LabelSet LabelSet::with(std::vector<LabelMeaning> others) const {
    LabelSet set = *this;
    set.labels = std::move(others);
    return set;
}

LabelSet ownSet(const DataSet& data) {
    LabelSet set{
        data.own.set, data.own.set + ", version " + std::to_string(data.own.version), {}, false, true};
    for (std::size_t place = 0; place < data.own.labels.size(); ++place)
        set.labels.push_back({data.own.labels[place].name, data.own.labels[place].code, {}, place});
    return set;
}

Result<LabelSet> labelSetNamed(std::string_view name, const DataSet& data) {
    for (const LabelSet* set : {&superclassSet(), &rhythmSet(), &statementSet()}) {
        if (set->name == name)
            return *set;
    }
    if (!data.own.labels.empty() && (name == "own" || name == data.own.set))
        return ownSet(data);
    return fail(
        ErrorCode::Invalid,
        "The data set knows no labels called " + std::string(name) +
            ": give superclass, rhythm or statements" +
            (data.own.labels.empty() ? std::string(".") : ", or own for those of " + data.own.set + "."));
}

LabelSet withEnough(const LabelSet& set, const DataSet& data, std::size_t positives) {
    // Each of the four quarters of the folds, so that two folds can always test and two calibrate.
    std::vector<std::array<std::size_t, 4>> counts(set.labels.size(), std::array<std::size_t, 4>{});
    for (const DataRow& row : data.rows) {
        const std::vector<std::uint8_t> answers = measuredAnswers(set, row);
        for (std::size_t label = 0; label < answers.size(); ++label)
            counts[label][static_cast<std::size_t>(row.fold - 1) / 2 % 4] += answers[label];
    }
    std::vector<LabelMeaning> kept;
    for (std::size_t label = 0; label < counts.size(); ++label) {
        if (*std::min_element(counts[label].begin(), counts[label].end()) * 4 >= positives)
            kept.push_back(set.labels[label]);
    }
    return set.with(std::move(kept));
}

Error tooFew(std::size_t positives) {
    return {ErrorCode::Invalid, "No label was given to as many as " + std::to_string(positives) +
                                    " recordings, a quarter of them in each pair of folds: label more, or "
                                    "ask for fewer with --positives."};
}

std::vector<Answer> trainingAnswers(const LabelSet& set, const DataRow& row) {
    std::vector<Answer> answers(set.labels.size());
    if (set.own) {
        for (std::size_t i = 0; row.own && i < answers.size(); ++i)
            answers[i] = {row.own->at(set.labels[i].place) != 0, 1.0F};
        return answers;
    }
    if (set.name == superclassSet().name) {
        // A set may have lost labels that too few rows have: an answer belongs to its label, not to its
        // place.
        const std::vector<Answer> all = superclassAnswers(row);
        for (std::size_t i = 0; i < answers.size(); ++i) {
            const auto place = std::find(kSuperclasses.begin(), kSuperclasses.end(), set.labels[i].label);
            if (place != kSuperclasses.end())
                answers[i] = all[static_cast<std::size_t>(place - kSuperclasses.begin())];
        }
        return answers;
    }
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (!row.codes.empty() && isNamedBy(row, set.labels[i]))
            answers[i] = {hasAny(row, set.labels[i].codes), isPtbxl(row)       ? 1.0F
                                                            : isSynthetic(row) ? kSynthetic
                                                                               : kOtherSets};
    }
    return answers;
}

std::vector<std::uint8_t> measuredAnswers(const LabelSet& set, const DataRow& row) {
    std::vector<std::uint8_t> answers;
    if (set.own ? !row.own.has_value()
                : !isPtbxl(row) ||
                      (set.name == superclassSet().name ? !row.truth.has_value() : row.codes.empty()))
        return answers;
    for (const Answer& answer : trainingAnswers(set, row))
        answers.push_back(answer.present ? 1 : 0);
    return answers;
}

std::vector<DataRow> measuredRows(const DataSet& data, const LabelSet& set) {
    std::vector<DataRow> rows;
    std::copy_if(data.rows.begin(), data.rows.end(), std::back_inserter(rows),
                 [&](const DataRow& row) { return !measuredAnswers(set, row).empty(); });
    return rows;
}

jepa::LabelledSet multiTaskSet(const DataSet& data, std::span<const int> folds, float auxiliary,
                               std::vector<std::size_t>* chosenRows) {
    jepa::LabelledSet out;
    std::vector<std::size_t> chosen;
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        const DataRow& facts = data.rows[row];
        if (std::find(folds.begin(), folds.end(), facts.fold) == folds.end())
            continue;
        std::vector<Answer> answers = superclassAnswers(facts);
        for (const LabelSet* set : {&rhythmSet(), &statementSet()}) {
            for (Answer answer : trainingAnswers(*set, facts)) {
                answer.weight *= auxiliary;
                answers.push_back(answer);
            }
        }
        if (std::none_of(answers.begin(), answers.end(), [](const Answer& a) { return a.weight > 0.0F; }))
            continue;
        out.labels = static_cast<int>(answers.size());
        const bool patients = facts.scale == RowScale::Millivolt && !isSynthetic(facts);
        const float counts = patients ? kMillivoltCounts : 1.0F;
        for (const Answer& answer : answers) {
            out.truth.push_back(answer.present ? 1 : 0);
            out.weight.push_back(answer.weight * counts);
        }
        chosen.push_back(row);
    }
    out.recordings = trainingRows(data, chosen);
    for (std::size_t i = 0; i < chosen.size(); ++i)
        out.recordings.spread[i] = {1.1, 1.05};
    lendAmplitudes(data, chosen, out.recordings);
    if (chosenRows != nullptr)
        *chosenRows = chosen;
    return out;
}

} // namespace leadlight::train
