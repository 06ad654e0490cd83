package dev.frameworkgraph.catalog.image;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of one type, each once. Two are the same when they are coded the same: {@code 2.0} and {@code 2.0.0} are equal versions, yet
 * not the same.
 */
final class SharedValues {

    private final List<byte[]> codes = new ArrayList<>();
    private final Map<ByteBuffer, Integer> numbersByCode = new HashMap<>();

    /** Its number, from one; in the order of first appearance. */
    int numberOf(byte[] code) {
        Integer known = numbersByCode.get(ByteBuffer.wrap(code));
        if (known != null) {
            return known;
        }
        codes.add(code);
        numbersByCode.put(ByteBuffer.wrap(code), codes.size());
        return codes.size();
    }

    void write(ImageOutput out) {
        out.number(codes.size());
        codes.forEach(out::bytes);
    }
}
