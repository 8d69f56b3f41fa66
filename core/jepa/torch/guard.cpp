// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/guard.h"

namespace leadlight::jepa {
namespace {

std::string firstLine(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

} // namespace

Error translatedException(const std::string& what) {
    try {
        throw;
    } catch (const c10::OutOfMemoryError&) {
        return {ErrorCode::NoSpace,
                "GPU memory did not suffice for " + what + "; free some, or choose the CPU."};
    } catch (const std::bad_alloc&) {
        return {ErrorCode::NoSpace,
                "Memory did not suffice for " + what + "; close other programs or use smaller batches."};
    } catch (const c10::Error& error) {
        return {ErrorCode::Internal,
                "LibTorch failed at " + what + ": " + firstLine(error.what_without_backtrace()) + "."};
    } catch (const std::exception& error) {
        return {ErrorCode::Internal, "A fault occurred at " + what + ": " + firstLine(error.what()) + "."};
    } catch (...) {
        return {ErrorCode::Internal, "An unknown fault occurred at " + what + "."};
    }
}

} // namespace leadlight::jepa
