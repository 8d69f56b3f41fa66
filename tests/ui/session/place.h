// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include "tests/ui/session/fake_engine.h"
#include "tests/ui/session/fake_files.h"

#include <QTemporaryDir>

namespace leadlight::test {

/// A folder of its own with an empty database, a fake engine and small models: what a Session is made of.
struct Place {
    QTemporaryDir dir;
    std::filesystem::path path{dir.path().toStdString()};
    std::shared_ptr<FakeWork> work = std::make_shared<FakeWork>();

    [[nodiscard]] ui::SessionParts parts(bool engineThere = true) const {
        ui::SessionParts parts;
        parts.open = openFake;
        parts.read = readFake;
        parts.person = "tester";
        parts.openStore = [file = path / "cases.sqlite"] { return store::CaseStore::open(file, "tester"); };
        if (const Result<FakeModels> models = writeFakeModels(path)) {
            parts.inference.models.encoder = models->encoder;
            parts.inference.models.heads = {models->head};
            parts.bundled = parts.inference.models;
        }
        parts.inference.loadEngine = [shared = work, engineThere]() -> Result<std::unique_ptr<jepa::Engine>> {
            if (!engineThere)
                return fail(ErrorCode::Unavailable, "LibTorch is not there");
            return std::make_unique<FakeEngine>(shared);
        };
        return parts;
    }

    [[nodiscard]] std::filesystem::path file(const std::string& name, const std::string& content) const {
        writeText(path / name, content);
        return path / name;
    }
};

} // namespace leadlight::test
