// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/agreement_memory.h"
#include "core/jepa/engine_module.h"
#include "core/jepa/torch/engine.h"

#define LEADLIGHT_EXPORT extern "C" __attribute__((visibility("default")))

LEADLIGHT_EXPORT int leadlight_engine_abi() {
    return leadlight::jepa::kEngineAbi;
}

LEADLIGHT_EXPORT leadlight::jepa::Engine* leadlight_create_engine() {
    try {
        return leadlight::jepa::makeTorchEngine(
                   leadlight::jepa::AutoBf16{.memory = leadlight::jepa::defaultAgreementFile()})
            .release();
    } catch (...) {
        return nullptr;
    }
}
