// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/bytes.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::dicom {

/// Bytes of a file round the place that is looked at: all of them where they are in memory.
class Window {
public:
    explicit Window(ByteView all)
        : m_size(all.size())
        , m_view(all) {}

    explicit Window(const ByteSource& file)
        : m_file(&file)
        , m_size(static_cast<std::size_t>(file.size())) {}

    [[nodiscard]] std::size_t size() const { return m_size; }

    /// Up to `count` bytes from `place` on, as many as there are; valid until the next call.
    [[nodiscard]] std::string_view at(std::size_t place, std::size_t count) const {
        place = std::min(place, m_size);
        count = std::min(count, m_size - place);
        if (m_file != nullptr && (place < m_begin || place + count > m_begin + m_view.size())) {
            constexpr std::size_t kPiece = 4096;
            m_buffer = m_file->piece(place, std::max(count, kPiece));
            m_begin = place;
            m_view = m_buffer;
        }
        return asText(m_view).substr(place - m_begin, count);
    }

private:
    const ByteSource* m_file = nullptr;
    std::size_t m_size;
    mutable Bytes m_buffer;
    mutable ByteView m_view;
    mutable std::size_t m_begin = 0;
};

} // namespace leadlight::io::dicom
