// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/store/task_agreement.h"

#include <string>

namespace leadlight::cli {

/// The document of `cases agreement`, without the task: {cases, pairs:[{first, second, labels:[{label, scope,
/// n, both, only_first, only_second, neither, agreement, kappa:{value, low, high}, adjusted_kappa,
/// positive_agreement, negative_agreement, marks}]}], alpha:{LABEL: …}}. What cannot be had is null.
[[nodiscard]] Json agreementJson(const store::TaskAgreement& agreement);

/// The same as lines for people: a head for each pair, a line a label.
[[nodiscard]] std::string agreementText(const store::TaskAgreement& agreement);

} // namespace leadlight::cli
