# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the marks of WFDB annotation files, and the waves that LUDB brackets with them."""


def annotations(path):
    """(sample, code) of a WFDB annotation file."""
    data = open(path, 'rb').read()
    out, t, i = [], 0, 0
    while i + 1 < len(data):
        word = data[i] | data[i + 1] << 8
        i += 2
        code, delta = word >> 10, word & 1023
        if code == 0 and delta == 0:
            break
        if code == 59:
            t += ((data[i] | data[i + 1] << 8) << 16) | (data[i + 2] | data[i + 3] << 8)
            i += 4
        elif code == 63:
            i += delta + (delta & 1)
        elif code not in (60, 61, 62):
            t += delta
            out.append((t, code))
    return out


def waves(path, rate=500.0):
    """[(kind, on, peak, off)] in seconds; None where a bracket is missing."""
    marks = annotations(path)
    kinds = {24: 'p', 1: 'qrs', 27: 't'}
    out = []
    for k, (t, code) in enumerate(marks):
        if code in kinds:
            on = marks[k - 1][0] / rate if k > 0 and marks[k - 1][1] == 39 else None
            off = marks[k + 1][0] / rate if k + 1 < len(marks) and marks[k + 1][1] == 40 else None
            out.append((kinds[code], on, t / rate, off))
    return out
