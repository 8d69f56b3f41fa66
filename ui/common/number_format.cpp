// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/number_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NumberFormat)
};

} // namespace

QString formatNumber(double value, int decimals) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    QString digits = locale.toString(std::abs(rounded), 'f', decimals);
    return rounded < 0.0 ? QString(QChar(0x2212)) + digits : digits;
}

QString formatProbability(double probability) {
    if (probability > 0.99 && probability < 1.0)
        return u">"_s + formatNumber(0.99, 2);
    if (probability < 0.01 && probability > 0.0)
        return u"<"_s + formatNumber(0.01, 2);
    return formatNumber(probability, 2);
}

QString formatShort(double value, int maxDecimals) {
    int decimals = 0;
    for (double scale = 1.0; decimals < maxDecimals; ++decimals, scale *= 10.0) {
        if (std::abs(std::round(value * scale) - value * scale) < 0.05)
            break;
    }
    return formatNumber(value, decimals);
}

QString formatDuration(double seconds) {
    constexpr double kMinute = 60.0, kHour = 3600.0;
    if (!(seconds >= 2.0 * kMinute))
        return Words::tr("%1 s").arg(formatNumber(seconds, 1));
    if (seconds < 2.0 * kHour) {
        const auto whole = std::llround(seconds);
        return Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    }
    const auto minutes = std::llround(seconds / kMinute);
    return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString formatClock(double seconds) {
    const auto whole = static_cast<qint64>(std::llround(seconds));
    return QStringLiteral("%1:%2:%3")
        .arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString shortHash(const Sha256& hash) {
    return text(hash.hex()).left(8);
}

QString formatTimestamp(const Timestamp& time) {
    QString result = text(time.date.iso());
    result += u" %1:%2"_s.arg(time.hour, 2, 10, QChar(u'0')).arg(time.minute, 2, 10, QChar(u'0'));
    if (time.offsetMinutes) {
        const int offset = *time.offsetMinutes;
        result += u" %1%2:%3"_s.arg(offset < 0 ? QChar(0x2212) : QChar(u'+'))
                      .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                      .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
    }
    return result;
}

QString formatPatientName(const Patient& patient) {
    const QString name = text(patient.name);
    if (name.isEmpty())
        return Words::tr("No name");
    const qsizetype comma = name.indexOf(u',');
    return comma < 0 ? name : name.left(comma).toUpper() + name.mid(comma);
}

QString formatBirth(const Patient& patient) {
    QString age;
    if (patient.ageYears)
        age = Words::tr("%1 y").arg(formatShort(std::floor(*patient.ageYears), 0));
    if (!patient.birthDate)
        return age;
    const QString birth = text(patient.birthDate->iso());
    return age.isEmpty() ? birth : u"%1 (%2)"_s.arg(birth, age);
}

QString formatSex(const Patient& patient) {
    return patient.sex ? QString(QLatin1Char(sexLetter(*patient.sex))) : QString();
}

QString text(const std::string& utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace leadlight::ui
