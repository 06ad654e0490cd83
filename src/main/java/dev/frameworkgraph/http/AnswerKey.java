package dev.frameworkgraph.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * What determines the answer of one snapshot: the bytes that ask, and the form in which the answer is to come. Ordered, so that
 * many keys made to have one hash are still found fast.
 */
final class AnswerKey implements Comparable<AnswerKey> {

    private static final Comparator<AnswerKey> ORDER = Comparator.comparing(AnswerKey::media)
            .thenComparing(AnswerKey::readOnly)
            .thenComparing(AnswerKey::gzip)
            .thenComparing(AnswerKey::request, Arrays::compare);

    private final byte[] request;
    private final boolean readOnly;
    private final ResponseMedia media;
    private final boolean gzip;
    private final int hash;

    /**
     * @param request the body of a POST, or the address of a GET; not written to afterwards
     * @param readOnly whether it is a GET
     */
    AnswerKey(byte[] request, boolean readOnly, ResponseMedia media, boolean gzip) {
        this.request = request;
        this.readOnly = readOnly;
        this.media = media;
        this.gzip = gzip;
        this.hash = Arrays.hashCode(request);
    }

    /** @param address distinct for every GET that may have another answer */
    static AnswerKey ofAddress(String address, ResponseMedia media, boolean gzip) {
        return new AnswerKey(address.getBytes(StandardCharsets.UTF_8), true, media, gzip);
    }

    byte[] request() {
        return request;
    }

    boolean readOnly() {
        return readOnly;
    }

    ResponseMedia media() {
        return media;
    }

    boolean gzip() {
        return gzip;
    }

    @Override
    public int compareTo(AnswerKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerKey key
                && hash == key.hash
                && readOnly == key.readOnly
                && media == key.media
                && gzip == key.gzip
                && Arrays.equals(request, key.request);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
