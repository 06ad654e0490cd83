package dev.frameworkgraph.query;

import graphql.language.OperationDefinition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which operation of which document: what logs and traces call it. */
public final class OperationIdentity {

    private final String document;
    private final String type;
    private final @Nullable String name;
    private volatile @Nullable String documentHash;

    OperationIdentity(String document, OperationDefinition operation) {
        this.document = document;
        this.type = operation.getOperation().name().toLowerCase(Locale.ROOT);
        this.name = operation.getName();
    }

    /** The text of the whole document, as it was sent. */
    public String document() {
        return document;
    }

    /** SHA-256 in hexadecimal digits, the name of a persisted query; worked out when it is first asked for. */
    public String documentHash() {
        String known = documentHash;
        if (known == null) {
            known = sha256(document);
            documentHash = known;
        }
        return known;
    }

    /** {@code query}, say. */
    public String type() {
        return type;
    }

    /** Null when it has none. */
    public @Nullable String name() {
        return name;
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
