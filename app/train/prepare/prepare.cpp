// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/prepare/prepare.h"

#include "app/train/prepare/catalogue.h"
#include "app/train/prepare/duplicates.h"
#include "app/train/prepare/windows.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace leadlight::train {
namespace {

auto sortKey(const Window& window) {
    return std::tuple(dataSetRank(window.facts.source), window.facts.record, window.startS);
}

/// The windows without those of a recording that an earlier row already has. A recording is dropped as a
/// whole, and only for another one: its own windows may look alike.
void dropDuplicates(PreparedSet& set) {
    DuplicateFinder finder;
    std::vector<Window> kept;
    kept.reserve(set.windows.size());
    std::map<std::pair<std::string, std::string>, bool> isDropped;
    for (Window& window : set.windows) {
        const std::pair recording(window.facts.source, window.facts.record);
        if (isDropped[recording])
            continue;
        const auto twin = finder.findOrAdd(window.samples, kept.size());
        if (twin && std::pair(kept[*twin].facts.source, kept[*twin].facts.record) != recording) {
            isDropped[recording] = true;
            set.refusals.push_back({recording.first, recording.second,
                                    "the same recording is there as " + kept[*twin].facts.source + " " +
                                        kept[*twin].facts.record});
            continue;
        }
        kept.push_back(std::move(window));
    }
    set.windows = std::move(kept);
}

} // namespace

Result<PreparedSet> gather(const std::vector<std::filesystem::path>& folders, const Progress& progress) {
    const auto catalogue = Catalogue::read(folders);
    if (!catalogue)
        return fail(catalogue.error());
    PreparedSet set;
    set.ownSet = catalogue->ownSet();
    const Intake intake{[&](Window window) { set.windows.push_back(std::move(window)); },
                        [&](Refusal refusal) { set.refusals.push_back(std::move(refusal)); }};
    const std::size_t files = catalogue->wfdbHeaders().size() + catalogue->matFiles().size();
    std::size_t done = 0;
    const auto proceed = [&] {
        return progress.report(static_cast<double>(done++) / static_cast<double>(files + 1));
    };
    const auto stopped = [] { return fail(ErrorCode::Cancelled, "Preparing was stopped."); };
    for (const auto& header : catalogue->wfdbHeaders()) {
        if (!proceed())
            return stopped();
        takeWfdb(*catalogue, header, intake);
    }
    for (const auto& mat : catalogue->matFiles()) {
        if (!proceed())
            return stopped();
        takeCpscMat(mat, intake);
    }
    for (const auto& folder : catalogue->signalTables()) {
        if (auto taken = takeSignalTable(*catalogue, folder, intake); !taken)
            return fail(taken.error());
    }
    std::stable_sort(set.windows.begin(), set.windows.end(),
                     [](const Window& a, const Window& b) { return sortKey(a) < sortKey(b); });
    dropDuplicates(set);
    if (set.windows.empty())
        return fail(ErrorCode::NotFound,
                    "No recording that can be trained on was found below the given folders.");
    return set;
}

} // namespace leadlight::train
