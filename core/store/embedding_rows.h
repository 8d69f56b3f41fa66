// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_store.h"

#include <string>
#include <vector>

namespace leadlight::store {

/// By what a person is known again. Two recordings are taken for one person's where either text is the same
/// and not empty: to leave out a stranger is better than to call a person's own recording a similar case.
struct PersonKeys {
    std::string number; ///< the patient id, folded; empty where there is none
    std::string name;   ///< name with birth date, folded; empty unless both are known
};

/// The keys of a patient.
[[nodiscard]] PersonKeys personKeys(const Patient& patient);

/// The embedding of one analysis.
struct StoredEmbedding {
    AnalysisId analysis;
    CaseId id;
    PersonKeys person;
    std::vector<float> values; ///< (dim), as rounded to float16
};

/// An encoder that the database holds embeddings of.
struct EncoderCount {
    Sha256 encoder;
    int cases = 0;
};

/// What a chart of all cases tells them apart by.
struct CaseMark {
    CaseId id;
    CaseState state = CaseState::New;
    std::string device;
    std::vector<std::string> suggested; ///< labels that the newest analysis suggests
};

} // namespace leadlight::store
