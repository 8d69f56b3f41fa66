// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/engine_module.h"

namespace {

using namespace leadlight;
using namespace leadlight::jepa;

/// An engine that knows no model: enough to see that it was loaded.
class FakeEngine : public Engine {
public:
    Result<std::unique_ptr<Encoder>> load(const std::filesystem::path&, DeviceChoice, PrecisionChoice,
                                          int) override {
        return fail(ErrorCode::Unavailable, "This engine only exists for a test.");
    }

    std::string name() const override { return "Fake 1.0"; }
};

} // namespace

#ifdef FAKE_ABI
extern "C" int leadlight_engine_abi() {
    return FAKE_ABI;
}

extern "C" leadlight::jepa::Engine* leadlight_create_engine() {
    return new FakeEngine;
}
#else
extern "C" int leadlight_something_else() {
    return FakeEngine().name().empty() ? 1 : 0;
}
#endif
