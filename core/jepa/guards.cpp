// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/guards.h"

#include "core/base/text.h"
#include "core/signal/derive.h"
#include "core/signal/quality_report.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

namespace leadlight::jepa {

namespace {

constexpr double kAdultYears = 18.0;
constexpr double kLongerThanS = 10.05;   // an extra sample or two is no second strip
constexpr double kLimbMismatchMv = 0.05; // reference: I + III = II broken beyond 50 uV is an integrity flag
constexpr double kWindowS = 10.0;

// The span of the middle 99 % of a lead's samples. Of 739 ten-second windows in true millivolts (PTB-XL,
// LUDB, Chapman, Georgia, CPSC, PTB) the median over the eight leads lies above 6 mV in one, the largest
// below 0.3 mV in none; ten times too high a gain takes 99.5 % of them above the one, ten times too low a
// gain 73 % below the other.
constexpr double kSmallestSpanMv = 0.3;
constexpr double kLargestSpanMv = 6.0;

std::optional<double> ageOf(const Recording& recording) {
    if (recording.patient.ageYears)
        return recording.patient.ageYears;
    if (recording.patient.birthDate && recording.acquiredAt) {
        if (const auto years = ageInYears(*recording.patient.birthDate, recording.acquiredAt->date))
            return static_cast<double>(*years);
    }
    return std::nullopt;
}

/// Whether the words before a word take it back: "no pacemaker", "wandering atrial pacemaker".
bool isDenied(std::string_view before) {
    constexpr std::array<std::string_view, 11> kDenials{
        "no",    "not",    "non",  "non-",      "without",         "kein",
        "keine", "keinen", "ohne", "wandering", "wandering atrial"};
    while (before.ends_with(' '))
        before.remove_suffix(1);
    return std::any_of(kDenials.begin(), kDenials.end(), [&](std::string_view denial) {
        if (!before.ends_with(denial))
            return false;
        const std::string_view rest = before.substr(0, before.size() - denial.size());
        return rest.empty() || std::isalpha(static_cast<unsigned char>(rest.back())) == 0;
    });
}

/// Whether one of the file's own statements says that the heart is paced. A denial counts for the word behind
/// it alone: "Paced rhythm - no further analysis attempted" is paced.
bool statedPaced(const Recording& recording) {
    constexpr std::array<std::string_view, 4> kWords{"paced", "pacemaker", "pacing", "schrittmacher"};
    return std::any_of(recording.statements.begin(), recording.statements.end(),
                       [&](const Statement& statement) {
                           const std::string text = lowered(statement.text);
                           return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
                               for (std::size_t at = text.find(word); at != std::string::npos;
                                    at = text.find(word, at + 1)) {
                                   if (!isDenied(std::string_view(text).substr(0, at)))
                                       return true;
                               }
                               return false;
                           });
                       });
}

/// The ten seconds as a waveform of their own, so that a day-long recording costs no more than a short one.
Waveform window(const Waveform& waveform, double startS) {
    Waveform out{waveform.rateHz, waveform.unit, {}};
    const auto first = std::min(
        waveform.samples(), static_cast<std::size_t>(std::llround(std::max(0.0, startS) * waveform.rateHz)));
    const auto last = std::min(waveform.samples(),
                               first + static_cast<std::size_t>(std::llround(kWindowS * waveform.rateHz)));
    for (const LeadSignal& lead : waveform.leads) {
        LeadSignal part{lead.lead, lead.label, lead.provenance, {}, lead.resolutionUv};
        part.values = lead.values.stretch(first, last - first);
        out.leads.push_back(std::move(part));
    }
    return out;
}

/// Span of the middle 99 % of a lead's samples in millivolts.
double usualSpan(std::vector<float> values) {
    std::erase_if(values, [](float value) { return !std::isfinite(value); });
    if (values.size() < 2)
        return 0.0;
    const auto cut = static_cast<std::ptrdiff_t>(values.size() / 200);
    std::nth_element(values.begin(), values.begin() + cut, values.end());
    const float low = values[static_cast<std::size_t>(cut)];
    std::nth_element(values.begin(), values.end() - 1 - cut, values.end());
    return static_cast<double>(*(values.end() - 1 - cut) - low);
}

class Report {
public:
    void warn(std::string code, std::string text) {
        m_report.warnings.push_back({std::move(code), std::move(text)});
    }

    /// `reason` stands behind "Not analysed: ".
    void refuse(const std::string& code, const std::string& reason) {
        std::string sentence = reason;
        sentence.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(sentence.front())));
        warn(code, sentence + ".");
        if (m_report.refusal.empty()) {
            m_report.refusalCode = code;
            m_report.refusal = reason;
        }
    }

    GuardReport take() { return std::move(m_report); }

private:
    GuardReport m_report;
};

void checkPatient(const Recording& recording, Report& report) {
    if (statedPaced(recording))
        report.refuse("paced",
                      "the file says that the rhythm is paced; the model was not made for paced rhythms");
    if (const auto age = ageOf(recording); age && *age < kAdultYears)
        report.refuse("age_below_18", "the patient is younger than 18; the model was made for adults");
}

void checkGain(const Waveform& waveform, Report& report) {
    std::vector<double> spans;
    for (const Lead lead : kModelLeads) {
        if (const LeadSignal* signal = waveform.find(lead))
            spans.push_back(usualSpan(signal->values));
    }
    if (spans.empty())
        return;
    std::sort(spans.begin(), spans.end());
    if (spans.back() > 0.0 && spans.back() < kSmallestSpanMv)
        report.refuse("gain", "no lead spans more than " +
                                  std::to_string(static_cast<int>(std::lround(spans.back() * 1000.0))) +
                                  " uV, which is too little for a heart; the scale may be wrong");
    if (spans[spans.size() / 2] > kLargestSpanMv)
        report.refuse("gain", "half of the leads span more than " +
                                  std::to_string(static_cast<int>(spans[spans.size() / 2])) +
                                  " mV, which is too much for a heart; the scale may be wrong");
}

void checkLeads(const Waveform& waveform, Report& report) {
    std::string derived;
    for (const Lead lead : kModelLeads) {
        const LeadSignal* signal = waveform.find(lead);
        if (signal != nullptr && signal->provenance == Provenance::Derived)
            derived += (derived.empty() ? "" : ", ") + std::string(leadName(lead));
    }
    if (!derived.empty())
        report.warn("derived_leads",
                    "The model's input " + derived + " was not recorded but computed from other leads.");
    if (limbLeadMismatchMv(waveform) > kLimbMismatchMv)
        report.warn("limb_lead_mismatch",
                    "The limb leads contradict each other (I + III is not II); electrodes may be swapped.");
}

void checkSignal(const Waveform& waveform, Report& report) {
    const QualityReport quality = judgeQuality(waveform);
    if (quality.paced)
        report.refuse("paced", "pacing spikes were found; the model was not made for paced rhythms");
    if (quality.armsSwapped)
        report.refuse(
            "arms_swapped",
            "the right and left arm electrodes look interchanged; check the leads and record again");
    // A lead that the model does not read may be as bad as it likes.
    const bool beatless = std::any_of(quality.reasons.begin(), quality.reasons.end(),
                                      [](const QualityReason& reason) { return reason.code == "no_beats"; });
    if (!quality.usable && (quality.noisy || beatless)) {
        std::string why;
        for (const QualityReason& reason : quality.reasons) {
            if (reason.code == "bad_leads" || reason.code == "no_beats")
                why += (why.empty() ? "" : ", ") + reason.text;
        }
        report.refuse("noise", "the signal cannot be read" + (why.empty() ? "" : ": " + why));
    } else if (quality.noisy) {
        std::string names;
        for (const LeadQuality& lead : quality.leads) {
            if (lead.bad && modelIndex(lead.lead))
                names += (names.empty() ? "" : ", ") + std::string(leadName(lead.lead));
        }
        report.warn("noisy_lead", "The model reads leads that are disturbed: " + names + ".");
    }
    if (quality.chestOrderDoubtful)
        report.warn("chest_order", "V1 to V6 do not follow one another as on a chest; electrodes may be "
                                   "interchanged, and what the model says of the chest leads may be wrong.");
}

} // namespace

GuardReport checkBeforeFindings(const Recording& recording, double startS) {
    Report report;
    checkPatient(recording, report);
    const Series* series = recording.rhythm();
    if (series == nullptr)
        return report.take();
    if (series->waveform.durationS() > kLongerThanS)
        report.warn("longer_than_10s",
                    "The recording is longer than ten seconds; only ten seconds of it were analysed.");
    const Waveform part = window(series->waveform, startS);
    checkLeads(part, report);
    if (part.unit == Unit::Millivolt) {
        checkGain(part, report);
        checkSignal(part, report);
    }
    return report.take();
}

} // namespace leadlight::jepa
