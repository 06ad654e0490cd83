package dev.frameworkgraph.cli;

import dev.frameworkgraph.query.SchemaChange;
import dev.frameworkgraph.query.SchemaChanges;
import dev.frameworkgraph.query.SchemaText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the schema, or what it changes for the clients of another one. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Print the GraphQL schema, or compare it with an earlier one.")
final class SchemaCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(name = "print", mixinStandardHelpOptions = true, description = "Print the schema as SDL.")
    int print() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(SchemaText.shipped());
        out.flush();
        return ExitStatus.DONE;
    }

    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description =
                    "List what this schema changes against an earlier one; exit code 1 when a change breaks clients.")
    int diff(@Parameters(paramLabel = "FILE", description = "The earlier schema as SDL.") Path file) {
        SchemaChanges changes = changes(file);
        PrintWriter out = spec.commandLine().getOut();
        print(out, "breaks clients: ", changes.breaking());
        print(out, "may surprise:   ", changes.dangerous());
        if (changes.breaking().isEmpty() && changes.dangerous().isEmpty()) {
            out.println("Nothing that an existing client would notice.");
        }
        out.flush();
        return changes.breaking().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private static SchemaChanges changes(Path file) {
        try {
            return SchemaChanges.between(Files.readString(file), SchemaText.shipped());
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailure(
                    ExitStatus.WRONG_DATA, "The schema " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static void print(PrintWriter out, String heading, List<SchemaChange> changes) {
        changes.forEach(change -> out.println(heading + change.text()));
    }
}
