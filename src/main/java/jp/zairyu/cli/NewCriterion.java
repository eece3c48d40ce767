package jp.zairyu.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new criterion ID}: prints the pieces of a criterion, each for the file it goes into. */
@Command(name = "criterion", description = "Prints the pieces of a criterion, each for the file it goes into.")
final class NewCriterion extends RulesCommand {
    @Parameters(paramLabel = "ID", description = "Its id, such as engineer.criteria.pay.minimum.")
    private String id;

    @Option(
            names = "--screening",
            paramLabel = "NAME",
            description = "The screening its cases ask (default: the first word of the id).")
    private String screening;

    @Override
    public Integer call() {
        if (!id.matches("[a-z]+(\\.[a-z0-9-]+)+")) {
            throw new WrongCall(
                    "an id is made of small letters, digits and -, in parts set apart by dots; \"" + id + "\" is not");
        }
        var asked = screening == null ? id.substring(0, id.indexOf('.')) : screening;
        var text = new Skeleton()
                .with("expect-met", expectation(asked, "MET"))
                .with("expect-not-met", expectation(asked, "NOT_MET"))
                .with("id", id)
                .text("criterion.txt");
        print(Map.of("text", text), () -> out().print(text));
        return 0;
    }

    /** What a case says of a criterion; that of a status says it under the status. */
    private static String expectation(String screening, String status) {
        var because = "because: [{ id: %id%, status: " + status + " }]";
        return screening.equals("eligibility")
                ? "statuses: [{ id: TODO, verdict: TODO, " + because + " }]"
                : screening.equals("guidance")
                        ? "advice: [{ id: %id%, status: TODO }]"
                        : "verdict: TODO\n    " + because;
    }
}
