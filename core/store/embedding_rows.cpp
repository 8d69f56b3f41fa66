// SPDX-License-Identifier: GPL-3.0-or-later
// What charts of all cases and the search for similar ones read: one pass over a table, row by row.
#include "core/store/embedding_rows.h"

#include "core/base/text.h"
#include "core/store/fold.h"
#include "core/store/half.h"
#include "core/store/impl.h"

#include <algorithm>

namespace leadlight::store {

PersonKeys personKeys(const Patient& patient) {
    PersonKeys keys;
    keys.number = folded(std::string(trimmed(patient.id)));
    const std::string name(trimmed(patient.name));
    if (!name.empty() && patient.birthDate)
        keys.name = folded(name) + '\n' + patient.birthDate->iso();
    return keys;
}

Result<std::vector<EncoderCount>> CaseStore::embeddingEncoders() const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<EncoderCount>> {
        std::vector<EncoderCount> encoders;
        Query row(connection,
                  "SELECT a.encoder, count(DISTINCT a.case_id) FROM analyses AS a JOIN case_list AS l "
                  "ON l.case_id = a.case_id WHERE a.encoder IS NOT NULL AND length(a.embedding) > 0 "
                  "AND l.binned = 0 GROUP BY a.encoder ORDER BY 2 DESC, max(a.id) DESC");
        while (row.next()) {
            if (const std::optional<Sha256> encoder = row.digest(0))
                encoders.push_back({*encoder, static_cast<int>(row.integer(1))});
        }
        return encoders;
    });
}

Result<void> CaseStore::readEmbeddings(const Sha256& encoder, AnalysisId after,
                                       const std::function<bool(const StoredEmbedding&)>& row) const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<void> {
        const Transaction one(connection, Transaction::Kind::Read);
        Query stored(
            connection,
            "SELECT a.id, a.case_id, a.embedding, p.patient_id, p.name, p.birth_date FROM analyses AS a "
            "JOIN cases AS c ON c.id = a.case_id JOIN patients AS p ON p.id = c.patient "
            "WHERE a.id > ?1 AND a.encoder = ?2 AND length(a.embedding) > 0 ORDER BY a.id");
        stored.bind(after.value, encoder);
        StoredEmbedding embedding;
        while (stored.next()) {
            embedding.analysis = AnalysisId{stored.integer(0)};
            embedding.id = CaseId{stored.integer(1)};
            embedding.values = fromHalf(stored.blob(2));
            Patient patient;
            patient.id = stored.text(3);
            patient.name = stored.text(4);
            patient.birthDate = Date::parse(stored.text(5));
            embedding.person = personKeys(patient);
            if (!row(embedding))
                return fail(ErrorCode::Cancelled, "reading embeddings was cancelled");
        }
        return {};
    });
}

Result<std::vector<CaseMark>> CaseStore::marks() const {
    Connection& connection = m_impl->connection;
    return guarded(connection, [&]() -> Result<std::vector<CaseMark>> {
        const Transaction one(connection, Transaction::Kind::Read);
        std::vector<CaseMark> marks;
        Query row(connection,
                  "SELECT l.case_id, l.state, c.device FROM case_list AS l JOIN cases AS c ON c.id = "
                  "l.case_id WHERE l.binned = 0 ORDER BY l.case_id");
        while (row.next()) {
            const std::int64_t state =
                std::clamp<std::int64_t>(row.integer(1), 0, static_cast<std::int64_t>(CaseState::Amended));
            marks.push_back({CaseId{row.integer(0)}, static_cast<CaseState>(state), row.text(2), {}});
        }
        Query finding(connection, "SELECT l.case_id, f.label FROM case_list AS l JOIN findings AS f ON "
                                  "f.analysis_id = l.newest_analysis WHERE l.binned = 0 AND f.state = "
                                  "'suggested' ORDER BY l.case_id, f.position");
        auto mark = marks.begin();
        while (finding.next()) {
            const CaseId id{finding.integer(0)};
            while (mark != marks.end() && mark->id < id)
                ++mark;
            if (mark != marks.end() && mark->id == id)
                mark->suggested.push_back(finding.text(1));
        }
        return marks;
    });
}

} // namespace leadlight::store
