// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/print_recording.h"

#include "ui/tracing/print_page.h"
#include "ui/tracing/print_pages.h"
#include "ui/tracing/screen_calibration.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace leadlight::ui {

namespace {

constexpr int kPdfDpi = 1200;
constexpr int kPngDpi = 300;
constexpr int kSvgDpi = 254;      // ten units a millimetre
constexpr int kMostWindows = 720; // two hours; a day on paper is a mistake, and would fill the disk

QSizeF pageSize(PrintPaper paper) {
    return paper == PrintPaper::A4 ? QSizeF(297.0, 210.0) : QSizeF(279.4, 215.9);
}

void setUp(QPdfWriter& writer, const PrintOptions& options) {
    writer.setResolution(kPdfDpi);
    // PDF/A-1b: fonts embedded, colours defined, no outside references; for archives. It knows no
    // transparency, which maps need.
    if (!options.overlay)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageLayout(
        QPageLayout(QPageSize(options.paper == PrintPaper::A4 ? QPageSize::A4 : QPageSize::Letter),
                    QPageLayout::Landscape, QMarginsF(0.0, 0.0, 0.0, 0.0)));
    writer.setCreator(options.program);
    writer.setTitle(QStringLiteral("ECG")); // titles are shown by viewers and must not name the patient
}

QByteArray pdfOf(const std::vector<PrintPage>& pages, const PrintOptions& options) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, options);
    QPainter painter(&writer);
    for (const PrintPage& page : pages) {
        if (page.number > 1)
            writer.newPage();
        paintPage(painter, page, kPdfDpi / kMmPerInch, PrintDevice::Vector);
    }
    painter.end();
    return buffer.data();
}

QByteArray svgOf(const PrintPage& page, const PrintOptions& options) {
    constexpr double kPxPerMm = kSvgDpi / kMmPerInch;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kSvgDpi);
    generator.setSize((page.sizeMm * kPxPerMm).toSize());
    generator.setViewBox(QRectF(QPointF(0.0, 0.0), page.sizeMm * kPxPerMm));
    generator.setTitle(QStringLiteral("ECG"));
    generator.setDescription(options.program);
    QPainter painter(&generator);
    painter.fillRect(generator.viewBoxF(), Qt::white);
    paintPage(painter, page, kPxPerMm, PrintDevice::Vector);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const PrintPage& page) {
    constexpr double kPxPerMm = kPngDpi / kMmPerInch;
    QImage image((page.sizeMm * kPxPerMm).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(kPxPerMm * 1000.0)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page, kPxPerMm, PrintDevice::Pixels);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

void number(PreparedPrint& prepared) {
    int next = 1;
    for (PrintPage& page : prepared.pages) {
        page.number = next++;
        page.count = static_cast<int>(prepared.pages.size());
        page.fullPage = static_cast<int>(prepared.papers.size()) + 1;
    }
}

/// What the headers had to leave out or shorten stands in full behind the tracing.
void addPagesOfWords(PreparedPrint& prepared) {
    PrintPage page = prepared.pages.front();
    page.overlay = nullptr;
    const auto columns = wordsColumns(page.words, page.findings, wordsColumnSize(page.sizeMm));
    for (std::size_t i = 0; i < columns.size(); i += 2) {
        page.full.assign(columns.begin() + static_cast<std::ptrdiff_t>(i),
                         columns.begin() + static_cast<std::ptrdiff_t>(std::min(columns.size(), i + 2)));
        prepared.pages.push_back(page);
    }
}

/// All or nothing: a file that was there stays as it is where writing fails.
Result<void> write(const QString& file, const QByteArray& content) {
    QSaveFile out(file);
    if (!content.isEmpty() && out.open(QIODevice::WriteOnly) && out.write(content) == content.size() &&
        out.commit())
        return {};
    return fail(ErrorCode::Unreadable, "Cannot write " + file.toStdString() + ": " +
                                           out.errorString().toStdString() + "; choose another place.");
}

/// "a/name.svg" for the first page, "a/name-2.svg" for the second.
QString pageFile(const QString& file, int number) {
    if (number == 1)
        return file;
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QString() : QStringLiteral(".") + info.suffix();
    return info.path() + QStringLiteral("/%1-%2").arg(info.completeBaseName()).arg(number) + suffix;
}

} // namespace

std::optional<PrintFormat> printFormatOf(const QString& file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QStringLiteral("pdf"))
        return PrintFormat::Pdf;
    if (ending == QStringLiteral("svg"))
        return PrintFormat::Svg;
    if (ending == QStringLiteral("png"))
        return PrintFormat::Png;
    return std::nullopt;
}

Result<std::unique_ptr<PreparedPrint>> preparePrint(const Recording& recording, const PrintOptions& options) {
    const bool ownMedian =
        options.settings.layout == LayoutKind::Median && options.measured && options.measured->median;
    const Series* series =
        ownMedian ? options.measured->median.get() : drawnSeries(recording, options.settings.layout);
    if (series == nullptr && options.settings.layout == LayoutKind::Median)
        return fail(ErrorCode::Invalid, "The recording has no median beat; choose another layout.");
    if (series == nullptr || series->waveform.samples() == 0)
        return fail(ErrorCode::Invalid, "The recording holds no samples, so there is nothing to print.");
    if (printedWindows(series->waveform.durationS()) > kMostWindows)
        return fail(ErrorCode::TooLarge, "The recording is longer than two hours; print a part of it.");
    const QSizeF size = pageSize(options.paper);
    auto prepared = std::make_unique<PreparedPrint>();
    prepared->papers = printPages(*series, options.settings, roomForPaper(size, options.overlay.has_value()));
    if (prepared->papers.empty())
        return fail(ErrorCode::Invalid,
                    "The recording has none of this layout's leads; choose another layout.");
    const PrintedWords words = printedWords(recording, *series, options.measured.get(), options.reading);
    for (const PaperLayout& paper : prepared->papers)
        prepared->pages.push_back({size, *series, paper, words, options.findings,
                                   options.overlay ? options.overlay->overlay.get() : nullptr,
                                   options.overlay ? options.overlay->map : PrintedMap{}, options.calipers,
                                   options.program});
    number(*prepared);
    if (!std::ranges::all_of(prepared->pages, headerIsWhole)) {
        addPagesOfWords(*prepared);
        number(*prepared);
    }
    return prepared;
}

struct PdfBook::Impl {
    PrintOptions options;
    QBuffer buffer;
    std::unique_ptr<QPdfWriter> writer;
    std::unique_ptr<QPainter> painter;
    int pages = 0;
};

PdfBook::PdfBook(PrintOptions options)
    : m_impl(std::make_unique<Impl>()) {
    m_impl->options = std::move(options);
}

PdfBook::~PdfBook() {
    if (m_impl->painter)
        m_impl->painter->end();
}

int PdfBook::pages() const {
    return m_impl->pages;
}

Result<void> PdfBook::add(const Recording& recording, const PrintOptions& own) {
    PrintOptions options = m_impl->options;
    options.measured = own.measured;
    options.reading = own.reading;
    options.findings = own.findings;
    options.calipers = own.calipers;
    const auto prepared = preparePrint(recording, options);
    if (!prepared)
        return fail(prepared.error());
    if (!m_impl->writer) {
        m_impl->buffer.open(QIODevice::WriteOnly);
        m_impl->writer = std::make_unique<QPdfWriter>(&m_impl->buffer);
        setUp(*m_impl->writer, options);
        m_impl->painter = std::make_unique<QPainter>(m_impl->writer.get());
    }
    for (const PrintPage& page : (*prepared)->pages) {
        if (m_impl->pages++ > 0)
            m_impl->writer->newPage();
        paintPage(*m_impl->painter, page, kPdfDpi / kMmPerInch, PrintDevice::Vector);
    }
    return {};
}

Result<void> PdfBook::finish() {
    if (m_impl->pages == 0)
        return fail(ErrorCode::Invalid, "There is nothing to print.");
    m_impl->painter->end();
    return write(m_impl->options.file, m_impl->buffer.data());
}

Result<void> printRecording(const Recording& recording, const PrintOptions& options) {
    const auto prepared = preparePrint(recording, options);
    if (!prepared)
        return fail(prepared.error());
    const std::vector<PrintPage>& pages = (*prepared)->pages;
    if (options.format == PrintFormat::Pdf)
        return write(options.file, pdfOf(pages, options));
    for (const PrintPage& page : pages) {
        const QByteArray content = options.format == PrintFormat::Svg ? svgOf(page, options) : pngOf(page);
        if (auto written = write(pageFile(options.file, page.number), content); !written)
            return written;
    }
    return {};
}

} // namespace leadlight::ui
