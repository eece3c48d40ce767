package jp.zairyu.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The answer to a bulk, read to its end and counted; nothing of it is kept. */
final class BulkAnswers {
    private final InputStream in;

    BulkAnswers(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** @return lines of answers, the last with the counts among them */
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
        for (var left = Integer.parseInt(line(), 16); left > 0; left = Integer.parseInt(line(), 16)) {
            while (left > 0) {
                var read = in.read(buffer, 0, Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException("broken off");
                }
                for (var i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                left -= read;
            }
            line();
        }
        return lines;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("broken off");
            } else if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
