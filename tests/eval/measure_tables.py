#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how `leadlight-cli measure` compares with LUDB, MIT-BIH 100 and the Challenge 2011 (set a).

    measure_tables.py CLI DATA [--records 1,2,…] [--bias]

CLI is the built leadlight-cli, DATA the folder that holds ludb/, wfdb/mitdb_100/ and cinc2011/. Needs NumPy.
A beat or wave counts as found within 150 ms (AAMI EC57). Only the annotated span of a LUDB lead counts: from its first
to its last annotated QRS; a P before the first QRS or a T after the last one counts only where it is annotated.
"""
import argparse
import csv
import json
import subprocess
from collections import defaultdict

import numpy as np

from marks import annotations, waves

LEADS = ['I', 'II', 'III', 'aVR', 'aVL', 'aVF', 'V1', 'V2', 'V3', 'V4', 'V5', 'V6']
MATCH = 0.15
KEYS = {'p': ('p_on_s', 'p_peak_s', 'p_off_s'), 'qrs': ('qrs_on_s', 'r_s', 'qrs_off_s'),
        't': ('t_on_s', 't_peak_s', 't_off_s')}
GOALS = {'P on': 12, 'P off': 11, 'QRS on': 7, 'QRS off': 9, 'T off': 16}


class Table:
    def __init__(self):
        self.tp, self.fn, self.fp = defaultdict(int), defaultdict(int), defaultdict(int)
        self.errors = defaultdict(list)

    def compare(self, kind, truth, found, span):
        """truth: (on, peak, off) with a peak; found: the same, from the program. Matched by peak, one to one."""
        free = list(range(len(found)))
        for on, peak, off in truth:
            near = [(abs(found[k][1] - peak), k) for k in free if abs(found[k][1] - peak) <= MATCH]
            if not near:
                self.fn[kind] += 1
                continue
            k = min(near)[1]
            free.remove(k)
            self.tp[kind] += 1
            for name, a, b in zip(('on', 'peak', 'off'), (on, peak, off), found[k]):
                if a is not None and b is not None:
                    self.errors[f'{kind.upper()} {name}'].append(1000 * (b - a))
        self.fp[kind] += sum(span[0] <= found[k][1] <= span[1] for k in free)

    def show(self, title):
        print(f'\n{title}')
        print('wave      n     Se    PPV')
        for kind in ('qrs', 'p', 't'):
            n = self.tp[kind] + self.fn[kind]
            if n:
                print(f'{kind.upper():4s} {n:6d} {100 * self.tp[kind] / n:6.2f} '
                      f'{100 * self.tp[kind] / max(1, self.tp[kind] + self.fp[kind]):6.2f}')
        print('point         n    mean     SD  median |e|   goal SD   (ms)')
        for name in ('P on', 'P peak', 'P off', 'QRS on', 'QRS peak', 'QRS off', 'T on', 'T peak', 'T off'):
            e = np.array(self.errors[name])
            if len(e):
                print(f'{name:9s} {len(e):6d} {e.mean():7.2f} {e.std():6.2f} {np.median(abs(e)):8.1f}'
                      f'   {GOALS.get(name, ""):>7}')


def measured(cli, path):
    done = subprocess.run([cli, 'measure', path, '--json'], capture_output=True, text=True)
    return json.loads(done.stdout) if done.returncode == 0 else None


def found_of(beats, kind):
    a, b, c = KEYS[kind]
    return [(w.get(a), w[b], w.get(c)) for w in beats if w.get(b) is not None]


def global_truth(marks):
    """Third-earliest onset, third-latest offset, median peak over the leads, beat by beat (QRS in lead II leads)."""
    out = {'p': [], 'qrs': [], 't': []}
    for q in [w for w in marks['II'] if w[0] == 'qrs']:
        for kind, low, high in (('p', -0.45, 0.0), ('qrs', -0.15, 0.15), ('t', 0.05, 0.65)):
            ons, peaks, offs = [], [], []
            for lead in LEADS:
                qs = [w for w in marks[lead] if w[0] == 'qrs' and abs(w[2] - q[2]) < MATCH]
                if not qs:
                    continue
                near = [w for w in marks[lead] if w[0] == kind and low <= w[2] - qs[0][2] <= high]
                if kind == 't':
                    near = near[:1]
                if near:
                    w = near[-1]
                    peaks.append(w[2])
                    if w[1] is not None:
                        ons.append(w[1])
                    if w[3] is not None:
                        offs.append(w[3])
            if len(peaks) >= 3:
                out[kind].append((sorted(ons)[2] if len(ons) > 2 else None, float(np.median(peaks)),
                                  sorted(offs)[-3] if len(offs) > 2 else None))
    return out


def intervals(truth):
    """Medians over the beats of global intervals in ms."""
    pr, qrs, qt, p = [], [], [], []
    for q in truth['qrs']:
        if q[0] is None or q[2] is None:
            continue
        qrs.append(q[2] - q[0])
        before = [w for w in truth['p'] if 0 < q[0] - w[1] < 0.45]
        after = [w for w in truth['t'] if 0 < w[1] - q[1] < 0.65]
        if before and before[-1][0] is not None:
            pr.append(q[0] - before[-1][0])
            if before[-1][2] is not None:
                p.append(before[-1][2] - before[-1][0])
        if after and after[0][2] is not None:
            qt.append(after[0][2] - q[0])
    few = len(pr) < 0.5 * len(qrs)
    middle = lambda v: 1000 * float(np.median(v)) if v else None
    return {'p_ms': None if few else middle(p), 'pr_ms': None if few else middle(pr), 'qrs_ms': middle(qrs),
            'qt_ms': middle(qt)}


def ludb(cli, data, records):
    per_lead, whole = Table(), Table()
    off = defaultdict(list)
    for rec in records:
        document = measured(cli, f'{data}/ludb/data/{rec}.hea')
        if document is None:
            print('LUDB', rec, 'was not measured')
            continue
        marks = {lead: waves(f'{data}/ludb/data/{rec}.{lead.lower()}') for lead in LEADS}
        for lead in LEADS:
            own = [b['leads'][lead] for b in document['beats']]
            qrs = [w[2] for w in marks[lead] if w[0] == 'qrs']
            span = (qrs[0] - MATCH, qrs[-1] + MATCH)
            for kind in ('qrs', 'p', 't'):
                truth = [w[1:] for w in marks[lead] if w[0] == kind]
                inner = {'qrs': span, 'p': (qrs[0], qrs[-1]), 't': (qrs[0], qrs[-1])}[kind]
                per_lead.compare(kind, truth, found_of(own, kind), inner)
        truth = global_truth(marks)
        qrs = [w[1] for w in truth['qrs']]
        for kind in ('qrs', 'p', 't'):
            span = (qrs[0] - MATCH, qrs[-1] + MATCH) if kind == 'qrs' else (qrs[0], qrs[-1])
            whole.compare(kind, truth[kind], found_of(document['beats'], kind), span)
        for key, value in intervals(truth).items():
            if value is not None and document[key] is not None:
                off[key].append(document[key] - value)
            elif (value is None) != (document[key] is None):
                off[key + (' missed' if document[key] is None else ' invented')].append(0.0)
        inside = [b['r_s'] for b in document['beats'] if qrs[0] - MATCH <= b['r_s'] <= qrs[-1] + MATCH]
        if len(inside) > 1 and len(qrs) > 1:
            off['heart rate'].append(60 / np.mean(np.diff(inside)) - 60 / np.mean(np.diff(qrs)))
    per_lead.show(f'LUDB, {len(records)} records, each lead')
    whole.show('LUDB, all leads together')
    print('\ninterval       n  mean abs   mean     SD')
    for key, value in sorted(off.items()):
        e = np.array(value)
        print(f'{key:16s} {len(e):4d} {abs(e).mean():8.2f} {e.mean():7.2f} {e.std():6.2f}')


def mitdb(cli, data):
    beats = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 25, 30, 31, 34, 35, 38}
    truth = [(t / 360, code) for t, code in annotations(f'{data}/wfdb/mitdb_100/100.atr') if code in beats]
    document = measured(cli, f'{data}/wfdb/mitdb_100/100.hea')
    found = np.array([b['r_s'] for b in document['beats']])
    times = np.array([t for t, _ in truth])
    missed = sum(np.abs(found - t).min() > MATCH for t in times)
    false = sum(np.abs(times - t).min() > MATCH for t in found)
    print(f'\nMIT-BIH 100: {len(times)} beats, Se {100 * (1 - missed / len(times)):.2f}, '
          f'PPV {100 * (1 - false / len(found)):.2f}')
    kinds = defaultdict(int)
    for t, code in truth:
        near = min(document['beats'], key=lambda b: abs(b['r_s'] - t))
        kinds[({1: 'normal', 5: 'pvc', 8: 'svpb'}.get(code, str(code)), near['kind'])] += 1
    for (a, b), n in sorted(kinds.items()):
        print(f'  {a:7s} called {b:9s} {n}')


def cinc(cli, data):
    truth = {r['record']: r['quality'] == 'acceptable' for r in csv.DictReader(open(f'{data}/cinc2011/quality.csv'))}
    table = defaultdict(int)
    for record, good in sorted(truth.items()):
        document = measured(cli, f'{data}/cinc2011/{record}.hea')
        table[good, bool(document and document['quality']['usable'])] += 1
    right = table[True, True] + table[False, False]
    print(f'\nChallenge 2011 set a: {len(truth)} records, accuracy {right / len(truth):.4f}')
    print('                called usable  called unusable')
    print(f'acceptable      {table[True, True]:13d} {table[True, False]:16d}')
    print(f'unacceptable    {table[False, True]:13d} {table[False, False]:16d}')


def main():
    a = argparse.ArgumentParser()
    a.add_argument('cli')
    a.add_argument('data')
    a.add_argument('--records', default=','.join(map(str, range(1, 131))))
    a.add_argument('--only', default='ludb,mitdb,cinc')
    args = a.parse_args()
    if 'ludb' in args.only:
        ludb(args.cli, args.data, [int(r) for r in args.records.split(',')])
    if 'mitdb' in args.only:
        mitdb(args.cli, args.data)
    if 'cinc' in args.only:
        cinc(args.cli, args.data)


if __name__ == '__main__':
    main()
