// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/snomed_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leadlight::io::wfdb {

namespace {

using Entry = std::pair<std::string_view, std::string_view>;

constexpr std::array kNames{
    Entry{"10370003", "Pacing rhythm"},
    Entry{"111975006", "Prolonged QT interval"},
    Entry{"164861001", "Myocardial ischemia"},
    Entry{"164865005", "Myocardial infarction"},
    Entry{"164873001", "Left ventricular hypertrophy"},
    Entry{"164884008", "Ventricular ectopics"},
    Entry{"164889003", "Atrial fibrillation"},
    Entry{"164890007", "Atrial flutter"},
    Entry{"164909002", "Left bundle branch block"},
    Entry{"164917005", "Q wave abnormal"},
    Entry{"164930006", "ST interval abnormal"},
    Entry{"164931005", "ST elevation"},
    Entry{"164934002", "T wave abnormal"},
    Entry{"164947007", "Prolonged PR interval"},
    Entry{"17338001", "Ventricular premature beats"},
    Entry{"195042002", "Second degree AV block"},
    Entry{"251120003", "Incomplete left bundle branch block"},
    Entry{"251146004", "Low QRS voltages"},
    Entry{"270492004", "First degree AV block"},
    Entry{"27885002", "Complete heart block"},
    Entry{"284470004", "Premature atrial contraction"},
    Entry{"365413008", "Poor R wave progression"},
    Entry{"39732003", "Left axis deviation"},
    Entry{"426177001", "Sinus bradycardia"},
    Entry{"426627000", "Bradycardia"},
    Entry{"426761007", "Supraventricular tachycardia"},
    Entry{"426783006", "Sinus rhythm"},
    Entry{"427084000", "Sinus tachycardia"},
    Entry{"427172004", "Premature ventricular contractions"},
    Entry{"427393009", "Sinus arrhythmia"},
    Entry{"428750005", "Nonspecific ST-T abnormality"},
    Entry{"429622005", "ST depression"},
    Entry{"445118002", "Left anterior fascicular block"},
    Entry{"47665007", "Right axis deviation"},
    Entry{"59118001", "Right bundle branch block"},
    Entry{"59931005", "T wave inversion"},
    Entry{"6374002", "Bundle branch block"},
    Entry{"63593006", "Supraventricular premature beats"},
    Entry{"698252002", "Nonspecific intraventricular conduction disorder"},
    Entry{"713422000", "Atrial tachycardia"},
    Entry{"713426002", "Incomplete right bundle branch block"},
    Entry{"713427006", "Complete right bundle branch block"},
    Entry{"733534002", "Complete left bundle branch block"},
    Entry{"74390002", "Wolff-Parkinson-White pattern"},
};

} // namespace

std::string_view snomedName(std::string_view code) {
    const auto* place =
        std::find_if(kNames.begin(), kNames.end(), [&](const Entry& entry) { return entry.first == code; });
    return place == kNames.end() ? std::string_view() : place->second;
}

} // namespace leadlight::io::wfdb
