// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/session/calipers.h"
#include "ui/session/paper_layout.h"
#include "ui/session/paper_overlay.h"
#include "ui/tracing/print_page.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace leadlight::ui {

enum class PrintFormat { Pdf, Svg, Png };
enum class PrintPaper { A4, Letter }; ///< landscape both

/// The format that a file name's ending asks for (pdf, svg, png in any case), or nothing.
[[nodiscard]] std::optional<PrintFormat> printFormatOf(const QString& file);

/// A map to be printed over the paper, only ever at somebody's express wish.
struct PrintedOverlay {
    std::shared_ptr<const PaperOverlay> overlay;
    PrintedMap map; ///< what it is and its unit: "contribution to STTC, logit, model 1a2b3c4d"
};

/// What to print and where to.
struct PrintOptions {
    QString file;
    PrintFormat format = PrintFormat::Pdf;
    PrintPaper paper = PrintPaper::A4;
    PaperSettings settings; ///< startS and windowS are of no matter: the whole recording is printed
    std::optional<PrintedOverlay> overlay;
    std::shared_ptr<const MeasuredCase> measured; ///< what was measured on it; null: the file's own numbers
    std::optional<Reading> reading;               ///< the newest one
    std::vector<Caliper> calipers;                ///< of this recording, printed as they stand
    QStringList findings;        ///< lines for the block "AI suggestions - research use"; none, no block
    QStringList offeredFindings; ///< what the preview may put into that block, if its reader wants it
    QString program;             ///< name and version, in the footer
};

/// The pages of a print, ready to be painted.
struct PreparedPrint {
    std::vector<PaperLayout> papers;
    std::vector<PrintPage> pages; ///< they refer to `papers`, the recording and the options' overlay
};

/// Lays a recording out on pages. The recording and the overlay must outlive them. Fails where there is
/// nothing to draw, or far too much.
[[nodiscard]] Result<std::unique_ptr<PreparedPrint>> preparePrint(const Recording& recording,
                                                                  const PrintOptions& options);

/// Prints a recording's rhythm series (its first series where there is none, its
/// median beat where the layout is Median) in true millimetres, with the
/// painter that draws the window.
///
/// Every page bears the patient, the acquisition, what the file itself states, lead names, calibration
/// pulses, speed, gain, filter, "Research use only. Not for diagnosis." and its number. A recording longer
/// than ten seconds, or paper wider or higher than the page, goes on on further pages; nothing is cut without
/// a mark. A PDF is one file; SVG and PNG know no pages, so their further ones are written beside the first
/// as name-2.svg, name-3.svg. Text stays text in PDF and SVG. Needs a QGuiApplication, but no display. Fails
/// where the file cannot be written, or where the recording has nothing to draw.
[[nodiscard]] Result<void> printRecording(const Recording& recording, const PrintOptions& options);

/// Several recordings in one PDF, page after page; every recording counts its own pages. Nothing is at the
/// file's place before finish() has succeeded.
class PdfBook {
public:
    explicit PdfBook(PrintOptions options);
    ~PdfBook();

    /// Adds a recording; `measured`, `reading`, `findings` and `calipers` are its own.
    [[nodiscard]] Result<void> add(const Recording& recording, const PrintOptions& own);
    /// Writes options.file.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] int pages() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leadlight::ui
