// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/page/case_page.h"
#include "core/explain/page/cohort_page.h"
#include "core/explain/page/map_colours.h"
#include "core/explain/page/map_picture.h"
#include "core/explain/page/markup.h"
#include "core/explain/page/pixel_picture.h"
#include "core/signal/derive.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace leadlight;
using namespace leadlight::explain;
using namespace Qt::StringLiterals;

namespace {

QImage imageOf(const Bytes& png) {
    return QImage::fromData(
        QByteArray(reinterpret_cast<const char*>(png.data()), static_cast<qsizetype>(png.size())), "PNG");
}

/// The reason why the document is no XML; empty where it is.
QString xmlProblem(const std::string& document) {
    QXmlStreamReader reader(QByteArray::fromStdString(document));
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

Explanation explanation(Method method) {
    Explanation map;
    map.method = method;
    map.unit = "logit";
    map.logit = 1.5;
    map.bias = -0.25;
    for (std::size_t i = 0; i < map.values.size(); ++i)
        map.values[i] =
            isSigned(method) ? std::sin(static_cast<double>(i)) : std::abs(std::sin(static_cast<double>(i)));
    return map;
}

Checks checks(bool passed) {
    Checks made;
    made.deletion = DeletionCheck{};
    made.deletion->curve = {1.5, 1.2, 0.9, 0.5, 0.2, 0.0, -0.1};
    made.deletion->randomMean = {1.5, 1.4, 1.3, 1.2, 1.1, 0.9, 0.5};
    made.deletion->passed = passed;
    made.agreement = AgreementCheck{Method::Contribution, 0.41, true};
    made.randomised = RandomisedCheck{};
    made.randomised->passed = true;
    made.passed = passed;
    made.reason = passed ? "" : "No <better> than chance.";
    return made;
}

Recording recordingOf(const std::string& name) {
    Recording recording;
    recording.format = "test";
    recording.sha256 = sha256(asBytes(name));
    recording.patient.name = name;
    recording.patient.id = "ID-4711";
    recording.device = "Maker & Sons";
    Series series;
    series.waveform.rateHz = 500.0;
    for (const Lead lead : {Lead::I, Lead::II, Lead::V1, Lead::V2, Lead::V3, Lead::V4, Lead::V5, Lead::V6}) {
        LeadSignal signal;
        signal.lead = lead;
        signal.label = std::string(leadName(lead));
        for (int i = 0; i < 5000; ++i)
            signal.values.push_back(static_cast<float>(std::sin(i / 50.0)));
        series.waveform.leads.push_back(std::move(signal));
    }
    series.waveform.leads[1].values[100] = std::numeric_limits<float>::quiet_NaN();
    series.waveform = withDerivedLimbLeads(std::move(series.waveform));
    recording.series.push_back(std::move(series));
    return recording;
}

struct Page {
    Recording recording;
    Explanation good = explanation(Method::Lrp), bad = explanation(Method::Attention);
    Checks goodChecks = checks(true), badChecks = checks(false);
    jepa::Card card;

    explicit Page(const std::string& name)
        : recording(recordingOf(name)) {
        card.name = "encoder <b>";
        card.limits = {"Knows no children."};
    }

    [[nodiscard]] CasePage made() const {
        CasePage page;
        page.recording = &recording;
        page.file = "ecg.dcm";
        page.findings = {{"MI", "SCP-ECG:MI", 1.5, 0.8, FindingState::Suggested, ""},
                         {"HYP", "", 0.1, 0.52, FindingState::Abstained, "too close"}};
        page.maps = {{&good, &goodChecks, "MI"}, {&bad, &badChecks, "MI"}, {&good, nullptr, "MI"}};
        page.encoder = {&card, "0123456789abcdef"};
        return page;
    }
};

} // namespace

class PageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aPageNeedsNothingFromElsewhere() {
        const std::string html = casePage(Page("Doe, Jane").made());
        const QString text = QString::fromStdString(html);
        QVERIFY(!text.contains(u"<script"_s, Qt::CaseInsensitive));
        QVERIFY(!text.contains(u"<link"_s, Qt::CaseInsensitive));
        QVERIFY(!text.contains(u"<img"_s, Qt::CaseInsensitive));
        QVERIFY(!text.contains(u"@import"_s) && !text.contains(u"url(http"_s));
        // Links lead to the page itself; the only address is the name of SVG.
        static const QRegularExpression address(u"https?://(?!www\\.w3\\.org/2000/svg)"_s);
        QVERIFY(!address.match(text).hasMatch());
        QVERIFY(text.contains(u"default-src 'none'"_s));
        QVERIFY(text.contains(u"Research use only. Not for diagnosis."_s));
        QVERIFY(text.contains(u"<title>ECG with relevance maps</title>"_s)); // nobody's name
    }

    void itHoldsTracingMapsChecksAndModels() {
        const std::string html = casePage(Page("Doe, Jane").made());
        const QString text = QString::fromStdString(html);
        QCOMPARE(text.count(u"<g id=\"traces\">"_s), 1); // drawn once, used by every picture
        QCOMPARE(text.count(u"href=\"#traces\""_s), 4);
        QCOMPARE(text.count(u"url(#unseen)"_s), 3 * 4); // III, aVR, aVL and aVF in each map
        QVERIFY(text.contains(u"lrp of MI"_s));
        QVERIFY(text.contains(u"passed its checks"_s));
        QVERIFY(text.contains(u"failed its checks"_s));
        QVERIFY(text.contains(u"This map was not checked"_s));
        QVERIFY(text.contains(u"No &lt;better&gt; than chance."_s));
        QVERIFY(text.contains(u"0123456789abcdef"_s));
        QVERIFY(text.contains(u"encoder &lt;b&gt;"_s));
        QVERIFY(text.contains(u"Knows no children."_s));
        QVERIFY(text.contains(u"Doe, Jane"_s) && text.contains(u"ecg.dcm"_s));
        QVERIFY(text.contains(u"<td>0.80</td>"_s) &&
                !text.contains(u"<td>0.52</td>"_s)); // none beside an abstention
        for (qsizetype from = text.indexOf(u"<svg"_s); from >= 0; from = text.indexOf(u"<svg"_s, from + 1)) {
            const QString picture = text.mid(from, text.indexOf(u"</svg>"_s, from) + 6 - from);
            QVERIFY2(xmlProblem(picture.toStdString()).isEmpty(),
                     qPrintable(xmlProblem(picture.toStdString())));
        }
    }

    void whatAFileSaysIsOnlyText() {
        const std::string html = casePage(Page("<script>alert('x')</script>").made());
        QVERIFY(html.find("<script") == std::string::npos);
        QVERIFY(html.find("&lt;script&gt;alert(&#39;x&#39;)") != std::string::npos);
        QVERIFY(html.find("Maker &amp; Sons") != std::string::npos);
    }

    void aDeidentifiedPageTellsNobody() {
        Page page("Doe, Jane");
        CasePage made = page.made();
        const std::string digest = page.recording.sha256.hex();
        page.recording.patient = {};
        made.deidentified = true;
        const std::string html = casePage(made);
        for (const std::string& secret :
             {std::string("Doe"), std::string("4711"), digest, std::string("ecg.dcm")})
            QVERIFY2(html.find(secret) == std::string::npos, secret.c_str());
    }

    void aRecordingWithoutMillivoltsHasNoTracing() {
        Page page("Doe, Jane");
        page.recording.series.front().waveform.unit = Unit::Arbitrary;
        const std::string html = casePage(page.made());
        QVERIFY(html.find("<g id=\"traces\">") == std::string::npos);
        QVERIFY(html.find("no millivolts") != std::string::npos);
    }

    void thePngIsTheMap() {
        Explanation map = explanation(Method::Contribution);
        map.values.fill(0.0);
        map.values[0] = 2.0;                     // I at 0.0 s: the deepest orange
        map.values[7 * kPatchCount + 49] = -2.0; // V6 at 9.8 s: the deepest blue
        const Checks made = checks(false);
        const QImage image = imageOf(mapPng(pictureOf(map, &made, "MI")));
        QVERIFY(!image.isNull());
        const auto has = [&](QRgb colour) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixel(x, y) == colour ? 1 : 0;
            }
            return count;
        };
        QVERIFY(has(qRgb(0xD9, 0x66, 0x0A)) > 1000);
        QVERIFY(has(qRgb(0x1F, 0x62, 0xB0)) > 1000);
        QVERIFY(has(qRgb(255, 255, 255)) > image.width() * image.height() / 2);
    }

    void theSvgIsXmlWithText() {
        const Explanation map = explanation(Method::Attention);
        MapPicture picture = pictureOf(map, nullptr, "M<I>");
        picture.caption = "a & b.dcm";
        const std::string svg = mapSvg(picture);
        QVERIFY2(xmlProblem(svg).isEmpty(), qPrintable(xmlProblem(svg)));
        for (const char* word : {"attention, checked against M&lt;I&gt;", "a &amp; b.dcm", ">V6<",
                                 "This map was not checked.", "Research use only. Not for diagnosis."})
            QVERIFY2(svg.find(word) != std::string::npos, word);
    }

    void picturesOfAnySizeAreReadAlike() {
        PixelPicture picture(300, 7);
        picture.box(-5, 2, 100, 3, {1, 2, 3});
        picture.box(290, 0, 50, 50, {200, 100, 0});
        picture.text(20, 6, 1, {0, 0, 0}, "Ä~");
        const QImage image = imageOf(picture.png());
        QCOMPARE(image.size(), QSize(300, 7));
        for (int y = 0; y < 7; ++y) {
            for (int x = 0; x < 300; ++x) {
                const Rgb pixel = picture.at(x, y);
                QCOMPARE(image.pixel(x, y), qRgb(pixel.red, pixel.green, pixel.blue));
            }
        }
    }

    void coloursGrowWithTheValue() {
        QCOMPARE(mapColour(0.0, true), (Rgb{255, 255, 255}));
        QCOMPARE(mapColour(std::nan(""), false), (Rgb{255, 255, 255}));
        QCOMPARE(mapColour(9.0, true), mapColour(1.0, true));
        QCOMPARE(mapColour(-0.5, false), (Rgb{255, 255, 255}));
        QCOMPARE(mapColour(1.0, false), (Rgb{0x00, 0x20, 0x4D}));
        TokenValues nothing{};
        QCOMPARE(scaleEnd(nothing), 1.0);
    }

    void theCohortsPageCountsAndExplains() {
        CohortHeading heading;
        heading.encoderName = "tiny & true";
        heading.recordings = 3;
        CohortRow row;
        row.method = Method::Lrp;
        row.maps = 3;
        row.checked = 3;
        row.passed = 2;
        row.gain = Quartiles{0.1, 0.25, 0.4};
        CohortRow ofMi = row;
        ofMi.label = "MI";
        std::string html = cohortPage(heading, {row, ofMi});
        QVERIFY(html.find("2 of 3 (67 %)") != std::string::npos);
        QVERIFY(html.find("0.25 (0.10 to 0.40)") != std::string::npos);
        QVERIFY(html.find("tiny &amp; true") != std::string::npos);
        QVERIFY(html.find("<th>Pointing game</th>") == std::string::npos);
        QVERIFY(html.find("Not for diagnosis.") != std::string::npos);
        row.pointed = 2;
        row.hits = 1;
        row.chance = 0.1;
        html = cohortPage(heading, {row});
        QVERIFY(html.find("1 of 2 (50 %)") != std::string::npos);
    }

    void numbersForPeople() {
        QCOMPARE(decimal(-0.0001, 2), std::string("0.00"));
        QCOMPARE(decimal(-1.005, 1), std::string("-1.0"));
        QCOMPARE(decimal(std::nan(""), 1), std::string("\u2013"));
    }
};

QTEST_GUILESS_MAIN(PageTest)
#include "page_test.moc"
