package jp.zairyu.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import jp.zairyu.report.Page.Cell;
import jp.zairyu.report.Page.Code;
import jp.zairyu.report.Page.Line;
import jp.zairyu.report.Page.Link;
import jp.zairyu.report.Page.Section;
import jp.zairyu.report.Page.Table;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word that comes from outside can change the page. */
class MarkdownEscaperTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "**bold** _em_ ~~gone~~ `code`",
                "<script>alert(1)</script>",
                "[a](javascript:alert(1)) ![b](https://example.org/b.png) <https://example.org>",
                "a | b | c",
                "# heading",
                "- item",
                "+ item",
                "> quote",
                "1. item",
                "2) item",
                "=== ",
                "&lt;b&gt; &amp;",
                "back\\slash \\* \\"
            })
    void every_text_reads_as_it_was_written(String text) {
        var read = Parser.builder().build().parse(MarkdownEscaper.text(text));
        assertEquals(text.strip(), TextContentRenderer.builder().build().render(read));
    }

    @Test
    void line_breaks_do_not_begin_anything() {
        assertEquals("a ## b", MarkdownEscaper.text("a\r\n## b"));
        assertEquals("a b", MarkdownEscaper.text("a\u2028\n\tb\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a`b", "a|b", "/facts/`<b>`"})
    void code_cannot_be_ended_from_within(String code) {
        assertEquals(MarkdownEscaper.text(code), MarkdownEscaper.code(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http://example.org", "https://example.org/a) [b](https://c"})
    void only_plain_web_addresses_are_links(String url) {
        assertNull(Link.of(url));
    }

    @Test
    void a_hostile_word_stays_a_word_wherever_it_stands() {
        var hostile = "x | <img src=x onerror=alert(1)> [a](javascript:b) **c**\n\n# d";
        var line = Line.of(0, hostile, hostile).noting(List.of(hostile)).at(hostile);
        var table = new Table(
                List.of(hostile, "b"), List.of(List.of(Cell.of(hostile), new Cell(hostile, new Code(hostile)))));
        var page = new Page(
                "ja", hostile, hostile, List.of(new Section(2, hostile, List.of(hostile), List.of(line), table)));

        var html = Templates.html(page);

        assertEquals(0, count(html, "<img"));
        assertEquals(0, count(html, "<a "));
        assertEquals(1, count(html, "<h1"));
        assertEquals(2, count(html, "<td>"));
        assertEquals(1, count(html, "<strong>"));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
