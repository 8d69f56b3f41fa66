// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>
#include <ATen/autocast_mode.h>

namespace leadlight::jepa {

/// Runs matrix products in bfloat16 on a device for as long as it lives, if `on`. Restores what was set
/// before.
class Autocast {
public:
    Autocast(const at::Device& device, bool on)
        : m_type(device.type())
        , m_before(at::autocast::is_autocast_enabled(m_type)) {
        if (on)
            at::autocast::set_autocast_dtype(m_type, at::kBFloat16);
        at::autocast::set_autocast_enabled(m_type, on);
        at::autocast::increment_nesting();
    }

    ~Autocast() {
        if (at::autocast::decrement_nesting() == 0)
            at::autocast::clear_cache();
        at::autocast::set_autocast_enabled(m_type, m_before);
    }

    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;

private:
    at::DeviceType m_type;
    bool m_before;
};

} // namespace leadlight::jepa
