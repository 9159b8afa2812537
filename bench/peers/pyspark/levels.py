"""The functions that the SQL of a collation asks for, by the same steps as the project's own comparison."""

LONGEST = 64


def osa(a, b):
    """Optimal string alignment distance, capped at 6: no level asks for more."""
    if a is None or b is None:
        return None
    a, b = a[:LONGEST], b[:LONGEST]
    if abs(len(a) - len(b)) > 5:
        return 6
    before, last = [], list(range(len(b) + 1))
    for row, left in enumerate(a, 1):
        now = [row]
        for column, right in enumerate(b, 1):
            best = min(last[column - 1] + (left != right), last[column] + 1, now[-1] + 1)
            if row > 1 and column > 1 and left == b[column - 2] and a[row - 2] == right:
                best = min(best, before[column - 2] + 1)
            now.append(best)
        before, last = last, now
    return min(last[-1], 6)


def jaro_winkler(a, b):
    if a is None or b is None:
        return None
    a, b = a[:LONGEST], b[:LONGEST]
    # Of two texts as long the one first met goes first, which here is the one of the lower row.
    if len(a) > len(b):
        a, b = b, a
    if not a:
        return 0.0
    reach = max(0, len(b) // 2 - 1)
    used, from_a = [False] * len(b), []
    for at, left in enumerate(a):
        for to in range(max(0, at - reach), min(len(b), at + reach + 1)):
            if not used[to] and b[to] == left:
                used[to] = True
                from_a.append(left)
                break
    matches = len(from_a)
    if matches == 0:
        return 0.0
    from_b = [sign for to, sign in enumerate(b) if used[to]]
    moved = sum(x != y for x, y in zip(from_a, from_b)) / 2
    jaro = (matches / len(a) + matches / len(b) + (matches - moved) / matches) / 3
    prefix = 0
    while prefix < 4 and prefix < len(a) and a[prefix] == b[prefix]:
        prefix += 1
    return jaro + prefix * 0.1 * (1 - jaro)


def close_words(a, b):
    """One letter apart, or two neighbours swapped, or one the initial of the other."""
    short = min(len(a), len(b))
    if short == 1:
        return a[0] == b[0] and not a[0].isdigit()
    if short < 4 or abs(len(a) - len(b)) > 1 or any(sign in "0123456789" for sign in a):
        return False
    at = 0
    while at < short and a[at] == b[at]:
        at += 1
    end = 0
    while end < short - at and a[-1 - end] == b[-1 - end]:
        end += 1
    rest_a, rest_b = len(a) - at - end, len(b) - at - end
    if rest_a <= 1 and rest_b <= 1:
        return True
    return rest_a == 2 and rest_b == 2 and a[at] == b[at + 1] and a[at + 1] == b[at]


def words_of(text):
    """The words of a value: number, text, weight and the long form of a short name."""
    parts = (word.split("~") for word in text.split(" ") if word)
    return [(int(number), word, float(weight), long) for number, word, weight, long in parts]


def meets(one, other):
    if close_words(one[1], other[1]):
        return True
    short, long = (one[1], other[1]) if len(one[1]) < len(other[1]) else (other[1], one[1])
    if len(short) >= 3 and long.startswith(short):
        return True
    return one[3] != "" and one[3] == other[3]


def name_level(a, b):
    left, right = words_of(a), words_of(b)
    numbers = {word[0] for word in left}
    rest_b, rest_a, met, whole = list(right), 0, 0.0, 0.0
    for word in left:
        whole += word[2]
        found = next((at for at, other in enumerate(rest_b) if other[0] == word[0]), -1)
        if found < 0:
            found = next(
                (at for at, other in enumerate(rest_b) if other[0] not in numbers and meets(word, other)), -1
            )
        if found < 0:
            rest_a += 1
        else:
            del rest_b[found]
            met += word[2]
    matched = len(left) - rest_a
    if matched == 0:
        return 1
    if rest_a == 0 and not rest_b:
        return 4
    if rest_a == 0 or not rest_b:
        return 4 if matched >= 2 else 3
    return 2 if met / max(whole, 1e-9) >= 0.3 else 1


def bag_level(a, b):
    left, right = {word[0]: word for word in words_of(a)}, {word[0]: word for word in words_of(b)}
    shared = whole = 0.0
    only_a, only_b = [], []
    for number in sorted(left.keys() | right.keys()):
        word = left.get(number) or right.get(number)
        both = number in left and number in right
        whole += 2 * word[2] if both else word[2]
        if both:
            shared += 2 * word[2]
        else:
            (only_a if number in left else only_b).append(word)
    for one in only_a:
        found = next((at for at, other in enumerate(only_b) if close_words(one[1], other[1])), -1)
        if found >= 0:
            shared += 0.8 * (one[2] + only_b[found][2])
            del only_b[found]
    overlap = 0 if whole == 0 else shared / whole
    return 4 if overlap >= 0.85 else 3 if overlap >= 0.6 else 2 if overlap >= 0.3 else 1


def code_level(a, b):
    short, distance = min(len(a), len(b), LONGEST), osa(a, b)
    return 3 if distance == 1 and short >= 2 else 2 if distance == 2 and short >= 6 else 1


def postcode_level(a, b):
    if osa(a, b) == 1:
        return 3
    share = max(2, min(len(a), len(b)) - 3)
    return 2 if a[:share] == b[:share] and len(a) >= share and len(b) >= share else 1


def text_level(a, b):
    long, short = max(len(a), len(b)), min(len(a), len(b))
    if short >= 3 and osa(a, b) <= (2 if long >= 7 else 1):
        return 3
    return 2 if short >= 3 and jaro_winkler(a, b) >= 0.85 else 1


def email_level(a, b):
    local_a, local_b = (text[: text.rfind("@")] if "@" in text else text for text in (a, b))
    if len(local_a) >= 4 and local_a == local_b:
        return 4
    long = max(len(a), len(b))
    if osa(a, b) <= (4 if long >= 20 else 3 if long >= 10 else 1):
        return 3
    return 2 if jaro_winkler(a, b) >= 0.9 else 1


def date_level(a, b):
    years = int(a[:4]) - int(b[:4])
    if min(len(a), len(b)) < 8:
        return 3 if a.startswith(b) or b.startswith(a) else 2 if abs(years) <= 1 else 1
    if years == 0 and a[4:6] == b[6:8] and b[4:6] == a[6:8]:
        return 4
    distance = osa(a, b)
    if distance == 1:
        return 4
    if sum((years == 0, a[4:6] == b[4:6], a[6:8] == b[6:8])) == 2:
        return 3
    days = years * 365 + (int(a[4:6]) - int(b[4:6])) * 30 + int(a[6:8]) - int(b[6:8])
    return 2 if years == 0 or abs(days) <= 400 or distance == 2 else 1


# Kind to its comparison of two values that differ, and the level of two that are the same.
KINDS = {
    "name": (name_level, 5),
    "address": (bag_level, 5),
    "words": (bag_level, 5),
    "date": (date_level, 5),
    "email": (email_level, 5),
    "postcode": (postcode_level, 4),
    "text": (text_level, 4),
    "id": (code_level, 4),
    "phone": (code_level, 4),
    "number": (code_level, 4),
}


def values_of(cell):
    return [(int(number), text) for number, _, text in (one.partition("~") for one in cell.split("\x1f"))]


def best(kind, a, b):
    """The highest level of any two values, and the place of the first value of `a` that reaches it."""
    compare, top = KINDS[kind]
    found, place = 0, 0
    right = values_of(b)
    for at, one in enumerate(values_of(a)):
        for other in right:
            low, high = (one, other) if one[0] < other[0] else (other, one)
            reached = top if low[0] == high[0] else compare(low[1], high[1])
            if reached > found:
                found, place = reached, at
    return found, place


def level(kind, a, b):
    return 0 if a is None or b is None else best(kind, a, b)[0]


def rare(kind, a, rarities, b):
    return 0.0 if a is None or b is None else float(rarities.split("\x1f")[best(kind, a, b)[1]])
