// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"
#include "ui/common/palette.h"

#include <QWidget>

#include <memory>

namespace leadlight::ui {

/// Who and what is on screen, in one line: name, sex, birth date and age, id; when; what kind of recording.
/// What does not fit is shortened at its end and told by the tool tip.
class IdentityBar : public QWidget {
    Q_OBJECT

public:
    explicit IdentityBar(QWidget* parent = nullptr);

    void setRecording(std::shared_ptr<const Recording> recording);
    void setTheme(Theme theme);

    /// Where room is short, who the patient is gives before when the ECG was taken: for tracings of one
    /// patient side by side, which only their times tell apart.
    void setWhenBeforeWho(bool on) { m_whenBeforeWho = on; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        QString text;
        bool strong = false;
        bool separated = false; ///< a line stands before it
    };

    [[nodiscard]] QList<Part> parts() const;

    std::shared_ptr<const Recording> m_recording;
    const Palette* m_palette = &paletteOf(Theme::Light);
    bool m_whenBeforeWho = false;
};

} // namespace leadlight::ui
