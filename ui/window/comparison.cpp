// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparison.h"

#include "core/measure/changes.h"
#include "ui/common/identity_text.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/tracing/median_overlay.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/identity_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

enum Page { Tracing, Message, Stop };

} // namespace

Comparison::Comparison(Session& session, QWidget* pane, TracingView& own, HistoryPanel& panel,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_own(own)
    , m_panel(panel) {
    auto* ownBox = new QWidget(this);
    m_ownIdentity = new IdentityBar(ownBox);
    auto* ownLayout = new QVBoxLayout(ownBox);
    ownLayout->setContentsMargins(0, 0, 0, 0);
    ownLayout->setSpacing(0);
    ownLayout->addWidget(m_ownIdentity);
    ownLayout->addWidget(pane, 1);

    m_priorBox = new QWidget(this);
    m_priorIdentity = new IdentityBar(m_priorBox);
    IdentityBar::keepLevel(*m_ownIdentity, *m_priorIdentity);
    m_priorView = new TracingView(m_priorBox);
    m_priorView->setAccessibleName(tr("Earlier ECG tracing"));
    auto* messagePage = new QWidget(m_priorBox);
    m_message = makeSecondary({}, messagePage);
    m_message->setAlignment(Qt::AlignCenter);
    auto* messageLayout = new QVBoxLayout(messagePage);
    messageLayout->addWidget(m_message, 1);
    m_priorPages = new QStackedWidget(m_priorBox);
    m_priorPages->addWidget(m_priorView);
    m_priorPages->addWidget(messagePage);
    m_priorPages->addWidget(makeStop());
    auto* priorLayout = new QVBoxLayout(m_priorBox);
    priorLayout->setContentsMargins(0, 0, 0, 0);
    priorLayout->setSpacing(0);
    priorLayout->addWidget(m_priorIdentity);
    priorLayout->addWidget(m_priorPages, 1);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setHandleWidth(2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(ownBox);
    m_splitter->addWidget(m_priorBox);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(makeOverlay());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(&m_session, &Session::currentChanged, this, &Comparison::followCase);
    connect(&m_session.history(), &PatientHistory::changed, this, &Comparison::followHistory);
    connect(&m_session.measurements(), &CaseMeasurements::changed, this,
            [this] { m_session.turns().add(this, [this] { followMeasured(); }); });
    connect(&m_own, &TracingView::laidOut, this, &Comparison::followOwn);
    connect(&m_panel, &HistoryPanel::caseAsked, this, &Comparison::compareWith);
    connect(&m_panel, &HistoryPanel::modeAsked, this, &Comparison::setMode);
    connect(&m_panel, &HistoryPanel::closeAsked, this, [this] { setOn(false); });
    arrange();
}

QWidget* Comparison::makeOverlay() {
    auto* page = new QWidget(this);
    auto* identities = new QHBoxLayout;
    identities->setSpacing(2);
    for (IdentityBar*& bar : m_overlaid) {
        bar = new IdentityBar(page);
        identities->addWidget(bar, 1);
    }
    IdentityBar::keepLevel(*m_overlaid[0], *m_overlaid[1]);
    m_median = new MedianOverlay(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(identities);
    layout->addWidget(m_median, 1);
    return page;
}

QWidget* Comparison::makeStop() {
    auto* page = new QWidget(m_priorBox);
    auto* title = makeHeading(tr("Are these one and the same person?"), page);
    m_stopText = makeText({}, u"caution"_s, page);
    m_refuse = makePrimaryButton(tr("Do not compare"), page);
    m_confirm = new QPushButton(tr("It is the same person: compare"), page);
    connect(m_refuse, &QPushButton::clicked, this, [this] { setOn(false); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_confirmed = m_asked;
        if (!m_asked)
            return;
        m_session.history().noteDoubtful(*m_asked);
        open(*m_asked);
    });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_refuse);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(8 * kStep, 4 * kStep, 8 * kStep, 4 * kStep);
    layout->setSpacing(3 * kStep);
    layout->addStretch(1);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(m_stopText);
    layout->addLayout(buttons);
    layout->addStretch(2);
    return page;
}

bool Comparison::isStopped() const {
    return m_on && m_priorPages->currentIndex() == Stop;
}

void Comparison::setOn(bool on) {
    if (on == m_on || (on && !m_session.current()))
        return;
    m_on = on;
    m_prior = nullptr;
    m_asked.reset();
    m_confirmed.reset();
    m_priorView->setRecording(nullptr);
    m_panel.setChosen(std::nullopt);
    m_panel.setChanges(nullptr);
    arrange();
    if (on) {
        m_case.reset();
        m_session.history().refresh();
        followHistory();
    }
    Q_EMIT onChanged(on);
}

void Comparison::setMode(CompareMode mode) {
    m_mode = mode;
    arrange();
}

void Comparison::nextMode() {
    if (m_on)
        setMode(static_cast<CompareMode>((static_cast<int>(m_mode) + 1) % 3));
}

void Comparison::setTheme(Theme theme) {
    const TracingColors colors = theme == Theme::Light ? TracingColors::light() : TracingColors::dark();
    m_priorView->setColors(colors);
    m_median->setColors(colors);
    m_ownIdentity->setTheme(theme);
    m_priorIdentity->setTheme(theme);
    for (IdentityBar* bar : m_overlaid)
        bar->setTheme(theme);
}

void Comparison::arrange() {
    m_panel.setMode(m_mode);
    m_priorBox->setVisible(m_on);
    m_ownIdentity->setVisible(m_on); // the window's says the same, but both papers keep one height and scale
    m_splitter->setOrientation(m_mode == CompareMode::Beside ? Qt::Horizontal : Qt::Vertical);
    m_splitter->setSizes({1000, 1000});
    const bool overlay =
        m_on && m_mode == CompareMode::Median && m_prior && m_session.measurements().current();
    m_stack->setCurrentIndex(overlay ? 1 : 0);
}

void Comparison::followCase() {
    if (!m_on)
        return;
    m_prior = nullptr;
    m_asked.reset();
    m_confirmed.reset();
    m_case.reset();
    m_priorView->setRecording(nullptr);
    m_priorIdentity->setRecording(nullptr);
    m_panel.setChosen(std::nullopt);
    m_panel.setChanges(nullptr);
    if (!m_session.current())
        setOn(false);
    else
        say(tr("Looking for earlier tracings…"));
    arrange();
}

void Comparison::followHistory() {
    if (!m_on)
        return;
    const OpenCase* shown = m_session.current();
    if (shown)
        m_ownIdentity->setRecording(shown->recording, shown->fileName);
    else
        m_ownIdentity->setRecording(nullptr);
    const PatientHistory& history = m_session.history();
    if (shown && shown->storeProblem) {
        say(tr("This ECG is not in the case database, so nothing can be compared with it."));
        return;
    }
    if (!history.shown() || history.cases().empty()) {
        say(tr("Looking for earlier tracings…"));
        return;
    }
    if (m_asked && m_case == history.shown())
        return; // it was only read again
    m_case = history.shown();
    if (const store::PatientCase* prior = history.prior())
        compareWith(prior->summary.id);
    else if (history.cases().size() > 1)
        say(tr("Another tracing bears the same patient ID, but may be of somebody else. Choose it on the "
               "right to look."));
    else
        say(tr("No other tracing of this patient is stored."));
}

void Comparison::compareWith(CaseId id) {
    if (!m_on)
        setOn(true);
    const auto& cases = m_session.history().cases();
    const auto found = std::find_if(cases.begin(), cases.end(),
                                    [id](const store::PatientCase& one) { return one.summary.id == id; });
    if (found == cases.end() || id == m_session.history().shown())
        return;
    m_asked = id;
    m_prior = nullptr;
    m_priorView->setRecording(nullptr);
    m_priorIdentity->setRecording(nullptr);
    m_panel.setChosen(id);
    m_panel.setChanges(nullptr);
    arrange();
    if (!found->sure && m_confirmed != id)
        showStop(*found);
    else
        open(id);
}

void Comparison::open(CaseId id) {
    say(tr("Reading the earlier tracing…"));
    m_session.history().open(id, [this, id](const std::shared_ptr<const MeasuredCase>& prior) {
        if (m_on && m_asked == id)
            showPrior(prior);
    });
}

void Comparison::showStop(const store::PatientCase& other) {
    const OpenCase* shown = m_session.current();
    m_stopText->setText(
        tr("Both tracings bear the same patient ID, but these differ: %1.")
            .arg(differencesText(other.differences)) +
        u"\n\n"_s + tr("On screen: %1").arg(shown ? identityLine(shown->recording->patient) : QString()) +
        u"\n"_s + tr("The other: %1").arg(identityLine(other.summary.patient)) + u"\n\n"_s +
        tr("Nothing of the other tracing is shown before you have made sure. What you say is kept in "
           "the audit log."));
    m_priorPages->setCurrentIndex(Stop);
    m_refuse->setFocus();
}

void Comparison::showPrior(const std::shared_ptr<const MeasuredCase>& prior) {
    m_prior = prior;
    m_priorView->setRecording(prior->recording);
    m_priorView->setMeasured(prior);
    m_priorIdentity->setRecording(prior->recording);
    m_priorPages->setCurrentIndex(Tracing);
    followOwn();
    followMeasured();
    arrange();
}

void Comparison::say(const QString& sentence) {
    m_message->setText(sentence);
    m_priorPages->setCurrentIndex(Message);
}

void Comparison::followOwn() {
    if (!m_on || !m_prior)
        return;
    PaperSettings settings = m_own.settings();
    settings.startS = m_priorView->settings().startS;
    m_priorView->setSettings(settings);
    m_priorView->setBeatsShown(m_own.beatsShown());
}

void Comparison::followMeasured() {
    if (!m_on || !m_prior)
        return;
    const std::shared_ptr<const MeasuredCase> now = m_session.measurements().current();
    m_median->setBeats(now, m_prior);
    const OpenCase* shown = m_session.current();
    m_overlaid[0]->setRecording(now ? now->recording : nullptr, shown ? shown->fileName : QString());
    m_overlaid[1]->setRecording(m_prior->recording);
    if (!now) {
        m_panel.setChanges(nullptr);
        return;
    }
    // The later one is "now", whichever is on screen.
    const bool turned = now->recording->acquiredAt && m_prior->recording->acquiredAt &&
                        *m_prior->recording->acquiredAt > *now->recording->acquiredAt;
    const QString other = turned ? tr("later, %1") : tr("earlier, %1");
    m_median->setNames(tr("on screen, %1").arg(whenOf(*now->recording)),
                       other.arg(whenOf(*m_prior->recording)));
    const MeasuredCase& before = turned ? *now : *m_prior;
    const MeasuredCase& after = turned ? *m_prior : *now;
    const measure::Changes changes =
        measure::changesBetween(before.set, *before.now, after.set, *after.now, now->recording->patient.sex);
    m_panel.setChanges(&changes);
    arrange();
}

} // namespace leadlight::ui
