// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/engine_module.h"

#include "core/base/text.h"
#include "core/jepa/default_models.h"

#include <cstdlib>
#include <dlfcn.h>
#include <system_error>

namespace leadlight::jepa {

namespace {

constexpr const char* kAbiSymbol = "leadlight_engine_abi";
constexpr const char* kCreateSymbol = "leadlight_create_engine";

/// What the loader says of its last failure, in one line.
std::string loaderReason() {
    const char* reason = ::dlerror();
    return reason == nullptr ? std::string("no reason was given") : cleanText(reason);
}

tl::unexpected<Error> unavailable(const std::string& why) {
    return fail(ErrorCode::Unavailable, "The encoder cannot be run here: " + why);
}

} // namespace

std::filesystem::path defaultEngineModule() {
    if (const char* module = std::getenv("LEADLIGHT_ENGINE"); module != nullptr && *module != '\0')
        return module;
    return executableFolder().parent_path() / "lib" / "leadlight" / "leadlight-torch.so";
}

Result<std::unique_ptr<Engine>> loadEngineModule(const std::filesystem::path& module) {
    std::error_code error;
    const auto absolute =
        std::filesystem::absolute(module, error); // a bare name would be searched for in the system's folders
    if (error || !std::filesystem::is_regular_file(absolute, error))
        return unavailable("the module " + module.filename().string() +
                           " is not installed; install the package leadlight, build with LibTorch "
                           "(packaging/run.sh does) or "
                           "set LEADLIGHT_ENGINE.");
    void* handle = ::dlopen(absolute.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr)
        return unavailable("LibTorch is missing or broken (" + loaderReason() +
                           "); install the package leadlight again, or build with packaging/run.sh.");
    const auto abi = reinterpret_cast<int (*)()>(::dlsym(handle, kAbiSymbol));
    const auto create = reinterpret_cast<Engine* (*)()>(::dlsym(handle, kCreateSymbol));
    if (abi == nullptr || create == nullptr)
        return unavailable(module.filename().string() + " is no encoder module of this program.");
    if (abi() != kEngineAbi)
        return unavailable(module.filename().string() +
                           " belongs to another version of this program; build both anew.");
    std::unique_ptr<Engine> engine(create());
    if (engine == nullptr)
        return unavailable("LibTorch could not be started.");
    return engine;
}

} // namespace leadlight::jepa
