package dev.frameworkgraph.cli;

import dev.frameworkgraph.http.AdminServer;
import dev.frameworkgraph.http.AdminToken;
import dev.frameworkgraph.reload.CatalogReloader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where operators ask for a reload and its results. */
final class AdminOptions {

    @Option(
            names = "--admin-token-file",
            paramLabel = "FILE",
            description =
                    "File with the token that operators send as \"Authorization: Bearer\" to POST /reload and GET /status on"
                            + " a port of their own. Without it that port stays closed.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--admin-host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address of that port (default: ${DEFAULT-VALUE}).")
    private String host = "";

    @Option(
            names = "--admin-port",
            paramLabel = "PORT",
            defaultValue = "8081",
            description = "That port; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    /** The token; null when nothing is to be opened. A file that cannot be read ends the command. */
    @Nullable
    AdminToken token() {
        if (port < 0 || port > 65_535) {
            throw new CommandFailure(2, "--admin-port is a number from 0 to 65535, not " + port);
        }
        try {
            return tokenFile == null ? null : AdminToken.in(tokenFile);
        } catch (NoSuchFileException e) {
            throw new CommandFailure(2, "--admin-token-file: there is no file " + e.getMessage());
        } catch (IOException e) {
            throw new CommandFailure(2, "--admin-token-file: " + e.getMessage());
        }
    }

    /** The address to ask, once its port is open; null when nothing is to be opened. */
    @Nullable
    String open(@Nullable AdminToken token, CatalogReloader reloader) {
        if (token == null) {
            return null;
        }
        try {
            int opened = AdminServer.start(host, port, token, reloader).port();
            return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + opened;
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.UNAVAILABLE,
                    "Cannot listen for operators on " + host + " port " + port + ": " + e.getMessage()
                            + "\nChoose another with --admin-port (0 takes any free one) or --admin-host.");
        }
    }
}
