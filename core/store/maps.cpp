// SPDX-License-Identifier: GPL-3.0-or-later
// Relevance maps of a case with their checks. Each has a row in the audit log: a verdict that was shown to
// somebody must be the one that was computed.
#include "core/store/audit.h"
#include "core/store/case_store.h"
#include "core/store/connection.h"
#include "core/store/impl.h"

#include <bit>
#include <cstring>
#include <string>
#include <utility>

namespace leadlight::store {

namespace {

static_assert(std::endian::native == std::endian::little, "samples are kept little-endian");

constexpr std::size_t kMostContent = 1U << 20U; // a map with its checks has some twenty kilobytes
constexpr std::size_t kMostSamples = 8 * 2500;

ByteView bytesOf(const std::vector<float>& values) {
    return std::as_bytes(std::span(values));
}

std::optional<int> optionalInteger(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

KeptMap mapOf(const Query& row) {
    KeptMap map;
    map.recording = row.digest(0).value_or(Sha256());
    map.encoder = row.digest(1).value_or(Sha256());
    map.head = row.digest(2);
    map.method = row.text(3);
    map.label = row.text(4);
    map.layer = optionalInteger(row, 5);
    map.attentionHead = optionalInteger(row, 6);
    map.version = static_cast<int>(row.integer(7));
    map.madeAt = Timestamp::parse(row.text(8)).value_or(Timestamp());
    map.content = row.text(9);
    const ByteView samples = row.blob(10);
    if (!samples.empty() && samples.size() <= kMostSamples * sizeof(float)) { // an empty one has no address
        map.samples.resize(samples.size() / sizeof(float));
        std::memcpy(map.samples.data(), samples.data(), map.samples.size() * sizeof(float));
    }
    return map;
}

} // namespace

Result<void> CaseStore::addMap(CaseId id, const KeptMap& map) {
    if (map.content.size() > kMostContent || map.samples.size() > kMostSamples)
        return fail(ErrorCode::Invalid, "the map is larger than any map can be");
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<void> {
        AuditedWrite write(connection, Act::Keep);
        if (Result<void> listed = mustBeListed(connection, id); !listed)
            return listed;
        Query stored(connection, "SELECT sha256 FROM cases WHERE id = ?");
        if (!stored.bind(id.value).next() || stored.digest(0) != map.recording)
            return fail(ErrorCode::Invalid,
                        "the map is of another recording than case " + std::to_string(id.value));
        Query(connection,
              "INSERT OR IGNORE INTO maps (case_id, recording, encoder, head, method, label, layer, "
              "attention_head, version, made_at, content, samples) VALUES (?, ?, ?, ?, ?, ?, ?, "
              "?, ?, ?, ?, ?)")
            .bind(id.value, map.recording, map.encoder, map.head, map.method, map.label, map.layer,
                  map.attentionHead, map.version, map.madeAt.iso(), map.content, bytesOf(map.samples))
            .run();
        if (connection.raw().getChanges() == 0)
            return {}; // the question is answered already, and stays as it is
        write.note("add", Entity::Map, connection.raw().getLastInsertRowid());
        write.commit();
        return {};
    });
}

Result<std::vector<KeptMap>> CaseStore::maps(CaseId id) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<KeptMap>> {
        std::vector<KeptMap> all;
        Query row(connection,
                  "SELECT recording, encoder, head, method, label, layer, attention_head, version, "
                  "made_at, content, samples FROM maps WHERE case_id = ? AND length(content) <= ? "
                  "ORDER BY id");
        row.bind(id.value, static_cast<std::int64_t>(kMostContent));
        while (row.next())
            all.push_back(mapOf(row));
        return all;
    });
}

} // namespace leadlight::store
