// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/report_templates.h"
#include "ui/session/session.h"

#include <QWidget>

#include <map>
#include <set>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace leadlight::ui {

/// What people said of the case on screen, and a place to say it: keep as preliminary, or confirm. What is
/// confirmed is not edited any more; what is then written is kept as an amendment behind it. A text leaves
/// the place where it was written only when the database has it: what it refuses can be kept again. What a
/// person kept without signing it stands there again when the case comes back, to be confirmed or changed.
class ReadingPanel : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit ReadingPanel(Session& session, QWidget* parent = nullptr);

    /// What came of confirm().
    enum class Confirming { Begun, NothingWritten, NotInSight };

    /// Has what is written confirmed: signed. Text that is not in sight is shown instead, for a second try.
    [[nodiscard]] Confirming confirm();
    /// Brings the place to write into sight, and the keys to it.
    void write();
    /// Keeps everything that was written and not kept as drafts: before the window closes. Whether anything
    /// is on its way to the database now; allAnswered() then says what became of it.
    bool keepDrafts();
    /// Whether something is written that was not kept yet.
    [[nodiscard]] bool hasUnsaved() const;

    /// The texts that a reading may begin with.
    void setTemplates(std::vector<ReportTemplate> templates);

    [[nodiscard]] const std::vector<ReportTemplate>& templates() const { return m_templates; }

    /// Adds a template's text to what is written.
    void insertTemplate(int number);

Q_SIGNALS:
    /// The templates are to be changed.
    void templatesAsked();
    /// Nothing is on its way any more. `kept`: the database refused none of it.
    void allAnswered(bool kept);
    /// Scroll it into view.
    void sightWanted();
    /// Confirmed with the key or button, and in the database: the reader wants the next case.
    void confirmed();

private:
    void followCase();
    void followPerson();
    void setAside();
    void bringBack();
    void followReadings();
    void keep(ReadingState state);
    void send(CaseId id, const QString& written, ReadingState state);
    void onSent(CaseId id, ReadingState state, bool kept);
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] bool hasText() const;
    void giveBack();
    [[nodiscard]] bool isOnItsWay() const;

    Session& m_session;
    QLabel* m_said = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QToolButton* m_fromTemplate = nullptr;
    std::vector<ReportTemplate> m_templates;
    QPushButton* m_preliminary = nullptr;
    QPushButton* m_confirm = nullptr;
    using Unsaved = std::map<CaseId, QString>;
    Unsaved m_unsaved;                     ///< what was typed for cases that left the screen
    QString m_person;                      ///< whose words these are
    std::map<QString, Unsaved> m_ofOthers; ///< what persons typed who have signed out since, and the database
                                           ///< has refused
    bool m_refused = false;                ///< something of what was last on its way
    std::set<CaseId> m_onTheirWay;         ///< cases whose text the database was given and has not answered
    QString m_given; ///< what stands in the panel because the database has it: not signed yet
    CaseId m_shown;  ///< 0: none, or not stored yet
};

/// "confirmed by Dr Roe, 2026-11-22 09:14"
[[nodiscard]] QString readingHeadline(const Reading& reading);

} // namespace leadlight::ui
