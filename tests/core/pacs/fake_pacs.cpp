// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pacs/fake_pacs.h"

#include "core/pacs/accept.h"
#include "core/pacs/client.h"
#include "core/pacs/messages.h"

#include <dcmtk/dcmdata/dcistrmb.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace leadlight::test {

namespace {

using namespace leadlight::pacs;

bool parse(const Bytes& file, DcmFileFormat& parsed) {
    DcmInputBufferStream stream;
    stream.setBuffer(file.data(), static_cast<offile_off_t>(file.size()));
    stream.setEos();
    parsed.transferInit();
    const OFCondition outcome = parsed.read(stream);
    parsed.transferEnd();
    return outcome.good() && parsed.loadAllDataIntoMemory().good();
}

std::string valueOf(DcmItem& item, const DcmTagKey& tag) {
    OFString text;
    return item.findAndGetOFStringArray(tag, text).good() ? std::string(text.c_str()) : std::string();
}

bool matches(const std::string& pattern, const std::string& value) {
    if (pattern.empty() || pattern == "*")
        return true;
    const std::size_t star = pattern.find('*');
    if (star == std::string::npos)
        return pattern == value;
    return value.starts_with(pattern.substr(0, star));
}

bool inRange(const std::string& range, const std::string& date) {
    const std::size_t dash = range.find('-');
    if (range.empty())
        return true;
    if (dash == std::string::npos)
        return range == date;
    const std::string from = range.substr(0, dash);
    const std::string to = range.substr(dash + 1);
    return (from.empty() || date >= from) && (to.empty() || date <= to);
}

/// One caller of the fake.
class Talk {
public:
    Talk(Incoming& incoming, Watch& watch, FakeBehaviour behaviour, std::vector<HeldObject> held, Keep keep,
         const std::atomic<bool>& stop)
        : m_incoming(incoming)
        , m_watch(watch)
        , m_behaviour(std::move(behaviour))
        , m_held(std::move(held))
        , m_keep(std::move(keep))
        , m_stop(stop) {}

    void run() {
        m_watch.begin(1 << 20, 10);
        if (m_incoming.receiveRequest(10).bad())
            return;
        if (m_incoming.calledTitle() != m_behaviour.title) {
            m_incoming.reject(ASC_RESULT_REJECTEDPERMANENT, ASC_SOURCE_SERVICEUSER,
                              ASC_REASON_SU_CALLEDAETITLENOTRECOGNIZED);
            return;
        }
        if (!m_behaviour.onlyCaller.empty() && m_incoming.callingTitle() != m_behaviour.onlyCaller) {
            m_incoming.reject(ASC_RESULT_REJECTEDPERMANENT, ASC_SOURCE_SERVICEUSER,
                              ASC_REASON_SU_CALLINGAETITLENOTRECOGNIZED);
            return;
        }
        acceptAll();
        while (!m_stop && answerNext()) {
        }
    }

private:
    T_ASC_Association& assoc() { return *m_incoming.association(); }

    void acceptAll() {
        T_ASC_Parameters* parameters = assoc().params;
        for (int i = 0; i < ASC_countPresentationContexts(parameters); ++i) {
            T_ASC_PresentationContext context;
            ASC_getPresentationContext(parameters, i, &context);
            ASC_acceptPresentationContext(parameters, context.presentationContextID,
                                          context.proposedTransferSyntaxes[0], context.proposedRole);
        }
        ASC_acknowledgeAssociation(&assoc());
    }

    bool answerNext() {
        Message message;
        const OFCondition outcome = receiveCommand(assoc(), m_watch, 10, 10, message);
        if (outcome == DUL_PEERREQUESTEDRELEASE)
            m_incoming.acknowledgeRelease();
        if (outcome.bad())
            return false;
        switch (message.command.CommandField) {
        case DIMSE_C_ECHO_RQ:
            while (!m_behaviour.answerEcho && !m_stop && m_watch.mayGoOn())
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            return DIMSE_sendEchoResponse(&assoc(), message.context, &message.command.msg.CEchoRQ, 0, nullptr)
                .good();
        case DIMSE_C_STORE_RQ:
            return store(message);
        case DIMSE_C_FIND_RQ:
            return find(message);
        case DIMSE_C_GET_RQ:
            return get(message);
        case DIMSE_C_MOVE_RQ:
            return move(message);
        default:
            return false;
        }
    }

    bool store(const Message& message) {
        std::optional<Kept> kept;
        std::string reason;
        const bool refuse = m_behaviour.refuseFrom >= 0 && m_stored >= m_behaviour.refuseFrom;
        ++m_stored;
        const Keep keep = [&](const Object& object) -> Result<Kept> {
            if (refuse)
                return fail(ErrorCode::NoSpace, "full");
            return m_keep(object);
        };
        return storeIncoming(assoc(), m_watch, message, 1 << 26, 10, keep, kept, reason).good();
    }

    bool find(const Message& message) {
        std::unique_ptr<DcmDataset> keys;
        if (receiveIdentifier(assoc(), m_watch, 10, keys).bad())
            return false;
        const T_DIMSE_C_FindRQ& request = message.command.msg.CFindRQ;
        const bool studies = valueOf(*keys, DCM_QueryRetrieveLevel) == "STUDY";
        std::vector<std::string> told;
        for (const HeldObject& one : m_held) {
            const std::string& uid = studies ? one.study : one.series;
            if (std::find(told.begin(), told.end(), uid) != told.end() || !fits(*keys, one, studies))
                continue;
            told.push_back(uid);
            DcmDataset answer;
            answer.putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 192");
            answer.putAndInsertString(DCM_QueryRetrieveLevel, studies ? "STUDY" : "SERIES");
            answer.putAndInsertString(DCM_StudyInstanceUID, one.study.c_str());
            answer.putAndInsertString(DCM_PatientID, one.patientId.c_str());
            answer.putAndInsertString(DCM_PatientName, one.patientName.c_str());
            answer.putAndInsertString(DCM_StudyDate, one.studyDate.c_str());
            answer.putAndInsertString(DCM_StudyTime, "091403");
            answer.putAndInsertString(studies ? DCM_ModalitiesInStudy : DCM_Modality, one.modality.c_str());
            if (!studies)
                answer.putAndInsertString(DCM_SeriesInstanceUID, one.series.c_str());
            if (!respond(message.context, request, STATUS_FIND_Pending_MatchesAreContinuing, &answer))
                return false;
            if (DIMSE_checkForCancelRQ(&assoc(), message.context, request.MessageID).good())
                return respond(message.context, request, STATUS_FIND_Cancel, nullptr);
        }
        return respond(message.context, request, STATUS_FIND_Success, nullptr);
    }

    static bool fits(DcmDataset& keys, const HeldObject& one, bool studies) {
        const std::string study = valueOf(keys, DCM_StudyInstanceUID);
        if (!study.empty() && study != one.study)
            return false;
        if (!studies)
            return matches(valueOf(keys, DCM_Modality), one.modality);
        return matches(valueOf(keys, DCM_PatientID), one.patientId) &&
               matches(valueOf(keys, DCM_PatientName), one.patientName) &&
               matches(valueOf(keys, DCM_ModalitiesInStudy), one.modality) &&
               inRange(valueOf(keys, DCM_StudyDate), one.studyDate);
    }

    bool respond(T_ASC_PresentationContextID context, const T_DIMSE_C_FindRQ& request, DIC_US status,
                 DcmDataset* identifier) {
        T_DIMSE_C_FindRSP response{};
        response.DimseStatus = status;
        response.MessageIDBeingRespondedTo = request.MessageID;
        response.DataSetType = identifier != nullptr ? DIMSE_DATASET_PRESENT : DIMSE_DATASET_NULL;
        return DIMSE_sendFindResponse(&assoc(), context, &request, &response, identifier, nullptr).good();
    }

    std::vector<HeldObject> wanted(DcmDataset& keys) const {
        std::vector<HeldObject> all;
        const std::string series = valueOf(keys, DCM_SeriesInstanceUID);
        for (const HeldObject& one : m_held) {
            if (one.study == valueOf(keys, DCM_StudyInstanceUID) && (series.empty() || series == one.series))
                all.push_back(one);
        }
        return all;
    }

    bool get(const Message& message) {
        std::unique_ptr<DcmDataset> keys;
        if (receiveIdentifier(assoc(), m_watch, 10, keys).bad())
            return false;
        T_DIMSE_C_GetRSP response{};
        response.MessageIDBeingRespondedTo = message.command.msg.CGetRQ.MessageID;
        response.DataSetType = DIMSE_DATASET_NULL;
        int sent = 0;
        for (const HeldObject& one : wanted(*keys)) {
            if (sent == m_behaviour.dieAfterObjects)
                return false;
            while (sent == m_behaviour.stallAfterObjects && !m_stop && m_watch.mayGoOn())
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            if (m_behaviour.withholdFrom >= 0 && sent >= m_behaviour.withholdFrom) {
                ++response.NumberOfFailedSubOperations;
                continue;
            }
            DcmFileFormat file;
            T_DIMSE_C_StoreRQ request{};
            T_DIMSE_C_StoreRSP answer{};
            request.MessageID = assoc().nextMsgID++;
            std::snprintf(request.AffectedSOPClassUID, 65, "%s", one.object.identity.sopClass.c_str());
            std::snprintf(request.AffectedSOPInstanceUID, 65, "%s", one.object.identity.sopInstance.c_str());
            request.DataSetType = DIMSE_DATASET_PRESENT;
            const T_ASC_PresentationContextID context =
                ASC_findAcceptedPresentationContextID(&assoc(), request.AffectedSOPClassUID);
            DcmDataset* detail = nullptr;
            m_watch.begin(1 << 20, 10);
            if (context == 0 || !parse(one.object.file, file) ||
                DIMSE_storeUser(&assoc(), context, &request, nullptr, file.getDataset(), nullptr, nullptr,
                                DIMSE_NONBLOCKING, 10, &answer, &detail)
                    .bad())
                ++response.NumberOfFailedSubOperations;
            else if (answer.DimseStatus == 0)
                ++response.NumberOfCompletedSubOperations;
            else
                ++response.NumberOfFailedSubOperations;
            delete detail;
            ++sent;
        }
        response.DimseStatus = response.NumberOfFailedSubOperations > 0
                                   ? STATUS_GET_Warning_SubOperationsCompleteOneOrMoreFailures
                                   : STATUS_GET_Success;
        response.opts = O_GET_NUMBEROFCOMPLETEDSUBOPERATIONS | O_GET_NUMBEROFFAILEDSUBOPERATIONS;
        return DIMSE_sendGetResponse(&assoc(), message.context, &message.command.msg.CGetRQ, &response,
                                     nullptr, nullptr)
            .good();
    }

    bool move(const Message& message) {
        std::unique_ptr<DcmDataset> keys;
        if (receiveIdentifier(assoc(), m_watch, 10, keys).bad())
            return false;
        const T_DIMSE_C_MoveRQ& request = message.command.msg.CMoveRQ;
        T_DIMSE_C_MoveRSP response{};
        response.MessageIDBeingRespondedTo = request.MessageID;
        response.DataSetType = DIMSE_DATASET_NULL;
        const auto place = m_behaviour.destinations.find(request.MoveDestination);
        if (place == m_behaviour.destinations.end()) {
            response.DimseStatus = STATUS_MOVE_Refused_MoveDestinationUnknown;
        } else {
            std::vector<ToSend> files;
            for (const HeldObject& one : wanted(*keys))
                files.push_back({"object", one.object.file});
            const Call call{
                m_behaviour.title, {place->first, place->second.first, place->second.second, {}}, {}};
            const auto sent = send(call, files, {});
            response.NumberOfCompletedSubOperations = static_cast<DIC_US>(sent ? sent->done : 0);
            response.NumberOfFailedSubOperations =
                static_cast<DIC_US>(files.size() - response.NumberOfCompletedSubOperations);
            response.opts = O_MOVE_NUMBEROFCOMPLETEDSUBOPERATIONS | O_MOVE_NUMBEROFFAILEDSUBOPERATIONS;
            response.DimseStatus = response.NumberOfFailedSubOperations > 0
                                       ? STATUS_MOVE_Warning_SubOperationsCompleteOneOrMoreFailures
                                       : STATUS_MOVE_Success;
        }
        return DIMSE_sendMoveResponse(&assoc(), message.context, &request, &response, nullptr, nullptr)
            .good();
    }

    Incoming& m_incoming;
    Watch& m_watch;
    FakeBehaviour m_behaviour;
    std::vector<HeldObject> m_held;
    Keep m_keep;
    const std::atomic<bool>& m_stop;
    int m_stored = 0;
};

} // namespace

HeldObject heldObject(const Bytes& file) {
    const auto identity = identify("test", file);
    DcmFileFormat parsed;
    if (!identity || !parse(file, parsed))
        std::abort();
    DcmDataset& set = *parsed.getDataset();
    return {
        {*identity, file},          valueOf(set, DCM_StudyInstanceUID), valueOf(set, DCM_SeriesInstanceUID),
        valueOf(set, DCM_Modality), valueOf(set, DCM_PatientID),        valueOf(set, DCM_PatientName),
        valueOf(set, DCM_StudyDate)};
}

FakePacs::FakePacs(FakeBehaviour behaviour)
    : m_behaviour(std::move(behaviour)) {
    prepareNetwork(5);
    const auto socket = listenOn("127.0.0.1", m_port);
    if (!socket)
        std::abort();
    m_socket = *socket;
    m_thread = std::thread([this] { run(); });
}

FakePacs::~FakePacs() {
    m_stop = true;
    m_thread.join();
    for (const int socket : m_sockets)
        ::shutdown(socket, SHUT_RDWR);
    for (std::thread& caller : m_callers)
        caller.join();
    for (const int socket : m_sockets)
        ::close(socket);
    ::close(m_socket);
}

void FakePacs::run() {
    while (!m_stop) {
        pollfd entry{m_socket, POLLIN, 0};
        if (::poll(&entry, 1, 20) <= 0)
            continue;
        const int socket = ::accept(m_socket, nullptr, nullptr);
        m_sockets.push_back(::dup(socket));
        m_callers.emplace_back([this, socket, copy = m_sockets.back()] {
            serve(socket);
            ::shutdown(copy, SHUT_RDWR); // a duplicate would keep the connection open
        });
    }
}

void FakePacs::serve(int socket) {
    const auto watch = std::make_shared<Watch>(CancelToken());
    Incoming incoming(socket, watch, nullptr);
    const Keep keep = [this](const Object& object) -> Result<Kept> {
        hold(heldObject(object.file));
        return Kept{};
    };
    Talk(incoming, *watch, behaviour(), held(), keep, m_stop).run();
}

void FakePacs::hold(HeldObject object) {
    const std::scoped_lock lock(m_mutex);
    m_held.push_back(std::move(object));
}

std::vector<HeldObject> FakePacs::held() const {
    const std::scoped_lock lock(m_mutex);
    return m_held;
}

FakeBehaviour FakePacs::behaviour() const {
    const std::scoped_lock lock(m_mutex);
    return m_behaviour;
}

void FakePacs::behave(FakeBehaviour behaviour) {
    const std::scoped_lock lock(m_mutex);
    m_behaviour = std::move(behaviour);
}

} // namespace leadlight::test
