// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/similar_panel.h"

#include "ui/cases/case_list_model.h"
#include "ui/common/error_text.h"
#include "ui/common/fonts.h"
#include "ui/common/number_format.h"
#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/session/joined_text.h"
#include "ui/session/read_first.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int kDistanceWidth = 56;

QString whenAndWho(const store::CaseSummary& summary) {
    QStringList parts;
    if (!summary.patient.id.empty())
        parts.append(text(summary.patient.id));
    if (summary.acquiredAt)
        parts.append(formatTimestamp(*summary.acquiredAt).left(10));
    if (parts.isEmpty())
        parts.append(text(summary.fileName));
    return parts.join(u"  ·  "_s);
}

/// As many decimals as tell distances apart that are about this large: embeddings point much the same way.
int decimalsFor(double median) {
    return median > 0.0 ? std::clamp(1 - static_cast<int>(std::floor(std::log10(median))), 2, 6) : 4;
}

QString suggestedWords(const store::CaseSummary& summary) {
    QStringList labels;
    for (const Finding& finding : summary.suggested)
        labels.append(text(finding.label));
    return listed(labels);
}

} // namespace

QString confirmedWords(const SimilarEntry& entry) {
    if (entry.confirmed)
        return SimilarPanel::tr("Confirmed: %1").arg(text(entry.confirmed->text).simplified());
    return SimilarPanel::tr("Not confirmed by a reader (%1)").arg(caseStateText(entry.summary.state));
}

SimilarRow::SimilarRow(SimilarEntry entry, double scale, QWidget* parent)
    : QAbstractButton(parent)
    , m_entry(std::move(entry))
    , m_scale(scale) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const store::CaseSummary& summary = m_entry.summary;
    QString words = tr("%1, distance %2. %3.")
                        .arg(formatPatientName(summary.patient),
                             formatNumber(m_entry.distance, decimalsFor(m_scale)), confirmedWords(m_entry));
    if (!summary.suggested.empty())
        words += u' ' + tr("AI suggests %1.").arg(suggestedWords(summary));
    setAccessibleName(words);
    setToolTip(m_entry.confirmed
                   ? tr("%1\n%2, %3")
                         .arg(ui::text(m_entry.confirmed->text), ui::text(m_entry.confirmed->by),
                              formatTimestamp(m_entry.confirmed->madeAt).left(16))
                   : confirmedWords(m_entry));
}

QSize SimilarRow::sizeHint() const {
    const int first = QFontMetrics(interfaceFont(1.0, TextWeight::Medium)).height();
    const int small = QFontMetrics(interfaceFont(0.88)).height();
    return {240, first + 2 * small + 5 * kStep};
}

void SimilarRow::setTheme(Theme theme) {
    m_theme = theme;
    update();
}

void SimilarRow::paintEvent(QPaintEvent*) {
    const Palette& palette = paletteOf(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(palette.accent, 1.0) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(palette.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    }
    const QFont nameFont = interfaceFont(1.0, TextWeight::Medium);
    const QFont smallFont = interfaceFont(0.88);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int smallHeight = QFontMetrics(smallFont).height();

    // The distance, as a number and as a bar against the median of all cases.
    const QRect number(2 * kStep, 2 * kStep, kDistanceWidth - 2 * kStep, nameHeight);
    painter.setFont(smallFont);
    painter.setPen(palette.text);
    painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter,
                     formatNumber(m_entry.distance, decimalsFor(m_scale)));
    const QRectF bar(number.left(), number.bottom() + kStep, kDistanceWidth - 4 * kStep, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.hairline);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(palette.accent);
    const double part = m_scale > 0.0 ? std::clamp(m_entry.distance / m_scale, 0.02, 1.0) : 1.0;
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(part * bar.width(), bar.height())), 2, 2);

    QRect line(kDistanceWidth, 2 * kStep, width() - kDistanceWidth - 2 * kStep, nameHeight);
    const QString labels = suggestedWords(m_entry.summary);
    int room = line.width();
    if (!labels.isEmpty()) {
        const QFont chipFont = interfaceFont(0.8, TextWeight::Medium);
        const QFontMetrics metrics(chipFont);
        const QString shown = metrics.elidedText(labels, Qt::ElideRight, line.width() / 2);
        const int wide = metrics.horizontalAdvance(shown) + 3 * kStep;
        const QRect chip(line.right() - wide, line.center().y() - metrics.height() / 2 - 1, wide,
                         metrics.height() + 2);
        painter.setBrush(palette.aiGround);
        painter.drawRoundedRect(chip, 4, 4);
        painter.setFont(chipFont);
        painter.setPen(palette.aiEdge);
        painter.drawText(chip, Qt::AlignCenter, shown);
        room -= wide + 2 * kStep;
    }
    const auto put = [&](const QFont& font, const QColor& colour, const QString& words, int wide) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, wide));
    };
    put(nameFont, palette.text, formatPatientName(m_entry.summary.patient), room);
    line = QRect(line.left(), line.bottom() + kStep / 2, line.width(), smallHeight);
    put(smallFont, palette.secondaryText, whenAndWho(m_entry.summary), line.width());
    line.translate(0, smallHeight + kStep / 2);
    put(smallFont, m_entry.confirmed ? palette.text : palette.secondaryText, confirmedWords(m_entry),
        line.width());
}

void SimilarRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SimilarRow::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void SimilarRow::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

SimilarPanel::SimilarPanel(Atlas& atlas, QWidget* parent)
    : QWidget(parent)
    , m_atlas(atlas) {
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"panel"_s);
    m_sentence = makeSecondary({}, this);
    m_list = new QVBoxLayout;
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(kStep / 2);
    m_chart = new QPushButton(tr("Chart of all cases"), this);
    connect(m_chart, &QPushButton::clicked, this, &SimilarPanel::chartAsked);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * kStep, 3 * kStep, 4 * kStep, 4 * kStep);
    layout->setSpacing(2 * kStep);
    layout->addWidget(makeHeading(tr("Similar cases of other patients"), this));
    layout->addLayout(m_list);
    layout->addWidget(m_sentence);
    layout->addWidget(m_chart, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(&m_atlas, &Atlas::similarChanged, this, &SimilarPanel::follow);
}

QString SimilarPanel::sentence() const {
    return m_sentence->text();
}

void SimilarPanel::setTheme(Theme theme) {
    m_theme = theme;
    for (SimilarRow* row : m_rows)
        row->setTheme(theme);
}

void SimilarPanel::setReadFirst(const ReadFirst& rule) {
    m_readFirst = &rule;
    connect(&rule, &ReadFirst::changed, this, [this] {
        m_shown.reset();
        follow();
    });
}

void SimilarPanel::setWaiting(const QString& sentence) {
    m_asked = false;
    m_shown.reset();
    fill({});
    m_sentence->setText(sentence);
}

void SimilarPanel::setAsked() {
    m_asked = true;
    follow();
}

void SimilarPanel::follow() {
    if (!m_asked)
        return;
    if (m_atlas.similarProblem()) {
        m_shown.reset();
        fill({});
        m_sentence->setText(errorSentence(*m_atlas.similarProblem()));
        return;
    }
    if (!m_atlas.similar()) {
        m_shown.reset();
        fill({});
        m_sentence->setText(tr("Comparing with all cases…"));
        return;
    }
    if (m_shown == m_atlas.similar())
        return;
    m_shown = m_atlas.similar();
    fill(*m_shown);
    if (m_shown->cases.empty())
        m_sentence->setText(
            tr("There is no other patient's case to compare with. Import and analyse more recordings: the "
               "nearest ones will stand here with what was confirmed of them."));
    else {
        const QString unknown =
            m_shown->unknown == 0 ? QString()
            : m_shown->unknown == m_shown->compared
                ? u' ' + tr("Identities are unknown, without number and name: any of them may be of the same "
                            "patient.")
                : u' ' + tr("%n of them may be of the same patient: identities are unknown.", nullptr,
                            static_cast<int>(m_shown->unknown));
        m_sentence->setText(tr("Nearest of %n case(s) of other patients by cosine distance; the median "
                               "distance is %1, a full bar. Alike to "
                               "the encoder, which is not the same diagnosis.",
                               nullptr, static_cast<int>(m_shown->compared))
                                .arg(formatNumber(m_shown->medianDistance.value_or(0.0),
                                                  decimalsFor(m_shown->medianDistance.value_or(0.0)))) +
                            unknown);
    }
}

void SimilarPanel::fill(const SimilarCases& similar) {
    for (SimilarRow* row : m_rows)
        row->deleteLater();
    m_rows.clear();
    for (SimilarEntry entry : similar.cases) {
        if (m_readFirst && m_readFirst->hides(entry.summary))
            entry.summary.suggested.clear();
        auto* row = new SimilarRow(entry, similar.medianDistance.value_or(0.0), this);
        row->setTheme(m_theme);
        connect(row, &SimilarRow::clicked, this, [this, id = entry.summary.id] { Q_EMIT caseAsked(id); });
        m_list->addWidget(row);
        row->show();
        m_rows.push_back(row);
    }
}

} // namespace leadlight::ui
