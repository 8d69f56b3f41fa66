// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/engine_module.h"
#include "core/jepa/torch/engine.h"

#define LEADLIGHT_EXPORT extern "C" __attribute__((visibility("default")))

LEADLIGHT_EXPORT int leadlight_engine_abi() {
    return leadlight::jepa::kEngineAbi;
}

LEADLIGHT_EXPORT leadlight::jepa::Engine* leadlight_create_engine() {
    try {
        return leadlight::jepa::makeTorchEngine().release();
    } catch (...) {
        return nullptr;
    }
}
