// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/paper_hand.h"
#include "ui/session/paper_layout.h"
#include "ui/session/paper_overlay.h"
#include "ui/tracing/caliper_hand.h"
#include "ui/tracing/fiducial_hand.h"
#include "ui/tracing/paint_paper.h"
#include "ui/tracing/screen_calibration.h"
#include "ui/tracing/tracing_colors.h"
#include "ui/tracing/view_geometry.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QPointer>

#include <memory>
#include <optional>
#include <utility>

namespace leadlight::ui {

/// What lies under the pointer.
struct PointerReadout {
    Lead lead = Lead::Other;
    QString leadLabel;
    double timeS = 0.0;          ///< since the start of the series
    std::optional<double> value; ///< the signal there; none in a gap
    bool millivolts = true;      ///< false: value is in the file's unknown unit
};

/// A recording drawn on ECG paper, to be scrolled, zoomed and pointed at. It owns no state that others need
/// to ask for: settings come in by setters and every change made here goes out by a signal.
///
/// Keys, identity bar and empty state are the window's. All lengths of signals are seconds, millivolts and
/// millimetres.
class TracingView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TracingView(QWidget* parent = nullptr);
    ~TracingView() override;

    /// Shows the recording's rhythm series (its first series where there is none; its median beat where the
    /// layout is Median), from its beginning, not enlarged, and without a filter that flattens. Null empties
    /// the view.
    void setRecording(std::shared_ptr<const Recording> recording);

    [[nodiscard]] const std::shared_ptr<const Recording>& recording() const { return m_recording; }

    /// The series that is drawn; null where there is none.
    [[nodiscard]] const Series* series() const { return m_series; }

    /// Layout, speed, gain, start. Another layout ends an enlargement.
    void setSettings(const PaperSettings& settings);

    [[nodiscard]] const PaperSettings& settings() const { return m_settings; }

    void setColors(const TracingColors& colors);

    [[nodiscard]] const TracingColors& colors() const { return m_colors; }

    /// What is drawn between paper and traces; null for nothing.
    void setOverlay(std::shared_ptr<const PaperOverlay> overlay);
    /// Hides the overlay without forgetting it (Space held down).
    void setOverlayVisible(bool visible);
    /// To be called when the overlay would now draw something else.
    void refreshOverlay();

    /// The calipers to show and change; null for none. The set must belong to the same recording.
    void setCalipers(CaliperSet* set);
    /// Moments that their edges snap to: onsets, peaks and ends of waves, in seconds.
    void setFiducials(std::vector<double> seconds);
    /// The kind of caliper that dragging sets; none: dragging scrolls.
    void setCaliperTool(std::optional<CaliperKind> tool);

    [[nodiscard]] std::optional<CaliperKind> caliperTool() const { return m_hand.tool(); }

    /// Sets a caliper in the middle of what is seen, to be moved by arrow keys.
    void placeCaliper(CaliperKind kind);

    /// What pointer and keys do on the rhythm before anything else, drawn above it; null for nothing.
    void setHand(PaperHand* hand);

    /// What was measured on the recording; null while that is not known. The layout Median then draws the
    /// computed median beat, not the file's.
    void setMeasured(std::shared_ptr<const MeasuredCase> measured);

    /// Whether there is a median beat to draw: measured, or the file's.
    [[nodiscard]] bool hasMedian() const { return seriesFor(LayoutKind::Median) != nullptr; }

    /// Shows every beat with its kind and points, which can then be taken hold of.
    void setBeatsShown(bool shown);

    [[nodiscard]] bool beatsShown() const { return m_marks.all; }

    /// Marks the stretch of every beat between two points, with a text beside the first; nothing for none.
    void setSpan(std::optional<std::pair<FiducialPoint, FiducialPoint>> span, const QString& text = {});
    /// Selects a point of a beat for the arrow keys (the one nearest to the middle of what is seen), and
    /// shows the beats.
    void selectPoint();

    [[nodiscard]] const std::optional<PointPlace>& selectedPoint() const { return m_fiducialHand.selected(); }

    /// Scrolls so that a moment of the series is seen, in the middle where the paper is longer than shown.
    void bringIntoView(double timeS);

    /// FitPaper (at first), or TrueSize: one millimetre of paper is one of the screen. Wheel and pinch turn
    /// it to Free.
    void setSizing(Sizing sizing);

    [[nodiscard]] Sizing sizing() const { return m_sizing; }

    /// The measured calibration of the screen the view is on; nothing where it was not calibrated.
    void setCalibration(std::optional<ScreenCalibration> calibration);

    [[nodiscard]] bool isCalibrated() const { return m_calibration.has_value(); }

    /// Magnifies about a point of the viewport.
    void zoomAt(QPointF position, double factor);

    /// Speed and gain as they appear on the screen's glass: settings times magnification. As good as the
    /// calibration.
    [[nodiscard]] double trueSpeedMmPerS() const;
    [[nodiscard]] double trueGainMmPerMv() const;

    /// Draws one lead alone and about twice as large; restoreLayout() goes back to what was before.
    void enlargeLead(Lead lead);
    void restoreLayout();

    [[nodiscard]] bool isEnlarged() const { return m_beforeEnlarging.has_value(); }

    /// The paper as laid out now.
    [[nodiscard]] const PaperLayout& paperLayout() const { return m_layout; }

    /// Where a point of the paper (mm) lies in the viewport, and back.
    [[nodiscard]] QPointF toViewport(QPointF mm) const { return m_geometry.toPixel(mm); }

    [[nodiscard]] QPointF toPaper(QPointF position) const { return m_geometry.toPaper(position); }

    /// What is drawn: "3x4+1", "2x1" where a recording of few leads has a row for each of them, "V1
    /// enlarged".
    [[nodiscard]] QString layoutWords() const;

    /// For screen readers: the selected caliper, or lead, time and value under the pointer; and what is
    /// shown.
    [[nodiscard]] QString spokenValue() const;
    [[nodiscard]] QString spokenDescription() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Start, layout or lead changed by wheel, scroll bar, double click or Esc.
    void settingsChanged(const leadlight::ui::PaperSettings& settings);
    /// The true speed and gain, whenever they change.
    void trueScaleChanged(double mmPerS, double mmPerMv);
    void sizingChanged(leadlight::ui::Sizing sizing);
    void enlargedChanged(bool enlarged);
    void pointerMoved(const leadlight::ui::PointerReadout& readout);
    void pointerLeft();
    /// A click on a patch the encoder sees: `lead` 0 to 7 in the order of kModelLeads, `time` 0 to 49, of the
    /// first ten seconds.
    void patchClicked(int lead, int time);
    /// The paper was laid out anew, whoever asked for it.
    void laidOut();
    void colorsChanged();
    void caliperToolChanged(); ///< set from outside, or left with Esc
    /// A point of a beat is to stand elsewhere. `newGesture`: it is not the same drag or held key as the
    /// last.
    void pointPlaced(const leadlight::ui::PointPlace& place, double seconds, bool newGesture);
    void pointTakenBack(const leadlight::ui::PointPlace& place);
    void pointSelected(); ///< or none
    /// A click on a lead that the encoder does not see, or after its ten seconds.
    void clickedElsewhere();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    [[nodiscard]] PaperLayout laidOutPaper() const;
    void useFreeHeight(double heightMm);
    void updateGeometryAndBars();
    void applyScrollBars();
    void setBars();
    [[nodiscard]] QSizeF roomBesideBars() const;
    void invalidate();
    void announceScale();
    void scrollTimeBy(double seconds);
    void drawFrame();
    [[nodiscard]] PaperPicture picture(double ratio) const;
    // tracing_view_beats.cpp
    [[nodiscard]] const Series* seriesFor(LayoutKind layout) const;
    [[nodiscard]] FiducialHand::Sight fiducialSight() const;
    [[nodiscard]] bool follow(const FiducialHand::Wish& wish);
    [[nodiscard]] bool fiducialKey(const QKeyEvent& event);
    void drawBeats(QPainter& painter, double ratio) const;
    // tracing_view_calipers.cpp
    [[nodiscard]] CaliperHand::Sight caliperSight() const;
    [[nodiscard]] bool caliperKey(const QKeyEvent& event);
    void followTool();
    void drawCalipers(QPainter& painter, double ratio) const;
    // tracing_view_hand.cpp
    [[nodiscard]] PaperHand* hand() const; ///< null where it has nothing to do
    [[nodiscard]] PaperHand::Sight handSight() const;
    bool handPress(const QMouseEvent& event);
    bool handMove(const QMouseEvent& event);
    bool handKey(const QKeyEvent& event);
    void showHandCursor(QPointF position);
    void followHand();
    void bringIntoSight(double timeS);
    void drawHand(QPainter& painter) const;
    void setStart(double startS);
    [[nodiscard]] double surplusS() const;
    [[nodiscard]] double devicePixelRatioOfViewport() const;
    [[nodiscard]] ScreenCalibration glass() const;
    [[nodiscard]] std::optional<PointerReadout> readoutAt(QPointF position) const;
    void emitClick(QPointF position);
    void announceValue();
    [[nodiscard]] QString spokenBeat(double timeS) const; ///< "beat 3, normal", where beats were measured

    std::shared_ptr<const Recording> m_recording;
    const Series* m_series = nullptr; // inside m_recording, or the measured median beat
    PaperSettings m_settings;
    std::optional<PaperSettings> m_beforeEnlarging;
    double m_freeHeightMm = 0.0; // of the viewport, at the scale that the width gives
    PaperLayout m_layout;
    TracingColors m_colors = TracingColors::light();
    std::shared_ptr<const PaperOverlay> m_overlay;
    bool m_overlayVisible = true;
    Sizing m_sizing = Sizing::FitPaper;
    std::optional<ScreenCalibration> m_calibration;
    ViewGeometry m_geometry;
    std::optional<PointerReadout> m_readout; // under the pointer
    QPointF m_pressedAt;
    QPointF m_draggedFrom;
    bool m_pressed = false;
    bool m_dragging = false;
    bool m_settingBars = false;
    CaliperHand m_hand;
    FiducialHand m_fiducialHand;
    QPointer<PaperHand> m_paperHand;
    bool m_handCursor = false; // the pointer's shape is the hand's
    BeatMarks m_marks;
    std::vector<double> m_fiducials;
    PaperScratch m_scratch;
    DisplaySignal m_signal;
    LongStretch m_long;
    std::pair<double, double> m_announced{0.0, 0.0};
    QImage m_frame; // the viewport as last drawn, in device pixels
    bool m_frameStale = true;
    bool m_focusByKey = false;
};

} // namespace leadlight::ui
