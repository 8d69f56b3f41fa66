// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace leadlight {

/// Text that must not stay in memory, such as a password: its bytes are overwritten when it goes (libsodium's
/// sodium_memzero). Moved, never copied.
class Secret {
public:
    Secret() = default;
    /// Copies the bytes; wiping the place they come from is the caller's part.
    explicit Secret(std::string_view text);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    [[nodiscard]] std::string_view text() const { return {m_bytes.get(), m_size}; }

private:
    void wipe();

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites text that held a secret, so that it cannot be left out by the compiler, and empties it.
void wipe(std::string& text);

/// What one Argon2id costs whoever computes it, and whoever guesses.
struct PasswordCost {
    unsigned long long passes = 0;
    std::size_t memoryBytes = 0;
};

/// Two passes over 64 MiB: libsodium's crypto_pwhash_OPSLIMIT_INTERACTIVE and MEMLIMIT_INTERACTIVE
/// (doc.libsodium.org/password_hashing/default_phf), above what RFC 9106 (section 4) and OWASP's Password
/// Storage Cheat Sheet ask for at the least. Some 100 ms.
inline constexpr PasswordCost kInteractiveCost{2, 64UL * 1024 * 1024};

/// The password's hash with its salt and cost in one line of text (crypto_pwhash_str, Argon2id). Fails with
/// NoSpace where there is not that much memory.
[[nodiscard]] Result<std::string> hashPassword(const Secret& password, PasswordCost cost);

/// Whether a hash is of this password, compared in constant time (crypto_pwhash_str_verify). A hash that is
/// none, or that asks for more than 256 MiB or for four times the work of kInteractiveCost, as no program of
/// ours writes, matches nothing. Fails with NoSpace where there is not enough memory to tell.
[[nodiscard]] Result<bool> matchesPassword(const std::string& hash, const Secret& password);

} // namespace leadlight
