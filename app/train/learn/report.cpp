// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/report.h"

#include "app/train/learn/svg_plot.h"
#include "core/base/file.h"
#include "core/base/markup.h"
#include "core/jepa/calibration.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace leadlight::train {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kSmallestGroup = 40;
constexpr std::size_t kManyLabels = 8; // pictures show no more: the others are in the tables

// Everything that is known of some recordings, side by side, so that a bootstrap draws them together.
// `scores` of the Scored hold, for each label, logit, probability, decision and abstention one after the
// other.
constexpr std::size_t kPerLabel = 4;

struct Table {
    std::size_t labels = 0;
    jepa::Scored packed; ///< labels * kPerLabel columns; the truth stands with each
};

Table tableOf(const HeldOut& heldOut, const std::function<bool(std::size_t)>& wanted) {
    Table table;
    table.labels = static_cast<std::size_t>(heldOut.logits.labels);
    table.packed.labels = static_cast<int>(table.labels * kPerLabel);
    for (std::size_t row = 0; row < heldOut.rows.size(); ++row) {
        if (!wanted(heldOut.rows[row]))
            continue;
        for (std::size_t label = 0; label < table.labels; ++label) {
            const std::size_t at = row * table.labels + label;
            const double abstained = heldOut.shipped ? heldOut.shipped->abstained[at] : 0.0;
            for (const double value : {heldOut.logits.scores[at], heldOut.probabilities[at],
                                       static_cast<double>(heldOut.decided[at]), abstained}) {
                table.packed.scores.push_back(value);
                table.packed.truth.push_back(heldOut.logits.truth[at]);
            }
        }
        table.packed.patients.push_back(heldOut.logits.patients[row]);
    }
    return table;
}

// One label of a packed table.
struct LabelColumn {
    std::vector<double> logits, probabilities;
    std::vector<std::uint8_t> decided, abstained, truth;
};

LabelColumn columnOf(const jepa::Scored& packed, std::size_t label) {
    const int columns = packed.labels;
    const int first = static_cast<int>(label * kPerLabel);
    LabelColumn out{column(packed.scores, columns, first),
                    column(packed.scores, columns, first + 1),
                    {},
                    {},
                    column(packed.truth, columns, first)};
    for (const double value : column(packed.scores, columns, first + 2))
        out.decided.push_back(value > 0.5 ? 1 : 0);
    for (const double value : column(packed.scores, columns, first + 3))
        out.abstained.push_back(value > 0.5 ? 1 : 0);
    return out;
}

using Statistic = std::function<std::optional<double>(const LabelColumn&)>;

struct Measure {
    const char* name;
    const char* words;
    Statistic of;
};

// `shipped`: also what only a whole head does.
std::vector<Measure> measures(bool shipped) {
    std::vector<Measure> all{
        {"auc", "one-vs-rest AUC", [](const LabelColumn& c) { return jepa::rocAuc(c.logits, c.truth); }},
        {"average_precision", "average precision",
         [](const LabelColumn& c) { return jepa::averagePrecision(c.logits, c.truth); }},
        {"f1", "F1", [](const LabelColumn& c) { return jepa::judgeDecisions(c.decided, c.truth).f1; }},
        {"sensitivity", "sensitivity",
         [](const LabelColumn& c) { return jepa::judgeDecisions(c.decided, c.truth).sensitivity; }},
        {"specificity", "specificity",
         [](const LabelColumn& c) { return jepa::judgeDecisions(c.decided, c.truth).specificity; }},
        {"brier", "Brier score",
         [](const LabelColumn& c) { return jepa::brierScore(c.probabilities, c.truth); }},
        {"ece", "calibration error (10 bins)",
         [](const LabelColumn& c) { return jepa::expectedCalibrationError(c.probabilities, c.truth); }}};
    if (shipped)
        all.push_back({"abstained", "share abstained", [](const LabelColumn& c) -> std::optional<double> {
                           return static_cast<double>(std::count(c.abstained.begin(), c.abstained.end(), 1)) /
                                  static_cast<double>(std::max<std::size_t>(1, c.abstained.size()));
                       }});
    return all;
}

// Only labels with both classes count: the AUC of others is not defined.
bool hasBoth(const LabelColumn& values) {
    return std::find(values.truth.begin(), values.truth.end(), 1) != values.truth.end() &&
           std::find(values.truth.begin(), values.truth.end(), 0) != values.truth.end();
}

// The labels that a mean is over: those of the whole sample, so that every draw of a bootstrap is of the
// same.
std::vector<std::size_t> judgedLabels(const Table& table) {
    std::vector<std::size_t> labels;
    for (std::size_t label = 0; label < table.labels; ++label) {
        if (hasBoth(columnOf(table.packed, label)))
            labels.push_back(label);
    }
    return labels;
}

std::optional<double> meanOver(const jepa::Scored& packed, const std::vector<std::size_t>& labels,
                               const Statistic& of) {
    double sum = 0.0;
    for (const std::size_t label : labels) {
        const LabelColumn values = columnOf(packed, label);
        const auto value = hasBoth(values) ? of(values) : std::nullopt;
        if (!value)
            return std::nullopt;
        sum += *value;
    }
    return labels.empty() ? std::nullopt : std::optional(sum / static_cast<double>(labels.size()));
}

// The calibrated probabilities of a packed table.
jepa::Scored probabilitiesOf(const jepa::Scored& packed, std::size_t labels) {
    jepa::Scored scored;
    scored.labels = static_cast<int>(labels);
    scored.patients = packed.patients;
    for (std::size_t at = 0; at < packed.scores.size(); at += kPerLabel) {
        scored.scores.push_back(packed.scores[at + 1]);
        scored.truth.push_back(packed.truth[at]);
    }
    return scored;
}

void addMetric(std::vector<jepa::Metric>& to, const jepa::Scored& packed, const std::string& name,
               const std::string& label, const std::string& how, int draws,
               const std::function<std::optional<double>(const jepa::Scored&)>& of) {
    const auto value = of(packed);
    if (!value)
        return;
    jepa::Metric metric{name, label, *value, {}, {}, how};
    if (draws > 0) {
        if (const auto interval = jepa::bootstrapByPatient(packed, of, draws)) {
            metric.low = interval->low;
            metric.high = interval->high;
        }
    }
    to.push_back(std::move(metric));
}

GroupResult resultOf(const std::string& name, const Table& table, const LabelSet& set, bool shipped,
                     int draws) {
    GroupResult group{name, table.packed.count(), {}};
    const std::vector<Measure> all = measures(shipped);
    const std::vector<std::size_t> judged = judgedLabels(table);
    for (const Measure& measure : all)
        addMetric(group.metrics, table.packed, std::string("macro_") + measure.name, "",
                  std::string("mean over the labels: ") + measure.words, draws,
                  [&](const jepa::Scored& packed) { return meanOver(packed, judged, measure.of); });
    const std::vector<int> alone = jepa::labelsAlone(probabilitiesOf(table.packed, table.labels));
    addMetric(
        group.metrics, table.packed, "macro_auc_ovo", "",
        "one-vs-one AUC (Hand and Till), recordings with exactly one label; the interval is of the draws "
        "that hold every pair",
        draws, [&](const jepa::Scored& packed) {
            return jepa::oneVersusOneAuc(probabilitiesOf(packed, table.labels), alone);
        });
    for (std::size_t label = 0; label < table.labels; ++label) {
        const std::string words(set.labels[label].label);
        const LabelColumn values = columnOf(table.packed, label);
        const auto positives = std::count(values.truth.begin(), values.truth.end(), 1);
        group.metrics.push_back({"positives", words, static_cast<double>(positives), {}, {}, "recordings"});
        if (!hasBoth(values))
            continue;
        for (const Measure& measure : all)
            addMetric(group.metrics, table.packed, measure.name, words, measure.words, draws,
                      [&](const jepa::Scored& packed) -> std::optional<double> {
                          const LabelColumn drawn = columnOf(packed, label);
                          return hasBoth(drawn) ? measure.of(drawn) : std::nullopt;
                      });
    }
    return group;
}

struct Group {
    const char* name;
    std::function<bool(const DataRow&)> holds;
};

const std::vector<Group>& groupsOfInterest() {
    const auto aged = [](double from, double to) {
        return [from, to](const DataRow& row) { return row.age && *row.age >= from && *row.age < to; };
    };
    static const std::vector<Group> groups{
        {"women", [](const DataRow& row) { return row.sex == "F"; }},
        {"men", [](const DataRow& row) { return row.sex == "M"; }},
        {"age below 50", aged(0.0, 50.0)},
        {"age 50 to 69", aged(50.0, 70.0)},
        {"age 70 and above", aged(70.0, 1000.0)},
        {"rows in true millivolts", [](const DataRow& row) { return row.scale == RowScale::Millivolt; }},
        {"z-scored rows", [](const DataRow& row) { return row.scale == RowScale::Zscored; }}};
    return groups;
}

Json metricsJson(const std::vector<jepa::Metric>& metrics) {
    Json list = Json::array();
    for (const jepa::Metric& metric : metrics) {
        Json entry{{"name", metric.name},
                   {"label", metric.label.empty() ? Json() : Json(metric.label)},
                   {"value", metric.value},
                   {"low", metric.low ? Json(*metric.low) : Json()},
                   {"high", metric.high ? Json(*metric.high) : Json()},
                   {"how", metric.how}};
        list.push_back(std::move(entry));
    }
    return list;
}

std::string cell(const GroupResult& group, const std::string& name, const std::string& label) {
    const auto found = std::find_if(group.metrics.begin(), group.metrics.end(), [&](const jepa::Metric& m) {
        return m.name == name && m.label == label;
    });
    if (found == group.metrics.end())
        return "<td>&ndash;</td>";
    char text[120];
    if (name == "positives")
        std::snprintf(text, sizeof text, "<td>%.0f</td>", found->value);
    else if (found->low && found->high)
        std::snprintf(text, sizeof text, "<td>%.3f <small>%.3f to %.3f</small></td>", found->value,
                      *found->low, *found->high);
    else
        std::snprintf(text, sizeof text, "<td>%.3f</td>", found->value);
    return text;
}

std::string labelTable(const Evaluation& evaluation, const GroupResult& group) {
    const std::vector<Measure> all = measures(evaluation.heldOut.shipped.has_value());
    std::string out = "<table><tr><th>label</th><th>positives</th>";
    for (const Measure& measure : all)
        out += std::string("<th>") + measure.words + "</th>";
    out += "</tr>\n";
    const auto line = [&](const std::string& title, const std::string& prefix, const std::string& label) {
        out += "<tr><th>" + escapedMarkup(title) + "</th>" +
               (label.empty() ? std::string("<td></td>") : cell(group, "positives", label));
        for (const Measure& measure : all)
            out += cell(group, prefix + measure.name, label);
        out += "</tr>\n";
    };
    for (const LabelMeaning& meaning : evaluation.labels->labels)
        line(std::string(meaning.label), "", std::string(meaning.label));
    line("mean", "macro_", "");
    return out + "</table>\n";
}

std::string groupTable(const Evaluation& evaluation) {
    std::string out = "<table><tr><th>group</th><th>recordings</th><th>macro AUC</th><th>one-vs-one</th>"
                      "<th>calibration error</th>";
    for (const LabelMeaning& meaning : evaluation.labels->labels)
        out += "<th>AUC " + escapedMarkup(std::string(meaning.label)) + "</th>";
    out += "</tr>\n";
    for (const GroupResult& group : evaluation.groups) {
        out +=
            "<tr><th>" + escapedMarkup(group.name) + "</th><td>" + std::to_string(group.recordings) + "</td>";
        if (group.metrics.empty()) {
            out += "<td colspan=\"" + std::to_string(3 + evaluation.labels->labels.size()) +
                   "\">too few to measure (under " + std::to_string(kSmallestGroup) + ")</td></tr>\n";
            continue;
        }
        out += cell(group, "macro_auc", "") + cell(group, "macro_auc_ovo", "") + cell(group, "macro_ece", "");
        for (const LabelMeaning& meaning : evaluation.labels->labels)
            out += cell(group, "auc", std::string(meaning.label));
        out += "</tr>\n";
    }
    return out + "</table>\n";
}

const char* thresholdsInWords(const Evaluation& evaluation) {
    return evaluation.heldOut.shipped
               ? "F1, sensitivity and specificity are at the head's own thresholds, whether it abstains or "
                 "not; probabilities are as it gives them."
               : "F1, sensitivity and specificity are at the thresholds of best F1 on the other tested "
                 "folds; "
                 "probabilities are calibrated on them, too.";
}

const std::array<const char*, kManyLabels> kColours{"#0b3d91", "#c62828", "#2e7d32", "#6a1b9a",
                                                    "#ef6c00", "#00838f", "#5d4037", "#ad1457"};

template <class Draw>
std::vector<PlotLine> linesOf(const Evaluation& evaluation, Draw draw) {
    std::vector<PlotLine> lines;
    const auto labels = static_cast<std::size_t>(evaluation.heldOut.logits.labels);
    for (std::size_t label = 0; label < std::min(labels, kManyLabels); ++label) {
        const int at = static_cast<int>(label);
        PlotLine line;
        line.name = evaluation.labels->labels[label].label;
        line.colour = kColours[label];
        draw(line, column(evaluation.heldOut.logits.scores, evaluation.heldOut.logits.labels, at),
             column(evaluation.heldOut.probabilities, evaluation.heldOut.logits.labels, at),
             column(evaluation.heldOut.logits.truth, evaluation.heldOut.logits.labels, at));
        lines.push_back(std::move(line));
    }
    lines.push_back({"", {{0.0, 0.0}, {1.0, 1.0}}, "#90a4ae", 1.0, true, false});
    return lines;
}

} // namespace

Evaluation evaluateHeldOut(const std::vector<DataRow>& rows, HeldOut heldOut, int draws) {
    Evaluation out;
    out.labels = heldOut.labels;
    out.protocol =
        protocolOf(rows, heldOut) +
        (draws > 0 ? "; 95 % intervals by bootstrap over patients (z-scored rows name none: each "
                     "counts as its own); a calibration error grows when recordings are drawn twice, so its "
                     "interval lies above it"
                   : "");
    const bool shipped = heldOut.shipped.has_value();
    out.groups.push_back(
        resultOf("all", tableOf(heldOut, [](std::size_t) { return true; }), *out.labels, shipped, draws));
    for (const Group& group : groupsOfInterest()) {
        const Table table = tableOf(heldOut, [&](std::size_t row) { return group.holds(rows[row]); });
        // A group that is too small for numbers is named all the same: its absence would say nothing.
        if (table.packed.count() >= kSmallestGroup)
            out.groups.push_back(resultOf(group.name, table, *out.labels, shipped, draws));
        else
            out.groups.push_back({group.name, table.packed.count(), {}});
    }
    out.heldOut = std::move(heldOut);
    return out;
}

std::string evaluationJson(const Evaluation& evaluation) {
    Json groups = Json::array();
    for (const GroupResult& group : evaluation.groups)
        groups.push_back({{"name", group.name},
                          {"recordings", group.recordings},
                          {"metrics", metricsJson(group.metrics)}});
    const auto& shipped = evaluation.heldOut.shipped;
    const Json document{{"encoders", evaluation.encoders},
                        {"head", shipped ? Json(shipped->head.hex()) : Json()},
                        {"seen_folds", shipped ? Json(shipped->seenFolds) : Json::array()},
                        {"labels", evaluation.labels->name},
                        {"protocol", evaluation.protocol},
                        {"metrics", metricsJson(evaluation.groups.front().metrics)},
                        {"groups", std::move(groups)}};
    return document.dump(2) + "\n";
}

std::string rocPlot(const Evaluation& evaluation) {
    const PlotFrame frame{"ROC", "1 - specificity", "sensitivity", {{0.0, 1.0}}, {{0.0, 1.0}}};
    return svgPlot(
        frame, linesOf(evaluation, [](PlotLine& line, const auto& logits, const auto&, const auto& truth) {
            for (const jepa::RocPoint& point : jepa::rocCurve(logits, truth))
                line.points.emplace_back(point.falsePositiveRate, point.truePositiveRate);
        }));
}

std::string reliabilityPlot(const Evaluation& evaluation) {
    const PlotFrame frame{
        "Reliability", "predicted probability", "observed frequency", {{0.0, 1.0}}, {{0.0, 1.0}}};
    return svgPlot(frame, linesOf(evaluation, [](PlotLine& line, const auto&, const auto& probabilities,
                                                 const auto& truth) {
                       line.dots = true;
                       for (const jepa::ReliabilityBin& bin : jepa::reliability(probabilities, truth)) {
                           if (bin.count >= 5)
                               line.points.emplace_back(bin.meanProbability, bin.frequency);
                       }
                   }));
}

std::string evaluationPage(const Evaluation& evaluation) {
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Leadlight "
        "evaluation</title>\n"
        "<style>body{font:15px/1.5 sans-serif;max-width:76rem;margin:2rem auto;padding:0 1rem;color:#263238}"
        "table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #cfd8dc;padding:.3rem .6rem;"
        "text-align:right}th:first-child{text-align:left}th{background:#f3f6f8}small{color:#607d8b}"
        "figure{display:inline-block;margin:0 1rem 1rem 0}</style></head><body>\n"
        "<h1>Evaluation: " +
        escapedMarkup(std::string(evaluation.labels->title)) +
        "</h1>\n<p><strong>Research use only. Not for diagnosis.</strong></p>\n<p>" +
        escapedMarkup(evaluation.protocol) + ".</p>\n<h2>All recordings (" +
        std::to_string(evaluation.groups.front().recordings) + ")</h2>\n" +
        labelTable(evaluation, evaluation.groups.front()) + "<p>One-vs-one AUC:</p><table><tr>" +
        cell(evaluation.groups.front(), "macro_auc_ovo", "") + "</tr></table>\n<p>" +
        thresholdsInWords(evaluation) + "</p>\n<figure>" + rocPlot(evaluation) + "</figure><figure>" +
        reliabilityPlot(evaluation) + "</figure>\n<h2>Groups</h2>\n" + groupTable(evaluation) +
        "<h2>What was judged</h2>\n<ul>";
    for (const std::string& encoder : evaluation.encoders)
        out += "<li>encoder " + escapedMarkup(encoder) + "</li>";
    if (evaluation.heldOut.shipped)
        out += "<li>head " + evaluation.heldOut.shipped->head.hex() + "</li>";
    return out + "</ul>\n</body></html>\n";
}

std::vector<std::filesystem::path> evaluationFiles(const std::filesystem::path& output) {
    std::vector<std::filesystem::path> files{output};
    for (const char* ending : {".html", ".roc.svg", ".reliability.svg"})
        files.push_back(std::filesystem::path(output).replace_extension(ending));
    return files;
}

Result<void> writeEvaluation(const Evaluation& evaluation, const std::filesystem::path& output) {
    const std::string texts[] = {evaluationJson(evaluation), evaluationPage(evaluation), rocPlot(evaluation),
                                 reliabilityPlot(evaluation)};
    const auto* text = texts;
    for (const std::filesystem::path& file : evaluationFiles(output)) {
        if (auto written = writeFile(file, asBytes(*text++)); !written)
            return written;
    }
    return {};
}

} // namespace leadlight::train
