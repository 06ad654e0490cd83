package dev.frameworkgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, which can be sent signals. */
final class ServeProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("GraphQL +(http://\\S+)/graphql\\R");

    private final Process process;
    private final Path output;

    private ServeProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** On any free port. */
    static ServeProcess start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0"));
        command.addAll(List.of(options));
        Path output = Files.createTempFile("serve", ".txt");
        return new ServeProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    /** All it printed so far. */
    String output() throws IOException {
        return Files.readString(output);
    }

    /** Waits until it printed this. */
    void awaitOutput(String text) throws IOException, InterruptedException {
        while (!output().contains(text)) {
            if (!process.isAlive() && !output().contains(text)) {
                throw new AssertionError("ended without \"" + text + "\":\n" + output());
            }
            Thread.sleep(20);
        }
    }

    /** What an address answers, once the server listens. */
    String get(String path) throws IOException, InterruptedException {
        awaitOutput("reload ");
        Matcher address = ADDRESS.matcher(output());
        if (!address.find()) {
            throw new AssertionError(output());
        }
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address.group(1) + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Waits for its end, and returns its status. */
    int end() throws InterruptedException {
        process.waitFor();
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.delete(output);
    }
}
