// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::pacs {

/// What identifies a DICOM object and how it is encoded: three UIDs.
struct ObjectIdentity {
    std::string sopClass;
    std::string sopInstance;
    std::string transferSyntax;
};

/// A DICOM object as it came over the network: the data set's own bytes behind a file header of ours
/// (PS3.10), which is the same for the same object whichever way it came, so that its copies are recognised
/// by content.
struct Object {
    ObjectIdentity identity;
    Bytes file;
};

/// What became of an object that was kept.
struct Kept {
    bool alreadyThere = false; ///< the same bytes had been kept before
};

/// Keeps an object for good. It returns only when the object would survive a crash, because the sender
/// forgets it then. Called on the network's threads, one object at a time for each connection.
using Keep = std::function<Result<Kept>(const Object& object)>;

/// A file that is sent, and how messages call it.
struct ToSend {
    std::string name;
    Bytes file;
};

/// Reads an object's identity from a DICOM file; the rest of the file is checked for its structure only.
[[nodiscard]] Result<ObjectIdentity> identify(std::string_view name, ByteView file);

/// Whether the text is a UID (PS3.5 9.1): digits and dots, 64 characters at most.
[[nodiscard]] bool isUid(std::string_view text);

/// The file of a data set: preamble, file meta information, data set (PS3.10 7.1).
[[nodiscard]] Bytes fileOf(const ObjectIdentity& identity, ByteView dataSet);

/// What sender and receiver agree on: the classes of objects that Leadlight keeps (PS3.4 B.5), all of them
/// ECG or haemodynamic waveforms.
[[nodiscard]] const std::vector<std::string>& keptClasses();

} // namespace leadlight::pacs
