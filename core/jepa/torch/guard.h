// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <c10/util/Exception.h>

#include <exception>
#include <new>
#include <string>

namespace leadlight::jepa {

/// The exception that is being handled, as an Error: to be called inside `catch (...)` and nowhere else.
/// `what`: "running the encoder". LibTorch's own text is cut at its first line (the rest is a call stack).
[[nodiscard]] Error translatedException(const std::string& what);

/// Runs `work` (which gives a Result) so that no exception of LibTorch leaves this folder.
template <class Work>
[[nodiscard]] auto guarded(const std::string& what, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (...) {
        return fail(translatedException(what));
    }
}

} // namespace leadlight::jepa
