// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_item.h"

#include "core/base/text.h"

namespace leadlight::io::dicom {

std::string textOf(DcmItem& item, const DcmTagKey& tag) {
    OFString text;
    if (item.findAndGetOFStringArray(tag, text).bad())
        return {};
    return std::string(trimmed(std::string_view(text.c_str(), text.length())));
}

std::string cleanTextOf(DcmItem& item, const DcmTagKey& tag) {
    return cleanText(textOf(item, tag));
}

std::optional<double> decimalOf(DcmItem& item, const DcmTagKey& tag) {
    const std::string text = textOf(item, tag);
    return parseDouble(std::string_view(text).substr(0, text.find('\\')));
}

std::optional<std::uint32_t> wholeOf(DcmItem& item, const DcmTagKey& tag) {
    Uint16 small = 0;
    if (item.findAndGetUint16(tag, small).good())
        return small;
    Uint32 large = 0;
    if (item.findAndGetUint32(tag, large).good())
        return large;
    return std::nullopt;
}

std::vector<DcmItem*> itemsOf(DcmItem& item, const DcmTagKey& tag) {
    std::vector<DcmItem*> items;
    DcmSequenceOfItems* sequence = nullptr;
    if (item.findAndGetSequence(tag, sequence).bad() || sequence == nullptr)
        return items;
    DcmObject* member = nullptr;
    while ((member = sequence->nextInContainer(member)) != nullptr) {
        if (auto* part = dynamic_cast<DcmItem*>(member))
            items.push_back(part);
    }
    return items;
}

std::optional<Code> codeOf(DcmItem& item, const DcmTagKey& tag) {
    const auto items = itemsOf(item, tag);
    if (items.empty())
        return std::nullopt;
    Code code{cleanTextOf(*items.front(), DCM_CodeValue),
              cleanTextOf(*items.front(), DCM_CodingSchemeDesignator),
              cleanTextOf(*items.front(), DCM_CodeMeaning)};
    if (code.value.empty()) // codes of more than 16 characters
        code.value = cleanTextOf(*items.front(), DCM_LongCodeValue);
    return code;
}

} // namespace leadlight::io::dicom
