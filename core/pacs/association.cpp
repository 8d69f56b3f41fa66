// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacs/association.h"

#include "core/pacs/resolve.h"

#include <dcmtk/dcmnet/diutil.h>

namespace leadlight::pacs {

namespace {

constexpr long kPduBytes = 65536;
/// Negotiation answers stay far below this.
constexpr std::uint64_t kMaxNegotiationBytes = std::uint64_t{256} << 10;

OFCondition propose(T_ASC_Parameters& parameters, std::span<const Context> contexts) {
    int id = 1; // odd numbers (PS3.8 9.3.2.2)
    for (const Context& context : contexts) {
        std::vector<const char*> syntaxes;
        for (const std::string& one : context.transferSyntaxes)
            syntaxes.push_back(one.c_str());
        const OFCondition outcome = ASC_addPresentationContext(
            &parameters, static_cast<T_ASC_PresentationContextID>(id), context.abstractSyntax.c_str(),
            syntaxes.data(), static_cast<int>(syntaxes.size()),
            context.theySend ? ASC_SC_ROLE_SCP : ASC_SC_ROLE_DEFAULT);
        if (outcome.bad())
            return outcome;
        id += 2;
    }
    return EC_Normal;
}

Error rejected(T_ASC_Parameters& parameters, const Call& call) {
    T_ASC_RejectParameters why{};
    ASC_getRejectParameters(&parameters, &why);
    const std::string where = call.server.host + ':' + std::to_string(call.server.port);
    switch (why.reason) {
    case ASC_REASON_SU_CALLEDAETITLENOTRECOGNIZED:
        return {ErrorCode::NotFound,
                where + " is not called " + call.server.title + ": ask its administrator for its AE title."};
    case ASC_REASON_SU_CALLINGAETITLENOTRECOGNIZED:
        return {ErrorCode::Unavailable, where + " does not accept the title " + call.ourTitle +
                                            ": its administrator must add it, with this computer's address."};
    case ASC_REASON_SP_PRES_TEMPORARYCONGESTION:
    case ASC_REASON_SP_PRES_LOCALLIMITEXCEEDED:
        return {ErrorCode::Busy, where + " has too many connections at the moment: try again later."};
    default:
        return {ErrorCode::Unavailable,
                where + " refuses the connection of " + call.ourTitle +
                    ": its administrator must add that title, with this computer's address."};
    }
}

} // namespace

const std::vector<std::string>& plainSyntaxes() {
    static const std::vector<std::string> syntaxes{UID_LittleEndianExplicitTransferSyntax,
                                                   UID_LittleEndianImplicitTransferSyntax};
    return syntaxes;
}

Error networkError(const OFCondition& outcome, Stopped stopped, const Call& call) {
    const std::string where = call.server.host + ':' + std::to_string(call.server.port);
    switch (stopped) {
    case Stopped::Cancelled:
        return {ErrorCode::Cancelled, "cancelled"};
    case Stopped::TimedOut:
        return {ErrorCode::Unavailable, where + " has stopped answering: try again, or check the server."};
    case Stopped::TooMuch:
        return {ErrorCode::TooLarge, where + " sends more than the object or answer may hold: the connection "
                                             "was broken off."};
    case Stopped::No:
        break;
    }
    const std::string text = outcome.text();
    switch (outcome.code()) {
    case DULC_TCPINITERROR:
    case DULC_REQUESTASSOCIATIONFAILED:
        if (text.find("refused") != std::string::npos)
            return {ErrorCode::Unavailable,
                    "Nothing listens at " + where + ": check the port, and that the server runs."};
        return {ErrorCode::Unavailable,
                where + " cannot be reached: check its address, the network and the firewall."};
    case DULC_TLSERROR:
    case 0x40f: // DCMTK's module of TLS shares codes
        return {ErrorCode::Unavailable, "A secure connection (TLS) with " + where +
                                            " cannot be made: check the certificates on both sides."};
    case DULC_PEERABORTEDASSOCIATION:
        return {ErrorCode::Unavailable,
                where + " has broken the connection off: try again, or look into its log."};
    case DULC_NETWORKCLOSED:
    case DULC_TCPIOERROR:
        return {ErrorCode::Unavailable, "The connection with " + where + " was lost: try again."};
    case DULC_READTIMEOUT:
        return {ErrorCode::Unavailable, where + " does not answer: try again, or check the server."};
    default:
        break;
    }
    if (outcome == DIMSE_NODATAAVAILABLE)
        return {ErrorCode::Unavailable, where + " does not answer: try again, or check the server."};
    return {ErrorCode::Unavailable,
            "The conversation with " + where + " failed (" + text + "): try again, or check the server."};
}

Association::State::~State() {
    if (association != nullptr) {
        ASC_abortAssociation(association);
        ASC_destroyAssociation(&association);
    }
    if (network != nullptr)
        ASC_dropNetwork(&network);
}

Result<Association> Association::open(const Call& call, std::span<const Context> contexts,
                                      const Progress& progress) {
    if (!isTitle(call.ourTitle) || !isTitle(call.server.title))
        return fail(ErrorCode::Invalid, "An AE title has 1 to 16 characters and no backslash.");
    prepareNetwork(call.timeouts.connectS);
    // As numbers: DCMTK's field for it holds 63 characters, names may be longer.
    const auto address = resolveHost(call.server.host);
    if (!address)
        return fail(address.error());
    auto tls = makeTls(call.server.tls, false);
    if (!tls)
        return fail(std::move(tls.error()));

    auto state = std::make_unique<State>();
    state->call = call;
    state->watch = std::make_shared<Watch>(progress.cancel);
    state->watch->begin(kMaxNegotiationBytes, call.timeouts.answerS);
    state->tls = std::move(*tls);
    state->layer = std::make_unique<WatchedLayer>(state->watch, state->tls);
    const auto failed = [&](const OFCondition& outcome) {
        return fail(networkError(outcome, state->watch->stopped(), call));
    };

    OFCondition outcome = ASC_initializeNetwork(NET_REQUESTOR, 0, call.timeouts.answerS, &state->network);
    if (outcome.good())
        outcome = ASC_setTransportLayer(state->network, state->layer.get(), 0);
    T_ASC_Parameters* parameters = nullptr;
    if (outcome.good())
        outcome = ASC_createAssociationParameters(&parameters, kPduBytes);
    if (outcome.bad())
        return failed(outcome);
    ASC_setAPTitles(parameters, call.ourTitle.c_str(), call.server.title.c_str(), nullptr);
    ASC_setPresentationAddresses(parameters, "localhost",
                                 (*address + ':' + std::to_string(call.server.port)).c_str());
    ASC_setTransportLayerType(parameters, state->tls ? OFTrue : OFFalse);
    if (outcome = propose(*parameters, contexts); outcome.bad()) {
        ASC_destroyAssociationParameters(&parameters);
        return failed(outcome);
    }
    outcome = ASC_requestAssociation(state->network, parameters, &state->association, nullptr, nullptr,
                                     DUL_NOBLOCK, call.timeouts.answerS);
    if (outcome.bad() && progress.cancel.cancelled())
        state->watch->stop(Stopped::Cancelled);
    if (outcome == DUL_ASSOCIATIONREJECTED) {
        Error error = rejected(*parameters, call);
        ASC_destroyAssociation(&state->association);
        return fail(std::move(error));
    }
    if (outcome.bad()) {
        Error error = networkError(outcome, state->watch->stopped(), call);
        if (state->association != nullptr)
            ASC_destroyAssociation(&state->association);
        else
            ASC_destroyAssociationParameters(&parameters);
        return fail(std::move(error));
    }
    if (ASC_countAcceptedPresentationContexts(state->association->params) == 0)
        return fail(ErrorCode::Unsupported, call.server.host + ':' + std::to_string(call.server.port) +
                                                " does not offer this service to " + call.ourTitle +
                                                ": ask its administrator.");
    return Association(std::move(state));
}

Association::~Association() = default;

T_ASC_PresentationContextID Association::contextOf(const std::string& abstractSyntax) const {
    return ASC_findAcceptedPresentationContextID(get(), abstractSyntax.c_str());
}

std::string Association::transferSyntaxOf(T_ASC_PresentationContextID context) const {
    T_ASC_PresentationContext found;
    if (ASC_findAcceptedPresentationContext(get()->params, context, &found).bad())
        return {};
    return found.acceptedTransferSyntax;
}

void Association::release() {
    constexpr int kGoodbyeS = 5;
    watch().begin(kMaxMessageBytes, kGoodbyeS);
    if (ASC_releaseAssociation(m_state->association).good())
        ASC_destroyAssociation(&m_state->association); // else it is aborted
}

Error Association::errorOf(const OFCondition& outcome) const {
    return networkError(outcome, watch().stopped(), call());
}

} // namespace leadlight::pacs
