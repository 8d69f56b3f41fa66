// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacs/client.h"

#include "core/base/text.h"
#include "core/pacs/queries.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <exception>

namespace leadlight::pacs {

namespace {

/// Runs what talks to DCMTK; nothing of it may throw further.
template <class Work>
auto guarded(const Work& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::exception&) {
        return fail(ErrorCode::NoSpace, "There is not enough memory for what the server sent.");
    }
}

} // namespace

Result<EchoAnswer> echo(const Call& call, const Progress& progress) {
    return guarded([&]() -> Result<EchoAnswer> {
        const std::array contexts{Context{UID_VerificationSOPClass, plainSyntaxes()}};
        auto association = Association::open(call, contexts, progress);
        if (!association)
            return fail(std::move(association.error()));
        const auto begun = std::chrono::steady_clock::now();
        association->watch().begin(kMaxMessageBytes, call.timeouts.answerS);
        DIC_US status = 0;
        DcmDataset* detail = nullptr;
        T_ASC_Association& raw = *association->get();
        const OFCondition outcome =
            DIMSE_echoUser(&raw, raw.nextMsgID++, DIMSE_NONBLOCKING, call.timeouts.answerS, &status, &detail);
        delete detail;
        if (outcome.bad())
            return fail(association->errorOf(outcome));
        if (status != STATUS_ECHO_Success)
            return fail(ErrorCode::Unavailable,
                        call.server.host + " does not answer the test (C-ECHO) well.");
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
        EchoAnswer answer{cleanText(raw.params->theirImplementationVersionName), took.count()};
        association->release();
        return answer;
    });
}

Result<FoundStudies> find(const Call& call, const StudyQuery& query, const Progress& progress) {
    return guarded([&]() -> Result<FoundStudies> {
        const std::array contexts{Context{UID_FINDStudyRootQueryRetrieveInformationModel, plainSyntaxes()}};
        auto association = Association::open(call, contexts, progress);
        if (!association)
            return fail(std::move(association.error()));
        DcmDataset keys;
        putStudyKeys(keys, query);
        FoundStudies found;
        const auto more = runFind(*association, keys, query.limit, [&](DcmDataset& answer) {
            Study study = studyOf(answer);
            // Servers may ignore the modality, which is an optional key.
            const bool wanted = query.modality.empty() || study.modalities.empty() ||
                                study.modalities.find(query.modality) != std::string::npos;
            if (wanted && isUid(study.uid))
                found.studies.push_back(std::move(study));
        });
        if (!more)
            return fail(more.error());
        found.more = *more;
        association->release();
        return found;
    });
}

} // namespace leadlight::pacs
