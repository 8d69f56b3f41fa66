// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/similar.h"

#include <algorithm>

namespace leadlight::explain {

std::uint32_t CaseEmbeddings::learn(Known& known, const std::string& text) {
    return text.empty() ? 0
                        : known.try_emplace(text, static_cast<std::uint32_t>(known.size() + 1)).first->second;
}

std::uint32_t CaseEmbeddings::find(const Known& known, const std::string& text) {
    const auto found = text.empty() ? known.end() : known.find(text);
    return found == known.end() ? 0 : found->second;
}

bool CaseEmbeddings::set(CaseId id, std::span<const float> embedding, const std::string& number,
                         const std::string& name) {
    if (!m_index.set(id, embedding))
        return false;
    m_people.resize(m_index.size());
    m_people[m_index.rowOf(id)] = {learn(m_numbers, number), learn(m_names, name)};
    return true;
}

Similar CaseEmbeddings::similar(std::span<const float> query, const WhoAsks& who, std::size_t count) const {
    const std::vector<float> cosines = m_index.cosines(query);
    const Person person{find(m_numbers, who.number), find(m_names, who.name)};
    Similar result;
    std::vector<bool> leftOut(cosines.size());
    std::vector<float> others;
    others.reserve(cosines.size());
    for (std::size_t row = 0; row < cosines.size(); ++row) {
        const Person& other = m_people[row];
        const CaseId id = m_index.ids()[row];
        leftOut[row] = id == who.id || !m_listed.contains(id.value) ||
                       (person.number != 0 && person.number == other.number) ||
                       (person.name != 0 && person.name == other.name);
        if (leftOut[row])
            continue;
        others.push_back(cosines[row]);
        const bool told =
            (!who.number.empty() && other.number != 0) || (!who.name.empty() && other.name != 0);
        result.unknown += told ? 0 : 1;
    }
    const auto distance = [](float cosine) {
        return std::clamp(1.0 - static_cast<double>(cosine), 0.0, 2.0);
    };
    result.compared = others.size();
    if (!others.empty()) {
        const auto middle = others.begin() + static_cast<std::ptrdiff_t>(others.size() / 2);
        std::nth_element(others.begin(), middle, others.end());
        const double upper = distance(*middle);
        const bool even = others.size() % 2 == 0; // the other one in the middle is the last before it
        result.medianDistance =
            even ? (upper + distance(*std::max_element(others.begin(), middle))) / 2.0 : upper;
    }
    for (const Neighbour& one : nearest(cosines, count, [&](std::size_t row) { return leftOut[row]; }))
        result.cases.push_back({m_index.ids()[one.row], distance(one.cosine)});
    return result;
}

} // namespace leadlight::explain
