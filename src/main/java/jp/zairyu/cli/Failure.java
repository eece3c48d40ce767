package jp.zairyu.cli;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import jp.zairyu.law.RulesetException;
import jp.zairyu.request.BadRequest;
import jp.zairyu.request.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What stopped a command, said in words and never as a stack trace. */
final class Failure implements IExecutionExceptionHandler {
    private static final int RULES_ARE_WRONG = 1;
    private static final int CALL_IS_WRONG = 2;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult call) {
        if (failure instanceof RulesetException refused) {
            return refused(refused, command, call.hasMatchedOption("--json"));
        }
        command.getErr().println(words(failure));
        return CALL_IS_WRONG;
    }

    private static int refused(RulesetException refused, CommandLine command, boolean json) {
        if (json) {
            command.getOut().println(Json.text(Map.of("diagnostics", refused.diagnostics())));
        } else {
            refused.diagnostics().forEach(command.getOut()::println);
        }
        return RULES_ARE_WRONG;
    }

    private static String words(Exception failure) {
        if (failure instanceof BadRequest bad) {
            return bad.problems().stream().map(Failure::line).collect(Collectors.joining("\n"));
        }
        if (failure instanceof UncheckedIOException unread) {
            return "cannot read or write: " + unread.getCause().getMessage();
        }
        return failure instanceof WrongCall ? failure.getMessage() : "the program itself failed: " + failure;
    }

    /** One line: where, what is wrong, and what may have been meant. */
    static String line(Problem problem) {
        var nearest = problem.nearest() == null || problem.nearest().isEmpty()
                ? ""
                : " (nearest: " + String.join(", ", problem.nearest()) + ")";
        return (problem.pointer().isEmpty() ? "the body" : problem.pointer()) + " " + problem.message() + nearest;
    }
}
