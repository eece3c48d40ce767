package jp.zairyu.report;

import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.Variant;
import java.util.regex.Pattern;
import jp.zairyu.report.Page.Code;
import jp.zairyu.report.Page.Link;

/** Whatever a template writes is text: nothing in it can become Markdown or HTML. */
final class MarkdownEscaper implements ResultMapper {
    static final String MARKDOWN = "text/markdown";

    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
    private static final Pattern BLOCK = Pattern.compile("^[#+=:-]");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])");

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return !(result instanceof RawString)
                && origin.getVariant().map(MarkdownEscaper::isMarkdown).orElse(false);
    }

    private static boolean isMarkdown(Variant variant) {
        return MARKDOWN.equals(variant.getContentType());
    }

    @Override
    public String map(Object result, Expression expression) {
        if (result instanceof Code code) {
            return code(code.text());
        } else if (result instanceof Link link) {
            return link.url();
        }
        return text(result.toString());
    }

    /** On one line, with a backslash before every sign that could mark something up. */
    static String text(String text) {
        var line = BREAK.matcher(text).replaceAll(" ").strip();
        var inline = MARKUP.matcher(line).replaceAll("\\\\$0");
        return NUMBERED.matcher(BLOCK.matcher(inline).replaceFirst("\\\\$0")).replaceFirst("$1\\\\$2");
    }

    /** As code, where no sign in it could end that; else as text. */
    static String code(String text) {
        return text.matches("[A-Za-z0-9/._@-]+") ? "`" + text + "`" : text(text);
    }
}
