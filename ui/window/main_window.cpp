// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/base/file.h"

#include "ui/attention/drawn_traces.h"
#include "ui/attention/explore_panel.h"
#include "ui/attention/map_strip.h"
#include "ui/cases/history_panel.h"
#include "ui/cases/import_report_dialog.h"
#include "ui/cases/worklist_panel.h"
#include "ui/common/actions.h"
#include "ui/common/error_text.h"
#include "ui/common/number_format.h"
#include "ui/common/scroll_panel.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/findings/ai_panel.h"
#include "ui/findings/measurements_panel.h"
#include "ui/findings/reading_panel.h"
#include "ui/findings/rhythm_panel.h"
#include "ui/pacs/send_report_dialog.h"
#include "ui/tracing/tracing_pane.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/command_palette.h"
#include "ui/window/comparison.h"
#include "ui/window/first_paint.h"
#include "ui/window/identity_bar.h"
#include "ui/window/label_screen.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_bar.h"
#include "ui/window/top_bar.h"
#include "ui/window/tour.h"
#include "ui/window/tracing_commands.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr int kStripHeight = 224;
/// The encoder does not wait longer than this for a tracing to be painted: there may be none, or no window.
constexpr int kWaitForPaintMs = 1000;

} // namespace

MainWindow::MainWindow(Session& session, WindowParts parts)
    : m_session(session)
    , m_parts(std::move(parts))
    , m_atlas(session.storeOpener()) {
    setWindowTitle(u"Leadlight"_s); // never a name or file: titles are logged and seen by others
    setProperty("role", u"window"_s);
    setAcceptDrops(true);
    m_actions = new Actions(this);
    build();
    connectActions();
    connectReadFirst(); // before those that ask whether the AI is hidden
    connectExplore();
    connectNetwork();
    connectCases();
    connectMeasure();
    connectPeople();
    connect(&m_session, &Session::currentChanged, this, &MainWindow::followCase);
    connect(&m_session, &Session::storedChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::casesChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::jobChanged, this, [this] {
        m_status->setJob(m_session.job());
        updateActions();
    });
    connect(&m_session, &Session::importFinished, this, &MainWindow::followImport);
    connect(&m_session, &Session::failed, this,
            [this](const Error& error) { m_notice->say(errorSentence(error)); });
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    qApp->installEventFilter(this);
    m_session.holdInference();
    new FirstPaint(
        *m_tracing, [this] { m_session.releaseInference(); }, this);
    QTimer::singleShot(kWaitForPaintMs, this, [this] { m_session.releaseInference(); });

    m_tracingCommands->apply();
    // Only now: with a style sheet every widget that gets another parent would have its styles looked up
    // anew, down to its last child.
    setTheme(m_parts.settings.theme);
    resizeWithinScreen(*this, {1440, 900});
    if (!m_parts.settings.windowGeometry.isEmpty())
        restoreGeometry(m_parts.settings.windowGeometry);
    if (!m_parts.settings.splitter.isEmpty())
        m_columns->restoreState(m_parts.settings.splitter);
    setScreen(Screen::Read);
    followCase();
    m_tracing->setFocus(); // single keys are commands, not text for the filter
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
}

void MainWindow::build() {
    m_identity = new IdentityBar(this);
    m_worklist = new WorklistPanel(m_session, this);
    m_tracing = new TracingView(this);
    m_tracingCommands = new TracingCommands(
        *m_actions, *m_tracing, m_parts.settings, m_session.undoStack(),
        [this] {
            if (m_parts.saveSettings)
                m_parts.saveSettings(m_parts.settings);
        },
        this);
    m_explore.setMaps(&m_session.maps()); // before its panels, which ask what there is
    m_explore.setOther(&m_session.otherTracing());
    m_explore.setOtherModel(&m_session.otherModel());
    m_session.shelf().setAdded(m_parts.settings.addedModels);
    m_strip = new MapStrip(m_explore, this);
    m_explorePanel = new ExplorePanel(m_explore, &m_session.whatIf(), this);
    m_status = new StatusBar(this);
    m_label = new LabelScreen(m_session, *m_tracing, *m_actions, this);

    m_centre = new QSplitter(Qt::Vertical, this);
    m_centre->setHandleWidth(1);
    m_paper = new QStackedWidget(m_centre);
    m_paper->addWidget(makeEmptyPage());
    buildMeasure();
    m_paper->addWidget(makeAtlasPanel());
    m_centre->addWidget(m_paper);
    m_centre->addWidget(m_rhythm);
    m_centre->addWidget(m_strip);
    m_centre->setStretchFactor(0, 1);
    m_centre->setStretchFactor(1, 0);
    m_centre->setStretchFactor(2, 0);
    m_centre->setChildrenCollapsible(false);
    m_centre->setSizes({10000, kStripHeight, kStripHeight});

    m_right = new QStackedWidget(this);
    m_right->addWidget(makeReadPanel());
    m_right->addWidget(withNotice(makeExploreSide(m_explorePanel)));
    m_right->addWidget(new ScrollPanel(m_history, tr("Earlier tracings"), m_right));
    m_right->addWidget(m_label->panel());
    m_right->setMinimumWidth(280);

    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setHandleWidth(1);
    m_left = new QStackedWidget(m_columns);
    m_left->addWidget(m_worklist);
    m_left->addWidget(m_label->queue());
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_centre);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes({kLeftPanelWidth, 10000, kRightPanelWidth});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TopBar(*m_actions, this));
    layout->addWidget(makeHairline(Qt::Horizontal, this));
    layout->addWidget(m_identity);
    layout->addWidget(m_columns, 1);
    layout->addWidget(makeHairline(Qt::Horizontal, this));
    layout->addWidget(m_status);
    m_notice = new NoticeBar(this);

    connect(m_worklist, &WorklistPanel::openFilesAsked, this, &MainWindow::openFiles);
    connect(m_worklist, &WorklistPanel::importFolderAsked, this, &MainWindow::importFolder);
    connect(m_worklist, &WorklistPanel::exampleAsked, this, &MainWindow::tryExample);
    connect(m_worklist, &WorklistPanel::emptyBinAsked, this, &MainWindow::emptyBin);
    connect(m_status, &StatusBar::cancelAsked, &m_session, &Session::cancelJobs);
    connect(m_notice, &NoticeBar::appeared, this, &MainWindow::placeNotice);
    connect(m_tracingCommands, &TracingCommands::said, m_status, &StatusBar::say);
    connect(m_label, &LabelScreen::said, m_status, &StatusBar::say);
    connect(m_label, &LabelScreen::failed, this,
            [this](const Error& error) { m_notice->say(errorSentence(error)); });
    connect(m_tracingCommands, &TracingCommands::changed, this,
            [this] { m_status->setPaper(m_tracingCommands->paperWords()); });
    connect(m_tracing, &TracingView::pointerLeft, this, [this] { pointOnPaper(nullptr); });
    connect(m_tracing, &TracingView::pointerMoved, this,
            [this](const PointerReadout& readout) { pointOnPaper(&readout); });
}

QWidget* MainWindow::makeEmptyPage() {
    auto* page = new QWidget(this);
    QLabel* title = makeHeading(tr("No ECG is open"), page);
    QLabel* words =
        makeSecondary(tr("Drop a file here, or choose a case from the worklist on the Read screen."), page);
    words->setAlignment(Qt::AlignCenter);
    auto* open = new QPushButton(tr("Open files"), page);
    connect(open, &QPushButton::clicked, this, &MainWindow::openFiles);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(2 * kStep);
    layout->addStretch(2);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(words);
    layout->addSpacing(kStep);
    layout->addWidget(open, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget* MainWindow::makeReadPanel() {
    auto* panel = new QWidget(this);
    panel->setProperty("role", u"panel"_s);
    panel->setAttribute(Qt::WA_StyledBackground);
    m_ai = new AiPanel(m_session, panel);
    m_reading = new ReadingPanel(m_session, panel);
    connect(m_ai, &AiPanel::cardAsked, this, &MainWindow::showCards);
    connect(m_reading, &ReadingPanel::confirmed, this, [this] {
        // The keys go on with the tracing: in the next case's reading they would write, out of sight.
        m_tracing->setFocus(Qt::OtherFocusReason);
        if (const OpenCase* shown = m_session.current()) {
            const QString name = shown->recording ? text(shown->recording->patient.name) : QString();
            m_status->say(tr("Confirmed: %1").arg(name.isEmpty() ? shown->fileName : name));
        }
        if (!staysForTheAi())
            m_session.showNext();
    });
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(3 * kStep, 3 * kStep, 3 * kStep, 3 * kStep);
    layout->setSpacing(4 * kStep);
    m_measurements = new MeasurementsPanel(m_session, panel);
    layout->addWidget(m_measurements);
    layout->addWidget(m_ai);
    layout->addWidget(m_measurements->said());
    layout->addWidget(m_reading);
    layout->addStretch(1);
    auto* scroll = new ScrollPanel(panel, tr("Findings"), this);
    connect(m_reading, &ReadingPanel::allAnswered, this, [this](bool kept) {
        if (m_closing != Closing::Waits)
            return;
        m_closing = Closing::Anyway;
        if (kept)
            close();
    });
    connect(m_reading, &ReadingPanel::sightWanted, scroll,
            [this, scroll] { scroll->reveal(m_reading, m_reading); });
    return scroll;
}

void MainWindow::setScreen(Screen screen) {
    const bool explore = screen == Screen::Explore;
    const bool label = screen == Screen::Label;
    const bool entered = (explore || label) && m_screen != screen;
    m_screen = screen;
    if (explore || label)
        m_comparison->setOn(false);
    if (explore && !m_session.shelf().added().empty())
        m_session.shelf().request(); // to compare with
    m_explore.setActive(explore);
    m_label->setOn(label);
    m_left->setVisible(!explore && !m_comparison->isOn());
    m_left->setCurrentIndex(label ? 1 : 0);
    m_right->setCurrentIndex(label ? 3 : explore ? 1 : m_comparison->isOn() ? 2 : 0);
    (*m_actions)[u"screen.read"_s]->setChecked(screen == Screen::Read);
    (*m_actions)[u"screen.label"_s]->setChecked(label);
    (*m_actions)[u"screen.explore"_s]->setChecked(explore);
    placeCentre();
    followExplore();
    followSimilar();
    updateActions();
    if (entered && !m_atlasOn)
        m_tracing->setFocus(Qt::OtherFocusReason);
}

void MainWindow::followCase() {
    const OpenCase* shown = m_session.current();
    m_drawn = shown ? shown->recording : nullptr;
    m_traces = std::make_shared<const DrawnTraces>(m_drawn);
    m_tracing->setRecording(m_drawn);
    m_explorePanel->setRecording(m_drawn);
    placeCentre();
    if (m_drawn && !focusWidget())
        m_tracing->setFocus();
    m_identity->setRecording(m_drawn, shown ? shown->fileName : QString());
    pointOnPaper(nullptr);
    m_tracingCommands->follow();
    followMeasured();
    updateActions();
}

void MainWindow::followImport(const ImportReport& report) {
    m_import = report;
    if (report.failures.size() == 1 && report.files == 1) {
        disconnect(m_notice, &NoticeBar::actionAsked, this, nullptr);
        m_notice->say(errorSentence(report.failures.front().error));
    } else if (!report.failures.empty() || !report.passedOver.empty()) {
        offerReport();
    } else if (report.files != 1) {
        m_status->say(importSentence(report));
    }
}

void MainWindow::offerReport() {
    disconnect(m_notice, &NoticeBar::actionAsked, this, nullptr);
    connect(m_notice, &NoticeBar::actionAsked, this, [this, report = m_import] {
        auto* dialog = new ImportReportDialog(report, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ImportReportDialog::saveAsked, this, &MainWindow::saveReport);
        dialog->open();
    });
    m_notice->say(importSentence(m_import), tr("Show which"));
}

void MainWindow::saveReport(const std::string& csv) {
    const QString out =
        QFileDialog::getSaveFileName(this, tr("Save the list"), u"import.csv"_s, u"CSV (*.csv)"_s);
    if (out.isEmpty())
        return;
    m_pages.run([csv, path = std::filesystem::path(out.toStdString())](
                    const Progress&) { return writeFile(path, asBytes(csv)); },
                [this, out](const Result<void>& written) { tellWritten(out, written); });
}

void MainWindow::tellWritten(const QString& file, const Result<void>& written) {
    if (written)
        m_status->say(tr("Written to %1").arg(file));
    else if (written.error().code != ErrorCode::Cancelled)
        m_notice->say(errorSentence(written.error()));
}

void MainWindow::tellTables(const std::vector<std::filesystem::path>& tables) {
    m_import.tables = tables;
    const auto failed = [this](const std::filesystem::path& table) {
        return std::ranges::any_of(m_import.failures,
                                   [&](const ImportFailure& failure) { return failure.path == table; });
    };
    // Those that failed are told of already.
    if (!std::ranges::all_of(tables, failed))
        offerReport();
}

void MainWindow::updateActions() {
    const OpenCase* shown = m_session.current();
    const bool stored = shown && shown->id;
    const auto enable = [this](const QString& id, bool enabled) { (*m_actions)[id]->setEnabled(enabled); };
    const auto may = [this](Act act) { return m_session.people().current().may(act); };
    for (const QString& id :
         {u"file.export"_s, u"file.page"_s, u"ai.again"_s, u"tracing.fit"_s, u"tracing.true-size"_s,
          u"beats.toggle"_s, u"beats.point"_s, u"compare.toggle"_s})
        enable(id, shown != nullptr);
    for (const QString& id : {u"case.next"_s, u"case.previous"_s})
        enable(id, !m_session.cases().empty() || m_screen == Screen::Label);
    enable(u"file.example"_s, !m_parts.exampleFile.isEmpty());
    // Del is for marks there, and a case would be gone by one key too many.
    enable(u"case.bin"_s, stored && !m_worklist->showsBin() && m_screen != Screen::Label && may(Act::Bin));
    enable(u"case.restore"_s, stored && m_worklist->showsBin() && may(Act::Bin));
    enable(u"case.empty-bin"_s, m_session.binCount() > 0 && may(Act::DeleteForGood));
    enable(u"reading.confirm"_s, stored && (m_screen == Screen::Label || may(Act::Read)));
    enable(u"reading.write"_s, stored && may(Act::Read));
    enable(u"label.new-task"_s, may(Act::ManageTasks));
    enable(u"pacs.send-report"_s, stored && confirmedReading(*shown) != nullptr);
    enable(u"program.cancel"_s, m_session.job().kind != JobState::Kind::None);
    enable(u"edit.undo"_s, m_session.undoStack().canUndo());
    enable(u"edit.redo"_s, m_session.undoStack().canRedo());
}

void MainWindow::placeNotice() {
    const QRect area(m_centre->mapTo(this, QPoint()), m_centre->size());
    const int width = std::min(720, area.width() - 8 * kStep);
    m_notice->setFixedWidth(width);
    // A layout without text to wrap answers -1.
    m_notice->setFixedHeight(
        std::max(m_notice->layout()->heightForWidth(width), m_notice->layout()->minimumSize().height()));
    m_saidLocked = m_saidLocked || (m_locked && m_notice->isVisible());
    m_notice->setVisible(m_notice->isVisible() && !m_locked);
    m_notice->move(area.center().x() - width / 2, area.bottom() - m_notice->height() - 4 * kStep);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeNotice();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && !m_locked)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.emplace_back(url.toLocalFile().toStdString());
    }
    openPaths(std::move(paths));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // What the database refuses would be lost with the window: it waits for the answer. After a refusal it
    // closes at the second try, for a full disk must keep nobody here.
    if (m_reading->keepDrafts() && m_closing == Closing::No) {
        m_closing = Closing::Waits;
        event->ignore();
        return;
    }
    m_parts.settings.windowGeometry = saveGeometry();
    m_parts.settings.splitter = m_columns->saveState();
    if (m_parts.saveSettings)
        m_parts.saveSettings(m_parts.settings);
    QWidget::closeEvent(event);
}

} // namespace leadlight::ui
