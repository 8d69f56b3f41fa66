// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_text.h"

#include "ui/tracing/filter_text.h"

#include <QCoreApplication>

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

/// At most `decimals` decimals, without zeros at the end.
QString number(double value, int decimals = 2) {
    QString digits = QString::number(value, 'f', decimals);
    while (digits.contains(u'.') && (digits.endsWith(u'0') || digits.endsWith(u'.')))
        digits.chop(1);
    return digits;
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
    if (patient.birthDate)
        about << Words::tr("born %1").arg(text(patient.birthDate->iso()));
    if (patient.ageYears)
        about << Words::tr("%1 years").arg(number(std::floor(*patient.ageYears), 0));
    lines << (about.isEmpty() ? Words::tr("sex and age not stated") : about.join(QStringLiteral(", ")));
    return lines;
}

QStringList acquisitionLines(const Recording& recording, const Series& series) {
    QStringList lines;
    lines << (recording.acquiredAt ? text(recording.acquiredAt->iso()).replace(u'T', u' ')
                                   : Words::tr("time not stated"));
    if (!recording.device.empty())
        lines << text(recording.device);
    const Waveform& waveform = series.waveform;
    lines << Words::tr("%1, %2 leads, %3 Hz, %4 s")
                 .arg(text(recording.format))
                 .arg(waveform.leads.size())
                 .arg(number(waveform.rateHz), number(waveform.durationS()));
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

} // namespace

PrintedWords printedWords(const Recording& recording, const Series& series) {
    PrintedWords words;
    words.name = recording.patient.name.empty() ? Words::tr("Name not stated") : text(recording.patient.name);
    words.patient = patientLines(recording.patient);
    words.acquisition = acquisitionLines(recording, series);
    words.measurements = measurementLines(recording);
    for (const Statement& statement : recording.statements)
        words.statements << text(statement.text).simplified();
    for (const Note& note : recording.notes)
        words.statements << Words::tr("Note: %1").arg(text(note.text).simplified());
    return words;
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

QString columnsText(const PaperLayout& layout) {
    if (layout.settings.layout == LayoutKind::Median)
        return Words::tr("median beats as the file has them");
    const bool columns = std::ranges::any_of(layout.panels, [&layout](const PaperPanel& panel) {
        return panel.area.left() > layout.gutterWidth + 0.01;
    });
    if (!columns)
        return {};
    return layout.simultaneous ? Words::tr("simultaneous columns") : Words::tr("continuous columns");
}

} // namespace

QString filterLine(const PaperLayout& layout) {
    QStringList parts{Words::tr("display filter: %1").arg(filterText(layout.settings.filter)),
                      columnsText(layout)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("    "));
}

QString timeLine(const PaperLayout& layout) {
    if (layout.panels.empty())
        return {};
    const double from = std::ranges::min_element(layout.panels, {}, &PaperPanel::startS)->startS;
    return Words::tr("%1 to %2 s")
        .arg(QString::number(from, 'f', 1), QString::number(from + layout.shownS(), 'f', 1));
}

} // namespace leadlight::ui
