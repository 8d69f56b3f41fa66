#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the bundled faces from Inter (https://github.com/rsms/inter, Debian package fonts-inter, SIL Open Font License 1.1).

Three changes: digits take their tabular forms by default (Qt 6.4 cannot ask for the feature "tnum"), the glyphs are cut down to
Latin, Greek, Cyrillic and common signs, and the family is renamed, so that an Inter on the machine is never mistaken for it.

    make_fonts.py /usr/share/fonts/opentype/inter .        (needs fontTools)
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Leadlight Inter"
RANGES = [(0x20, 0x24F), (0x2B0, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F),
          (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF),
          (0x25A0, 0x25FF), (0x2600, 0x2612), (0x2713, 0x2717)]


def tabular_forms(font):
    """Glyph by glyph what the feature tnum would put in its place."""
    gsub = font["GSUB"].table
    forms = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    forms.update(getattr(table, "ExtSubTable", table).mapping)
    return forms


def rename(font, style):
    name = font["name"]
    family = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    values = {1: family, 2: "Regular", 3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}", 6: f"LeadlightInter-{style}",
              16: FAMILY, 17: style}
    for record in list(name.names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            name.removeNames(nameID=record.nameID)
    for key, value in values.items():
        name.setName(value, key, 3, 1, 0x409)
    top = font["CFF "].cff
    top.fontNames = [values[6]]
    top[0].FullName, top[0].FamilyName = values[4], FAMILY


def main(source, target):
    for style in ("Regular", "Medium", "SemiBold"):
        font = TTFont(pathlib.Path(source) / f"Inter-{style}.otf")
        forms = tabular_forms(font)
        for table in font["cmap"].tables:
            for code, glyph in list(table.cmap.items()):
                if 0x30 <= code <= 0x39 and glyph in forms:
                    table.cmap[code] = forms[glyph]
        # Interpolated weights are a unit or two off: one width for all ten digits.
        digits = [font.getBestCmap()[code] for code in range(0x30, 0x3A)]
        width = max(font["hmtx"][glyph][0] for glyph in digits)
        for glyph in digits:
            font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])
        options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], name_IDs=["*"], notdef_outline=True,
                                 desubroutinize=False, hinting=False)
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
        cutter.subset(font)
        rename(font, style)
        font.save(pathlib.Path(target) / f"LeadlightInter-{style}.otf")


if __name__ == "__main__":
    main(*sys.argv[1:3])
