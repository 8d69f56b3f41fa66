#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the delineator of core/measure on LUDB and says how good it is on patients it has not seen.

    measure-windows WORK/ludb DATA/ludb/data/*.hea      (target of this tree: writes WORK/ludb.csv, WORK/ludb.npy)
    train.py --data DATA/ludb/data --windows WORK/ludb --out WORK [--folds 5] [--fold K] [--epochs N]

Without --fold the network is trained on all records. Needs NumPy and PyTorch; one thread.
"""
import argparse
import csv
import pathlib
import sys
import time

import numpy as np
import torch
from torch import nn
import torch.nn.functional as F

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
from marks import waves

LEADS = 'i ii iii avr avl avf v1 v2 v3 v4 v5 v6'.split()
POINTS = ['p_on', 'p_peak', 'p_off', 'qrs_on', 'qrs_peak', 'qrs_off', 't_on', 't_peak', 't_off']
BEFORE, WINDOW, RATE = 104, 256, 250.0  # as core/measure/beat_groups.h
STEPS = WINDOW // 2                     # the network works at 125 Hz, both samples of a step being inputs


def labels_of(list_, anchor):
    """Nine times in samples of the window, NaN where unknown; presence of P and T: 1, 0 or NaN where unknown."""
    points = np.full(9, np.nan)
    presence = np.full(2, np.nan)
    complexes = [w for w in list_ if w[0] == 'qrs']
    near = [k for k, w in enumerate(complexes) if abs(w[2] - anchor) < 0.15]
    if not near:
        return points, presence
    k = near[0]
    qrs = complexes[k]

    def put(at, wave):
        for j, t in enumerate(wave[1:]):
            if t is not None:
                points[at + j] = (t - anchor) * RATE + BEFORE

    put(3, qrs)
    before = complexes[k - 1][2] if k > 0 else -1e9
    after = complexes[k + 1][2] if k + 1 < len(complexes) else 1e9
    p = [w for w in list_ if w[0] == 'p' and before < w[2] < qrs[2]]
    t = [w for w in list_ if w[0] == 't' and qrs[2] < w[2] < after]
    if p and anchor - p[-1][2] < 0.4:
        put(0, p[-1])
        presence[0] = 1
    elif k > 0 and not (p and anchor - p[-1][2] < 0.6):
        presence[0] = 0
    if t:
        put(6, t[0])
        presence[1] = 1
    elif k + 1 < len(complexes):
        presence[1] = 0
    return points, presence


def load(data, windows):
    rows = list(csv.DictReader(open(windows + '.csv')))
    x = np.load(windows + '.npy')
    record = np.array([int(r['file'].split('/')[-1].split('.')[0]) for r in rows])
    points = np.full((len(rows), 12, 9), np.nan, np.float32)
    presence = np.full((len(rows), 12, 2), np.nan, np.float32)
    for rec in np.unique(record):
        marks = [waves(f'{data}/{rec}.{lead}') for lead in LEADS]
        for i in np.flatnonzero(record == rec):
            for lead in range(12):
                points[i, lead], presence[i, lead] = labels_of(marks[lead], float(rows[i]['anchor_s']))
    return x, record, points, presence


def normalised(x):
    """Each lead over the height of its average QRS; small leads not beyond 0.15 of the usual. Gain drops out."""
    q = x[:, :, 1, BEFORE - 20:BEFORE + 25]
    height = q.max(-1) - q.min(-1)
    floor = 0.15 * np.median(height, axis=1, keepdims=True)
    scale = np.maximum(np.maximum(height, floor), 1e-4)[..., None]
    out = x.copy()
    out[:, :, 0] /= scale
    out[:, :, 1] /= scale
    return out


def inputs(x):
    """The four signals of the network: lead, average, average with small waves drawn out, pooled slope."""
    return np.concatenate([x[:, :, :2], np.tanh(10 * x[:, :, 1:2]), x[:, :, 2:]], 2)


class Net(nn.Module):
    def __init__(self, c=(12, 18, 24, 32)):
        super().__init__()
        k = 5
        self.e0 = nn.Conv1d(8, c[0], k, padding=2)
        self.e1a = nn.Conv1d(c[0], c[1], k, stride=2, padding=2)
        self.e1b = nn.Conv1d(c[1], c[1], k, padding=2)
        self.e2a = nn.Conv1d(c[1], c[2], k, stride=2, padding=2)
        self.e2b = nn.Conv1d(c[2], c[2], k, padding=2)
        self.m2 = nn.Conv1d(c[2], c[2], 1)
        self.e3a = nn.Conv1d(c[2], c[3], k, stride=2, padding=2)
        self.e3b = nn.Conv1d(c[3], c[3], k, padding=2)
        self.m3 = nn.Conv1d(c[3], c[3], 1)
        self.d2 = nn.Conv1d(c[3] + c[2], c[2], k, padding=2)
        self.d1 = nn.Conv1d(c[2] + c[1], c[1], k, padding=2)
        self.d0 = nn.Conv1d(c[1] + c[0], c[0], k, padding=2)
        self.heat = nn.Conv1d(c[0], 9, 1)
        self.there = nn.Linear(2 * c[3], 2)

    def forward(self, x, mask=None):
        """x (beats, leads, 8, 128); mask (beats, leads) of the leads that are there."""
        b, n = x.shape[:2]
        if mask is None:
            mask = torch.ones(b, n)
        weight = (mask / mask.sum(1, keepdim=True))[..., None, None]

        def pooled(h):
            h = h.reshape(b, n, *h.shape[1:])
            return (h * weight).sum(1, keepdim=True).expand_as(h).reshape(b * n, *h.shape[2:])

        e0 = F.relu(self.e0(x.reshape(b * n, 8, STEPS)))
        e1 = F.relu(self.e1b(F.relu(self.e1a(e0))))
        h = F.relu(self.e2a(e1))
        e2 = F.relu(self.e2b(h) + self.m2(pooled(h)))
        h = F.relu(self.e3a(e2))
        e3 = F.relu(self.e3b(h) + self.m3(pooled(h)))
        up = lambda h: h.repeat_interleave(2, -1)
        d2 = F.relu(self.d2(torch.cat([up(e3), e2], 1)))
        d1 = F.relu(self.d1(torch.cat([up(d2), e1], 1)))
        d0 = F.relu(self.d0(torch.cat([up(d1), e0], 1)))
        heat = self.heat(d0)
        there = self.there(torch.cat([e3.mean(-1), e3.amax(-1)], 1))
        return heat.reshape(b, n, 9, STEPS), there.reshape(b, n, 2)


def phases(x):
    """(…, 4, 256) at 250 Hz to (…, 8, 128): channel 2c + k is sample 2t + k of signal c."""
    return x.reshape(*x.shape[:-1], STEPS, 2).movedim(-1, -2).reshape(*x.shape[:-2], 8, STEPS)


def p_moved(x, points, rng):
    """Half of the beats with another PQ interval: the P wave is taken out and put back up to 180 ms earlier, as far
    as it is quiet there, or later. The records hold few long PQ intervals, and a network that saw none finds no P
    before them; one that saw P waves upon T takes T for P."""
    x, points = x.copy(), points.copy()
    for i in np.flatnonzero(rng.random(len(x)) < 0.5):
        marked = np.isfinite(points[i, :, [0, 2, 3]]).all(0)
        if not marked.any():
            continue
        on, off, qrs = (int(v) for v in np.median(points[i, marked][:, [0, 2, 3]], 0))
        on, off = max(on - 3, 1), min(off + 3, qrs - 1)
        if off - on < 8:
            continue
        loud = np.abs(x[i, :, 1, :on] - x[i, :, 1, on, None]).mean(0) > 0.04
        quiet = on - 1 - (np.flatnonzero(loud)[-1] if loud.any() else 0)
        d = int(rng.integers(off - qrs, min(quiet, 45) + 1))
        line = np.linspace(0, 1, off - on, dtype=np.float32)
        base = x[i, :, :, on, None] * (1 - line) + x[i, :, :, off, None] * line
        wave = x[i, :, :, on:off] - base
        x[i, :, :, on:off] = base
        x[i, :, :, on - d:off - d] += wave
        points[i, :, :3] -= d
    return x, points


def augmented(x, points, rng):
    """Another PQ interval, time scale, place, gain, noise: (beats, leads, 3, 256)."""
    x, points = p_moved(x, points, rng)
    b, n = x.shape[:2]
    scale = np.exp(rng.normal(0, 0.06, (b, 1))).astype(np.float32)
    shift = rng.uniform(-6, 6, (b, 1)).astype(np.float32)
    at = np.clip((np.arange(WINDOW)[None] - BEFORE - shift) / scale + BEFORE, 0, WINDOW - 1.001)
    low = at.astype(int)
    part = (at - low).astype(np.float32)[:, None, None]
    index = np.broadcast_to(low[:, None, None], x.shape)
    y = np.take_along_axis(x, index, -1) * (1 - part) + np.take_along_axis(x, index + 1, -1) * part
    points = (points - BEFORE) * scale[:, :, None] + BEFORE + shift[:, :, None]
    gain = np.exp(rng.normal(0, 0.15, (b, n, 1, 1))).astype(np.float32)
    gain *= np.where(rng.random((b, 1, 1, 1)) < 0.05, -1, 1)
    y[:, :, :2] *= gain
    time_ = np.arange(WINDOW, dtype=np.float32) / RATE
    noise = rng.normal(0, 1, (b, n, 1, WINDOW)).astype(np.float32)
    noise *= 0.03 * rng.random((b, n, 1, 1)) ** 3 * 2
    wander = 0.12 * rng.normal(0, 1, (b, n, 1, 1)) * np.sin(
        2 * np.pi * rng.uniform(0.1, 0.8, (b, n, 1, 1)) * time_ + rng.uniform(0, 6.28, (b, n, 1, 1)))
    mains = 0.03 * rng.random((b, n, 1, 1)) ** 4 * np.sin(
        2 * np.pi * np.where(rng.random((b, 1, 1, 1)) < 0.6, 50, 60) * time_ + rng.uniform(0, 6.28, (b, n, 1, 1)))
    y[:, :, :1] += (noise + wander + mains).astype(np.float32)
    y[:, :, 1:2] += (0.3 * noise[..., ::-1] + 0.3 * wander + 0.5 * mains).astype(np.float32)
    return y.astype(np.float32), points.astype(np.float32)


def loss_of(heat, there, points, presence, weights):
    target = points / 2 - 0.25  # step t holds samples 2t and 2t + 1
    inside = torch.isfinite(target) & (target > 0) & (target < STEPS - 1)
    target = torch.where(inside, target, torch.zeros_like(target))
    grid = torch.arange(STEPS, dtype=torch.float32)
    soft = torch.exp(-0.5 * (grid - target[..., None]) ** 2 / 1.0)
    soft = soft / soft.sum(-1, keepdim=True)
    logp = F.log_softmax(heat, -1)
    ce = -(soft * logp).sum(-1)
    where = (logp.exp() * grid).sum(-1)
    off = F.smooth_l1_loss(where, target, reduction='none', beta=1.0)
    w = inside * weights
    total = (w * (ce + 0.7 * off)).sum() / w.sum()
    known = torch.isfinite(presence)
    bce = F.binary_cross_entropy_with_logits(there, torch.nan_to_num(presence), reduction='none')
    return total + 1.5 * (bce * known).sum() / known.sum()


def train(x, record, points, presence, chosen, epochs, seed, say, batch=8, beats=2, lr=4e-3):
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    net = Net()
    weights = torch.tensor([1, 0.5, 1, 2, 0.7, 2, 0.7, 0.5, 1.2])
    opt = torch.optim.AdamW(net.parameters(), lr=lr, weight_decay=1e-3)
    by_record = [np.flatnonzero(record == r) for r in chosen]
    steps = epochs * int(np.ceil(len(by_record) * beats / batch))
    plan = torch.optim.lr_scheduler.OneCycleLR(opt, lr, total_steps=steps, pct_start=0.1)
    average = None
    began = time.time()
    for epoch in range(epochs):
        order = np.concatenate([rng.choice(rows, beats) for rows in by_record])
        rng.shuffle(order)
        sums = []
        for k in range(0, len(order), batch):
            rows = order[k:k + batch]
            y, q = augmented(x[rows], points[rows], rng)
            mask = np.ones((len(rows), 12), np.float32)
            for i in range(len(rows)):
                if rng.random() < 0.25:
                    mask[i] = 0
                    mask[i, rng.permutation(12)[:rng.integers(1, 12)]] = 1
            m = torch.from_numpy(mask)
            heat, there = net(phases(torch.from_numpy(inputs(y))), m)
            q = torch.from_numpy(q)
            q[m == 0] = torch.nan
            r = torch.from_numpy(presence[rows])
            r[m == 0] = torch.nan
            loss = loss_of(heat, there, q, r, weights)
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            opt.step()
            plan.step() if plan.last_epoch < steps - 1 else None
            sums.append(loss.item())
        if epoch >= int(0.8 * epochs):  # mean of the weights of the last fifth
            state = {k: v.clone() for k, v in net.state_dict().items()}
            if average is None:
                average, count = state, 1
            else:
                count += 1
                for k in average:
                    average[k] += (state[k] - average[k]) / count
        if epoch % 10 == 9:
            say(f'epoch {epoch + 1} loss {np.mean(sums):.3f} {time.time() - began:.0f} s')
    net.load_state_dict(average)
    return net


def predict(net, x):
    """Places in samples of the window, and the logits of presence."""
    places, there = [], []
    grid = torch.arange(STEPS, dtype=torch.float32)
    with torch.no_grad():
        for k in range(0, len(x), 32):
            heat, t = net(phases(torch.from_numpy(inputs(x[k:k + 32]))))
            p = heat.softmax(-1)
            best = p.argmax(-1, keepdim=True)
            p = p * ((grid - best).abs() <= 8)
            places.append(((p * grid).sum(-1) / p.sum(-1) + 0.25) * 2)
            there.append(t)
    return torch.cat(places).numpy(), torch.cat(there).numpy()


def report(places, there, points, presence, say):
    say('point      n    mean     sd  (ms)')
    for j, name in enumerate(POINTS):
        shown = presence[..., 0 if j < 3 else 1] if j // 3 != 1 else np.ones(points.shape[:2])
        found = there[..., 0 if j < 3 else 1] > 0 if j // 3 != 1 else np.ones(points.shape[:2], bool)
        ok = np.isfinite(points[..., j]) & (shown == 1) & found
        e = (places[..., j] - points[..., j])[ok] * 1000 / RATE
        near = np.abs(e) < 150
        say(f'{name:9s} {ok.sum():5d} {e[near].mean():7.2f} {e[near].std():6.2f}  beyond 150 ms {np.sum(~near)}')
    for j, name in enumerate(('P', 'T')):
        known = np.isfinite(presence[..., j])
        truth = presence[..., j][known] == 1
        found = there[..., j][known] > 0
        say(f'{name}: Se {100 * (truth & found).sum() / truth.sum():.2f}  PPV {100 * (truth & found).sum() / found.sum():.2f}'
            f'  n {truth.sum()} of {known.sum()}')


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--data', required=True)
    a.add_argument('--windows', required=True)
    a.add_argument('--out', required=True)
    a.add_argument('--folds', type=int, default=5)
    a.add_argument('--fold', type=int, default=None)
    a.add_argument('--epochs', type=int, default=150)
    a.add_argument('--seed', type=int, default=1)
    args = a.parse_args()
    torch.set_num_threads(1)
    x, record, points, presence = load(args.data, args.windows)
    x = normalised(x)
    usable = np.isfinite(points[..., 4]).any(1)
    x, record, points, presence = x[usable], record[usable], points[usable], presence[usable]
    say = lambda text: print(text, flush=True)
    records = np.unique(record)
    held = records[np.arange(len(records)) % args.folds == args.fold] if args.fold is not None else []
    net = train(x, record, points, presence, [r for r in records if r not in held], args.epochs, args.seed, say)
    name = f'{args.out}/net_{"all" if args.fold is None else args.fold}_{args.seed}'
    torch.save(net.state_dict(), name + '.pt')
    if args.fold is not None:
        rows = np.isin(record, held)
        places, there = predict(net, x[rows])
        report(places, there, points[rows], presence[rows], say)
        np.savez(name + '.npz', rows=np.flatnonzero(usable)[rows], places=places, there=there)


if __name__ == '__main__':
    main()
