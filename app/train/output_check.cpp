// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/output_check.h"

#include <string>
#include <system_error>
#include <unistd.h>

namespace leadlight::train {
namespace {

namespace fs = std::filesystem;

Result<void> checkWritable(const fs::path& folder, const fs::path& wanted) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return fail(ErrorCode::Unreadable, wanted.string() + " cannot be written: there is no folder " +
                                               folder.string() + "; make it or choose another place.");
    if (access(folder.c_str(), W_OK) != 0)
        return fail(ErrorCode::Unreadable, wanted.string() + " cannot be written: the folder " +
                                               folder.string() +
                                               " must not be written to; choose another place.");
    return {};
}

} // namespace

Result<void> checkOutputFile(const fs::path& file) {
    std::error_code error;
    if (fs::is_directory(file, error))
        return fail(ErrorCode::Unreadable,
                    file.string() + " is a folder; name the file to write inside of it.");
    return checkWritable(file.has_parent_path() ? file.parent_path() : fs::path("."), file);
}

Result<void> checkOutputFolder(const fs::path& folder) {
    std::error_code error;
    fs::path there = fs::absolute(folder, error).lexically_normal();
    while (!fs::exists(there, error) && there.has_relative_path())
        there = there.parent_path();
    return checkWritable(there, folder);
}

Result<void> checkNoneIsThere(const std::vector<fs::path>& files, bool replace, const char* waysOut) {
    std::error_code error;
    for (const fs::path& file : files) {
        if (!replace && !fs::is_directory(file, error) && fs::exists(fs::symlink_status(file, error)))
            return fail(ErrorCode::Invalid,
                        file.string() + " is there already: choose another output, or give " + waysOut + ".");
    }
    return {};
}

Result<void> checkModelOutput(const fs::path& model, bool replace, const char* waysOut) {
    fs::path state = model;
    state += ".state";
    if (auto free = checkNoneIsThere({model, state}, replace, waysOut); !free)
        return free;
    return checkOutputFile(model);
}

} // namespace leadlight::train
