// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jepa/torch/device.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <thread>

namespace leadlight::jepa {
namespace {

// The driver tells the model of every GPU; LibTorch's own call needs the CUDA headers to compile. Where GPUs
// of several models are in the machine the driver's order need not be CUDA's, and no name is given.
std::string driverName() {
    std::set<std::string> models;
    std::error_code none;
    for (const auto& gpu : std::filesystem::directory_iterator("/proc/driver/nvidia/gpus", none)) {
        std::ifstream information(gpu.path() / "information");
        for (std::string line; std::getline(information, line);) {
            if (line.starts_with("Model:"))
                models.insert(line.substr(line.find_first_not_of(" \t", 6)));
        }
    }
    return models.size() == 1 ? *models.begin() : std::string();
}

} // namespace

Result<Place> choosePlace(DeviceChoice device, PrecisionChoice precision) {
    const bool cuda = device != DeviceChoice::Cpu && at::hasCUDA(); // false, too, without driver or GPU
    if (device == DeviceChoice::Cuda && !cuda)
        return fail(
            ErrorCode::Unavailable,
            "No CUDA device can be used here: this LibTorch was built without CUDA, or the machine has "
            "no GPU or driver. Choose the CPU.");
    Place place;
    if (cuda)
        place.device = at::Device(at::kCUDA, 0);
    place.bf16 = precision == PrecisionChoice::Bf16 || (precision == PrecisionChoice::Auto && cuda);
    return place;
}

std::string deviceName(const at::Device& device) {
    if (!device.is_cuda())
        return "CPU";
    const std::string name = driverName();
    return name.empty() ? "CUDA GPU " + std::to_string(device.index()) : name;
}

void useThreads(int threads) {
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    at::set_num_threads(threads > 0 ? threads : std::max(1, cores));
}

} // namespace leadlight::jepa
