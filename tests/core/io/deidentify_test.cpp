// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/io/deidentify.h"
#include "core/io/reader.h"
#include "core/io/writer.h"
#include "tests/support/formula_recording.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace leadlight;
using namespace leadlight::test;

namespace {

const std::vector<std::pair<const char*, io::WriteFormat>> kFormats{
    {"DICOM", io::WriteFormat::Dicom},  {"aECG", io::WriteFormat::Aecg}, {"WFDB", io::WriteFormat::Wfdb},
    {"EDF+", io::WriteFormat::EdfPlus}, {"CSV", io::WriteFormat::Csv},   {"NPY", io::WriteFormat::Npy}};

/// Without UIDs that were drawn by chance (PS3.5 B.2): among their forty digits any short number may come up.
std::string withoutMadeUids(const std::string& bytes) {
    constexpr std::string_view kRoot = "2.25.";
    std::string kept;
    std::size_t from = 0;
    for (std::size_t at = bytes.find(kRoot); at != std::string::npos; at = bytes.find(kRoot, from)) {
        kept += bytes.substr(from, at - from);
        from = at + kRoot.size();
        while (from < bytes.size() && bytes[from] >= '0' && bytes[from] <= '9')
            ++from;
    }
    return kept + bytes.substr(from);
}

/// All bytes of an export as one text, lower case.
std::string bytesOf(const std::vector<SourceFile>& files) {
    std::string all;
    for (const SourceFile& file : files)
        all += file.name + "\n" + std::string(asText(file.content)) + "\n";
    return withoutMadeUids(lowered(all));
}

/// A text, and the same as UTF-16, in which some formats keep theirs.
bool holds(const std::string& bytes, const std::string& identifier) {
    const std::string text = lowered(identifier);
    if (text.size() < 3)
        return false; // two letters are in every file
    if (bytes.find(text) != std::string::npos)
        return true;
    // "9999" as UTF-16 is also the sample 57 four times over: short texts are not looked for so.
    constexpr std::size_t kShortestWide = 8;
    std::string wide;
    for (const char c : text)
        wide += {c, '\0'};
    return text.size() >= kShortestWide && bytes.find(wide) != std::string::npos;
}

/// A day in every dress that a file may write it in.
std::vector<std::string> datesOf(const Date& date) {
    constexpr std::array<const char*, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const std::string year = std::to_string(date.year);
    std::string compact = date.iso();
    std::erase(compact, '-');
    return {date.iso(),
            compact,
            two(date.day) + "/" + two(date.month) + "/" + year,
            two(date.month) + "/" + two(date.day) + "/" + year,
            two(date.day) + "." + two(date.month) + ".",
            two(date.day) + "-" + kMonths[static_cast<std::size_t>(date.month - 1)] + "-" + year};
}

/// Everything in a recording that tells of a person, a place or a day.
std::vector<std::string> identifiersOf(const Recording& recording) {
    std::vector<std::string> all{recording.patient.id, recording.patient.name, recording.device,
                                 recording.sha256.hex()};
    for (const std::string& text : {recording.patient.name, recording.device}) {
        std::string words = text;
        std::replace(words.begin(), words.end(), ',', ' ');
        for (const std::string_view word : split(words, ' '))
            all.emplace_back(word);
    }
    for (const Statement& statement : recording.statements) {
        if (statement.codeSystem != "SNOMED-CT")
            all.push_back(statement.text);
    }
    for (const Note& note : recording.notes)
        all.push_back(note.text);
    if (recording.patient.birthDate) {
        for (const std::string& date : datesOf(*recording.patient.birthDate))
            all.push_back(date);
    }
    if (recording.acquiredAt) {
        for (const std::string& date : datesOf(recording.acquiredAt->date))
            all.push_back(date);
    }
    std::erase_if(all, [](const std::string& text) { return text.size() < 4; });
    return all;
}

/// A recording in which every text is one of its own.
Recording marked() {
    Recording recording = formulaRecording(1.0, 500.0);
    recording.sha256 = sha256(asBytes("marked"));
    recording.patient = {"MRN-48151623", "Quixotequux, Dulcineazz", Sex::Female, Date::make(1931, 7, 19),
                         94.0};
    recording.acquiredAt = Timestamp::parse("2026-03-04T05:06:07.089+05:45");
    recording.device = "Wunderkardio Snqwxzk";
    recording.statements = {{"Seen by Dr. Frobnicate", "", ""},
                            {"Patient Quixotequux has atrial fibrillation", "164889003", "SNOMED-CT"},
                            {"Secretword", "42", "SNOMED-CT"}};
    recording.measurements = {{"pr_ms", 161.0}, {"secretkey_ms", 12.0}};
    recording.notes = {{"x", "Notewords of Station 9"}};
    LeadSignal other;
    other.label = "Dulcineazz arm";
    other.values.assign(recording.series.front().waveform.samples(), 0.0F);
    recording.series.front().waveform.leads.push_back(other);
    recording.series.front().waveform.leads.front().label = "Lead of Quixotequux";
    return recording;
}

constexpr const char* kSecret = "a secret of more than sixteen bytes";

void checkNothingRemains(const Recording& recording, const io::DeidentifyOptions& options,
                         const std::vector<std::string>& identifiers, const std::string& name) {
    const auto clean = io::deidentify(recording, options);
    QVERIFY(clean.has_value());
    io::WriteOptions writing;
    writing.stem = "clean";
    writing.deidentified = clean->mark;
    for (const auto& [format, kind] : kFormats) {
        const auto files = io::writeRecording(clean->recording, kind, writing);
        if (!files)
            continue;
        const std::string bytes = bytesOf(*files);
        for (const std::string& identifier : identifiers)
            QVERIFY2(!holds(bytes, identifier),
                     (name + " as " + format + " holds \"" + identifier + "\"").c_str());
    }
}

} // namespace

/// No identifier that goes in comes out.
class DeidentifyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void everyIdentifierIsGone() {
        const Recording recording = marked();
        std::vector<std::string> identifiers = identifiersOf(recording);
        for (const char* more : {"frobnicate", "secretword", "secretkey", "notewords", "dulcineazz",
                                 "wunderkardio", "qwxzk", "48151623", "+0545", "05:45"})
            identifiers.emplace_back(more);
        checkNothingRemains(recording, {}, identifiers, "plain");
        checkNothingRemains(recording, {kSecret, true, true, false}, identifiers, "with all options");
    }

    /// The search finds what is there: without de-identification every writer of words writes the name.
    void theSearchIsNotBlind() {
        for (const auto& [format, kind] : kFormats) {
            if (kind == io::WriteFormat::Csv || kind == io::WriteFormat::Npy)
                continue;
            const auto files = io::writeRecording(marked(), kind, {});
            QVERIFY2(files.has_value(), format);
            QVERIFY2(holds(bytesOf(*files), "quixotequux"), format);
            QVERIFY2(holds(bytesOf(*files), "frobnicate"), format);
        }
    }

    void realFilesAreClean_data() {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"dicom", "aecg", "muse", "philips", "scp", "edf", "wfdb/cinc2021"})
            QTest::newRow(folder) << folder;
    }

    void realFilesAreClean() {
        QFETCH(QString, folder);
        const auto path = sharedData() / folder.toStdString();
        LEADLIGHT_NEEDS(path);
        for (const auto& entry : std::filesystem::directory_iterator(path)) {
            const auto opened = io::openRecording(entry.path());
            if (opened)
                checkNothingRemains(opened->recording, {kSecret, true, true, false},
                                    identifiersOf(opened->recording), entry.path().string());
        }
    }

    void codedFindingsKeepTheirOwnWords() {
        const auto clean = io::deidentify(marked(), {});
        QCOMPARE(clean->recording.statements.size(), std::size_t{1});
        QCOMPARE(clean->recording.statements[0].text, std::string("Atrial fibrillation"));
        QCOMPARE(clean->recording.measurements.size(), std::size_t{1});
    }

    void agesOver89AreOneGroup() {
        Recording recording = marked();
        io::DeidentifyOptions options;
        options.keepCharacteristics = true;
        for (const auto& [age, expected] : std::vector<std::pair<double, double>>{
                 {94.0, 90.0}, {90.0, 90.0}, {89.9, 89.0}, {89.0, 89.0}, {45.7, 45.0}}) {
            recording.patient.ageYears = age;
            QCOMPARE(io::deidentify(recording, options)->recording.patient.ageYears.value(), expected);
        }
        QVERIFY(io::deidentify(recording, options)->recording.patient.sex == Sex::Female);
        QVERIFY(!io::deidentify(recording, {})->recording.patient.sex);
        QVERIFY(!io::deidentify(recording, {})->recording.patient.ageYears);
    }

    void onePatientMovesByOneConstant() {
        const io::DeidentifyOptions options{kSecret, true, false, false};
        Recording one = marked();
        Recording two = marked();
        two.acquiredAt = Timestamp::parse("2026-03-14T05:06:07.089");
        const auto first = io::deidentify(one, options);
        const auto second = io::deidentify(two, options);
        QCOMPARE(first->recording.patient.id, second->recording.patient.id);
        QVERIFY(first->recording.acquiredAt->date < one.acquiredAt->date);
        // Ten days stay ten days, and the clock stays.
        QVERIFY(first->recording.acquiredAt->iso() < second->recording.acquiredAt->iso());
        QCOMPARE(first->recording.acquiredAt->minute, 6);
        const auto days = [](const Date& date) {
            return std::chrono::sys_days(std::chrono::year_month_day(
                std::chrono::year{date.year}, std::chrono::month{static_cast<unsigned>(date.month)},
                std::chrono::day{static_cast<unsigned>(date.day)}));
        };
        QCOMPARE((days(second->recording.acquiredAt->date) - days(first->recording.acquiredAt->date)).count(),
                 std::chrono::days::rep{10});
        // Another patient, and another secret, give something else.
        Recording other = marked();
        other.patient.id = "MRN-2";
        QVERIFY(io::deidentify(other, options)->recording.patient.id != first->recording.patient.id);
        const io::DeidentifyOptions another{"another secret of sixteen bytes", true, false, false};
        QVERIFY(io::deidentify(one, another)->recording.patient.id != first->recording.patient.id);
        // Nobody known: no constant, so no date.
        Recording nobody = marked();
        nobody.patient = {};
        QVERIFY(!io::deidentify(nobody, options)->recording.acquiredAt);
        QVERIFY(io::deidentify(nobody, options)->recording.patient.id.empty());
    }

    void weakSecretsAreRefused() {
        QVERIFY(!io::deidentify(marked(), {"short", false, false, false}));
        QVERIFY(!io::deidentify(marked(), {"", true, false, false}));
    }

    void theFileSaysHowItWasCleaned() {
        const auto clean = io::deidentify(marked(), {kSecret, true, true, false});
        io::WriteOptions writing;
        writing.deidentified = clean->mark;
        const auto files = io::writeRecording(clean->recording, io::WriteFormat::Dicom, writing);
        const std::string bytes = bytesOf(*files);
        for (const char* code : {"113100", "113105", "113107", "113108", "modified"})
            QVERIFY2(holds(bytes, code), code);
        QVERIFY(!holds(bytes, "113109"));
    }

    void outputNamesAreChecked() {
        const Patient patient = marked().patient;
        QVERIFY(io::tellsIdentity("quixotequux", patient));
        QVERIFY(io::tellsIdentity("ecg_mrn-48151623_1", patient));
        QVERIFY(!io::tellsIdentity("case-12", patient));
        QVERIFY(!io::tellsIdentity("case-12", {}));
    }
};

QTEST_APPLESS_MAIN(DeidentifyTest)
#include "deidentify_test.moc"
