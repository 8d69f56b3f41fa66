// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_deidentified.h"

#include "core/io/deidentify.h"
#include "core/measure/corrections.h"
#include "ui/session/measured_case.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintDeidentified)
};

/// Gives the leads of a beat that was measured on `original` the names that they have in `clean`.
void rename(Waveform& beat, const Recording& original, const Recording& clean) {
    const Series* from = original.rhythm();
    const Series* to = clean.rhythm();
    if (from == nullptr || to == nullptr)
        return;
    const std::vector<LeadSignal>& old = from->waveform.leads;
    for (LeadSignal& signal : beat.leads) {
        const auto place = std::find_if(old.begin(), old.end(),
                                        [&](const LeadSignal& one) { return one.label == signal.label; });
        if (place != old.end())
            signal.label = to->waveform.leads[static_cast<std::size_t>(place - old.begin())].label;
    }
}

/// The numbers of `measured`, as they are of a patient of whom nothing is known.
std::shared_ptr<const MeasuredCase> ofNobody(const MeasuredCase& measured, const Recording& original,
                                             const std::shared_ptr<const Recording>& clean) {
    std::vector<FiducialCorrection> corrections = measured.corrections;
    for (FiducialCorrection& one : corrections)
        one.by = Words::tr("a person").toStdString();
    // With no correction that is the program's own, its rules without the patient's sex and age.
    measure::Measured own = measure::corrected(*measured.before, clean->patient, {});
    rename(own.median.waveform, original, *clean);
    return measuredCase(clean, std::make_shared<const measure::Measured>(std::move(own)),
                        std::move(corrections));
}

} // namespace

Result<PrintSubject> deidentifiedPrint(const PrintSubject& subject) {
    auto made = io::deidentify(*subject.recording, {});
    if (!made)
        return fail(std::move(made.error()));
    PrintSubject clean{std::make_shared<const Recording>(std::move(made->recording)), subject.options};
    clean.options.reading.reset();
    if (subject.options.measured)
        clean.options.measured = ofNobody(*subject.options.measured, *subject.recording, clean.recording);
    return clean;
}

} // namespace leadlight::ui
