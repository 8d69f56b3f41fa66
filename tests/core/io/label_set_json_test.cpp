// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/labels/label_set_json.h"

#include <QTest>

using namespace leadlight;

namespace {

/// A set with these entries in its only label.
std::string withLabel(const std::string& entries) {
    return R"({"leadlight_label_set": 1, "name": "S", "labels": [{)" + entries + "}]}";
}

} // namespace

/// Label sets as JSON text: what is written is read, and what is wrong is said and where.
class LabelSetJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void setsSurvive() {
        for (LabelSet set : startingLabelSets()) {
            set.version = 7;
            set.guide = "Zeile 1\nŻółć \"so\"\t\\";
            const auto read = io::labelSetFromJson(io::labelSetJson(set));
            QVERIFY2(read.has_value(), read ? "" : read.error().text.c_str());
            QVERIFY(*read == set);
        }
    }

    void theLargestSetIsBelowTheLimit() {
        LabelSet set{"S", 1, std::string(20000, '\t'), {}};
        for (int i = 0; i < 26; ++i)
            set.labels.push_back({"L" + std::to_string(i), std::string(200, '\n'), static_cast<char>('a' + i),
                                  LabelScope::Recording, std::string(64, '\t'), std::string(64, '\t'),
                                  std::string(64, '\t')});
        QVERIFY(checkLabelSet(set).has_value());
        const auto read = io::labelSetFromJson(io::labelSetJson(set));
        QVERIFY(read && *read == set);
    }

    void whatMayBeLeftOut() {
        const auto read = io::labelSetFromJson(withLabel(R"("name": "A", "key": "a")"));
        QVERIFY(read.has_value());
        QVERIFY(*read == (LabelSet{"S", 1, "", {{"A", "", 'a', LabelScope::Recording, "", "", ""}}}));
    }

    void faultsAreNamed_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<std::string>("says");
        const auto row = [](const char* name, const std::string& text, ErrorCode code, const char* says) {
            QTest::newRow(name) << text << static_cast<int>(code) << std::string(says);
        };
        const auto malformed = ErrorCode::Malformed;
        row("nothing", "", malformed, "not JSON from byte 1");
        row("cut", R"({"leadlight_label_set": 1,)", malformed, "not JSON from byte");
        row("more after it", withLabel(R"("name": "A", "key": "a")") + "x", malformed, "not JSON from byte");
        row("a list", "[]", malformed, "no label set");
        row("another object", R"({"name": "S"})", malformed, "no label set");
        row("a newer form", R"({"leadlight_label_set": 2, "new": []})", ErrorCode::Unsupported, "form 2");
        row("form in words", R"({"leadlight_label_set": "1"})", malformed, "\"leadlight_label_set\"");
        row("name is a number", R"({"leadlight_label_set": 1, "name": 5})", malformed, "\"name\"");
        row("version is a fraction", R"({"leadlight_label_set": 1, "name": "S", "version": 1.5})", malformed,
            "\"version\"");
        row("version is huge", R"({"leadlight_label_set": 1, "name": "S", "version": 18446744073709551615})",
            malformed, "\"version\"");
        row("no labels", R"({"leadlight_label_set": 1, "name": "S"})", malformed, "\"labels\"");
        row("labels are a text", R"({"leadlight_label_set": 1, "name": "S", "labels": "A"})", malformed,
            "\"labels\"");
        row("a label is a text", R"({"leadlight_label_set": 1, "name": "S", "labels": ["A"]})", malformed,
            "label 1");
        row("misspelt", withLabel(R"("name": "A", "key": "a", "grup": "g")"), malformed,
            "label 1 has \"grup\"");
        row("unknown in the set", R"({"leadlight_label_set": 1, "name": "S", "labls": []})", malformed,
            "\"labls\"");
        row("a key with a line's end", withLabel(R"("a\nb": 1)"), malformed, R"("a\nb")");
        row("a long key", withLabel("\"" + std::string(65, 'x') + "\": 1"), malformed, "a key of 65 bytes");
        row("scope", withLabel(R"("name": "A", "key": "a", "scope": "beat")"), malformed,
            "label 1: \"scope\"");
        row("key is a word", withLabel(R"("name": "A", "key": "ab")"), malformed, "label 1: \"key\"");
        row("no key", withLabel(R"("name": "A")"), malformed, "label 1: \"key\"");
        row("key is null", withLabel(R"("name": "A", "key": null)"), malformed, "label 1: \"key\"");
        row("deep", withLabel(R"("name": "A", "key": [[]])"), malformed, "nested");
        row("very deep", std::string(200'000, '['), malformed, "not JSON");
        row("very deep and whole", std::string(200'000, '[') + std::string(200'000, ']'), malformed,
            "nested");
        row("large", std::string(io::kMaxLabelSetBytes + 1, ' '), ErrorCode::TooLarge, "larger");
        row("latin 1", withLabel("\"name\": \"\xE9\", \"key\": \"a\""), malformed, "UTF-8");
        row("half a surrogate", withLabel(R"("name": "\ud800", "key": "a")"), malformed, "not JSON");
        row("a NUL", withLabel(R"("name": "A\u0000", "key": "a")"), ErrorCode::Invalid, "label 1");
        row("the key of no letter", withLabel(R"("name": "A", "key": "1")"), ErrorCode::Invalid, "label 1");
        row("a name twice",
            R"({"leadlight_label_set": 1, "name": "S", "labels": [{"name": "A", "key": "a"}, {"name": "A", "key": "b"}]})",
            ErrorCode::Invalid, "label 2");
    }

    void faultsAreNamed() {
        QFETCH(std::string, text);
        QFETCH(int, code);
        QFETCH(std::string, says);
        const auto read = io::labelSetFromJson(text);
        QVERIFY(!read.has_value());
        QCOMPARE(static_cast<int>(read.error().code), code);
        QVERIFY2(read.error().text.find(says) != std::string::npos, read.error().text.c_str());
        QCOMPARE(read.error().text.find('\n'), std::string::npos);
    }
};

QTEST_APPLESS_MAIN(LabelSetJsonTest)
#include "label_set_json_test.moc"
