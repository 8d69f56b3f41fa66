// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/measurement_row.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/session/joined_text.h"
#include "ui/session/rule_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Caption {
    const char* key;
    const char* text;
};

constexpr std::array kCaptions{
    Caption{"heart_rate_bpm", QT_TRANSLATE_NOOP("Measurements", "Heart rate")},
    Caption{"rr_ms", "RR"},
    Caption{"rr_sd_ms", QT_TRANSLATE_NOOP("Measurements", "RR spread (SD)")},
    Caption{"p_ms", "P"},
    Caption{"pr_ms", "PR"},
    Caption{"qrs_ms", "QRS"},
    Caption{"qt_ms", "QT"},
    Caption{"jt_ms", "JT"},
    Caption{"qtc_ms", "QTc"},
    Caption{"qtc_ms.bazett", "QTc Bazett"},
    Caption{"qtc_ms.fridericia", "QTc Fridericia"},
    Caption{"qtc_ms.framingham", "QTc Framingham"},
    Caption{"qtc_ms.hodges", "QTc Hodges"},
    Caption{"axis_deg.p", QT_TRANSLATE_NOOP("Measurements", "P axis")},
    Caption{"axis_deg.qrs", QT_TRANSLATE_NOOP("Measurements", "QRS axis")},
    Caption{"axis_deg.t", QT_TRANSLATE_NOOP("Measurements", "T axis")},
    Caption{"axis_deg.st", QT_TRANSLATE_NOOP("Measurements", "ST axis")},
    Caption{"lvh_mv.sokolow_lyon", "Sokolow-Lyon"},
    Caption{"lvh_mv.cornell", "Cornell"},
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::MeasurementRow)
};

constexpr double kSmall = 0.88;

QString signedNumber(double value, int decimals) {
    return (value > 0.0 ? u"+"_s : QString()) + formatNumber(value, decimals);
}

/// How own and file's number differ, as shown; angles the short way round.
std::optional<double> difference(const RowContent& content) {
    if (!content.number.value || !content.stated)
        return std::nullopt;
    double apart = *content.number.value - *content.stated;
    if (content.number.unit == "deg")
        apart = std::remainder(apart, 360.0);
    const double scale = std::pow(10.0, content.decimals);
    return std::round(apart * scale) / scale;
}

} // namespace

QString measurementCaption(const QString& key) {
    for (const Caption& caption : kCaptions) {
        if (key == QLatin1StringView(caption.key))
            return QCoreApplication::translate("Measurements", caption.text);
    }
    return key;
}

QString measurementUnit(const MeasuredNumber& number) {
    return number.unit == "deg" ? u"°"_s : text(number.unit);
}

MeasurementRow::MeasurementRow(QWidget* parent)
    : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void MeasurementRow::setContent(const RowContent& content) {
    m_content = content;
    const MeasuredNumber& number = content.number;
    QStringList tip;
    QString spoken;
    if (content.waiting) {
        spoken = named(content.caption, Words::tr("being measured"));
        tip << spoken;
    } else if (number.value) {
        const QString shown =
            u"%1 %2"_s.arg(formatNumber(*number.value, content.decimals), content.unit).trimmed();
        spoken = named(content.caption, shown);
        tip << spoken;
        if (!number.method.empty())
            tip << Words::tr("Method: %1").arg(ui::text(number.method));
        if (!content.version.isEmpty())
            tip << Words::tr("Version: %1").arg(content.version);
        if (content.doubtful) {
            tip << Words::tr("Doubtful: the signal was judged not usable");
            spoken += Words::tr(", doubtful");
        }
    } else {
        spoken = named(content.caption, Words::tr("none, %1").arg(ruleText(number.reason)));
        tip << Words::tr("%1: none, because %2").arg(content.caption, ruleText(number.reason));
    }
    if (!secondLine().isEmpty())
        tip << secondLine();
    if (content.stated) {
        tip << Words::tr("The file states %1 %2")
                   .arg(formatNumber(*content.stated, content.decimals), content.unit);
        spoken = listed({spoken, tip.back()});
    }
    setToolTip(tip.join(u'\n'));
    setAccessibleName(spoken);
    setAccessibleDescription(secondLine());
    updateGeometry();
    update();
}

void MeasurementRow::setTheme(Theme theme) {
    m_palette = &paletteOf(theme);
    update();
}

QString MeasurementRow::secondLine() const {
    const MeasuredNumber& number = m_content.number;
    if (number.correctedBy.empty())
        return {};
    const QString by = ui::text(number.correctedBy);
    return number.measured ? Words::tr("corrected by %1, measured %2")
                                 .arg(by, formatNumber(*number.measured, m_content.decimals))
                           : Words::tr("corrected by %1").arg(by);
}

QSize MeasurementRow::sizeHint() const {
    const QFontMetrics metrics(interfaceFont());
    const int line = metrics.height() + kStep;
    const bool two = !secondLine().isEmpty();
    return {kRightPanelWidth - 6 * kStep,
            line + (two ? QFontMetrics(interfaceFont(kSmall)).height() + 2 : 0)};
}

void MeasurementRow::enterEvent(QEnterEvent* /*event*/) {
    update();
}

void MeasurementRow::leaveEvent(QEvent* /*event*/) {
    update();
}

void MeasurementRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(0.0, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? m_palette->selection : m_palette->hover);
        painter.drawRoundedRect(all, 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(m_palette->accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all.adjusted(0.5, 0, 0, 0), 4, 4);
    }
    const QFont plain = interfaceFont();
    const QFont strong = interfaceFont(1.0, TextWeight::SemiBold);
    const QFont small = interfaceFont(kSmall);
    const QFontMetricsF metrics(plain);
    const double base = kStep / 2.0 + metrics.ascent();
    const double pad = kStep;
    const double width = this->width() - pad;
    const QString unit = m_content.unit;
    const double unitWidth = QFontMetricsF(small).horizontalAdvance(u" /min"_s);
    const double ownEnd = kOwnEnd * width;
    const auto put = [&](const QFont& font, const QColor& color, double x, const QString& shown,
                         bool toLeft) {
        painter.setFont(font);
        painter.setPen(color);
        const double advance = QFontMetricsF(font).horizontalAdvance(shown);
        painter.drawText(QPointF(toLeft ? x - advance : x, base), shown);
    };
    const MeasuredNumber& number = m_content.number;
    const QString value = m_content.waiting ? u"…"_s
                          : number.value    ? formatNumber(*number.value, m_content.decimals)
                                            : u"–"_s;
    const double valueWidth = QFontMetricsF(strong).horizontalAdvance(value + u'?');
    put(plain, m_palette->secondaryText, pad,
        metrics.elidedText(m_content.caption, Qt::ElideRight, ownEnd - unitWidth - valueWidth - 2 * pad),
        false);
    const bool doubtful = m_content.doubtful && number.value && number.correctedBy.empty();
    put(doubtful ? plain : strong,
        doubtful                     ? m_palette->secondaryText
        : number.correctedBy.empty() ? m_palette->text
                                     : m_palette->accent,
        ownEnd - unitWidth, doubtful ? value + u'?' : value, true);
    if (number.value)
        put(small, m_palette->secondaryText, ownEnd - unitWidth + 3.0, unit, false);
    if (m_content.stated)
        put(plain, m_palette->text, kFileEnd * width - pad,
            formatNumber(*m_content.stated, m_content.decimals), true);
    if (const std::optional<double> apart = difference(m_content))
        put(small, m_palette->secondaryText, width - pad / 2.0,
            *apart == 0.0 ? u"="_s : signedNumber(*apart, m_content.decimals), true);
    if (!m_content.waiting && !number.value && !number.reason.empty() && !m_content.stated) {
        painter.setFont(small);
        painter.setPen(m_palette->secondaryText);
        painter.drawText(QPointF(ownEnd - unitWidth + 2 * pad, base),
                         QFontMetricsF(small).elidedText(ruleText(number.reason), Qt::ElideRight,
                                                         width - ownEnd + unitWidth - 2 * pad));
    }
    if (const QString second = secondLine(); !second.isEmpty()) {
        painter.setFont(small);
        painter.setPen(m_palette->accent);
        const QFontMetricsF lower(small);
        painter.drawText(QPointF(pad, base + metrics.descent() + lower.ascent() + 1.0),
                         lower.elidedText(second, Qt::ElideRight, width - pad));
    }
}

} // namespace leadlight::ui
