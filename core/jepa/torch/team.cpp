// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/team.h"

#include <ATen/core/grad_mode.h>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <cmath>
#include <cstring>
#include <stdexcept>
#include <utility>

namespace leadlight::jepa {
namespace {

std::vector<std::uint8_t> bytesOf(const at::Tensor& values) {
    const auto* first = reinterpret_cast<const std::uint8_t*>(values.const_data_ptr());
    return {first, first + values.nbytes()};
}

// The float32 numbers of a message that must be `count` long.
at::Tensor valuesOf(const std::vector<std::uint8_t>& bytes, std::int64_t count) {
    if (bytes.size() != static_cast<std::size_t>(count) * sizeof(float))
        throw std::runtime_error("the members of the team train models of different sizes");
    at::Tensor values = at::empty({count}, at::kFloat);
    std::memcpy(values.data_ptr(), bytes.data(), bytes.size());
    return values;
}

/// The part of `count` numbers that a member sums.
struct Part {
    std::int64_t first = 0;
    std::int64_t count = 0;
};

Part partOf(int member, int size, std::int64_t count) {
    const std::int64_t first = count * member / size;
    return {first, count * (member + 1) / size - first};
}

std::string key(const char* what, std::int64_t round, int from, int part) {
    return std::string(what) + '/' + std::to_string(round) + '/' + std::to_string(from) + '/' +
           std::to_string(part);
}

} // namespace

struct Team::Store {
    c10::intrusive_ptr<c10d::TCPStore> store;
    std::vector<std::string> mine, before; ///< keys of this round, and of the last one

    void put(const std::string& name, const std::vector<std::uint8_t>& value) {
        store->set(name, value);
        mine.push_back(name);
    }

    std::vector<std::uint8_t> take(const std::string& name) { return store->get(name); }

    // By the end of a round everyone has read what was told in the round before.
    void endRound() {
        for (const std::string& name : before)
            (void)store->deleteKey(name);
        before = std::exchange(mine, {});
    }
};

Team::Team(TeamPlace place)
    : m_place(std::move(place)) {}

Team::~Team() = default;

Result<std::unique_ptr<Team>> Team::join(const TeamPlace& place) {
    if (place.size < 1 || place.member < 0 || place.member >= place.size || place.port < 1 ||
        place.port > 65535)
        return fail(ErrorCode::Invalid, "A member of a team is one of 1 to its size, and a port 1 to 65535.");
    std::unique_ptr<Team> team(new Team(place));
    if (place.size == 1)
        return team;
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(place.port);
    options.isServer = place.member == 0;
    options.numWorkers = static_cast<std::size_t>(place.size);
    options.timeout = std::chrono::milliseconds(std::llround(place.patienceS * 1000.0));
    try {
        team->m_store = std::make_unique<Store>();
        team->m_store->store = c10::make_intrusive<c10d::TCPStore>(place.host, options);
    } catch (const std::exception&) {
        return fail(ErrorCode::Unavailable,
                    "The team did not come together at " + place.host + ":" + std::to_string(place.port) +
                        "; check that all its members run and that the port is free and open.");
    }
    return team;
}

void Team::sum(const std::vector<at::Tensor>& tensors) {
    if (!m_store || tensors.empty())
        return;
    const at::NoGradGuard noGraph;
    std::vector<at::Tensor> flat;
    for (const at::Tensor& tensor : tensors)
        flat.push_back(tensor.detach().to(at::kCPU, at::kFloat).flatten());
    at::Tensor all = at::cat(flat);
    for (int part = 0; part < size(); ++part) {
        const Part range = partOf(part, size(), all.numel());
        if (part != member())
            m_store->put(key("part", m_round, member(), part),
                         bytesOf(all.narrow(0, range.first, range.count)));
    }
    const Part own = partOf(member(), size(), all.numel());
    at::Tensor total;
    for (int from = 0; from < size(); ++from) {
        const at::Tensor share =
            from == member() ? all.narrow(0, own.first, own.count)
                             : valuesOf(m_store->take(key("part", m_round, from, member())), own.count);
        total = total.defined() ? total + share : share;
    }
    m_store->put(key("sum", m_round, member(), 0), bytesOf(total.contiguous()));
    for (int from = 0; from < size(); ++from) {
        const Part range = partOf(from, size(), all.numel());
        all.narrow(0, range.first, range.count)
            .copy_(from == member() ? total
                                    : valuesOf(m_store->take(key("sum", m_round, from, 0)), range.count));
    }
    m_store->endRound();
    ++m_round;
    std::int64_t at = 0;
    for (const at::Tensor& tensor : tensors) {
        tensor.copy_(all.narrow(0, at, tensor.numel()).view(tensor.sizes()));
        at += tensor.numel();
    }
}

bool Team::any(bool mine) {
    if (!m_store)
        return mine;
    const at::Tensor votes = at::full({size()}, mine ? 1.0F : 0.0F);
    sum({votes});
    return votes[0].item<float>() > 0.0F;
}

} // namespace leadlight::jepa
