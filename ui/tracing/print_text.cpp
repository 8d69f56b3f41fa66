// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_text.h"

#include "ui/session/analysis_band.h"
#include "ui/session/joined_text.h"
#include "ui/session/rule_words.h"
#include "ui/tracing/filter_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::Print)
};

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// At most `decimals` decimals as the reader writes them, without zeros at the end, with a true minus sign.
QString number(double value, int decimals = 2) {
    QString digits = QString::number(value, 'f', decimals);
    while (digits.contains(u'.') && (digits.endsWith(u'0') || digits.endsWith(u'.')))
        digits.chop(1);
    if (digits == QStringLiteral("-0"))
        return QStringLiteral("0");
    return digits.replace(u'-', QChar(0x2212)).replace(u'.', QLocale().decimalPoint());
}

QString tenths(double seconds) {
    return QString::number(seconds, 'f', 1).replace(u'.', QLocale().decimalPoint());
}

QString sexWord(Sex sex) {
    switch (sex) {
    case Sex::Female:
        return Words::tr("female");
    case Sex::Male:
        return Words::tr("male");
    case Sex::Other:
        return Words::tr("other sex");
    }
    return {};
}

QStringList patientLines(const Patient& patient) {
    QStringList lines;
    lines << (patient.id.empty() ? Words::tr("ID not stated") : Words::tr("ID %1").arg(text(patient.id)));
    QStringList about;
    if (patient.sex)
        about << sexWord(*patient.sex);
    if (patient.ageYears)
        about << Words::tr("%1 years").arg(number(std::floor(*patient.ageYears), 0));
    lines << (about.isEmpty() ? Words::tr("sex and age not stated") : about.join(QStringLiteral(", ")));
    if (patient.birthDate) // on a line of its own: what tells who it is must never be shortened
        lines << Words::tr("born %1").arg(text(patient.birthDate->iso()));
    return lines;
}

QStringList acquisitionLines(const Recording& recording, const Series& series) {
    QStringList lines;
    lines << (recording.acquiredAt ? text(recording.acquiredAt->iso()).replace(u'T', u' ')
                                   : Words::tr("time not stated"));
    if (!recording.device.empty())
        lines << text(recording.device);
    const Waveform& waveform = series.waveform;
    lines << Words::tr("%1, %2 leads").arg(text(recording.format)).arg(waveform.leads.size());
    lines << Words::tr("%1 Hz, %2 s").arg(number(waveform.rateHz), number(waveform.durationS()));
    const bool derived = std::ranges::any_of(
        waveform.leads, [](const LeadSignal& lead) { return lead.provenance == Provenance::Derived; });
    if (derived)
        lines << Words::tr("Leads in italics are derived.");
    return lines;
}

QStringList measurementLines(const Recording& recording) {
    const auto value = [&recording](const char* key) -> QString {
        const auto found = recording.measurements.find(key);
        return found == recording.measurements.end() ? QString() : number(found->second, 0);
    };
    QStringList lines;
    const auto add = [&lines](const QString& format, const QString& digits) {
        if (!digits.isEmpty())
            lines << format.arg(digits);
    };
    add(Words::tr("HR %1 /min"), value("heart_rate_bpm"));
    add(Words::tr("P %1 ms"), value("p_ms"));
    add(Words::tr("PR %1 ms"), value("pr_ms"));
    add(Words::tr("QRS %1 ms"), value("qrs_ms"));
    add(Words::tr("QT %1 ms"), value("qt_ms"));
    add(Words::tr("QTc %1 ms"), value("qtc_ms"));
    add(Words::tr("P axis %1\u00b0"), value("p_axis_deg"));
    add(Words::tr("QRS axis %1\u00b0"), value("qrs_axis_deg"));
    add(Words::tr("T axis %1\u00b0"), value("t_axis_deg"));
    return lines;
}

struct Printed {
    const char* key;    ///< of the measurement
    const char* stated; ///< the file's key
    QString format;
};

/// "PR 164 ms", "PR 164* ms" where somebody placed its points, "PR 164? ms" where the signal is doubtful,
/// "PR –" where there is none. `format` has the number's place and its unit.
QString ownNumber(const QString& format, const MeasurementSet& set, const char* key) {
    const MeasuredNumber* found = set.find(key);
    if (found == nullptr || !found->value)
        return format.left(format.indexOf(QStringLiteral("%1"))) + QChar(0x2013);
    const bool corrected = !found->correctedBy.empty();
    const QString mark = corrected ? QStringLiteral("*") : set.usable ? QString() : QStringLiteral("?");
    return format.arg(number(*found->value, 0) + mark);
}

/// The numbers, each with the file's own in brackets where it is another.
QStringList ownLines(const Recording& recording, const MeasurementSet& set) {
    QStringList lines;
    const Printed kPrinted[] = {
        {"heart_rate_bpm", "heart_rate_bpm", Words::tr("HR %1 /min")},
        {"p_ms", "p_ms", Words::tr("P %1 ms")},
        {"pr_ms", "pr_ms", Words::tr("PR %1 ms")},
        {"qrs_ms", "qrs_ms", Words::tr("QRS %1 ms")},
        {"qt_ms", "qt_ms", Words::tr("QT %1 ms")},
        {"qtc_ms.fridericia", "qtc_ms.fridericia", Words::tr("QTc(F) %1 ms")},
        {"qtc_ms.bazett", "qtc_ms.bazett", Words::tr("QTc(B) %1 ms")},
    };
    for (const Printed& one : kPrinted) {
        QString line = ownNumber(one.format, set, one.key);
        const auto stated = recording.measurements.find(one.stated);
        const MeasuredNumber* own = set.find(one.key);
        const bool differs = stated != recording.measurements.end() &&
                             (!own || !own->value || std::lround(*own->value) != std::lround(stated->second));
        if (differs)
            line += Words::tr(" (%1)").arg(number(stated->second, 0));
        lines << line;
    }
    if (const auto stated = recording.measurements.find("qtc_ms"); stated != recording.measurements.end())
        lines << Words::tr("QTc in the file %1 ms").arg(number(stated->second, 0));
    lines << Words::tr("Axes %1 %2")
                 .arg(ownNumber(Words::tr("P %1\u00b0"), set, "axis_deg.p"),
                      ownNumber(Words::tr("QRS %1\u00b0"), set, "axis_deg.qrs"));
    lines << ownNumber(Words::tr("T %1\u00b0"), set, "axis_deg.t") + u' ' +
                 ownNumber(Words::tr("ST %1\u00b0"), set, "axis_deg.st");
    return lines;
}

/// "leadlight-measure 2 (…): points from 0.5–112 Hz, …   * follows from points placed by Dr Roe"
QString methodLine(const MeasurementSet& set, const Recording& recording) {
    QStringList parts{Words::tr("%1: %2").arg(text(set.version), analysisBandText(recording)),
                      Words::tr("QTc: F Fridericia, B Bazett")};
    QStringList names;
    for (const FiducialCorrection& correction : set.corrections) {
        if (!names.contains(text(correction.by)))
            names << text(correction.by);
    }
    if (!names.isEmpty())
        parts << Words::tr("* follows from points placed by %1").arg(names.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral("    "));
}

QString stateLine(const std::optional<Reading>& reading) {
    if (!reading)
        return Words::tr("UNCONFIRMED");
    const QString when = text(reading->madeAt.iso()).left(16).replace(u'T', u' ');
    const QString by = text(reading->by);
    switch (reading->state) {
    case ReadingState::Confirmed:
        return Words::tr("CONFIRMED by %1, %2").arg(by, when);
    case ReadingState::Amended:
        return Words::tr("AMENDED by %1, %2").arg(by, when);
    case ReadingState::Preliminary:
        return Words::tr("UNCONFIRMED, preliminary by %1, %2").arg(by, when);
    case ReadingState::Draft:
        break;
    }
    return Words::tr("UNCONFIRMED");
}

/// The severity line, then the statements, each with its criterion if `inFull`.
QStringList ruleLines(const MeasurementSet& set, bool inFull) {
    QStringList lines{ruleText(set.severity)};
    for (const MeasuredStatement& statement : set.statements) {
        const QString criterion = inFull ? criterionText(statement.criterion) : QString();
        lines << (criterion.isEmpty() ? ruleText(statement.text)
                                      : named(ruleText(statement.text), criterion));
    }
    return lines;
}

} // namespace

PrintedWords printedWords(const Recording& recording, const Series& series, const MeasuredCase* measured,
                          const std::optional<Reading>& reading) {
    PrintedWords words;
    words.state = stateLine(reading);
    // A draft says nothing yet: nobody has signed it, nor called it preliminary.
    if (reading && reading->state != ReadingState::Draft)
        words.reading = text(reading->text).split(u'\n');
    words.name = recording.patient.name.empty() ? Words::tr("Name not stated") : text(recording.patient.name);
    words.patient = patientLines(recording.patient);
    words.acquisition = acquisitionLines(recording, series);
    words.measured = measured != nullptr && measured->before->notMeasured.empty();
    words.measurements = words.measured ? ownLines(recording, measured->set) : measurementLines(recording);
    if (words.measured) {
        words.doubtful = !measured->set.usable;
        words.method = methodLine(measured->set, recording);
        words.rules = ruleLines(measured->set, false);
        words.rulesInFull = ruleLines(measured->set, true);
    }
    for (const Statement& statement : recording.statements)
        words.statements << text(statement.text.empty() ? statement.codeSystem + " " + statement.code
                                                        : statement.text)
                                .simplified();
    for (const Note& note : recording.notes)
        words.notes << text(note.text).simplified();
    return words;
}

QString measurementsTitle(const PrintedWords& words) {
    if (!words.measured)
        return Words::tr("Measurements from the file");
    return words.doubtful ? Words::tr("Measured (in the file)   ? signal not usable")
                          : Words::tr("Measured (in the file)");
}

QString scaleLine(const PaperLayout& layout, const FilterBand& band) {
    const PaperSettings& settings = layout.settings;
    QStringList parts{Words::tr("%1 mm/s").arg(number(settings.speedMmPerS))};
    if (!layout.millivolts)
        parts << Words::tr("amplitude unit unknown");
    else if (settings.chestGain != 1.0)
        parts << Words::tr("limb %1, chest %2 mm/mV")
                     .arg(number(settings.gainMmPerMv), number(settings.gainMmPerMv * settings.chestGain));
    else
        parts << Words::tr("%1 mm/mV").arg(number(settings.gainMmPerMv));
    if (band.highPassHz && band.lowPassHz)
        parts << Words::tr("recorded band %1\u2013%2 Hz")
                     .arg(number(*band.highPassHz), number(*band.lowPassHz));
    return parts.join(QStringLiteral("    "));
}

namespace {

QString columnsText(const PaperLayout& layout, bool ownMedian) {
    if (layout.settings.layout == LayoutKind::Median)
        return ownMedian ? Words::tr("median beats, measured")
                         : Words::tr("median beats as the file has them");
    const bool columns = std::ranges::any_of(layout.panels, [&layout](const PaperPanel& panel) {
        return panel.area.left() > layout.gutterWidth + 0.01;
    });
    if (!columns)
        return {};
    return layout.simultaneous ? Words::tr("simultaneous columns") : Words::tr("continuous columns");
}

} // namespace

QString filterLine(const PaperLayout& layout, bool ownMedian) {
    QStringList parts{Words::tr("display filter: %1").arg(filterText(layout.settings.filter)),
                      columnsText(layout, ownMedian)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("    "));
}

QString timeLine(const PaperLayout& layout) {
    if (layout.panels.empty())
        return {};
    const double from = std::ranges::min_element(layout.panels, {}, &PaperPanel::startS)->startS;
    return Words::tr("%1 to %2 s").arg(tenths(from), tenths(from + layout.shownS()));
}

} // namespace leadlight::ui
