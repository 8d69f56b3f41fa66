// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacs/object.h"

#include "core/base/text.h"
#include "core/io/dicom/dicom_guard.h"
#include "core/io/dicom/dicom_parse.h"
#include "core/pacs/transport.h"

#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <array>
#include <exception>

namespace leadlight::pacs {

namespace {

/// Random once (PS3.5 B.2), the same ever since: who wrote the file's header.
constexpr std::string_view kImplementation = "2.25.213045197763980155212398746110283476523";

Error unreadable(std::string_view name, const std::string& why) {
    return {ErrorCode::Malformed, std::string(name) + " is no DICOM object that can be sent: " + why +
                                      ". Export the recording as .dcm first."};
}

void put16(Bytes& bytes, std::uint16_t value) {
    bytes.push_back(static_cast<std::byte>(value & 0xFFU));
    bytes.push_back(static_cast<std::byte>(value >> 8));
}

void put32(Bytes& bytes, std::uint32_t value) {
    put16(bytes, static_cast<std::uint16_t>(value & 0xFFFFU));
    put16(bytes, static_cast<std::uint16_t>(value >> 16));
}

/// An element of group 2 with a short length (PS3.5 7.1.2), its value padded to an even one.
void putElement(Bytes& bytes, std::uint16_t element, std::string_view type, std::string_view value) {
    put16(bytes, 0x0002);
    put16(bytes, element);
    bytes.insert(bytes.end(), asBytes(type).begin(), asBytes(type).end());
    put16(bytes, static_cast<std::uint16_t>(value.size() + value.size() % 2));
    bytes.insert(bytes.end(), asBytes(value).begin(), asBytes(value).end());
    if (value.size() % 2 != 0)
        bytes.push_back(static_cast<std::byte>(type == "UI" ? '\0' : ' '));
}

Result<ObjectIdentity> identifyParsed(std::string_view name, ByteView bytes,
                                      const io::dicom::DataSetPlace& place, const std::string& syntax) {
    constexpr Uint32 kReadAtOnce = 64;
    DcmDataset dataset;
    const OFCondition outcome = io::dicom::parse(dataset, bytes, place, kReadAtOnce, DCM_StudyDate);
    OFString sopClass;
    OFString instance;
    if (outcome.bad() || dataset.findAndGetOFString(DCM_SOPClassUID, sopClass).bad() ||
        dataset.findAndGetOFString(DCM_SOPInstanceUID, instance).bad())
        return fail(unreadable(name, "it does not say which object it is"));
    ObjectIdentity identity{sopClass.c_str(), instance.c_str(),
                            syntax.empty() ? DcmXfer(dataset.getOriginalXfer()).getXferID() : syntax};
    for (const std::string* uid : {&identity.sopClass, &identity.sopInstance, &identity.transferSyntax}) {
        if (!isUid(*uid))
            return fail(unreadable(name, "one of its identifiers is none"));
    }
    return identity;
}

} // namespace

bool isUid(std::string_view text) {
    constexpr std::size_t kLongest = 64;
    return !text.empty() && text.size() <= kLongest &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

Result<ObjectIdentity> identify(std::string_view name, ByteView file) {
    prepareNetwork(Timeouts{}.connectS);
    const auto inflated = io::dicom::inflatedDataSet(name, file);
    if (!inflated)
        return fail(inflated.error());
    const ByteView bytes = *inflated ? ByteView(**inflated) : file;
    auto place = io::dicom::checkStructure(name, bytes);
    if (!place)
        return fail(std::move(place.error()));
    try {
        return identifyParsed(name, bytes, *place,
                              *inflated ? UID_DeflatedExplicitVRLittleEndianTransferSyntax : "");
    } catch (const std::exception&) {
        return fail(unreadable(name, "its content overwhelms the parser"));
    }
}

Bytes fileOf(const ObjectIdentity& identity, ByteView dataSet) {
    Bytes meta;
    put16(meta, 0x0002); // version (0002,0001), type OB with its long length
    put16(meta, 0x0001);
    meta.insert(meta.end(), asBytes("OB").begin(), asBytes("OB").end());
    put16(meta, 0);
    put32(meta, 2);
    put16(meta, 0x0100);
    putElement(meta, 0x0002, "UI", identity.sopClass);
    putElement(meta, 0x0003, "UI", identity.sopInstance);
    putElement(meta, 0x0010, "UI", identity.transferSyntax);
    putElement(meta, 0x0012, "UI", kImplementation);
    putElement(meta, 0x0013, "SH", "LEADLIGHT");

    constexpr std::size_t kPreamble = 128;
    Bytes file(kPreamble);
    file.reserve(kPreamble + meta.size() + dataSet.size() + 32);
    file.insert(file.end(), asBytes("DICM").begin(), asBytes("DICM").end());
    put16(file, 0x0002); // group length (0002,0000)
    put16(file, 0x0000);
    file.insert(file.end(), asBytes("UL").begin(), asBytes("UL").end());
    put16(file, 4);
    put32(file, static_cast<std::uint32_t>(meta.size()));
    file.insert(file.end(), meta.begin(), meta.end());
    file.insert(file.end(), dataSet.begin(), dataSet.end());
    return file;
}

const std::vector<std::string>& keptClasses() {
    static const std::vector<std::string> classes{
        UID_TwelveLeadECGWaveformStorage, UID_GeneralECGWaveformStorage,
        UID_AmbulatoryECGWaveformStorage,
        "1.2.840.10008.5.1.4.1.1.9.1.4", // General 32-bit ECG, younger than this DCMTK
        UID_HemodynamicWaveformStorage,   UID_CardiacElectrophysiologyWaveformStorage,
    };
    return classes;
}

} // namespace leadlight::pacs
