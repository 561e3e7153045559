"""Labelled drafts as tensors."""

import json
import random

import torch

UNKNOWN_PIECE = 0
ALSO_WEIGHS = 0.25


class Example:
    """One labelled draft, as `write-examples.ts` writes it."""

    def __init__(self, row, outcomes, routes):
        self.id, self.voice, self.part = row["id"], row["voice"], row["part"]
        self.windows, self.features = row["windows"], row["features"]
        self.outcome = row["outcome"]
        self.also = [also for also in row["also"] if also != self.outcome]
        self.route = routes.index(row["route"]) if "route" in row else -1
        self.target = [0.0] * len(outcomes)
        self.target[outcomes.index(self.outcome)] = 1 - ALSO_WEIGHS * bool(self.also)
        for also in self.also:
            self.target[outcomes.index(also)] += ALSO_WEIGHS / len(self.also)


def read_examples(path):
    """The head line (outcomes, routes, names of features) and the drafts of `path`."""
    lines = [json.loads(line) for line in open(path, encoding="utf8")]
    head = lines[0]
    examples = [Example(row, head["outcomes"], head["routes"]) for row in lines[1:]]
    return head, [example for example in examples if example.windows]


def collate(examples, forget=0.0):
    """One batch. `forget` is the share of pieces read as unknown, so that no one word is leant on."""
    windows, places = [], []
    most = max(len(example.windows) for example in examples)
    for example in examples:
        row = [-1] * most
        for at, pieces in enumerate(example.windows):
            row[at] = len(windows)
            kept = [UNKNOWN_PIECE if random.random() < forget else piece for piece in pieces]
            windows.append(kept if forget else pieces)
        places.append(row)
    width = max(map(len, windows))
    pieces = torch.zeros(len(windows), width, dtype=torch.long)
    present = torch.zeros(len(windows), width, dtype=torch.bool)
    for at, window in enumerate(windows):
        pieces[at, : len(window)] = torch.tensor(window)
        present[at, : len(window)] = True
    return {
        "pieces": pieces,
        "present": present,
        "places": torch.tensor(places),
        "features": torch.tensor([example.features for example in examples], dtype=torch.float),
        "target": torch.tensor([example.target for example in examples]),
        "route": torch.tensor([example.route for example in examples]),
    }


def shuffled_batches(examples, size):
    """Batches of drafts of like length, in random order."""
    length = lambda example: sum(map(len, example.windows)) + random.random() * 20
    ordered = sorted(examples, key=length)
    batches = [ordered[at : at + size] for at in range(0, len(ordered), size)]
    random.shuffle(batches)
    return batches
