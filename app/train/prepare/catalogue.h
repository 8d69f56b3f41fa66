// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/prepare/own_labels.h"
#include "app/train/prepare/window.h"
#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace leadlight::train {

/// What PTB-XL says of one of its recordings.
struct PtbxlEntry {
    std::string patient; ///< empty where it is not known here
    int fold = 0;
    std::vector<std::string> codes;
    std::string sex; ///< F, M or empty
    std::optional<double> age;
};

/// All recordings and label tables below some folders. Tables are known by their names, data sets by their
/// tables (of recordings labelled in a case database: own_labels.h), by what a WFDB header says of its
/// source, and by the record prefixes of the PhysioNet/CinC Challenges 2020 and 2021; synthetic recordings by
/// the header's comment "Synthetic SCP-ECG".
class Catalogue {
public:
    /// Walks the folders. Fails where one cannot be read or a table is broken.
    [[nodiscard]] static Result<Catalogue> read(const std::vector<std::filesystem::path>& folders);

    [[nodiscard]] const std::vector<std::filesystem::path>& wfdbHeaders() const { return m_headers; }

    /// MAT v5 files without a WFDB header beside them.
    [[nodiscard]] const std::vector<std::filesystem::path>& matFiles() const { return m_matFiles; }

    /// Folders that hold signals.npy and index.csv.
    [[nodiscard]] const std::vector<std::filesystem::path>& signalTables() const { return m_signalTables; }

    [[nodiscard]] const SuperclassTable& superclassTable() const { return m_superclasses; }

    [[nodiscard]] const std::map<int, PtbxlEntry>& ptbxl() const { return m_ptbxl; }

    /// The label set of the recordings that annotators labelled; nothing where there are none.
    [[nodiscard]] const std::optional<leadlight::LabelSet>& ownSet() const { return m_ownSet; }

    /// What is known of the WFDB record with this header, or why it must be left out.
    [[nodiscard]] std::variant<RecordFacts, Refusal> factsOf(const std::filesystem::path& header,
                                                             std::string_view headerText) const;

private:
    Result<void> addTable(const std::filesystem::path& path);
    Result<void> addOwnLabels(const std::filesystem::path& path);
    [[nodiscard]] std::variant<RecordFacts, Refusal> ptbxlFacts(std::string record, int ecgId) const;
    [[nodiscard]] RecordFacts syntheticFacts(std::string record, std::string_view codes) const;

    std::vector<std::filesystem::path> m_headers;
    std::vector<std::filesystem::path> m_matFiles;
    std::vector<std::filesystem::path> m_signalTables;
    SuperclassTable m_superclasses;
    std::map<int, PtbxlEntry> m_ptbxl;
    std::map<std::string, std::string> m_quality; ///< by "<folder>/<record>"
    std::vector<std::filesystem::path> m_ludbFolders;
    std::map<std::string, std::vector<std::string>> m_ludbCodes; ///< by the recording's number
    std::optional<leadlight::LabelSet> m_ownSet;
    std::map<std::string, std::variant<RecordFacts, Refusal>> m_own; ///< by the header's path
    std::set<std::string> m_ownRecords;
};

/// The entry of a WFDB header's comments, "#Dx: …" or "# Source: …", by its key in lower case; empty where it
/// is absent.
[[nodiscard]] std::string_view headerComment(std::string_view headerText, std::string_view key);

} // namespace leadlight::train
