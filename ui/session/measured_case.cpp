// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/measured_case.h"

#include <algorithm>
#include <array>

namespace leadlight::ui {

namespace {

using Span = std::pair<FiducialPoint, FiducialPoint>;

struct Known {
    std::string_view key;
    Span span;
};

constexpr std::array<Known, 13> kSpans{{
    {"heart_rate_bpm", {FiducialPoint::R, FiducialPoint::R}},
    {"rr_ms", {FiducialPoint::R, FiducialPoint::R}},
    {"rr_sd_ms", {FiducialPoint::R, FiducialPoint::R}},
    {"p_ms", {FiducialPoint::POn, FiducialPoint::POff}},
    {"pr_ms", {FiducialPoint::POn, FiducialPoint::QrsOn}},
    {"qrs_ms", {FiducialPoint::QrsOn, FiducialPoint::QrsOff}},
    {"qt_ms", {FiducialPoint::QrsOn, FiducialPoint::TOff}},
    {"jt_ms", {FiducialPoint::QrsOff, FiducialPoint::TOff}},
    {"axis_deg.p", {FiducialPoint::POn, FiducialPoint::POff}},
    {"axis_deg.qrs", {FiducialPoint::QrsOn, FiducialPoint::QrsOff}},
    {"axis_deg.t", {FiducialPoint::TOn, FiducialPoint::TOff}},
    {"lvh_mv.sokolow_lyon", {FiducialPoint::QrsOn, FiducialPoint::QrsOff}},
    {"lvh_mv.cornell", {FiducialPoint::QrsOn, FiducialPoint::QrsOff}},
}};

} // namespace

const FiducialCorrection* MeasuredCase::correctionOf(const PointPlace& place) const {
    const auto found =
        std::find_if(corrections.begin(), corrections.end(), [&](const FiducialCorrection& correction) {
            if (correction.point != place.point || correction.beatS.has_value() != place.beat.has_value())
                return false;
            return !place.beat || measure::beatAt(*before, *correction.beatS) == place.beat;
        });
    return found == corrections.end() ? nullptr : &*found;
}

std::optional<double> MeasuredCase::momentOf(const PointPlace& place) const {
    if (place.beat && *place.beat >= now->beats.size())
        return std::nullopt;
    return measure::pointOf(place.beat ? now->beats[*place.beat].global : now->median.global, place.point);
}

std::shared_ptr<const MeasuredCase> measuredCase(std::shared_ptr<const Recording> recording,
                                                 std::shared_ptr<const measure::Measured> measured,
                                                 std::vector<FiducialCorrection> corrections,
                                                 std::shared_ptr<const Series> median) {
    auto made = std::make_shared<MeasuredCase>();
    made->now = corrections.empty() ? measured
                                    : std::make_shared<const measure::Measured>(
                                          measure::corrected(*measured, recording->patient, corrections));
    made->set = measure::measurementSet(*recording, *measured, *made->now, corrections);
    if (!median && measured->median.used > 0) {
        auto fresh = std::make_shared<Series>();
        fresh->kind = SeriesKind::Median;
        fresh->waveform = measured->median.waveform;
        if (const Series* rhythm = recording->rhythm())
            fresh->filters = rhythm->filters;
        median = std::move(fresh);
    }
    made->median = std::move(median);
    made->before = std::move(measured);
    made->recording = std::move(recording);
    made->corrections = std::move(corrections);
    return made;
}

std::optional<Span> spanOf(std::string_view key) {
    if (key.starts_with("qtc_ms."))
        return spanOf("qt_ms");
    const auto found =
        std::find_if(kSpans.begin(), kSpans.end(), [key](const Known& k) { return k.key == key; });
    return found == kSpans.end() ? std::nullopt : std::optional(found->span);
}

} // namespace leadlight::ui
