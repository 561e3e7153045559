"""Teaches the linear model over words, runs of letters and cues, and adds it to a packaged reader.

    python3 scripts/train/grams.py --examples FILE --into FILE

`--examples` is what `write-examples.ts` writes, `--into` what `train.py` has written. Needs scikit-learn 1.2 or later.
"""

import argparse
import json

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from package import Package

#: The reciprocal of the penalty on large weights.
LOOSENESS = 10
#: Cues are made smaller than grams, so that the penalty weighs more on them.
CUES_WEIGH = 0.3


def read_rows(path):
    lines = [json.loads(line) for line in open(path, encoding="utf8")]
    return lines[0], lines[1:]


def counts_of(rows, buckets):
    """Drafts × buckets: how often each bucket's grams stand in each draft."""
    entries = [(at, *gram) for at, row in enumerate(rows) for gram in row["grams"]]
    drafts, places, times = np.array(entries).T
    return csr_matrix((times.astype(np.float64), (drafts, places)), (len(rows), buckets))


def weigh(counts, rarity, families, width):
    """As `gram-reader.ts` does it: rarer grams weigh more, and each family has length 1."""
    counts = counts.copy()
    counts.data = 1 + np.log(counts.data)
    weighed = counts.multiply(rarity).tocsr()
    parts = []
    for family in range(families):
        part = weighed[:, family * width : (family + 1) * width]
        lengths = np.sqrt(part.multiply(part).sum(1)).A1
        parts.append(part.multiply(1 / np.maximum(lengths, 1e-12)[:, None]))
    return hstack(parts).tocsr()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--examples", required=True)
    parser.add_argument("--into", required=True)
    given = parser.parse_args()
    head, rows = read_rows(given.examples)
    families, width = head["grams"]["families"], head["grams"]["familyBuckets"]
    dev = [row for row in rows if row["part"] == "dev"]
    counts = counts_of(dev, families * width)
    holders = (counts > 0).sum(0).A1
    rarity = np.where(holders < 2, 0, np.log((1 + len(dev)) / (1 + holders)) + 1)
    cues = csr_matrix(np.array([row["features"] for row in dev]) * CUES_WEIGH)
    inputs = hstack([weigh(counts, rarity, families, width), cues]).tocsr()
    model = LogisticRegression(C=LOOSENESS, max_iter=150)
    model.fit(inputs, [row["outcome"] for row in dev])
    order = [list(model.classes_).index(outcome) for outcome in head["outcomes"]]
    weights, bias = model.coef_[order], model.intercept_[order]
    grams, cue_weights = weights[:, : families * width], weights[:, families * width :]
    factors = np.abs(grams).max(1) / 127
    package = Package.read(given.into)
    package.add("grams", np.rint(grams / factors[:, None]).T, "int8")
    package.add("grams factors", factors, "float32")
    package.add("grams rarity", rarity, "float32")
    package.add("grams bias", bias, "float32")
    package.add("grams cues", cue_weights * CUES_WEIGH, "float32")
    package.save(given.into)


if __name__ == "__main__":
    main()
