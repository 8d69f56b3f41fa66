// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/label_set.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace leadlight {

namespace {

constexpr std::size_t kMaxLabels = 64;
constexpr std::size_t kMaxShortText = 64;
constexpr std::size_t kMaxTitle = 200;
constexpr std::size_t kMaxGuide = 20000;
constexpr int kMaxVersion = 1000000;

bool isText(std::string_view text, std::size_t longest) {
    return text.size() <= longest && isUtf8(text) && std::ranges::none_of(text, [](char c) {
               return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
           });
}

/// A name that stands in a table's head and on a command line.
bool isName(std::string_view name) {
    return !name.empty() && trimmed(name) == name && isText(name, kMaxShortText) &&
           name.find_first_of(",;:\"\n\t") == std::string_view::npos;
}

Result<void> checkEntry(const LabelEntry& entry, const std::string& where) {
    if (!isName(entry.name))
        return fail(ErrorCode::Invalid, where + " needs a name of 1 to 64 bytes without , ; : or quotes");
    if (!isText(entry.title, kMaxTitle) || !isText(entry.group, kMaxShortText) ||
        !isText(entry.code, kMaxShortText) || !isText(entry.codeSystem, kMaxShortText))
        return fail(ErrorCode::Invalid,
                    where + " (" + entry.name + ") has a text that is too long or no UTF-8");
    if (entry.key < 'a' || entry.key > 'z')
        return fail(ErrorCode::Invalid, where + " (" + entry.name + ") needs a key from a to z");
    if (!entry.group.empty() && entry.scope != LabelScope::Recording)
        return fail(ErrorCode::Invalid,
                    where + " (" + entry.name +
                        ") is put on moments or stretches, which know no groups: leave its "
                        "group out");
    return {};
}

LabelEntry ofRecording(const char* name, const char* title, char key, const char* group, const char* code,
                       const char* system) {
    return {name, title, key, LabelScope::Recording, group, code, system};
}

LabelSet superclasses() {
    constexpr const char* kScp = "SCP-ECG";
    return {"Superclasses",
            1,
            "Give every superclass that applies. NORM stands alone.",
            {ofRecording("NORM", "Normal ECG", 'n', "", "NORM", kScp),
             ofRecording("MI", "Myocardial infarction", 'm', "", "MI", kScp),
             ofRecording("STTC", "ST/T change", 's', "", "STTC", kScp),
             ofRecording("CD", "Conduction disturbance", 'c', "", "CD", kScp),
             ofRecording("HYP", "Hypertrophy", 'h', "", "HYP", kScp)}};
}

LabelSet rhythms() {
    constexpr const char* kSnomed = "SNOMED CT";
    constexpr const char* kBasic = "rhythm";
    return {"Rhythm",
            1,
            "One basic rhythm, and what is seen beside it.",
            {ofRecording("SR", "Sinus rhythm", 's', kBasic, "426783006", kSnomed),
             ofRecording("SBRAD", "Sinus bradycardia", 'b', kBasic, "426177001", kSnomed),
             ofRecording("STACH", "Sinus tachycardia", 't', kBasic, "427084000", kSnomed),
             ofRecording("AFIB", "Atrial fibrillation", 'a', kBasic, "164889003", kSnomed),
             ofRecording("AFLT", "Atrial flutter", 'f', kBasic, "164890007", kSnomed),
             ofRecording("SVT", "Supraventricular tachycardia", 'v', kBasic, "426761007", kSnomed),
             ofRecording("PACE", "Paced rhythm", 'p', kBasic, "10370003", kSnomed),
             ofRecording("OTHER", "Another rhythm", 'o', kBasic, "", ""),
             ofRecording("PAC", "Premature atrial contractions", 'e', "", "284470004", kSnomed),
             ofRecording("PVC", "Premature ventricular contractions", 'x', "", "427172004", kSnomed),
             ofRecording("1AVB", "First-degree AV block", 'i', "", "270492004", kSnomed),
             ofRecording("LBBB", "Left bundle branch block", 'l', "", "164909002", kSnomed),
             ofRecording("RBBB", "Right bundle branch block", 'r', "", "59118001", kSnomed)}};
}

LabelSet waves() {
    constexpr const char* kMdc = "MDC";
    const auto mark = [](const char* name, const char* title, char key, LabelScope scope, const char* code) {
        return LabelEntry{name, title, key, scope, "", code, *code != '\0' ? kMdc : ""};
    };
    return {"Waves",
            1,
            "Mark the waves of one beat in every lead, and stretches that cannot be read.",
            {mark("P", "P wave", 'p', LabelScope::Span, "MDC_ECG_WAVC_PWAVE"),
             mark("QRS", "QRS complex", 'q', LabelScope::Span, "MDC_ECG_WAVC_QRSWAVE"),
             mark("T", "T wave", 't', LabelScope::Span, "MDC_ECG_WAVC_TWAVE"),
             mark("N", "Normal beat", 'n', LabelScope::Point, "MDC_ECG_BEAT_NORMAL"),
             mark("V", "Premature ventricular contraction", 'v', LabelScope::Point, "MDC_ECG_BEAT_V_P_C"),
             mark("S", "Supraventricular premature beat", 's', LabelScope::Point, "MDC_ECG_BEAT_SV_P_C"),
             mark("ARTEFACT", "Artefact", 'a', LabelScope::Span, "")}};
}

} // namespace

std::string_view labelScopeName(LabelScope scope) {
    switch (scope) {
    case LabelScope::Recording:
        return "recording";
    case LabelScope::Point:
        return "point";
    case LabelScope::Span:
        return "span";
    }
    return {};
}

std::optional<LabelScope> labelScopeFromName(std::string_view name) {
    for (const LabelScope scope : {LabelScope::Recording, LabelScope::Point, LabelScope::Span}) {
        if (labelScopeName(scope) == name)
            return scope;
    }
    return std::nullopt;
}

const LabelEntry* LabelSet::find(std::string_view label) const {
    const auto found = std::ranges::find(labels, label, &LabelEntry::name);
    return found == labels.end() ? nullptr : &*found;
}

const LabelEntry* LabelSet::withKey(char key) const {
    const auto found = std::ranges::find(labels, key, &LabelEntry::key);
    return found == labels.end() ? nullptr : &*found;
}

std::string LabelSet::title() const {
    return name + ", version " + std::to_string(version);
}

Result<void> checkLabelSet(const LabelSet& set) {
    if (!isName(set.name))
        return fail(ErrorCode::Invalid, "a label set needs a name of 1 to 64 bytes without , ; : or quotes");
    if (set.version < 1 || set.version > kMaxVersion)
        return fail(ErrorCode::Invalid, "the version of a label set is a number from 1 to 1000000");
    if (!isText(set.guide, kMaxGuide))
        return fail(ErrorCode::Invalid, "the guide of a label set is text of 20000 bytes at most");
    if (set.labels.empty() || set.labels.size() > kMaxLabels)
        return fail(ErrorCode::Invalid, "a label set has 1 to 64 labels");
    std::set<std::string_view> names;
    std::set<char> keys;
    for (std::size_t i = 0; i < set.labels.size(); ++i) {
        const LabelEntry& entry = set.labels[i];
        const std::string where = "label " + std::to_string(i + 1);
        if (Result<void> checked = checkEntry(entry, where); !checked)
            return checked;
        if (!names.insert(entry.name).second)
            return fail(ErrorCode::Invalid, where + ": the name " + entry.name + " is given twice");
        if (!keys.insert(entry.key).second)
            return fail(ErrorCode::Invalid,
                        where + " (" + entry.name + "): the key " + entry.key + " belongs to another label");
    }
    return {};
}

std::vector<LabelSet> startingLabelSets() {
    return {superclasses(), rhythms(), waves()};
}

} // namespace leadlight
