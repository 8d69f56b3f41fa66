// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/read_first_notice.h"

#include "ui/common/style.h"
#include "ui/common/widgets.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight::ui {

ReadFirstNotice::ReadFirstNotice(Session& session, QWidget* parent)
    : QWidget(parent) {
    auto* show = new QPushButton(tr("Show now"), this);
    show->setToolTip(tr("Shows them for this case alone, until the program ends"));
    connect(show, &QPushButton::clicked, this, [&session] {
        if (const OpenCase* shown = session.current())
            session.readFirst().showAnyway(shown->sha256);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kStep);
    layout->addWidget(makeSecondary(ReadFirst::sentence(), this));
    layout->addWidget(show, 0, Qt::AlignLeft);
}

} // namespace leadlight::ui
