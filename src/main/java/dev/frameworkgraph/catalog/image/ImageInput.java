package dev.frameworkgraph.catalog.image;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes from an image what {@link ImageOutput} put in, never past its end and never more than it can hold. */
final class ImageInput {

    /** Reads one value. */
    interface Part<T> {
        T read() throws IOException;
    }

    private static final int MAX_SHIFT = 28;

    private final byte[] bytes;
    private int position;

    ImageInput(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() throws IOException {
        int value = 0;
        for (int shift = 0; shift <= MAX_SHIFT; shift += 7) {
            if (position == bytes.length) {
                throw new EOFException("the catalog image is damaged: it ends too early");
            }
            int next = bytes[position++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IOException("the catalog image is damaged: a number is too large");
    }

    /** A size that what is left of the image can have: every item and every byte takes at least one. */
    int size() throws IOException {
        return size(number());
    }

    private int size(int size) throws IOException {
        if (size < 0 || size > bytes.length - position) {
            throw new EOFException("the catalog image is damaged: a size of " + size + " is more than is left of it");
        }
        return size;
    }

    /** Length and form in one number, then the text: a byte to a character where every one fits. */
    String text() throws IOException {
        int form = number();
        int length = size(form >>> 1);
        int start = position;
        position += length;
        return new String(bytes, start, length, (form & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked") // filled with what the part gives, and seen by nobody else
    <T> List<T> list(Part<T> part) throws IOException {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        Object[] items = new Object[size];
        for (int index = 0; index < size; index++) {
            items[index] = part.read();
        }
        return (List<T>) List.of(items);
    }

    void requireEnd() throws IOException {
        if (position < bytes.length) {
            throw new IOException("the catalog image is damaged: something follows the catalog");
        }
    }
}
