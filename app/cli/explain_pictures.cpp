// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_pictures.h"

#include "core/base/file.h"
#include "core/explain/page/map_picture.h"

#include <system_error>

namespace leadlight::cli {

Result<std::filesystem::path> OutputNames::next(const std::filesystem::path& recording, const char* ending) {
    if (!m_several)
        return m_out;
    std::error_code error;
    std::filesystem::create_directories(m_out, error);
    if (error)
        return fail(ErrorCode::Unreadable,
                    "The folder " + m_out.string() +
                        " cannot be made; several recordings are drawn into a folder.");
    const std::string number = std::to_string(++m_count);
    std::string name = m_numbersOnly ? number : recording.stem().string();
    if (!m_used.insert(name).second)
        name += "-" + number;
    m_used.insert(name);
    return m_out / (name + ending);
}

Result<void> MapPictures::add(const ExplainedFile& file, const ExplainHeading& heading) {
    if (!file.map || (m_options.png.empty() && m_options.svg.empty()))
        return {};
    explain::MapPicture picture =
        explain::pictureOf(*file.map, file.checks ? &*file.checks : nullptr, heading.label);
    picture.caption = "encoder " + heading.encoder.hex().substr(0, 12);
    if (!m_options.deidentify)
        picture.caption = std::filesystem::path(file.file).filename().string() + ", " + picture.caption;
    if (!m_options.png.empty()) {
        const auto path = m_pngNames.next(file.file, ".png");
        if (!path)
            return fail(path.error());
        if (auto written = writeFile(*path, explain::mapPng(picture)); !written)
            return written;
    }
    if (!m_options.svg.empty()) {
        const auto path = m_svgNames.next(file.file, ".svg");
        if (!path)
            return fail(path.error());
        if (auto written = writeFile(*path, asBytes(explain::mapSvg(picture))); !written)
            return written;
    }
    return {};
}

} // namespace leadlight::cli
