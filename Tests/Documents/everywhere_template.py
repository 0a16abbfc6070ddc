"""A template folder with a value in every place where the engine allows one."""

import os
import shutil

from program import CHECKOUT

ALWAYS = ["naam", "achternaam", "geboortedatum", "kwalificatie_naam", "kwalificatie_crebo", "niveau", "dossier_naam", "dossier_crebo",
          "leerbedrijf_naam", "leerbedrijf_plaats", "leerbedrijf_id", "praktijkopleider_naam", "aftekening_plaats", "aftekening_datum",
          "instelling_naam", "instelling_brin", "instelling_plaats", "afgegeven", "id", "zout", "controlegetal", "record"]
SOMETIMES = ["voornamen", "tussenvoegsel", "geboorteplaats", "geboorteland", "praktijkopleider_functie", "ondertekenaar_naam",
             "ondertekenaar_functie", "aftekening_blad", "vervangt"]
PLACES = """<p title="@" data-x="a @ b@">@ <span title='@'>@@</span> <b>x@y</b> &amp;@</p>
<p><time datetime="@">@</time> <data value='@'>@</data> <abbr title="@">@</abbr> <em>@</em></p>
<ul title="@"><li data-y='@'>@</li></ul>
<table aria-label='@'><caption>@</caption><tbody><tr><th scope="row">@</th><td title="@">@</td></tr></tbody></table>
<figure aria-label="@"><img src="data:image/png;base64,iVBORw0KGgo=" alt="@"><figcaption>@</figcaption></figure>
<blockquote title='@'>@</blockquote>
"""


def write_template(folder):
    """Copies the templates to `folder` with all values in all places, and answers it."""
    shutil.copytree(os.environ.get("TEMPLATES", CHECKOUT / "templates"), folder)
    page = folder / "verklaring.html"
    html = page.read_text(encoding="utf-8")
    added = "".join(PLACES.replace("@", f"{{{{{name}}}}}") for name in ALWAYS)
    added += "".join(f"{{{{#{name}}}}}\n{PLACES.replace('@', f'{{{{{name}}}}}')}{{{{/{name}}}}}\n" for name in SOMETIMES)
    work = "".join(PLACES.replace("@", f"{{{{{name}}}}}") for name in ("code", "titel", "datum"))
    work += "{{#toelichting}}\n" + PLACES.replace("@", "{{toelichting}}") + "{{/toelichting}}\n"
    added += ("{{#kerntaken}}\n" + PLACES.replace("@", "{{titel}}") + "{{#werkprocessen}}\n" + work
              + "{{/werkprocessen}}\n{{/kerntaken}}\n")
    assert html.count("</main>") == 1
    # Page and text show the same values.
    text = folder / "verklaring.txt"
    lines = [f"{{{{{name}}}}}" for name in ALWAYS if name != "record"]
    lines += [f"{{{{#{name}}}}}{{{{{name}}}}}{{{{/{name}}}}}" for name in SOMETIMES]
    text.write_text("\n".join([*lines, text.read_text(encoding="utf-8")]), encoding="utf-8")
    page.write_text(html.replace("</main>", f"<section>\n<h2>Alles</h2>\n{added}</section>\n</main>"), encoding="utf-8")
    return folder
