// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/check_words.h"

#include "ui/common/error_text.h"
#include "ui/common/number_format.h"
#include "ui/session/joined_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MapChecks)
};

QString decimal(double value) {
    return formatNumber(value, 2);
}

QString reasonText(const explain::Checks& checks) {
    QStringList reasons;
    if (const auto& deletion = checks.deletion; deletion && !deletion->passed)
        reasons << Text::tr("Leaving out what it calls most relevant moves the logit no more than some of %1 "
                            "random orders do.")
                       .arg(explain::kRandomOrders);
    if (const auto& agreement = checks.agreement; agreement && !agreement->passed)
        reasons << Text::tr("It hardly agrees with %1 (rank correlation %2, at least %3 wanted).")
                       .arg(methodText(agreement->with), decimal(agreement->spearman),
                            decimal(explain::kLeastAgreement));
    if (const auto& randomised = checks.randomised; randomised && !randomised->passed)
        reasons << Text::tr("An encoder of random weights gives much the same map (rank correlation %1, at "
                            "most %2 wanted): it shows the recording or the architecture, not what was "
                            "learnt.")
                       .arg(decimal(randomised->spearman), decimal(explain::kMostRandomAgreement));
    return reasons.join(u' ');
}

CheckLine deletionLine(const explain::DeletionCheck& check) {
    CheckLine line;
    line.name = Text::tr("Deletion");
    line.numbers = Text::tr("%1, random %2 (%3 to %4)", "area, mean of random orders, lowest, highest")
                       .arg(decimal(check.auc), decimal(check.randomAuc), decimal(check.randomLowest),
                            decimal(check.randomHighest));
    line.passed = check.passed;
    line.explanation =
        check.rises
            ? Text::tr("Mean height of the logit while the most relevant tokens are left out first, against "
                       "%1 random orders (seeds 1 to %1). The model speaks against the finding: the logit "
                       "should rise above all of them.")
                  .arg(explain::kRandomOrders)
            : Text::tr("Mean height of the logit while the most relevant tokens are left out first, against "
                       "%1 random orders (seeds 1 to %1). It should fall below all of them.")
                  .arg(explain::kRandomOrders);
    return line;
}

CheckLine insertionLine(const explain::DeletionCheck& check) {
    CheckLine line;
    line.name = Text::tr("Insertion");
    line.numbers = decimal(check.insertionAuc);
    line.explanation = Text::tr("Mean height of the logit while the most relevant tokens are kept longest. "
                                "Reported, not judged.");
    return line;
}

CheckLine agreementLine(const explain::AgreementCheck& check) {
    CheckLine line;
    line.name = Text::tr("Agreement");
    line.numbers = Text::tr("%1 with %2").arg(decimal(check.spearman), methodText(check.with));
    line.passed = check.passed;
    line.explanation = Text::tr("Spearman's rank correlation with the map of a second method; at least %1.")
                           .arg(decimal(explain::kLeastAgreement));
    return line;
}

CheckLine randomisedLine(const explain::RandomisedCheck& check) {
    CheckLine line;
    line.name = Text::tr("Random weights");
    QStringList steps;
    for (const auto& step : check.steps)
        steps << named(QString::number(step.blocks), decimal(step.spearman));
    line.numbers = decimal(check.spearman);
    line.passed = check.passed;
    line.explanation =
        Text::tr("Rank correlation with the map of an encoder of random weights; at most %1 in size. Seeds "
                 "%2 to %3. Block by block from the top, the last being everything: %4.")
            .arg(decimal(explain::kMostRandomAgreement), QString::number(check.seed),
                 QString::number(check.seed + static_cast<std::uint64_t>(std::max(1, check.seeds)) - 1),
                 listed(steps));
    return line;
}

CheckLine sumLine(double conservation) {
    CheckLine line;
    line.name = Text::tr("Sum");
    line.numbers =
        Text::tr("%1 % of the logit", "share of a logit").arg(formatNumber(100.0 * conservation, 0));
    line.explanation =
        Text::tr("Sum of the map over logit less bias. What is missing or too much belongs to the "
                 "position table, which is added before every block. Reported, not judged.");
    return line;
}

} // namespace

Verdict verdictOf(const MapAnswer* answer) {
    if (!answer)
        return Verdict::Unknown;
    switch (answer->stage) {
    case MapStage::Asked:
    case MapStage::Checking:
        return Verdict::Waiting;
    case MapStage::Failed:
        return Verdict::Problem;
    case MapStage::Unchecked:
    case MapStage::Stopped:
        return Verdict::Unknown;
    case MapStage::Done:
        break;
    }
    if (!answer->map || !answer->map->checks || !answer->map->checks->passed)
        return Verdict::Unknown;
    return *answer->map->checks->passed ? Verdict::Passed : Verdict::Failed;
}

QString verdictText(const MapAnswer* answer) {
    switch (verdictOf(answer)) {
    case Verdict::Waiting:
        return answer->stage == MapStage::Asked ? Text::tr("The map is being made…")
                                                : Text::tr("The map is being checked…");
    case Verdict::Passed:
        return Text::tr("Passed its checks. That does not make it right.");
    case Verdict::Failed:
        return reasonText(*answer->map->checks);
    case Verdict::Problem:
        return answer->problem ? errorSentence(*answer->problem) : QString();
    case Verdict::Unknown:
        break;
    }
    if (answer && answer->stage == MapStage::Stopped)
        return answer->map ? Text::tr("The checks were stopped.") : Text::tr("It was stopped.");
    return Text::tr("Not checked: do not believe it yet.");
}

std::vector<CheckLine> checkLines(const MapAnswer* answer) {
    std::vector<CheckLine> lines;
    if (!answer || !answer->map || !answer->map->checks)
        return lines;
    const explain::Checks& checks = *answer->map->checks;
    if (checks.deletion) {
        lines.push_back(deletionLine(*checks.deletion));
        lines.push_back(insertionLine(*checks.deletion));
    }
    if (checks.agreement)
        lines.push_back(agreementLine(*checks.agreement));
    if (checks.randomised)
        lines.push_back(randomisedLine(*checks.randomised));
    if (checks.conservation)
        lines.push_back(sumLine(*checks.conservation));
    return lines;
}

} // namespace leadlight::ui
