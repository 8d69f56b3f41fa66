// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

static void initialiseIconResource() {
    Q_INIT_RESOURCE(leadlight_icons);
}

namespace leadlight::ui {

namespace {

QString folder() {
    initialiseIconResource();
    return u":/leadlight/icons/"_s;
}

/// Draws an SVG whose strokes are black in another colour. The file is read when it is first painted.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString file, const QColor& colour)
        : m_file(std::move(file))
        , m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("#000000", m_colour.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        const QString key = u"leadlight:%1:%2:%3x%4:%5"_s.arg(m_file, m_colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(static_cast<int>(mode));
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(m_file, m_colour); }

private:
    QString m_file;
    QColor m_colour;
};

} // namespace

QIcon tintedIcon(const QString& name, const QColor& colour) {
    const QString file = folder() + name + u".svg"_s;
    if (!QFile::exists(file))
        return {};
    return QIcon(new TintedIconEngine(file, colour));
}

QStringList iconNames() {
    QStringList names;
    for (const QString& file : QDir(folder()).entryList({u"*.svg"_s}))
        names.append(file.chopped(4));
    return names;
}

} // namespace leadlight::ui
