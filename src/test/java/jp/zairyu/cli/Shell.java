package jp.zairyu.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command as run in a shell: its exit status and what it printed. */
record Shell(int status, String out, String err) {
    static Shell run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Shell(status, out.toString(), err.toString());
    }
}
