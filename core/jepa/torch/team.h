// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jepa/torch/team_place.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace leadlight::jepa {

/// What the members tell each other, over the key-value store of LibTorch's distributed layer (c10d's
/// TCPStore, which every LibTorch holds; gloo's headers come with none). Every member calls the same
/// functions in the same order. What is lost when a member dies shows as an exception in the others after
/// their patience.
class Team {
public:
    /// A team of one talks to nobody. Fails with Unavailable where member 0 cannot be reached.
    [[nodiscard]] static Result<std::unique_ptr<Team>> join(const TeamPlace& place);
    ~Team();

    [[nodiscard]] int member() const { return m_place.member; }

    [[nodiscard]] int size() const { return m_place.size; }

    /// Replaces each tensor (float32, any device) by its sum over the members, added in the order of the
    /// members: the same bits for all of them. Each member sums one part and sends that to the others.
    void sum(const std::vector<at::Tensor>& tensors);

    /// Whether any member says so.
    [[nodiscard]] bool any(bool mine);

private:
    explicit Team(TeamPlace place);
    struct Store;
    TeamPlace m_place;
    std::unique_ptr<Store> m_store;
    std::int64_t m_round = 0;
};

} // namespace leadlight::jepa
