package jp.zairyu.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Requests that are none, byte by byte over a socket. */
final class WireAbuse {
    private static final int PATIENCE = 5_000;
    private static final int MANY = 5_000;
    private static final String POST =
            "POST /v1/screenings/illegalwork HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";

    private static final List<String> ALL = List.of(
            "GET / HTTP/9.9\r\n\r\n",
            "NONSENSE\r\n\r\n",
            "\r\n\r\n\r\n",
            "\u0000\u0001\u0002\u0003",
            "GET /v1/ruleset HTTP/1.1\r\n\r\n",
            "GET /v1/ruleset HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
            "GET /%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /%zz%c0%af HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /v1/../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /v1/statuses/%e7%95 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET http://elsewhere/v1/ruleset HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /v1/ruleset?" + "a=1&".repeat(1_000) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /v1/ruleset HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(100_000) + "\r\n\r\n",
            "GET /v1/ruleset HTTP/1.1\r\nHost: a\r\n" + "X-A: b\r\n".repeat(MANY) + "\r\n",
            "GET /v1/ruleset HTTP/1.1\r\nHost: a\r\nbad header\r\nConnection: close\r\n\r\n",
            "GET /v1/ruleset HTTP/1.1\r\nHost: a\r\nAccept: " + "a/b;q=0.1,".repeat(500)
                    + "*/*\r\nConnection: close\r\n\r\n",
            "GET /v1/ruleset HTTP/1.1\r\nHost: a\r\nAccept: nonsense\r\nConnection: close\r\n\r\n",
            "GET /v1/ruleset HTTP/1.1\r\nHost: a\r\ntraceparent: nonsense\r\nX-Request-Id: \u00ff${x}\r\nConnection: close\r\n\r\n",
            POST + "Content-Length: -1\r\n\r\n{}",
            POST + "Content-Length: 99999999999999999999\r\n\r\n{}",
            POST + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x",
            POST + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
            POST + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}\r\n",
            POST + "Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
            POST + "Expect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
            POST + "Expect: nonsense\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
            POST + "Content-Length: 200\r\n\r\n{\"facts\":", // and no more
            POST.replace("application/json", "application/json; charset=nonsense")
                    + "Content-Length: 2\r\nConnection: close\r\n\r\n{}",
            POST.replace("application/json", "application/json;;;=")
                    + "Content-Length: 2\r\nConnection: close\r\n\r\n{}",
            "POST /v1/screenings/illegalwork/bulk HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding:"
                    + " chunked\r\n\r\nzz\r\n",
            "POST /v1/screenings/illegalwork/bulk HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\nContent-Length:"
                    + " 100\r\n\r\n{}\n", // and no more
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

    private final String host;
    private final int port;

    WireAbuse(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** @return what is wrong with the answer; nothing where there is a refusal, an answer, or a closed door */
    Optional<String> tryOne(Random random) throws IOException {
        var request = ALL.get(random.nextInt(ALL.size()));
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            try {
                send(socket, request, random);
                socket.shutdownOutput();
                var first = new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
                return first.startsWith("HTTP/1.1 5") || first.startsWith("HTTP/1.0 5")
                        ? Optional.of(first + " for " + start(request))
                        : Optional.empty();
            } catch (java.net.SocketTimeoutException e) {
                return Optional.of("nothing happens for " + start(request));
            } catch (IOException closed) {
                return Optional.empty(); // hung up on
            }
        }
    }

    /** Sometimes in small pieces. */
    private static void send(Socket socket, String request, Random random) throws IOException {
        var bytes = request.getBytes(ISO_8859_1);
        var piece = random.nextInt(4) == 0 ? 1 + bytes.length / 20 : bytes.length;
        for (var at = 0; at < bytes.length; at += piece) {
            socket.getOutputStream().write(bytes, at, Math.min(piece, bytes.length - at));
            socket.getOutputStream().flush();
        }
    }

    private static String start(String request) {
        return request.substring(0, Math.min(request.length(), 120)).replace("\r\n", "|");
    }
}
