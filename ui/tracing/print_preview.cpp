// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_preview.h"

#include "ui/tracing/print_page.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr double kMmPerInch = 25.4;

QToolButton* arrowButton(Qt::ArrowType arrow, const QString& tip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

PrintPreview::PrintPreview(std::shared_ptr<const Recording> recording, PrintOptions options, QWidget* parent)
    : QDialog(parent)
    , m_recording(std::move(recording))
    , m_options(std::move(options)) {
    setWindowTitle(tr("Print preview"));
    m_picture = new QLabel(this);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(640, 460);
    m_picture->setAccessibleName(tr("The printed page"));
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_back = arrowButton(Qt::LeftArrow, tr("Previous page"), this);
    m_on = arrowButton(Qt::RightArrow, tr("Next page"), this);
    m_count = new QLabel(this);
    auto* paper = new QComboBox(this);
    paper->addItems({QStringLiteral("A4"), QStringLiteral("Letter")});
    paper->setCurrentIndex(m_options.paper == PrintPaper::A4 ? 0 : 1);
    paper->setAccessibleName(tr("Paper"));
    auto* ai = new QCheckBox(tr("With AI suggestions"), this);
    ai->setToolTip(tr("A block of its own, marked as research use"));
    ai->setVisible(!m_options.offeredFindings.isEmpty());
    ai->setChecked(!m_options.findings.isEmpty());
    connect(ai, &QCheckBox::toggled, this, [this](bool wanted) {
        m_options.findings = wanted ? m_options.offeredFindings : QStringList();
        prepare();
    });
    auto* save = new QPushButton(tr("Save as PDF, SVG or PNG…"), this);
    auto* print = new QPushButton(tr("Print…"), this);
    save->setDefault(true);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_count);
    bar->addWidget(m_on);
    bar->addSpacing(16);
    bar->addWidget(paper);
    bar->addSpacing(16);
    bar->addWidget(ai);
    bar->addStretch(1);
    bar->addWidget(print);
    bar->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_picture, 1);
    layout->addLayout(bar);

    connect(m_back, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(paper, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_options.paper = index == 0 ? PrintPaper::A4 : PrintPaper::Letter;
        prepare();
    });
    connect(print, &QPushButton::clicked, this, &PrintPreview::printToPrinter);
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveAsked(m_options);
    });
    constexpr QSize kUsual(1000, 780);
    constexpr QSize kFrame(16, 44); // and the desktop's own bars
    resize(kUsual.boundedTo(screen()->availableSize() - kFrame));
    prepare();
}

PrintPreview::~PrintPreview() = default;

int PrintPreview::pageCount() const {
    return m_prepared ? static_cast<int>(m_prepared->pages.size()) : 0;
}

void PrintPreview::prepare() {
    auto prepared = preparePrint(*m_recording, m_options);
    m_prepared = prepared ? std::move(*prepared) : nullptr;
    if (!prepared)
        m_picture->setText(QString::fromStdString(prepared.error().text));
    showPage(1);
}

void PrintPreview::showPage(int number) {
    m_page = std::clamp(number, 1, std::max(1, pageCount()));
    m_back->setEnabled(m_page > 1);
    m_on->setEnabled(m_page < pageCount());
    m_count->setText(tr("Page %1 of %2").arg(m_page).arg(pageCount()));
    draw();
}

void PrintPreview::draw() {
    if (!m_prepared)
        return;
    const PrintPage& page = m_prepared->pages[static_cast<std::size_t>(m_page - 1)];
    const double ratio = devicePixelRatioF();
    const QSizeF room = QSizeF(m_picture->size()) * ratio;
    const double pxPerMm =
        std::max(1.0, std::min(room.width() / page.sizeMm.width(), room.height() / page.sizeMm.height()));
    QImage image((page.sizeMm * pxPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page, pxPerMm, PrintDevice::Pixels);
    painter.end();
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
}

void PrintPreview::printToPrinter() {
    if (!m_prepared)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(
        QPageLayout(QPageSize(m_options.paper == PrintPaper::A4 ? QPageSize::A4 : QPageSize::Letter),
                    QPageLayout::Landscape, QMarginsF(0.0, 0.0, 0.0, 0.0)));
    printer.setFullPage(true);
    printer.setDocName(QStringLiteral("ECG")); // spoolers show it: nobody's name
    if (QPrintDialog(&printer, this).exec() != QDialog::Accepted)
        return;
    QPainter painter;
    if (!painter.begin(&printer)) {
        Q_EMIT failed({ErrorCode::Unavailable, "The printer does not answer; save a PDF instead."});
        return;
    }
    for (const PrintPage& page : m_prepared->pages) {
        if (page.number > 1)
            printer.newPage();
        paintPage(painter, page, printer.resolution() / kMmPerInch, PrintDevice::Vector);
    }
    painter.end();
    accept();
}

void PrintPreview::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    draw();
}

} // namespace leadlight::ui
