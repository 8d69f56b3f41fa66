// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacs/serve.h"

#include "core/pacs/messages.h"

#include <algorithm>
#include <array>

namespace leadlight::pacs {

namespace {

using Kind = ListenerEvent::Kind;

/// One caller's conversation.
class Conversation {
public:
    Conversation(Incoming& incoming, Watch& watch, const Service& service)
        : m_incoming(incoming)
        , m_watch(watch)
        , m_service(service) {}

    void run() {
        const OFCondition outcome = m_incoming.receiveRequest(m_service.settings.answerS);
        m_peer = m_service.address;
        if (outcome.bad() || m_incoming.association() == nullptr) {
            tell(Kind::Broken, "It does not speak DICOM, or not in time.");
            return;
        }
        m_peer = m_incoming.callingTitle() + " at " + m_service.address;
        if (!isWelcome() || !negotiate())
            return;
        tell(Kind::Connected, {});
        while (answerNext()) {
        }
    }

private:
    void tell(Kind kind, const std::string& text, bool alreadyThere = false) const {
        m_service.onEvent({kind, m_peer, text, alreadyThere});
    }

    bool refuse(T_ASC_RejectParametersReason reason, const std::string& text) {
        const bool passing = reason == ASC_REASON_SP_PRES_LOCALLIMITEXCEEDED;
        m_incoming.reject(passing ? ASC_RESULT_REJECTEDTRANSIENT : ASC_RESULT_REJECTEDPERMANENT,
                          passing ? ASC_SOURCE_SERVICEPROVIDER_PRESENTATION_RELATED : ASC_SOURCE_SERVICEUSER,
                          reason);
        tell(Kind::Refused, text);
        return false;
    }

    bool isWelcome() {
        if (m_service.tooMany)
            return refuse(ASC_REASON_SP_PRES_LOCALLIMITEXCEEDED, "Too many connections at once.");
        std::array<char, 128> context{};
        ASC_getApplicationContextName(m_incoming.association()->params, context.data(), context.size());
        if (std::string_view(context.data()) != UID_StandardApplicationContext)
            return refuse(ASC_REASON_SU_APPCONTEXTNAMENOTSUPPORTED, "It asks for another protocol.");
        if (m_incoming.calledTitle() != m_service.settings.title)
            return refuse(ASC_REASON_SU_CALLEDAETITLENOTRECOGNIZED, "It calls another title than ours.");
        const std::string title = m_incoming.callingTitle();
        const auto& allowed = m_service.settings.allowed;
        const bool known = std::any_of(allowed.begin(), allowed.end(), [&](const AllowedPeer& one) {
            return (one.title == "*" || one.title == title) && addressMatches(one.address, m_service.address);
        });
        return known || refuse(ASC_REASON_SU_CALLINGAETITLENOTRECOGNIZED,
                               "This title is not on the allow-list with this address.");
    }

    bool negotiate() {
        std::vector<const char*> classes{UID_VerificationSOPClass};
        for (const std::string& kept : keptClasses())
            classes.push_back(kept.c_str());
        std::array<const char*, 4> syntaxes{
            UID_LittleEndianExplicitTransferSyntax, UID_LittleEndianImplicitTransferSyntax,
            UID_DeflatedExplicitVRLittleEndianTransferSyntax, UID_BigEndianExplicitTransferSyntax};
        T_ASC_Association& association = *m_incoming.association();
        OFCondition outcome = ASC_acceptContextsWithPreferredTransferSyntaxes(
            association.params, classes.data(), static_cast<int>(classes.size()), syntaxes.data(),
            static_cast<int>(syntaxes.size()));
        if (outcome.good())
            outcome = ASC_acknowledgeAssociation(&association);
        if (outcome.bad())
            tell(Kind::Broken, "The negotiation failed.");
        return outcome.good();
    }

    bool answerNext() {
        Message message;
        T_ASC_Association& association = *m_incoming.association();
        const ListenerSettings& settings = m_service.settings;
        OFCondition outcome = receiveCommand(association, m_watch, settings.idleS, settings.answerS, message);
        if (outcome.good() && message.command.CommandField == DIMSE_C_ECHO_RQ)
            outcome = DIMSE_sendEchoResponse(&association, message.context, &message.command.msg.CEchoRQ,
                                             STATUS_ECHO_Success, nullptr);
        else if (outcome.good() && message.command.CommandField == DIMSE_C_STORE_RQ)
            outcome = store(message);
        else if (outcome.good())
            outcome = DIMSE_BADCOMMANDTYPE; // nothing else was negotiated
        if (outcome.good())
            return true;
        if (outcome == DUL_PEERREQUESTEDRELEASE)
            m_incoming.acknowledgeRelease();
        else
            tell(Kind::Broken, reasonOf(outcome));
        return false;
    }

    OFCondition store(const Message& message) {
        std::optional<Kept> kept;
        std::string reason;
        const OFCondition outcome =
            storeIncoming(*m_incoming.association(), m_watch, message, m_service.settings.maxObjectBytes,
                          m_service.settings.objectS, m_service.keep, kept, reason);
        if (kept)
            tell(Kind::Kept, {}, kept->alreadyThere);
        else if (!reason.empty())
            tell(Kind::NotKept, reason);
        return outcome;
    }

    [[nodiscard]] std::string reasonOf(const OFCondition& outcome) const {
        switch (m_watch.stopped()) {
        case Stopped::TooMuch:
            return "It sends more than one object may hold.";
        case Stopped::TimedOut:
            return "It stopped sending.";
        case Stopped::Cancelled:
            return "The listener was switched off.";
        case Stopped::No:
            break;
        }
        if (outcome == DIMSE_NODATAAVAILABLE)
            return "It had nothing more to say and did not end.";
        if (outcome == DUL_PEERABORTEDASSOCIATION || outcome == DUL_NETWORKCLOSED)
            return "It broke the connection off.";
        return "It does not keep to the protocol.";
    }

    Incoming& m_incoming;
    Watch& m_watch;
    const Service& m_service;
    std::string m_peer;
};

} // namespace

void serve(Incoming& incoming, Watch& watch, const Service& service) {
    Conversation(incoming, watch, service).run();
}

} // namespace leadlight::pacs
