#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes trained networks (train.py's .pt files; their answers will be averaged) as core/measure/delineator_weights.h.

    export.py VERSION OUT.h NET.pt…
"""
import sys

import numpy as np
import torch

ORDER = ['e0', 'e1a', 'e1b', 'e2a', 'e2b', 'm2', 'e3a', 'e3b', 'm3', 'd2', 'd1', 'd0', 'heat', 'there']


def main():
    version, out, nets = sys.argv[1], sys.argv[2], sys.argv[3:]
    parts = []
    for name in nets:
        state = torch.load(name, weights_only=True)
        channels = [state['e0.weight'].shape[0], state['e1a.weight'].shape[0],
                    state['e2a.weight'].shape[0], state['e3a.weight'].shape[0]]
        for layer in ORDER:
            parts += [state[layer + '.weight'].reshape(-1), state[layer + '.bias'].reshape(-1)]
    values = torch.cat(parts).numpy().astype(np.float16).view(np.uint16)
    rows = [', '.join(f'{v:#x}' for v in values[i:i + 16]) for i in range(0, len(values), 16)]
    with open(out, 'w') as f:
        f.write('// SPDX-License-Identifier: GPL-3.0-or-later\n'
                '// Made by tests/eval/delineator/export.py from networks trained on LUDB (ODC-By 1.0). Not to be edited.\n'
                '#pragma once\n\n#include <array>\n#include <cstddef>\n#include <cstdint>\n#include <string_view>\n\n'
                '// clang-format off\nnamespace leadlight::measure::weights {\n\n'
                '/// Names the training.\n'
                f'inline constexpr std::string_view kVersion = "{version}";\n'
                '/// Channels at 125, 62.5, 31.25 and 15.625 steps a second.\n'
                f'inline constexpr std::array<std::size_t, 4> kChannels{{{", ".join(map(str, channels))}}};\n'
                '/// IEEE half floats: layer by layer weights (outputs, inputs, kernel), then bias; network by network.\n'
                f'inline constexpr std::array<std::uint16_t, {len(values)}> kValues{{\n')
        f.write(',\n'.join(rows))
        f.write('};\n\n} // namespace leadlight::measure::weights\n// clang-format on\n')


if __name__ == '__main__':
    main()
