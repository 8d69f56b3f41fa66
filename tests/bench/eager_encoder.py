#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ECG-JEPA encoder in plain eager PyTorch, as arXiv 2410.08559 describes it: attention over all 400 x 400
pairs of tokens with a mask, one module after the other, bf16 by autocast. What bench_encoder is compared with.

    eager_encoder.py MODEL.safetensors INPUT.f32 THREADS

INPUT.f32: (8, 2500) float32. For every line "fp32" or "bf16" on standard input one pass is timed and a line is
written: seconds, then the first four numbers of the embedding. The mask is made once; the authors' code makes it
anew in every pass, which is not counted here.
"""
import json
import struct
import sys
import time
import warnings

warnings.filterwarnings("ignore")  # torch without numpy says so
import torch
from torch import nn

LEADS, TIMES = 8, 50


class Attention(nn.Module):
    def __init__(self, dim, heads):
        super().__init__()
        self.heads, self.scale = heads, (dim // heads) ** -0.5
        self.qkv, self.proj = nn.Linear(dim, 3 * dim, bias=False), nn.Linear(dim, dim)

    def forward(self, x, mask):
        b, n, c = x.shape
        q, k, v = self.qkv(x).reshape(b, n, 3, self.heads, c // self.heads).permute(2, 0, 3, 1, 4)
        weights = (q @ k.transpose(-2, -1)) * self.scale
        weights = weights.masked_fill(mask == 0, float("-inf")).softmax(dim=-1)
        return self.proj((weights @ v).transpose(1, 2).reshape(b, n, c))


class Mlp(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.fc1, self.act, self.fc2 = nn.Linear(dim, hidden), nn.GELU(), nn.Linear(hidden, dim)

    def forward(self, x):
        return self.fc2(self.act(self.fc1(x)))


class Block(nn.Module):
    def __init__(self, dim, heads, hidden):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.attn, self.mlp = Attention(dim, heads), Mlp(dim, hidden)

    def forward(self, x, mask):
        x = x + self.attn(self.norm1(x), mask)
        return x + self.mlp(self.norm2(x))


class Blocks(nn.Module):
    def __init__(self, depth, dim, heads, hidden):
        super().__init__()
        self.blocks = nn.ModuleList(Block(dim, heads, hidden) for _ in range(depth))


class Encoder(nn.Module):
    def __init__(self, dim, depth, heads, hidden):
        super().__init__()
        self.W_P, self.norm = nn.Linear(TIMES, dim), nn.LayerNorm(dim)
        self.pos_embed = nn.Parameter(torch.zeros(LEADS * TIMES, dim), requires_grad=False)
        self.encoder_blocks = Blocks(depth, dim, heads, hidden)
        lead = torch.arange(LEADS * TIMES) // TIMES
        column = torch.arange(LEADS * TIMES) % TIMES
        mask = (lead[:, None] == lead) | (column[:, None] == column)
        self.register_buffer("mask", mask.to(torch.float32), persistent=False)

    def forward(self, signals):
        x = self.W_P(signals.reshape(-1, LEADS * TIMES, TIMES))
        for block in self.encoder_blocks.blocks:
            x = block(x + self.pos_embed, self.mask)  # the positions come in anew before every block
        return self.norm(x).mean(dim=1)


def load(path):
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header, body = json.loads(file.read(length)), bytearray(file.read())
    card = json.loads(header.pop("__metadata__")["leadlight"])
    tensors = {}
    for name, entry in header.items():
        first, last = entry["data_offsets"]
        tensors[name] = torch.frombuffer(body, dtype=torch.float32, offset=first, count=(last - first) // 4)
        tensors[name] = tensors[name].reshape(entry["shape"]).clone()
    sizes = card["encoder"]
    encoder = Encoder(sizes["dim"], sizes["depth"], sizes["attention_heads"], sizes["mlp_dim"]).eval()
    encoder.load_state_dict(tensors)
    return encoder


def main():
    model, signals, threads = sys.argv[1:4]
    torch.set_num_threads(int(threads))
    clock = time.process_time if threads == "1" else time.perf_counter  # as bench_encoder does
    encoder = load(model)
    with open(signals, "rb") as file:
        x = torch.frombuffer(bytearray(file.read()), dtype=torch.float32).reshape(1, LEADS, -1)
    for line in sys.stdin:
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=line.strip() == "bf16"):
            began = clock()
            embedding = encoder(x)
            seconds = clock() - began
        print(seconds, *embedding[0, :4].tolist(), flush=True)


if __name__ == "__main__":
    main()
