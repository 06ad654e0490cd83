package dev.frameworkgraph.http;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Strong entity tags, made from what determines an answer, so that they are known before it is. */
final class EntityTag {

    private static final int TAG_BYTES = 18;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    /** Copied for each tag, which is faster than to look for the algorithm. */
    private static final MessageDigest NEW_DIGEST = newDigest();

    private EntityTag() {}

    /** Of parts whose order and borders matter. */
    static String of(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            digest.update(part);
        }
        byte[] tag = Arrays.copyOf(digest.digest(), TAG_BYTES);
        return '"' + ENCODER.encodeToString(tag) + '"';
    }

    private static MessageDigest digest() {
        try {
            return (MessageDigest) NEW_DIGEST.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Every Java platform copies SHA-256", e);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
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
