package jp.zairyu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/**
 * A process that holds the rules of other statuses so many times over: told a screening and how many seconds by a line, it says
 * in a line how many microseconds an answer took. It ends with what tells it.
 */
public final class GrownRules {
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;

    private GrownRules() {}

    /** @param arguments how many times, and how many seconds to compile for at the most */
    public static void main(String[] arguments) throws IOException {
        var begin = System.nanoTime();
        var shelf = OtherStatuses.added(Path.of("rules"), Integer.parseInt(arguments[0]) - 1);
        var rules = OtherStatuses.compile(shelf, Integer.parseInt(arguments[1]));
        var seconds = (System.nanoTime() - begin) / SECOND;
        var questions = new LinkedHashMap<String, Question>();
        BenchRequest.SCREENINGS.forEach(screening -> questions.put(screening, Question.typical(shelf, screening)));
        System.gc();
        System.out.println(rules + " " + seconds + " " + heap());
        var lines = new BufferedReader(new InputStreamReader(System.in));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var told = line.split(" ");
            System.out.println(Spent.micros(questions.get(told[0])::answer, Double.parseDouble(told[1])));
        }
    }

    private static double heap() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
