// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/statements.h"

#include "core/measure/criteria.h"
#include "core/measure/q_waves.h"
#include "core/measure/repolarisation.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace leadlight::measure {

namespace {

constexpr double kAdultYears = 18.0;
constexpr std::size_t kManyLeads = 8;
constexpr double kLargestMv = 6.0;
// So far beyond 200 ms no error of measurement makes a normal PR interval long.
constexpr double kPlainlyLongPrMs = 220.0;
// Part III: S in I and V6 of 40 ms or more, top of R in V5 or V6 later than 60 ms.
constexpr double kSlurredSMs = 40.0;
constexpr double kLateRMs = 60.0;

const char* const kPart3 = "AHA/ACCF/HRS 2009, part III (Surawicz et al.)";
const char* const kPart4 = "AHA/ACCF/HRS 2009, part IV (Rautaharju et al.)";
const char* const kPart5 = "AHA/ACCF/HRS 2009, part V (Hancock et al.)";
const char* const kCommon = "AHA/ACC 2007, part II: statement list (Mason et al.)";
const char* const kRate = "New York Heart Association's limits (Spodick et al., Am J Cardiol 1992;69:1245)";

std::string number(double value, int digits = 0) {
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

/// A number beyond a limit, with as many decimals as it takes to be seen there: "59.6" and not "60 < 60".
std::string beyond(double value, double limit, int digits = 0) {
    constexpr int kMostDigits = 6;
    while (digits < kMostDigits && number(value, digits) == number(limit, digits))
        ++digits;
    return number(value, digits);
}

/// Collects statements with the number that met the criterion.
class Rules {
public:
    explicit Rules(const StatementInput& input)
        : m_in(input) {}

    RuleStatements run() {
        RuleStatements out;
        addTechnical();
        const bool usable = m_in.quality.usable && !m_in.beats.empty();
        if (usable || mostLeadsGood()) {
            addRhythm();
            if (adult())
                addRate();
        }
        if (usable) {
            if (adult()) {
                addIntervals();
                addBlocks();
                addAxis();
                addRepolarisation();
                addVoltage();
                addQWaves();
            }
            out.severity = Severity::WithinLimits;
            for (const RuleStatement& s : m_list) {
                if (s.weight == Weight::Abnormal)
                    out.severity = Severity::Abnormal;
                else if (s.weight == Weight::Borderline && out.severity == Severity::WithinLimits)
                    out.severity = Severity::Borderline;
            }
            if (!adult() || tooLarge() || m_in.quality.armsSwapped || m_in.quality.chestOrderDoubtful)
                out.severity = Severity::NotClassified;
        }
        out.statements = std::move(m_list);
        return out;
    }

private:
    void add(const char* code, StatementKind kind, std::string text, std::string criterion,
             const char* source, Weight weight) {
        m_list.push_back({code, kind, std::move(text), std::move(criterion), source, weight});
    }

    [[nodiscard]] bool adult() const { return m_in.ageYears.value_or(kAdultYears) >= kAdultYears; }

    [[nodiscard]] bool male() const { return m_in.sex == Sex::Male; }

    [[nodiscard]] bool female() const { return m_in.sex == Sex::Female; }

    [[nodiscard]] std::size_t count(BeatKind kind) const {
        return static_cast<std::size_t>(std::count_if(m_in.beats.begin(), m_in.beats.end(),
                                                      [&](const Beat& b) { return b.kind == kind; }));
    }

    [[nodiscard]] bool paced() const { return 3 * count(BeatKind::Paced) >= m_in.beats.size(); }

    /// Within a wide QRS complex, and what follows from it, a P wave is easily missed.
    [[nodiscard]] bool wide() const { return m_in.intervals.qrsMs && *m_in.intervals.qrsMs.value >= 120.0; }

    [[nodiscard]] bool uneven() const {
        return m_in.rate.unevenness.value_or(0.0) >= kFibrillationUnevenness;
    }

    [[nodiscard]] double shareWithP() const {
        std::size_t normal = 0;
        std::size_t with = 0;
        for (const Beat& beat : m_in.beats) {
            if (beat.kind != BeatKind::Normal)
                continue;
            ++normal;
            with += beat.global.pOn.has_value();
        }
        return normal == 0 ? 0.0 : static_cast<double>(with) / static_cast<double>(normal);
    }

    /// Beats are found in all leads together: a few bad ones among many hide neither rate nor rhythm.
    [[nodiscard]] bool mostLeadsGood() const {
        const auto& leads = m_in.quality.leads;
        const auto bad =
            std::count_if(leads.begin(), leads.end(), [](const LeadQuality& l) { return l.bad; });
        return !m_in.beats.empty() && leads.size() >= kManyLeads && bad > 0 &&
               static_cast<std::size_t>(bad) * 4 <= leads.size();
    }

    /// Heights that no heart reaches come from a wrong scale; it is the same limit that keeps them from the
    /// encoder (core/jepa/guards).
    [[nodiscard]] bool tooLarge() const {
        const auto large = std::count_if(kModelLeads.begin(), kModelLeads.end(), [this](Lead name) {
            const LeadAmplitudes* a = lead(name);
            return a != nullptr && *a->rMv.value - std::min(*a->sMv.value, *a->qMv.value) > kLargestMv;
        });
        return 2 * static_cast<std::size_t>(large) >= kModelLeads.size();
    }

    [[nodiscard]] const LeadAmplitudes* lead(Lead lead) const {
        const LeadAmplitudes* found = amplitudesIn(m_in.amplitudes, lead);
        return found != nullptr && found->rMv ? found : nullptr;
    }

    void addTechnical() {
        for (const QualityReason& reason : m_in.quality.reasons) {
            std::string text = reason.text;
            if (!text.empty())
                text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
            add(reason.code.c_str(), StatementKind::Technical, std::move(text),
                criterion(forms::kQualityReport, {}), "docs/measurements.md", Weight::None);
        }
        if (tooLarge())
            add("scale_doubtful", StatementKind::Technical,
                "Amplitudes are too large for a heart: the scale may be wrong",
                criterion(forms::kLargeAmplitudes, {number(kLargestMv)}), "docs/measurements.md",
                Weight::None);
        if (!adult())
            add("limits_not_applied", StatementKind::Technical,
                "Normal limits are not applied below 18 years of age",
                criterion(forms::kAge, {number(*m_in.ageYears)}), "docs/measurements.md", Weight::None);
    }

    void addRate() {
        if (!m_in.rate.heartRateBpm || paced())
            return;
        const double rate = *m_in.rate.heartRateBpm.value;
        if (rate < 60.0)
            add("bradycardia", StatementKind::Rate, "Bradycardia",
                criterion(forms::kRateBelow, {beyond(rate, 60.0), "60"}), kRate,
                rate < 50.0 ? Weight::Borderline : Weight::None);
        if (rate > 100.0)
            add("tachycardia", StatementKind::Rate, "Tachycardia",
                criterion(forms::kRateAbove, {beyond(rate, 100.0), "100"}), kRate, Weight::Borderline);
    }

    void addRhythm() {
        if (paced()) {
            add("paced_rhythm", StatementKind::Rhythm, "Paced rhythm", criterion(forms::kSpikes, {}), kCommon,
                Weight::Abnormal);
            return;
        }
        const double p = shareWithP();
        const bool irregular = m_in.rate.regularity == Regularity::Irregular;
        const std::string share = number(100.0 * p);
        const std::string axis = m_in.axes.pDeg ? number(*m_in.axes.pDeg.value) : std::string();
        const bool upright = m_in.axes.pDeg && *m_in.axes.pDeg.value > -30.0 && *m_in.axes.pDeg.value < 105.0;
        if (p >= 0.7 && (upright || !m_in.axes.pDeg))
            add("sinus_rhythm", StatementKind::Rhythm, irregular ? "Sinus rhythm, irregular" : "Sinus rhythm",
                axis.empty() ? criterion(forms::kPShare, {share})
                             : criterion(forms::kPShareAxis, {share, axis}),
                kCommon, Weight::None);
        else if (p >= 0.7)
            add("ectopic_atrial_rhythm", StatementKind::Rhythm,
                "P waves of unusual direction: ectopic atrial rhythm or misplaced electrodes",
                criterion(forms::kPAxisElsewhere, {share, axis}), kCommon, Weight::Borderline);
        else if (p < 0.35 && (irregular || uneven()))
            add("atrial_fibrillation_likely", StatementKind::Rhythm,
                "Irregular rhythm without P waves: atrial fibrillation is likely",
                irregular ? criterion(forms::kNoPIrregular, {share})
                          : criterion(forms::kNoPUneven, {share, number(100.0 * *m_in.rate.unevenness)}),
                kCommon, Weight::Abnormal);
        else if (p < 0.35 && !wide())
            add("no_p_waves", StatementKind::Rhythm,
                m_in.rate.regularity == Regularity::Regular
                    ? "Regular rhythm without P waves: not sinus rhythm"
                    : "Rhythm without P waves: not sinus rhythm",
                criterion(forms::kNoPRegular, {share}), kCommon, Weight::Abnormal);
        else
            add("undetermined_rhythm", StatementKind::Rhythm, "Rhythm undetermined",
                criterion(forms::kPShare, {share}), kCommon, Weight::Borderline);
        addPremature(BeatKind::Pvc, "pvc", "Premature ventricular complexes");
        addPremature(BeatKind::Svpb, "svpb", "Premature supraventricular complexes");
    }

    void addPremature(BeatKind kind, const char* code, const char* text) {
        if (const std::size_t n = count(kind); n > 0)
            add(code, StatementKind::Rhythm, text,
                criterion(forms::kSomeBeats, {std::to_string(n), std::to_string(m_in.beats.size())}), kCommon,
                kind == BeatKind::Pvc ? Weight::Abnormal : Weight::Borderline);
    }

    void addIntervals() {
        if (paced())
            return;
        if (m_in.intervals.pMs && *m_in.intervals.pMs.value >= 120.0)
            add("long_p", StatementKind::Interval, "Long P wave: left atrial abnormality possible",
                criterion(forms::kLongP, {number(*m_in.intervals.pMs.value)}), kPart5, Weight::None);
        if (m_in.intervals.prMs && *m_in.intervals.prMs.value < 120.0)
            add("short_pr", StatementKind::Interval, "Short PR interval",
                criterion(forms::kShortPr, {beyond(*m_in.intervals.prMs.value, 120.0)}), kCommon,
                Weight::Borderline);
        addQt();
    }

    void addQt() {
        const Number& qtc = m_in.qtc.fridericiaMs;
        if (!qtc || !m_in.intervals.qrsMs)
            return;
        if (*m_in.intervals.qrsMs.value >= 120.0) {
            add("qt_wide_qrs", StatementKind::Interval, "QT not judged: the QRS is wide",
                criterion(forms::kWideQrsJt,
                          {number(*m_in.intervals.qrsMs.value), number(*m_in.intervals.jtMs.value)}),
                kPart4, Weight::None);
            return;
        }
        const double limit = male() ? 450.0 : 460.0;
        const std::string value = number(*qtc.value);
        if (*qtc.value >= limit)
            add("long_qt", StatementKind::Interval, "Prolonged QT interval",
                criterion(forms::kLongQtc, {value, number(limit)}), kPart4, Weight::Abnormal);
        else if (*qtc.value <= 340.0)
            add("short_qt", StatementKind::Interval, "Short QT interval",
                criterion(forms::kShortQtc, {value}),
                "ESC guidelines on ventricular arrhythmias 2015 and 2022", Weight::Borderline);
    }

    void addBlocks() {
        if (paced() || !m_in.intervals.qrsMs)
            return;
        if (m_in.intervals.prMs && *m_in.intervals.prMs.value > 200.0)
            add("first_degree_av_block", StatementKind::Block, "First-degree AV block",
                criterion(forms::kLongPr, {beyond(*m_in.intervals.prMs.value, 200.0)}), kCommon,
                *m_in.intervals.prMs.value > kPlainlyLongPrMs ? Weight::Abnormal : Weight::Borderline);
        const double qrs = *m_in.intervals.qrsMs.value;
        if (qrs < 110.0)
            return;
        const char* const which = shape();
        const bool complete = qrs >= 120.0;
        const std::string width = complete ? number(qrs) : beyond(qrs, 120.0);
        const Weight weight = complete ? Weight::Abnormal : Weight::Borderline;
        if (std::string_view(which) == "right")
            add(complete ? "rbbb" : "incomplete_rbbb", StatementKind::Block,
                complete ? "Right bundle branch block" : "Incomplete right bundle branch block",
                criterion(complete ? forms::kRbbb : forms::kIncompleteRbbb, {width}), kPart3, weight);
        else if (std::string_view(which) == "left")
            add(complete ? "lbbb" : "incomplete_lbbb", StatementKind::Block,
                complete ? "Left bundle branch block" : "Incomplete left bundle branch block",
                criterion(complete ? forms::kLbbb : forms::kIncompleteLbbb, {width}), kPart3, weight);
        else
            add("ivcd", StatementKind::Block, "Nonspecific intraventricular conduction delay",
                criterion(forms::kWideQrs, {width}), kPart3, complete ? weight : Weight::None);
    }

    /// "right", "left" or "": the shape of a bundle branch block in V1, I and V6 (part III).
    [[nodiscard]] const char* shape() const {
        const LeadAmplitudes* v1 = lead(Lead::V1);
        const LeadAmplitudes* v6 = lead(Lead::V6);
        const LeadAmplitudes* one = lead(Lead::I);
        if (v1 == nullptr || v6 == nullptr || one == nullptr)
            return "";
        const double depth = -std::min(*v1->sMv.value, *v1->qMv.value);
        const auto slurred = [](const LeadAmplitudes& l) {
            return *l.sMv.value < 0.0 && l.sMs >= kSlurredSMs;
        };
        if (*v1->rMv.value > depth && slurred(*v6) && slurred(*one))
            return "right";
        const LeadAmplitudes* v5 = lead(Lead::V5);
        const double top =
            std::max(v6->rPeakMs.value_or(0.0), v5 != nullptr ? v5->rPeakMs.value_or(0.0) : 0.0);
        // An S in V6 comes with a transition that lies far to the left (part III); in I it may not be.
        const bool plain = *v6->sMv.value > -0.5 * *v6->rMv.value && *v6->qMv.value > -0.05 &&
                           *one->qMv.value > -0.05 && *one->sMv.value > -0.2 * *one->rMv.value;
        return depth > 2.0 * *v1->rMv.value && plain && *v6->rMv.value > 0.3 && top > kLateRMs ? "left" : "";
    }

    void addAxis() {
        if (!m_in.axes.qrsDeg || paced())
            return;
        const double axis = *m_in.axes.qrsDeg.value;
        const auto between = [axis](double from, double to) {
            return criterion(forms::kAxisBetween, {beyond(axis, from), number(from), number(to)});
        };
        if (axis < -30.0 && axis >= -90.0)
            add("left_axis", StatementKind::Axis,
                axis < -45.0 ? "Marked left axis deviation" : "Left axis deviation", between(-30.0, -90.0),
                kPart3, axis < -45.0 ? Weight::Abnormal : Weight::Borderline);
        else if (axis > 90.0)
            add("right_axis", StatementKind::Axis, "Right axis deviation", between(90.0, 180.0), kPart3,
                axis > 120.0 ? Weight::Abnormal : Weight::Borderline);
        else if (axis < -90.0)
            add("extreme_axis", StatementKind::Axis, "Extreme axis deviation", between(-90.0, -180.0), kPart3,
                Weight::Abnormal);
    }

    void addVoltage() {
        if (paced() || tooLarge())
            return;
        if (m_in.lvh.sokolowLyonMv && *m_in.lvh.sokolowLyonMv.value >= 3.5)
            add("lvh_sokolow_lyon", StatementKind::Voltage,
                "Voltage criterion of left ventricular hypertrophy",
                criterion(forms::kSokolowLyon, {number(*m_in.lvh.sokolowLyonMv.value, 2)}), kPart5,
                Weight::Borderline);
        const double cornell = female() ? 2.0 : 2.8;
        if (m_in.lvh.cornellMv && *m_in.lvh.cornellMv.value > cornell)
            add("lvh_cornell", StatementKind::Voltage, "Voltage criterion of left ventricular hypertrophy",
                criterion(forms::kCornell,
                          {beyond(*m_in.lvh.cornellMv.value, cornell, 2), number(cornell, 1)}),
                kPart5, Weight::Borderline);
        addLowVoltage();
    }

    void addLowVoltage() {
        double largest = 0.0;
        for (std::size_t i = 0; i < 6; ++i) {
            const LeadAmplitudes* limb = lead(kStandardLeads[i]);
            if (limb == nullptr)
                return;
            largest = std::max(largest, *limb->rMv.value - std::min(*limb->sMv.value, *limb->qMv.value));
        }
        if (largest < 0.5)
            add("low_voltage", StatementKind::Voltage, "Low voltage in the limb leads",
                criterion(forms::kLowVoltage, {beyond(largest, 0.5, 2)}), kCommon, Weight::Borderline);
    }

    /// Both left bundle branch block and hypertrophy have such waves without an infarction.
    void addQWaves() {
        const bool explained = std::any_of(m_list.begin(), m_list.end(), [](const RuleStatement& s) {
            return s.code == "lbbb" || s.code == "incomplete_lbbb" || s.code.starts_with("lvh_");
        });
        if (explained || paced() || tooLarge())
            return;
        if (auto found = qWaveStatement(m_in.amplitudes))
            m_list.push_back(std::move(*found));
    }

    // Within a wide QRS complex ST and T follow from it.
    void addRepolarisation() {
        if (paced() || tooLarge() || !m_in.intervals.qrsMs || *m_in.intervals.qrsMs.value >= 120.0)
            return;
        for (RuleStatement& found : repolarisationStatements(m_in.amplitudes, m_in.sex, m_in.ageYears))
            m_list.push_back(std::move(found));
    }

    const StatementInput& m_in;
    std::vector<RuleStatement> m_list;
};

} // namespace

std::string_view statementKindName(StatementKind kind) {
    switch (kind) {
    case StatementKind::Technical:
        return "technical";
    case StatementKind::Rate:
        return "rate";
    case StatementKind::Rhythm:
        return "rhythm";
    case StatementKind::Axis:
        return "axis";
    case StatementKind::Interval:
        return "interval";
    case StatementKind::Block:
        return "block";
    case StatementKind::Voltage:
        return "voltage";
    case StatementKind::QWaves:
        return "q_waves";
    case StatementKind::Repolarisation:
        return "repolarisation";
    }
    return "technical";
}

std::string_view severityText(Severity severity) {
    switch (severity) {
    case Severity::NotClassified:
        return "Not classified";
    case Severity::WithinLimits:
        return "Within normal limits by these rules";
    case Severity::Borderline:
        return "Borderline by these rules";
    case Severity::Abnormal:
        return "Abnormal by these rules";
    }
    return "Not classified";
}

RuleStatements statementsOf(const StatementInput& input) {
    return Rules(input).run();
}

} // namespace leadlight::measure
