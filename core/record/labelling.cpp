// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/labelling.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace leadlight {

namespace {

constexpr std::size_t kMaxMarks = 10000; // comparing two labellings takes the product of their marks
constexpr std::size_t kMaxComment = 20000;
constexpr std::size_t kMaxLeadName = 64;

std::size_t placeOf(const LabelSet& set, std::string_view label) {
    return static_cast<std::size_t>(std::ranges::find(set.labels, label, &LabelEntry::name) -
                                    set.labels.begin());
}

Result<void> checkLabels(const Labelling& labelling, const LabelSet& set) {
    std::set<std::string_view> given;
    std::set<std::string_view> groups;
    for (const std::string& label : labelling.labels) {
        const LabelEntry* entry = set.find(label);
        if (entry == nullptr || entry->scope != LabelScope::Recording)
            return fail(ErrorCode::Invalid, label + " is no label for a whole recording in " + set.title());
        if (!given.insert(entry->name).second)
            return fail(ErrorCode::Invalid, "the label " + label + " is given twice");
        if (!entry->group.empty() && !groups.insert(entry->group).second)
            return fail(ErrorCode::Invalid, "of the labels of " + entry->group + " only one can be given");
    }
    return {};
}

Result<void> checkMark(const Annotation& mark, const LabelSet& set) {
    const LabelEntry* entry = set.find(mark.label);
    if (entry == nullptr || entry->scope == LabelScope::Recording)
        return fail(ErrorCode::Invalid,
                    mark.label + " is no label for moments or stretches in " + set.title());
    if (!std::isfinite(mark.startS) || !std::isfinite(mark.endS) || mark.startS < 0.0 ||
        mark.endS < mark.startS)
        return fail(ErrorCode::Invalid, "a mark " + mark.label + " has no proper time");
    if ((entry->scope == LabelScope::Point) != (mark.startS == mark.endS))
        return fail(ErrorCode::Invalid,
                    mark.label + " is put on a " + std::string(labelScopeName(entry->scope)) + " of time");
    if (mark.lead.size() > kMaxLeadName || !isUtf8(mark.lead))
        return fail(ErrorCode::Invalid, "a mark " + mark.label + " has no proper lead");
    return {};
}

auto inTime(const Annotation& mark) {
    return std::tie(mark.startS, mark.endS, mark.label, mark.lead);
}

} // namespace

std::string_view labellingStateName(LabellingState state) {
    return state == LabellingState::Done ? "done" : "draft";
}

std::optional<LabellingState> labellingStateFromName(std::string_view name) {
    if (name == "draft")
        return LabellingState::Draft;
    if (name == "done")
        return LabellingState::Done;
    return std::nullopt;
}

std::string_view labellingRoleName(LabellingRole role) {
    return role == LabellingRole::Adjudicator ? "adjudicator" : "reader";
}

std::optional<LabellingRole> labellingRoleFromName(std::string_view name) {
    if (name == "reader")
        return LabellingRole::Reader;
    if (name == "adjudicator")
        return LabellingRole::Adjudicator;
    return std::nullopt;
}

bool Labelling::has(std::string_view label) const {
    return std::ranges::find(labels, label) != labels.end();
}

bool sameMark(const Annotation& one, const Annotation& other) {
    return inTime(one) == inTime(other);
}

bool sameContent(const Labelling& one, const Labelling& other) {
    return one.labels == other.labels && one.notAssessable == other.notAssessable &&
           one.comment == other.comment && std::ranges::equal(one.marks, other.marks, sameMark);
}

void toggleLabel(Labelling& labelling, const LabelSet& set, std::string_view label) {
    const LabelEntry* entry = set.find(label);
    if (entry == nullptr || entry->scope != LabelScope::Recording)
        return;
    if (std::erase(labelling.labels, entry->name) > 0)
        return;
    if (!entry->group.empty()) {
        std::erase_if(labelling.labels, [&](const std::string& other) {
            const LabelEntry* of = set.find(other);
            return of != nullptr && of->group == entry->group;
        });
    }
    labelling.notAssessable = false;
    labelling.labels.push_back(entry->name);
    putInOrder(labelling, set);
}

void putInOrder(Labelling& labelling, const LabelSet& set) {
    std::ranges::stable_sort(labelling.labels, {},
                             [&](const std::string& label) { return placeOf(set, label); });
    std::ranges::stable_sort(labelling.marks, [](const Annotation& one, const Annotation& other) {
        return inTime(one) < inTime(other);
    });
}

Result<void> checkLabelling(const Labelling& labelling, const LabelSet& set) {
    if (Result<void> checked = checkLabels(labelling, set); !checked)
        return checked;
    if (labelling.marks.size() > kMaxMarks)
        return fail(ErrorCode::TooLarge, "a labelling has 10000 marks at most");
    for (const Annotation& mark : labelling.marks) {
        if (Result<void> checked = checkMark(mark, set); !checked)
            return checked;
    }
    if (labelling.notAssessable && !(labelling.labels.empty() && labelling.marks.empty()))
        return fail(ErrorCode::Invalid, "a recording that is not assessable has no labels");
    if (labelling.comment.size() > kMaxComment || !isUtf8(labelling.comment))
        return fail(ErrorCode::Invalid, "the comment of a labelling is UTF-8 text of 20000 bytes at most");
    if (trimmed(labelling.by).empty() || !isUtf8(labelling.by))
        return fail(ErrorCode::Invalid, "a labelling needs the name of the person who made it");
    return {};
}

} // namespace leadlight
