// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settings.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QToolButton;

namespace leadlight::ui {

class Actions;
class ModelShelf;
class ModelsPage;
class NetworkPage;
class PacsWork;
class People;
class PeoplePage;

/// All keys, by group.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const Actions& actions, QWidget* parent = nullptr);
};

/// What a person may set, on four pages: the program itself, the models, the DICOM network, and who may say
/// what.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `languages` are names such as "zh_CN", to choose from; `facts` are lines about where things lie, shown
    /// as they are. `shelf` has the models to choose from, of which `used` are in use.
    SettingsDialog(const Settings& settings, const QStringList& languages, const QStringList& facts,
                   ModelShelf& shelf, const ModelFiles& used, PacsWork& network, People& people,
                   QWidget* parent = nullptr);
    enum class Page { Program, Models, Network, People };
    /// Turns to a page.
    void turnTo(Page page);

    [[nodiscard]] ModelsPage& models() { return *m_models; }

    /// The settings with what was chosen; the models are models().chosen().
    [[nodiscard]] Settings chosen() const;

    /// Stays open where something makes no sense, and says what.
    void accept() override;

private:
    [[nodiscard]] QWidget* makeProgramPage(const Settings& settings, const QStringList& languages,
                                           const QStringList& facts);
    /// A page that scrolls where the screen is small for it.
    [[nodiscard]] QWidget* scrolled(QWidget* page);
    QToolButton* makeTab(const QString& text, Page page);

    Settings m_settings;
    ModelsPage* m_models = nullptr;
    NetworkPage* m_network = nullptr;
    PeoplePage* m_people = nullptr;
    QStackedWidget* m_pages = nullptr;
    std::array<QToolButton*, 4> m_tabs{}; ///< by Page
    QComboBox* m_theme = nullptr;
    QComboBox* m_language = nullptr; ///< the names are its data
    QComboBox* m_device = nullptr;
    QCheckBox* m_readFirst = nullptr;
};

} // namespace leadlight::ui
