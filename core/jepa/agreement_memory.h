// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace leadlight::jepa {

/// Remembers from run to run how well an encoder in bfloat16 agreed with itself in float32, so that it is
/// measured once for a model and a processor. A text file of lines "key cosine"; whatever is wrong with it is
/// as if nothing were remembered.
class AgreementMemory {
public:
    /// Empty path: nothing is remembered.
    explicit AgreementMemory(std::filesystem::path file);

    /// The cosine that was remembered under `key` (a word without blanks), the newest of several.
    [[nodiscard]] std::optional<double> find(const std::string& key) const;

    /// Keeps `cosine` under `key`; old entries beyond 500 are forgotten. Where it cannot be written it is
    /// measured again next time.
    void remember(const std::string& key, double cosine) const;

private:
    std::filesystem::path m_file;
};

/// Where programs remember it: leadlight/agreement.txt below XDG_CACHE_HOME, or else below ~/.cache; empty
/// where neither is known.
[[nodiscard]] std::filesystem::path defaultAgreementFile();

} // namespace leadlight::jepa
