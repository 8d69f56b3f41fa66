// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"
#include "core/record/recording.h"

#include <string>

namespace leadlight::explain {

/// The ten seconds that the model reads as pictures of ECG paper for a page: 25 mm/s, 10 mm/mV, one lead a
/// row, all drawn to the millimetre when printed at full size. The traces stand in the page once and are used
/// again by every picture.
class TracingSvg {
public:
    /// Of the rhythm series. A recording without millivolts has no picture.
    explicit TracingSvg(const Recording& recording);

    [[nodiscard]] bool empty() const { return m_rows.empty(); }

    /// The first picture of the page: the tracing alone. It holds the traces.
    [[nodiscard]] std::string plain() const;
    /// A map under the traces. Leads that the model does not read are hatched.
    [[nodiscard]] std::string withMap(const TokenValues& values, bool isSigned) const;

private:
    struct Row {
        std::string label;
        std::string path; ///< in hundredths of a millimetre from the row's own zero
        int model = -1;   ///< place among the model's leads; -1: not read by it
        bool derived = false;
    };

    [[nodiscard]] std::string start() const;
    [[nodiscard]] std::string names() const;
    std::vector<Row> m_rows;
};

} // namespace leadlight::explain
