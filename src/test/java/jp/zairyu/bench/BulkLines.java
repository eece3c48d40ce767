package jp.zairyu.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The variants of a request as lines of one request, so many in turn. */
final class BulkLines {
    private static final double SECOND = 1e9;

    private final List<byte[]> lines;

    /** @param bodies without line ends */
    BulkLines(List<byte[]> bodies) {
        this.lines = bodies.stream().map(BulkLines::line).toList();
    }

    private static byte[] line(byte[] body) {
        var line = new ByteArrayOutputStream();
        line.writeBytes(body);
        line.write('\n');
        return line.toByteArray();
    }

    /**
     * Sends while it reads: the service takes lines in no faster than its answers are taken.
     *
     * @return seconds until the last answer
     * @throws IOException where not every line is answered
     */
    double send(Server server, int count) throws IOException {
        var begin = System.nanoTime();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            var writing = CompletableFuture.runAsync(() -> write(socket, count), OwnThread::run);
            var answers = new BulkAnswers(socket.getInputStream());
            var answered = answers.count();
            writing.join();
            if (answered != count + 1L || !answers.last().contains("\"problems\":0")) {
                throw new IOException(answered + " answers to " + count + " lines; at last: " + answers.last());
            }
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
        return (System.nanoTime() - begin) / SECOND;
    }

    private long length(int count) {
        var whole = lines.stream().mapToLong(line -> line.length).sum();
        var rest = lines.stream().limit(count % lines.size()).mapToLong(line -> line.length);
        return count / lines.size() * whole + rest.sum();
    }

    private void write(Socket socket, int count) {
        try {
            var out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            out.write(("POST /v1/screenings/engineer/bulk HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                            + "Content-Type: application/x-ndjson\r\nContent-Length: " + length(count) + "\r\n\r\n")
                    .getBytes(US_ASCII));
            for (var i = 0; i < count; i++) {
                out.write(lines.get(i % lines.size()));
            }
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException("only a part of the lines went out", e);
        }
    }
}
