// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::ui {

namespace {

// Every key of the settings file.
const auto kTheme = u"theme"_s;
const auto kLanguage = u"language"_s;
const auto kDevice = u"ai/device"_s;
const auto kAddedModels = u"ai/added_models"_s;
const auto kEncoder = u"ai/encoder"_s;
const auto kHeads = u"ai/heads"_s;
const auto kLayout = u"tracing/layout"_s;
const auto kSpeed = u"tracing/speed_mm_per_s"_s;
const auto kGain = u"tracing/gain_mm_per_mv"_s;
const auto kGeometry = u"window/geometry"_s;
const auto kSplitter = u"window/splitter"_s;
const auto kTour = u"window/tour_seen"_s;
const auto kTemplates = u"reading/templates"_s;
const auto kReadFirst = u"reading/read_first"_s;
const auto kLockAfter = u"people/lock_after_min"_s;
const auto kScreens = u"screens"_s;
const auto kPacs = u"pacs"_s;
const auto kPacsServers = u"servers"_s;

template <std::size_t N>
double oneOf(const QVariant& value, const std::array<double, N>& allowed, double otherwise) {
    const double number = value.toDouble();
    return std::find(allowed.begin(), allowed.end(), number) != allowed.end() ? number : otherwise;
}

/// The path as text, and back.
QString pathText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

std::vector<std::filesystem::path> loadPaths(const QSettings& store, const QString& key) {
    std::vector<std::filesystem::path> paths;
    for (const QString& path : store.value(key).toStringList())
        paths.emplace_back(path.toStdString());
    return paths;
}

void savePaths(const std::vector<std::filesystem::path>& paths, const QString& key, QSettings& store) {
    QStringList texts;
    for (const std::filesystem::path& path : paths)
        texts.append(pathText(path));
    store.setValue(key, texts);
}

std::optional<pacs::TlsFiles> loadTls(const QSettings& store) {
    const QString trusted = store.value(u"tls_trusted"_s).toString();
    if (trusted.isEmpty())
        return std::nullopt;
    return pacs::TlsFiles{store.value(u"tls_certificate"_s).toString().toStdString(),
                          store.value(u"tls_key"_s).toString().toStdString(), trusted.toStdString()};
}

void saveTls(const std::optional<pacs::TlsFiles>& files, QSettings& store) {
    const pacs::TlsFiles tls = files.value_or(pacs::TlsFiles{});
    store.setValue(u"tls_trusted"_s, pathText(tls.trusted));
    store.setValue(u"tls_certificate"_s, pathText(tls.certificate));
    store.setValue(u"tls_key"_s, pathText(tls.key));
}

PacsServer loadServer(const QSettings& store) {
    PacsServer one;
    one.name = store.value(u"name"_s).toString();
    one.server.title = store.value(u"title"_s).toString().toStdString();
    one.server.host = store.value(u"host"_s).toString().toStdString();
    one.server.port = static_cast<std::uint16_t>(std::clamp(store.value(u"port"_s, 104).toInt(), 1, 65535));
    one.byMove = store.value(u"by_move"_s).toBool();
    one.server.tls = loadTls(store);
    return one;
}

void saveServer(const PacsServer& one, QSettings& store) {
    store.setValue(u"name"_s, one.name);
    store.setValue(u"title"_s, QString::fromStdString(one.server.title));
    store.setValue(u"host"_s, QString::fromStdString(one.server.host));
    store.setValue(u"port"_s, one.server.port);
    store.setValue(u"by_move"_s, one.byMove);
    saveTls(one.server.tls, store);
}

PacsSettings loadPacs(QSettings& store) {
    PacsSettings pacs;
    store.beginGroup(kPacs);
    pacs.title = store.value(u"title"_s, pacs.title).toString();
    pacs.organisation = store.value(u"organisation"_s).toString();
    pacs.listen = store.value(u"listen"_s).toBool();
    pacs.bindTo = store.value(u"bind_to"_s, pacs.bindTo).toString();
    pacs.port = std::clamp(store.value(u"port"_s, pacs.port).toInt(), 1, 65535);
    pacs.allowed = store.value(u"allowed"_s).toString();
    pacs.receiveTls = loadTls(store);
    const int count = store.beginReadArray(kPacsServers);
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        pacs.servers.push_back(loadServer(store));
    }
    store.endArray();
    store.endGroup();
    // What makes no sense must not listen.
    pacs.listen = pacs.listen && !problemOf(pacs);
    return pacs;
}

void savePacs(const PacsSettings& pacs, QSettings& store) {
    store.beginGroup(kPacs);
    store.setValue(u"title"_s, pacs.title);
    store.setValue(u"organisation"_s, pacs.organisation);
    store.setValue(u"listen"_s, pacs.listen);
    store.setValue(u"bind_to"_s, pacs.bindTo);
    store.setValue(u"port"_s, pacs.port);
    store.setValue(u"allowed"_s, pacs.allowed);
    saveTls(pacs.receiveTls, store);
    store.remove(kPacsServers);
    store.beginWriteArray(kPacsServers, static_cast<int>(pacs.servers.size()));
    for (int i = 0; i < static_cast<int>(pacs.servers.size()); ++i) {
        store.setArrayIndex(i);
        saveServer(pacs.servers[static_cast<std::size_t>(i)], store);
    }
    store.endArray();
    store.endGroup();
}

} // namespace

Settings loadSettings(QSettings& store) {
    Settings settings;
    settings.theme = store.value(kTheme).toString() == u"dark"_s ? Theme::Dark : Theme::Light;
    settings.language = store.value(kLanguage).toString();
    const QString device = store.value(kDevice).toString();
    if (device == u"cpu"_s)
        settings.device = jepa::DeviceChoice::Cpu;
    else if (device == u"cuda"_s)
        settings.device = jepa::DeviceChoice::Cuda;
    settings.addedModels = loadPaths(store, kAddedModels);
    settings.models.encoder = store.value(kEncoder).toString().toStdString();
    settings.models.heads = loadPaths(store, kHeads);
    settings.layout = std::clamp(store.value(kLayout, 0).toInt(), 0, 4);
    settings.speedMmPerS = oneOf(store.value(kSpeed), std::array{12.5, 25.0, 50.0}, 25.0);
    settings.gainMmPerMv = oneOf(store.value(kGain), std::array{5.0, 10.0, 20.0}, 10.0);
    settings.tourSeen = store.value(kTour, false).toBool();
    settings.reportTemplates = store.value(kTemplates).toString();
    settings.readFirst = store.value(kReadFirst, false).toBool();
    settings.lockAfterMin = std::clamp(store.value(kLockAfter, 0).toInt(), 0, kMostLockMin);
    settings.windowGeometry = store.value(kGeometry).toByteArray();
    settings.splitter = store.value(kSplitter).toByteArray();
    store.beginGroup(kScreens);
    for (const QString& key : store.childKeys())
        settings.screenCalibrations[key] = store.value(key).toString();
    store.endGroup();
    settings.pacs = loadPacs(store);
    return settings;
}

void saveSettings(const Settings& settings, QSettings& store) {
    store.setValue(kTheme, settings.theme == Theme::Dark ? u"dark"_s : u"light"_s);
    store.setValue(kLanguage, settings.language);
    const std::array devices{u"auto"_s, u"cpu"_s, u"cuda"_s};
    store.setValue(kDevice, devices[static_cast<std::size_t>(settings.device)]);
    savePaths(settings.addedModels, kAddedModels, store);
    store.setValue(kEncoder, pathText(settings.models.encoder));
    savePaths(settings.models.heads, kHeads, store);
    store.setValue(kLayout, settings.layout);
    store.setValue(kSpeed, settings.speedMmPerS);
    store.setValue(kGain, settings.gainMmPerMv);
    store.setValue(kTour, settings.tourSeen);
    store.setValue(kTemplates, settings.reportTemplates);
    store.setValue(kReadFirst, settings.readFirst);
    store.setValue(kLockAfter, settings.lockAfterMin);
    store.setValue(kGeometry, settings.windowGeometry);
    store.setValue(kSplitter, settings.splitter);
    store.beginGroup(kScreens);
    for (const auto& [key, value] : settings.screenCalibrations)
        store.setValue(key, value);
    store.endGroup();
    savePacs(settings.pacs, store);
}

} // namespace leadlight::ui
