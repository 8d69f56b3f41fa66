// SPDX-License-Identifier: GPL-3.0-or-later
// C-STORE as its user (PS3.4 B).
#include "core/io/dicom/dicom_guard.h"
#include "core/pacs/client.h"
#include "core/pacs/messages.h"

#include <dcmtk/dcmdata/dcistrmb.h>

#include <algorithm>
#include <cstdio>
#include <exception>

namespace leadlight::pacs {

namespace {

/// A file whose identity is known.
struct Ready {
    const ToSend* file = nullptr;
    ObjectIdentity identity;
};

/// One context for each class, with the files' own encodings before the plain ones.
std::vector<Context> contextsFor(const std::vector<Ready>& files) {
    std::vector<Context> contexts;
    const auto addSyntax = [](Context& context, const std::string& syntax) {
        auto& all = context.transferSyntaxes;
        if (std::find(all.begin(), all.end(), syntax) == all.end())
            all.push_back(syntax);
    };
    for (const Ready& one : files) {
        auto place = std::find_if(contexts.begin(), contexts.end(), [&](const Context& context) {
            return context.abstractSyntax == one.identity.sopClass;
        });
        if (place == contexts.end())
            place = contexts.insert(contexts.end(), {one.identity.sopClass, {}});
        addSyntax(*place, one.identity.transferSyntax);
    }
    for (Context& context : contexts) {
        for (const std::string& syntax : plainSyntaxes())
            addSyntax(context, syntax);
    }
    return contexts;
}

/// The data set, whose structure identify() has checked.
bool load(const ToSend& file, DcmFileFormat& parsed) {
    const auto inflated = io::dicom::inflatedDataSet(file.name, file.file);
    if (!inflated)
        return false;
    const ByteView bytes = *inflated ? ByteView(**inflated) : ByteView(file.file);
    DcmInputBufferStream stream;
    stream.setBuffer(bytes.data(), static_cast<offile_off_t>(bytes.size()));
    stream.setEos();
    parsed.transferInit();
    const OFCondition outcome = parsed.read(stream, EXS_Unknown, EGL_noChange, DCM_MaxReadLength);
    parsed.transferEnd();
    return outcome.good() && parsed.loadAllDataIntoMemory().good();
}

/// Sends one. Why it was not kept, or nothing; a failure of the association as an OFCondition.
OFCondition sendOne(Association& association, const Ready& one, std::string& problem) {
    const T_ASC_PresentationContextID context = association.contextOf(one.identity.sopClass);
    if (context == 0) {
        problem = "the server does not keep objects of this kind";
        return EC_Normal;
    }
    DcmFileFormat parsed;
    if (!load(*one.file, parsed)) {
        problem = "it cannot be read";
        return EC_Normal;
    }
    const Timeouts& times = association.call().timeouts;
    T_DIMSE_C_StoreRQ request{};
    T_DIMSE_C_StoreRSP response{};
    request.MessageID = association.get()->nextMsgID++;
    std::snprintf(request.AffectedSOPClassUID, sizeof request.AffectedSOPClassUID, "%s",
                  one.identity.sopClass.c_str());
    std::snprintf(request.AffectedSOPInstanceUID, sizeof request.AffectedSOPInstanceUID, "%s",
                  one.identity.sopInstance.c_str());
    request.DataSetType = DIMSE_DATASET_PRESENT;
    request.Priority = DIMSE_PRIORITY_MEDIUM;
    association.watch().begin(kMaxMessageBytes, times.objectS);
    DcmDataset* detail = nullptr;
    const OFCondition outcome =
        DIMSE_storeUser(association.get(), context, &request, nullptr, parsed.getDataset(), nullptr, nullptr,
                        DIMSE_NONBLOCKING, times.retrieveS, &response, &detail);
    delete detail;
    if (outcome.good())
        problem = storeProblem(response.DimseStatus);
    return outcome;
}

Result<Transferred> sendAll(const Call& call, const std::vector<ToSend>& files, const Progress& progress) {
    constexpr std::size_t kMaxContexts = 128; // PS3.8 9.3.2.2: odd numbers of one byte
    Transferred result;
    std::vector<Ready> ready;
    for (const ToSend& file : files) {
        auto identity = identify(file.name, file.file);
        if (identity)
            ready.push_back({&file, std::move(*identity)});
        else
            result.failed.push_back({file.name, identity.error().text});
    }
    if (ready.empty())
        return result;
    const std::vector<Context> contexts = contextsFor(ready);
    if (contexts.size() > kMaxContexts)
        return fail(ErrorCode::Invalid, "These files are of too many kinds for one connection: send fewer.");
    auto association = Association::open(call, contexts, progress);
    if (!association)
        return fail(std::move(association.error()));
    for (std::size_t i = 0; i < ready.size(); ++i) {
        if (!progress.report(static_cast<double>(i) / static_cast<double>(ready.size()))) {
            result.stopped = Error{ErrorCode::Cancelled, "cancelled"};
            return result;
        }
        std::string problem;
        const OFCondition outcome = sendOne(*association, ready[i], problem);
        if (outcome.bad()) {
            result.stopped = association->errorOf(outcome);
            return result;
        }
        if (problem.empty())
            ++result.done;
        else
            result.failed.push_back({ready[i].file->name, problem});
    }
    static_cast<void>(progress.report(1.0));
    association->release();
    return result;
}

} // namespace

Result<Transferred> send(const Call& call, const std::vector<ToSend>& files, const Progress& progress) {
    try {
        return sendAll(call, files, progress);
    } catch (const std::exception&) {
        return fail(ErrorCode::NoSpace, "There is not enough memory to send these files.");
    }
}

} // namespace leadlight::pacs
