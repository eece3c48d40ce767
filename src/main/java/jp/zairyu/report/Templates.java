package jp.zairyu.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Page → Markdown → HTML. Whatever stands in a hole of a template is escaped there. */
final class Templates {
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(ValueResolvers.rawResolver())
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new MarkdownEscaper())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();
    private static final Template MARKDOWN = template("report.md", MarkdownEscaper.MARKDOWN);
    private static final Template HTML = template("report.html", Variant.TEXT_HTML);

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private Templates() {}

    static String markdown(Page page) {
        return MARKDOWN.data("page", page).render();
    }

    static String html(Page page) {
        return HTML.data("page", page)
                .data("body", RENDERER.render(PARSER.parse(markdown(page))))
                .render();
    }

    private static Template template(String name, String type) {
        try (var file = Templates.class.getResourceAsStream("/templates/" + name)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return ENGINE.parse(text, Variant.forContentType(type), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
