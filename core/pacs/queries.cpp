// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacs/queries.h"

#include "core/base/text.h"

#include <dcmtk/dcmdata/dcspchrs.h>

#include <algorithm>
#include <cstdio>

namespace leadlight::pacs {

namespace {

constexpr int kMaxSeries = 1000;
// The most characters of a value (PS3.5 6.2).
constexpr std::size_t kLongString = 64;  // LO
constexpr std::size_t kShortString = 16; // SH, CS

/// The first characters, not bytes, of text in UTF-8.
std::string_view beginningOf(std::string_view text, std::size_t characters) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (begins && characters-- == 0)
            return text.substr(0, at);
    }
    return text;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// A value without what would part it into several or end a name's component.
std::string keyText(std::string_view text, std::size_t characters = kLongString) {
    std::string value;
    for (const char c : beginningOf(text, characters)) {
        const auto byte = static_cast<unsigned char>(c);
        value += byte < 0x20 || byte == 0x7F || c == '\\' || c == '^' || c == '=' ? ' ' : c;
    }
    return std::string(trimmed(value));
}

std::string beginning(std::string_view text) {
    const std::string value = keyText(text);
    return value.empty() || value.back() == '*' ? value : value + '*';
}

/// "Doe, Jane" as "Doe*^Jane*".
std::string nameKey(std::string_view name) {
    const std::size_t comma = name.find(',');
    if (comma == std::string_view::npos)
        return beginning(name);
    const std::string family = beginning(name.substr(0, comma));
    const std::string given = beginning(name.substr(comma + 1));
    return given.empty() ? family : (family.empty() ? "*" : family) + '^' + given;
}

std::string dateText(const Date& date) {
    std::string text = date.iso();
    std::erase(text, '-');
    return text;
}

std::string rangeText(const std::optional<Date>& from, const std::optional<Date>& to) {
    if (!from && !to)
        return {};
    if (from == to)
        return dateText(*from);
    return (from ? dateText(*from) : "") + '-' + (to ? dateText(*to) : "");
}

std::string textOf(DcmDataset& answer, const DcmTagKey& tag) {
    OFString value;
    if (answer.findAndGetOFStringArray(tag, value).bad())
        return {};
    return cleanText(std::string_view(value.c_str(), value.size()));
}

/// "Doe^Jane^M" as "Doe, Jane M" (PS3.5 6.2.1; the first group of components).
std::string nameOf(std::string text) {
    text = text.substr(0, text.find('='));
    const std::size_t caret = text.find('^');
    if (caret == std::string::npos)
        return text;
    std::string given = text.substr(caret + 1);
    std::replace(given.begin(), given.end(), '^', ' ');
    const std::string rest(trimmed(given));
    const std::string family(trimmed(std::string_view(text).substr(0, caret)));
    return rest.empty() ? family : family + ", " + rest;
}

std::string dateOf(DcmDataset& answer, const DcmTagKey& tag) {
    const std::optional<Date> date = Date::parse(textOf(answer, tag));
    return date ? date->iso() : std::string();
}

bool isPending(std::uint16_t status) {
    return status == STATUS_FIND_Pending_MatchesAreContinuing ||
           status == STATUS_FIND_Pending_WarningUnsupportedOptionalKeys;
}

/// Tells the server that no more is wanted and waits for its last word.
OFCondition stopFind(Association& association, T_ASC_PresentationContextID context, DIC_US id) {
    OFCondition outcome = DIMSE_sendCancelRequest(association.get(), context, id);
    constexpr int kMostMore = 10'000; // answers that were on their way
    for (int i = 0; outcome.good() && i < kMostMore; ++i) {
        Message message;
        const int waitS = association.call().timeouts.answerS;
        outcome = receiveCommand(*association.get(), association.watch(), waitS, waitS, message);
        if (outcome.bad() || message.command.CommandField != DIMSE_C_FIND_RSP)
            break;
        std::unique_ptr<DcmDataset> identifier;
        if (message.command.msg.CFindRSP.DataSetType != DIMSE_DATASET_NULL)
            outcome = receiveIdentifier(*association.get(), association.watch(), waitS, identifier);
        if (!isPending(message.command.msg.CFindRSP.DimseStatus))
            break;
    }
    return outcome;
}

} // namespace

Result<bool> runFind(Association& association, DcmDataset& keys, int limit,
                     const std::function<void(DcmDataset&)>& take) {
    const T_ASC_PresentationContextID context =
        association.contextOf(UID_FINDStudyRootQueryRetrieveInformationModel);
    const std::string where = association.call().server.host;
    if (context == 0)
        return fail(ErrorCode::Unsupported, where + " does not offer queries (C-FIND, study root).");
    T_ASC_Association& raw = *association.get();
    const Timeouts& times = association.call().timeouts;
    T_DIMSE_Message request{};
    request.CommandField = DIMSE_C_FIND_RQ;
    T_DIMSE_C_FindRQ& find = request.msg.CFindRQ;
    find.MessageID = raw.nextMsgID++;
    std::snprintf(find.AffectedSOPClassUID, sizeof find.AffectedSOPClassUID, "%s",
                  UID_FINDStudyRootQueryRetrieveInformationModel);
    find.DataSetType = DIMSE_DATASET_PRESENT;
    find.Priority = DIMSE_PRIORITY_MEDIUM;
    association.watch().begin(kMaxMessageBytes, times.answerS);
    OFCondition outcome =
        DIMSE_sendMessageUsingMemoryData(&raw, context, &request, nullptr, &keys, nullptr, nullptr);
    for (int taken = 0; outcome.good(); ++taken) {
        Message message;
        outcome = receiveCommand(raw, association.watch(), times.retrieveS, times.answerS, message);
        if (outcome.bad())
            break;
        const T_DIMSE_C_FindRSP& answer = message.command.msg.CFindRSP;
        if (message.command.CommandField != DIMSE_C_FIND_RSP ||
            answer.MessageIDBeingRespondedTo != find.MessageID)
            return fail(ErrorCode::Malformed, where + " answers something else than was asked.");
        std::unique_ptr<DcmDataset> identifier;
        if (answer.DataSetType != DIMSE_DATASET_NULL) {
            outcome = receiveIdentifier(raw, association.watch(), times.answerS, identifier);
            if (outcome.bad())
                break;
        }
        if (!isPending(answer.DimseStatus)) {
            if (answer.DimseStatus == STATUS_FIND_Success)
                return false;
            char status[8];
            std::snprintf(status, sizeof status, "%04X", answer.DimseStatus);
            return fail(ErrorCode::Unavailable, where + " cannot answer the query (status " + status +
                                                    "): ask for less, or look into the server's log.");
        }
        if (taken >= limit) {
            outcome = stopFind(association, context, find.MessageID);
            if (outcome.good())
                return true;
            break;
        }
        if (identifier)
            take(*identifier);
    }
    return fail(association.errorOf(outcome));
}

Result<std::vector<std::string>> findSeries(Association& association, const std::string& study,
                                            const std::string& modality) {
    DcmDataset keys;
    keys.putAndInsertString(DCM_QueryRetrieveLevel, "SERIES");
    keys.putAndInsertString(DCM_StudyInstanceUID, study.c_str());
    keys.putAndInsertString(DCM_Modality, modality.c_str());
    keys.insertEmptyElement(DCM_SeriesInstanceUID);
    std::vector<std::string> series;
    const auto more = runFind(association, keys, kMaxSeries, [&](DcmDataset& answer) {
        const std::string uid = textOf(answer, DCM_SeriesInstanceUID);
        const std::string kind = textOf(answer, DCM_Modality);
        if (isUid(uid) && (modality.empty() || kind.empty() || kind == modality))
            series.push_back(uid);
    });
    if (!more)
        return fail(more.error());
    return series;
}

void putStudyKeys(DcmDataset& keys, const StudyQuery& query) {
    const std::string name = nameKey(query.patientName);
    const std::string patientId = keyText(query.patientId);
    const std::string accession = keyText(query.accession, kShortString);
    if (!isAscii(name + patientId + accession))
        keys.putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 192");
    keys.putAndInsertString(DCM_QueryRetrieveLevel, "STUDY");
    keys.putAndInsertString(DCM_PatientName, name.c_str());
    keys.putAndInsertString(DCM_PatientID, patientId.c_str());
    keys.putAndInsertString(DCM_AccessionNumber, accession.c_str());
    keys.putAndInsertString(DCM_StudyDate, rangeText(query.from, query.to).c_str());
    keys.putAndInsertString(DCM_ModalitiesInStudy, keyText(query.modality, kShortString).c_str());
    for (const DcmTagKey& tag : {DCM_StudyInstanceUID, DCM_StudyTime, DCM_StudyDescription,
                                 DCM_PatientBirthDate, DCM_PatientSex, DCM_NumberOfStudyRelatedInstances})
        keys.insertEmptyElement(tag);
}

Study studyOf(DcmDataset& answer) {
    if (DcmSpecificCharacterSet::isConversionAvailable() && !textOf(answer, DCM_SpecificCharacterSet).empty())
        static_cast<void>(answer.convertToUTF8()); // where it fails, the text is read as it stands
    Study study;
    study.uid = textOf(answer, DCM_StudyInstanceUID);
    study.patientId = textOf(answer, DCM_PatientID);
    study.patientName = nameOf(textOf(answer, DCM_PatientName));
    study.birthDate = dateOf(answer, DCM_PatientBirthDate);
    study.sex = textOf(answer, DCM_PatientSex);
    study.date = dateOf(answer, DCM_StudyDate);
    const std::string time = textOf(answer, DCM_StudyTime);
    if (time.size() >= 4 && parseInteger(time.substr(0, 4)))
        study.time = time.substr(0, 2) + ':' + time.substr(2, 2);
    study.description = textOf(answer, DCM_StudyDescription);
    study.accession = textOf(answer, DCM_AccessionNumber);
    for (const char c : textOf(answer, DCM_ModalitiesInStudy))
        study.modalities += c == '\\' ? std::string(", ") : std::string(1, c);
    if (const auto count = parseInteger(textOf(answer, DCM_NumberOfStudyRelatedInstances)))
        study.objects = static_cast<int>(std::clamp<long long>(*count, 0, 1'000'000));
    return study;
}

} // namespace leadlight::pacs
