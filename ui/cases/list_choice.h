// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_store.h"

#include <QWidget>

class QToolButton;

namespace leadlight::ui {

/// Which cases of the worklist are listed by how far they were read, and in which order.
class ListChoice : public QWidget {
    Q_OBJECT

public:
    explicit ListChoice(QWidget* parent = nullptr);

    /// Writes the choice into a query.
    void applyTo(store::CaseQuery& query) const;

    /// Whether some cases are left out.
    [[nodiscard]] bool restricts() const { return m_reading != 0; }

    /// Lists cases however far they were read.
    void clear();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QToolButton* makeMenu(const QStringList& names, int& chosen, const QString& tip);

    QToolButton* m_readingButton = nullptr;
    int m_reading = 0; ///< a place in the list of readings
    int m_order = 0;   ///< a place in the list of orders
};

} // namespace leadlight::ui
