// SPDX-License-Identifier: GPL-3.0-or-later
// The plain driver of a fuzz target, for any compiler: runs it over files, then over changed copies of them.
//   replay-X [--mutations N] [--seconds S] [--seed K] [--last FILE] FILE|FOLDER…
// Each input is at FILE while it is run, so that a crash leaves it there. The same seed gives the same
// inputs.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;
using Input = std::vector<std::uint8_t>;

constexpr std::size_t kLargestInput = 200'000; // as tests/fuzz/run.sh has it

struct Arguments {
    long mutations = 0;
    double seconds = 0.0;
    unsigned seed = 1;
    fs::path last;
    std::vector<fs::path> paths;
};

Arguments parse(int argc, char** argv) {
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const std::string value = i + 1 < argc ? argv[i + 1] : "";
        if (word == "--mutations")
            arguments.mutations = std::strtol(value.c_str(), nullptr, 10);
        else if (word == "--seconds")
            arguments.seconds = std::strtod(value.c_str(), nullptr);
        else if (word == "--seed")
            arguments.seed = static_cast<unsigned>(std::strtoul(value.c_str(), nullptr, 10));
        else if (word == "--last")
            arguments.last = value;
        else {
            arguments.paths.emplace_back(word);
            continue;
        }
        ++i;
    }
    return arguments;
}

std::vector<Input> inputsOf(const std::vector<fs::path>& paths) {
    std::vector<fs::path> files;
    for (const fs::path& path : paths) {
        if (!fs::is_directory(path)) {
            files.push_back(path);
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(path)) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<Input> inputs;
    for (const fs::path& file : files) {
        std::ifstream stream(file, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return inputs;
}

/// Changes an input as fuzzers do: bits, bytes, numbers at their limits, pieces cut out, doubled or taken
/// from another input.
Input mutated(const std::vector<Input>& inputs, std::mt19937& random) {
    Input input = inputs[random() % inputs.size()];
    const auto place = [&](std::size_t size) { return size == 0 ? 0 : random() % size; };
    for (unsigned change = 1 + random() % 6; change > 0; --change) {
        const std::size_t at = place(input.size());
        const std::size_t length = std::min<std::size_t>(1 + random() % 32, input.size() - at);
        const auto begin = input.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = begin + static_cast<std::ptrdiff_t>(length);
        switch (random() % 7) {
        case 0:
            if (!input.empty())
                input[at] = static_cast<std::uint8_t>(input[at] ^ 1U << random() % 8);
            break;
        case 1:
            if (!input.empty())
                input[at] = static_cast<std::uint8_t>(random());
            break;
        case 2: // a number at one of its limits
            std::fill(begin, begin + static_cast<std::ptrdiff_t>(std::min<std::size_t>(length, 4)),
                      static_cast<std::uint8_t>(random() % 2 == 0 ? 0xFF : 0));
            break;
        case 3:
            input.erase(begin, end);
            break;
        case 4: {
            const Input piece(begin, end);
            input.insert(begin, piece.begin(), piece.end());
            break;
        }
        case 5:
            input.resize(at);
            break;
        default: {
            const Input& other = inputs[random() % inputs.size()];
            const std::size_t from = place(other.size());
            const std::size_t count = std::min<std::size_t>(1 + random() % 64, other.size() - from);
            input.insert(begin, other.begin() + static_cast<std::ptrdiff_t>(from),
                         other.begin() + static_cast<std::ptrdiff_t>(from + count));
        }
        }
    }
    input.resize(std::min(input.size(), kLargestInput));
    return input;
}

void run(const Input& input, const fs::path& last) {
    if (!last.empty()) {
        std::ofstream stream(last, std::ios::binary);
        stream.write(reinterpret_cast<const char*>(input.data()), static_cast<std::streamsize>(input.size()));
    }
    LLVMFuzzerTestOneInput(input.data(), input.size());
}

} // namespace

int main(int argc, char** argv) {
    const Arguments arguments = parse(argc, argv);
    const std::vector<Input> inputs = inputsOf(arguments.paths);
    if (inputs.empty()) {
        std::cerr << "there is no input to run\n";
        return 2;
    }
    for (const Input& input : inputs)
        run(input, arguments.last);
    std::mt19937 random(arguments.seed);
    const auto start = std::chrono::steady_clock::now();
    const auto seconds = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    long done = 0;
    while (done < arguments.mutations || seconds() < arguments.seconds) {
        run(mutated(inputs, random), arguments.last);
        ++done;
    }
    std::cout << inputs.size() << " inputs and " << done << " changed ones\n";
    if (!arguments.last.empty())
        fs::remove(arguments.last);
    return 0;
}
