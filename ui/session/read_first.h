// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_store.h"
#include "ui/session/open_case.h"

#include <QObject>
#include <QString>

#include <set>

namespace leadlight::ui {

/// Whether what the AI says of a case is kept from a person who reads first: as long as that person has given
/// no reading of it. A draft is not given yet.
[[nodiscard]] bool aiHidden(const OpenCase& shown, bool readFirst, const QString& person);

/// Whether the AI has said anything of a case that could sway its reader. Why it was refused does not.
[[nodiscard]] bool aiSpoke(const OpenCase& shown);

/// Whether the reader reads first, and of which cases the AI's part was asked for all the same. That lasts as
/// long as the program runs.
class ReadFirst : public QObject {
    Q_OBJECT

public:
    explicit ReadFirst(QString person, QObject* parent = nullptr);

    void setOn(bool on);
    /// Another person reads: what was shown to the one before is hidden again.
    void setPerson(const QString& person);

    [[nodiscard]] bool isOn() const { return m_on; }

    /// Shows what the AI says of this case without a reading.
    void showAnyway(const Sha256& recording);

    /// Whether the AI's part of the case is hidden.
    [[nodiscard]] bool hides(const OpenCase& shown) const;
    [[nodiscard]] bool hides(const store::CaseSummary& summary) const;

    /// Says that the AI's part is hidden, and what shows it.
    [[nodiscard]] static QString sentence();

Q_SIGNALS:
    void shownAnyway(); ///< before changed()
    void changed();     ///< switched, or a case is shown all the same

private:
    bool m_on = false;
    QString m_person;
    std::set<Sha256> m_shownAnyway;
};

} // namespace leadlight::ui
