package dev.frameworkgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command in a process of its own, where environment and standard input can be chosen; both outputs together. */
record ProcessRun(int status, String output) {

    static ProcessRun of(Map<String, String> environment, String input, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Path stdin = Files.writeString(Files.createTempFile("input", ".txt"), input);
            Path stdout = Files.createTempFile("output", ".txt");
            Process process = builder.redirectInput(stdin.toFile())
                    .redirectOutput(stdout.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Did not end: " + command);
            }
            String output = Files.readString(stdout, StandardCharsets.UTF_8);
            Files.delete(stdin);
            Files.delete(stdout);
            return new ProcessRun(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
