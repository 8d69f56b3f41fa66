#!/bin/sh
# Trains the small encoder and its heads from the data folder, from nothing (README.md says which steps the bundled
# files have seen):
#     resources/models/train.sh DATA OUTPUT [folder of leadlight-train]
# About two hours on two cores. Every step can be broken off: started again, it goes on. The same machine gives the same
# numbers; another processor may differ in the last digits.
set -eu
data=$1
out=$2
train=${3:-build/release/bin}/leadlight-train
threads=${THREADS:-1}
mkdir -p "$out"
prepared=$out/prepared

[ -f "$prepared/manifest.json" ] || "$train" prepare --data "$data" -o "$prepared"

# 1. JEPA pretraining without labels, very short.
if [ ! -f "$out/pretrained.done" ]; then
    resume=$([ -f "$out/pretrained.safetensors.state" ] && echo --resume || true)
    "$train" pretrain --data "$prepared" -o "$out/pretrained.safetensors" $resume \
        --dim 192 --depth 6 --heads 6 --predictor-dim 96 --predictor-depth 2 --predictor-heads 4 \
        --batch 32 --epochs 1 --stop-after 64 --warmup 0.2 --lr 5e-4 --drop-path 0 --patch-scale 60 --threads "$threads"
    touch "$out/pretrained.done"
fi

# 2. The labels of folds 1 to 6, unfiltered input.
if [ ! -f "$out/first.done" ]; then
    resume=$([ -f "$out/first.safetensors.state" ] && echo --resume || true)
    "$train" finetune --data "$prepared" -o "$out/first.safetensors" --encoder "$out/pretrained.safetensors" $resume \
        --folds 1,2,3,4,5,6 --batch 16 --epochs 9 --warmup 0.3 --lr 4e-4 --drop-path 0.05 --times 25 --threads "$threads"
    touch "$out/first.done"
fi

# 3. The same folds with band-passed input, borrowed amplitudes, rhythms, statements and other sets' codes.
if [ ! -f "$out/encoder.done" ]; then
    resume=$([ -f "$out/encoder.safetensors.state" ] && echo --resume || true)
    "$train" finetune --data "$prepared" -o "$out/encoder.safetensors" --encoder "$out/first.safetensors" $resume \
        --labels all --band 0.5-40 --folds 1,2,3,4,5,6 --epochs 10 --warmup 0.5 --lr 4e-4 --batch 32 --micro-batch 16 \
        --times 20 --scattered --average 0.99 --shift --noise 0.03 --drop-lead 0.15 --mixup 0.3 --drop-path 0.1 \
        --seed 1 --threads "$threads"
    touch "$out/encoder.done"
fi

# 4. Heads, calibrated on folds 7 and 8, and the pages of their evaluation.
for labels in superclass rhythm statements; do
    "$train" head --data "$prepared" --encoder "$out/encoder.safetensors" --labels "$labels" --least-auc 0.8 \
        -o "$out/$labels.safetensors" --threads "$threads"
    "$train" evaluate --data "$prepared" --encoder "$out/encoder.safetensors" --labels "$labels" \
        -o "$out/evaluation-$labels.json" --threads "$threads"
done
