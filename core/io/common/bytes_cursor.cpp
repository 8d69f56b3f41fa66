// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/common/bytes_cursor.h"

namespace leadlight::io {

void BytesCursor::seek(std::size_t place) {
    m_ok = m_ok && place <= m_bytes.size();
    m_place = std::min(place, m_bytes.size());
}

void BytesCursor::skip(std::size_t count) {
    m_ok = m_ok && count <= left();
    m_place += std::min(count, left());
}

ByteView BytesCursor::take(std::size_t count) {
    m_ok = m_ok && count <= left();
    const ByteView part = m_bytes.subspan(m_place, std::min(count, left()));
    m_place += part.size();
    return part;
}

} // namespace leadlight::io
