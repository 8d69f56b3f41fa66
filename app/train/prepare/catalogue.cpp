// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/catalogue.h"

#include "app/train/prepare/csv_table.h"
#include "app/train/prepare/ludb_codes.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace leadlight::train {
namespace fs = std::filesystem;

namespace {

/// The number of a PTB-XL record: "00001_hr" in the data set itself, "HR00001" in the challenges.
std::optional<int> ptbxlId(std::string_view record) {
    if (record.size() == 8 && record.ends_with("_hr"))
        record.remove_suffix(3);
    else if (record.size() == 7 && record.starts_with("HR"))
        record.remove_prefix(2);
    else
        return std::nullopt;
    const auto number = parseInteger(record);
    return number && *number > 0 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

/// The data set of a challenge record by its prefix and number of digits (PhysioNet/CinC Challenge 2021,
/// "Data").
std::string_view challengeSource(std::string_view record) {
    struct Prefix {
        std::string_view letters;
        std::size_t length;
        std::string_view source;
    };

    constexpr std::array<Prefix, 6> kPrefixes{{{"JS", 7, "chapman_ningbo"},
                                               {"A", 5, "cpsc2018"},
                                               {"Q", 5, "cpsc_extra"},
                                               {"E", 6, "georgia"},
                                               {"S", 5, "ptb"},
                                               {"I", 5, "incart"}}};
    for (const auto& [letters, length, source] : kPrefixes) {
        if (record.starts_with(letters) && record.size() == length &&
            parseInteger(record.substr(letters.size())))
            return source;
    }
    return "wfdb";
}

std::string_view sourceOf(std::string_view record, std::string_view headerText) {
    // Only the PhysioNet/CinC Challenge 2025 labels Chagas disease; its unscaled sets are CODE-15% and
    // SaMi-Trop.
    if (!headerComment(headerText, "chagas label").empty())
        return "code15";
    return challengeSource(record);
}

bool isBelow(const fs::path& path, const fs::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

/// A patient's number as PTB-XL writes it, "15709.0", without the fraction.
std::string wholeNumber(std::string_view text) {
    return std::string(text.substr(0, text.find('.')));
}

} // namespace

std::string_view headerComment(std::string_view headerText, std::string_view key) {
    for (const std::string_view line : split(headerText, '\n')) {
        if (!line.starts_with('#'))
            continue;
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && lowered(trimmed(line.substr(1, colon - 1))) == key)
            return trimmed(line.substr(colon + 1));
    }
    return {};
}

Result<Catalogue> Catalogue::read(const std::vector<fs::path>& folders) {
    Catalogue catalogue;
    std::vector<fs::path> files;
    for (const fs::path& folder : folders) {
        std::error_code error;
        for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end;
             at.increment(error)) {
            if (at->is_regular_file())
                files.push_back(at->path());
        }
        if (error)
            return fail(ErrorCode::Unreadable, folder.string() + " cannot be read: " + error.message() + ".");
    }
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    for (const fs::path& path : files) {
        if (path.extension() == ".hea")
            catalogue.m_headers.push_back(path);
        else if (path.extension() == ".mat" && !fs::exists(fs::path(path).replace_extension(".hea")))
            catalogue.m_matFiles.push_back(path);
        else if (path.filename() == "signals.npy" && fs::exists(path.parent_path() / "index.csv"))
            catalogue.m_signalTables.push_back(path.parent_path());
        else if (path.extension() == ".csv") {
            if (auto added = catalogue.addTable(path); !added)
                return fail(added.error());
        }
    }
    return catalogue;
}

Result<void> Catalogue::addOwnLabels(const fs::path& path) {
    auto own = readOwnLabels(path);
    if (!own)
        return fail(own.error());
    if (m_ownSet && *m_ownSet != own->set)
        return fail(ErrorCode::Invalid, path.string() + " is labelled by " + own->set.title() +
                                            ", and another folder by " + m_ownSet->title() +
                                            ": prepare them one by one, since a head learns one label set.");
    m_ownSet = std::move(own->set);
    for (auto& [header, facts] : own->facts) {
        if (m_ownRecords.insert(facts.record).second)
            m_own.emplace(header, std::move(facts));
        else
            m_own.emplace(header, Refusal{facts.source, facts.record,
                                          "another folder has it, too, perhaps labelled otherwise"});
    }
    return {};
}

Result<void> Catalogue::addTable(const fs::path& path) {
    const std::string name = path.filename().string();
    if (name == kOwnTable)
        return addOwnLabels(path);
    if (name == "scp_statements.csv") {
        auto table = SuperclassTable::read(path);
        if (!table)
            return fail(table.error());
        m_superclasses = std::move(*table);
        return {};
    }
    if (name == "ludb.csv") {
        m_ludbFolders.push_back(path.parent_path());
        const auto diagnoses = CsvTable::read(path);
        if (!diagnoses)
            return fail(diagnoses.error());
        m_ludbCodes.merge(ludbCodes(*diagnoses));
        return {};
    }
    const auto table = CsvTable::read(path);
    if (!table)
        return fail(table.error());
    for (std::size_t row = 0; row < table->rows(); ++row) {
        if (table->has("record") && table->has("quality")) {
            const fs::path record = path.parent_path() / std::string(table->at(row, "record"));
            m_quality.emplace(record.string(), table->at(row, "quality"));
        }
        const bool index = table->has("ptbxl_ecg_id");
        const auto id = parseInteger(table->at(row, index ? "ptbxl_ecg_id" : "ecg_id"));
        const auto fold = parseInteger(table->at(row, index ? "ptbxl_fold" : "strat_fold"));
        if (!id || !fold)
            continue;
        PtbxlEntry entry;
        entry.fold = static_cast<int>(std::clamp<long long>(*fold, 0, 99));
        entry.patient = wholeNumber(table->at(row, "patient_id"));
        entry.codes = parseScpCodes(table->at(row, index ? "ptbxl_codes" : "scp_codes"));
        if (!index) {
            entry.sex = sexOfPtbxl(table->at(row, "sex"));
            entry.age = parseDouble(table->at(row, "age"));
        }
        PtbxlEntry& known = m_ptbxl[static_cast<int>(*id)];
        if (known.patient.empty())
            known = std::move(entry);
    }
    return {};
}

std::variant<RecordFacts, Refusal> Catalogue::ptbxlFacts(std::string record, int ecgId) const {
    const auto found = m_ptbxl.find(ecgId);
    if (found == m_ptbxl.end())
        return Refusal{"ptbxl", std::move(record),
                       "its fold of PTB-XL is not known here, so it might be one kept for judging"};
    const PtbxlEntry& entry = found->second;
    if (entry.fold < 1 || entry.fold > kLastTrainingFold)
        return Refusal{"ptbxl", std::move(record), "folds 9 and 10 of PTB-XL are kept for judging"};
    RecordFacts facts;
    facts.source = "ptbxl";
    facts.record = std::move(record);
    facts.patient =
        entry.patient.empty() ? "ptbxl/unnamed-" + std::to_string(ecgId) : "ptbxl/" + entry.patient;
    facts.fold = entry.fold;
    facts.codes = entry.codes;
    facts.sex = entry.sex;
    facts.age = entry.age;
    facts.superclasses = m_superclasses.superclasses(entry.codes);
    return facts;
}

RecordFacts Catalogue::syntheticFacts(std::string record, std::string_view codes) const {
    RecordFacts facts;
    facts.source = "synthetic";
    facts.patient = "synthetic/" + record;
    facts.record = std::move(record);
    facts.fold = foldOfPatient(facts.patient);
    facts.codes = parseScpCodes(codes);
    // All that is true is said: what has no superclass has none, and is not merely unlabelled.
    if (m_superclasses.known())
        facts.superclasses = m_superclasses.superclasses(facts.codes).value_or(SuperclassSet{});
    return facts;
}

std::variant<RecordFacts, Refusal> Catalogue::factsOf(const fs::path& header,
                                                      std::string_view headerText) const {
    if (const auto own = m_own.find(header.string()); own != m_own.end())
        return own->second;
    const std::string record = header.stem().string();
    if (const auto id = ptbxlId(record))
        return ptbxlFacts(record, *id);
    if (const std::string_view codes = headerComment(headerText, "synthetic scp-ecg"); !codes.empty())
        return syntheticFacts(record, codes);

    RecordFacts facts;
    facts.record = record;
    facts.source = sourceOf(record, headerText);
    if (std::any_of(m_ludbFolders.begin(), m_ludbFolders.end(),
                    [&](const fs::path& f) { return isBelow(header, f); }))
        facts.source = "ludb";
    if (const auto codes = m_ludbCodes.find(record); facts.source == "ludb" && codes != m_ludbCodes.end())
        facts.codes = codes->second;
    if (const auto quality = m_quality.find((header.parent_path() / record).string());
        quality != m_quality.end()) {
        facts.source = "cinc2011";
        if (quality->second != "acceptable")
            return Refusal{facts.source, record, "its quality is called " + quality->second};
    }
    if (facts.source == "code15")
        facts.scale = Scale::Unscaled;
    const std::string_view patient = headerComment(headerText, "patient id");
    facts.patient = facts.source + "/" + (patient.empty() ? record : std::string(patient));
    facts.fold = foldOfPatient(facts.patient);
    for (const std::string_view code : split(headerComment(headerText, "dx"), ',')) {
        if (!trimmed(code).empty())
            facts.codes.emplace_back(trimmed(code));
    }
    return facts;
}

} // namespace leadlight::train
