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
    , m_subject{std::move(recording), std::move(options)} {
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
    paper->setCurrentIndex(m_subject.options.paper == PrintPaper::A4 ? 0 : 1);
    paper->setAccessibleName(tr("Paper"));
    auto* ai = new QCheckBox(tr("With AI suggestions"), this);
    ai->setToolTip(tr("A block of its own, marked as research use"));
    ai->setVisible(!m_subject.options.offeredFindings.isEmpty());
    ai->setChecked(!m_subject.options.findings.isEmpty());
    connect(ai, &QCheckBox::toggled, this, [this](bool wanted) {
        PrintOptions& asked = m_subject.options;
        asked.findings = wanted ? asked.offeredFindings : QStringList();
        prepare();
    });
    auto* nameless = new QCheckBox(tr("Leave out all that tells who the patient is"), this);
    nameless->setToolTip(tr("The reading and who wrote it are left out, too"));
    connect(nameless, &QCheckBox::toggled, this, [this](bool wanted) {
        m_deidentified = wanted;
        prepare();
    });
    m_save = new QPushButton(tr("Save as PDF, SVG or PNG…"), this);
    m_print = new QPushButton(tr("Print…"), this);
    m_save->setDefault(true);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_count);
    bar->addWidget(m_on);
    bar->addSpacing(16);
    bar->addWidget(paper);
    bar->addStretch(1);
    bar->addWidget(m_print);
    bar->addWidget(m_save);
    auto* content = new QHBoxLayout;
    content->addWidget(nameless);
    content->addSpacing(16);
    content->addWidget(ai);
    content->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_picture, 1);
    layout->addLayout(content);
    layout->addLayout(bar);

    connect(m_back, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(paper, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_subject.options.paper = index == 0 ? PrintPaper::A4 : PrintPaper::Letter;
        prepare();
    });
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::printToPrinter);
    connect(m_save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveAsked(m_printed, m_deidentified);
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
    const Result<PrintSubject> subject = m_deidentified ? deidentifiedPrint(m_subject) : m_subject;
    m_prepared.reset(); // its pages refer to what they have shown so far
    m_printed = subject.value_or(PrintSubject{});
    auto prepared = subject ? preparePrint(*m_printed.recording, m_printed.options)
                            : Result<std::unique_ptr<PreparedPrint>>(fail(subject.error()));
    if (prepared)
        m_prepared = std::move(*prepared);
    else
        m_picture->setText(QString::fromStdString(prepared.error().text));
    m_print->setEnabled(m_prepared != nullptr);
    m_save->setEnabled(m_prepared != nullptr);
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
        QPageLayout(QPageSize(m_printed.options.paper == PrintPaper::A4 ? QPageSize::A4 : QPageSize::Letter),
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
