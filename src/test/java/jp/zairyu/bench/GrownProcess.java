package jp.zairyu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/** {@link GrownRules} in a process and a heap of its own, asked by lines. */
final class GrownProcess implements AutoCloseable {
    private final Process process;
    private final PrintStream out;
    private final BufferedReader in;
    private final String[] made;

    /**
     * Starts it, and waits until its rules are compiled.
     *
     * @param seconds to compile for at the most
     */
    GrownProcess(int factor, int seconds) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx6g",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GrownRules.class.getName(),
                        Integer.toString(factor),
                        Integer.toString(seconds))
                .redirectError(Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        out = new PrintStream(process.getOutputStream(), true);
        in = process.inputReader();
        made = line().split(" ");
    }

    long rules() {
        return Long.parseLong(made[0]);
    }

    /** Seconds from the folder to compiled rules. */
    double compiled() {
        return Double.parseDouble(made[1]);
    }

    /** MB of heap that they take, with three screenings' questions. */
    double heap() {
        return Double.parseDouble(made[2]);
    }

    /** @return microseconds for each answer */
    double micros(String screening, int seconds) throws IOException {
        out.println(screening + " " + seconds);
        return Double.parseDouble(line());
    }

    private String line() throws IOException {
        var line = in.readLine();
        if (line == null) {
            throw new IOException("the process with more rules has ended; what it said stands above");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
