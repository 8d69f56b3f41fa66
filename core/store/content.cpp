// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content.h"

#include <bit>
#include <span>

namespace leadlight::store {

namespace {

// The first query of each must give one row; all columns are named, so that a column added later does not
// change old hashes.
constexpr std::array<const char*, 6> kCaseQueries{
    "SELECT id, sha256, format, file_name, patient, age_years, acquired_at, device, imported_at, "
    "imported_by, binned_at, binned_by "
    "FROM cases WHERE id = ?",
    "SELECT p.id, p.patient_id, p.name, p.sex, p.birth_date FROM cases AS c JOIN patients AS p ON p.id = "
    "c.patient WHERE c.id = ?",
    "SELECT position, name, sha256 FROM case_files WHERE case_id = ? ORDER BY position",
    "SELECT name, value FROM measurements WHERE case_id = ? ORDER BY name",
    "SELECT position, text, code, code_system FROM statements WHERE case_id = ? ORDER BY position",
    "SELECT position, code, text FROM notes WHERE case_id = ? ORDER BY position",
};
constexpr std::array<const char*, 3> kAnalysisQueries{
    "SELECT id, case_id, recording, encoder, head, device, precision, made_at, distance_percentile, "
    "not_analysed, layers, "
    "attention_heads, embedding, received_attention FROM analyses WHERE id = ?",
    "SELECT position, label, code, logit, probability, state, reason FROM findings WHERE analysis_id = ? "
    "ORDER BY position",
    "SELECT position, code, text FROM analysis_warnings WHERE analysis_id = ? ORDER BY position",
};
constexpr std::array<const char*, 1> kReadingQueries{
    "SELECT id, case_id, text, state, by, made_at FROM readings WHERE id = ?",
};

constexpr std::array<const char*, 4> kMeasurementQueries{
    "SELECT id, case_id, recording, version, made_at, by, usable, not_measured, severity FROM "
    "measurement_sets WHERE id = ?",
    "SELECT position, key, unit, value, measured, reason, method, corrected_by FROM measured_numbers WHERE "
    "set_id = ? ORDER BY position",
    "SELECT position, code, text, criterion, source FROM measured_statements WHERE set_id = ? ORDER BY "
    "position",
    "SELECT position, beat_s, point, measured_s, corrected_s, by, at FROM fiducial_corrections WHERE set_id "
    "= ? ORDER BY position",
};

constexpr std::array<const char*, 1> kMapQueries{
    "SELECT id, case_id, recording, encoder, head, method, label, layer, attention_head, version, made_at, "
    "content, samples FROM maps WHERE id = ?",
};

constexpr std::array<const char*, 2> kLabelSetQueries{
    "SELECT id, name, version, guide, made_by, made_at FROM label_sets WHERE id = ?",
    "SELECT position, name, title, key, scope, label_group, code, code_system FROM label_entries WHERE "
    "set_id "
    "= ? ORDER BY position",
};

constexpr std::array<const char*, 1> kLabelTaskQueries{
    "SELECT id, name, label_set, readers, hide_ai, made_by, made_at FROM label_tasks WHERE id = ?",
};

constexpr std::array<const char*, 2> kAnnotationQueries{
    "SELECT id, task_id, case_id, role, state, not_assessable, comment, by, made_at FROM labellings WHERE id "
    "= "
    "?",
    "SELECT position, label, start_s, end_s, lead, code, code_system FROM labelling_labels WHERE "
    "labelling_id "
    "= ? ORDER BY position",
};

constexpr std::array<const char*, 1> kAccountQueries{
    "SELECT id, name, full_name, role, state, password, made_by, made_at FROM accounts WHERE id = ?",
};

constexpr std::array<const char*, 1> kAccountSwitchQueries{
    "SELECT id, is_on, changed_by, changed_at FROM account_switch WHERE id = ?",
};

std::span<const char* const> queriesOf(Entity entity) {
    switch (entity) {
    case Entity::Case:
        return kCaseQueries;
    case Entity::Analysis:
        return kAnalysisQueries;
    case Entity::Reading:
        return kReadingQueries;
    case Entity::Measurement:
        return kMeasurementQueries;
    case Entity::Map:
        return kMapQueries;
    case Entity::LabelSet:
        return kLabelSetQueries;
    case Entity::LabelTask:
        return kLabelTaskQueries;
    case Entity::Annotation:
        return kAnnotationQueries;
    case Entity::Account:
        return kAccountQueries;
    case Entity::AccountSwitch:
        return kAccountSwitchQueries;
    }
    return {};
}

void addColumn(CanonicalHash& hash, const Query& row, int column) {
    const SQLite::Column value = row.column(column);
    if (value.isNull())
        hash.addNull();
    else if (value.isInteger())
        hash.add(value.getInt64());
    else if (value.isFloat())
        hash.add(value.getDouble());
    else if (value.isText())
        hash.add(asText(row.blob(column)));
    else
        hash.add(row.blob(column));
}

} // namespace

std::string_view entityName(Entity entity) {
    switch (entity) {
    case Entity::Case:
        return "case";
    case Entity::Analysis:
        return "analysis";
    case Entity::Reading:
        return "reading";
    case Entity::Measurement:
        return "measurement";
    case Entity::Map:
        return "map";
    case Entity::LabelSet:
        return "label set";
    case Entity::LabelTask:
        return "task";
    case Entity::Annotation:
        return "annotation";
    case Entity::Account:
        return "account";
    case Entity::AccountSwitch:
        return "account switch";
    }
    return {};
}

void CanonicalHash::tag(char kind, std::uint64_t length) {
    std::array<std::byte, 9> header{std::byte(kind)};
    for (std::size_t i = 0; i < 8; ++i)
        header[i + 1] = std::byte(length >> (8 * i));
    m_stream.add(header);
}

void CanonicalHash::add(std::int64_t value) {
    tag('i', static_cast<std::uint64_t>(value));
}

void CanonicalHash::add(double value) {
    tag('r', std::bit_cast<std::uint64_t>(value));
}

void CanonicalHash::addNull() {
    tag('n', 0);
}

void CanonicalHash::add(std::string_view text) {
    tag('t', text.size());
    m_stream.add(asBytes(text));
}

void CanonicalHash::add(ByteView blob) {
    tag('b', blob.size());
    m_stream.add(blob);
}

std::optional<Sha256> contentHash(Connection& connection, Entity entity, std::int64_t id) {
    CanonicalHash hash;
    hash.add(entityName(entity));
    const std::span<const char* const> queries = queriesOf(entity);
    for (const char* sql : queries) {
        std::int64_t rows = 0;
        Query row(connection, sql);
        row.bind(id);
        for (; row.next(); ++rows) {
            for (int column = 0; column < row.columns(); ++column)
                addColumn(hash, row, column);
        }
        if (sql == queries.front() && rows == 0)
            return std::nullopt;
        hash.add(rows);
    }
    return hash.finish();
}

} // namespace leadlight::store
