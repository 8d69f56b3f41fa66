// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "ui/common/palette.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace leadlight::ui {

/// Who and what is on screen: name, sex, birth date and age, id; when; what kind of recording. In one line,
/// and in more where one is too short: who a tracing is of and when it was taken is never cut, only how it
/// was recorded is (and what is longer than a whole line). The tool tip tells all.
class IdentityBar : public QWidget {
    Q_OBJECT

public:
    explicit IdentityBar(QWidget* parent = nullptr);

    /// `fileName` says what is shown where the recording does not say whose it is.
    void setRecording(std::shared_ptr<const Recording> recording, const QString& fileName = {});
    void setTheme(Theme theme);

    /// Both bars become as high as the higher of them, so that the papers under them begin at one height.
    static void keepLevel(IdentityBar& one, IdentityBar& other);

    /// What a bar of that width says, line by line, as it is drawn.
    [[nodiscard]] QList<QStringList> lines(int width) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QString text;
        bool strong = false;
        bool separated = false; ///< a line stands before it
        int width = 0;          ///< as it is drawn
    };

    [[nodiscard]] QList<Part> parts() const;
    [[nodiscard]] QList<QList<Part>> placed(int width) const;
    void updateHeight();

    std::shared_ptr<const Recording> m_recording;
    QString m_fileName;
    const Palette* m_palette = &paletteOf(Theme::Light);
    IdentityBar* m_fellow = nullptr; ///< the bar that this one keeps level with
};

} // namespace leadlight::ui
