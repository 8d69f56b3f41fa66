// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrapped_label.h"

#include <QEvent>

#include <algorithm>

namespace leadlight::ui {

namespace {

/// The widths of a panel while it is laid out; a splitter that is dragged asks for more, which push these
/// out.
constexpr std::size_t kWidths = 8;

} // namespace

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const {
    if (m_measuredText != text()) {
        m_measuredText = text();
        m_heights.clear();
    }
    const auto known = std::find_if(m_heights.begin(), m_heights.end(),
                                    [width](const auto& one) { return one.first == width; });
    if (known != m_heights.end())
        return known->second;
    if (m_heights.size() == kWidths)
        m_heights.erase(m_heights.begin());
    return m_heights.emplace_back(width, QLabel::heightForWidth(width)).second;
}

bool WrappedLabel::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Polish: // the style sheet's margins come with it
    case QEvent::ContentsRectChange:
    case QEvent::ScreenChangeInternal:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace leadlight::ui
