package jp.zairyu.bench;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A server of our own on this machine, in a process of its own, and what it uses. */
final class Server implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final double TICKS = 100;
    private static final int KILO = 1000;
    private static final int UTIME = 11;
    private static final int PATIENCE = 300_000;

    private final Process process;
    private final int port;
    private MBeanServerConnection beans;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts {@code java <options> -jar <jar>} with the Java that runs this. */
    static Server start(Path jar, int port, String... options) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.shutdown.delay=0s",
                "-jar",
                jar.toString()));
        var log = Files.createDirectories(Rows.HOME)
                .resolve("server-" + port + ".log")
                .toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Server(process, port);
    }

    int port() {
        return port;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Waits until a request is answered with 200. */
    Server await(String path, byte[] body) throws IOException, InterruptedException {
        var end = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < end && process.isAlive()) {
            try {
                ask(path, body, "");
                return this;
            } catch (IOException notYet) {
                Thread.sleep(5);
            }
        }
        throw new IOException(
                "the server on port " + port + " does not answer; see target/bench/server-" + port + ".log");
    }

    /** @throws IOException where the answer is not 200 */
    byte[] ask(String path, byte[] body, String prefer) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url(path))).header("Content-Type", "application/json");
        if (!prefer.isEmpty()) {
            request.header("Prefer", prefer);
        }
        var method = body == null ? request.GET() : request.POST(HttpRequest.BodyPublishers.ofByteArray(body));
        var response = CLIENT.send(method.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answers " + response.statusCode() + ": " + new String(response.body()));
        }
        return response.body();
    }

    /** Seconds of CPU that the process has used. */
    double cpu() throws IOException {
        var stat = Files.readString(proc("stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[UTIME + 1])) / TICKS;
    }

    /** Resident memory in MB. */
    double resident() throws IOException {
        return Files.readAllLines(proc("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / KILO / KILO)
                .findFirst()
                .orElseThrow();
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }

    /** Bytes that the threads alive have allocated. */
    long allocated() throws IOException {
        try {
            var threads = new ObjectName("java.lang:type=Threading");
            var ids = (long[]) beans().getAttribute(threads, "AllThreadIds");
            var each = (long[]) beans().invoke(
                            threads, "getThreadAllocatedBytes", new Object[] {ids}, new String[] {long[].class.getName()
                            });
            return LongStream.of(each).filter(bytes -> bytes > 0).sum();
        } catch (JMException e) {
            throw new IOException(e);
        }
    }

    /** MB of heap in use, garbage among it unless it is to be collected first. */
    double heap(boolean collected) throws IOException {
        try {
            var memory = new ObjectName("java.lang:type=Memory");
            if (collected) {
                beans().invoke(memory, "gc", null, null);
            }
            var usage = (CompositeData) beans().getAttribute(memory, "HeapMemoryUsage");
            return ((Long) usage.get("used")) / (double) KILO / KILO;
        } catch (JMException e) {
            throw new IOException(e);
        }
    }

    private synchronized MBeanServerConnection beans() throws IOException {
        if (beans == null) {
            try {
                var machine = VirtualMachine.attach(Long.toString(process.pid()));
                var url = machine.startLocalManagementAgent();
                machine.detach();
                beans = JMXConnectorFactory.connect(new JMXServiceURL(url)).getMBeanServerConnection();
            } catch (com.sun.tools.attach.AttachNotSupportedException e) {
                throw new IOException(e);
            }
        }
        return beans;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
