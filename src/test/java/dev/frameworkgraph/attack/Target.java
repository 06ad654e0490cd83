package dev.frameworkgraph.attack;

import dev.frameworkgraph.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, with its default limits and half a gigabyte of heap. */
final class Target implements AutoCloseable {

    /** How long an attacker waits: after that, a request without an answer or an end has hung. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Pattern PORT = Pattern.compile("GraphQL +http://[^ ]*:(\\d{1,5})/graphql");
    private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d{1,12}) kB");
    private static final Pattern LENGTH = Pattern.compile("(?i)\\r\\ncontent-length: (\\d{1,9})\\r\\n");

    private final Process process;
    private final Path log;
    private final int port;

    private Target(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    static Target start(String... options) throws IOException, InterruptedException {
        Path log = Files.createTempFile("server", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        for (int look = 0; look < 600 && process.isAlive(); look++) {
            Matcher port = PORT.matcher(Files.readString(log));
            if (port.find()) {
                return new Target(process, log, Integer.parseInt(port.group(1)));
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The server did not start: " + Files.readString(log));
    }

    /**
     * Sends bytes and returns what comes back until the server closes, or the first whole answer of a connection that it keeps; the empty
     * string when it closes without a word.
     *
     * @throws SocketTimeoutException when neither comes in time
     */
    String send(byte[] bytes) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            write(socket, bytes);
            byte[] buffer = new byte[65_536];
            int read = socket.getInputStream().read(buffer);
            while (read >= 0 && !isWhole(answer)) {
                answer.write(buffer, 0, read);
                read = isWhole(answer) ? -1 : socket.getInputStream().read(buffer);
            }
        } catch (SocketException e) {
            return answer.toString(StandardCharsets.ISO_8859_1); // closed by the server, as it may
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    /** The server may answer and close before it has everything. */
    private static void write(Socket socket, byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
        } catch (SocketException e) {
            // what it answered is read all the same
        }
    }

    private static boolean isWhole(ByteArrayOutputStream answer) {
        String text = answer.toString(StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        Matcher length = LENGTH.matcher(text);
        return end >= 0 && length.find() && text.length() >= end + 4 + Integer.parseInt(length.group(1));
    }

    /** The most memory that the process ever had, in mebibytes; 0 where the system does not tell. */
    long peakMebibytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        Matcher resident = RESIDENT.matcher(Files.readString(status));
        return resident.find() ? Long.parseLong(resident.group(1)) / 1024 : 0;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
