package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arguments within their bounds: what is outside is refused, never clamped. */
final class Bounds {

    private Bounds() {}

    /**
     * The number itself: too small a one is a mistake, too large a one passes a limit.
     *
     * @param limit name of the limit
     */
    static int between(String limit, String argument, int value, int least, int most) {
        if (value < least) {
            throw QueryException.of(
                    ErrorCode.BAD_USER_INPUT, argument + " must be at least " + least + ", not " + value);
        }
        if (value > most) {
            throw QueryException.limit(limit, most, argument + " may be at most " + most + ", not " + value);
        }
        return value;
    }

    /** The list itself, or an empty one where none is given. */
    static <T> List<T> atMost(String limit, String argument, @Nullable List<T> values, int most) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > most) {
            throw QueryException.limit(
                    limit, most, argument + " may hold at most " + most + " items, not " + values.size());
        }
        return values;
    }
}
