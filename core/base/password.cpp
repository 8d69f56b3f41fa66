// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/password.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <optional>
#include <sodium/core.h>
#include <sodium/crypto_pwhash.h>
#include <sodium/utils.h>
#include <utility>

namespace leadlight {

namespace {

static_assert(kInteractiveCost.passes == crypto_pwhash_OPSLIMIT_INTERACTIVE &&
              kInteractiveCost.memoryBytes == crypto_pwhash_MEMLIMIT_INTERACTIVE);

// A hash is computed while whoever signs in, and all else that wants the database, waits for it, and takes as
// long as memory times passes: what is asked for may be four times what is written here (some 0.4 s), so that
// a later version can ask for more. Each alone within its own limit would still be 20 s.
constexpr std::uint64_t kMostMemoryKib = 256 * 1024;
constexpr std::uint64_t kMostKibPasses = 4 * kInteractiveCost.passes * (kInteractiveCost.memoryBytes / 1024);

tl::unexpected<Error> tooLittleMemory() {
    return fail(ErrorCode::NoSpace, "there is not enough memory to check a password: close other programs");
}

/// Takes "m=65536," or the like off the front; nothing where something else stands there.
std::optional<unsigned> numberAfter(std::string_view& text, std::string_view before) {
    if (!text.starts_with(before))
        return std::nullopt;
    text.remove_prefix(before.size());
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

/// A hash comes out of a file: what it asks for is looked at before it is given.
bool isWithinReason(std::string_view hash) {
    if (hash.size() >= crypto_pwhash_STRBYTES)
        return false;
    const auto memory = numberAfter(hash, "$argon2id$v=19$m=");
    const auto passes = numberAfter(hash, ",t=");
    // The product of two numbers of 32 bits fits.
    return memory && passes && *memory <= kMostMemoryKib &&
           std::uint64_t{*memory} * std::uint64_t{*passes} <= kMostKibPasses;
}

} // namespace

Secret::Secret(std::string_view text)
    : m_bytes(std::make_unique<char[]>(text.size()))
    , m_size(text.size()) {
    std::ranges::copy(text, m_bytes.get());
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret() {
    wipe();
}

void Secret::wipe() {
    if (m_bytes)
        sodium_memzero(m_bytes.get(), m_size);
    m_size = 0;
}

void wipe(std::string& text) {
    sodium_memzero(text.data(), text.size());
    text.clear();
}

Result<std::string> hashPassword(const Secret& password, PasswordCost cost) {
    if (sodium_init() < 0)
        return fail(ErrorCode::Unavailable, "this system gives no random numbers: a password cannot be kept");
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), password.text().data(), password.text().size(), cost.passes,
                          cost.memoryBytes) != 0)
        return tooLittleMemory();
    return std::string(hash.data());
}

Result<bool> matchesPassword(const std::string& hash, const Secret& password) {
    if (!isWithinReason(hash))
        return false;
    errno = 0;
    if (crypto_pwhash_str_verify(hash.c_str(), password.text().data(), password.text().size()) == 0)
        return true;
    if (errno == ENOMEM) // libsodium sets it where the memory itself was refused, EINVAL for another password
        return tooLittleMemory();
    return false;
}

} // namespace leadlight
