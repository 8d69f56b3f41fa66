// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacs/node.h"

#include <QObject>

#include <array>
#include <optional>

class QFormLayout;
class QLineEdit;
class QString;
class QWidget;

namespace leadlight::ui {

/// Three rows of a form for the files of encrypted connections. Nothing is encrypted where the first is
/// empty.
class TlsFields : public QObject {
    Q_OBJECT

public:
    /// Adds the rows to `form`, whose widgets `parent` owns.
    TlsFields(QFormLayout& form, QWidget* parent);

    void setFiles(const std::optional<pacs::TlsFiles>& files);

    [[nodiscard]] std::optional<pacs::TlsFiles> files() const;

Q_SIGNALS:
    void edited(); ///< by a person

private:
    [[nodiscard]] QLineEdit* addRow(QFormLayout& form, const QString& label, QWidget* parent);

    QLineEdit* m_trusted;
    QLineEdit* m_certificate;
    QLineEdit* m_key;
};

} // namespace leadlight::ui
