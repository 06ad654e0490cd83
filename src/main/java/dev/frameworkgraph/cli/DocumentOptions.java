package dev.frameworkgraph.cli;

import dev.frameworkgraph.http.DocumentManifests;
import dev.frameworkgraph.query.PersistedDocuments;
import dev.frameworkgraph.query.QueryEngine;
import dev.frameworkgraph.query.TrustedDocuments;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which documents requests may name instead of sending them. */
final class DocumentOptions {

    @Option(
            names = "--trusted-documents",
            paramLabel = "FILE",
            split = ",",
            description =
                    "Manifest of documents that may be asked for by their id, as written by Relay, GraphQL Code Generator or"
                            + " Apollo, beside those that come with the program; more than one may be given.")
    private List<Path> manifests = new ArrayList<>();

    @Option(
            names = "--trusted-only",
            defaultValue = "false",
            description =
                    "Answer trusted documents and nothing else; GraphiQL then shows no schema (default: ${DEFAULT-VALUE}).")
    private boolean trustedOnly;

    @Option(
            names = "--persisted-kibibytes",
            paramLabel = "N",
            defaultValue = "4096",
            description =
                    "Kibibytes of documents that clients register under their hash (automatic persisted queries); 0 for none"
                            + " (default: ${DEFAULT-VALUE}).")
    private int persistedKibibytes;

    PersistedDocuments documents() {
        if (persistedKibibytes < 0) {
            throw new CommandFailure(2, "--persisted-kibibytes is 0 or more, not " + persistedKibibytes);
        }
        return new PersistedDocuments(trusted(), trustedOnly, persistedKibibytes * 1024L);
    }

    private TrustedDocuments trusted() {
        try {
            return trustedOnly ? DocumentManifests.readWithPages(manifests) : DocumentManifests.read(manifests);
        } catch (NoSuchFileException e) {
            throw new CommandFailure(ExitStatus.WRONG_DATA, "--trusted-documents: there is no file " + e.getMessage());
        } catch (IOException e) {
            throw new CommandFailure(ExitStatus.WRONG_DATA, "--trusted-documents: " + e.getMessage());
        }
    }

    /** A trusted document that cannot be answered ends the command. */
    void require(QueryEngine engine) {
        List<String> problems = engine.trustedProblems();
        if (!problems.isEmpty()) {
            throw new CommandFailure(
                    ExitStatus.WRONG_DATA,
                    "--trusted-documents: these do not fit the schema and the limits:\n" + String.join("\n", problems));
        }
    }
}
