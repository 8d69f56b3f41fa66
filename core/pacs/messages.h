// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacs/association.h"
#include "core/pacs/object.h"

#include <dcmtk/dcmdata/dctk.h>

#include <memory>
#include <optional>

/// Messages of DIMSE (PS3.7), sent and received with limits. Private to this folder.
namespace leadlight::pacs {

/// What went over the association in one direction.
struct Message {
    T_DIMSE_Message command{};
    T_ASC_PresentationContextID context = 0;
};

/// Waits for the next command, at most `waitS` for it to begin and `answerS` for it to end.
[[nodiscard]] OFCondition receiveCommand(T_ASC_Association& association, Watch& watch, int waitS, int answerS,
                                         Message& message);

/// Receives a data set of at most `maxBytes` without looking into it.
[[nodiscard]] OFCondition receiveBytes(T_ASC_Association& association, Watch& watch, std::uint64_t maxBytes,
                                       int timeS, Bytes& dataSet);

/// Receives an answer's identifier (at most kMaxMessageBytes) as a data set.
[[nodiscard]] OFCondition receiveIdentifier(T_ASC_Association& association, Watch& watch, int timeS,
                                            std::unique_ptr<DcmDataset>& identifier);

/// Receives the data set behind a C-STORE command, has it kept, and answers with the outcome.
/// `kept` says that it is safe; `reason` is why it is not.
[[nodiscard]] OFCondition storeIncoming(T_ASC_Association& association, Watch& watch, const Message& message,
                                        std::uint64_t maxBytes, int timeS, const Keep& keep,
                                        std::optional<Kept>& kept, std::string& reason);

/// A status of C-STORE in words; empty for success and warnings.
[[nodiscard]] std::string storeProblem(std::uint16_t status);

} // namespace leadlight::pacs
