package dev.frameworkgraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What operators have to know: the text of a file, read for each request so that it can be changed while the server runs. */
public final class AdminToken {

    private static final int MIN_CHARACTERS = 16;
    private static final String SCHEME = "bearer ";

    private final Path file;

    private AdminToken(Path file) {
        this.file = file;
    }

    /**
     * The token in a file, white space around it aside.
     *
     * @throws IOException when it cannot be read, or is short enough to be guessed
     */
    public static AdminToken in(Path file) throws IOException {
        AdminToken token = new AdminToken(file);
        token.text();
        return token;
    }

    private String text() throws IOException {
        String text = Files.readString(file).strip();
        if (text.length() < MIN_CHARACTERS) {
            throw new IOException(
                    file + " has " + text.length() + " characters; a token takes at least " + MIN_CHARACTERS);
        }
        return text;
    }

    /**
     * Whether the value of an {@code Authorization} field carries it; takes as long for a token that is nearly right as for any other.
     *
     * @param header null when the request has none
     */
    boolean isIn(@Nullable String header) throws IOException {
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return false;
        }
        return MessageDigest.isEqual(
                bytes(text()), bytes(header.substring(SCHEME.length()).strip()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
