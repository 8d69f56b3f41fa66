// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settings.h"
#include "ui/session/atlas.h"
#include "ui/session/explore_state.h"
#include "ui/session/session.h"
#include "ui/window/dialogs.h"
#include "ui/window/tour.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace leadlight::ui {

class Actions;
class AiPanel;
class AtlasPanel;
class CommandPalette;
class Comparison;
class DrawnTraces;
class ExplorePanel;
class HistoryPanel;
class IdentityBar;
class LabelScreen;
class MapStrip;
class MeasurementsPanel;
class NoticeBar;
class PacsWork;
class ReadingPanel;
class SignInPage;
class SimilarPanel;
class RhythmPanel;
class StatusBar;
class Tour;
class TracingCommands;
class TracingView;
class WorklistPanel;
struct CasePageRequest;
struct PointerReadout;
struct PrintSubject;

enum class Screen { Read, Explore, Label };

/// What a window is wired to.
struct WindowParts {
    Settings settings;
    std::function<void(const Settings&)> saveSettings;
    QString exampleFile;   ///< empty: there is none to try
    QStringList languages; ///< to choose from, by name as "zh_CN"
    QStringList facts;     ///< where database and models lie, for the settings
    QString program;       ///< name and version, for the footer of prints
};

/// The window: bars, worklist, tracing and the panels of Read, Explore and Label, wired to a session.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the window.
    MainWindow(Session& session, WindowParts parts);
    ~MainWindow() override;

    void setScreen(Screen screen);

    [[nodiscard]] Screen screenShown() const { return m_screen; }

    void setTheme(Theme theme);

    /// Shows the first steps; that they were shown is remembered.
    void startTour();

    [[nodiscard]] TracingView& tracing() { return *m_tracing; }

    [[nodiscard]] Actions& actions() { return *m_actions; }

    [[nodiscard]] MeasurementsPanel& measurementsPanel() { return *m_measurements; }

    [[nodiscard]] Comparison& comparison() { return *m_comparison; }

    [[nodiscard]] HistoryPanel& historyPanel() { return *m_history; }

    [[nodiscard]] RhythmPanel& rhythmPanel() { return *m_rhythm; }

    [[nodiscard]] AiPanel& aiPanel() { return *m_ai; }

    [[nodiscard]] NoticeBar& notice() { return *m_notice; }

    [[nodiscard]] PacsWork& network() { return *m_network; }

    [[nodiscard]] ExploreState& explore() { return m_explore; }

    [[nodiscard]] ExplorePanel& explorePanel() { return *m_explorePanel; }

    [[nodiscard]] MapStrip& strip() { return *m_strip; }

    [[nodiscard]] AtlasPanel& atlasPanel() { return *m_atlasPanel; }

    [[nodiscard]] SimilarPanel& similarPanel() { return *m_similar; }

    [[nodiscard]] WorklistPanel& worklist() { return *m_worklist; }

    [[nodiscard]] LabelScreen& labelScreen() { return *m_label; }

    /// The page that asks who is reading; null as long as it was never needed.
    [[nodiscard]] SignInPage* signInPage() const { return m_signIn; }

    /// Whether nothing is shown but that page.
    [[nodiscard]] bool isLocked() const { return m_locked; }

    /// Signs out when nothing was touched for so long; 0: never.
    void lockAfter(std::chrono::milliseconds time);

    /// The chart of all cases in place of the tracing, on the Explore screen.
    void showAtlas(bool on);
    /// Similar cases in place of the maps, on the Explore screen.
    void showSimilar(bool on);

    /// The first steps, while they are shown.
    [[nodiscard]] Tour* tour() const;

    /// Tells of tables of numbers that the last import found in a folder and did not ask about.
    void tellTables(const std::vector<std::filesystem::path>& tables);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // main_window.cpp
    void build();
    [[nodiscard]] QWidget* makeReadPanel();
    [[nodiscard]] QWidget* makeEmptyPage();
    void followCase();
    void followImport(const ImportReport& report);
    void offerReport();
    void saveReport(const std::string& csv);
    /// Says where a file was written, or why it was not.
    void tellWritten(const QString& file, const Result<void>& written);
    void updateActions();
    void placeNotice();
    // main_window_actions.cpp
    void connectActions();
    void on(const QString& action, std::function<void()> handler);
    void openFiles();
    void importFolder();
    void tryExample();
    void openPaths(std::vector<std::filesystem::path> paths);
    void moveToBin();
    void takeFromBin(CaseId id, int step);
    void undo();
    void emptyBin();
    void showSettings(SettingsDialog::Page page = SettingsDialog::Page::Program);
    void applyModels(const ModelFiles& chosen);
    void showCards();
    void showAbout();
    void editTemplates();
    [[nodiscard]] bool labelKey(QObject* watched, QEvent* event);
    void stepCase(int by);
    // main_window_measure.cpp
    void buildMeasure();
    void connectMeasure();
    void followMeasured();
    void showComparison(bool on);
    // main_window_print.cpp
    void print();
    void printListed();
    [[nodiscard]] QStringList printedFindings() const;
    /// Asks for a file and prints to it; its name must not tell who `unnamed` is.
    void saveAs(const PrintSubject& subject, const Patient& unnamed);
    // main_window_network.cpp
    void connectNetwork();
    void followNetwork();
    void queryPacs();
    void sendReport();
    void switchReceiver(bool on);
    void applyNetworkSettings(const PacsSettings& settings);
    // main_window_page.cpp
    void savePage();
    void writePage(const CasePageRequest& request, const QString& out);
    // main_window_cases.cpp
    [[nodiscard]] QWidget* makeExploreSide(QWidget* maps);
    [[nodiscard]] QWidget* makeAtlasPanel();
    void connectCases();
    void placeCentre();
    void followSimilar();
    void refreshAtlas();
    // main_window_read_first.cpp
    [[nodiscard]] QWidget* withNotice(QWidget* side);
    void connectReadFirst();
    void followReadFirst();
    void setReadFirst(bool on);
    void revealAi();
    [[nodiscard]] bool staysForTheAi();
    // main_window_people.cpp
    void connectPeople();
    void followPeople();
    void switchReader();
    void setLocked(bool locked);
    void noteTouch(const QEvent& event);
    [[nodiscard]] bool keptByLock(QObject* watched, const QEvent& event);
    // main_window_explore.cpp
    void connectExplore();
    void connectMapActions();
    void followExplore();
    void followMap();
    void pointOnPaper(const PointerReadout* readout);
    void tellPointer();
    [[nodiscard]] bool bringPickIn(int key);
    [[nodiscard]] bool moveOnPaper(int key);
    void showLarge();

    Session& m_session;
    WindowParts m_parts;
    Screen m_screen = Screen::Read;
    ExploreState m_explore;
    Atlas m_atlas;
    QTimer m_atlasPause; ///< while cases come in, the chart is not made anew for each
    /// Whether the window was asked to close: it waits for texts that are on their way to the database.
    enum class Closing { No, Waits, Anyway };
    Closing m_closing = Closing::No;
    bool m_atlasOn = false;
    bool m_locked = false;
    bool m_saidLocked = false; ///< something was said while locked, which nobody has seen
    QString m_lockedBy;        ///< who had signed in before; empty: nobody yet
    QElapsedTimer m_touched;   ///< since the last key or move of the mouse
    std::chrono::milliseconds m_lockAfter{0};
    QTimer m_idle;              ///< looks from time to time whether it was too long ago
    bool m_aiHidden = false;    ///< what the AI said of the case on screen, until its reader has read it
    bool m_aiUncovered = false; ///< by the last change of what is stored: a reading that was given
    CaseId m_similarOf;         ///< whose like were asked for last
    std::shared_ptr<const Recording> m_drawn;
    std::shared_ptr<const DrawnTraces> m_traces;     ///< of m_drawn, for maps along the trace
    std::shared_ptr<const PointerReadout> m_pointer; ///< null: the pointer is not over the tracing
    Actions* m_actions = nullptr;
    IdentityBar* m_identity = nullptr;
    QSplitter* m_columns = nullptr;
    QSplitter* m_centre = nullptr;
    QStackedWidget* m_paper = nullptr; ///< the tracing, or what to do without one
    QStackedWidget* m_right = nullptr;
    QStackedWidget* m_left = nullptr; ///< the worklist, or the queue of a labelling task
    WorklistPanel* m_worklist = nullptr;
    LabelScreen* m_label = nullptr;
    TracingView* m_tracing = nullptr;
    TracingCommands* m_tracingCommands = nullptr;
    MapStrip* m_strip = nullptr;
    ExplorePanel* m_explorePanel = nullptr;
    AtlasPanel* m_atlasPanel = nullptr;
    SimilarPanel* m_similar = nullptr;
    QStackedWidget* m_exploreFront = nullptr; ///< what Explore says, or why it is hidden
    QStackedWidget* m_exploreSide = nullptr;  ///< maps, or similar cases
    QToolButton* m_mapsTab = nullptr;
    QToolButton* m_similarTab = nullptr;
    MeasurementsPanel* m_measurements = nullptr;
    HistoryPanel* m_history = nullptr;
    Comparison* m_comparison = nullptr;
    RhythmPanel* m_rhythm = nullptr;
    AiPanel* m_ai = nullptr;
    ReadingPanel* m_reading = nullptr;
    StatusBar* m_status = nullptr;
    SignInPage* m_signIn = nullptr;
    CommandPalette* m_palette = nullptr;
    NoticeBar* m_notice = nullptr;
    ImportReport m_import;          ///< the last one
    std::map<int, CaseId> m_binned; ///< by the undo step that put it into the bin: undoing goes back to it
    PacsWork* m_network = nullptr;
    QPointer<Tour> m_tour;
    TaskQueue m_printing{1, TaskQueue::AtEnd::Finish};
    TaskQueue m_pages{1};
};

} // namespace leadlight::ui
