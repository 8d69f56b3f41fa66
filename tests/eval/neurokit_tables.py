#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the tables of measure_tables.py for NeuroKit2's delineation of the same LUDB records.

    neurokit_tables.py DATA [--method dwt|cwt|peak] [--records 1,2,…]

DATA is the folder that holds ludb/. Needs NumPy, NeuroKit2 and wfdb (in an environment of their own:
`python3 -m venv nk && nk/bin/pip install neurokit2 wfdb`). Each lead is cleaned, its R peaks are found and its waves
delineated with NeuroKit2's own defaults; what it cannot delineate counts as not found. Global points are made from the
leads as this program makes them: third-earliest onset, third-latest offset, median peak, where three leads have the wave.
"""
import argparse
import time
import warnings

import neurokit2 as nk
import numpy as np
import wfdb

from marks import waves
from measure_tables import LEADS, MATCH, Table, global_truth, intervals

POINTS = {'p': ('ECG_P_Onsets', 'ECG_P_Peaks', 'ECG_P_Offsets'),
          'qrs': ('ECG_R_Onsets', None, 'ECG_R_Offsets'),
          't': ('ECG_T_Onsets', 'ECG_T_Peaks', 'ECG_T_Offsets')}


def seconds(values, rate, count):
    out = [None if v is None or not np.isfinite(v) else float(v) / rate for v in (values if values is not None else [])]
    return out + [None] * (count - len(out))


def delineated(signal, rate, method):
    """{'p': [(on, peak, off), …], …} beat by beat; peaks may be None."""
    clean = nk.ecg_clean(signal, sampling_rate=rate)
    _, found = nk.ecg_peaks(clean, sampling_rate=rate)
    r = found['ECG_R_Peaks']
    _, marks = nk.ecg_delineate(clean, r, sampling_rate=rate, method=method)
    out = {}
    for kind, (on, peak, off) in POINTS.items():
        peaks = [float(v) / rate for v in r] if peak is None else seconds(marks.get(peak), rate, len(r))
        out[kind] = list(zip(seconds(marks.get(on), rate, len(r)), peaks, seconds(marks.get(off), rate, len(r))))
    return out


def whole_beats(per_lead):
    """Global points, beat by beat of lead II (else of the first lead that has beats)."""
    out = {'p': [], 'qrs': [], 't': []}
    first = per_lead['II']['qrs'] or next((v['qrs'] for v in per_lead.values() if v['qrs']), [])
    for _, anchor, _ in first:
        for kind in out:
            ons, peaks, offs = [], [], []
            for lead in per_lead.values():
                near = [i for i, w in enumerate(lead['qrs']) if abs(w[1] - anchor) < MATCH]
                if not near or near[0] >= len(lead[kind]):
                    continue
                on, peak, off = lead[kind][near[0]]
                if peak is None:
                    continue
                peaks.append(peak)
                ons += [on] if on is not None else []
                offs += [off] if off is not None else []
            if len(peaks) >= 3:
                out[kind].append((sorted(ons)[2] if len(ons) > 2 else None, float(np.median(peaks)),
                                  sorted(offs)[-3] if len(offs) > 2 else None))
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data')
    parser.add_argument('--method', default='dwt', choices=('dwt', 'cwt', 'peak'))
    parser.add_argument('--records', default=','.join(str(i) for i in range(1, 131)))
    arguments = parser.parse_args()
    warnings.simplefilter('ignore')
    each, whole, off, failed, spent = Table(), Table(), {}, 0, 0.0
    records = [int(r) for r in arguments.records.split(',')]
    for record in records:
        base = f'{arguments.data}/ludb/data/{record}'
        signal = wfdb.rdrecord(base)
        names = [n.lower() for n in signal.sig_name]
        marks = {lead: waves(f'{base}.{lead.lower()}') for lead in LEADS}
        leads = {}
        begin = time.process_time()
        for lead in LEADS:
            try:
                leads[lead] = delineated(signal.p_signal[:, names.index(lead.lower())], int(signal.fs), arguments.method)
            except Exception:  # it raises all kinds on leads that it cannot delineate
                failed += 1
                leads[lead] = {'p': [], 'qrs': [], 't': []}
        spent += time.process_time() - begin
        for lead in LEADS:
            qrs = [w[2] for w in marks[lead] if w[0] == 'qrs']
            for kind in ('qrs', 'p', 't'):
                span = (qrs[0] - MATCH, qrs[-1] + MATCH) if kind == 'qrs' else (qrs[0], qrs[-1])
                each.compare(kind, [w[1:] for w in marks[lead] if w[0] == kind],
                             [w for w in leads[lead][kind] if w[1] is not None], span)
        truth, found = global_truth(marks), whole_beats(leads)
        qrs = [w[1] for w in truth['qrs']]
        for kind in ('qrs', 'p', 't'):
            span = (qrs[0] - MATCH, qrs[-1] + MATCH) if kind == 'qrs' else (qrs[0], qrs[-1])
            whole.compare(kind, truth[kind], found[kind], span)
        ours, theirs = intervals(truth), intervals(found)
        for key, value in ours.items():
            if value is not None and theirs[key] is not None:
                off.setdefault(key, []).append(theirs[key] - value)
    each.show(f'NeuroKit2 {nk.__version__} ({arguments.method}), {len(records)} records, each lead; {failed} leads failed')
    whole.show('NeuroKit2, all leads together')
    print('\ninterval       n  mean abs   mean     SD')
    for key, value in sorted(off.items()):
        e = np.array(value)
        print(f'{key:16s} {len(e):4d} {abs(e).mean():8.2f} {e.mean():7.2f} {e.std():6.2f}')
    print(f'\n{1000 * spent / len(records):.0f} ms of processor time for each record')


if __name__ == '__main__':
    main()
