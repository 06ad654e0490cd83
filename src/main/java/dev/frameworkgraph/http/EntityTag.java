package dev.frameworkgraph.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Strong entity tags, made from what determines an answer, so that they are known before it is. */
final class EntityTag {

    private static final int TAG_BYTES = 18;

    private EntityTag() {}

    /** Of parts whose order and borders matter. */
    static String of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(part);
            }
            byte[] tag = java.util.Arrays.copyOf(digest.digest(), TAG_BYTES);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(tag) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether an If-None-Match header is a star, which any answer fits, and no error. */
    static boolean matchesAny(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && ifNoneMatch.strip().equals("*");
    }

    /** Whether an If-None-Match header names the tag; weak comparison, as it asks for. */
    static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String part : ifNoneMatch.split(",", 64)) {
            String candidate = part.strip();
            if (candidate.equals(tag) || candidate.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
