// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/session/with_accounts.h"
#include "ui/cases/worklist_panel.h"
#include "ui/common/actions.h"
#include "ui/findings/reading_panel.h"
#include "ui/tracing/tracing_view.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"
#include "ui/window/people_page.h"
#include "ui/window/sign_in_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace leadlight::test {

using namespace leadlight::ui;
using namespace Qt::StringLiterals;

/// A window over a session of its own, with accounts unless they are wanted off.
struct Opened {
    Place place;
    Session session;
    Settings saved;
    MainWindow window;

    explicit Opened(bool accounts = true)
        : session(accounts ? partsWithAccounts(place) : cheap(place.parts()))
        , window(session, parts()) {
        window.resize(1366, 768);
        window.show();
        session.setQuery({});
    }

    static SessionParts cheap(SessionParts parts) {
        parts.passwordCost = kCheap;
        return parts;
    }

    WindowParts parts() {
        WindowParts parts;
        parts.saveSettings = [this](const Settings& settings) { saved = settings; };
        return parts;
    }

    /// As a person does: name, password, Return.
    void type(const QString& name, const QString& password) {
        QTRY_VERIFY(window.signInPage() && window.signInPage()->isVisible());
        field("signInName")->setText(name);
        field("signInPassword")->setText(password);
        QTest::keyClick(field("signInPassword"), Qt::Key_Return);
    }

    void signIn(const QString& name) {
        type(name, passwordOf(name));
        QTRY_VERIFY(!window.isLocked());
    }

    void open(const std::string& name, const std::string& content) {
        session.openPaths({place.file(name, content)});
        QTRY_VERIFY(session.current() && session.current()->fileName == QString::fromStdString(name) &&
                    session.current()->id && session.current()->stage == AnalysisStage::Done &&
                    session.job().kind == JobState::Kind::None);
        QTRY_COMPARE(session.turns().waiting(), 0);
    }

    [[nodiscard]] QLineEdit* field(const char* name) const {
        return window.findChild<QLineEdit*>(QLatin1StringView(name));
    }

    [[nodiscard]] bool pageSays(const QString& words) const {
        const auto labels = window.signInPage()->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* label) { return label->text().contains(words); });
    }

    [[nodiscard]] QAction* action(const char* id) { return window.actions()[QLatin1StringView(id)]; }

    [[nodiscard]] QPlainTextEdit* reading() const {
        return window.findChild<ReadingPanel*>()->findChild<QPlainTextEdit*>();
    }

    /// What the administrator does in another program.
    void elsewhere(const QString& name, Role role, AccountState state) {
        auto store = place.parts().openStore();
        store::AccountStore accounts(*store, kCheap);
        QVERIFY(accounts.signIn("chief", Secret("password of chief")));
        QVERIFY(accounts.change(accounts.find(name.toStdString())->id, role, state));
    }

    [[nodiscard]] PeoplePage* settings() {
        action("people.accounts")->trigger();
        auto* page = window.findChild<SettingsDialog*>()->findChild<PeoplePage*>();
        return page;
    }
};

} // namespace leadlight::test
