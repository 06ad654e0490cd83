package dev.frameworkgraph.cli;

import dev.frameworkgraph.http.HttpSettings;
import dev.frameworkgraph.http.StatusMode;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Option;

/** How the server listens and what it takes. */
final class HttpOptions {

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; 0.0.0.0 for every one (default: ${DEFAULT-VALUE}).")
    private String host = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            defaultValue = "",
            description = "Put in front of every path, for proxies that do not strip a prefix, such as /frameworks.")
    private String basePath = "";

    @Option(
            names = "--http-status",
            paramLabel = "MODE",
            defaultValue = "standard",
            description =
                    "Status codes of GraphQL answers: standard (specification of September 2026) or legacy (default: ${DEFAULT-VALUE}).")
    private StatusMode statusMode = StatusMode.STANDARD;

    @Option(
            names = "--cors-origins",
            paramLabel = "ORIGIN",
            split = ",",
            defaultValue = "*",
            description =
                    "Origins whose pages may read answers: * for all, none for no other (default: ${DEFAULT-VALUE}).")
    private List<String> corsOrigins = List.of();

    @Option(
            names = "--max-body-bytes",
            paramLabel = "N",
            defaultValue = "262144",
            description = "Bytes of a request body (default: ${DEFAULT-VALUE}).")
    private int maxBodyBytes;

    @Option(
            names = "--max-url-bytes",
            paramLabel = "N",
            defaultValue = "8192",
            description = "Bytes of path and query (default: ${DEFAULT-VALUE}).")
    private int maxUrlBytes;

    @Option(
            names = "--max-header-bytes",
            paramLabel = "N",
            defaultValue = "16384",
            description = "Bytes of all header fields together (default: ${DEFAULT-VALUE}).")
    private int maxHeaderBytes;

    @Option(
            names = "--max-headers",
            paramLabel = "N",
            defaultValue = "64",
            description = "Number of header fields (default: ${DEFAULT-VALUE}).")
    private int maxHeaders;

    @Option(
            names = "--refuse-chunked",
            defaultValue = "false",
            description = "Answer requests with a chunked body 411, where a proxy in front frames chunks loosely"
                    + " (default: ${DEFAULT-VALUE}).")
    private boolean refuseChunked;

    @Option(
            names = "--answer-cache-mebibytes",
            paramLabel = "N",
            defaultValue = "32",
            description = "Mebibytes of whole answers that are remembered; 0 for none (default: ${DEFAULT-VALUE}).")
    private int answerCacheMebibytes;

    @Option(
            names = "--header-timeout-seconds",
            paramLabel = "S",
            defaultValue = "10",
            description = "Seconds until the header fields are in (default: ${DEFAULT-VALUE}).")
    private int headerSeconds;

    @Option(
            names = "--body-timeout-seconds",
            paramLabel = "S",
            defaultValue = "10",
            description = "Seconds until the body is in (default: ${DEFAULT-VALUE}).")
    private int bodySeconds;

    @Option(
            names = "--idle-timeout-seconds",
            paramLabel = "S",
            defaultValue = "60",
            description = "Seconds until an idle connection is closed (default: ${DEFAULT-VALUE}).")
    private int idleSeconds;

    HttpSettings settings() {
        if (!basePath.isEmpty() && (!basePath.startsWith("/") || basePath.endsWith("/"))) {
            throw new CommandFailure(
                    2, "--base-path begins with a slash and does not end with one: /frameworks, not " + basePath);
        }
        if (port < 0 || port > 65_535) {
            throw new CommandFailure(2, "--port is a number from 0 to 65535, not " + port);
        }
        if (answerCacheMebibytes < 0) {
            throw new CommandFailure(2, "--answer-cache-mebibytes is 0 or more, not " + answerCacheMebibytes);
        }
        return new HttpSettings(
                host,
                port,
                basePath,
                statusMode,
                corsOrigins.equals(List.of("none")) ? List.of() : corsOrigins,
                maxBodyBytes,
                maxUrlBytes,
                maxHeaderBytes,
                maxHeaders,
                refuseChunked,
                (long) answerCacheMebibytes << 20,
                Duration.ofSeconds(headerSeconds),
                Duration.ofSeconds(bodySeconds),
                Duration.ofSeconds(idleSeconds));
    }
}
