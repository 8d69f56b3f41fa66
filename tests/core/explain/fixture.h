// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared_data.h"

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace leadlight::test {

/// The float32 numbers of one of the tests' own .npy files (version 1.0, C order); empty where it is not
/// that.
inline std::vector<float> fixtureFloats(const std::string& name) {
    std::ifstream file(testData() / name, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (bytes.size() < 10 || bytes.compare(1, 5, "NUMPY") != 0)
        return {};
    const std::size_t header =
        static_cast<std::uint8_t>(bytes[8]) + 256U * static_cast<std::uint8_t>(bytes[9]);
    const std::size_t start = 10 + header;
    if (bytes.size() < start || bytes.find("'<f4'") > start || bytes.find("'fortran_order': False") > start)
        return {};
    std::vector<float> values((bytes.size() - start) / sizeof(float));
    std::memcpy(values.data(), bytes.data() + start, values.size() * sizeof(float));
    return values;
}

} // namespace leadlight::test
