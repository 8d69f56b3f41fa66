// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/limits.h"

#include "core/base/text.h"

#include <string>

namespace leadlight::io {

namespace {

/// Part of a file, made safe to stand in a sentence.
std::string quoted(std::string_view text) {
    constexpr std::size_t kLongest = 200;
    return cleanText(text.substr(0, kLongest));
}

std::string sentence(std::string_view name, std::string_view format, std::string_view what,
                     std::string_view advice) {
    std::string text(name);
    text += " cannot be read as ";
    text += format;
    text += ": ";
    text += quoted(what);
    text += "; ";
    text += advice;
    text += '.';
    return text;
}

} // namespace

tl::unexpected<Error> malformed(std::string_view name, std::string_view format, std::string_view what) {
    return fail(ErrorCode::Malformed, sentence(name, format, what, "get an undamaged copy of the file"));
}

tl::unexpected<Error> unsupported(std::string_view name, std::string_view format, std::string_view what) {
    return fail(ErrorCode::Unsupported,
                sentence(name, format, what, "export the recording in another format"));
}

namespace {

Result<void> checkSize(std::string_view name, std::string_view format, std::size_t leads, double rateHz,
                       std::uint64_t samplesPerLead, std::uint64_t most) {
    if (leads == 0)
        return malformed(name, format, "it holds no leads");
    if (leads > kMaxLeads)
        return malformed(name, format,
                         "it claims " + std::to_string(leads) + " leads, more than " +
                             std::to_string(kMaxLeads));
    if (!(rateHz >= kMinRateHz && rateHz <= kMaxRateHz)) // also refuses NaN
        return malformed(name, format, "its sampling rate is not between 1 and 100,000 Hz");
    if (samplesPerLead == 0)
        return malformed(name, format, "it holds no samples");
    if (samplesPerLead > most / leads)
        return fail(ErrorCode::TooLarge, std::string(name) +
                                             " holds more samples than fit into memory here; split the "
                                             "recording into shorter ones.");
    return {};
}

} // namespace

Result<void> checkShape(std::string_view name, std::string_view format, std::size_t leads, double rateHz,
                        std::size_t samplesPerLead) {
    return checkSize(name, format, leads, rateHz, samplesPerLead, kMaxSamples);
}

Result<void> checkLongShape(std::string_view name, std::string_view format, std::size_t leads, double rateHz,
                            std::uint64_t samplesPerLead) {
    return checkSize(name, format, leads, rateHz, samplesPerLead, kMaxLongSamples);
}

} // namespace leadlight::io
