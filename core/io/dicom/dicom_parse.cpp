// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dicom/dicom_parse.h"

#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcistrmf.h>

namespace leadlight::io::dicom {

namespace {

E_TransferSyntax syntaxOf(const DataSetPlace& place) {
    if (!place.syntax.empty()) {
        const E_TransferSyntax stated = DcmXfer(place.syntax.c_str()).getXfer();
        if (stated != EXS_Unknown)
            return stated;
    }
    if (place.encoding.bigEndian)
        return EXS_BigEndianExplicit;
    return place.encoding.isExplicit ? EXS_LittleEndianExplicit : EXS_LittleEndianImplicit;
}

OFCondition parse(DcmDataset& dataset, DcmInputStream& stream, const DataSetPlace& place, Uint32 readAtOnce,
                  const DcmTagKey& stop) {
    dataset.transferInit();
    const OFCondition outcome = dataset.readUntilTag(stream, syntaxOf(place), EGL_noChange, readAtOnce, stop);
    dataset.transferEnd();
    return outcome;
}

} // namespace

OFCondition parse(DcmDataset& dataset, ByteView file, const DataSetPlace& place, Uint32 readAtOnce,
                  const DcmTagKey& stop) {
    const ByteView bytes = file.subspan(place.begin);
    DcmInputBufferStream stream;
    stream.setBuffer(bytes.data(), static_cast<offile_off_t>(bytes.size()));
    stream.setEos();
    return parse(dataset, stream, place, readAtOnce, stop);
}

OFCondition parse(DcmDataset& dataset, const std::filesystem::path& file, const DataSetPlace& place,
                  Uint32 readAtOnce) {
    DcmInputFileStream stream(OFFilename(file.c_str()), static_cast<offile_off_t>(place.begin));
    return parse(dataset, stream, place, readAtOnce, DCM_UndefinedTagKey);
}

} // namespace leadlight::io::dicom
