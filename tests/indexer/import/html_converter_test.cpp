#include "indexer/import/html_converter.h"

#include <doctest/doctest.h>

using namespace kartoteka::importing;

namespace {

std::string convert(std::string_view html, const std::string& program = {}) {
  const MarkupNode document = parse_html(html);
  return to_markdown(html_to_blocks(html_content(document), {.program = program}));
}

}  // namespace

TEST_CASE("HTML becomes Markdown") {
  struct Row {
    const char* html;
    const char* markdown;
  };
  for (const Row& row : {
           Row{"<h1>Tytuł</h1><h1>Drugi</h1><h3>Niżej</h3><p>Tekst.</p>", "## Drugi\n\n### Niżej\n\nTekst."},
           {"<p>Raz <b>gruby</b>, <i>pochyły</i> i <code>kod</code>.</p>", "Raz **gruby**, *pochyły* i `kod`."},
           {"<p>a<br>b</p>", "a  \nb"},
           {"<ul><li>jeden<li><p>dwa</p></ul>", "- jeden\n- dwa"},
           {"<ol><li>jeden<ul><li>pod</li></ul></li><li>dwa</li></ol>", "1. jeden\n   - pod\n2. dwa"},
           {"<ol><li><p>jeden</p><p>dalej</p></li><li>dwa</li></ol>", "1. jeden\n\n   dalej\n\n2. dwa"},
           {"<p>Zobacz <a href='inna.html'>inną stronę</a> i <a href='https://example.pl/a b'>sieć</a>.</p>",
            "Zobacz inną stronę i [sieć](https://example.pl/a%20b)."},
           {"<table><tr><th>Klawisz</th><th>Działanie</th></tr><tr><td>F1</td><td>a|b</td></tr></table>",
            "| Klawisz | Działanie |\n| --- | --- |\n| F1 | a\\|b |"},
           {"<table><tr><td>1</td><td>2</td></tr></table>", "|  |  |\n| --- | --- |\n| 1 | 2 |"},
           {"<table><tr><td><p>jedna</p></td></tr><tr><td>kolumna</td></tr></table>", "jedna\n\nkolumna"},
           {"<table><tr><th colspan=2>Razem</th></tr><tr><td>a</td><td><p>b</p><p>c</p></td></tr></table>",
            "| Razem |  |\n| --- | --- |\n| a | b c |"},
           {"<pre>\nraz\n  dwa\n</pre>", "```\nraz\n  dwa\n```"},
           {"<p class=code>=SUMA(A1)</p><p class=code>=B2</p>", "```\n=SUMA(A1)\n=B2\n```"},
           {"<div class=note><div class=noteicon><img alt=ikona></div><div class=notetext><p>Uważaj.</p></div></div>",
            "> **Uwaga:** Uważaj."},
           {"<div class=tip><p>Raz.</p><p>Dwa.</p></div>", "> **Wskazówka:** Raz.\n>\n> Dwa."},
           {"<p>m<sup>2</sup>, x<sup>n+1</sup>, H<sub>2</sub>O</p>", "m², x^(n+1), H2O"},
           {"<p>Ikona <img alt='czerwony krzyżyk'> zamyka.</p>", "Ikona *czerwony krzyżyk* zamyka."},
           {"<dl><dt>Pojęcie</dt><dd>Znaczenie.</dd></dl>", "**Pojęcie**\n\nZnaczenie."},
           {"<nav>menu</nav><script>alert(1)</script><style>p{}</style><p>Treść</p><footer>stopka</footer>", "Treść"},
           {"luźny tekst<div>blok</div>dalej", "luźny tekst\n\nblok\n\ndalej"},
           {"<blockquote>cytat</blockquote>", "> cytat"},
           {"<p></p><ul><li></li></ul>", ""},
       }) {
    CAPTURE(row.html);
    CHECK(convert(row.html) == row.markdown);
  }
}

TEST_CASE("of several wordings one is taken") {
  const char* systems =
      "<p>Naciśnij <span class=switchinline><span class=MAC>Command</span><span id=default1>Ctrl</span></span>+C.</p>";
  CHECK(convert(systems) == "Naciśnij Ctrl+C.");
  const char* programs =
      "<p>W <span class=switchinline><span class=CALC>arkuszu</span><span class=WRITER>dokumencie</span></span>.</p>";
  CHECK(convert(programs, "CALC") == "W arkuszu.");
  CHECK(convert(programs) == "W arkuszu / dokumencie.");
}

TEST_CASE("pages that are not UTF-8 are read by their declaration, else as windows-1250") {
  CHECK(convert("<p>za\xBF\xF3\xB3\xE6</p>") == "zażółć");
  CHECK(convert("<meta charset=iso-8859-2><p>\xB1\xB6\xBC</p>") == "ąśź");
}
