// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include "ui/common/actions.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/session/joined_text.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kActionRole = Qt::UserRole;
constexpr int kCaseRole = Qt::UserRole + 1;
constexpr int kKeyRole = Qt::UserRole + 2;
constexpr int kMostCases = 8;
constexpr int kIconPx = 20;

/// Every typed word occurs in the name.
bool matches(const QString& name, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&name](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

/// A row with its key at the right edge.
class KeyedRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -2 * kStep, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(kKeyRole).toString());
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString key = index.data(kKeyRole).toString();
        if (key.isEmpty())
            return;
        const int taken = option->decorationSize.width() + option->fontMetrics.horizontalAdvance(key);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - taken - 8 * kStep);
    }
};

} // namespace

CommandPalette::CommandPalette(Actions& actions, Session& session, QWidget* window)
    : QFrame(window, Qt::Popup)
    , m_actions(actions)
    , m_session(session) {
    setObjectName(u"palette"_s);
    setProperty("role", u"popup"_s);
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Search cases or commands"));
    m_list = new QListWidget(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({kIconPx, kIconPx}); // of the rows without an icon too: all begin at the same place
    m_list->setItemDelegate(new KeyedRows(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kStep, 2 * kStep, 2 * kStep, 2 * kStep);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
}

void CommandPalette::popUp() {
    const QWidget* window = parentWidget();
    const int width = std::min(560, window->width() - 8 * kStep);
    resize(width, std::min(440, window->height() - 80));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 44)));
    m_field->clear();
    fill();
    show();
    m_field->setFocus();
}

QStringList CommandPalette::shown() const {
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        names.append(m_list->item(row)->text());
    return names;
}

void CommandPalette::fill() {
    const QStringList words = m_field->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    QPixmap nothing(m_list->iconSize());
    nothing.fill(Qt::transparent);
    const QIcon blank(nothing);
    for (QAction* action : m_actions.all()) {
        if (!action->isEnabled() || !action->isVisible() || !matches(action->text(), words))
            continue;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(action->text(), m_list);
        item->setData(kKeyRole, key);
        if (!key.isEmpty())
            item->setData(Qt::AccessibleTextRole, listed({action->text(), key}));
        item->setIcon(action->icon().isNull() ? blank : action->icon()); // all rows of one height
        item->setData(kActionRole, QVariant::fromValue<QObject*>(action));
    }
    m_list->setCurrentRow(0);
    const quint64 search = ++m_search;
    if (!words.isEmpty()) {
        m_session.search(m_field->text().trimmed(), kMostCases,
                         [this, search](const std::vector<store::CaseSummary>& cases) {
                             if (search == m_search)
                                 addCases(cases);
                         });
    }
}

void CommandPalette::addCases(const std::vector<store::CaseSummary>& cases) {
    int row = 0;
    for (const store::CaseSummary& found : cases) {
        QString name = formatPatientName(found.patient);
        if (!found.patient.id.empty())
            name += u"    "_s + text(found.patient.id);
        if (found.acquiredAt)
            name += u"    "_s + formatTimestamp(*found.acquiredAt);
        auto* item = new QListWidgetItem(name);
        item->setData(kCaseRole, QVariant::fromValue<qint64>(found.id.value));
        m_list->insertItem(row++, item);
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("No case and no command bears these words."), m_list);
        none->setFlags(Qt::NoItemFlags);
        return;
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || item->flags() == Qt::NoItemFlags)
        return;
    auto* action = qobject_cast<QAction*>(item->data(kActionRole).value<QObject*>());
    const qint64 caseId = item->data(kCaseRole).toLongLong();
    hide();
    if (action)
        QTimer::singleShot(0, action, &QAction::trigger);
    else if (caseId != 0)
        m_session.showCase(CaseId{caseId});
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const int last = m_list->count() - 1;
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace leadlight::ui
