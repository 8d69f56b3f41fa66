// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_context.h"

#include "core/base/text.h"
#include "core/io/dicom/dicom_item.h"

#include <algorithm>
#include <string>
#include <utility>

namespace leadlight::io::dicom {

namespace {

constexpr std::size_t kMostEntries = 32; // a context of more is no context

std::string wordsOf(const std::optional<Code>& code) {
    if (!code)
        return {};
    return cleanText(code->meaning.empty() ? code->value : code->meaning);
}

/// A code, a number with its unit, a text, a date or a time (PS3.3 10.2, Content Item Macro).
std::string valueOf(DcmItem& item) {
    std::string value = wordsOf(codeOf(item, DCM_ConceptCodeSequence));
    if (value.empty()) {
        value = cleanTextOf(item, DCM_NumericValue);
        const std::string unit = wordsOf(codeOf(item, DCM_MeasurementUnitsCodeSequence));
        if (!value.empty() && !unit.empty())
            value += " " + unit;
    }
    for (const DcmTagKey& tag : {DCM_TextValue, DCM_Date, DCM_Time}) {
        if (value.empty())
            value = cleanTextOf(item, tag);
    }
    return value;
}

/// Electrodes in the standard places, or not stated (PS3.16 CID 3263).
bool isUsualPlacement(const std::optional<Code>& code) {
    return code && code->scheme == "SCPECG" &&
           (code->value == "5.4.5-33-1-0" || code->value == "5.4.5-33-1-1");
}

} // namespace

std::vector<Note> acquisitionContext(DcmItem& dataset) {
    std::vector<Note> notes;
    const std::vector<DcmItem*> items = itemsOf(dataset, DCM_AcquisitionContextSequence);
    for (std::size_t i = 0; i < std::min(items.size(), kMostEntries); ++i) {
        std::string said = wordsOf(codeOf(*items[i], DCM_ConceptNameCodeSequence));
        const std::string value = valueOf(*items[i]);
        if (said.empty() || value.empty() || isUsualPlacement(codeOf(*items[i], DCM_ConceptCodeSequence)))
            continue;
        said += ": ";
        said += value;
        notes.push_back({"acquisition_context", std::move(said)});
    }
    if (const std::string text = cleanTextOf(dataset, DCM_AcquisitionContextDescription); !text.empty())
        notes.push_back({"acquisition_context", text});
    return notes;
}

} // namespace leadlight::io::dicom
