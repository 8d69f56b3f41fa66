// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that does what the commands say.
#include "ui/attention/explore_panel.h"
#include "ui/attention/map_strip.h"
#include "ui/attention/thumbnail_grid.h"
#include "ui/cases/atlas_panel.h"
#include "ui/cases/history_panel.h"
#include "ui/cases/similar_panel.h"
#include "ui/cases/worklist_panel.h"
#include "ui/common/actions.h"
#include "ui/common/error_text.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/findings/ai_panel.h"
#include "ui/findings/measurements_panel.h"
#include "ui/findings/model_card_view.h"
#include "ui/findings/reading_panel.h"
#include "ui/findings/rhythm_panel.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/command_palette.h"
#include "ui/window/comparison.h"
#include "ui/window/dialogs.h"
#include "ui/window/identity_bar.h"
#include "ui/window/label_screen.h"
#include "ui/window/main_window.h"
#include "ui/window/models_page.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_bar.h"
#include "ui/window/top_bar.h"
#include "ui/window/tour.h"
#include "ui/window/tracing_commands.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

void MainWindow::on(const QString& action, std::function<void()> handler) {
    connect((*m_actions)[action], &QAction::triggered, this, std::move(handler));
}

void MainWindow::connectActions() {
    on(u"file.open"_s, [this] { openFiles(); });
    on(u"file.open-folder"_s, [this] { importFolder(); });
    on(u"file.example"_s, [this] { tryExample(); });
    on(u"file.export"_s, [this] { print(); });
    on(u"file.page"_s, [this] { savePage(); });
    on(u"file.print-listed"_s, [this] { printListed(); });
    on(u"case.next"_s, [this] { stepCase(1); });
    on(u"case.previous"_s, [this] { stepCase(-1); });
    on(u"case.filter"_s, [this] {
        setScreen(Screen::Read);
        m_worklist->focusFilter();
    });
    on(u"case.bin"_s, [this] { moveToBin(); });
    on(u"case.restore"_s, [this] { m_session.restore(*m_session.current()->id); });
    on(u"case.empty-bin"_s, [this] { emptyBin(); });
    on(u"map.toggle"_s, [this] { m_explore.setMapOn(!m_explore.mapOn()); });
    on(u"map.layer-down"_s, [this] { m_explore.setLayer(m_explore.layer() - 1); });
    on(u"map.layer-up"_s, [this] { m_explore.setLayer(m_explore.layer() + 1); });
    on(u"ai.card"_s, [this] { showCards(); });
    on(u"ai.models"_s, [this] { showSettings(SettingsDialog::Page::Models); });
    on(u"ai.again"_s, [this] { m_session.analyseCurrent(); });
    on(u"reading.templates"_s, [this] { editTemplates(); });
    connect(m_reading, &ReadingPanel::templatesAsked, this, &MainWindow::editTemplates);
    m_reading->setTemplates(templatesFromText(m_parts.settings.reportTemplates));
    on(u"reading.write"_s, [this] {
        m_comparison->setOn(false); // its panel stands where the reading is
        setScreen(Screen::Read);
        m_reading->write();
        const OpenCase* shown = m_session.current();
        if (!shown)
            m_status->say(tr("Open a case, then write its reading."));
        else if (shown->storeProblem)
            m_status->say(tr("Readings cannot be kept: the case database cannot be used."));
    });
    on(u"reading.confirm"_s, [this] {
        if (m_screen == Screen::Label)
            m_label->finish();
        else if (m_screen != Screen::Read) // what is signed must be in sight
            m_status->say(tr("Readings are confirmed on the Read screen, where they can be seen."));
        else if (const auto done = m_reading->confirm(); done == ReadingPanel::Confirming::NothingWritten)
            m_status->say(tr("Write a reading first, then Enter confirms it."));
        else if (done == ReadingPanel::Confirming::NotInSight)
            m_status->say(tr("This is what Enter will sign: press it again to confirm."));
    });
    on(u"screen.read"_s, [this] { setScreen(Screen::Read); });
    on(u"screen.explore"_s, [this] { setScreen(Screen::Explore); });
    on(u"screen.label"_s, [this] { setScreen(Screen::Label); });
    on(u"program.palette"_s, [this] {
        if (!m_palette)
            m_palette = new CommandPalette(*m_actions, m_session, this);
        m_palette->popUp();
    });
    on(u"edit.undo"_s, [this] { undo(); });
    on(u"edit.redo"_s, [this] { m_session.undoStack().redo(); });
    on(u"program.theme"_s,
       [this] { setTheme(m_parts.settings.theme == Theme::Light ? Theme::Dark : Theme::Light); });
    on(u"program.settings"_s, [this] { showSettings(); });
    on(u"program.cancel"_s, [this] { m_session.cancelJobs(); });
    on(u"program.keys"_s, [this] {
        auto* dialog = new KeysDialog(*m_actions, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(u"program.tour"_s, [this] { startTour(); });
    on(u"program.about"_s, [this] { showAbout(); });
    on(u"program.quit"_s, [this] { close(); });
}

void MainWindow::openFiles() {
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open files"));
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.emplace_back(file.toStdString());
    openPaths(std::move(paths));
}

void MainWindow::openPaths(std::vector<std::filesystem::path> paths) {
    if (paths.empty())
        return;
    m_session.openPaths(std::move(paths));
}

void MainWindow::importFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"));
    if (!folder.isEmpty())
        openPaths({std::filesystem::path(folder.toStdString())});
}

void MainWindow::tryExample() {
    if (!m_parts.exampleFile.isEmpty())
        openPaths({std::filesystem::path(m_parts.exampleFile.toStdString())});
}

void MainWindow::moveToBin() {
    const OpenCase& shown = *m_session.current();
    const CaseId id = *shown.id;
    const Patient& patient = shown.recording->patient;
    const QString who = patient.name.empty() ? shown.fileName : formatPatientName(patient);
    m_session.moveToBin(id);
    const int step = m_session.undoStack().index();
    m_binned.erase(m_binned.lower_bound(step), m_binned.end());
    m_binned[step] = id;
    disconnect(m_notice, &NoticeBar::actionAsked, this, nullptr);
    connect(m_notice, &NoticeBar::actionAsked, this, [this, id, step] { takeFromBin(id, step); });
    m_notice->say(tr("%1 is in the bin.").arg(who), tr("Undo"));
}

void MainWindow::takeFromBin(CaseId id, int step) {
    const auto binned = m_binned.find(step);
    if (m_session.undoStack().index() == step && binned != m_binned.end() && binned->second == id) {
        undo();
        return;
    }
    m_notice->hide(); // something was done since, which is not to be undone
    m_session.restore(id);
    m_session.showCase(id);
}

void MainWindow::undo() {
    const int step = m_session.undoStack().index();
    m_session.undoStack().undo();
    const auto binned = m_binned.extract(step);
    if (binned.empty())
        return;
    m_notice->hide();
    m_session.showCase(binned.mapped());
}

void MainWindow::emptyBin() {
    if (const QString why = m_session.people().whyNot(Act::DeleteForGood); !why.isEmpty()) {
        m_status->say(why); // asked for by the worklist's own button
        return;
    }
    QMessageBox question(
        QMessageBox::Warning, tr("Empty the bin"),
        tr("Delete %n case(s) for good? This cannot be undone.", nullptr, m_session.binCount()),
        QMessageBox::NoButton, this);
    QAbstractButton* yes = question.addButton(tr("Delete for good"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(tr("Keep them"), QMessageBox::RejectRole));
    question.exec();
    if (question.clickedButton() == yes)
        m_session.emptyBin();
}

void MainWindow::setTheme(Theme theme) {
    m_parts.settings.theme = theme;
    applyTheme(*qApp, theme);
    (*m_actions)[u"program.theme"_s]->setProperty("iconName", theme == Theme::Light ? u"moon"_s : u"sun"_s);
    m_actions->applyPalette(paletteOf(theme));
    m_identity->setTheme(theme);
    m_worklist->setTheme(theme);
    m_tracing->setColors(theme == Theme::Light ? TracingColors::light() : TracingColors::dark());
    m_strip->setTheme(theme);
    m_label->setTheme(theme);
    m_atlasPanel->setTheme(theme);
    m_similar->setTheme(theme);
    m_explorePanel->setTheme(theme);
    m_ai->setTheme(theme);
    m_measurements->setTheme(theme);
    m_history->setTheme(theme);
    m_comparison->setTheme(theme);
    m_rhythm->setTheme(theme);
    m_notice->setTheme(theme);
    followMap();
}

void MainWindow::showSettings(SettingsDialog::Page page) {
    auto* dialog =
        new SettingsDialog(m_parts.settings, m_parts.languages, m_parts.facts, m_session.shelf(),
                           m_session.inferenceParts().models, *m_network, m_session.people(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->turnTo(page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Settings chosen = dialog->chosen();
        m_parts.settings.device = chosen.device;
        m_parts.settings.language = chosen.language;
        setTheme(chosen.theme);
        setReadFirst(chosen.readFirst);
        applyNetworkSettings(chosen.pacs);
        m_parts.settings.lockAfterMin = chosen.lockAfterMin;
        lockAfter(std::chrono::minutes(chosen.lockAfterMin));
        applyModels(dialog->models().chosen());
        if (m_parts.saveSettings)
            m_parts.saveSettings(m_parts.settings);
    });
    connect(dialog, &QDialog::rejected, this,
            [this] { m_session.shelf().setAdded(m_parts.settings.addedModels); });
    dialog->open();
}

void MainWindow::applyModels(const ModelFiles& chosen) {
    m_parts.settings.addedModels = m_session.shelf().added();
    m_parts.settings.models = chosen == m_session.shelf().bundled() ? ModelFiles{} : chosen;
    m_session.useModels(chosen);
}

void MainWindow::showCards() {
    m_session.requestModels();
    if (!m_session.models()) {
        m_status->say(tr("The model files have not been read yet."));
        return;
    }
    auto* dialog = new ModelCardDialog(*m_session.models(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::editTemplates() {
    auto* dialog = new TemplatesDialog(m_reading->templates(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const std::vector<ReportTemplate> kept = dialog->templates();
        m_parts.settings.reportTemplates = templatesToText(kept);
        m_reading->setTemplates(templatesFromText(m_parts.settings.reportTemplates));
        if (m_parts.saveSettings)
            m_parts.saveSettings(m_parts.settings);
    });
    dialog->open();
}

Tour* MainWindow::tour() const {
    return m_tour;
}

void MainWindow::startTour() {
    if (m_tour || m_locked)
        return;
    setScreen(Screen::Read);
    m_comparison->setOn(false);
    m_tour = new Tour(
        {{m_worklist, tr("Your cases"),
          tr("Drop ECG files or folders anywhere on the window; they are kept in a database on this "
             "computer. "
             "N and P go to the next and the previous case.")},
         {m_paper, tr("The paper"),
          tr("1 to 6 choose the layout, the wheel moves in time, C takes up a caliper. B shows every beat "
             "with "
             "its points, which can be dragged; V lays the patient's earlier tracing beside.")},
         {m_right, tr("Numbers, rules and the AI"),
          tr("What is measured here stands beside what the file states; a click marks it on the paper. "
             "Statements by rule tell their criterion. What the AI suggests stands apart.")},
         {findChild<TopBar*>(), tr("Everything else"),
          tr("Ctrl+K finds every command and every case. The question mark shows all keys.")}},
        m_parts.settings.theme, this);
    connect(m_tour, &Tour::ended, this, [this] {
        m_tracing->setFocus();
        if (std::exchange(m_parts.settings.tourSeen, true))
            return;
        if (m_parts.saveSettings)
            m_parts.saveSettings(m_parts.settings);
    });
}

void MainWindow::showAbout() {
    QMessageBox::about(this, tr("About Leadlight"),
                       tr("%1\n\nReads 12-lead ECGs with the ECG-JEPA encoder at the reader's side.\n"
                          "Research use only. Not for diagnosis.\n\n"
                          "Free software under the GNU General Public License, version 3 or later. "
                          "The typeface is Inter, under the SIL Open Font License.")
                           .arg(m_parts.program));
}

} // namespace leadlight::ui
