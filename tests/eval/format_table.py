#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of formats: how many real files of each were read, how far the samples lie from those of a second
decoder that shares no code with the program, and what reading one file costs.

    tests/eval/format_table.py [--cli build/release/bin/leadlight-cli] [--data ../shared/data] [--most N]

The second decoders are the few lines below and SciPy's for MATLAB; for SCP-ECG, which has none here, the same
recording in another format. Amplitudes are compared lead by lead for what is measured, not derived, over the
samples that both have. Costs are seconds of computing of `leadlight-cli info`, less those of `--version`."""
import argparse
import base64
import json
import pathlib
import re
import resource
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import numpy as np
import scipy.io

LEADS = ["I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6"]


def lead_name(text):
    text = re.sub(r"^(MDC_ECG_LEAD_|ECG |Lead )", "", text.strip()).split(" (")[0]
    return next((lead for lead in LEADS if lead.lower() == text.lower()), text)


def wfdb(path):
    """Formats 16 and 212, all signals in one file; gains and baselines of the header."""
    lines = [line for line in path.read_text("latin1").splitlines() if line.strip() and not line.startswith("#")]
    count = int(lines[0].split()[1])
    specs = [line.split(None, 8) for line in lines[1:1 + count]]
    raw = (path.parent / specs[0][0]).read_bytes()
    form, _, offset = specs[0][1].partition("+")
    raw = raw[int(offset or 0):]
    form = form.split("x")[0]
    if form == "16":
        samples = np.frombuffer(raw, "<i2", len(raw) // 2).astype(float)
    elif form == "212":
        triples = np.frombuffer(raw, np.uint8, len(raw) // 3 * 3).reshape(-1, 3).astype(int)
        samples = np.stack([triples[:, 0] | (triples[:, 1] & 15) << 8, triples[:, 2] | (triples[:, 1] & 240) << 4], 1).ravel()
        samples = np.where(samples > 2047, samples - 4096, samples).astype(float)
    else:
        return None
    samples = samples[:len(samples) // count * count].reshape(-1, count)
    leads = {}
    for i, spec in enumerate(specs):
        gain = re.match(r"([\d.e+-]+)(?:\((-?\d+)\))?(?:/(\S+))?", spec[2])
        unit = {"mv": 1.0, "uv": 1e-3, "v": 1e3, "": 1.0}.get((gain[3] or "").lower())
        if unit is None:
            return None
        base = int(gain[2]) if gain[2] else int(spec[4])
        leads[lead_name(spec[8])] = np.where(samples[:, i] == -32768, np.nan, samples[:, i] - base) / float(gain[1]) * unit
    return leads


def matlab(path):
    ecg = scipy.io.loadmat(path)["ECG"]
    return dict(zip(LEADS, ecg["data"][0, 0].astype(float)))


def edf(path):
    raw = path.read_bytes()
    count = int(raw[252:256])
    field = lambda start, size: [raw[256 + count * start + i * size:][:size].decode("latin1").strip() for i in range(count)]
    labels, units = field(0, 16), field(96, 8)
    low, high, dlow, dhigh = (np.array([float(x) for x in field(at, 8)]) for at in (104, 112, 120, 128))
    per = [int(x) for x in field(216, 8)]
    data = np.frombuffer(raw[256 * (count + 1):], "<i2")
    data = data[:len(data) // sum(per) * sum(per)].reshape(-1, sum(per)).astype(float)
    leads, at = {}, 0
    for i in range(count):
        scale = {"uV": 1e-3, "mV": 1.0, "V": 1e3}.get(units[i])
        if scale is not None and "Annotations" not in labels[i]:
            part = data[:, at:at + per[i]].ravel()
            leads[lead_name(labels[i])] = ((part - dlow[i]) * (high[i] - low[i]) / (dhigh[i] - dlow[i]) + low[i]) * scale
        at += per[i]
    return leads


def muse(path):
    leads = {}
    for wave in ElementTree.fromstring(path.read_bytes().replace(b"<!DOCTYPE RestingECG SYSTEM \"restecg.dtd\">", b"")).iter("Waveform"):
        if wave.findtext("WaveformType") != "Rhythm":
            continue
        for lead in wave.iter("LeadData"):
            counts = np.frombuffer(base64.b64decode(lead.findtext("WaveFormData")), "<i2")
            leads[lead_name(lead.findtext("LeadID"))] = counts * float(lead.findtext("LeadAmplitudeUnitsPerBit")) / 1000
    return leads


def aecg(path):
    local = lambda node: node.tag.split("}")[-1]
    series = next(node for node in ElementTree.parse(path).iter() if local(node) == "series")
    leads = {}
    for sequence in (node for component in series if local(component) == "component" for node in component.iter() if local(node) == "sequence"):
        parts = {local(node): node for node in sequence.iter()}
        if "digits" in parts:
            unit = {"uV": 1e-3, "mV": 1.0}[parts["scale"].get("unit")]
            digits = np.array(parts["digits"].text.split(), float)
            leads[lead_name(parts["code"].get("code"))] = (float(parts["origin"].get("value")) + digits * float(parts["scale"].get("value"))) * unit
    return leads


def xli(data, channels, samples):
    """The compressed form of Philips files, as the reference describes it."""
    result, at = [], 0
    for _ in range(channels):
        size, _, delta = struct.unpack_from("<ihh", data, at)
        bits = int.from_bytes(data[at + 8:at + 8 + size], "big")
        total, at = size * 8, at + 8 + size
        table, out, previous = {i: bytes([i]) for i in range(256)}, b"", b""
        for k in range(total // 10):
            code = bits >> (total - 10 * (k + 1)) & 1023
            if code == 1023:
                break
            entry = table.get(code, previous + previous[:1])
            if previous and len(table) < 1023:
                table[len(table)] = previous + entry[:1]
            out, previous = out + entry, entry
        half = len(out) // 2
        words = [int.from_bytes(bytes([out[i], out[half + i]]), "big", signed=True) for i in range(half)]
        x, prev = words[:2], delta
        for n in range(2, half):
            x.append(2 * x[n - 1] - x[n - 2] - prev)
            prev = words[n] - 64
        result.append(np.array(x[:samples]))
    return result


def philips(path):
    root = ElementTree.fromstring(path.read_bytes())
    node = next(n for n in root.iter() if n.tag.endswith("parsedwaveforms"))
    data = base64.b64decode("".join(node.itertext()))
    x = xli(data, 12, 5000)
    x[2] = x[1] - x[0] - x[2]
    x[3] = -x[3] - np.trunc((x[0] + x[1]) / 2)
    x[4] = np.trunc((x[0] - x[2]) / 2) - x[4]
    x[5] = np.trunc((x[1] + x[2]) / 2) - x[5]
    return dict(zip(LEADS, (values * 0.005 for values in x)))


def dicom(path):
    """Waveform groups of little-endian files: sequences are walked, the longest group is taken."""
    raw, groups = path.read_bytes(), []
    explicit = b"1.2.840.10008.1.2.1" in raw[:400]

    def elements(at, end, explicit):
        while at + 8 <= end:
            group, element = struct.unpack_from("<HH", raw, at)
            vr, length, at = "", 0, at + 4
            if group == 0xFFFE:
                length, at = struct.unpack_from("<I", raw, at)[0], at + 4
            elif explicit or group == 2:
                vr = raw[at:at + 2].decode("latin1")
                long = vr in ("OB", "OW", "SQ", "UN", "UT", "OF", "UC", "UR")
                length, at = (struct.unpack_from("<I", raw, at + 4)[0], at + 8) if long else (struct.unpack_from("<H", raw, at + 2)[0], at + 4)
            else:
                length, at = struct.unpack_from("<I", raw, at)[0], at + 4
            tag = group << 16 | element
            yield tag, at, length
            if length != 0xFFFFFFFF and tag not in (0x54000100, 0x003A0200, 0x003A0208, 0xFFFEE000):
                at += length

    channel = {}
    for tag, at, length in elements(132 if raw[128:132] == b"DICM" else 0, len(raw), explicit):
        text = raw[at:at + length].decode("latin1", "replace").strip("\0 ") if length < 200 else ""
        if tag == 0x54000100:
            groups.append({"channels": []})
        elif groups and tag == 0x003A0005:
            groups.append({"channels": [], "count": struct.unpack_from("<H", raw, at)[0]})
        elif groups and tag == 0x003A0210:
            channel = {"scale": float(text), "name": None}
            groups[-1]["channels"].append(channel)
        elif groups and tag == 0x00080104 and text.lower().startswith(("lead", "mdc")) or tag == 0x00080104 and lead_name(text) in LEADS:
            groups[-1].setdefault("names", []).append(lead_name(text))
        elif groups and tag == 0x54001010:
            groups[-1]["data"] = np.frombuffer(raw[at:at + length], "<i2")
    group = max((g for g in groups if "data" in g), key=lambda g: len(g["data"]))
    count = group["count"]
    samples = group["data"].reshape(-1, count).astype(float)
    names = group["names"] if len(group.get("names", [])) == count else LEADS
    return {lead: samples[:, i] * group["channels"][i]["scale"] / 1000 for i, lead in enumerate(names)}


def shown(cli, path, folder):
    """Leads in millivolts as the program exports them; the measured ones alone."""
    info = json.loads(subprocess.run([cli, "info", path, "--json"], check=True, capture_output=True).stdout)
    out = folder / "x.npy"
    subprocess.run([cli, "export", path, "-o", out, "--series", "rhythm"], check=True, capture_output=True)
    series = next(s for s in info["series"] if s["kind"] == "rhythm")
    values = np.load(out)
    return {lead: values[i] for i, lead in enumerate(series["leads"]) if series["provenance"][lead] == "measured"}


def seconds(command):
    """Of computing, the mean of ten runs: clocks of processes are coarse."""
    def spent():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime
    before = spent()
    for _ in range(10):
        subprocess.run(command, check=True, capture_output=True)
    return (spent() - before) / 10


def worst(one, two):
    """Microvolts, over leads and samples that both have; None where no lead is in both."""
    found = [np.nanmax(np.abs(one[lead][:n] - two[lead][:n])) for lead in one if lead in two for n in [min(len(one[lead]), len(two[lead]))]]
    return 1000 * max(found) if found else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", default="build/release/bin/leadlight-cli")
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path("../shared/data"))
    parser.add_argument("--most", type=int, default=25, help="files of one kind")
    arguments = parser.parse_args()
    kinds = [("DICOM", "dicom/*.dcm", dicom), ("HL7 aECG", "aecg/*.xml", aecg), ("GE MUSE XML", "muse/*.xml", muse),
             ("Philips XML", "philips/*.xml", philips), ("SCP-ECG", "scp/*.scp", None), ("EDF", "edf/*.edf", edf),
             ("WFDB 16 over MATLAB 4", "wfdb/cin*/**/*.hea", wfdb), ("WFDB 16 (PTB-XL)", "ptbxl/**/*.hea", wfdb),
             ("WFDB 212", "wfdb/mitdb_100/*.hea", wfdb), ("WFDB 16 (CinC 2011)", "cinc2011/**/*.hea", wfdb),
             ("MATLAB level 5", "cpsc2018/*.mat", matlab)]
    idle = min(seconds([arguments.cli, "--version"]) for _ in range(3))
    print("| format | files | compared | worst error, uV | ms a file |\n| --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for kind, pattern, decode in kinds:
            files = sorted(arguments.data.glob(pattern))
            spread = files[::max(1, len(files) // arguments.most)][:arguments.most]
            errors, cost = [], []
            for path in spread:
                cost.append(1000 * (seconds([arguments.cli, "info", path]) - idle))
                if path.stem == "clark_huffman":
                    other = dicom(arguments.data / "dicom/clark_implicit.dcm")
                else:
                    other = decode(path) if decode else None
                error = worst(shown(arguments.cli, path, folder), other) if other else None
                if error is not None:
                    errors.append(error)
            measured = f"{max(errors):.4f}" if errors else "no second decoder"
            print(f"| {kind} | {len(files)} | {len(errors)} of {len(spread)} | {measured} | {np.median(cost):.1f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
