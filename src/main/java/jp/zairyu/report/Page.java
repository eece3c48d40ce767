package jp.zairyu.report;

import java.util.List;

/**
 * A report, in one language. All is plain text; the template escapes it.
 *
 * @param tag the language's tag
 */
record Page(String tag, String title, String notice, List<Section> sections) {
    /**
     * One section, in the order heading, paragraphs, lines, table.
     *
     * @param mark as many # as its depth
     * @param table null where there is none
     */
    record Section(String mark, String heading, List<String> paragraphs, List<Line> lines, Table table) {
        Section(int depth, String heading, List<String> paragraphs, List<Line> lines, Table table) {
            this("#".repeat(depth), heading, paragraphs, lines, table);
        }
    }

    /**
     * A line of a list.
     *
     * @param indent spaces before it
     * @param strong what it says first, such as a status; null where nothing
     * @param code where in the request it belongs; null where it concerns the whole case
     * @param source the law; null where there is none to name
     */
    record Line(String indent, String strong, String text, List<String> notes, Code code, Source source) {
        private static final String STEP = "  ";

        static Line of(int depth, String strong, String text) {
            return new Line(STEP.repeat(depth), strong, text, List.of(), null, null);
        }

        Line with(Source other) {
            return new Line(indent, strong, text, notes, code, other);
        }

        Line at(String pointer) {
            return new Line(indent, strong, text, notes, pointer == null ? null : new Code(pointer), source);
        }

        Line noting(List<String> more) {
            return new Line(indent, strong, text, more, code, source);
        }
    }

    /** Where the law stands, with how well it is known in words. */
    record Source(String text, Link url, String standing) {}

    record Table(List<String> head, List<List<Cell>> rows) {}

    /** @param code as machines write it; null where that is not told */
    record Cell(String text, Code code) {
        static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    /** What machines write: a pointer, a code of a table. */
    record Code(String text) {}

    /** An address that can be followed. */
    record Link(String url) {
        /** Null where there is none, or it is no plain web address. */
        static Link of(String url) {
            return url != null && url.matches("https://[A-Za-z0-9./_?=&%~-]+") ? new Link(url) : null;
        }
    }
}
