// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table/npy_writer.h"

#include <string>

namespace leadlight::io {

namespace {

/// Magic, version, length and the description, filled up with spaces so that the data begins at a multiple
/// of 64.
std::string headerOf(std::size_t leads, std::size_t samples) {
    constexpr std::size_t kFixed = 10; // magic, version and length
    constexpr std::size_t kAlignment = 64;
    std::string description = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + std::to_string(leads) +
                              ", " + std::to_string(samples) + "), }";
    const std::size_t used = kFixed + description.size() + 1;
    description.append((kAlignment - used % kAlignment) % kAlignment, ' ');
    description += '\n';
    std::string header("\x93NUMPY\x01\x00", 8);
    header += static_cast<char>(description.size() & 0xFF);
    header += static_cast<char>(description.size() >> 8);
    return header + description;
}

} // namespace

Bytes toNpy(const Waveform& waveform) {
    const std::string header = headerOf(waveform.leads.size(), waveform.samples());
    Bytes bytes;
    bytes.reserve(header.size() + waveform.leads.size() * waveform.samples() * sizeof(float));
    const ByteView start = asBytes(header);
    bytes.insert(bytes.end(), start.begin(), start.end());
    for (const LeadSignal& signal : waveform.leads) {
        const auto values = std::as_bytes(std::span(signal.values));
        bytes.insert(bytes.end(), values.begin(), values.end());
    }
    return bytes;
}

} // namespace leadlight::io
