// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/embedding_index.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace leadlight::explain {

/// Whose the case is whose like are looked for: they and that person's other cases are left out. Empty texts
/// mean that nothing is known.
struct WhoAsks {
    CaseId id;
    std::string number;
    std::string name;
};

struct SimilarCase {
    CaseId id;
    double distance = 0.0; ///< 1 - cosine: 0 for the same direction, 2 for the opposite
};

/// The nearest cases, and what their distances are to be read against.
struct Similar {
    std::vector<SimilarCase> cases;       ///< nearest first
    std::size_t compared = 0;             ///< listed cases of other patients
    std::size_t unknown = 0;              ///< those among them that may be the same person's: there is no
                                          ///< number and no name that both have
    std::optional<double> medianDistance; ///< of all that were compared (of an even count the mean of
                                          ///< the two in the middle); nothing where there are none
};

/// The embeddings of one encoder with whose they are. Cases are searched once they are listed.
class CaseEmbeddings {
public:
    explicit CaseEmbeddings(int dim = 0)
        : m_index(dim) {}

    /// Adds a case, or gives it a newer embedding; `number` and `name` are what the person is known by
    /// (empty: unknown). False where the embedding is no direction of this dimension.
    bool set(CaseId id, std::span<const float> embedding, const std::string& number, const std::string& name);

    /// Forgets which cases are listed.
    void unlistAll() { m_listed.clear(); }

    /// The case stands in the list (is not in the bin).
    void list(CaseId id) { m_listed.insert(id.value); }

    [[nodiscard]] bool isListed(CaseId id) const { return m_listed.contains(id.value); }

    [[nodiscard]] const EmbeddingIndex& index() const { return m_index; }

    /// The `count` listed cases of other persons nearest to `query`. Nothing is compared where the query is
    /// no direction of the index's dimension.
    [[nodiscard]] Similar similar(std::span<const float> query, const WhoAsks& who, std::size_t count) const;

private:
    /// Numbers in place of texts, so that 100,000 comparisons cost nothing. 0: unknown.
    struct Person {
        std::uint32_t number = 0;
        std::uint32_t name = 0;
    };

    using Known = std::unordered_map<std::string, std::uint32_t>;
    [[nodiscard]] static std::uint32_t learn(Known& known, const std::string& text);
    [[nodiscard]] static std::uint32_t find(const Known& known, const std::string& text);

    EmbeddingIndex m_index;
    std::vector<Person> m_people; ///< of every row
    std::unordered_set<std::int64_t> m_listed;
    Known m_numbers;
    Known m_names;
};

} // namespace leadlight::explain
