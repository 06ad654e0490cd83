package dev.frameworkgraph.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line; without a command it serves. */
@Command(
        name = "framework-graph",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Answers over GraphQL which software frameworks fit a need, why, and what goes with them.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Without a command it serves, with the options of serve.",
            "Every option can also be given as environment variable (--log-format as",
            "FRAMEWORK_GRAPH_LOG_FORMAT) or as a line of the file named by",
            "FRAMEWORK_GRAPH_CONFIG (log-format=json).",
            "A flag beats a variable, a variable beats the file.",
            "",
            "Exit codes: 0 done; 1 failed, in part (refresh) or different (diff --exit-code);",
            "2 wrong usage; 65 the catalog or a query is wrong; 69 the port is taken or nothing",
            "answers."
        })
public final class Main {

    private static final List<Class<?>> COMMANDS = List.of(
            ServeCommand.class,
            ValidateCommand.class,
            QueryCommand.class,
            DiffCommand.class,
            RefreshCommand.class,
            NewFrameworkCommand.class,
            SchemaCommand.class,
            ConfigCommand.class,
            HealthcheckCommand.class,
            RehearseCommand.class,
            HelpCommand.class);

    private Main() {}

    public static void main(String[] args) {
        int status = run(args);
        if (status != ExitStatus.RUNNING) {
            System.exit(status);
        }
    }

    private static int run(String[] args) {
        String[] named = withDefaultCommand(args);
        try {
            new SettingSources(System.getenv()).check(() -> settingNames(commandLine()));
        } catch (CommandFailure failure) {
            System.err.println(failure.getMessage());
            return failure.status();
        }
        return commandLine(named[0]).execute(named);
    }

    /** Long names of the options of all commands, without their hyphens. */
    private static Set<String> settingNames(CommandLine line) {
        return line.getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(option -> option.longestName().substring(2))
                .collect(Collectors.toSet());
    }

    static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    /** Knows no other command where this one serves: to read what they all take is a large part of a start. */
    private static CommandLine commandLine(String command) {
        return command.equals("serve") ? commandLine(List.of(ServeCommand.class)) : commandLine();
    }

    private static CommandLine commandLine(List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Main());
        commands.forEach(line::addSubcommand);
        line.setDefaultValueProvider(new SettingSources(System.getenv()));
        line.setExpandAtFiles(false); // @FILE is an argument of query
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new FailureHandler());
        line.getCommandSpec().version("framework-graph " + Version.text());
        return line;
    }

    /** Serving is what people start it for, so its options work without its name. */
    static String[] withDefaultCommand(String[] args) {
        boolean serves = args.length == 0
                || (args[0].startsWith("-")
                        && !args[0].equals("-h")
                        && !args[0].equals("--help")
                        && !args[0].equals("-V")
                        && !args[0].equals("--version"));
        if (!serves) {
            return args;
        }
        String[] named = new String[args.length + 1];
        named[0] = "serve";
        System.arraycopy(args, 0, named, 1, args.length);
        return named;
    }
}
