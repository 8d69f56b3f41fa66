// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthesis/examples.h"
#include "tests/support/synthesis/write_example.h"

#include <filesystem>
#include <iostream>

/// make-examples FOLDER: writes all example recordings anew.
int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: make-examples FOLDER\n";
        return 2;
    }
    std::filesystem::create_directories(argv[1]);
    for (const leadlight::synthesis::Example& example : leadlight::synthesis::examples()) {
        const auto written = leadlight::synthesis::writeExample(example, argv[1]);
        if (!written) {
            std::cerr << written.error().text << '\n';
            return 1;
        }
        std::cout << "- `" << example.fileName << "`: " << example.shows << "\n";
    }
    return 0;
}
