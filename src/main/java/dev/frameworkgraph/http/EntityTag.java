package dev.frameworkgraph.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Strong entity tags, made from what determines an answer, so that they are known before it is. A client compares them with tags of
 * the same address only, so a digest tells catalogs apart and a quick checksum is enough for requests.
 */
final class EntityTag {

    private static final int TAG_BYTES = 18;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final HexFormat HEX = HexFormat.of();

    private EntityTag() {}

    static String of(byte[] content) {
        return '"' + digest(content) + '"';
    }

    /** Of the answer to a request, in its form, by a server whose state has this digest. */
    static String of(String stateDigest, AnswerKey key) {
        CRC32 checksum = new CRC32();
        checksum.update(key.request());
        return '"'
                + stateDigest
                + HEX.toHexDigits(key.hashCode())
                + HEX.toHexDigits((int) checksum.getValue())
                + (key.media() == ResponseMedia.JSON ? 'j' : 'g')
                + (key.gzip() ? 'z' : 'i')
                + '"';
    }

    static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return ENCODER.encodeToString(Arrays.copyOf(digest, TAG_BYTES));
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
