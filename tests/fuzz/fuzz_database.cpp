// SPDX-License-Identifier: GPL-3.0-or-later
// A database file from anywhere: opened, listed and verified.
#include "core/store/case_store.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leadlight;
    const std::filesystem::path file = fuzz::emptyFolder() / "c.db";
    fuzz::writePlain(file, fuzz::viewOf(data, size));
    auto store = store::CaseStore::open(file, "fuzz", store::OpenMode::MustExist);
    if (!store)
        return 0;
    if (const auto cases = store->list({})) {
        for (const store::CaseSummary& one : *cases) {
            static_cast<void>(store->details(one.id));
            static_cast<void>(store->source(one.id));
            static_cast<void>(store->analyses(one.id));
            static_cast<void>(store->readings(one.id));
            static_cast<void>(store->history(one.id));
        }
    }
    static_cast<void>(store->verify({}));
    return 0;
}
