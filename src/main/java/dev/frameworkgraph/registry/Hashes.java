package dev.frameworkgraph.registry;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256, in hexadecimal digits. */
final class Hashes {

    private Hashes() {}

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Refuses a body that is not what its hash says; null asks for nothing. */
    static void check(byte[] body, @Nullable String expected) throws MalformedAnswerException {
        if (expected != null && !of(body).equalsIgnoreCase(expected)) {
            throw new MalformedAnswerException("the answer is not what its hash in the index says");
        }
    }
}
