// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is checked against the schema's facts as HL7's own example shows them: which element may
// hold which, in what order, the types of values, and the form of identifiers, times and numbers.
#include "core/base/text.h"
#include "core/io/writer.h"
#include "tests/support/formula_recording.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <pugixml.hpp>
#include <regex>

using namespace leadlight;
using namespace leadlight::test;

namespace {

/// The children of each element, in the only order that they may come in. component and controlVariable mean
/// different things in different places: their content is checked by what they hold.
const std::map<std::string, std::vector<std::string>> kOrder{
    {"AnnotatedECG",
     {"id", "code", "text", "effectiveTime", "confidentialityCode", "reasonCode", "componentOf", "definition",
      "location", "controlVariable", "pertainsTo", "component"}},
    {"effectiveTime", {"low", "center", "high"}},
    {"componentOf", {"timepointEvent", "subjectAssignment", "clinicalTrial"}},
    {"timepointEvent", {"code", "effectiveTime", "reasonCode", "performer", "componentOf"}},
    {"subjectAssignment", {"subject", "definition", "componentOf"}},
    {"subject", {"trialSubject"}},
    {"trialSubject", {"id", "code", "subjectDemographicPerson"}},
    {"subjectDemographicPerson", {"name", "administrativeGenderCode", "birthTime", "raceCode"}},
    {"name", {"family", "given"}},
    {"clinicalTrial", {"id", "title"}},
    {"relatedObservation", {"code", "value", "author"}},
    {"series",
     {"id", "code", "effectiveTime", "author", "secondaryPerformer", "controlVariable", "component",
      "subjectOf", "derivation"}},
    {"derivedSeries",
     {"id", "code", "effectiveTime", "author", "secondaryPerformer", "controlVariable", "component",
      "subjectOf"}},
    {"author", {"seriesAuthor", "assignedEntity"}},
    {"seriesAuthor", {"id", "manufacturedSeriesDevice", "manufacturerOrganization"}},
    {"manufacturedSeriesDevice", {"id", "code", "manufacturerModelName", "softwareName"}},
    {"controlVariable", {"code", "value", "controlVariable", "relatedObservation", "component"}},
    {"component", {"series", "sequenceSet", "sequence", "annotation", "controlVariable", "boundary"}},
    {"sequenceSet", {"component"}},
    {"sequence", {"code", "value"}},
    {"value", {"head", "increment", "origin", "scale", "digits", "low", "high"}},
    {"subjectOf", {"annotationSet"}},
    {"annotationSet", {"activityTime", "author", "component"}},
    {"assignedEntity", {"id", "assignedAuthorType", "representedAuthoringOrganization"}},
    {"assignedAuthorType", {"assignedDevice", "assignedPerson"}},
    {"assignedDevice", {"id", "code", "manufacturerModelName", "softwareName", "playedManufacturedDevice"}},
    {"assignedPerson", {"name"}},
    {"annotation", {"code", "value", "support", "component"}},
    {"support", {"supportingROI"}},
    {"supportingROI", {"code", "component"}},
    {"boundary", {"code", "value"}},
    {"derivation", {"derivedSeries"}},
};

class Checker {
public:
    std::string complaints;

    void check(bool holds, const std::string& what) {
        if (!holds)
            complaints += what + "\n";
    }

    void checkElement(pugi::xml_node node) {
        const std::string name = node.name();
        const auto place = kOrder.find(name);
        std::ptrdiff_t last = 0;
        for (const pugi::xml_node child : node.children()) {
            if (child.type() != pugi::node_element)
                continue;
            if (place == kOrder.end()) {
                check(false, name + " may hold nothing, but holds " + child.name());
                return;
            }
            const auto& order = place->second;
            const auto found = std::find(order.begin(), order.end(), child.name());
            check(found != order.end(), name + " may not hold " + child.name());
            const std::ptrdiff_t now = found - order.begin();
            check(now >= last, std::string(child.name()) + " comes too late in " + name);
            last = now;
            checkElement(child);
        }
        checkValues(node, name);
    }

private:
    void checkValues(pugi::xml_node node, const std::string& name) {
        static const std::regex kUuid("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        static const std::regex kTime(R"(\d{8}(\d{6}(\.\d+)?([+-]\d{4})?)?)");
        static const std::regex kOid(R"([0-2](\.\d+)+)");
        static const std::regex kNumber(R"([+-]?\d+(\.\d+)?([eE][+-]?\d+)?)");
        const std::string type = node.attribute("xsi:type").value();
        if (name == "id" && node.attribute("root"))
            check(std::regex_match(node.attribute("root").value(), kUuid), "id is no UUID");
        if (node.attribute("codeSystem"))
            check(std::regex_match(node.attribute("codeSystem").value(), kOid), "codeSystem is no OID");
        const bool isMoment = !node.attribute("unit");
        if (((name == "low" || name == "high") && isMoment) || name == "birthTime" || name == "activityTime")
            check(std::regex_match(node.attribute("value").value(), kTime), name + " is no time");
        if (name == "value")
            check(type == "GLIST_TS" || type == "GLIST_PQ" || type == "SLIST_PQ" || type == "PQ" ||
                      type == "CE" || type == "ST" || type == "IVL_PQ",
                  "value has the type \"" + type + "\"");
        if (type == "PQ" || name == "scale" || name == "increment" || name == "origin")
            check(std::regex_match(node.attribute("value").value(), kNumber), name + " is no number");
        if (name == "sequenceSet")
            check(
                std::string(node.child("component").child("sequence").child("code").attribute("code").value())
                    .starts_with("TIME_"),
                "the first sequence is not the time");
        if (name == "series" || name == "derivedSeries")
            check(node.child("id") && node.child("code") && node.child("effectiveTime") &&
                      node.child("component"),
                  name + " lacks a mandatory element");
        if (name == "digits") {
            const std::string_view digits = node.child_value();
            check(digits.find_first_not_of("0123456789- ") == std::string_view::npos,
                  "digits are no whole numbers");
        }
    }
};

std::string faultsOf(const Recording& recording, const io::WriteOptions& options = {}) {
    const auto files = io::writeRecording(recording, io::WriteFormat::Aecg, options);
    if (!files)
        return files.error().text;
    Checker checker;
    checker.check(isUtf8(asText(files->front().content)), "it is no UTF-8");
    pugi::xml_document document;
    const Bytes& bytes = files->front().content;
    checker.check(static_cast<bool>(document.load_buffer(bytes.data(), bytes.size())), "it is no XML");
    const pugi::xml_node root = document.document_element();
    checker.check(std::string(root.name()) == "AnnotatedECG", "the root element");
    checker.check(std::string(root.attribute("xmlns").value()) == "urn:hl7-org:v3", "the namespace");
    checker.checkElement(root);
    return checker.complaints;
}

Recording fullRecording() {
    Recording recording = formulaRecording();
    recording.series.push_back(formulaRecording(1.0).series.front());
    recording.series.back().kind = SeriesKind::Median;
    recording.series[0].filters = {0.05, 150.0, 50.0};
    recording.series[0].waveform.leads[1].values[100] = std::numeric_limits<float>::quiet_NaN();
    recording.statements.push_back({"Atrial fibrillation", "49436004", "SNOMED-CT"});
    recording.measurements["qtc_hodges_ms"] = 400.0;
    return recording;
}

} // namespace

class AecgWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void keepsTheSchema() {
        io::WriteOptions options;
        options.readings = {
            {"Normal ECG", ReadingState::Confirmed, "Dr. B", *Timestamp::parse("20260101T120000Z")}};
        const std::string faults = faultsOf(fullRecording(), options);
        QVERIFY2(faults.empty(), faults.c_str());
    }

    void keepsItWhenLittleIsKnown() {
        Recording recording = formulaRecording(1.0);
        recording.patient = {};
        recording.acquiredAt.reset();
        recording.device.clear();
        recording.statements.clear();
        recording.measurements.clear();
        const std::string faults = faultsOf(recording);
        QVERIFY2(faults.empty(), faults.c_str());
        recording.series[0].kind = SeriesKind::Median;
        const std::string alone = faultsOf(recording);
        QVERIFY2(alone.empty(), alone.c_str());
    }

    void hostileTextIsEscaped() {
        Recording recording = formulaRecording(1.0);
        recording.patient.name = "<x>&\"'\x01, ]]><!--";
        recording.patient.id = "\"/><series>";
        recording.device = "a\x02\x03<b>";
        recording.statements = {{"<![CDATA[x]]>", "\"'<", "&&"}};
        const std::string faults = faultsOf(recording);
        QVERIFY2(faults.empty(), faults.c_str());
    }

    /// One set by the device, one by each person.
    void annotationSetsAreParted() {
        io::WriteOptions options;
        const Timestamp at = *Timestamp::parse("20260101T120000Z");
        options.readings = {{"Normal", ReadingState::Preliminary, "A", at},
                            {"Not so", ReadingState::Confirmed, "B", at}};
        const auto files = io::writeRecording(fullRecording(), io::WriteFormat::Aecg, options);
        const std::string text(asText(files->front().content));
        const auto count = [&](const std::string& what) {
            std::size_t found = 0;
            for (std::size_t place = text.find(what); place != std::string::npos;
                 place = text.find(what, place + 1))
                ++found;
            return found;
        };
        QCOMPARE(count("<annotationSet>"), std::size_t{3});
        QCOMPARE(count("<assignedDevice"), std::size_t{1});
        QCOMPARE(count("<assignedPerson>"), std::size_t{2});
    }

    void theCheckerFindsFaults() {
        pugi::xml_document document;
        QVERIFY(document.load_string("<series><code/><id/></series>"));
        Checker checker;
        checker.checkElement(document.document_element());
        QVERIFY(checker.complaints.find("id comes too late") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(AecgWriterTest)
#include "aecg_writer_test.moc"
