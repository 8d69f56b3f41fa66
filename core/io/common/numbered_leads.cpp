// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/numbered_leads.h"

#include "core/io/common/leads.h"

#include <array>
#include <string>
#include <string_view>

namespace leadlight::io {

LeadSignal leadOfNumber(int number) {
    constexpr std::array<std::string_view, 39> kFirst{
        "",    "I",     "II",     "V1",     "V2",     "V3",     "V4",     "V5",     "V6",    "V7",
        "V2R", "V3R",   "V4R",    "V5R",    "V6R",    "V7R",    "X",      "Y",      "Z",     "CC5",
        "CM5", "LA",    "RA",     "LL",     "fI",     "E",      "C",      "A",      "M",     "F",
        "H",   "I-cal", "II-cal", "V1-cal", "V2-cal", "V3-cal", "V4-cal", "V5-cal", "V6-cal"};
    constexpr int kLater = 61;
    constexpr std::array<std::string_view, 14> kLast{"III",      "aVR", "aVL",   "aVF",   "-aVR",
                                                     "V8",       "V9",  "V8R",   "V9R",   "D",
                                                     "A (Nehb)", "J",   "Defib", "Extern"};
    const auto index = static_cast<std::size_t>(number);
    if (number > 0 && index < kFirst.size())
        return leadOfLabel(kFirst[index]);
    if (number >= kLater && index - kLater < kLast.size())
        return leadOfLabel(kLast[index - kLater]);
    return leadOfLabel("Lead " + std::to_string(number));
}

} // namespace leadlight::io
