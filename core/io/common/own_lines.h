// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/write_options.h"
#include "core/record/recording.h"

#include <string>
#include <string_view>
#include <vector>

namespace leadlight::io {

/// Lines "Key: value" for what a format has no field for, in comments (WFDB) or annotations at the start
/// (EDF+). Other programs show them as text; our readers take them back.
class OwnLines {
public:
    /// One line; control characters become spaces, and nothing is added for an empty value.
    void add(std::string_view key, std::string_view value);
    /// Kind, derived leads and filters of a series.
    void addSeries(const Series& series);
    /// Measurements, statements with their codes, readings of people, and that it is de-identified.
    void addFindings(const Recording& recording, const WriteOptions& options);

    [[nodiscard]] const std::vector<std::string>& lines() const { return m_lines; }

private:
    std::vector<std::string> m_lines;
};

/// Takes one such line into the recording; `key` in lower case. False: the key is none of them.
bool readOwnLine(std::string_view key, std::string_view value, Recording& recording);

/// Whether the key is one of Recording::measurements.
[[nodiscard]] bool isMeasurementKey(std::string_view key);

} // namespace leadlight::io
