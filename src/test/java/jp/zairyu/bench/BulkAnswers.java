package jp.zairyu.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The answer to a bulk, read to its end and counted; nothing of it is kept but the last line. */
final class BulkAnswers {
    private static final int LONGEST_SHOWN = 1_000;

    private final InputStream in;
    private final ByteArrayOutputStream last = new ByteArrayOutputStream();
    private boolean isLineOver;

    BulkAnswers(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * @return lines of answers, the last with the counts among them
     * @throws IOException where the answer breaks off, telling after how many lines
     */
    long count() throws IOException {
        var status = line();
        if (!status.contains(" 200")) {
            throw new IOException(status);
        }
        while (!line().isEmpty()) {
            // headers
        }
        var lines = 0L;
        var buffer = new byte[1 << 16];
        try {
            for (var left = Integer.parseInt(line(), 16); left > 0; left = Integer.parseInt(line(), 16)) {
                while (left > 0) {
                    var read = in.read(buffer, 0, Math.min(left, buffer.length));
                    if (read < 0) {
                        throw new IOException("closed within a piece");
                    }
                    lines += take(buffer, read);
                    left -= read;
                }
                line();
            }
        } catch (IOException e) {
            throw new IOException("broken off after " + lines + " answers: " + e.getMessage() + "; " + last(), e);
        }
        return lines;
    }

    /** The beginning of the last line. */
    String last() {
        return last.toString();
    }

    private int take(byte[] buffer, int read) {
        var lines = 0;
        for (var i = 0; i < read; i++) {
            if (isLineOver) {
                last.reset();
            }
            isLineOver = buffer[i] == '\n';
            lines += isLineOver ? 1 : 0;
            if (!isLineOver && last.size() < LONGEST_SHOWN) {
                last.write(buffer[i]);
            }
        }
        return lines;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("closed between pieces");
            } else if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
