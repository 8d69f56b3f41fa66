#!/bin/sh
# Trains the bundled encoder and its heads from the data folder, from nothing:
#     resources/models/train.sh DATA OUTPUT [build folder]
# It needs leadlight-train and make-training-set of that build. About an hour on two cores; step 3
# computes its products in bfloat16. Every step can be broken off: started again, it goes on. The same machine gives
# the same numbers; another processor may differ in the last digits.
set -eu
data=$1
out=$2
build=${3:-build/release}
train=$build/bin/leadlight-train
threads=${THREADS:-1}
export OMP_WAIT_POLICY=passive # spinning threads only heat the cores
mkdir -p "$out"
prepared=$out/prepared

[ -f "$prepared/manifest.json" ] || "$train" prepare --data "$data" -o "$prepared" --force

# The same with synthetic recordings whose truth is known: 40 of each of eight findings.
with_synthetic=$out/prepared-with-synthetic
if [ ! -f "$with_synthetic/manifest.json" ]; then
    [ -d "$out/synthetic" ] || "$build/tests/make-training-set" "$out/synthetic" 40
    "$train" prepare --data "$data" --data "$out/synthetic" -o "$with_synthetic" --force
fi

# resumed NAME COMMAND…: runs a training that writes OUTPUT/NAME.safetensors, goes on where it was broken off, and is
# not run again once it is done.
resumed() {
    name=$1
    shift
    [ ! -f "$out/$name.done" ] || return 0
    resume=$([ -f "$out/$name.safetensors.state" ] && echo --resume || true)
    "$train" "$@" -o "$out/$name.safetensors" $resume --threads "$threads"
    touch "$out/$name.done"
}

# 1. JEPA pretraining without labels, very short.
resumed pretrained pretrain --data "$prepared" \
    --dim 192 --depth 6 --heads 6 --predictor-dim 96 --predictor-depth 2 --predictor-heads 4 \
    --batch 32 --epochs 1 --stop-after 64 --warmup 0.2 --lr 5e-4 --drop-path 0 --patch-scale 60

# 2. The labels of folds 1 to 6, unfiltered input.
resumed first finetune --data "$prepared" --encoder "$out/pretrained.safetensors" \
    --folds 1,2,3,4,5,6 --batch 16 --epochs 9 --warmup 0.3 --lr 4e-4 --drop-path 0.05 --times 25

# 3. The same folds with band-passed input, borrowed amplitudes, rhythms, statements and other sets' codes, long.
resumed encoder finetune --data "$prepared" --encoder "$out/first.safetensors" --precision bf16 \
    --labels all --band 0.5-40 --folds 1,2,3,4,5,6 --epochs 60 --warmup 1 --lr 4e-4 --batch 32 --micro-batch 32 \
    --times 20 --scattered --average 0.998 --shift --noise 0.03 --drop-lead 0.15 --mixup 0.3 --drop-path 0.1 --seed 2

# 4. The head, which sees the synthetic recordings too, calibrated on folds 7 and 8, and the page of its evaluation.
"$train" head --data "$with_synthetic" --encoder "$out/encoder.safetensors" --labels superclass \
    -o "$out/superclass.safetensors" --force --threads "$threads"
"$train" evaluate --data "$prepared" --encoder "$out/encoder.safetensors" --labels superclass \
    -o "$out/evaluation.json" --force --threads "$threads"
