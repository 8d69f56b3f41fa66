// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wfdb/wfdb_annotations.h"

#include "core/base/text.h"
#include "core/io/common/bytes_cursor.h"

#include <array>
#include <string_view>

namespace leadlight::io::wfdb {

namespace {

/// What ecgcodes.h calls the codes 0 to 41, with the symbols that WFDB prints for them.
struct Kind {
    std::string_view symbol;
    std::string_view words;
};

constexpr std::array<Kind, 42> kKinds{{
    {"", ""},
    {"N", "Normal beat"},
    {"L", "Left bundle branch block beat"},
    {"R", "Right bundle branch block beat"},
    {"a", "Aberrated atrial premature beat"},
    {"V", "Premature ventricular contraction"},
    {"F", "Fusion of ventricular and normal beat"},
    {"J", "Nodal premature beat"},
    {"A", "Atrial premature contraction"},
    {"S", "Supraventricular premature or ectopic beat"},
    {"E", "Ventricular escape beat"},
    {"j", "Nodal escape beat"},
    {"/", "Paced beat"},
    {"Q", "Unclassifiable beat"},
    {"~", "Signal quality change"},
    {"", ""},
    {"|", "Isolated QRS-like artifact"},
    {"", ""},
    {"s", "ST change"},
    {"T", "T-wave change"},
    {"*", "Systole"},
    {"D", "Diastole"},
    {"\"", "Comment"},
    {"=", "Measurement"},
    {"p", "P-wave peak"},
    {"B", "Left or right bundle branch block"},
    {"^", "Non-conducted pacer spike"},
    {"t", "T-wave peak"},
    {"+", "Rhythm change"},
    {"u", "U-wave peak"},
    {"?", "Learning"},
    {"!", "Ventricular flutter wave"},
    {"[", "Start of ventricular flutter or fibrillation"},
    {"]", "End of ventricular flutter or fibrillation"},
    {"e", "Atrial escape beat"},
    {"n", "Supraventricular escape beat"},
    {"@", "Link to external data"},
    {"x", "Non-conducted P-wave"},
    {"f", "Fusion of paced and normal beat"},
    {"(", "Waveform onset"},
    {")", "Waveform end"},
    {"r", "R-on-T premature ventricular contraction"},
}};

enum Code : int { kSkip = 59, kNumber = 60, kSubtype = 61, kChannel = 62, kText = 63 };

/// "## time resolution: 360" in the first comment: times count by that, not by the record's frames.
double resolutionIn(const std::string& text) {
    constexpr std::string_view kMark = "## time resolution:";
    if (!text.starts_with(kMark))
        return 0.0;
    return parseDouble(std::string_view(text).substr(kMark.size())).value_or(0.0);
}

} // namespace

std::vector<Annotation> parseAnnotations(ByteView bytes, double frameRateHz, const std::string& lead) {
    std::vector<Annotation> annotations;
    BytesCursor cursor(bytes);
    double rateHz = frameRateHz;
    std::int64_t time = 0;
    bool ended = false;
    while (cursor.left() >= 2 && !ended) {
        const auto word = cursor.number<std::uint16_t>();
        const int code = word >> 10;
        const int value = word & 0x3FF;
        if (word == 0) {
            ended = true;
        } else if (code == kSkip) {
            const auto high = cursor.number<std::int16_t>();
            time += std::int64_t{high} * 65536 + cursor.number<std::uint16_t>();
        } else if (code == kText) {
            const std::string text = cleanText(cursor.text(static_cast<std::size_t>(value)));
            cursor.skip(static_cast<std::size_t>(value % 2));
            if (const double resolution = resolutionIn(text); resolution > 0.0)
                rateHz = resolution;
            if (!annotations.empty() && !text.empty())
                annotations.back().label += ": " + text;
        } else if (code < static_cast<int>(kKinds.size())) {
            time += value;
            const Kind& kind = kKinds[static_cast<std::size_t>(code)];
            const double seconds = static_cast<double>(time) / rateHz;
            annotations.push_back(
                {seconds, seconds,
                 kind.words.empty() ? "Code " + std::to_string(code) : std::string(kind.words),
                 std::string(kind.symbol), "WFDB", lead});
        } else if (code < kSkip) {
            time += value;
        }
        if (!cursor.ok())
            break;
    }
    // A file that does not end as one is none.
    if (!ended)
        return {};
    std::erase_if(annotations, [](const Annotation& one) { return one.label.starts_with("Comment: ## "); });
    return annotations;
}

} // namespace leadlight::io::wfdb
