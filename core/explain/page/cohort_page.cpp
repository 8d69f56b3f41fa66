// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/page/cohort_page.h"

#include "core/base/markup.h"
#include "core/explain/page/markup.h"

#include <algorithm>

namespace leadlight::explain {

namespace {

std::string cell(const std::string& text) {
    return "<td>" + text + "</td>";
}

/// "12 of 50 (24 %)"
std::string share(int part, int whole) {
    if (whole == 0)
        return "\u2013";
    return std::to_string(part) + " of " + std::to_string(whole) + " (" + decimal(100.0 * part / whole, 0) +
           " %)";
}

/// "0.42 (0.31 to 0.55)"
std::string spread(const std::optional<Quartiles>& known, int decimals) {
    if (!known)
        return "\u2013";
    return decimal(known->median, decimals) + " (" + decimal(known->lower, decimals) + " to " +
           decimal(known->upper, decimals) + ")";
}

std::string rowOf(const CohortRow& row, bool withEvents) {
    std::string out = row.label.empty() ? "<tr class=\"all\">" : "<tr>";
    out += cell(row.label.empty() ? escapedMarkup(methodName(row.method)) : "");
    out += "<td class=\"left\">" +
           (row.label.empty() ? std::string("all findings") : escapedMarkup(row.label)) + "</td>";
    out += cell(std::to_string(row.maps)) + cell(share(row.passed, row.checked));
    const int judged = row.gain ? row.checked : 0;
    out += cell(share(row.deletionPassed, judged)) + cell(spread(row.gain, 2));
    out += cell(share(row.agreementPassed, row.agreement ? row.checked : 0)) + cell(spread(row.agreement, 2));
    out +=
        cell(share(row.randomisedPassed, row.randomised ? row.checked : 0)) + cell(spread(row.randomised, 2));
    if (withEvents)
        out += cell(share(row.hits, row.pointed)) +
               cell(row.pointed > 0 ? decimal(100.0 * row.chance, 0) + " %" : std::string("\u2013"));
    out += cell(decimal(row.mapSeconds, 3)) + cell(decimal(row.checkSeconds, 2));
    return out + "</tr>\n";
}

std::string factsOf(const CohortHeading& heading) {
    const auto line = [](const std::string& name, const std::string& value, const char* kind = "words") {
        return value.empty() ? std::string()
                             : "<tr><td>" + name + "</td><td class=\"" + kind + "\">" + escapedMarkup(value) +
                                   "</td></tr>\n";
    };
    return "<table>\n" +
           line("Recordings", std::to_string(heading.recordings) + " explained, " +
                                  std::to_string(heading.notAnalysed) + " not analysed, " +
                                  std::to_string(heading.unreadable) + " not readable") +
           line("Encoder", heading.encoderName) + line("", heading.encoderSha256, "words hash") +
           line("Trained on", heading.encoderTraining) + line("Head", heading.headName) +
           line("", heading.headSha256, "words hash") +
           line("Ran on", heading.device + ", " + heading.precision) + line("Known events", heading.events) +
           line("Made by", heading.program + ", " + heading.madeAt) + "</table>\n";
}

constexpr const char* kHowToRead = "<h2>How to read it</h2>\n<ul>\n"
                                   "<li><b>Passed</b>: all checks of a map together. A map that passes is "
                                   "not thereby right; one that fails should not "
                                   "be believed.</li>\n"
                                   "<li><b>Deletion</b>: leaving out what the map calls most relevant moves "
                                   "the logit more than each of 20 random "
                                   "orders (p = 1/21). <b>Gain</b>: by how many logits more than their mean, "
                                   "on average along the curve.</li>\n"
                                   "<li><b>Agreement</b>: rank correlation with a second method, AttnLRP (of "
                                   "AttnLRP itself: contribution), at least "
                                   "0.2.</li>\n"
                                   "<li><b>Random weights</b>: rank correlation with the map of an encoder "
                                   "whose weights are random numbers, at most "
                                   "0.5 in size. More means that the map shows the recording or the "
                                   "architecture, not what was learnt.</li>\n"
                                   "<li><b>Pointing game</b>: how often the most relevant token lies in an "
                                   "event that is known, beside the event's "
                                   "share of all tokens.</li>\n"
                                   "<li>Numbers with brackets are medians and quartiles; seconds are "
                                   "medians. The limits are conventions.</li>\n</ul>\n";

} // namespace

std::string cohortPage(const CohortHeading& heading, const std::vector<CohortRow>& rows) {
    const bool withEvents =
        std::any_of(rows.begin(), rows.end(), [](const CohortRow& row) { return row.pointed > 0; });
    std::string page = pageStart("Which maps pass their checks");
    page += "<h1>Which maps pass their checks</h1>\n<p class=\"second\">Relevance maps of an ECG-JEPA "
            "encoder over many "
            "recordings, each tested against chance, against another method and against a model that knows "
            "nothing.</p>\n";
    page += std::string("<p class=\"notice\">") + kNotForDiagnosis +
            " The table says something of the model and of the methods, nothing of any patient.</p>\n";
    page += factsOf(heading);
    page += "<h2>By method and finding</h2>\n<div class=\"wide\"><table>\n<tr><th>Method</th><th "
            "class=\"left\">Finding"
            "</th><th>Maps</th><th>Passed</th><th>Deletion</th><th>Gain, "
            "logits</th><th>Agreement</th><th>Spearman</th>"
            "<th>Random weights</th><th>Spearman</th>";
    if (withEvents)
        page += "<th>Pointing game</th><th>Chance</th>";
    page += "<th>Map, s</th><th>Checks, s</th></tr>\n";
    for (const CohortRow& row : rows)
        page += rowOf(row, withEvents);
    page += "</table></div>\n";
    page += kHowToRead;
    return page + pageEnd();
}

} // namespace leadlight::explain
