// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace leadlight {

/// What kind of failure an Error is: for decisions in code and for the headline a person sees.
enum class ErrorCode {
    NotFound,     ///< no such file, case or row
    Unreadable,   ///< the operating system refused to read or write
    Unrecognised, ///< the content is of no format known here
    Malformed,    ///< of a known format, but broken or contradicting itself
    Unsupported,  ///< well formed, but of a kind that is not handled
    TooLarge,     ///< beyond a limit that protects memory
    Invalid,      ///< an argument or value that makes no sense
    NoSpace,      ///< the disk or the memory is full
    Busy,         ///< locked by another program
    Unavailable,  ///< a part that is not installed or cannot be loaded (LibTorch, CUDA)
    Cancelled,    ///< stopped on request; shown to nobody
    Internal,     ///< a fault of this program
};

/// A failure as a value. `text` is one English sentence for people: what failed, where, and what to do.
/// It names files as the caller named them and never holds patient data.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string text;
};

/// A T or the Error that prevented it.
template <class T>
using Result = tl::expected<T, Error>;

/// Returns the failure side of any Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string text) {
    return tl::unexpected<Error>(Error{code, std::move(text)});
}

/// Hands the error of one Result on as the failure of another.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace leadlight
