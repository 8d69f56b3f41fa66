// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/measure/beat_groups.h"
#include "core/measure/delineator_net.h"
#include "core/measure/fiducials.h"

#include <span>
#include <vector>

namespace leadlight::measure {

/// The network's input for one beat: each lead over the height of its average QRS (of leads that are small,
/// over 0.15 of the usual height), its average over alike beats, that average with small waves drawn out, and
/// the pooled slope of all leads. Gain drops out. tests/eval/delineator/train.py makes the same from the same
/// windows.
[[nodiscard]] FeatureMap
delineatorInput(const WorkingSignal& signal, std::span<const float> pooledSlope,
                std::span<const GroupedBeat> beats, std::size_t beat,
                std::pmr::memory_resource* memory = std::pmr::get_default_resource());

/// The fiducials of every beat in every lead, and global ones. A wave is absent where the network sees none,
/// or where it would reach out of the recording or into the neighbouring beat. Stops early where `progress`
/// says so; what it gives then is of no use.
[[nodiscard]] std::vector<Beat> delineate(const WorkingSignal& signal, std::span<const float> pooledSlope,
                                          std::span<const GroupedBeat> beats, const DelineatorNet& net,
                                          const Progress& progress = {});

} // namespace leadlight::measure
