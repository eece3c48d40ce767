package jp.zairyu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import jp.zairyu.api.LineCounts;

/** Where answers go, a line each. */
final class AnswersOut implements AutoCloseable {
    private final OutputStream file;
    private final PrintWriter printed;
    private final boolean complete;

    private AnswersOut(OutputStream file, PrintWriter printed, boolean complete) {
        this.file = file;
        this.printed = printed;
        this.complete = complete;
    }

    static AnswersOut to(PrintWriter printed) {
        return new AnswersOut(null, printed, false);
    }

    /**
     * Goes on after the answers that a file holds; half a line at its end, where a run was cut, is taken away.
     *
     * @param counts takes the answers that stand there
     */
    static AnswersOut to(Path target, LineCounts counts) {
        try {
            var before = AnswersBefore.in(target, counts);
            try (var channel = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.truncate(before.bytes());
            }
            var stream = Files.newOutputStream(target, StandardOpenOption.APPEND);
            return new AnswersOut(new BufferedOutputStream(stream), null, before.complete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the last line stands there already. */
    boolean isComplete() {
        return complete;
    }

    void write(byte[] line) {
        try {
            if (file == null) {
                print(line);
            } else {
                file.write(line);
                file.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(byte[] line) throws IOException {
        printed.write(new String(line, UTF_8));
        printed.write('\n');
        if (printed.checkError()) {
            throw new IOException("the output takes no more");
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
