// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/mfer/mfer_reader.h"

#include "core/base/text.h"
#include "core/io/common/encoding.h"
#include "core/io/common/limits.h"
#include "core/io/common/median_groups.h"
#include "core/io/common/merge.h"
#include "core/io/common/person.h"
#include "core/io/mfer/mfer_frames.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace leadlight::io::mfer {

namespace {

constexpr std::string_view kFormat = "MFER";

class Reader {
public:
    explicit Reader(const std::string& name)
        : m_name(name) {
        m_recording.format = kFormat;
    }

    Result<Recording> read(ByteView bytes) {
        if (auto taken = takeAll(bytes, 0); !taken)
            return fail(std::move(taken.error()));
        if (m_recording.series.empty())
            return malformed(m_name, kFormat, "it holds no voltages");
        markMedians();
        mergeRhythm(m_recording.series);
        return std::move(m_recording);
    }

private:
    Result<void> takeAll(ByteView bytes, int depth) {
        Definitions definitions(bytes);
        while (const auto one = definitions.next()) {
            constexpr int kDeepest = 4;
            if (one->tag == kGroup) {
                if (depth >= kDeepest)
                    return malformed(m_name, kFormat, "its groups nest too deeply");
                if (auto taken = takeAll(one->value, depth + 1); !taken)
                    return taken;
            } else if (one->tag == kWaveform) {
                if (auto added = addSamples(one->value); !added)
                    return added;
            } else if (one->tag == kChannelAttribute) {
                m_frame.defineChannel(*one);
            } else if (one->tag < kPreamble) {
                take(*one);
                m_frame.define(*one);
            } else {
                take(*one);
            }
        }
        if (definitions.broken())
            m_recording.notes.push_back({"truncated", "The file ends before what it promises."});
        return {};
    }

    Result<void> addSamples(ByteView samples) {
        auto series = seriesOf(m_name, m_frame, samples, m_recording.notes);
        if (!series)
            return fail(std::move(series.error()));
        for (Series& one : *series) {
            if (m_frame.pointer)
                one.startS = static_cast<double>(*m_frame.pointer) / one.waveform.rateHz;
            if (!append(one))
                m_recording.series.push_back(std::move(one));
        }
        m_frame.pointer.reset();
        return {};
    }

    /// Joins samples to those of the same leads that end where they begin: long recordings come in frames.
    bool append(const Series& addition) {
        for (Series& series : m_recording.series) {
            Waveform& to = series.waveform;
            const Waveform& from = addition.waveform;
            const bool sameLeads =
                to.rateHz == from.rateHz && to.unit == from.unit &&
                std::equal(to.leads.begin(), to.leads.end(), from.leads.begin(), from.leads.end(),
                           [](const LeadSignal& a, const LeadSignal& b) { return a.label == b.label; });
            const double endS = series.startS + to.durationS();
            const bool follows = !m_frame.pointer || std::abs(addition.startS - endS) * to.rateHz < 0.5;
            constexpr double kBeatS = 3.0;
            if (!sameLeads || !follows ||
                (!m_frame.pointer && from.durationS() < kBeatS && to.samples() != from.samples()))
                continue;
            if (to.samples() + from.samples() > kMaxSamples / to.leads.size())
                return false;
            for (std::size_t i = 0; i < to.leads.size(); ++i) {
                std::vector<float>& values = to.leads[i].values;
                const std::vector<float>& more = from.leads[i].values;
                values.insert(values.end(), more.begin(), more.end());
            }
            return true;
        }
        return false;
    }

    /// No definition says of a frame that it is a representative beat.
    void markMedians() {
        std::vector<GroupOutline> outlines;
        for (const Series& series : m_recording.series) {
            GroupOutline outline{series.waveform.durationS(), series.startS, {}};
            for (const LeadSignal& signal : series.waveform.leads)
                outline.leads.push_back(signal.label);
            outlines.push_back(std::move(outline));
        }
        const std::vector<bool> medians = medianGroups(outlines);
        for (std::size_t i = 0; i < medians.size(); ++i) {
            if (medians[i]) {
                m_recording.series[i].kind = SeriesKind::Median;
                m_recording.series[i].startS = 0.0;
            }
        }
    }

    [[nodiscard]] std::string textOf(ByteView value) const {
        std::string_view raw = asText(value);
        raw = raw.substr(0, raw.find('\0'));
        if (!isUtf8(raw) && !m_encoding.empty()) {
            if (const auto converted = toUtf8(m_encoding, raw))
                return cleanText(*converted);
        }
        return cleanText(raw);
    }

    [[nodiscard]] std::int64_t numberAt(ByteView value, std::size_t place, std::size_t size) const {
        if (value.size() < place + size)
            return -1;
        return wholeNumber(value.subspan(place, size), m_frame.littleEndian, false).value_or(-1);
    }

    void take(const Definition& one) {
        const ByteView value = one.value;
        Patient& patient = m_recording.patient;
        switch (one.tag) {
        case kTextCode:
            m_encoding = std::string(trimmed(asText(value)));
            break;
        case kPatientName:
            patient.name = personName(textOf(value));
            break;
        case kPatientId:
            patient.id = textOf(value);
            break;
        case kSex:
            takeSex(numberAt(value, 0, 1));
            break;
        case kAge:
            takeAge(value);
            break;
        case kTime:
            takeTime(value);
            break;
        case kMaker:
            m_recording.device = deviceOf(textOf(value));
            break;
        case kEvent:
            takeEvent(value);
            break;
        default:
            break;
        }
    }

    static std::string personName(const std::string& text) {
        const auto parts = split(text, '^');
        return parts.size() < 2 ? text : fullName(parts[0], parts[1]);
    }

    /// "maker^model^version^serial number"
    static std::string deviceOf(const std::string& text) {
        const auto parts = split(text, '^');
        std::string device = cleanText(parts[0]);
        if (parts.size() > 1 && !trimmed(parts[1]).empty())
            device += (device.empty() ? "" : " ") + cleanText(parts[1]);
        return device;
    }

    void takeSex(std::int64_t code) {
        if (code == 1)
            m_recording.patient.sex = Sex::Male;
        else if (code == 2)
            m_recording.patient.sex = Sex::Female;
        else if (code == 3)
            m_recording.patient.sex = Sex::Other;
    }

    /// Years in one byte, days in two, then the birth date.
    void takeAge(ByteView value) {
        const std::int64_t years = numberAt(value, 0, 1);
        const std::int64_t days = numberAt(value, 1, 2);
        const auto birth =
            Date::make(static_cast<int>(numberAt(value, 3, 2)), static_cast<int>(numberAt(value, 5, 1)),
                       static_cast<int>(numberAt(value, 6, 1)));
        m_recording.patient.birthDate = birth;
        if (years > 0)
            m_recording.patient.ageYears = yearsFrom(static_cast<double>(years), "years");
        else if (days > 0)
            m_recording.patient.ageYears = yearsFrom(static_cast<double>(days), "days");
    }

    void takeTime(ByteView value) {
        const auto date =
            Date::make(static_cast<int>(numberAt(value, 0, 2)), static_cast<int>(numberAt(value, 2, 1)),
                       static_cast<int>(numberAt(value, 3, 1)));
        if (!date)
            return;
        Timestamp time{.date = *date};
        const std::int64_t hour = numberAt(value, 4, 1);
        const std::int64_t minute = numberAt(value, 5, 1);
        const std::int64_t second = numberAt(value, 6, 1);
        const std::int64_t milliseconds = numberAt(value, 7, 2);
        if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 61) {
            time.hour = static_cast<int>(hour);
            time.minute = static_cast<int>(minute);
            time.second = static_cast<int>(second);
            if (milliseconds > 0 && milliseconds < 1000)
                time.millisecond = static_cast<int>(milliseconds);
        }
        m_recording.acquiredAt = time;
    }

    /// Code, first sample, samples, words.
    void takeEvent(ByteView value) {
        const std::int64_t code = numberAt(value, 0, 2);
        const std::int64_t start = std::max<std::int64_t>(0, numberAt(value, 2, 4));
        const std::int64_t length = std::max<std::int64_t>(0, numberAt(value, 6, 4));
        if (code < 0 || m_recording.annotations.size() >= kMaxMferEvents)
            return;
        std::string label = value.size() > 10 ? textOf(value.subspan(10)) : std::string();
        if (label.empty())
            label = "Event " + std::to_string(code);
        const double rateHz = m_frame.shared.rateHz.value_or(1000.0);
        if (rateHz <= 0.0) // such a file is refused where its samples are met
            return;
        const double startS = static_cast<double>(start) / rateHz;
        m_recording.annotations.push_back({startS,
                                           startS + static_cast<double>(length) / rateHz,
                                           label,
                                           std::to_string(code),
                                           std::string(kFormat),
                                           {}});
    }

    const std::string& m_name;
    Recording m_recording;
    Frame m_frame;
    std::string m_encoding;
};

} // namespace

Result<Recording> read(const std::string& name, ByteView bytes) {
    return Reader(name).read(bytes);
}

bool looksLikeFile(ByteView bytes) {
    return looksLikeMfer(bytes);
}

} // namespace leadlight::io::mfer
