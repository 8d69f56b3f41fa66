// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/page/case_page.h"

#include "core/base/markup.h"
#include "core/explain/page/map_colours.h"
#include "core/explain/page/markup.h"
#include "core/explain/page/tracing_svg.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace leadlight::explain {

namespace {

std::string line(const std::string& name, const std::string& value, const char* kind = "words") {
    return value.empty() ? std::string()
                         : "<tr><td>" + escapedMarkup(name) + "</td><td class=\"" + kind + "\">" +
                               escapedMarkup(value) + "</td></tr>\n";
}

std::string patientTable(const CasePage& page) {
    const Recording& recording = *page.recording;
    const Patient& patient = recording.patient;
    std::string out = "<table>\n";
    out += line("Patient", patient.name) + line("Number", patient.id);
    out += line("Sex", patient.sex ? std::string(1, sexLetter(*patient.sex)) : std::string());
    out += line("Born", patient.birthDate ? patient.birthDate->iso() : std::string());
    out += line("Age", patient.ageYears ? decimal(*patient.ageYears, 0) + " years" : std::string());
    out += line("Recorded", recording.acquiredAt ? recording.acquiredAt->iso() : std::string());
    out += line("Device", recording.device);
    if (page.deidentified)
        out += line("Identity", "Removed. An ECG itself may identify a person who has another one on file.");
    else
        out += line("File", page.file) + line("SHA-256", recording.sha256.hex(), "words hash");
    if (const Series* series = recording.rhythm())
        out += line("Signal", std::to_string(series->waveform.leads.size()) + " leads, " +
                                  decimal(series->waveform.rateHz, 0) + " Hz, " +
                                  decimal(series->waveform.durationS(), 1) +
                                  " s; shown and analysed: the first 10 s, "
                                  "25 mm/s, 10 mm/mV, no display filter");
    return out + "</table>\n";
}

std::string findingsTable(const CasePage& page) {
    if (page.findings.empty())
        return {};
    std::string out =
        "<h2>What the model suggests</h2>\n<table>\n<tr><th>Finding</th><th class=\"left\">State</th>"
        "<th>Probability</th><th>Logit</th><th class=\"words\">Reason</th></tr>\n";
    for (const Finding& finding : page.findings) {
        const bool silent = finding.state == FindingState::Abstained; // a number would be read as an answer
        const char* state = finding.state == FindingState::Suggested      ? "suggested"
                            : finding.state == FindingState::NotSuggested ? "not suggested"
                                                                          : "abstained";
        out += "<tr><td>" + escapedMarkup(finding.label) + "</td><td class=\"left\">" + state + "</td><td>" +
               (silent ? "\u2013" : decimal(finding.probability, 2)) + "</td><td>" +
               (silent ? "\u2013" : decimal(finding.logit, 3)) + "</td><td class=\"words second\">" +
               escapedMarkup(finding.reason) + "</td></tr>\n";
    }
    out += "</table>\n";
    for (const Note& warning : page.warnings)
        out += "<p class=\"second\">" + escapedMarkup(warning.text) + "</p>\n";
    return out;
}

/// What a map of that kind is, and is not.
const char* meaningOf(Method method) {
    switch (method) {
    case Method::Attention:
        return "The share of the last layer's attention that each 200 ms of each lead receives, mean of the "
               "attention heads. "
               "It says where the encoder looked, not why a finding was suggested.";
    case Method::Rollout:
        return "Attention of all layers multiplied through. It knows of no finding.";
    case Method::Contribution:
        return "What each token adds to the logit; with the bias the values add up to it. Tokens have "
               "exchanged what they "
               "know in every layer, so a cell does not say that its own 200 ms caused it.";
    case Method::Gradient:
        return "Attention times its gradient, positive part, carried through all layers. It does not show "
               "what speaks "
               "against the finding.";
    case Method::Lrp:
        return "AttnLRP: the logit handed back to single samples, summed over each 200 ms. The position "
               "table takes its "
               "share, so the sum is not the whole logit.";
    case Method::Occlusion:
        return "What the logit loses when one second of one lead is left out. Two leads that say the same "
               "are each "
               "dispensable.";
    }
    return "";
}

std::string colourBar(const Explanation& map) {
    const bool both = isSigned(map.method);
    const double end = scaleEnd(map.values);
    const int decimals = end >= 10.0 ? 1 : end >= 0.1 ? 3 : 5;
    std::string out =
        "<svg width=\"520\" height=\"34\" viewBox=\"0 0 520 34\" role=\"img\" aria-label=\"Colour scale\">\n";
    for (int i = 0; i < 60; ++i) {
        const double part = i / 59.0;
        out += "<rect x=\"" + std::to_string(4 * i) + "\" width=\"4\" height=\"12\" fill=\"" +
               mapColour(both ? 2.0 * part - 1.0 : part, both).hex() + "\"/>";
    }
    const std::string style = "\" y=\"28\" font-size=\"12\" fill=\"currentColor\">";
    out += "\n<text x=\"0" + style + (both ? decimal(-end, decimals) : "0") + "</text>\n<text x=\"200" +
           style + decimal(end, decimals) +
           "</text>\n<text x=\"256\" y=\"11\" font-size=\"12\" fill=\"currentColor\">" +
           escapedMarkup(map.unit) + ", scale of this map" + (both ? "; orange for, blue against" : "") +
           "</text>\n</svg>\n";
    return out;
}

/// The deletion curve beside the random orders' mean.
std::string curvePicture(const DeletionCheck& check) {
    constexpr double kWidth = 260.0, kHeight = 110.0, kLeft = 48.0, kTop = 8.0;
    double least = check.curve.front(), most = check.curve.front();
    for (const Curve* curve : {&check.curve, &check.randomMean, &check.insertion}) {
        least = std::min(least, *std::min_element(curve->begin(), curve->end()));
        most = std::max(most, *std::max_element(curve->begin(), curve->end()));
    }
    const double span = std::max(most - least, 1e-6);
    const auto drawn = [&](const Curve& curve, const char* colour, const char* dash) {
        std::string points;
        for (std::size_t i = 0; i < curve.size(); ++i)
            points += decimal(kLeft + kWidth * kDeletionShares[i], 1) + "," +
                      decimal(kTop + kHeight * (most - curve[i]) / span, 1) + " ";
        return std::string("<polyline fill=\"none\" stroke-width=\"1.8\" stroke=\"") + colour +
               "\" stroke-dasharray=\"" + dash + "\" points=\"" + points + "\"/>\n";
    };
    const auto words = [](double x, double y, const std::string& text) {
        return "<text x=\"" + decimal(x, 0) + "\" y=\"" + decimal(y, 0) +
               "\" font-size=\"11\" fill=\"currentColor\">" + text + "</text>\n";
    };
    return "<svg width=\"480\" height=\"150\" viewBox=\"0 0 480 150\" role=\"img\" aria-label=\"Deletion "
           "curve\">\n"
           "<path d=\"M48 8V118H308\" fill=\"none\" stroke=\"currentColor\" stroke-width=\".6\"/>\n" +
           drawn(check.curve, "#b3261e", "none") + drawn(check.randomMean, "#55606a", "5 3") +
           drawn(check.insertion, "#0e7c86", "2 2") + words(2, 14, decimal(most, 2)) +
           words(2, 118, decimal(least, 2)) + words(48, 134, "0 %") + words(288, 134, "100 %") +
           words(130, 146, "of the tokens left out; up: logit") +
           words(320, 20, "\u2013 most relevant left out first") +
           words(320, 38, "- - random orders, mean of 20") +
           words(320, 56, "\u00b7\u00b7 most relevant kept") + "</svg>\n";
}

std::string verdictOf(bool passed) {
    return passed ? "<span class=\"good\">\u2713 passed</span>" : "<span class=\"bad\">\u2717 failed</span>";
}

std::string checksTable(const Checks& checks) {
    std::string out;
    if (checks.passed)
        out += std::string("<p class=\"verdict\">") +
               (*checks.passed ? "<span class=\"good\">\u2713 The map passed its checks.</span>"
                               : "<span class=\"bad\">\u2717 The map failed its checks and should not be "
                                 "believed.</span>") +
               "</p>\n";
    if (!checks.reason.empty())
        out += "<p class=\"second\">" + escapedMarkup(checks.reason) + "</p>\n";
    out += "<table>\n";
    const auto row = [](const std::string& name, const std::string& words, const std::string& verdict) {
        return "<tr><td>" + name + "</td><td class=\"words\">" + words + "</td><td class=\"left\">" +
               verdict + "</td></tr>\n";
    };
    if (checks.deletion)
        out += row("Deletion",
                   "mean logit " + decimal(checks.deletion->auc, 3) + "; 20 random orders (seeds 1 to 20) " +
                       decimal(checks.deletion->randomAuc, 3) + " (" +
                       decimal(checks.deletion->randomLowest, 3) + " to " +
                       decimal(checks.deletion->randomHighest, 3) + "); gain " +
                       decimal(checks.deletion->gain(), 3) + "; it should be " +
                       (checks.deletion->rises ? "higher" : "lower") + " than each; insertion " +
                       decimal(checks.deletion->insertionAuc, 3),
                   verdictOf(checks.deletion->passed));
    if (checks.agreement)
        out += row("Agreement",
                   "rank correlation with " + escapedMarkup(methodName(checks.agreement->with)) + " " +
                       decimal(checks.agreement->spearman, 3) + ", at least " + decimal(kLeastAgreement, 1),
                   verdictOf(checks.agreement->passed));
    if (checks.randomised)
        out +=
            row("Random weights",
                "rank correlation with a wholly random encoder " + decimal(checks.randomised->spearman, 3) +
                    ", at most " + decimal(kMostRandomAgreement, 1) + " in size (" +
                    std::to_string(checks.randomised->seeds) + " seeds from " +
                    std::to_string(checks.randomised->seed) + ")",
                verdictOf(checks.randomised->passed));
    if (checks.conservation)
        out += row("Conservation", "sum of the map / (logit - bias) = " + decimal(*checks.conservation, 3),
                   "reported");
    out += "</table>\n";
    if (checks.deletion)
        out += curvePicture(*checks.deletion);
    return out;
}

std::string leadsTable(const Explanation& map) {
    std::string names = "<tr><th>Lead</th>", sums = "<tr><td>Sum</td>";
    const double end = scaleEnd(map.values);
    const int decimals = end >= 0.1 ? 3 : 4;
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        const auto first = map.values.begin() + lead * kPatchCount;
        names += "<th>" + std::string(leadName(kModelLeads[static_cast<std::size_t>(lead)])) + "</th>";
        sums += "<td>" + decimal(std::accumulate(first, first + kPatchCount, 0.0), decimals) + "</td>";
    }
    return "<table>\n" + names + "</tr>\n" + sums + "</tr>\n</table>\n";
}

std::string mapSection(const PageMap& one, const TracingSvg& tracing) {
    const Explanation& map = *one.map;
    const bool failed = one.checks != nullptr && one.checks->passed && !*one.checks->passed;
    std::string title(methodName(map.method));
    if (!one.label.empty())
        title += (needsTarget(map.method) ? " of " : ", checked against ") + one.label;
    std::string out = failed ? "<section class=\"failed\">\n" : "<section>\n";
    out += "<h3>" + escapedMarkup(title) + (failed ? " \u2013 failed its checks" : "") + "</h3>\n<p>" +
           meaningOf(map.method) + "</p>\n";
    if (map.logit && map.bias)
        out += "<p class=\"second\">logit " + decimal(*map.logit, 4) + ", bias " + decimal(*map.bias, 4) +
               "</p>\n";
    if (!tracing.empty())
        out += "<div class=\"wide\">" + tracing.withMap(map.values, isSigned(map.method)) + "</div>\n";
    out += colourBar(map) + leadsTable(map);
    out += one.checks != nullptr ? checksTable(*one.checks)
                                 : std::string("<p class=\"verdict\">This map was not checked.</p>\n");
    return out + "</section>\n";
}

std::string modelSection(const PageModel& model) {
    if (model.card == nullptr)
        return {};
    const jepa::Card& card = *model.card;
    std::string out = "<h3>" + escapedMarkup(card.name) + "</h3>\n<table>\n";
    out += line("Kind", std::string(jepa::modelKindName(card.kind))) + line("Version", card.version) +
           line("SHA-256", model.sha256, "words hash") + line("Made", card.created) +
           line("Intended use", card.intendedUse) + line("Training data", card.trainingData) +
           line("Input", jepa::recipeText(card.recipe)) + line("Licence", card.licence) +
           line("Source", card.source);
    for (const std::string& limit : card.limits)
        out += line("Limit", limit);
    for (const jepa::Metric& metric : card.metrics) {
        std::string words = decimal(metric.value, 3);
        if (metric.low && metric.high)
            words += " (" + decimal(*metric.low, 3) + " to " + decimal(*metric.high, 3) + ")";
        out += line(metric.name + (metric.label.empty() ? "" : " " + metric.label),
                    metric.how.empty() ? words : words + "; " + metric.how);
    }
    return out + "</table>\n";
}

constexpr const char* kHowToRead =
    "<h2>How to read the maps</h2>\n<ul>\n"
    "<li>A map says something of the model, nothing of the patient. A map that passes its checks is not "
    "thereby right.</li>\n"
    "<li>Leads III, aVR, aVL and aVF are not read by the model: they are hatched and never coloured.</li>\n"
    "<li>A map that failed is grey, with the reason. The limits of the checks are conventions.</li>\n"
    "<li>Colours are scaled to the largest value of each map: two maps cannot be compared by their "
    "colours.</li>\n</ul>\n";

} // namespace

std::string casePage(const CasePage& page) {
    const TracingSvg tracing(*page.recording);
    std::string out = pageStart("ECG with relevance maps"); // nobody's name: titles are kept in histories
    out += "<h1>ECG with relevance maps</h1>\n<p class=\"notice\">" + std::string(kNotForDiagnosis) +
           " What the model suggests is no diagnosis, and the maps do not prove it.</p>\n";
    out += patientTable(page);
    if (!tracing.empty())
        out += "<h2>Tracing</h2>\n<div class=\"wide\">" + tracing.plain() + "</div>\n";
    else
        out += "<p>The recording has no millivolts to draw.</p>\n";
    out += findingsTable(page);
    if (!page.maps.empty())
        out += "<h2>Maps</h2>\n";
    for (const PageMap& map : page.maps)
        out += mapSection(map, tracing);
    out += kHowToRead;
    out += "<h2>Models</h2>\n" + modelSection(page.encoder);
    for (const PageModel& head : page.heads)
        out += modelSection(head);
    out += "<table>\n" +
           line("Ran on", page.device.empty() ? std::string() : page.device + ", " + page.precision) +
           line("Made by", page.program) + line("Made at", page.madeAt) + "</table>\n";
    return out + pageEnd();
}

} // namespace leadlight::explain
