// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialogs.h"

#include "ui/common/actions.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/pacs/network_page.h"
#include "ui/session/joined_text.h"
#include "ui/window/models_page.h"
#include "ui/window/people_page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

QString keysOf(const QAction* action) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return listed(keys);
}

} // namespace

KeysDialog::KeysDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("All keys"));
    resizeWithinScreen(*this, {560, 640});
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(4 * kStep, 4 * kStep, 4 * kStep, 4 * kStep);
    grid->setHorizontalSpacing(6 * kStep);
    grid->setColumnStretch(1, 1);
    int row = 0;
    QString group;
    for (const QAction* action : actions.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        if (Actions::groupOf(action) != group) {
            group = Actions::groupOf(action);
            if (row > 0)
                grid->setRowMinimumHeight(row++, 2 * kStep);
            grid->addWidget(makeHeading(group), row++, 0, 1, 2);
        }
        grid->addWidget(makeText(keysOf(action), {}), row, 0);
        grid->addWidget(makeSecondary(action->text()), row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
}

SettingsDialog::SettingsDialog(const Settings& settings, const QStringList& languages,
                               const QStringList& facts, ModelShelf& shelf, const ModelFiles& used,
                               PacsWork& network, People& people, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings) {
    setWindowTitle(tr("Settings"));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeProgramPage(settings, languages, facts));
    m_pages->addWidget(scrolled(m_models = new ModelsPage(shelf, used, m_pages)));
    m_pages->addWidget(scrolled(m_network = new NetworkPage(settings.pacs, network, m_pages)));
    m_pages->addWidget(scrolled(m_people = new PeoplePage(people, settings.lockAfterMin, m_pages)));
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(kStep);
    tabs->addWidget(makeTab(tr("Program"), Page::Program));
    tabs->addWidget(makeTab(tr("Models"), Page::Models));
    tabs->addWidget(makeTab(tr("DICOM network"), Page::Network));
    tabs->addWidget(makeTab(tr("People"), Page::People));
    tabs->addStretch(1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * kStep, 4 * kStep, 5 * kStep, 4 * kStep);
    layout->setSpacing(4 * kStep);
    layout->addLayout(tabs);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    setMinimumWidth(640);
    resizeWithinScreen(*this, {680, 660});
}

QWidget* SettingsDialog::scrolled(QWidget* page) {
    auto* scroll = new QScrollArea(m_pages);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QToolButton* SettingsDialog::makeTab(const QString& text, Page page) {
    const int place = static_cast<int>(page);
    auto* tab = new QToolButton(this);
    tab->setText(text);
    tab->setCheckable(true);
    tab->setAutoExclusive(true);
    tab->setChecked(page == Page::Program);
    tab->setProperty("role", u"tab"_s);
    tab->setFocusPolicy(Qt::TabFocus);
    connect(tab, &QToolButton::toggled, this, [this, place](bool on) {
        if (on)
            m_pages->setCurrentIndex(place);
    });
    m_tabs[static_cast<std::size_t>(place)] = tab;
    return tab;
}

QWidget* SettingsDialog::makeProgramPage(const Settings& settings, const QStringList& languages,
                                         const QStringList& facts) {
    auto* page = new QWidget(this);
    m_language = new QComboBox(page);
    m_language->addItem(tr("As the system says"), QString());
    for (const QString& name : languages)
        m_language->addItem(QLocale(name).nativeLanguageName(), name);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_theme = new QComboBox(page);
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(static_cast<int>(settings.theme));
    m_device = new QComboBox(page);
    m_device->addItems({tr("GPU if there is one"), tr("CPU"), tr("GPU (CUDA)")});
    m_device->setCurrentIndex(static_cast<int>(settings.device));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(2 * kStep);
    form->setHorizontalSpacing(6 * kStep);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Appearance"), m_theme);
    form->addRow(tr("The encoder runs on"), m_device);
    form->addRow(
        {}, makeSecondary(tr("Another language and another device are used from the next start on."), page));
    m_readFirst = new QCheckBox(tr("Read first: hide the AI until I have given a reading"), page);
    m_readFirst->setChecked(settings.readFirst);
    auto* reading = new QVBoxLayout;
    reading->setSpacing(kStep);
    reading->addWidget(m_readFirst);
    reading->addWidget(
        makeSecondary(tr("Who sees a suggestion first tends to agree with it, right or wrong. A "
                         "reading is given when it is kept as preliminary or confirmed."),
                      page));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * kStep);
    layout->addLayout(form);
    layout->addLayout(reading);
    layout->addWidget(makeHairline(Qt::Horizontal, page));
    for (const QString& fact : facts) {
        QLabel* line = makeSecondary(fact, page);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(line);
    }
    layout->addStretch(1);
    return page;
}

void SettingsDialog::turnTo(Page page) {
    m_tabs[static_cast<std::size_t>(page)]->setChecked(true);
}

void SettingsDialog::accept() {
    if (m_network->checkAndTell()) {
        turnTo(Page::Network);
        return;
    }
    QDialog::accept();
}

Settings SettingsDialog::chosen() const {
    Settings chosen = m_settings;
    chosen.theme = static_cast<Theme>(m_theme->currentIndex());
    chosen.language = m_language->currentData().toString();
    chosen.device = static_cast<jepa::DeviceChoice>(m_device->currentIndex());
    chosen.readFirst = m_readFirst->isChecked();
    chosen.pacs = m_network->chosen();
    chosen.lockAfterMin = m_people->lockAfterMin();
    return chosen;
}

} // namespace leadlight::ui
