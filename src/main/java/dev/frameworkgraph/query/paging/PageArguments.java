package dev.frameworkgraph.query.paging;

import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for, as the client wrote it.
 *
 * @param first how many from the front, 1 to 100; 20 when neither it nor last is given
 * @param last how many from the back, 1 to 100
 */
public record PageArguments(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    /** Size of a page when none is asked for. */
    public static final int DEFAULT_SIZE = 20;

    /** For fields that page forwards only. */
    public static PageArguments forward(@Nullable Integer first, @Nullable String after) {
        return new PageArguments(first, after, null, null);
    }

    boolean isBackward() {
        return last != null;
    }

    /** Refuses a size outside the bounds: it is never clamped. */
    public int size(int maximum) {
        if (first != null && last != null) {
            throw QueryException.of(ErrorCode.BAD_USER_INPUT, "Give first or last, not both");
        }
        Integer asked = first == null ? last : first;
        if (asked == null) {
            return DEFAULT_SIZE;
        }
        String name = first == null ? "last" : "first";
        if (asked < 1) {
            throw QueryException.of(ErrorCode.BAD_USER_INPUT, name + " must be at least 1, not " + asked);
        }
        if (asked > maximum) {
            throw QueryException.limit("page-size", maximum, name + " may be at most " + maximum + ", not " + asked);
        }
        return asked;
    }
}
