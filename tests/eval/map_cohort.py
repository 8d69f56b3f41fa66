#!/usr/bin/env python3
"""Which method's maps pass their checks how often, over a list of recordings: one call of `leadlight-cli explain
--report` for each, so that a run of hours can be stopped and taken up again.

    map_cohort.py LIST.txt FOLDER [--cli build/release/bin/leadlight-cli] [--events EVENTS.csv] [--table]

LIST.txt names a recording a line. FOLDER gets a JSON file for each; what is there is not computed again. Prints the
table of docs/explore.md over what is there; with --table nothing is computed.
"""
import argparse
import json
import pathlib
import statistics
import subprocess

METHODS = ["attention", "contribution", "rollout", "gradient", "lrp", "occlusion"]


def explain(arguments, recording, out):
    command = [arguments.cli, "explain", recording, "--report", str(out)]
    if arguments.events:
        command += ["--events", arguments.events]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def quartiles(values):
    """Linear between ranks, as the program's own reports."""
    if not values:
        return "-"
    if len(values) == 1:
        return f"{values[0]:.2f}"
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return f"{middle:.2f} ({low:.2f} to {high:.2f})"


def row(method, label, maps):
    """A line of the table. Counts are of maps that were checked."""
    checked = [one for one in maps if one["passed"] is not None]
    counts = [sum(1 for one in checked if one["passed"]),
              sum(1 for one in checked if one["deletion_passed"]),
              sum(1 for one in checked if one["agreement"] is not None and one["agreement"] >= 0.2),
              sum(1 for one in checked if one["randomised"] is not None and abs(one["randomised"]) <= 0.5)]
    pointed = [one for one in maps if one["hit"] is not None]
    cells = [method, label or "all", str(len(checked))] + [str(count) for count in counts]
    cells += [quartiles([one[key] for one in checked if one[key] is not None])
              for key in ("gain", "agreement", "randomised")]
    if pointed:
        hits = sum(1 for one in pointed if one["hit"])
        chance = 100.0 * sum(one["chance"] for one in pointed) / len(pointed)
        cells.append(f"{hits} of {len(pointed)} (chance {chance:.0f} %)")
    return "| " + " | ".join(cells) + " |"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("list")
    parser.add_argument("folder")
    parser.add_argument("--cli", default="build/release/bin/leadlight-cli")
    parser.add_argument("--events")
    parser.add_argument("--table", action="store_true")
    arguments = parser.parse_args()
    folder = pathlib.Path(arguments.folder)
    folder.mkdir(parents=True, exist_ok=True)
    recordings = pathlib.Path(arguments.list).read_text().split()
    for recording in recordings:
        out = folder / (pathlib.Path(recording).stem + ".json")
        if not arguments.table and not out.exists():
            explain(arguments, recording, out)
    maps = [one for file in sorted(folder.glob("*.json")) for one in json.loads(file.read_text())["maps"]]
    print(f"{len({one['file'] for one in maps})} recordings, {len(maps)} maps")
    print("| method | finding | checked | passed | deletion | agreement | random weights | gain, logits | agrees with"
          " second method | with random weights |")
    for method in METHODS:
        own = [one for one in maps if one["method"] == method]
        for label in [None] + sorted({one["label"] for one in own if one["label"]}):
            print(row(method, label, [one for one in own if label in (None, one["label"])]))


if __name__ == "__main__":
    main()
