// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/page/map_picture.h"

#include "core/base/markup.h"
#include "core/explain/page/map_colours.h"
#include "core/explain/page/markup.h"
#include "core/explain/page/pixel_picture.h"
#include "core/signal/lead.h"

#include <array>
#include <cmath>

namespace leadlight::explain {

namespace {

constexpr int kLeft = 40, kTop = 56, kCellWidth = 16, kCellHeight = 22;
constexpr int kMapWidth = kCellWidth * kPatchCount, kMapHeight = kCellHeight * kModelLeadCount;
constexpr int kBarTop = kTop + kMapHeight + 40, kBarHeight = 12, kBarWidth = 240;
constexpr int kWidth = kLeft + kMapWidth + 24, kHeight = kBarTop + kBarHeight + 66;

constexpr Rgb kInk{0x14, 0x18, 0x1D}, kSecond{0x55, 0x60, 0x6A}, kLine{0xD5, 0xD9, 0xDC};

std::string leadText(int lead) {
    return std::string(leadName(kModelLeads[static_cast<std::size_t>(lead)]));
}

/// Enough digits to tell the scale, whatever the unit.
std::string scaleText(double value) {
    const double size = std::abs(value);
    return decimal(value, size >= 10.0 ? 1 : size >= 0.1 ? 3 : 5);
}

/// What both kinds of picture draw: given text and boxes, in the order from back to front.
template <class Canvas>
void draw(const MapPicture& picture, Canvas& canvas) {
    const double end = scaleEnd(picture.values);
    canvas.text(kLeft, 22, 2, kInk, picture.title);
    if (!picture.caption.empty())
        canvas.text(kLeft, 42, 1, kSecond, picture.caption);
    for (int lead = 0; lead < kModelLeadCount; ++lead) {
        canvas.text(8, kTop + lead * kCellHeight + 15, 1, kInk, leadText(lead));
        for (int time = 0; time < kPatchCount; ++time) {
            const double value = picture.values[static_cast<std::size_t>(lead * kPatchCount + time)];
            canvas.box(kLeft + time * kCellWidth, kTop + lead * kCellHeight, kCellWidth, kCellHeight,
                       mapColour(value / end, picture.isSigned));
        }
    }
    for (int second = 0; second <= 10; ++second) {
        const int x = kLeft + second * 5 * kCellWidth;
        canvas.box(x, kTop, 1, kMapHeight + 5, kLine);
        canvas.text(x - (second == 10 ? 20 : 3), kTop + kMapHeight + 18, 1, kSecond,
                    std::to_string(second) + (second == 10 ? " s" : ""));
    }
    for (int x = 0; x < kBarWidth; x += 2) {
        const double part = static_cast<double>(x) / (kBarWidth - 2);
        canvas.box(kLeft + x, kBarTop, 2, kBarHeight,
                   mapColour(picture.isSigned ? 2.0 * part - 1.0 : part, picture.isSigned));
    }
    const std::string least = picture.isSigned ? scaleText(-end) : "0";
    canvas.text(kLeft, kBarTop + kBarHeight + 14, 1, kSecond, least);
    canvas.text(kLeft + kBarWidth - 40, kBarTop + kBarHeight + 14, 1, kSecond, scaleText(end));
    canvas.text(kLeft + kBarWidth + 12, kBarTop + 10, 1, kInk,
                picture.unit + ", scale of this map" +
                    (picture.isSigned ? "; orange speaks for, blue against" : ""));
    canvas.text(kLeft, kBarTop + kBarHeight + 36, 1, kInk, picture.verdict);
    canvas.text(kLeft, kBarTop + kBarHeight + 54, 1, kSecond, kNotForDiagnosis);
}

class SvgCanvas {
public:
    void text(int x, int y, int size, const Rgb& colour, const std::string& words) {
        m_out += "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" font-size=\"" +
                 (size > 1 ? "16\" font-weight=\"600" : "12") + "\" fill=\"" + colour.hex() + "\">" +
                 escapedMarkup(words) + "</text>\n";
    }

    void box(int x, int y, int width, int height, const Rgb& colour) {
        if (colour == Rgb{255, 255, 255})
            return;
        m_out += "<rect x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" width=\"" +
                 std::to_string(width) + "\" height=\"" + std::to_string(height) + "\" fill=\"" +
                 colour.hex() + "\"/>\n";
    }

    [[nodiscard]] std::string document() const {
        const std::string width = std::to_string(kWidth), height = std::to_string(kHeight);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height +
               "\" viewBox=\"0 0 " + width + " " + height +
               "\" font-family=\"Inter, sans-serif\" shape-rendering=\"crispEdges\">\n<rect width=\"" +
               width + "\" height=\"" + height + "\" fill=\"#ffffff\"/>\n" + m_out + "</svg>\n";
    }

private:
    std::string m_out;
};

/// Twice as large, so that letters of dots can be read.
class PngCanvas {
public:
    void text(int x, int y, int size, const Rgb& colour, const std::string& words) {
        m_picture.text(kTwice * x, kTwice * y, kTwice * size, colour, words);
    }

    void box(int x, int y, int width, int height, const Rgb& colour) {
        m_picture.box(kTwice * x, kTwice * y, kTwice * width, kTwice * height, colour);
    }

    [[nodiscard]] Bytes bytes() const { return m_picture.png(); }

private:
    static constexpr int kTwice = 2;
    PixelPicture m_picture{kTwice * kWidth, kTwice* kHeight};
};

} // namespace

MapPicture pictureOf(const Explanation& map, const Checks* checks, const std::string& label) {
    MapPicture picture;
    picture.values = map.values;
    picture.title = std::string(methodName(map.method)) +
                    (label.empty() ? "" : (needsTarget(map.method) ? " of " : ", checked against ") + label);
    picture.unit = map.unit;
    picture.isSigned = isSigned(map.method);
    if (checks == nullptr || !checks->passed)
        picture.verdict = "This map was not checked.";
    else
        picture.verdict =
            *checks->passed ? "The map passed its checks." : "THE MAP FAILED ITS CHECKS: do not believe it.";
    return picture;
}

std::string mapSvg(const MapPicture& picture) {
    SvgCanvas canvas;
    draw(picture, canvas);
    return canvas.document();
}

Bytes mapPng(const MapPicture& picture) {
    PngCanvas canvas;
    draw(picture, canvas);
    return canvas.bytes();
}

} // namespace leadlight::explain
