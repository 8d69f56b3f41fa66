// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

#include <pugixml.hpp>

#include <optional>
#include <string_view>

/// Private to this folder: no other header may include this one.
namespace leadlight::io::muse {

/// The order of day and month in a document's dates, "03-14-1951" or "14/03/1951": one for all of them, and
/// no element says which. MUSE's own is "MM-DD-YYYY"; slashes are a site's setting.
class DateOrder {
public:
    /// Looks at all dates of the document: one with a number above 12 settles the order.
    explicit DateOrder(pugi::xml_node root);

    /// A date in that order; month first where nothing settles it. Nothing where the text is no date.
    [[nodiscard]] std::optional<Date> read(std::string_view text) const;

    /// What is to be said of the date of the recording: it reads differently in either order, and its order
    /// is open or the dates of the file contradict each other.
    [[nodiscard]] std::optional<Note> noteOn(std::string_view acquisitionDate) const;

private:
    void look(pugi::xml_node node);

    bool m_dayFirst = false;
    bool m_monthFirst = false;
};

} // namespace leadlight::io::muse
