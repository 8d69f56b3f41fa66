// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace leadlight::explain {

/// The ways to make a map. Attention and rollout know of no finding.
enum class Method { Attention, Contribution, Rollout, Gradient, Lrp, Occlusion };

inline constexpr std::array<Method, 6> kMethods{Method::Attention, Method::Contribution, Method::Rollout,
                                                Method::Gradient,  Method::Lrp,          Method::Occlusion};

/// "attention", "contribution", …: stable names of the command line and of stored maps.
[[nodiscard]] std::string_view methodName(Method method);
[[nodiscard]] std::optional<Method> methodNamed(std::string_view name);

/// Whether the map is about a finding, so that it needs a target.
[[nodiscard]] constexpr bool needsTarget(Method method) {
    return method != Method::Attention && method != Method::Rollout;
}

/// Whether its values can speak against a finding (negative) as well as for it.
[[nodiscard]] constexpr bool isSigned(Method method) {
    return method == Method::Contribution || method == Method::Lrp || method == Method::Occlusion;
}

} // namespace leadlight::explain
