// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr const char* kCases = QT_TRANSLATE_NOOP("Actions", "Cases");
constexpr const char* kTracing = QT_TRANSLATE_NOOP("Actions", "Tracing");
constexpr const char* kCalipers = QT_TRANSLATE_NOOP("Actions", "Calipers");
constexpr const char* kMap = QT_TRANSLATE_NOOP("Actions", "AI and maps");
constexpr const char* kReading = QT_TRANSLATE_NOOP("Actions", "Reading");
constexpr const char* kLabelling = QT_TRANSLATE_NOOP("Actions", "Labelling");
constexpr const char* kProgram = QT_TRANSLATE_NOOP("Actions", "Program");

constexpr ActionSpec kActions[] = {
    {"file.open", kCases, QT_TRANSLATE_NOOP("Actions", "Open files…"), "Ctrl+O", "open"},
    {"file.open-folder", kCases, QT_TRANSLATE_NOOP("Actions", "Import a folder…"), "Ctrl+Shift+O",
     "folder-import"},
    {"file.table", kCases, QT_TRANSLATE_NOOP("Actions", "Open a table of numbers (CSV)…"), "", "open"},
    {"file.example", kCases, QT_TRANSLATE_NOOP("Actions", "Try the example"), "", "example"},
    {"case.next", kCases, QT_TRANSLATE_NOOP("Actions", "Next case"), "N", "next"},
    {"case.previous", kCases, QT_TRANSLATE_NOOP("Actions", "Previous case"), "P;Backspace", "previous"},
    {"case.bin", kCases, QT_TRANSLATE_NOOP("Actions", "Move the case to the bin"), "Del", "bin"},
    {"case.restore", kCases, QT_TRANSLATE_NOOP("Actions", "Restore the case from the bin"), "", "restore"},
    {"case.empty-bin", kCases, QT_TRANSLATE_NOOP("Actions", "Empty the bin…"), "", "bin"},
    {"file.export", kCases, QT_TRANSLATE_NOOP("Actions", "Print, or save as PDF, SVG or PNG…"), "Ctrl+P",
     "print"},
    {"file.page", kCases, QT_TRANSLATE_NOOP("Actions", "Save the case as a page…"), "Ctrl+Shift+P", "print"},
    {"pacs.query", kCases, QT_TRANSLATE_NOOP("Actions", "Query PACS…"), "Ctrl+Shift+D", "search"},
    {"pacs.send-report", kCases, QT_TRANSLATE_NOOP("Actions", "Send the confirmed reading to a PACS…"), "",
     ""},
    {"pacs.listen", kCases, QT_TRANSLATE_NOOP("Actions", "Receive over the DICOM network, on or off"), "", "",
     true},
    {"file.print-listed", kCases, QT_TRANSLATE_NOOP("Actions", "Print all listed cases into one PDF…"), "",
     "print"},

    {"tracing.layout-1", kTracing, QT_TRANSLATE_NOOP("Actions", "Layout 3x4+1"), "1", "", true},
    {"tracing.layout-2", kTracing, QT_TRANSLATE_NOOP("Actions", "Layout 3x4+3"), "2", "", true},
    {"tracing.layout-3", kTracing, QT_TRANSLATE_NOOP("Actions", "Layout 3x4"), "3", "", true},
    {"tracing.layout-4", kTracing, QT_TRANSLATE_NOOP("Actions", "Layout 6x2"), "4", "", true},
    {"tracing.layout-5", kTracing, QT_TRANSLATE_NOOP("Actions", "Layout 12x1"), "5", "", true},
    {"tracing.layout-6", kTracing, QT_TRANSLATE_NOOP("Actions", "Median beats"), "6", "", true},
    {"tracing.cabrera", kTracing, QT_TRANSLATE_NOOP("Actions", "Limb leads in Cabrera's order"), "L", "",
     true},
    {"tracing.simultaneous", kTracing, QT_TRANSLATE_NOOP("Actions", "Simultaneous columns"), "Shift+L", "",
     true},
    {"tracing.slower", kTracing, QT_TRANSLATE_NOOP("Actions", "Paper speed down"), "[", ""},
    {"tracing.faster", kTracing, QT_TRANSLATE_NOOP("Actions", "Paper speed up"), "]", ""},
    {"tracing.gain-down", kTracing, QT_TRANSLATE_NOOP("Actions", "Gain down"), "-", ""},
    {"tracing.gain-up", kTracing, QT_TRANSLATE_NOOP("Actions", "Gain up"), "+;=", ""},
    {"tracing.chest-half", kTracing, QT_TRANSLATE_NOOP("Actions", "Chest leads at half the gain"), "H", "",
     true},
    {"tracing.filter", kTracing, QT_TRANSLATE_NOOP("Actions", "Display filter on or off"), "F", "", true},
    {"tracing.low-pass-150", kTracing, QT_TRANSLATE_NOOP("Actions", "Show up to 150 Hz"), "Alt+1", "", true},
    {"tracing.low-pass-100", kTracing, QT_TRANSLATE_NOOP("Actions", "Show up to 100 Hz"), "Alt+2", "", true},
    {"tracing.low-pass-40", kTracing, QT_TRANSLATE_NOOP("Actions", "Show up to 40 Hz"), "Alt+3", "", true},
    {"tracing.low-pass-35", kTracing, QT_TRANSLATE_NOOP("Actions", "Show up to 35 Hz"), "Alt+4", "", true},
    {"tracing.high-pass-0.05", kTracing, QT_TRANSLATE_NOOP("Actions", "Show from 0.05 Hz"), "Alt+5", "",
     true},
    {"tracing.high-pass-0.15", kTracing, QT_TRANSLATE_NOOP("Actions", "Show from 0.15 Hz"), "Alt+6", "",
     true},
    {"tracing.high-pass-0.5", kTracing, QT_TRANSLATE_NOOP("Actions", "Show from 0.5 Hz"), "Alt+7", "", true},
    {"tracing.mains-50", kTracing, QT_TRANSLATE_NOOP("Actions", "Take 50 Hz mains off"), "Alt+8", "", true},
    {"tracing.mains-60", kTracing, QT_TRANSLATE_NOOP("Actions", "Take 60 Hz mains off"), "Alt+9", "", true},
    {"tracing.fit", kTracing, QT_TRANSLATE_NOOP("Actions", "Fit the paper to the window"), "0", ""},
    {"tracing.true-size", kTracing, QT_TRANSLATE_NOOP("Actions", "True size"), "9", ""},
    {"beats.toggle", kTracing, QT_TRANSLATE_NOOP("Actions", "Beats and intervals on the tracing"), "B", "",
     true},
    {"beats.point", kTracing, QT_TRANSLATE_NOOP("Actions", "Take hold of a point of a beat by keys"),
     "Ctrl+B", ""},
    {"beats.take-back", kTracing, QT_TRANSLATE_NOOP("Actions", "Take all corrections back"), "", ""},
    {"beats.list", kTracing, QT_TRANSLATE_NOOP("Actions", "Beat list, RR tachogram and heart rate"),
     "Shift+B", "", true},
    {"compare.toggle", kTracing, QT_TRANSLATE_NOOP("Actions", "Compare with the earlier tracing"), "V", "",
     true},
    {"compare.mode", kTracing, QT_TRANSLATE_NOOP("Actions", "Compare beside, above or by median beats"),
     "Shift+V", ""},
    {"tracing.calibrate", kTracing, QT_TRANSLATE_NOOP("Actions", "Calibrate the screen…"), "", ""},

    {"caliper.time", kCalipers, QT_TRANSLATE_NOOP("Actions", "Time caliper (again: set one by keys)"), "C",
     "", true},
    {"caliper.voltage", kCalipers, QT_TRANSLATE_NOOP("Actions", "Voltage caliper (again: set one by keys)"),
     "Shift+C", "", true},
    {"caliper.march", kCalipers, QT_TRANSLATE_NOOP("Actions", "Let the selected caliper march"), "M", ""},
    {"caliper.remove-all", kCalipers, QT_TRANSLATE_NOOP("Actions", "Remove all calipers"), "Shift+Del", ""},

    {"map.toggle", kMap, QT_TRANSLATE_NOOP("Actions", "Map on or off (hold Space: hide it while held)"), "A",
     "", true},
    {"explore.similar", kMap, QT_TRANSLATE_NOOP("Actions", "Similar cases"), "Shift+S", ""},
    {"explore.atlas", kMap, QT_TRANSLATE_NOOP("Actions", "Chart of all cases on or off"), "Shift+A", "",
     true},
    {"map.layer-down", kMap, QT_TRANSLATE_NOOP("Actions", "Layer down"), ",", ""},
    {"map.layer-up", kMap, QT_TRANSLATE_NOOP("Actions", "Layer up"), ".", ""},
    {"map.check", kMap, QT_TRANSLATE_NOOP("Actions", "Check the map"), "", ""},
    {"map.style", kMap, QT_TRANSLATE_NOOP("Actions", "Map as ground, band or trace"), "G", ""},
    {"map.scale", kMap, QT_TRANSLATE_NOOP("Actions", "Scale of this map, or a fixed one"), "", ""},
    {"map.attention", kMap, QT_TRANSLATE_NOOP("Actions", "Map: attention"), "", ""},
    {"map.contribution", kMap, QT_TRANSLATE_NOOP("Actions", "Map: contribution"), "", ""},
    {"map.rollout", kMap, QT_TRANSLATE_NOOP("Actions", "Map: attention rollout"), "", ""},
    {"map.gradient", kMap, QT_TRANSLATE_NOOP("Actions", "Map: gradient-weighted attention"), "", ""},
    {"map.lrp", kMap, QT_TRANSLATE_NOOP("Actions", "Map: AttnLRP"), "", ""},
    {"map.occlusion", kMap, QT_TRANSLATE_NOOP("Actions", "Map: occlusion"), "", ""},
    {"map.grid", kMap, QT_TRANSLATE_NOOP("Actions", "Attention heads as a grid"), "", ""},
    {"map.sorted", kMap, QT_TRANSLATE_NOOP("Actions", "Attention heads, sorted"), "", ""},
    {"map.film", kMap, QT_TRANSLATE_NOOP("Actions", "Filmstrip through the layers"), "", ""},
    {"map.compare", kMap, QT_TRANSLATE_NOOP("Actions", "Two maps side by side"), "", ""},
    {"map.checks", kMap, QT_TRANSLATE_NOOP("Actions", "Show the map's checks"), "", ""},
    {"map.patch", kMap, QT_TRANSLATE_NOOP("Actions", "Show the chosen patch"), "", ""},
    {"map.waves", kMap, QT_TRANSLATE_NOOP("Actions", "Show the map by wave"), "", ""},
    {"map.what-if", kMap, QT_TRANSLATE_NOOP("Actions", "Leave out leads or seconds"), "", ""},
    {"ai.card", kMap, QT_TRANSLATE_NOOP("Actions", "Show what the models say of themselves"), "", "card"},
    {"ai.models", kMap, QT_TRANSLATE_NOOP("Actions", "Choose the models…"), "", ""},
    {"ai.again", kMap, QT_TRANSLATE_NOOP("Actions", "Analyse the case again"), "Ctrl+R", ""},

    {"reading.write", kReading, QT_TRANSLATE_NOOP("Actions", "Write the reading"), "W", ""},
    {"reading.confirm", kReading, QT_TRANSLATE_NOOP("Actions", "Confirm the reading and go on"),
     "Return;Enter;Ctrl+Return", "check"},
    {"reading.templates", kReading, QT_TRANSLATE_NOOP("Actions", "Templates for readings…"), "", ""},
    {"reading.first", kReading, QT_TRANSLATE_NOOP("Actions", "Read first on or off"), "", "", true},

    {"label.new-task", kLabelling, QT_TRANSLATE_NOOP("Actions", "New labelling task of the listed cases…"),
     "", ""},
    {"label.extend-task", kLabelling, QT_TRANSLATE_NOOP("Actions", "Add the listed cases to the task"), "",
     ""},
    {"label.not-assessable", kLabelling, QT_TRANSLATE_NOOP("Actions", "The recording cannot be assessed"),
     "Ctrl+U", ""},
    {"label.all-leads", kLabelling, QT_TRANSLATE_NOOP("Actions", "Put marks on all leads"), "Ctrl+L", "",
     true},
    {"label.agreement", kLabelling, QT_TRANSLATE_NOOP("Actions", "Agreement between readers…"), "", ""},
    {"label.export", kLabelling, QT_TRANSLATE_NOOP("Actions", "Export labels…"), "", ""},

    {"screen.read", kProgram, QT_TRANSLATE_NOOP("Actions", "Read"), "Ctrl+1", "read", true},
    {"screen.explore", kProgram, QT_TRANSLATE_NOOP("Actions", "Explore"), "Ctrl+2", "explore", true},
    {"screen.label", kProgram, QT_TRANSLATE_NOOP("Actions", "Label"), "Ctrl+3", "", true},
    {"program.palette", kProgram, QT_TRANSLATE_NOOP("Actions", "Search cases or commands"), "Ctrl+K",
     "search"},
    {"edit.undo", kProgram, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", ""},
    {"edit.redo", kProgram, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", ""},
    {"program.theme", kProgram, QT_TRANSLATE_NOOP("Actions", "Light or dark"), "Ctrl+T", "moon"},
    {"program.settings", kProgram, QT_TRANSLATE_NOOP("Actions", "Settings…"), "Ctrl+,", "settings"},
    {"people.switch", kProgram, QT_TRANSLATE_NOOP("Actions", "Sign out, or switch reader"), "Ctrl+Shift+L",
     ""},
    {"people.accounts", kProgram, QT_TRANSLATE_NOOP("Actions", "People and accounts…"), "", ""},
    {"case.filter", kProgram, QT_TRANSLATE_NOOP("Actions", "Filter the worklist"), "/", "search"},
    {"program.cancel", kProgram, QT_TRANSLATE_NOOP("Actions", "Cancel what is running"), "", "close"},
    {"program.keys", kProgram, QT_TRANSLATE_NOOP("Actions", "All keys"), "?", "keyboard"},
    {"program.tour", kProgram, QT_TRANSLATE_NOOP("Actions", "First steps"), "", "info"},
    {"program.about", kProgram, QT_TRANSLATE_NOOP("Actions", "About Leadlight"), "", "info"},
    {"program.quit", kProgram, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", ""},
};

QString translated(const char* source) {
    return QCoreApplication::translate("Actions", source);
}

} // namespace

std::span<const ActionSpec> actionSpecs() {
    return kActions;
}

Actions::Actions(QWidget* window)
    : QObject(window) {
    for (const ActionSpec& spec : kActions) {
        auto* action = new QAction(translated(spec.text), this);
        action->setObjectName(QLatin1StringView(spec.id));
        action->setCheckable(spec.checkable);
        action->setProperty("group", translated(spec.group));
        action->setProperty("iconName", QString(QLatin1StringView(spec.icon)));
        QList<QKeySequence> keys;
        for (const QString& key : QString(QLatin1StringView(spec.keys)).split(u';', Qt::SkipEmptyParts))
            keys.append(QKeySequence(key, QKeySequence::PortableText));
        action->setShortcuts(keys);
        window->addAction(action);
        m_actions.emplace(action->objectName(), action);
        m_ordered.append(action);
    }
}

QAction* Actions::operator[](const QString& id) const {
    const auto found = m_actions.find(id);
    Q_ASSERT_X(found != m_actions.end(), "Actions", "no such action");
    return found == m_actions.end() ? nullptr : found->second;
}

QString Actions::groupOf(const QAction* action) {
    return action->property("group").toString();
}

QString Actions::tipOf(const QAction* action) {
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString tip = keys.isEmpty() ? action->text() : u"%1 (%2)"_s.arg(action->text(), keys);
    return isForbidden(action) ? tip + u'\n' + action->property("forbidden").toString() : tip;
}

void Actions::setForbidden(const QString& id, const QString& why) {
    QAction* action = (*this)[id];
    action->setProperty("forbidden", why);
    action->setToolTip(tipOf(action));
}

bool Actions::isForbidden(const QAction* action) {
    return !action->property("forbidden").toString().isEmpty();
}

void Actions::applyPalette(const Palette& palette) {
    for (QAction* action : m_ordered) {
        const QString icon = action->property("iconName").toString();
        if (!icon.isEmpty())
            action->setIcon(tintedIcon(icon, palette.secondaryText));
        action->setToolTip(tipOf(action));
    }
}

} // namespace leadlight::ui
