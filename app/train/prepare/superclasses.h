// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <bitset>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::train {

/// PTB-XL's five diagnostic superclasses in alphabetical order (Wagner et al., Scientific Data 2020, table
/// 5).
inline constexpr std::array<std::string_view, 5> kSuperclasses{"CD", "HYP", "MI", "NORM", "STTC"};

/// One bit for each of kSuperclasses.
using SuperclassSet = std::bitset<kSuperclasses.size()>;

/// Which superclass a diagnostic SCP-ECG code belongs to, as PTB-XL's scp_statements.csv says.
class SuperclassTable {
public:
    /// A table that knows no code.
    SuperclassTable() = default;
    /// Reads scp_statements.csv: rows whose column `diagnostic` is 1, their `diagnostic_class`.
    [[nodiscard]] static Result<SuperclassTable> read(const std::filesystem::path& path);

    /// The superclasses of all diagnostic codes, whatever their likelihood (as the authors of ECG-JEPA count
    /// them). Nothing where no code is diagnostic: such a record is neither normal nor abnormal.
    [[nodiscard]] std::optional<SuperclassSet> superclasses(const std::vector<std::string>& codes) const;

    /// Whether it knows any code.
    [[nodiscard]] bool known() const { return !m_classOfCode.empty(); }

private:
    std::map<std::string, std::size_t, std::less<>> m_classOfCode;
};

/// The codes of PTB-XL's column scp_codes, "{'NORM': 100.0, 'SR': 0.0}", sorted; or of a list parted by white
/// space.
[[nodiscard]] std::vector<std::string> parseScpCodes(std::string_view text);

} // namespace leadlight::train
