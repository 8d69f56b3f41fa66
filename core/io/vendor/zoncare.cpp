// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/io/common/limits.h"
#include "core/io/common/person.h"
#include "core/io/common/xml_node.h"
#include "core/io/vendor/vendor_formats.h"
#include "core/io/vendor/vendor_samples.h"

namespace leadlight::io::vendor {

namespace {

constexpr std::string_view kFormat = "Zoncare XML";
constexpr std::size_t kColumns = 13; ///< the twelve leads and one more
constexpr double kUvPerCount = 1.0;  ///< 1000 units a millivolt

} // namespace

bool isZoncare(pugi::xml_node root) {
    return lowered(localName(root)).find("zqecg") != std::string::npos || elementOf(root, "ZQECG");
}

Result<Recording> readZoncare(const std::string& name, pugi::xml_node root) {
    Recording recording;
    recording.format = kFormat;
    const pugi::xml_node data = elementOf(root, "data");
    const auto numbers = base64Numbers(rawTextOf(data));
    if (!numbers || numbers->size() < kColumns)
        return malformed(name, kFormat, "its samples are no Base64 text");
    std::vector<StoredLead> leads;
    const std::size_t samples = numbers->size() / kColumns;
    for (std::size_t i = 0; i < kStandardLeads.size(); ++i) {
        StoredLead lead{std::string(leadName(kStandardLeads[i])), std::vector<float>(samples), kUvPerCount,
                        0.0};
        for (std::size_t t = 0; t < samples; ++t)
            lead.counts[t] = (*numbers)[t * kColumns + i];
        leads.push_back(std::move(lead));
    }
    if (auto added = addSeries(name, kFormat, SeriesKind::Rhythm, numberOf(root, {"sample"}).value_or(0.0),
                               std::move(leads), recording);
        !added)
        return fail(std::move(added.error()));
    recording.patient.sex = sexFromWord(valueOf(root, {"sex", "gender"}));
    recording.patient.id = valueOf(root, {"patientid", "pid"});
    return recording;
}

} // namespace leadlight::io::vendor
