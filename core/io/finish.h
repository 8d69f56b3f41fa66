// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recording.h"

namespace leadlight::io {

/// What every reader's recording still needs: unique lead names, missing limb leads derived, rhythm before
/// median, the limb leads' identity checked, and the age from birth date and acquisition. What was odd
/// becomes a note.
void finish(Recording& recording);

} // namespace leadlight::io
