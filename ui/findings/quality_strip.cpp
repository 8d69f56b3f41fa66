// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/quality_strip.h"

#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/session/joined_text.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

struct Reason {
    const char* code;
    const char* text;
};

constexpr std::array kReasons{
    Reason{"flat", QT_TRANSLATE_NOOP("Quality", "flat")},
    Reason{"clipped", QT_TRANSLATE_NOOP("Quality", "clipped")},
    Reason{"electrode_off", QT_TRANSLATE_NOOP("Quality", "electrode off")},
    Reason{"gaps", QT_TRANSLATE_NOOP("Quality", "gaps")},
    Reason{"wander", QT_TRANSLATE_NOOP("Quality", "baseline wander")},
    Reason{"muscle", QT_TRANSLATE_NOOP("Quality", "muscle noise")},
    Reason{"mains", QT_TRANSLATE_NOOP("Quality", "mains hum")},
    Reason{"jumps", QT_TRANSLATE_NOOP("Quality", "jumps")},
    Reason{"no_beats", QT_TRANSLATE_NOOP("Quality", "beats do not resemble one another")},
    Reason{"over_range", QT_TRANSLATE_NOOP("Quality", "out of range")},
};

constexpr double kSmall = 0.85;
constexpr int kColumns = 6; // limb leads above chest leads

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leadlight::ui::QualityStrip)
};

} // namespace

QString qualityReasonText(const std::string& code) {
    for (const Reason& reason : kReasons) {
        if (code == reason.code)
            return QCoreApplication::translate("Quality", reason.text);
    }
    return text(code);
}

QualityStrip::QualityStrip(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QualityStrip::setLeads(const std::vector<LeadQuality>& leads) {
    m_leads = leads;
    QStringList spoken;
    for (const LeadQuality& lead : m_leads)
        spoken << tipOf(lead);
    setAccessibleName(Words::tr("Signal quality of each lead"));
    setAccessibleDescription(spoken.join(u"; "_s));
    setFixedHeight(heightForWidth(width()));
    update();
}

void QualityStrip::setTheme(Theme theme) {
    m_palette = &paletteOf(theme);
    update();
}

QString QualityStrip::tipOf(const LeadQuality& lead) const {
    QStringList reasons;
    for (const std::string& reason : lead.reasons)
        reasons << (reason == "mains" && lead.mainsHz
                        ? Words::tr("mains hum at %1 Hz").arg(formatShort(*lead.mainsHz))
                        : qualityReasonText(reason));
    const QString state = lead.bad            ? Words::tr("cannot be read")
                          : reasons.isEmpty() ? Words::tr("good")
                                              : Words::tr("readable");
    QString tip = named(text(lead.label), state);
    if (!reasons.isEmpty())
        tip += u" ("_s + listed(reasons) + u")"_s;
    return tip;
}

std::vector<QRect> QualityStrip::places(int width) const {
    const int height = QFontMetrics(interfaceFont(kSmall)).height() + kStep;
    const int wide = (width - (kColumns - 1) * kStep) / kColumns;
    std::vector<QRect> rects;
    for (int i = 0; i < static_cast<int>(m_leads.size()); ++i)
        rects.emplace_back(i % kColumns * (wide + kStep), i / kColumns * (height + kStep), wide, height);
    return rects;
}

QSize QualityStrip::sizeHint() const {
    const int width = kRightPanelWidth - 6 * kStep;
    return {width, heightForWidth(width)};
}

int QualityStrip::heightForWidth(int width) const {
    const std::vector<QRect> rects = places(width);
    return rects.empty() ? 0 : rects.back().bottom() + 1;
}

void QualityStrip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(interfaceFont(kSmall));
    const std::vector<QRect> rects = places(width());
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const LeadQuality& lead = m_leads[i];
        const QRectF box = QRectF(rects[i]).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool doubtful = !lead.bad && !lead.reasons.empty();
        painter.setPen(lead.bad || doubtful ? m_palette->caution : m_palette->hairline);
        painter.setBrush(lead.bad ? QBrush(m_palette->caution) : Qt::NoBrush);
        painter.drawRoundedRect(box, kCorner - 2, kCorner - 2);
        painter.setPen(lead.bad ? m_palette->panel : m_palette->text);
        painter.drawText(box, Qt::AlignCenter, text(lead.label));
        if (doubtful) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_palette->caution);
            painter.drawEllipse(QPointF(box.right() - 1.0, box.top() + 1.0), 2.5, 2.5);
        }
    }
}

bool QualityStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::vector<QRect> rects = places(width());
        for (std::size_t i = 0; i < rects.size(); ++i) {
            if (rects[i].contains(help->pos())) {
                QToolTip::showText(help->globalPos(), tipOf(m_leads[i]), this, rects[i]);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace leadlight::ui
