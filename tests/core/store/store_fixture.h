// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <string>
#include <utility>

namespace leadlight::test {

/// A recording whose bytes are `bytes`, of a patient of its own, with a statement, a measurement and a note.
[[nodiscard]] std::pair<Recording, Source>
madeRecording(const std::string& bytes, const std::string& patientId, const std::string& name);
/// The same as two files, as a WFDB record is.
[[nodiscard]] std::pair<Recording, Source> madeRecordInTwoFiles(const std::string& header,
                                                                const std::string& signal);
/// An analysis of `recording` that suggests `label` and holds an embedding and attention of two layers and
/// three attention heads.
[[nodiscard]] Analysis madeAnalysis(const Sha256& recording, const std::string& label);
[[nodiscard]] Reading madeReading(const std::string& text, ReadingState state);

/// A folder of its own with a case database in it.
class StoreFolder {
public:
    [[nodiscard]] std::filesystem::path file() const { return path() / "cases.db"; }

    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

    [[nodiscard]] Result<store::CaseStore> open(const std::string& person = "Dr Tester") const {
        return store::CaseStore::open(file(), person);
    }

private:
    QTemporaryDir m_folder;
};

/// The problems as lines "where id: text".
[[nodiscard]] std::string told(const Result<std::vector<store::Problem>>& problems);

} // namespace leadlight::test

/// Fails the test with the sentence if the Result holds an Error.
#define LEADLIGHT_OK(result)                                                                                 \
    do {                                                                                                     \
        const auto& checked = (result);                                                                      \
        QVERIFY2(checked.has_value(), checked.has_value() ? "" : checked.error().text.c_str());              \
    } while (false)
/// Fails the test unless the Result holds an Error of that code.
#define LEADLIGHT_FAILS(result, expected)                                                                    \
    do {                                                                                                     \
        const auto& checked = (result);                                                                      \
        QVERIFY(!checked.has_value());                                                                       \
        QCOMPARE(static_cast<int>(checked.error().code), static_cast<int>(expected));                        \
    } while (false)
