// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/run_options.h"

#include <map>
#include <string>

namespace leadlight::train {

void addRunOptions(CLI::App& command, RunOptions& options) {
    using jepa::DeviceChoice;
    using jepa::PrecisionChoice;
    static const std::map<std::string, DeviceChoice> devices{
        {"auto", DeviceChoice::Auto}, {"cpu", DeviceChoice::Cpu}, {"cuda", DeviceChoice::Cuda}};
    static const std::map<std::string, PrecisionChoice> precisions{
        {"auto", PrecisionChoice::Auto}, {"fp32", PrecisionChoice::Fp32}, {"bf16", PrecisionChoice::Bf16}};
    command.add_option("--data", options.data, "Folder of a prepared data set (leadlight-train prepare)")
        ->required();
    command.add_option("-o,--output", options.output, "File to write")->required();
    command.add_option("--device", options.device, "auto, cpu or cuda")
        ->transform(CLI::CheckedTransformer(devices))
        ->default_str("auto");
    command
        .add_option("--precision", options.precision, "auto (bf16 on CUDA, fp32 on the CPU), fp32 or bf16")
        ->transform(CLI::CheckedTransformer(precisions))
        ->default_str("auto");
    command.add_option("--threads", options.threads, "Processor threads; 0: one a core")
        ->check(CLI::NonNegativeNumber);
}

} // namespace leadlight::train
