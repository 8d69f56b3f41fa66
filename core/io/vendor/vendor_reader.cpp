// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/vendor/vendor_reader.h"

#include "core/base/text.h"
#include "core/io/common/limits.h"
#include "core/io/common/xml_document.h"
#include "core/io/common/xml_node.h"
#include "core/io/vendor/vendor_formats.h"

namespace leadlight::io::vendor {

namespace {

Result<Recording> readDocument(const std::string& name, pugi::xml_node root) {
    if (isCardioSoft(root))
        return readCardioSoft(name, root);
    if (isMortara(root))
        return readMortara(name, root);
    if (isZoncare(root))
        return readZoncare(name, root);
    if (isSchiller(root))
        return readSchiller(name, root);
    constexpr std::size_t kLongestName = 60;
    return fail(ErrorCode::Unrecognised,
                name + " is an XML file whose root element " +
                    cleanText(localName(root).substr(0, kLongestName)) +
                    " is that of no known ECG format; export the recording as DICOM or "
                    "HL7 aECG.");
}

} // namespace

Result<Recording> read(const std::string& name, ByteView bytes) {
    return readXml(name, "XML", bytes, [&](const auto& root) { return readDocument(name, root); });
}

} // namespace leadlight::io::vendor
