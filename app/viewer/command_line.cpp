// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewer/command_line.h"

#include "core/explain/method.h"

#include <array>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace leadlight::viewer {

namespace {

const auto kMethods = {u"contribution"_s, u"attention"_s, u"rollout"_s,
                       u"gradient"_s,     u"lrp"_s,       u"occlusion"_s};

Result<void> wrong(const QString& option, const QString& value, const QString& allowed) {
    return fail(ErrorCode::Invalid,
                u"%1 cannot be \"%2\"; use %3"_s.arg(option, value, allowed).toStdString());
}

Result<void> setLayout(CommandLine& line, const QString& value) {
    const std::optional<ui::LayoutKind> kind = ui::layoutFromName(value.toStdString());
    if (!kind || *kind == ui::LayoutKind::SingleLead)
        return wrong(u"--layout"_s, value, u"3x4+1, 3x4+3, 3x4, 6x2, 12x1 or median"_s);
    line.settings.layout = *kind;
    return {};
}

Result<void> setFilter(CommandLine& line, const QString& value) {
    const QStringList parts = value.split(u'-');
    static const std::map<QString, double> high{
        {u"0"_s, 0.0}, {u"0.05"_s, 0.05}, {u"0.15"_s, 0.15}, {u"0.5"_s, 0.5}};
    static const std::map<QString, double> low{
        {u"150"_s, 150.0}, {u"100"_s, 100.0}, {u"40"_s, 40.0}, {u"35"_s, 35.0}};
    const auto from = high.find(parts.value(0));
    const auto to = low.find(parts.value(1));
    if (parts.size() != 2 || from == high.end() || to == low.end())
        return wrong(u"--filter"_s, value, u"FROM-TO, from 0, 0.05, 0.15 or 0.5 to 150, 100, 40 or 35"_s);
    line.settings.filter.highPassHz = from->second;
    line.settings.filter.lowPassHz = to->second;
    return {};
}

Result<void> setNumber(double& target, const QString& option, const QString& value,
                       std::array<double, 3> allowed) {
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    for (const double one : allowed) {
        if (isNumber && number == one) {
            target = number;
            return {};
        }
    }
    return wrong(option, value, u"%1, %2 or %3"_s.arg(allowed[0]).arg(allowed[1]).arg(allowed[2]));
}

Result<void> setScreen(CommandLine& line, const QString& value) {
    static const std::map<QString, ui::Screen> screens{
        {u"read"_s, ui::Screen::Read}, {u"explore"_s, ui::Screen::Explore}, {u"label"_s, ui::Screen::Label}};
    const auto found = screens.find(value);
    if (found == screens.end())
        return wrong(u"--screen"_s, value, u"read, explore or label"_s);
    line.screen = found->second;
    return {};
}

Result<void> setSize(CommandLine& line, const QString& value) {
    const QStringList parts = value.split(u'x');
    const int width = parts.value(0).toInt();
    const int height = parts.value(1).toInt();
    if (parts.size() != 2 || width < 800 || height < 600 || width > 16384 || height > 16384)
        return wrong(u"--size"_s, value, u"WIDTHxHEIGHT from 800x600 to 16384x16384"_s);
    line.size = {width, height};
    return {};
}

Result<void> setMode(CommandLine& line, Mode mode, const QString& output) {
    if (line.mode != Mode::Window)
        return fail(ErrorCode::Invalid, "--print and --screenshot are given once and not together");
    line.mode = mode;
    line.output = output;
    return {};
}

template <class T>
Result<void> choose(T& target, const QString& option, const QString& value, const QString& first,
                    T firstValue, const QString& second, T secondValue) {
    if (value == first)
        target = firstValue;
    else if (value == second)
        target = secondValue;
    else
        return wrong(option, value, first + u" or "_s + second);
    return {};
}

using Setter = std::function<Result<void>(CommandLine&, const QString&)>;

struct Option {
    Setter set;
    Mode only = Mode::Window; ///< Window: allowed with every mode
    Mode also = Mode::Window; ///< a second mode it is allowed with
    bool takesValue = true;
};

/// An option of print without a value, which goes with --deidentify. `set` takes what is to be kept.
Option cleaning(const std::function<void(io::DeidentifyOptions&)>& set) {
    return {[set](CommandLine& line, const QString&) -> Result<void> {
                if (!line.deidentify)
                    line.deidentify.emplace();
                set(*line.deidentify);
                return {};
            },
            Mode::Print, Mode::Window, false};
}

const std::map<QString, Option>& options() {
    static const std::map<QString, Option> all{
        {u"--print"_s,
         {[](CommandLine& line, const QString& value) { return setMode(line, Mode::Print, value); }}},
        {u"--screenshot"_s,
         {[](CommandLine& line, const QString& value) { return setMode(line, Mode::Screenshot, value); }}},
        {u"--db"_s, {[](CommandLine& line, const QString& value) -> Result<void> {
             line.database = value;
             return {};
         }}},
        {u"--language"_s, {[](CommandLine& line, const QString& value) -> Result<void> {
             line.language = value;
             return {};
         }}},
        {u"--layout"_s, {setLayout, Mode::Print, Mode::Screenshot}},
        {u"--filter"_s, {setFilter, Mode::Print, Mode::Screenshot}},
        {u"--mains"_s,
         {[](CommandLine& line, const QString& value) {
              return choose(line.settings.filter.mainsHz, u"--mains"_s, value, u"50"_s, 50.0, u"60"_s, 60.0);
          },
          Mode::Print, Mode::Screenshot}},
        {u"--order"_s,
         {[](CommandLine& line, const QString& value) {
              return choose(line.settings.cabrera, u"--order"_s, value, u"standard"_s, false, u"cabrera"_s,
                            true);
          },
          Mode::Print, Mode::Screenshot}},
        {u"--speed"_s,
         {[](CommandLine& line, const QString& value) {
              return setNumber(line.settings.speedMmPerS, u"--speed"_s, value, {12.5, 25.0, 50.0});
          },
          Mode::Print}},
        {u"--gain"_s,
         {[](CommandLine& line, const QString& value) {
              return setNumber(line.settings.gainMmPerMv, u"--gain"_s, value, {5.0, 10.0, 20.0});
          },
          Mode::Print}},
        {u"--paper"_s,
         {[](CommandLine& line, const QString& value) {
              return choose(line.paper, u"--paper"_s, value, u"A4"_s, ui::PrintPaper::A4, u"Letter"_s,
                            ui::PrintPaper::Letter);
          },
          Mode::Print}},
        {u"--relevance"_s,
         {[](CommandLine& line, const QString& value) -> Result<void> {
              line.relevance = value;
              for (const QString& method : kMethods) {
                  if (method == value)
                      return {};
              }
              return wrong(u"--relevance"_s, value, QStringList(kMethods).join(u", "_s));
          },
          Mode::Print, Mode::Screenshot}},
        {u"--label"_s,
         {[](CommandLine& line, const QString& value) -> Result<void> {
              line.label = value;
              return {};
          },
          Mode::Print, Mode::Screenshot}},
        {u"--checks"_s,
         {[](CommandLine& line, const QString& value) {
              return choose(line.checks, u"--checks"_s, value, u"yes"_s, true, u"no"_s, false);
          },
          Mode::Print}},
        {u"--deidentify"_s, cleaning([](io::DeidentifyOptions&) {})},
        {u"--shift-dates"_s, cleaning([](io::DeidentifyOptions& keep) { keep.shiftDates = true; })},
        {u"--keep-age-sex"_s, cleaning([](io::DeidentifyOptions& keep) { keep.keepCharacteristics = true; })},
        {u"--keep-device"_s, cleaning([](io::DeidentifyOptions& keep) { keep.keepDevice = true; })},
        {u"--key"_s,
         {[](CommandLine& line, const QString& value) -> Result<void> {
              line.keyFile = value;
              return {};
          },
          Mode::Print}},
        {u"--size"_s, {setSize, Mode::Screenshot}},
        {u"--screen"_s, {setScreen, Mode::Screenshot}},
        {u"--theme"_s,
         {[](CommandLine& line, const QString& value) {
              return choose(line.theme, u"--theme"_s, value, u"light"_s, ui::Theme::Light, u"dark"_s,
                            ui::Theme::Dark);
          },
          Mode::Screenshot}},
    };
    return all;
}

/// --deidentify and what belongs to it.
Result<void> checkCleaning(const CommandLine& line, const QStringList& used) {
    for (const QString& option : {u"--key"_s, u"--shift-dates"_s, u"--keep-age-sex"_s, u"--keep-device"_s}) {
        if (used.contains(option) && !used.contains(u"--deidentify"_s))
            return fail(ErrorCode::Invalid, option.toStdString() + " goes with --deidentify only");
    }
    if (line.deidentify && line.deidentify->shiftDates && line.keyFile.isEmpty())
        return fail(ErrorCode::Invalid, "--shift-dates needs --key");
    return {};
}

Result<void> checkWhole(CommandLine& line, const QStringList& used) {
    for (const QString& option : used) {
        const auto [set, only, also, takesValue] = options().at(option);
        if (only != Mode::Window && only != line.mode && (also == Mode::Window || also != line.mode))
            return fail(ErrorCode::Invalid,
                        u"%1 goes with %2 only"_s
                            .arg(option, also != Mode::Window  ? u"--print and --screenshot"_s
                                         : only == Mode::Print ? u"--print"_s
                                                               : u"--screenshot"_s)
                            .toStdString());
    }
    if (Result<void> cleaning = checkCleaning(line, used); !cleaning)
        return cleaning;
    if (line.mode == Mode::Window)
        return {};
    if (line.files.size() != 1)
        return fail(ErrorCode::Invalid, "--print and --screenshot take exactly one FILE");
    if (line.mode == Mode::Print) {
        const std::optional<ui::PrintFormat> format = ui::printFormatOf(line.output);
        if (!format)
            return fail(ErrorCode::Invalid, "the file to print to must end in .pdf, .png or .svg");
        line.format = *format;
        const auto method = explain::methodNamed(line.relevance.toStdString());
        if (method && explain::needsTarget(*method) && line.label.isEmpty())
            return fail(ErrorCode::Invalid,
                        u"--relevance %1 needs --label"_s.arg(line.relevance).toStdString());
        if (line.relevance.isEmpty() && !line.label.isEmpty())
            return fail(ErrorCode::Invalid, "--label goes with --relevance only");
    } else if (!line.output.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        return fail(ErrorCode::Invalid, "the file of a screenshot must end in .png");
    }
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments) {
    CommandLine line;
    QStringList used;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString argument = arguments[i];
        if (onlyFiles || !argument.startsWith(u'-') || argument == u"-"_s) {
            line.files.append(argument);
            continue;
        }
        if (argument == u"--"_s) {
            onlyFiles = true;
            continue;
        }
        if (argument == u"--help"_s || argument == u"-h"_s) {
            line.mode = Mode::Help;
            return line;
        }
        if (argument == u"--version"_s) {
            line.mode = Mode::Version;
            return line;
        }
        QString value;
        const qsizetype equals = argument.indexOf(u'=');
        if (equals > 0) {
            value = argument.mid(equals + 1);
            argument.truncate(equals);
        }
        const auto found = options().find(argument);
        if (found == options().end())
            return fail(ErrorCode::Invalid,
                        u"unknown option %1; --help tells which there are"_s.arg(argument).toStdString());
        if (!found->second.takesValue && equals > 0)
            return fail(ErrorCode::Invalid, argument.toStdString() + " takes no value");
        if (found->second.takesValue && equals < 0) {
            if (i + 1 == arguments.size())
                return fail(ErrorCode::Invalid, argument.toStdString() + " needs a value");
            value = arguments[++i];
        }
        if (const Result<void> set = found->second.set(line, value); !set)
            return fail(set.error());
        used.append(argument);
    }
    if (const Result<void> whole = checkWhole(line, used); !whole)
        return fail(whole.error());
    return line;
}

QString helpText() {
    return QStringLiteral(
        "Leadlight reads 12-lead ECGs with the ECG-JEPA encoder at the reader's side.\n"
        "Research use only. Not for diagnosis.\n\n"
        "Usage:\n"
        "  leadlight [FILE…]                              open files or folders in the window\n"
        "  leadlight --print OUT.pdf|png|svg FILE         print a tracing to a file, true to the millimetre\n"
        "  leadlight --screenshot OUT.png FILE            a picture of the whole window once the analysis is "
        "done\n\n"
        "Print and screenshot:\n"
        "  --layout 3x4+1|3x4+3|3x4|6x2|12x1|median       arrangement of the leads (3x4+1)\n"
        "  --order standard|cabrera                       of the limb leads (standard)\n"
        "  --filter FROM-TO                               Hz, for the eye alone: 0, 0.05, 0.15 or 0.5 to "
        "150, 100, 40 or 35\n"
        "  --mains 50|60                                  take that hum off, for the eye alone\n"
        "  --relevance METHOD                             a map: attention, rollout, contribution, gradient, "
        "lrp or occlusion\n"
        "  --label L                                      the finding that the map is about\n\n"
        "Print:\n"
        "  --checks yes|no                                check the map, which takes a while (yes); what was "
        "not\n"
        "                                                 checked, or failed, says so on the paper\n"
        "  --speed 12.5|25|50                             mm/s (25)\n"
        "  --gain 5|10|20                                 mm/mV (10)\n"
        "  --paper A4|Letter                              landscape (A4)\n"
        "  --deidentify                                   leave out all that tells who the patient is\n"
        "  --key FILE                                     with it: a secret that gives each patient a "
        "pseudonym\n"
        "  --shift-dates                                  with --key: keep dates, moved back by whole days\n"
        "  --keep-age-sex, --keep-device                  keep those\n\n"
        "Screenshot:\n"
        "  --size WIDTHxHEIGHT                            pixels (1600x1000)\n"
        "  --screen read|explore|label                    (read)\n"
        "  --theme light|dark                             (light)\n\n"
        "Always:\n"
        "  --db FILE                                      the case database to use; without it the window "
        "uses the\n"
        "                                                 person's own, print and screenshot none. A print "
        "says "
        "what\n"
        "                                                 was read and corrected there\n"
        "  --language de|en|es|fr|ja|ko|zh_CN             of words and numbers (that of the settings, or of "
        "the "
        "system)\n"
        "  --help, --version\n\n"
        "Print and screenshot need no display. Exit: 0 done, 1 could not be done, 2 wrong usage.\n");
}

} // namespace leadlight::viewer
