package dev.frameworkgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Runs commands as a shell would, and keeps what they print. */
public final class CommandLines {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    /** What a command left behind. */
    public record Result(int status, String out, String err) {}

    private CommandLines() {}

    /** Words are separated by blanks, or quoted with single quotes. */
    public static Result run(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return run(words.toArray(String[]::new));
    }

    public static Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        int status = line.execute(Main.withDefaultCommand(args));
        return new Result(status, out.toString(), err.toString());
    }

    /** Long names of the options of serve, without those for help. */
    public static List<String> serveOptions() {
        return new CommandLine(new ServeCommand())
                .getCommandSpec().options().stream()
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .map(option -> option.longestName())
                        .toList();
    }
}
