// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/analyse.h"

#include "core/base/npy.h"
#include "core/jepa/packed_attention.h"
#include "core/record/relevance_map.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace leadlight;
using namespace leadlight::jepa;

namespace {

/// An encoder whose embedding can be worked out by hand: the mean and the first sample of the input. Its
/// attention is uniform.
class FakeEncoder : public Encoder {
public:
    const EncoderConfig& config() const override { return m_config; }

    Result<std::vector<Encoding>> encode(std::span<const ModelInput> inputs, const EncodeOptions& options,
                                         const Progress& progress) override {
        batches.push_back(inputs.size());
        if (failure)
            return fail(*failure);
        std::vector<Encoding> results;
        for (const ModelInput& input : inputs) {
            Encoding encoding;
            const double sum = std::accumulate(input.samples.begin(), input.samples.end(), 0.0);
            encoding.embedding = {static_cast<float>(sum / static_cast<double>(input.samples.size())),
                                  input.samples.front()};
            if (brokenInput && results.size() == *brokenInput)
                encoding.embedding[1] = std::numeric_limits<float>::quiet_NaN();
            if (options.keepTokens)
                encoding.tokens.assign(400 * 2, 0.25F);
            if (options.keepAttention)
                encoding.attention.assign(std::size_t{3} * 2 * 400 * 57, 1.0F / 57.0F);
            results.push_back(std::move(encoding));
        }
        if (!progress.report(1.0))
            return fail(ErrorCode::Cancelled, "Stopped.");
        return results;
    }

    RunPlace place() const override { return {"CPU", "fp32", notes}; }

    std::vector<std::size_t> batches;
    std::vector<std::string> notes;
    std::optional<Error> failure;
    std::optional<std::size_t> brokenInput; ///< place in the batch whose embedding is no number

private:
    EncoderConfig m_config{2, 3, 2, 8};
};

/// Ten seconds at 500 Hz of a saw-tooth about `level`.
Recording recordingAbout(float level) {
    Recording recording;
    Series series;
    series.waveform.rateHz = 500.0;
    for (const Lead lead : kStandardLeads) {
        LeadSignal signal;
        signal.lead = lead;
        for (int i = 0; i < 5000; ++i)
            signal.values.push_back(level + static_cast<float>(i % 500 - 249.5) / 250.0F);
        series.waveform.leads.push_back(std::move(signal));
    }
    recording.series.push_back(std::move(series));
    recording.sha256 = sha256(asBytes(std::to_string(level)));
    return recording;
}

/// The saw-teeth of these tests are no heart's: guards_test.cpp is about the guards.
const AnalyseOptions kUnguarded = [] {
    AnalyseOptions options;
    options.guarded = false;
    return options;
}();

bool has(const Analysis& analysis, const std::string& code) {
    return std::any_of(analysis.warnings.begin(), analysis.warnings.end(),
                       [&](const Note& note) { return note.code == code; });
}

} // namespace

class AnalyseTest : public QObject {
    Q_OBJECT

    FakeEncoder m_encoder;
    Sha256 m_identity = sha256(asBytes("encoder"));

    Head head(const std::string& label, const Sha256& encoder, int dim = 2) const {
        HeadParameters numbers;
        numbers.encoder = encoder;
        numbers.dim = dim;
        numbers.labels = {{label, "", 0.0F, {}, 0.5, std::nullopt}};
        numbers.weights.assign(static_cast<std::size_t>(dim), 0.0F);
        numbers.weights[0] = 4.0F;
        return *Head::make(numbers);
    }

private Q_SLOTS:

    void init() { m_encoder = FakeEncoder(); }

    void numbersThatAreNoneAreRefused() {
        const Head judge = head("HIGH", m_identity);
        const Recording good = recordingAbout(1.0F);
        const Recording other = recordingAbout(-1.0F);
        const Recording* recordings[] = {&good, &other};
        for (const std::vector<const Head*>& heads : {std::vector<const Head*>{}, {&judge}}) {
            m_encoder.brokenInput = 1;
            const auto results = analyse(recordings, {&m_encoder, m_identity, heads}, kUnguarded, Progress{});
            QVERIFY(results.has_value());
            QVERIFY(results->at(0).analyses.front().notAnalysed.empty());
            const Analysis& broken = results->at(1).analyses.front();
            QVERIFY(broken.notAnalysed.find("not finite") != std::string::npos);
            QVERIFY(broken.embedding.empty() && broken.findings.empty());
        }
    }

    void findingsOfGoodAndBadRecordings() {
        const Head first = head("HIGH", m_identity);
        const Head second = head("ALSO", m_identity);
        const Recording good = recordingAbout(1.0F);
        Recording flat = recordingAbout(0.0F);
        flat.series[0].waveform.leads[6].values.assign(5000, 0.0F);
        const Recording low = recordingAbout(-1.0F);
        const Recording* recordings[] = {&good, &flat, &low};
        const auto results =
            analyse(recordings, {&m_encoder, m_identity, {&first, &second}}, kUnguarded, Progress{});
        QVERIFY2(results.has_value(), results ? "" : results.error().text.c_str());
        QCOMPARE(results->size(), std::size_t{3});

        const Analysis& high = results->at(0).analyses.at(0);
        QCOMPARE(results->at(0).analyses.size(), std::size_t{2});
        QCOMPARE(results->at(0).analyses[1].findings[0].label, std::string("ALSO"));
        QCOMPARE(high.recording, good.sha256);
        QCOMPARE(*high.encoder, m_identity);
        QCOMPARE(high.device, std::string("CPU"));
        QVERIFY(std::abs(high.findings[0].logit - 4.0) < 1e-5);
        QVERIFY(std::abs(high.findings[0].probability - 1.0 / (1.0 + std::exp(-4.0))) < 1e-6);
        QCOMPARE(high.findings[0].state, FindingState::Suggested);
        QVERIFY(high.notAnalysed.empty() && high.receivedAttention.empty() && results->at(0).tokens.empty());

        const Analysis& bad = results->at(1).analyses.at(0);
        QCOMPARE(results->at(1).analyses.size(), std::size_t{1});
        QVERIFY(bad.notAnalysed.find("flat") != std::string::npos);
        QVERIFY(bad.findings.empty() && bad.embedding.empty() && !bad.encoder.has_value());
        QCOMPARE(bad.recording, flat.sha256);

        QCOMPARE(results->at(2).analyses.at(0).findings[0].state, FindingState::NotSuggested);
        QCOMPARE(m_encoder.batches, std::vector<std::size_t>{2}); // the flat one never reached the encoder
    }

    void batchesAndProgress() {
        std::vector<Recording> recordings(5, recordingAbout(0.5F));
        std::vector<const Recording*> pointers;
        for (const Recording& recording : recordings)
            pointers.push_back(&recording);
        AnalyseOptions options;
        options.batch = 2;
        std::vector<double> fractions;
        Progress progress;
        progress.onFraction = [&](double fraction) { fractions.push_back(fraction); };
        QVERIFY(analyse(pointers, {&m_encoder, m_identity, {}}, options, progress).has_value());
        QCOMPARE(m_encoder.batches, (std::vector<std::size_t>{2, 2, 1}));
        QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
        QCOMPARE(fractions.back(), 1.0);

        progress.onFraction = [&](double fraction) {
            if (fraction >= 0.4)
                progress.cancel.cancel();
        };
        m_encoder.batches.clear();
        const auto stopped = analyse(pointers, {&m_encoder, m_identity, {}}, options, progress);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(m_encoder.batches.size() < 3);
    }

    void keepsWhatIsAskedFor() {
        const Recording recording = recordingAbout(0.5F);
        const Recording* recordings[] = {&recording};
        AnalyseOptions options;
        options.receivedAttention = true;
        auto results = analyse(recordings, {&m_encoder, m_identity, {}}, options, Progress{});
        const Analysis& analysis = results->at(0).analyses.at(0);
        QCOMPARE(analysis.receivedAttention.size(), std::size_t{3 * 2 * 400});
        QCOMPARE(analysis.layers, 3);
        QCOMPARE(analysis.attentionHeads, 2);
        // Under uniform attention every token is received alike.
        QVERIFY(std::all_of(analysis.receivedAttention.begin(), analysis.receivedAttention.end(),
                            [](float value) { return std::abs(value - 1.0F / 400.0F) < 1e-7F; }));
        QVERIFY(results->at(0).attention.empty());
        options.keepAttention = options.keepTokens = true;
        results = analyse(recordings, {&m_encoder, m_identity, {}}, options, Progress{});
        QCOMPARE(results->at(0).attention.size(), std::size_t{3 * 2 * 400 * 57});
        QCOMPARE(results->at(0).tokens.size(), std::size_t{800});
    }

    void warns() {
        Recording recording = recordingAbout(0.5F);
        const auto analysed = [&] {
            const Recording* recordings[] = {&recording};
            return analyse(recordings, {&m_encoder, m_identity, {}}, {}, Progress{})->at(0).analyses.at(0);
        };
        QVERIFY(!has(analysed(), "paced") && !has(analysed(), "age_below_18") &&
                !has(analysed(), "longer_than_10s"));
        recording.statements = {{"No pacemaker", "", ""}};
        QVERIFY(!has(analysed(), "paced"));
        recording.statements = {{"Atrial-PACED rhythm", "", ""}};
        QVERIFY(has(analysed(), "paced"));
        recording.patient.ageYears = 17.0;
        QVERIFY(has(analysed(), "age_below_18"));
        recording.patient.ageYears.reset();
        recording.patient.birthDate = Date{2010, 3, 2};
        recording.acquiredAt = Timestamp{{2026, 1, 1}};
        QVERIFY(has(analysed(), "age_below_18"));
        recording.patient.birthDate = Date{1980, 3, 2};
        QVERIFY(!has(analysed(), "age_below_18"));
        for (LeadSignal& lead : recording.series[0].waveform.leads)
            lead.values.resize(6000, 0.1F);
        QVERIFY(has(analysed(), "longer_than_10s"));
        m_encoder.notes = {"GPU memory did not suffice: batch reduced to 1"};
        QVERIFY(has(analysed(), "device"));
    }

    void limbLeadsThatContradictEachOther() {
        Recording recording = recordingAbout(0.0F);
        auto& leads = recording.series[0].waveform.leads;
        for (std::size_t i = 0; i < 5000; ++i) {
            leads[0].values[i] = 1.0F + static_cast<float>(i % 7) * 0.1F;
            leads[1].values[i] = -leads[0].values[i];
            leads[2].values[i] = leads[0].values[i];
        }
        const Recording* recordings[] = {&recording};
        QVERIFY(has(analyse(recordings, {&m_encoder, m_identity, {}}, {}, Progress{})->at(0).analyses.at(0),
                    "limb_lead_mismatch"));
    }

    void guardsComeBeforeFindings() {
        const Head first = head("HIGH", m_identity);
        Recording recording = recordingAbout(0.5F);
        recording.patient.ageYears = 9.0;
        const Recording* recordings[] = {&recording};
        const auto guarded = analyse(recordings, {&m_encoder, m_identity, {&first}}, {}, Progress{});
        const Analysis& refused = guarded->at(0).analyses.at(0);
        QVERIFY(refused.notAnalysed.find("younger than 18") != std::string::npos);
        QVERIFY(refused.findings.empty() && has(refused, "age_below_18"));
        QVERIFY(m_encoder.batches.empty());
        // Without a head nothing is claimed, so there is nothing to forbid.
        const auto embedded = analyse(recordings, {&m_encoder, m_identity, {}}, {}, Progress{});
        QVERIFY(embedded->at(0).analyses.at(0).notAnalysed.empty());
        QVERIFY(has(embedded->at(0).analyses.at(0), "age_below_18"));
    }

    void headsThatAttendReadTheTokens() {
        HeadParameters numbers = head("SUM", m_identity).parameters();
        numbers.attention = AttentionPooling{1, {1.0F, 0.0F}, {0.0F}, {1.0F}};
        const Head attends = *Head::make(numbers);
        const Recording recording = recordingAbout(0.5F);
        const Recording* recordings[] = {&recording};
        const auto results =
            analyse(recordings, {&m_encoder, m_identity, {&attends}}, kUnguarded, Progress{});
        // All tokens are (0.25, 0.25), whatever their shares: 4 * 0.25.
        QVERIFY(std::abs(results->at(0).analyses.at(0).findings.at(0).logit - 1.0) < 1e-6);
        QVERIFY(results->at(0).tokens.empty()); // not asked for
    }

    void farFromTrainingAbstains() {
        HeadParameters numbers = head("HIGH", m_identity).parameters();
        numbers.distance = DistanceModel{{0, 0}, {1, 0, 0, 1}, {0.0, 0.01}, 99.0};
        const Head strict = *Head::make(numbers);
        const Recording recording = recordingAbout(1.0F);
        const Recording* recordings[] = {&recording};
        const auto results = analyse(recordings, {&m_encoder, m_identity, {&strict}}, kUnguarded, Progress{});
        const Analysis& analysis = results->at(0).analyses.at(0);
        QCOMPARE(*analysis.distancePercentile, 100.0);
        QCOMPARE(analysis.findings[0].state, FindingState::Abstained);
        QVERIFY(has(analysis, "far_from_training"));
    }

    void normalAbstainsWhereTheTracingSpeaksAgainstIt() {
        const Head normal = head("NORM", m_identity), other = head("MI", m_identity);
        const Recording high = recordingAbout(1.0F), low = recordingAbout(-1.0F);
        const Recording* recordings[] = {&high, &low};
        AnalyseOptions options = kUnguarded;
        int asked = 0;
        options.againstNormal = [&](const Recording&, double) {
            ++asked;
            return std::string("ST elevation of 0.41 mV in V2 and V3");
        };
        const auto results =
            analyse(recordings, {&m_encoder, m_identity, {&normal, &other}}, options, Progress{});
        const Finding& finding = results->at(0).analyses.at(0).findings[0];
        QCOMPARE(finding.state, FindingState::Abstained);
        QVERIFY(finding.reason.find("ST elevation") != std::string::npos);
        QVERIFY(finding.probability > 0.5); // the number stays what the model said
        QCOMPARE(results->at(0).analyses.at(1).findings[0].state, FindingState::Suggested);
        QCOMPARE(results->at(1).analyses.at(0).findings[0].state, FindingState::NotSuggested);
        QCOMPARE(asked, 1); // only where NORM would be suggested
        options.againstNormal = [](const Recording&, double) { return std::string(); };
        const auto quiet = analyse(recordings, {&m_encoder, m_identity, {&normal}}, options, Progress{});
        QCOMPARE(quiet->at(0).analyses.at(0).findings[0].state, FindingState::Suggested);
    }

    void normalBesideAnotherFindingIsSaid() {
        HeadParameters parameters;
        parameters.encoder = m_identity;
        parameters.dim = 2;
        parameters.weights.assign(6, 0.0F);
        parameters.labels = {{"CD", "SCP-ECG:CD", 3.0F, {}, 0.5, std::nullopt},
                             {"MI", "SCP-ECG:MI", -3.0F, {}, 0.5, std::nullopt},
                             {"NORM", "SCP-ECG:NORM", 3.0F, {}, 0.5, std::nullopt}};
        const auto both = Head::make(parameters);
        QVERIFY(both.has_value());
        parameters.labels[0].bias = -3.0F;
        const auto alone = Head::make(parameters);
        QVERIFY(alone.has_value());
        const Recording recording = recordingAbout(1.0F);
        const Recording* recordings[] = {&recording};
        const auto results =
            analyse(recordings, {&m_encoder, m_identity, {&*both, &*alone}}, kUnguarded, Progress{});
        const Analysis& analysis = results->at(0).analyses.at(0);
        QVERIFY(has(analysis, "contradiction"));
        QCOMPARE(analysis.findings[2].state, FindingState::Suggested); // both stand as the model said
        QVERIFY(!has(results->at(0).analyses.at(1), "contradiction"));
    }

    void refusesHeadsOfAnotherEncoder() {
        const Recording recording = recordingAbout(1.0F);
        const Recording* recordings[] = {&recording};
        const Head foreign = head("HIGH", sha256(asBytes("another")));
        const auto refused = analyse(recordings, {&m_encoder, m_identity, {&foreign}}, {}, Progress{});
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        const Head wide = head("HIGH", m_identity, 3);
        QCOMPARE(analyse(recordings, {&m_encoder, m_identity, {&wide}}, {}, Progress{}).error().code,
                 ErrorCode::Invalid);
        QVERIFY(m_encoder.batches.empty());
        QVERIFY(!analyse(recordings, {}, {}, Progress{}).has_value());
    }

    void handsOnTheEncodersFailure() {
        m_encoder.failure = Error{ErrorCode::NoSpace, "The memory does not suffice."};
        const Recording recording = recordingAbout(1.0F);
        const Recording* recordings[] = {&recording};
        QCOMPARE(analyse(recordings, {&m_encoder, m_identity, {}}, {}, Progress{}).error().code,
                 ErrorCode::NoSpace);
    }

    void packedKeysCoverEachCrossOnce() {
        for (const int leads : {1, 2, 8}) {
            for (const int query : {0, 49, leads * 50 - 1}) {
                std::vector<int> tokens;
                for (int key = 0; key < packedKeys(leads); ++key)
                    tokens.push_back(packedKeyToken(query, key, leads));
                for (const int token : tokens)
                    QVERIFY(token / 50 == query / 50 || token % 50 == query % 50);
                std::sort(tokens.begin(), tokens.end());
                QVERIFY(std::adjacent_find(tokens.begin(), tokens.end()) == tokens.end());
                QVERIFY(tokens.front() >= 0 && tokens.back() < leads * 50);
            }
        }
    }

    void receivedAttentionOfTheFixture() {
        const auto packed = readNpy(test::testData() / "attention_packed.npy");
        QCOMPARE(packed->shape, (std::vector<std::size_t>{3, 3, 4, 400, 57}));
        const std::size_t one = std::size_t{3} * 4 * 400 * 57;
        const auto received = receivedAttention(std::span(packed->values).first(one), 3, 4, 8);
        QCOMPARE(received.size(), std::size_t{3 * 4 * 400});
        for (std::size_t map = 0; map < 12; ++map) {
            const auto first = received.begin() + static_cast<std::ptrdiff_t>(map * 400);
            QVERIFY(std::abs(std::accumulate(first, first + 400, 0.0) - 1.0) < 1e-5);
        }
        QVERIFY(receivedAttention(std::span(packed->values).first(57), 3, 4, 8).empty());
    }
};

QTEST_APPLESS_MAIN(AnalyseTest)
#include "analyse_test.moc"
