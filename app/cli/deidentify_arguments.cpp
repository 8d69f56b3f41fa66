// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deidentify_arguments.h"

#include <utility>

namespace leadlight::cli {

void addDeidentifyOptions(CLI::App& command, DeidentifyArguments& arguments) {
    CLI::Option* wanted = command.add_flag(
        "--deidentify", arguments.wanted,
        "Leave out all that tells who the patient is, after the basic profile of DICOM PS3.15");
    addCleaningOptions(command, arguments);
    for (const char* name : {"--key", "--shift-dates", "--keep-age-sex", "--keep-device"})
        command.get_option(name)->needs(wanted);
}

void addCleaningOptions(CLI::App& command, DeidentifyArguments& arguments) {
    CLI::Option* key =
        command
            .add_option("--key", arguments.keyFile,
                        "A file with a secret of 16 bytes or more: gives each patient the same pseudonym in "
                        "every export with this key. Keep it apart from what is exported")
            ->type_name("FILE");
    command
        .add_flag("--shift-dates", arguments.shiftDates,
                  "Keep dates, moved back by 1 to 3650 days, the same for all recordings of a patient; "
                  "needs --key")
        ->needs(key);
    command.add_flag("--keep-age-sex", arguments.keepAgeAndSex,
                     "Keep sex and age; ages over 89 are written as 90");
    command.add_flag("--keep-device", arguments.keepDevice, "Keep the device's maker and model");
}

Result<io::Deidentified> deidentified(const Recording& recording, const DeidentifyArguments& arguments) {
    io::DeidentifyOptions options;
    options.shiftDates = arguments.shiftDates;
    options.keepCharacteristics = arguments.keepAgeAndSex;
    options.keepDevice = arguments.keepDevice;
    if (!arguments.keyFile.empty()) {
        auto secret = io::readSecret(arguments.keyFile);
        if (!secret)
            return fail(std::move(secret.error()));
        options.secret = std::move(*secret);
    }
    return io::deidentify(recording, options);
}

} // namespace leadlight::cli
