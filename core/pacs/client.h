// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/time.h"
#include "core/pacs/node.h"
#include "core/pacs/object.h"

#include <optional>
#include <string>
#include <vector>

/// Leadlight as a user of other DICOM applications' services. Every function blocks its thread until it is
/// done, its time is over or it is cancelled (within a tenth of a second, but for a connection that is being
/// made); none of them touches anything that another call uses.
namespace leadlight::pacs {

/// What a server says to C-ECHO.
struct EchoAnswer {
    std::string implementation; ///< name of its software version, as it states it
    double answerMs = 0.0;      ///< from the request to the answer
};

/// Asks whether the server is there and knows us (C-ECHO).
[[nodiscard]] Result<EchoAnswer> echo(const Call& call, const Progress& progress);

/// What studies to look for. Empty fields do not restrict. `*` and `?` stand for any characters and any one.
struct StudyQuery {
    std::string patientId;
    std::string patientName; ///< "Family, Given", each part's beginning is enough
    std::string accession;
    std::optional<Date> from;
    std::optional<Date> to; ///< that day included
    std::string modality = "ECG";
    int limit = 200; ///< no more than so many are asked for
};

/// A study that a server holds. All text is UTF-8.
struct Study {
    std::string uid;
    std::string patientId;
    std::string patientName; ///< "Family, Given"
    std::string birthDate;   ///< ISO 8601, or empty
    std::string sex;         ///< as the server states it
    std::string date;        ///< "2026-11-22", or empty
    std::string time;        ///< "09:14", or empty
    std::string description;
    std::string accession;
    std::string modalities; ///< "ECG, OT"
    std::optional<int> objects;
};

struct FoundStudies {
    std::vector<Study> studies;
    bool more = false; ///< the server has more than `limit`
};

/// Looks for studies (C-FIND, study root).
[[nodiscard]] Result<FoundStudies> find(const Call& call, const StudyQuery& query, const Progress& progress);

/// An object that could not be kept or sent, and why.
struct FailedObject {
    std::string name;
    std::string reason;
};

/// What was transferred. Whatever is counted here is safe on the side that received it, also where `stopped`
/// says that the rest did not come: asking again brings the rest.
struct Transferred {
    int done = 0;
    int alreadyThere = 0; ///< of these, as far as it is known
    std::vector<FailedObject> failed;
    std::optional<Error> stopped;
};

/// Fetches the ECGs of studies over the connection that we make (C-GET). Other objects of the studies are
/// not asked for. An Error where nothing could be asked for at all.
[[nodiscard]] Result<Transferred> get(const Call& call, const std::vector<std::string>& studies,
                                      const std::string& modality, const Keep& keep,
                                      const Progress& progress);

/// Has the ECGs of studies sent to `destination`, a title that the server knows the address of (C-MOVE);
/// where that is us, a Listener keeps them. `done` is what the server says it has sent.
[[nodiscard]] Result<Transferred> move(const Call& call, const std::vector<std::string>& studies,
                                       const std::string& modality, const std::string& destination,
                                       const Progress& progress);

/// Sends DICOM files (C-STORE). A file counts as done once the server has said that it keeps it.
[[nodiscard]] Result<Transferred> send(const Call& call, const std::vector<ToSend>& files,
                                       const Progress& progress);

} // namespace leadlight::pacs
