// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/store/connection.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace leadlight::store {

/// What has rows in the audit log.
enum class Entity {
    Case,
    Analysis,
    Reading,
    Measurement,
    Map,
    LabelSet,
    LabelTask,
    Annotation,
    Account,
    AccountSwitch
};

inline constexpr std::array kEntities{
    Entity::Case,     Entity::Analysis,  Entity::Reading,    Entity::Measurement, Entity::Map,
    Entity::LabelSet, Entity::LabelTask, Entity::Annotation, Entity::Account,     Entity::AccountSwitch};

/// "case", "analysis", "reading", "measurement", "map", "label set", "task", "annotation", "account" or
/// "account switch".
[[nodiscard]] std::string_view entityName(Entity entity);

/// SHA-256 over typed values, each preceded by its kind and length, so that no two sequences of values run
/// into the same bytes.
class CanonicalHash {
public:
    void addRaw(ByteView bytes) { m_stream.add(bytes); }

    void add(std::int64_t value);
    void add(double value);
    void add(std::string_view text);

    void add(const std::string& text) { add(std::string_view(text)); }

    void add(ByteView blob);
    void addNull();

    [[nodiscard]] Sha256 finish() { return m_stream.finish(); }

private:
    void tag(char kind, std::uint64_t length);
    Sha256Stream m_stream;
};

/// The SHA-256 of all that is stored about one case (its row, patient, file list, measurements, statements
/// and notes), one analysis (its row, findings and warnings), one reading, one set of measurements (its
/// row, numbers, statements and corrections), one relevance map, one label set with its entries, one task
/// without its cases, what one person said of a case in a task, one account, or the switch of all accounts,
/// read back from the database.
/// Nothing if there is no such row.
[[nodiscard]] std::optional<Sha256> contentHash(Connection& connection, Entity entity, std::int64_t id);

} // namespace leadlight::store
