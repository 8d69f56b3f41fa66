// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/identity.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace leadlight {

namespace {

/// The words of a name in lower case; bytes beyond ASCII are letters.
std::set<std::string> nameParts(const std::string& name) {
    std::set<std::string> parts;
    std::string part;
    for (const char c : lowered(name) + " ") {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (letter) {
            part += c;
        } else if (!part.empty()) {
            parts.insert(part);
            part.clear();
        }
    }
    return parts;
}

/// The same where one has all parts of the other, and they share at least two (or all there are).
bool sameName(const std::string& one, const std::string& other) {
    const std::set<std::string> a = nameParts(one);
    const std::set<std::string> b = nameParts(other);
    const std::set<std::string>& few = a.size() <= b.size() ? a : b;
    const std::set<std::string>& many = a.size() <= b.size() ? b : a;
    if (!std::includes(many.begin(), many.end(), few.begin(), few.end()))
        return false;
    return few.size() == many.size() || few.size() >= 2;
}

} // namespace

std::vector<std::string> identityDifferences(const Patient& one, const Patient& other) {
    std::vector<std::string> differences;
    if (!one.id.empty() && !other.id.empty() && one.id != other.id)
        differences.emplace_back("patient ID");
    if (!one.name.empty() && !other.name.empty() && !sameName(one.name, other.name))
        differences.emplace_back("name");
    if (one.birthDate && other.birthDate && *one.birthDate != *other.birthDate)
        differences.emplace_back("birth date");
    if (one.sex && other.sex && *one.sex != *other.sex)
        differences.emplace_back("sex");
    return differences;
}

SamePerson samePerson(const Patient& one, const Patient& other) {
    const std::vector<std::string> differences = identityDifferences(one, other);
    const bool sameId = !one.id.empty() && one.id == other.id;
    if (sameId)
        return differences.empty() ? SamePerson::Yes : SamePerson::Doubtful;
    const bool noIds = one.id.empty() && other.id.empty();
    const bool named = !one.name.empty() && !other.name.empty() && one.birthDate && other.birthDate;
    return noIds && named && differences.empty() ? SamePerson::Yes : SamePerson::No;
}

} // namespace leadlight
