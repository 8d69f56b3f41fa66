// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/relevance_map.h"
#include "core/store/audit.h"
#include "core/store/case_list.h"
#include "core/store/half.h"
#include "core/store/impl.h"

#include <algorithm>
#include <limits>

namespace leadlight::store {

namespace {

Result<void> checkAnalysis(Connection& connection, CaseId id, const Analysis& analysis) {
    const auto maps = static_cast<std::size_t>(std::max(analysis.layers, 0)) *
                      static_cast<std::size_t>(std::max(analysis.attentionHeads, 0));
    if (!analysis.receivedAttention.empty() && analysis.receivedAttention.size() != maps * kTokenCount)
        return fail(ErrorCode::Invalid, "the analysis holds another number of attention values than its "
                                        "layers and attention heads ask for");
    if (Result<void> listed = mustBeListed(connection, id); !listed)
        return listed;
    Query stored(connection, "SELECT sha256 FROM cases WHERE id = ?");
    if (!stored.bind(id.value).next() || stored.digest(0) != analysis.recording)
        return fail(ErrorCode::Invalid,
                    "the analysis is of another recording than case " + std::to_string(id.value));
    return {};
}

std::int64_t insertAnalysis(Connection& connection, CaseId id, const Analysis& analysis) {
    const Bytes embedding = toHalf(analysis.embedding);
    const Bytes attention = toHalf(analysis.receivedAttention);
    Query(connection, "INSERT INTO analyses (case_id, recording, encoder, head, device, precision, made_at, "
                      "distance_percentile, "
                      "not_analysed, layers, attention_heads, embedding, received_attention) VALUES (?, ?, "
                      "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id.value, analysis.recording, analysis.encoder, analysis.head, analysis.device,
              analysis.precision, analysis.madeAt.iso(), analysis.distancePercentile, analysis.notAnalysed,
              analysis.layers, analysis.attentionHeads, ByteView(embedding), ByteView(attention))
        .run();
    const std::int64_t analysisId = connection.raw().getLastInsertRowid();
    std::int64_t position = 0;
    for (const Finding& finding : analysis.findings) {
        Query(connection, "INSERT INTO findings (analysis_id, position, label, code, logit, probability, "
                          "state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(analysisId, position++, finding.label, finding.code, finding.logit, finding.probability,
                  findingStateName(finding.state), finding.reason)
            .run();
    }
    position = 0;
    for (const Note& warning : analysis.warnings) {
        Query(connection,
              "INSERT INTO analysis_warnings (analysis_id, position, code, text) VALUES (?, ?, ?, ?)")
            .bind(analysisId, position++, warning.code, warning.text)
            .run();
    }
    return analysisId;
}

/// A number as it was given: SQLite keeps NaN as NULL.
double numberOrNan(const Query& row, int column) {
    return row.optionalReal(column).value_or(std::numeric_limits<double>::quiet_NaN());
}

std::vector<Finding> findingsOf(Connection& connection, std::int64_t analysisId) {
    std::vector<Finding> findings;
    Query row(connection, "SELECT label, code, logit, probability, state, reason FROM findings WHERE "
                          "analysis_id = ? ORDER BY position");
    row.bind(analysisId);
    while (row.next()) {
        Finding finding;
        finding.label = row.text(0);
        finding.code = row.text(1);
        finding.logit = numberOrNan(row, 2);
        finding.probability = numberOrNan(row, 3);
        finding.state = findingStateFromName(row.text(4)).value_or(FindingState::Abstained);
        finding.reason = row.text(5);
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Note> warningsOf(Connection& connection, std::int64_t analysisId) {
    std::vector<Note> warnings;
    Query row(connection, "SELECT code, text FROM analysis_warnings WHERE analysis_id = ? ORDER BY position");
    row.bind(analysisId);
    while (row.next())
        warnings.push_back({row.text(0), row.text(1)});
    return warnings;
}

} // namespace

Result<AnalysisId> CaseStore::addAnalysis(CaseId id, const Analysis& analysis) {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<AnalysisId> {
        AuditedWrite write(connection, Act::Keep);
        if (Result<void> checked = checkAnalysis(connection, id, analysis); !checked)
            return fail(checked.error());
        const std::int64_t analysisId = insertAnalysis(connection, id, analysis);
        refreshListRow(connection, id.value);
        write.note("analyse", Entity::Analysis, analysisId);
        write.commit();
        return AnalysisId{analysisId};
    });
}

Result<std::vector<Analysis>> CaseStore::analyses(CaseId id) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<Analysis>> {
        const Transaction one(connection, Transaction::Kind::Read);
        std::vector<Analysis> all;
        Query row(connection, "SELECT id, recording, encoder, head, device, precision, made_at, "
                              "distance_percentile, not_analysed, layers, "
                              "attention_heads, embedding, received_attention FROM analyses WHERE case_id = "
                              "? ORDER BY id DESC");
        row.bind(id.value);
        while (row.next()) {
            Analysis analysis;
            const std::int64_t analysisId = row.integer(0);
            analysis.recording = row.digest(1).value_or(Sha256());
            analysis.encoder = row.digest(2);
            analysis.head = row.digest(3);
            analysis.device = row.text(4);
            analysis.precision = row.text(5);
            analysis.madeAt = Timestamp::parse(row.text(6)).value_or(Timestamp());
            analysis.distancePercentile = row.optionalReal(7);
            analysis.notAnalysed = row.text(8);
            analysis.layers = static_cast<int>(row.integer(9));
            analysis.attentionHeads = static_cast<int>(row.integer(10));
            analysis.embedding = fromHalf(row.blob(11));
            analysis.receivedAttention = fromHalf(row.blob(12));
            const auto maps = static_cast<std::size_t>(std::max(analysis.layers, 0)) *
                              static_cast<std::size_t>(std::max(analysis.attentionHeads, 0));
            if (!analysis.receivedAttention.empty() &&
                analysis.receivedAttention.size() != maps * kTokenCount)
                return fail(ErrorCode::Malformed,
                            "analysis " + std::to_string(analysisId) + " of " + connection.shown() +
                                " is damaged: run `leadlight-cli cases verify` and restore a backup");
            analysis.findings = findingsOf(connection, analysisId);
            analysis.warnings = warningsOf(connection, analysisId);
            all.push_back(std::move(analysis));
        }
        return all;
    });
}

} // namespace leadlight::store
