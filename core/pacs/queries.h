// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacs/client.h"
#include "core/pacs/messages.h"

#include <functional>
#include <string>
#include <vector>

/// C-FIND over an association that is there already. Private to this folder.
namespace leadlight::pacs {

/// Sends the keys and hands every answer to `take`, at most `limit` of them. True where the server has more.
[[nodiscard]] Result<bool> runFind(Association& association, DcmDataset& keys, int limit,
                                   const std::function<void(DcmDataset&)>& take);

/// The series of one kind in a study.
[[nodiscard]] Result<std::vector<std::string>> findSeries(Association& association, const std::string& study,
                                                          const std::string& modality);

/// The keys that a query for studies asks with (PS3.4 C.6.2.1).
void putStudyKeys(DcmDataset& keys, const StudyQuery& query);

/// An answer as a value.
[[nodiscard]] Study studyOf(DcmDataset& answer);

} // namespace leadlight::pacs
