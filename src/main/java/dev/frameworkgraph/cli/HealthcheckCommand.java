package dev.frameworkgraph.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks a running server whether it is ready; for containers and supervisors. */
@Command(
        name = "healthcheck",
        mixinStandardHelpOptions = true,
        description = "Ask a running server whether it is ready; exit code 0 when it is, 69 when not.")
final class HealthcheckCommand implements Callable<Integer> {

    private static final int TIMEOUT_MILLIS = 2000;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Where it listens (default: ${DEFAULT-VALUE}).")
    private String host = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Its port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--base-path", paramLabel = "PATH", defaultValue = "", description = "Its base path.")
    private String basePath = "";

    @Override
    public Integer call() {
        String reachable = host.equals("0.0.0.0") ? "127.0.0.1" : host;
        URI address = address("http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port
                + basePath + "/health/ready");
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            if (status == HttpURLConnection.HTTP_OK) {
                return ExitStatus.DONE;
            }
            throw new CommandFailure(ExitStatus.UNAVAILABLE, address + " answers " + status);
        } catch (IOException e) {
            throw new CommandFailure(ExitStatus.UNAVAILABLE, address + " does not answer: " + e.getMessage());
        }
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(2, text + " is no address; see --host and --base-path");
        }
    }
}
