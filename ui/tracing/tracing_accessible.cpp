// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/tracing_accessible.h"

#include "ui/tracing/tracing_view.h"

namespace leadlight::ui {

namespace {

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* view = qobject_cast<TracingView*>(object);
    return view != nullptr ? new TracingAccessible(view) : nullptr;
}

} // namespace

TracingAccessible::TracingAccessible(TracingView* view)
    : QAccessibleWidget(view, QAccessible::Graphic) {}

QString TracingAccessible::text(QAccessible::Text kind) const {
    const auto* view = static_cast<const TracingView*>(widget());
    if (kind == QAccessible::Value)
        return view->spokenValue();
    if (kind == QAccessible::Description)
        return view->spokenDescription();
    return QAccessibleWidget::text(kind);
}

void TracingAccessible::install() {
    QAccessible::installFactory(make); // the same one again is not installed twice
}

} // namespace leadlight::ui
