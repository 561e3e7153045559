"""What is measured on held-out drafts while teaching; `npm run bench -- relevance` measures what ships."""

from collections import Counter


def describe(examples, likely, routes, outcomes):
    """One line: macro F1 with `also` counting as right, help's recall and false help, cards on mentions."""
    right, wrong, missed = Counter(), Counter(), Counter()
    for example, at in zip(examples, likely.argmax(-1).tolist()):
        given = outcomes[at]
        if given == example.outcome or given in example.also:
            right[example.outcome] += 1
        else:
            wrong[given] += 1
            missed[example.outcome] += 1
    scores = {
        name: 2 * right[name] / (2 * right[name] + wrong[name] + missed[name])
        for name in outcomes
        if right[name] + missed[name]
    }
    others = sum(example.outcome != "help" for example in examples)
    mentions = right["mention"] + missed["mention"]
    routed = [
        (example.route, route)
        for example, route in zip(examples, routes.tolist())
        if example.route >= 0
    ]
    return (
        f"  macro F1 {sum(scores.values()) / len(scores):.3f}"
        f", help found {right['help'] / max(1, right['help'] + missed['help']):.3f}"
        f", false help {100 * wrong['help'] / max(1, others):.1f} in 100"
        f", mentions with a card {100 * missed['mention'] / max(1, mentions):.1f} %"
        f", routes right {sum(a == b for a, b in routed) / max(1, len(routed)):.2f}\n  "
        + ", ".join(f"{name} {score:.2f}" for name, score in scores.items())
    )
