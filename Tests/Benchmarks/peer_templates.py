"""Our templates as Jinja2 templates: the same names, so that the peer keeps rendering what the program renders."""

import re

TAG = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
# A list's items are tuples, which Jinja2 takes apart faster than it looks up attributes.
ITEMS = {"kerntaken": "code, titel, werkprocessen", "werkprocessen": "code, titel, datum, toelichting"}


def translated(mustache, ending):
    """A Mustache template (variables, sections, inverted sections, partials, comments) in Jinja2's syntax.

    `ending` is that of the files of partials. Jinja2 is to run with trim_blocks and lstrip_blocks.
    """
    parts, position, open_sections = [], 0, []
    for tag in TAG.finditer(mustache):
        parts.append(mustache[position:tag.start()])
        position = tag.end()
        kind, name = tag[1].strip()[0], tag[1].strip()[1:].strip()
        if kind not in "#^/>!":
            parts.append("{{ " + kind + name + " }}")
            continue
        line_start, line_end = mustache.rfind("\n", 0, tag.start()) + 1, mustache.find("\n", position)
        standalone = not (mustache[line_start:tag.start()] + mustache[position:line_end]).strip()
        keep = "" if standalone else "+"  # a tag among text leaves spaces and line feeds around it alone
        parts.append(f"{{%{keep} {statement(kind, name, ending, open_sections)} {keep}%}}")
    return "".join(parts) + mustache[position:]


def statement(kind, name, ending, open_sections):
    if kind == "!":
        return "set _ = 0"
    if kind == ">":
        return f'include "{name}{ending}"'
    if kind == "/":
        return open_sections.pop()
    loops = kind == "#" and name in ITEMS
    open_sections.append("endfor" if loops else "endif")
    if loops:
        return f"for {ITEMS[name]} in {name}"
    return f"if {name}" if kind == "#" else f"if not {name}"
