// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/fonts.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

// @name@ stands for a colour of the palette. Classes of our own are reached through the property "role".
constexpr auto kSheet = R"(
QToolTip { background: @panel@; color: @text@; border: 1px solid @hairline@; padding: 4px; }
QWidget[role="panel"], QWidget[role="bar"] { background: @panel@; }
QWidget[role="window"] { background: @window@; }
QLabel[role="secondary"] { color: @secondary@; }
QLabel[role="caution"] { color: @caution@; }
QLabel[role="error"] { color: @error@; }
QFrame[role="hairline"] { background: @hairline@; border: none; }
QPushButton { background: @panel@; color: @text@; border: 1px solid @hairline@; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { background: @hover@; }
QPushButton:focus { border-color: @accent@; }
QPushButton:disabled { background: @hover@; color: @disabled@; border-color: @hover@; }
QPushButton[role="primary"] { background: @accent@; color: @onaccent@; border-color: @accent@; }
QPushButton[role="primary"]:disabled { background: @hover@; color: @disabled@; border-color: @hover@; }
QPushButton[role="primary"]:focus { border-color: @text@; }
QToolButton { background: transparent; color: @text@; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @hover@; }
QToolButton:focus { border-color: @accent@; }
QToolButton[role="tab"] { padding: 4px 12px; color: @secondary@; }
QToolButton[role="tab"]:checked { background: @selection@; color: @text@; }
QToolButton[role="chip"] { border: 1px solid @hairline@; padding: 2px 8px; color: @secondary@; }
QToolButton[role="chip"][popupMode="2"] { padding-right: 20px; }
QToolButton[role="chip"]::menu-indicator { image: url(":/leadlight/icons/arrow-@theme@.svg"); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }
QToolButton[role="chip"]:checked { background: @selection@; border-color: @accent@; color: @text@; }
QToolButton[role="search"] { background: @window@; border: 1px solid @hairline@; padding: 4px 12px; color: @secondary@; }
QToolButton[role="search"]:hover, QToolButton[role="search"]:focus { border-color: @accent@; }
QToolButton[role="chip"]:focus { border-color: @text@; }
QToolButton:disabled, QToolButton[role="tab"]:disabled { color: @disabled@; }
QToolButton[role="chip"]:disabled { background: @hover@; color: @disabled@; border-color: @hover@; }
QLineEdit, QPlainTextEdit, QAbstractSpinBox { background: @window@; color: @text@; border: 1px solid @hairline@; border-radius: 6px; padding: 4px 8px;
  selection-background-color: @accent@; selection-color: @onaccent@; }
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus { border-color: @accent@; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox { background: @window@; color: @text@; border: 1px solid @hairline@; border-radius: 6px; padding: 4px 8px; min-height: 18px; }
QComboBox:focus { border-color: @accent@; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { background: @hover@; color: @disabled@; border-color: @hover@; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(":/leadlight/icons/arrow-@theme@.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @panel@; color: @text@; border: 1px solid @hairline@; selection-background-color: @selection@;
  selection-color: @text@; outline: none; }
QCheckBox::indicator:unchecked { border: 1px solid @secondary@; border-radius: 3px; background: @window@; width: 13px; height: 13px; }
QCheckBox::indicator:unchecked:focus, QCheckBox::indicator:unchecked:hover { border-color: @accent@; }
QRadioButton::indicator:unchecked { border: 1px solid @secondary@; border-radius: 7px; background: @window@; width: 13px; height: 13px; }
QRadioButton::indicator:unchecked:focus, QRadioButton::indicator:unchecked:hover { border-color: @accent@; }
QFrame[role="popup"] { background: @panel@; border: 1px solid @hairline@; }
QListWidget::item { padding: 4px; border-radius: 4px; color: @text@; }
QListWidget::item:selected { background: @selection@; color: @text@; }
QListView, QTableView, QTreeView { background: @panel@; border: 1px solid transparent; outline: none; }
QListView[role="box"] { border: 1px solid @hairline@; border-radius: 6px; }
QListView:focus, QTableView:focus, QTreeView:focus { border-color: @accent@; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QScrollArea { border: 1px solid transparent; background: transparent; }
QScrollArea:focus { border-color: @accent@; }
QSplitter::handle { background: @hairline@; }
QProgressBar { background: @hairline@; border: none; border-radius: 2px; max-height: 4px; min-height: 4px;
    qproperty-textVisible: false; }
QProgressBar::chunk { background: @accent@; border-radius: 2px; }
QMenu { background: @panel@; border: 1px solid @hairline@; padding: 4px; }
QMenu::item { padding: 5px 20px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection@; color: @text@; }
QMenu::separator { height: 1px; background: @hairline@; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @handle@; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @secondary@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheet(const Palette& palette) {
    QString sheet = QString::fromLatin1(kSheet);
    const std::pair<QString, QColor> colours[] = {
        {u"@panel@"_s, palette.panel},
        {u"@window@"_s, palette.window},
        {u"@text@"_s, palette.text},
        {u"@secondary@"_s, palette.secondaryText},
        {u"@accent@"_s, palette.accent},
        {u"@onaccent@"_s, palette.onAccent},
        {u"@hairline@"_s, palette.hairline},
        {u"@hover@"_s, palette.hover},
        {u"@selection@"_s, palette.selection},
        {u"@caution@"_s, palette.caution},
        {u"@error@"_s, palette.error},
        {u"@disabled@"_s, palette.disabledText},
        {u"@handle@"_s, blended(palette.panel, palette.text, 0.25)},
    };
    sheet.replace(u"@theme@"_s, palette.theme == Theme::Light ? u"light"_s : u"dark"_s);
    for (const auto& [name, colour] : colours)
        sheet.replace(name, colour.name());
    return sheet;
}

void applyTheme(QApplication& application, Theme theme) {
    const Palette& palette = paletteOf(theme);
    const QString sheet = styleSheet(palette);
    if (application.styleSheet() == sheet)
        return; // setting it again would measure and polish every widget anew
    if (application.style()->objectName() != u"fusion"_s)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(toQPalette(palette));
    QFont font = QApplication::font();
    if (font.family() != fontFamily()) {
        font.setFamily(fontFamily());
        QApplication::setFont(font);
    }
    application.setStyleSheet(sheet);
}

} // namespace leadlight::ui
