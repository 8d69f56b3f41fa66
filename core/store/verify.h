// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/anchor.h"
#include "core/store/case_store.h"
#include "core/store/connection.h"
#include "core/store/content.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace leadlight::store {

/// Collects what is wrong; keeps the first 1000.
class Problems {
public:
    void add(std::string_view where, std::string id, std::string text);

    void add(std::string_view where, std::int64_t id, std::string text) {
        add(where, std::to_string(id), std::move(text));
    }

    [[nodiscard]] std::vector<Problem> take() { return std::move(m_found); }

    [[nodiscard]] bool empty() const { return m_found.empty(); }

private:
    std::vector<Problem> m_found;
};

/// What the audit log says last of each row it speaks of.
struct LastSaid {
    std::int64_t auditRow = 0;
    Sha256 content;
    bool deleted = false;
};

using LastSaidOf = std::map<std::pair<std::string, std::int64_t>, LastSaid>;

/// Walks the whole audit log: every row's number, link and hash, then its end against the head kept in the
/// database and the anchor beside it. `said` gets what it says of every row.
void verifyAudit(Connection& connection, const std::optional<ChainHead>& anchor, LastSaidOf& said,
                 Problems& problems);

} // namespace leadlight::store
