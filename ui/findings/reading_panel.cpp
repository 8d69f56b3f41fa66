// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/reading_panel.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

QString stateText(ReadingState state) {
    switch (state) {
    case ReadingState::Draft:
        return QCoreApplication::translate("Reading", "Draft");
    case ReadingState::Preliminary:
        return QCoreApplication::translate("Reading", "Preliminary");
    case ReadingState::Confirmed:
        return QCoreApplication::translate("Reading", "Confirmed");
    case ReadingState::Amended:
        return QCoreApplication::translate("Reading", "Amended");
    }
    return {};
}

/// Whether nothing of a widget is scrolled away; one that is not shown at all hides nothing from anybody.
bool isInSight(const QWidget& widget) {
    QRect seen = widget.rect();
    for (const QWidget* around = widget.parentWidget(); around != nullptr; around = around->parentWidget())
        seen &= QRect(widget.mapFrom(around, QPoint()), around->size());
    return !widget.isVisible() || seen == widget.rect();
}

} // namespace

QString readingHeadline(const Reading& reading) {
    return QCoreApplication::translate("Reading", "%1 by %2, %3")
        .arg(stateText(reading.state), text(reading.by), formatTimestamp(reading.madeAt).left(16));
}

ReadingPanel::ReadingPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    m_said = makeText({}, {}, this);
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("Reading"));
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // files dropped here are for the window
    m_text->setFixedHeight(5 * QFontMetrics(m_text->font()).lineSpacing() + 3 * kStep);
    m_fromTemplate = new QToolButton(this);
    m_fromTemplate->setText(tr("Templates"));
    m_fromTemplate->setPopupMode(QToolButton::InstantPopup);
    m_fromTemplate->setProperty("role", u"chip"_s);
    m_fromTemplate->setMenu(new QMenu(m_fromTemplate));
    setTemplates(firstTemplates());
    m_preliminary = new QPushButton(tr("Keep as preliminary"), this);
    m_confirm = makePrimaryButton(tr("Confirm"), this);
    connect(m_preliminary, &QPushButton::clicked, this, [this] { keep(ReadingState::Preliminary); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { (void)confirm(); });

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_preliminary);
    buttons->addStretch();
    buttons->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    auto* top = new QHBoxLayout;
    top->addWidget(makeHeading(tr("Reading"), this));
    top->addStretch();
    top->addWidget(m_fromTemplate);
    layout->addLayout(top);
    layout->addWidget(m_said);
    layout->addWidget(m_text);
    layout->addLayout(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this, &ReadingPanel::followReadings);
    connect(&m_session, &Session::currentChanged, this, &ReadingPanel::followCase);
    connect(&m_session, &Session::storedChanged, this, &ReadingPanel::followReadings);
    connect(&m_session, &Session::personChanged, this, &ReadingPanel::followPerson);
    connect(&m_session.people(), &People::changed, this, &ReadingPanel::followReadings);
    m_person = m_session.person();
    followCase();
}

bool ReadingPanel::isConfirmed() const {
    const OpenCase* shown = m_session.current();
    return shown && std::any_of(shown->readings.begin(), shown->readings.end(), [](const Reading& reading) {
               return reading.state == ReadingState::Confirmed || reading.state == ReadingState::Amended;
           });
}

void ReadingPanel::setTemplates(std::vector<ReportTemplate> templates) {
    m_templates = std::move(templates);
    QMenu* menu = m_fromTemplate->menu();
    menu->clear();
    for (std::size_t i = 0; i < m_templates.size(); ++i)
        connect(menu->addAction(m_templates[i].title), &QAction::triggered, this,
                [this, i] { insertTemplate(static_cast<int>(i)); });
    menu->addSeparator();
    connect(menu->addAction(tr("Edit templates…")), &QAction::triggered, this, &ReadingPanel::templatesAsked);
}

void ReadingPanel::insertTemplate(int number) {
    if (number < 0 || number >= static_cast<int>(m_templates.size()) || !m_text->isEnabled() ||
        m_text->isReadOnly())
        return;
    const QString filled = filledTemplate(m_templates[static_cast<std::size_t>(number)].text,
                                          m_session.measurements().current().get());
    if (hasUnsaved())
        m_text->appendPlainText(filled);
    else
        m_text->setPlainText(filled);
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

bool ReadingPanel::isOnItsWay() const {
    return m_onTheirWay.contains(m_shown);
}

bool ReadingPanel::hasText() const {
    return !m_text->toPlainText().trimmed().isEmpty();
}

bool ReadingPanel::hasUnsaved() const {
    return hasText() && m_text->toPlainText() != m_given;
}

/// Puts the person's own last words back where they were not signed and nothing else is being written.
void ReadingPanel::giveBack() {
    QString own;
    if (const OpenCase* shown = m_session.current()) {
        for (const Reading& reading : shown->readings) {
            const bool open =
                reading.state == ReadingState::Draft || reading.state == ReadingState::Preliminary;
            if (!open)
                own.clear();
            else if (text(reading.by) == m_session.person())
                own = text(reading.text);
        }
    }
    if (own == m_given)
        return;
    const bool untouched = !hasUnsaved();
    m_given = own;
    if (!untouched)
        return;
    const QSignalBlocker quiet(m_text); // followReadings() is what calls this
    m_text->setPlainText(own);
    m_text->moveCursor(QTextCursor::End);
}

/// What was typed and not kept waits until the case comes back: nothing a person said is lost.
void ReadingPanel::setAside() {
    if (hasUnsaved())
        m_unsaved[m_shown] = m_text->toPlainText();
    else
        m_unsaved.erase(m_shown);
}

void ReadingPanel::bringBack() {
    const auto waiting = m_unsaved.find(m_shown);
    m_given.clear();
    m_text->setPlainText(waiting == m_unsaved.end() ? QString() : waiting->second);
    followReadings();
}

void ReadingPanel::followCase() {
    setAside();
    const OpenCase* shown = m_session.current();
    m_shown = shown ? shown->id.value_or(CaseId{}) : CaseId{};
    bringBack();
}

/// Nobody finds another's words where they write, to sign them by mistake.
void ReadingPanel::followPerson() {
    setAside();
    m_ofOthers[m_person] = std::exchange(m_unsaved, {});
    m_person = m_session.person();
    if (auto own = m_ofOthers.extract(m_person))
        m_unsaved = std::move(own.mapped());
    bringBack();
}

void ReadingPanel::followReadings() {
    const OpenCase* shown = m_session.current();
    const bool stored = shown && shown->id;
    const QString forbidden = m_session.people().locked() ? QString() : m_session.people().whyNot(Act::Read);
    const bool kept = stored && forbidden.isEmpty();
    if (stored)
        m_shown = *shown->id;
    if (!isOnItsWay())
        giveBack();
    QStringList said;
    if (shown) {
        for (const Reading& reading : shown->readings)
            said.append(readingHeadline(reading) + u"\n"_s + text(reading.text));
    }
    m_said->setText(said.join(u"\n\n"_s));
    m_said->setVisible(!said.isEmpty());
    m_text->setPlaceholderText(shown && shown->storeProblem
                                   ? tr("Readings cannot be kept: the case database cannot be used.")
                               : !forbidden.isEmpty() ? forbidden
                               : isConfirmed()        ? tr("Add an amendment")
                                                      : tr("What do you see?"));
    const bool changeable = kept && !isOnItsWay();
    m_text->setEnabled(kept);
    m_text->setReadOnly(!changeable); // and not disabled, which would take the focus away
    m_fromTemplate->setEnabled(changeable);
    m_confirm->setText(isConfirmed() ? tr("Amend") : tr("Confirm"));
    m_confirm->setToolTip(tr("Signed as %1 (Enter)").arg(m_session.person()));
    m_confirm->setEnabled(changeable && hasText());
    m_preliminary->setVisible(!isConfirmed());
    m_preliminary->setEnabled(changeable && hasUnsaved());
}

void ReadingPanel::keep(ReadingState state) {
    const OpenCase* shown = m_session.current();
    if (!shown || !shown->id || !hasText() || isOnItsWay())
        return;
    if (m_preliminary->hasFocus())
        m_text->setFocus(); // a button that is disabled hands the focus on, and the panel would follow it
    send(*shown->id, m_text->toPlainText(), state);
    followReadings();
}

void ReadingPanel::send(CaseId id, const QString& written, ReadingState state) {
    m_onTheirWay.insert(id);
    m_session.addReading(id, written.trimmed(), state, [panel = QPointer(this), id, state](bool kept) {
        if (panel)
            panel->onSent(id, state, kept);
    });
}

/// What the database has leaves the panel; what it refused stays, to be kept again or copied.
void ReadingPanel::onSent(CaseId id, ReadingState state, bool kept) {
    m_onTheirWay.erase(id);
    if (kept) {
        m_unsaved.erase(id);
        if (m_shown == id) {
            m_given.clear();
            m_text->clear();
        }
    }
    m_refused = m_refused || !kept;
    followReadings();
    if (m_onTheirWay.empty())
        Q_EMIT allAnswered(!std::exchange(m_refused, false));
    if (kept && m_shown == id && (state == ReadingState::Confirmed || state == ReadingState::Amended))
        Q_EMIT confirmed();
}

bool ReadingPanel::keepDrafts() {
    followCase();
    for (const auto& [id, written] : m_unsaved) {
        if (id != CaseId{} && !m_onTheirWay.contains(id))
            send(id, written, ReadingState::Draft);
    }
    followReadings();
    return !m_onTheirWay.empty();
}

void ReadingPanel::write() {
    m_text->setFocus();
    Q_EMIT sightWanted();
}

ReadingPanel::Confirming ReadingPanel::confirm() {
    const OpenCase* shown = m_session.current();
    if (!shown || !shown->id || !hasText())
        return Confirming::NothingWritten;
    // What is signed must be in sight: the panel may have been scrolled away from it.
    if (!isInSight(*m_text)) {
        write();
        return Confirming::NotInSight;
    }
    keep(isConfirmed() ? ReadingState::Amended : ReadingState::Confirmed);
    return Confirming::Begun;
}

} // namespace leadlight::ui
