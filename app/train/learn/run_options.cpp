// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/learn/run_options.h"

#include "app/train/learn/number_check.h"

#include <string>

namespace leadlight::train {
namespace {

jepa::DeviceChoice deviceNamed(const std::string& name) {
    if (name == "cpu")
        return jepa::DeviceChoice::Cpu;
    return name == "cuda" ? jepa::DeviceChoice::Cuda : jepa::DeviceChoice::Auto;
}

jepa::PrecisionChoice precisionNamed(const std::string& name) {
    if (name == "fp32")
        return jepa::PrecisionChoice::Fp32;
    return name == "bf16" ? jepa::PrecisionChoice::Bf16 : jepa::PrecisionChoice::Auto;
}

} // namespace

void addRunOptions(CLI::App& command, RunOptions& options) {
    command.add_option("--data", options.data, "Folder of a prepared data set (leadlight-train prepare)")
        ->required();
    command.add_option("-o,--output", options.output, "File to write")->required();
    // By name, not by CLI11's table of names and values: its help would show the numbers behind them.
    command
        .add_option_function<std::string>(
            "--device", [&options](const std::string& name) { options.device = deviceNamed(name); },
            "Where to compute")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}))
        ->default_str("auto");
    command
        .add_option_function<std::string>(
            "--precision", [&options](const std::string& name) { options.precision = precisionNamed(name); },
            "Numbers to compute with; auto: bf16 on CUDA, fp32 on the CPU")
        ->check(CLI::IsMember({"auto", "fp32", "bf16"}))
        ->default_str("auto");
    command.add_option("--threads", options.threads, "Processor threads; 0: one a core")
        ->check(atLeast(0, 1024))
        ->capture_default_str();
}

} // namespace leadlight::train
