// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_list.h"

#include "core/store/fold.h"

#include <algorithm>
#include <array>

namespace leadlight::store {

namespace {

CaseState stateOf(Connection& connection, std::int64_t caseId, bool analysed) {
    Query newest(
        connection,
        "SELECT state FROM readings WHERE case_id = ? AND state <> 'draft' ORDER BY id DESC LIMIT 1");
    if (newest.bind(caseId).next()) {
        switch (readingStateFromName(newest.text(0)).value_or(ReadingState::Draft)) {
        case ReadingState::Preliminary:
            return CaseState::Preliminary;
        case ReadingState::Confirmed:
            return CaseState::Confirmed;
        case ReadingState::Amended:
            return CaseState::Amended;
        case ReadingState::Draft:
            break;
        }
    }
    return analysed ? CaseState::Analysed : CaseState::New;
}

std::string suggestedLabels(Connection& connection, std::int64_t analysisId) {
    std::string labels;
    Query finding(
        connection,
        "SELECT label FROM findings WHERE analysis_id = ? AND state = 'suggested' ORDER BY position");
    finding.bind(analysisId);
    while (finding.next())
        labels += '|' + folded(finding.text(0)) + '|';
    return labels;
}

// One statement for each order and way of restricting, because SQLite plans a statement before it knows the
// values bound to it. Each order is an index of case_list that holds all that is searched, so that a search
// reads the index alone and stops when it has enough.
struct OrderColumn {
    CaseOrder order;
    const char* ascending;
    const char* descending;
};

// What is searched for words: the labels stand at its end.
#define LEADLIGHT_SEARCHED                                                                                   \
    "CASE WHEN ?8 THEN search ELSE substr(search, 1, length(search) - length(labels)) END"
#define LEADLIGHT_MATCH                                                                                      \
    " FROM case_list WHERE binned = ?1 AND contains_words(" LEADLIGHT_SEARCHED ", ?2)"                       \
    " AND contains_words(labels, ?3)"                                                                        \
    " AND (?4 IS NULL OR acquired >= ?4) AND (?5 IS NULL OR (acquired < ?5 AND acquired <> ''))"             \
    " AND (?6 IS NULL OR case_id IN (SELECT value FROM json_each(?6))) AND (?7 >> state) & 1"
#define LEADLIGHT_ORDERED(index, column, direction)                                                          \
    "SELECT case_id FROM case_list INDEXED BY " index " WHERE binned = ?1"                                   \
    " AND contains_words(" LEADLIGHT_SEARCHED ", ?2)"                                                        \
    " AND contains_words(labels, ?3) AND (?4 IS NULL OR acquired >= ?4)"                                     \
    " AND (?5 IS NULL OR (acquired < ?5 AND acquired <> ''))"                                                \
    " AND (?6 IS NULL OR case_id IN (SELECT value FROM json_each(?6))) AND (?7 >> state) & 1"                \
    " ORDER BY " column " " direction ", case_id " direction " LIMIT ?9 OFFSET ?10"

constexpr std::array kOrders{
    OrderColumn{CaseOrder::AcquiredAt, LEADLIGHT_ORDERED("case_list_by_acquired", "acquired", "ASC"),
                LEADLIGHT_ORDERED("case_list_by_acquired", "acquired", "DESC")},
    OrderColumn{CaseOrder::ImportedAt, LEADLIGHT_ORDERED("case_list_by_imported", "imported", "ASC"),
                LEADLIGHT_ORDERED("case_list_by_imported", "imported", "DESC")},
    OrderColumn{CaseOrder::PatientName, LEADLIGHT_ORDERED("case_list_by_name", "name", "ASC"),
                LEADLIGHT_ORDERED("case_list_by_name", "name", "DESC")},
    OrderColumn{CaseOrder::PatientId, LEADLIGHT_ORDERED("case_list_by_patient_id", "patient_id", "ASC"),
                LEADLIGHT_ORDERED("case_list_by_patient_id", "patient_id", "DESC")},
    OrderColumn{CaseOrder::State, LEADLIGHT_ORDERED("case_list_by_state", "state", "ASC"),
                LEADLIGHT_ORDERED("case_list_by_state", "state", "DESC")},
};

const char* listStatement(const CaseQuery& query) {
    const auto* found = std::find_if(kOrders.begin(), kOrders.end(),
                                     [&](const OrderColumn& one) { return one.order == query.order; });
    const OrderColumn& order = found == kOrders.end() ? kOrders.front() : *found;
    return query.ascending ? order.ascending : order.descending;
}

/// What the filter's parameters are bound to.
struct Filter {
    explicit Filter(const CaseQuery& query)
        : words(searchWords(query.text)) {
        if (!query.suggestedLabel.empty())
            label = '|' + folded(query.suggestedLabel) + '|';
        if (query.acquiredFrom)
            from = query.acquiredFrom->iso();
        if (query.acquiredTo)
            to = query.acquiredTo->iso() +
                 "U"; // after every time of that day: 'T' and the end of text sort before 'U'
        if (query.only)
            only = numbersOf(*query.only);
        if (!query.states.empty()) {
            states = 0;
            for (const CaseState state : query.states)
                states |= std::int64_t{1} << static_cast<int>(state);
        }
    }

    std::string words;
    std::string label;
    std::optional<std::string> from;
    std::optional<std::string> to;
    std::optional<std::string> only; ///< "[1,2,3]"
    std::int64_t states = -1;        ///< a bit for each state that is listed

private:
    static std::string numbersOf(const std::vector<CaseId>& cases) {
        std::string numbers = "[";
        for (const CaseId id : cases)
            numbers += (numbers.size() > 1 ? "," : "") + std::to_string(id.value);
        return numbers + "]";
    }
};

} // namespace

std::optional<ListRow> computeListRow(Connection& connection, std::int64_t caseId) {
    Query stored(
        connection,
        "SELECT c.binned_at IS NOT NULL, c.acquired_at, c.imported_at, c.file_name, p.name, p.patient_id "
        "FROM cases AS c JOIN patients AS p ON p.id = c.patient WHERE c.id = ?");
    if (!stored.bind(caseId).next())
        return std::nullopt;
    ListRow row;
    row.binned = stored.integer(0);
    row.acquired = stored.text(1);
    row.imported = stored.text(2);
    row.name = folded(stored.text(4));
    row.patientId = folded(stored.text(5));
    Query newest(connection, "SELECT max(id) FROM analyses WHERE case_id = ?");
    if (newest.bind(caseId).next() && !newest.isNull(0)) {
        row.newestAnalysis = newest.integer(0);
        row.labels = suggestedLabels(connection, *row.newestAnalysis);
    }
    row.state = static_cast<std::int64_t>(stateOf(connection, caseId, row.newestAnalysis.has_value()));
    row.search = row.name + '\n' + row.patientId + '\n' + folded(stored.text(3)) + '\n' + row.acquired +
                 '\n' + row.labels;
    return row;
}

std::optional<ListRow> storedListRow(Connection& connection, std::int64_t caseId) {
    Query stored(
        connection,
        "SELECT binned, state, acquired, imported, name, patient_id, search, labels, newest_analysis "
        "FROM case_list WHERE case_id = ?");
    if (!stored.bind(caseId).next())
        return std::nullopt;
    ListRow row;
    row.binned = stored.integer(0);
    row.state = stored.integer(1);
    row.acquired = stored.text(2);
    row.imported = stored.text(3);
    row.name = stored.text(4);
    row.patientId = stored.text(5);
    row.search = stored.text(6);
    row.labels = stored.text(7);
    if (!stored.isNull(8))
        row.newestAnalysis = stored.integer(8);
    return row;
}

void refreshListRow(Connection& connection, std::int64_t caseId) {
    const std::optional<ListRow> row = computeListRow(connection, caseId);
    if (!row)
        return;
    Query(connection, "INSERT OR REPLACE INTO case_list (case_id, binned, state, acquired, imported, name, "
                      "patient_id, search, labels, "
                      "newest_analysis) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(caseId, row->binned, row->state, row->acquired, row->imported, row->name, row->patientId,
              row->search, row->labels, row->newestAnalysis)
        .run();
}

std::vector<std::int64_t> findCases(Connection& connection, const CaseQuery& query) {
    const Filter filter(query);
    Query found(connection, listStatement(query));
    found.bind(query.binned, filter.words, filter.label, filter.from, filter.to, filter.only, filter.states,
               query.inLabels, query.limit, query.offset);
    std::vector<std::int64_t> ids;
    while (found.next())
        ids.push_back(found.integer(0));
    return ids;
}

std::int64_t countCases(Connection& connection, const CaseQuery& query) {
    const Filter filter(query);
    Query counted(connection, "SELECT count(*)" LEADLIGHT_MATCH);
    counted.bind(query.binned, filter.words, filter.label, filter.from, filter.to, filter.only, filter.states,
                 query.inLabels);
    return counted.next() ? counted.integer(0) : 0;
}

} // namespace leadlight::store
