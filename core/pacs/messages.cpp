// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacs/messages.h"

#include <dcmtk/dcmdata/dcostrma.h>

#include <array>
#include <cstdio>
#include <exception>
#include <new>

namespace leadlight::pacs {

namespace {

/// The end of DCMTK's stream: bytes in memory. The Watch bounds how many there can be.
class MemoryConsumer final : public DcmConsumer {
public:
    explicit MemoryConsumer(Bytes& bytes)
        : m_bytes(bytes) {}

    OFBool good() const override { return m_good ? OFTrue : OFFalse; }

    OFCondition status() const override { return m_good ? EC_Normal : EC_MemoryExhausted; }

    OFBool isFlushed() const override { return OFTrue; }

    offile_off_t avail() const override { return kAlways; }

    offile_off_t write(const void* buffer, offile_off_t size) override {
        try {
            const auto* from = static_cast<const std::byte*>(buffer);
            m_bytes.insert(m_bytes.end(), from, from + size);
        } catch (const std::bad_alloc&) {
            m_good = false;
            return 0;
        }
        return size;
    }

    void flush() override {}

private:
    static constexpr offile_off_t kAlways = 1 << 20;
    Bytes& m_bytes;
    bool m_good = true;
};

class MemoryStream final : public DcmOutputStream {
public:
    explicit MemoryStream(MemoryConsumer& consumer)
        : DcmOutputStream(&consumer) {}
};

std::uint16_t statusOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::NoSpace:
    case ErrorCode::Busy:
    case ErrorCode::Unreadable:
    case ErrorCode::Cancelled:
    case ErrorCode::Unavailable:
    case ErrorCode::Internal:
        return STATUS_STORE_Refused_OutOfResources;
    default:
        return STATUS_STORE_Error_CannotUnderstand;
    }
}

/// What is wrong with an object before anybody keeps it; empty where nothing is.
std::string mismatch(const Object& object) {
    const auto found = identify("The object", object.file);
    if (!found)
        return found.error().text;
    if (found->sopClass != object.identity.sopClass || found->sopInstance != object.identity.sopInstance)
        return "The object is another one than its command says.";
    return {};
}

} // namespace

OFCondition receiveCommand(T_ASC_Association& association, Watch& watch, int waitS, int answerS,
                           Message& message) {
    watch.begin(kMaxMessageBytes, waitS);
    if (!ASC_dataWaiting(&association, waitS))
        return watch.stopped() == Stopped::No ? DIMSE_NODATAAVAILABLE : DUL_READTIMEOUT;
    watch.begin(kMaxMessageBytes, answerS);
    message = {};
    DcmDataset* detail = nullptr;
    const OFCondition outcome = DIMSE_receiveCommand(&association, DIMSE_NONBLOCKING, answerS,
                                                     &message.context, &message.command, &detail);
    delete detail;
    return outcome;
}

OFCondition receiveBytes(T_ASC_Association& association, Watch& watch, std::uint64_t maxBytes, int timeS,
                         Bytes& dataSet) {
    // Headers of the fragments count too: at most an eighth of what is useful (PS3.8 9.3.5).
    watch.begin(maxBytes + maxBytes / 8 + kMaxMessageBytes, timeS);
    MemoryConsumer consumer(dataSet);
    MemoryStream stream(consumer);
    T_ASC_PresentationContextID context = 0;
    OFCondition outcome = DIMSE_receiveDataSetInFile(&association, DIMSE_NONBLOCKING, timeS, &context,
                                                     &stream, nullptr, nullptr);
    if (outcome.good() && dataSet.size() > maxBytes) {
        watch.stop(Stopped::TooMuch);
        outcome = DIMSE_OUTOFRESOURCES;
    }
    return outcome;
}

OFCondition receiveIdentifier(T_ASC_Association& association, Watch& watch, int timeS,
                              std::unique_ptr<DcmDataset>& identifier) {
    watch.begin(kMaxMessageBytes, timeS);
    T_ASC_PresentationContextID context = 0;
    DcmDataset* received = nullptr;
    const OFCondition outcome = DIMSE_receiveDataSetInMemory(&association, DIMSE_NONBLOCKING, timeS, &context,
                                                             &received, nullptr, nullptr);
    identifier.reset(received);
    return outcome;
}

OFCondition storeIncoming(T_ASC_Association& association, Watch& watch, const Message& message,
                          std::uint64_t maxBytes, int timeS, const Keep& keep, std::optional<Kept>& kept,
                          std::string& reason) {
    const T_DIMSE_C_StoreRQ& request = message.command.msg.CStoreRQ;
    T_ASC_PresentationContext context;
    if (const OFCondition found =
            ASC_findAcceptedPresentationContext(association.params, message.context, &context);
        found.bad())
        return found;
    Bytes dataSet;
    if (const OFCondition got = receiveBytes(association, watch, maxBytes, timeS, dataSet); got.bad())
        return got;

    T_DIMSE_C_StoreRSP response{};
    response.MessageIDBeingRespondedTo = request.MessageID;
    response.DataSetType = DIMSE_DATASET_NULL;
    std::snprintf(response.AffectedSOPClassUID, sizeof response.AffectedSOPClassUID, "%s",
                  request.AffectedSOPClassUID);
    std::snprintf(response.AffectedSOPInstanceUID, sizeof response.AffectedSOPInstanceUID, "%s",
                  request.AffectedSOPInstanceUID);
    response.opts = O_STORE_AFFECTEDSOPCLASSUID | O_STORE_AFFECTEDSOPINSTANCEUID;

    Object object{
        {request.AffectedSOPClassUID, request.AffectedSOPInstanceUID, context.acceptedTransferSyntax}, {}};
    try {
        object.file = fileOf(object.identity, dataSet);
        dataSet = {};
        reason = mismatch(object);
        if (!reason.empty()) {
            response.DimseStatus = STATUS_STORE_Error_DataSetDoesNotMatchSOPClass;
        } else if (const Result<Kept> outcome = keep(object)) {
            kept = *outcome;
            response.DimseStatus = STATUS_STORE_Success;
        } else {
            reason = outcome.error().text;
            response.DimseStatus = statusOf(outcome.error());
        }
    } catch (const std::exception&) {
        reason = "There is not enough memory for an object of this size.";
        response.DimseStatus = STATUS_STORE_Refused_OutOfResources;
    }
    return DIMSE_sendStoreResponse(&association, message.context, &request, &response, nullptr);
}

std::string storeProblem(std::uint16_t status) {
    const auto high = static_cast<std::uint16_t>(status & 0xFF00U);
    if (status == STATUS_STORE_Success || status == STATUS_STORE_Warning_CoercionOfDataElements ||
        status == STATUS_STORE_Warning_DataSetDoesNotMatchSOPClass ||
        status == STATUS_STORE_Warning_ElementsDiscarded)
        return {};
    if (high == STATUS_STORE_Refused_OutOfResources)
        return "the server has no room for it";
    if (high == STATUS_STORE_Error_DataSetDoesNotMatchSOPClass)
        return "the server says that its content does not fit its kind";
    if (status == STATUS_STORE_Refused_NotAuthorized)
        return "the server does not allow it";
    if (status == STATUS_STORE_Refused_SOPClassNotSupported)
        return "the server does not keep objects of this kind";
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "the server could not keep it (status %04X)", status);
    return text.data();
}

} // namespace leadlight::pacs
