package jp.zairyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import jp.zairyu.api.BodyLines;

/** The lines of a file, read as they are asked for. */
final class LinesOfFile {
    private static final int PIECE = 1 << 16;

    private final InputStream file;
    private final BodyLines lines;

    LinesOfFile(InputStream file, BodyLines lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Passes over as many lines, or over all there are. */
    void skip(long count) {
        for (var passed = 0L; passed < count && next() != null; passed++) {
            // looked at, and let go
        }
    }

    /** @return null after the last */
    BodyLines.Line next() {
        var line = lines.next();
        while (line == null && !lines.areOver()) {
            if (!read()) {
                lines.end();
            }
            line = lines.next();
        }
        return line;
    }

    /** The same, but half a line at the end of the file is none. */
    BodyLines.Line whole() {
        var line = lines.next();
        while (line == null && read()) {
            line = lines.next();
        }
        return line;
    }

    /** @return whether there was more */
    private boolean read() {
        try {
            var piece = new byte[PIECE];
            var read = file.read(piece);
            if (read > 0) {
                lines.add(Arrays.copyOf(piece, read));
            }
            return read >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
