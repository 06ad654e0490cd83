package dev.frameworkgraph.catalog.image;

import java.io.ByteArrayOutputStream;

/** Bytes that grow, and the one way in which numbers are written into them. */
final class ImageOutput {

    private static final int LOW_BITS = 0x7f;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Seven bits to a byte, the lowest first; all but the last with the highest bit set. */
    void number(int value) {
        int rest = value;
        while ((rest & ~LOW_BITS) != 0) {
            bytes.write((rest & LOW_BITS) | ~LOW_BITS);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    void bytes(byte[] content) {
        bytes.writeBytes(content);
    }

    byte[] toArray() {
        return bytes.toByteArray();
    }
}
