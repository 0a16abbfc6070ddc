"""Every outcome, by a file that a reader may get: which page it is given to, what is given, and what must come of it."""

import os

# name: (page, what makes the file, outcome, code, tone, whether the record is shown)
CASES = {
    "a bundle": ("newest", lambda school: school.bundle(), "genuine", "UV001", "good", True),
    "a bundle without a list": ("without list", lambda school: school.bundle(), "genuine-status-stale", "UV002", "good", True),
    "a text with other line ends": ("newest", lambda school: school.other_line_ends, "genuine-line-ends", "UV003", "good", True),
    "another year": ("newest", lambda school: school.changed, "changed", "UV101", "bad", False),
    "a changed word": ("newest", lambda school: school.changed_text, "changed", "UV101", "bad", False),
    "another record in the page": ("newest", lambda school: school.two_records, "changed", "UV101", "bad", False),
    "a page saved anew": ("newest", lambda school: school.saved_anew, "data-genuine", "UV102", "amber", True),
    "a revoked one": ("newest", lambda school: school.bundle(school.revoked), "revoked", "UV103", "bad", True),
    "a replaced one": ("newest", lambda school: school.bundle(school.replaced), "replaced", "UV104", "amber", True),
    "somebody else's seal": ("newest", lambda school: school.forged, "unknown-issuer", "UV105", "amber", False),
    "two lists of one number": ("two lists", lambda school: school.bundle(), "conflicting-lists", "UV108", "bad", True),
    "a key of a later time": ("late key", lambda school: school.bundle(), "key-outside-period", "UV106", "amber", False),
    "another's sign-off": ("newest", lambda school: school.wrong_signoff, "signoff-wrong", "UV109", "amber", True),
    "a cut list": ("cut list", lambda school: school.bundle(), "incomplete-list", "UV206", "grey", True),
    "a list of a later year": ("later list", lambda school: school.bundle(), "clock-behind", "UV207", "grey", True),
    "a concept": ("newest", lambda school: school.concept, "concept", "UV110", "bad", False),
    "a page alone": ("newest", lambda school: school.folder / "batch" / "documenten" / f"{school.id}.html", "no-proof", "UV201", "grey", False),
    "no key built in": ("without key", lambda school: school.bundle(), "unsealed", "UV202", "grey", False),
    "another file": ("newest", lambda school: school.folder / "register" / "instelling.json", "not-a-praktijkverklaring", "UV203", "grey", False),
    "a newer proof": ("newest", lambda school: school.newer_proof, "newer-format", "UV204", "grey", False),
    "half a zip": ("newest", lambda school: school.cut, "could-not-check", "UV205", "grey", False),
}


def paths(made):
    """What a case makes, as a list: one file or several."""
    return made if isinstance(made, list) else [made]


def person(school, id):
    """Words that stand in a document of this id and on no page by itself."""
    import json
    record = json.loads((school.folder / "batch" / "documenten" / f"{id}.json").read_bytes())
    return [record["kandidaat"]["achternaam"], record["leerbedrijf"]["naam"]]


def sparse(path, size):
    """A file of this size that takes no room."""
    with open(path, "wb") as file:
        os.truncate(file.fileno(), size)
    return path
