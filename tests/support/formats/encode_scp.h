// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/formats/counts.h"

#include <array>
#include <map>
#include <optional>

namespace leadlight::test {

/// One beat of section 4, samples counted from 1 as in the standard.
struct ScpBeat {
    int type = 0;
    int subtractFrom = 1;
    int fiducial = 1;
    int subtractTo = 1;
    int protectFrom = 1;
    int protectTo = 1;
};

struct ScpOptions {
    enum class Tables { None, Default, Custom, Switching } tables = Tables::Default;
    int differences = 2;
    bool bimodal = false;  ///< decimated by 4 outside the protected zones
    bool subtract = false; ///< the reference beat of each beat of type 0
    std::vector<ScpBeat> beats;
    CountedLeads reference; ///< section 5; empty: none
    int referenceFiducial = 1;
    int version = 20;
    std::map<int, Bytes> more;    ///< contents of further sections
    std::vector<int> firstSample; ///< of each lead; empty: 1
    int language = 0;
};

/// An SCP-ECG record of the leads, with checksums. Leads are named by the standard's numbers, so only the
/// twelve standard ones can be written.
[[nodiscard]] Bytes encodeScp(const CountedLeads& leads, const ScpOptions& options = {});

} // namespace leadlight::test
