package dev.frameworkgraph.query.execution;

/**
 * What an operation says about one object.
 *
 * @param place in the operation
 * @param source the object itself; another one that equals it is not it
 * @param conditions the values of the variables of {@code @skip} and {@code @include}
 * @param nodes that writing it counted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record RenderedPart(int place, Object source, long conditions, byte[] json, int nodes) {

    private static final int BYTES_BESIDE = 96;

    boolean isOf(int otherPlace, Object otherSource, long otherConditions) {
        return source == otherSource && place == otherPlace && conditions == otherConditions;
    }

    /** Bytes of memory, about. */
    int weight() {
        return json.length + BYTES_BESIDE;
    }
}
