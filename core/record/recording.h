// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/base/time.h"
#include "core/record/annotation.h"
#include "core/signal/waveform.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace leadlight {

/// rhythm: the recorded strip; median: one representative beat computed by the device.
enum class SeriesKind { Rhythm, Median };

/// "rhythm" or "median".
[[nodiscard]] std::string_view seriesKindName(SeriesKind kind);

/// The band that the device had already applied, as the file states it.
struct FilterBand {
    std::optional<double> highPassHz;
    std::optional<double> lowPassHz;
    std::optional<double> notchHz;
};

/// One set of simultaneous samples in a recording.
struct Series {
    SeriesKind kind = SeriesKind::Rhythm;
    Waveform waveform;
    double startS = 0.0; ///< seconds after the recording's start
    FilterBand filters;
    bool isDerived = false; ///< the file says that the device made it out of others (DICOM: DERIVED)
};

/// Whether `a` goes before `b` as the ECG of a recording: it has more of the twelve standard leads, those
/// that follow from two limb leads counted, or as many and is no derived series. Neither goes before its
/// like.
[[nodiscard]] bool isFullerEcg(const Series& a, const Series& b);

enum class Sex { Male, Female, Other };

/// Who was recorded, as far as the file says. All text is UTF-8.
struct Patient {
    std::string id;
    std::string name; ///< "Family, Given"
    std::optional<Sex> sex;
    std::optional<Date> birthDate;
    std::optional<double> ageYears; ///< as stated, or from birth date and acquisition
};

/// A sentence that the device or an earlier reader put into the file. Shown as imported, never changed.
struct Statement {
    std::string text;
    std::string code;       ///< in `codeSystem`; empty where there is none
    std::string codeSystem; ///< "SNOMED-CT", "SCP-ECG", "MDC" …
};

/// Something odd that did not prevent reading, for the reader to see.
struct Note {
    std::string code; ///< short and stable: "limb_lead_mismatch"
    std::string text;
};

/// One acquisition as read from a file. Never changed after it was read.
///
/// `measurements` are the file's own numbers under the keys of the command line: heart_rate_bpm, rr_ms, p_ms,
/// pr_ms, qrs_ms, qt_ms, qtc_ms, p_axis_deg, qrs_axis_deg, t_axis_deg.
struct Recording {
    std::string format; ///< "DICOM", "HL7 aECG", "SCP-ECG" …: the names stand in docs/formats.md
    /// Of the file's bytes (WFDB: header, then signal files in the header's order). Of one that is too long
    /// to be kept, where the window opened it, an identity for this run of the program alone
    /// (core/io/reader.h: placeIdentity).
    Sha256 sha256;
    std::vector<Series> series; ///< at least one; rhythm before median
    Patient patient;
    std::optional<Timestamp> acquiredAt;
    std::string device;
    std::vector<Statement> statements;
    std::map<std::string, double> measurements;
    std::vector<Annotation> annotations; ///< the file's own, in order of their times
    std::vector<Note> notes;

    /// The rhythm series that is drawn and analysed: the fullest ECG, of several the longest, of several the
    /// first. Null where there is none.
    [[nodiscard]] const Series* rhythm() const;
    /// The first median series, or null.
    [[nodiscard]] const Series* median() const;
};

/// 'M', 'F', 'O'.
[[nodiscard]] char sexLetter(Sex sex);

} // namespace leadlight
