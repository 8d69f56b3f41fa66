// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/ai_panel.h"

#include "ui/common/error_text.h"
#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/findings/finding_row.h"
#include "ui/findings/finding_words.h"
#include "ui/findings/read_first_notice.h"
#include "ui/session/guard_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

AiPanel::AiPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session) {
    m_title = makeText({}, {}, this);
    m_title->setFont(interfaceFont(1.0, TextWeight::Medium));
    m_sentence = makeSecondary({}, this);
    m_hidden = new ReadFirstNotice(m_session, this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_warnings = makeText({}, u"caution"_s, this);
    m_provenance = makeSecondary({}, this);
    m_provenance->setFont(interfaceFont(0.88));
    m_again = new QPushButton(tr("Try again"), this);
    m_card = new QPushButton(tr("Model cards"), this);
    connect(m_again, &QPushButton::clicked, this, [this] { m_session.analyseCurrent(); });
    connect(m_card, &QPushButton::clicked, this, &AiPanel::cardAsked);

    auto* heading = new QHBoxLayout;
    heading->addWidget(makeHeading(tr("AI suggestions"), this));
    heading->addStretch();
    auto* researchUse = makeSecondary(tr("Research use only"), this);
    researchUse->setWordWrap(false);
    heading->addWidget(researchUse);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(2 * kStep);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_card);
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kStep, 3 * kStep, 3 * kStep, 3 * kStep);
    layout->setSpacing(2 * kStep);
    layout->addLayout(heading);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_hidden);
    layout->addWidget(m_progress);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_warnings);
    layout->addWidget(m_provenance);
    layout->addLayout(buttons);

    const auto inTurn = [this] { m_session.turns().add(this, [this] { follow(); }); };
    connect(&m_session, &Session::currentChanged, this, inTurn);
    connect(&m_session, &Session::analysisChanged, this, inTurn);
    connect(&m_session, &Session::storedChanged, this, inTurn);
    connect(&m_session.readFirst(), &ReadFirst::changed, this, inTurn);
    connect(&m_session, &Session::modelsChanged, this, inTurn);
    connect(&m_session, &Session::jobChanged, this, &AiPanel::followProgress);
    follow();
}

void AiPanel::setTheme(Theme theme) {
    m_theme = theme;
    follow();
    update();
}

QString AiPanel::statement() const {
    return m_title->isHidden() && m_sentence->isHidden() ? QString()
                                                         : m_title->text() + u' ' + m_sentence->text();
}

void AiPanel::paintEvent(QPaintEvent*) {
    const Palette& palette = paletteOf(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.aiEdge, 1.0));
    painter.setBrush(palette.aiGround);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}

void AiPanel::follow() {
    qDeleteAll(m_rows);
    m_rows.clear();
    qDeleteAll(m_lines);
    m_lines.clear();
    say({}, {}, {});
    m_hidden->hide();
    m_progress->hide();
    m_warnings->hide();
    m_provenance->hide();
    m_again->hide();
    m_card->hide();
    const OpenCase* shown = m_session.current();
    if (!shown) {
        say({}, tr("Open an ECG and the encoder's suggestions appear here."), u"secondary"_s);
        return;
    }
    switch (shown->stage) {
    case AnalysisStage::None:
        say({}, tr("Not analysed yet."), u"secondary"_s);
        m_again->setText(tr("Analyse"));
        m_again->show();
        break;
    case AnalysisStage::Waiting:
        say({}, tr("The encoder is reading this ECG…"), u"secondary"_s);
        m_progress->show();
        followProgress();
        break;
    case AnalysisStage::Failed:
        say(tr("The AI is not available"),
            tr("%1\nEverything else works without it.")
                .arg(shown->analysisProblem ? text(shown->analysisProblem->text) : QString()),
            u"secondary"_s);
        m_again->setText(tr("Try again"));
        m_again->show();
        break;
    case AnalysisStage::Done:
        showSaid(*shown);
        break;
    }
}

void AiPanel::showSaid(const OpenCase& shown) {
    if (aiSpoke(shown) && m_session.readFirst().hides(shown)) {
        m_hidden->show();
        return;
    }
    if (!shown.analysis)
        return;
    showFindings(*shown.analysis);
    for (const Analysis& further : shown.further)
        showFurther(further);
}

void AiPanel::followProgress() {
    if (const OpenCase* shown = m_session.current())
        setProgress(*m_progress, shown->progress);
}

void AiPanel::say(const QString& title, const QString& sentence, const QString& role) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setRole(m_sentence, role);
}

void AiPanel::showFindings(const Analysis& analysis) {
    m_session.requestModels();
    if (!analysis.notAnalysed.empty()) {
        say(tr("Not analysed"), tr("Not analysed: %1.").arg(guardText(analysis.notAnalysed)), {});
        m_title->hide();
    } else if (analysis.findings.empty()) {
        say({}, tr("The encoder ran without a diagnostic head: there are no findings, only attention."),
            u"secondary"_s);
    }
    // What holds for the whole recording is said once, among the warnings, and not again in every row.
    const bool farFromTraining =
        std::any_of(analysis.warnings.begin(), analysis.warnings.end(),
                    [](const Note& note) { return note.code == "far_from_training"; });
    for (std::size_t i = 0; i < analysis.findings.size(); ++i) {
        Finding finding = analysis.findings[i];
        if (farFromTraining)
            finding.reason.clear();
        m_rows.push_back(new FindingRow(std::move(finding), thresholdOf(analysis, i), m_theme, this));
        m_rowsLayout->addWidget(m_rows.back());
    }
    const QStringList warnings = warningsBeside(analysis);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_provenance->setText(provenanceOf(analysis));
    m_provenance->show();
    m_card->show();
}

// Many statements of which few are true: those get a row, of the others one line tells which were asked.
void AiPanel::showFurther(const Analysis& analysis) {
    const auto addLine = [&](QLabel* line) {
        m_rowsLayout->addWidget(line);
        m_lines.push_back(line);
    };
    addLine(makeText(headTitle(headNameOf(analysis)), {}, this));
    m_lines.back()->setFont(interfaceFont(1.0, TextWeight::Medium));
    QStringList notSuggested;
    QStringList unanswered;
    for (std::size_t i = 0; i < analysis.findings.size(); ++i) {
        const Finding& finding = analysis.findings[i];
        if (finding.state == FindingState::Suggested) {
            m_rows.push_back(new FindingRow(finding, thresholdOf(analysis, i), m_theme, this));
            m_rowsLayout->addWidget(m_rows.back());
        } else {
            (finding.state == FindingState::Abstained ? unanswered : notSuggested)
                .append(text(finding.label));
        }
    }
    if (!notSuggested.isEmpty())
        addLine(makeSecondary(tr("Not suggested: %1").arg(notSuggested.join(u", "_s)), this));
    if (!unanswered.isEmpty())
        addLine(makeSecondary(tr("No answer: %1").arg(unanswered.join(u", "_s)), this));
}

QString AiPanel::headNameOf(const Analysis& analysis) const {
    if (!m_session.models())
        return {};
    for (const jepa::Head& head : m_session.models()->heads) {
        if (head.sha256() == analysis.head)
            return text(head.parameters().card.name);
    }
    return {};
}

std::optional<double> AiPanel::thresholdOf(const Analysis& analysis, std::size_t finding) const {
    if (!m_session.models() || !analysis.head)
        return std::nullopt;
    for (const jepa::Head& head : m_session.models()->heads) {
        if (head.sha256() == analysis.head && finding < head.parameters().labels.size())
            return head.parameters().labels[finding].threshold;
    }
    return std::nullopt;
}

QString AiPanel::provenanceOf(const Analysis& analysis) const {
    const std::shared_ptr<const ModelInfo>& models = m_session.models();
    QStringList lines;
    if (analysis.encoder) {
        const bool known = models && models->encoderSha256 == *analysis.encoder;
        lines.append(tr("Encoder %1 %2")
                         .arg(known ? text(models->encoder.name) : QString(), shortHash(*analysis.encoder))
                         .simplified());
    }
    if (analysis.head) {
        lines.append(tr("Head %1 %2").arg(headNameOf(analysis), shortHash(*analysis.head)).simplified());
    }
    if (!analysis.device.empty())
        lines.append(ranOnText(analysis));
    if (analysis.distancePercentile)
        lines.append(tr("Farther from the training data than %1 % of it")
                         .arg(formatNumber(*analysis.distancePercentile, 0)));
    const OpenCase* shown = m_session.current();
    if (shown && shown->fromStore)
        lines.append(tr("From the case database, made %1").arg(formatTimestamp(analysis.madeAt)));
    return lines.join(u'\n');
}

} // namespace leadlight::ui
