package dev.frameworkgraph.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** Shows the settings that serve would use. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Show the settings that serve would use.")
final class ConfigCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "print",
            mixinStandardHelpOptions = true,
            description =
                    "Print every setting of serve with its value and where that comes from, in the form of a settings file.")
    int print() {
        SettingSources sources = new SettingSources(System.getenv());
        CommandLine serve = new CommandLine(new ServeCommand());
        PrintWriter out = spec.commandLine().getOut();
        for (OptionSpec option : serve.getCommandSpec().options()) {
            if (!option.usageHelp() && !option.versionHelp()) {
                print(out, option, sources);
            }
        }
        out.flush();
        return ExitStatus.DONE;
    }

    private static void print(PrintWriter out, OptionSpec option, SettingSources sources) {
        String name = option.longestName().substring(2);
        String given = sources.defaultValue(option);
        String value = given == null ? option.defaultValue() : given;
        out.println("# " + sources.source(name) + "; variable " + SettingSources.variable(name));
        out.println((value == null ? "#" : "") + name + "=" + (value == null ? "" : value));
    }
}
