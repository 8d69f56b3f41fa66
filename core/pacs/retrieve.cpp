// SPDX-License-Identifier: GPL-3.0-or-later
// C-GET and C-MOVE (PS3.4 C.4.2, C.4.3).
#include "core/pacs/client.h"
#include "core/pacs/queries.h"

#include <array>
#include <cstdio>
#include <exception>

namespace leadlight::pacs {

namespace {

/// Larger than any ECG: a day of twelve leads at 500 Hz is a gigabyte, but readers take 512 MiB at most.
constexpr std::uint64_t kMaxObjectBytes = std::uint64_t{512} << 20;

/// One thing to ask for: a series, or a whole study where the server offers no queries.
struct Wanted {
    std::string study;
    std::string series;
};

void putWanted(DcmDataset& identifier, const Wanted& wanted) {
    identifier.putAndInsertString(DCM_QueryRetrieveLevel, wanted.series.empty() ? "STUDY" : "SERIES");
    identifier.putAndInsertString(DCM_StudyInstanceUID, wanted.study.c_str());
    if (!wanted.series.empty())
        identifier.putAndInsertString(DCM_SeriesInstanceUID, wanted.series.c_str());
}

/// The answer to C-GET or C-MOVE, whose fields are the same.
struct Answer {
    std::uint16_t status = 0;
    bool hasDataSet = false;
    int remaining = 0;
    int completed = 0; ///< warnings too
    int failed = 0;
};

template <class Response>
Answer answerOf(const Response& response) {
    return {response.DimseStatus, response.DataSetType != DIMSE_DATASET_NULL,
            response.NumberOfRemainingSubOperations,
            response.NumberOfCompletedSubOperations + response.NumberOfWarningSubOperations,
            response.NumberOfFailedSubOperations};
}

/// Both services, which differ in a few words.
class Retrieval {
public:
    Retrieval(Association& association, const Progress& progress, const Keep& keep, std::string destination)
        : m_association(association)
        , m_progress(progress)
        , m_keep(keep)
        , m_destination(std::move(destination)) {}

    Transferred run(const std::vector<std::string>& studies, const std::string& modality) {
        std::vector<Wanted> all;
        for (const std::string& study : studies) {
            if (!add(study, modality, all))
                return std::move(m_result);
        }
        for (std::size_t i = 0; i < all.size() && !m_result.stopped; ++i) {
            m_before = static_cast<double>(i) / static_cast<double>(all.size());
            m_share = 1.0 / static_cast<double>(all.size());
            one(all[i]);
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isMove() const { return !m_destination.empty(); }

    [[nodiscard]] const char* model() const {
        return isMove() ? UID_MOVEStudyRootQueryRetrieveInformationModel
                        : UID_GETStudyRootQueryRetrieveInformationModel;
    }

    void stop(Error error) { m_result.stopped = std::move(error); }

    bool add(const std::string& study, const std::string& modality, std::vector<Wanted>& all) {
        if (!isUid(study)) {
            m_result.failed.push_back({study, "this is no study's UID"});
            return true;
        }
        if (m_association.contextOf(UID_FINDStudyRootQueryRetrieveInformationModel) == 0) {
            all.push_back({study, {}});
            return true;
        }
        auto series = findSeries(m_association, study, modality);
        if (!series) {
            stop(std::move(series.error()));
            return false;
        }
        for (std::string& uid : *series)
            all.push_back({study, std::move(uid)});
        if (series->empty())
            m_result.failed.push_back({study, "the server has no series of " + modality + " in it"});
        return true;
    }

    OFCondition ask(const Wanted& wanted) {
        T_ASC_Association& raw = *m_association.get();
        m_context = m_association.contextOf(model());
        T_DIMSE_Message request{};
        m_id = raw.nextMsgID++;
        if (isMove()) {
            request.CommandField = DIMSE_C_MOVE_RQ;
            T_DIMSE_C_MoveRQ& move = request.msg.CMoveRQ;
            move.MessageID = m_id;
            std::snprintf(move.AffectedSOPClassUID, sizeof move.AffectedSOPClassUID, "%s", model());
            std::snprintf(move.MoveDestination, sizeof move.MoveDestination, "%s", m_destination.c_str());
            move.DataSetType = DIMSE_DATASET_PRESENT;
            move.Priority = DIMSE_PRIORITY_MEDIUM;
        } else {
            request.CommandField = DIMSE_C_GET_RQ;
            T_DIMSE_C_GetRQ& get = request.msg.CGetRQ;
            get.MessageID = m_id;
            std::snprintf(get.AffectedSOPClassUID, sizeof get.AffectedSOPClassUID, "%s", model());
            get.DataSetType = DIMSE_DATASET_PRESENT;
            get.Priority = DIMSE_PRIORITY_MEDIUM;
        }
        DcmDataset identifier;
        putWanted(identifier, wanted);
        m_association.watch().begin(kMaxMessageBytes, m_association.call().timeouts.answerS);
        return DIMSE_sendMessageUsingMemoryData(&raw, m_context, &request, nullptr, &identifier, nullptr,
                                                nullptr);
    }

    OFCondition keepIncoming(const Message& message) {
        std::optional<Kept> stored;
        std::string reason;
        const OFCondition outcome =
            storeIncoming(*m_association.get(), m_association.watch(), message, kMaxObjectBytes,
                          m_association.call().timeouts.objectS, m_keep, stored, reason);
        if (!reason.empty())
            m_result.failed.push_back({message.command.msg.CStoreRQ.AffectedSOPInstanceUID, reason});
        else if (stored) // also where the answer no longer reached the server
            count(*stored);
        return outcome;
    }

    void count(const Kept& kept) {
        ++m_result.done;
        m_result.alreadyThere += kept.alreadyThere ? 1 : 0;
    }

    void one(const Wanted& wanted) {
        m_failedBefore = m_result.failed.size();
        OFCondition outcome = ask(wanted);
        const Timeouts& times = m_association.call().timeouts;
        while (outcome.good()) {
            Message message;
            outcome = receiveCommand(*m_association.get(), m_association.watch(), times.retrieveS,
                                     times.answerS, message);
            if (outcome.bad())
                break;
            if (message.command.CommandField == DIMSE_C_STORE_RQ && !isMove()) {
                outcome = keepIncoming(message);
                continue;
            }
            const bool expected =
                message.command.CommandField == (isMove() ? DIMSE_C_MOVE_RSP : DIMSE_C_GET_RSP);
            if (!expected) {
                stop({ErrorCode::Malformed,
                      m_association.call().server.host + " answers something else than was asked."});
                return;
            }
            const Answer answer =
                isMove() ? answerOf(message.command.msg.CMoveRSP) : answerOf(message.command.msg.CGetRSP);
            if (answer.hasDataSet) {
                std::unique_ptr<DcmDataset> identifier;
                outcome =
                    receiveIdentifier(*m_association.get(), m_association.watch(), times.answerS, identifier);
                if (outcome.bad())
                    break;
            }
            if (answer.status != STATUS_MOVE_Pending_SubOperationsAreContinuing) {
                finish(wanted, answer);
                return;
            }
            const int all = answer.completed + answer.failed + answer.remaining;
            if (!m_progress.report(
                    m_before + m_share * (all > 0 ? 1.0 - static_cast<double>(answer.remaining) / all : 0.0)))
                break; // the watch says the rest
        }
        if (m_progress.cancel.cancelled())
            m_association.watch().stop(Stopped::Cancelled);
        stop(m_association.errorOf(outcome));
    }

    void finish(const Wanted& wanted, const Answer& answer) {
        if (!m_progress.report(m_before + m_share)) {
            stop({ErrorCode::Cancelled, "cancelled"});
            return;
        }
        if (isMove())
            m_result.done += answer.completed;
        if (answer.status == STATUS_MOVE_Success)
            return;
        const std::string where = m_association.call().server.host;
        if (answer.status == STATUS_MOVE_Refused_MoveDestinationUnknown) {
            stop({ErrorCode::NotFound,
                  where + " does not know where " + m_destination +
                      " is: its administrator must add that title with its address and port."});
        } else if (answer.status == STATUS_MOVE_Warning_SubOperationsCompleteOneOrMoreFailures) {
            // The server counts what was not kept here too, which is told already.
            const int told = static_cast<int>(m_result.failed.size() - m_failedBefore);
            if (told == 0 || answer.failed > told)
                m_result.failed.push_back({wanted.study, "the server could not send " +
                                                             std::to_string(answer.failed - told) +
                                                             " object(s) of it"});
        } else {
            std::array<char, 8> status{};
            std::snprintf(status.data(), status.size(), "%04X", answer.status);
            m_result.failed.push_back(
                {wanted.study, "the server refuses to send it (status " + std::string(status.data()) + ")"});
        }
    }

    Association& m_association;
    const Progress& m_progress;
    const Keep& m_keep;
    std::string m_destination;
    Transferred m_result;
    std::size_t m_failedBefore = 0; ///< of m_result.failed, what is not of what is asked for now
    T_ASC_PresentationContextID m_context = 0;
    DIC_US m_id = 0;
    double m_before = 0.0;
    double m_share = 1.0;
};

Result<Transferred> retrieve(const Call& call, const std::vector<std::string>& studies,
                             const std::string& modality, const std::string& destination, const Keep& keep,
                             const Progress& progress) {
    const bool isMove = !destination.empty();
    std::vector<Context> contexts{{UID_FINDStudyRootQueryRetrieveInformationModel, plainSyntaxes()},
                                  {isMove ? UID_MOVEStudyRootQueryRetrieveInformationModel
                                          : UID_GETStudyRootQueryRetrieveInformationModel,
                                   plainSyntaxes()}};
    if (!isMove) {
        for (const std::string& kept : keptClasses())
            contexts.push_back({kept, plainSyntaxes(), true});
    }
    try {
        auto association = Association::open(call, contexts, progress);
        if (!association)
            return fail(std::move(association.error()));
        if (association->contextOf(contexts[1].abstractSyntax) == 0)
            return fail(ErrorCode::Unsupported,
                        call.server.host +
                            (isMove ? " does not offer C-MOVE to " : " does not offer C-GET to ") +
                            call.ourTitle + (isMove ? ": try C-GET." : ": try C-MOVE."));
        Transferred result = Retrieval(*association, progress, keep, destination).run(studies, modality);
        if (!result.stopped)
            association->release();
        return result;
    } catch (const std::exception&) {
        return fail(ErrorCode::NoSpace, "There is not enough memory for what the server sent.");
    }
}

} // namespace

Result<Transferred> get(const Call& call, const std::vector<std::string>& studies,
                        const std::string& modality, const Keep& keep, const Progress& progress) {
    return retrieve(call, studies, modality, {}, keep, progress);
}

Result<Transferred> move(const Call& call, const std::vector<std::string>& studies,
                         const std::string& modality, const std::string& destination,
                         const Progress& progress) {
    if (!isTitle(destination))
        return fail(ErrorCode::Invalid, "The destination of C-MOVE must be an AE title.");
    return retrieve(call, studies, modality, destination, {}, progress);
}

} // namespace leadlight::pacs
