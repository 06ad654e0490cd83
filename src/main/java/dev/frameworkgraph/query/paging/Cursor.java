package dev.frameworkgraph.query.paging;

import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position in an order: the keys of an item, as opaque text. It needs no state of the server, so it is valid on every replica and
 * after a reload, even when its item is gone.
 *
 * <p>Inside: {@code 1} (the format), the signature of the order, then one part for each key: a letter for its type, the length of its
 * text, a colon and the text.
 */
final class Cursor {

    private static final int MAX_LENGTH = 1024;
    private static final char FORMAT = '1';

    private Cursor() {}

    static String of(String signature, List<@Nullable Comparable<?>> keys) {
        StringBuilder text = new StringBuilder().append(FORMAT);
        append(text, 's', signature);
        for (Comparable<?> key : keys) {
            append(text, letter(key), key == null ? "" : key.toString());
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(StringBuilder text, char letter, String value) {
        text.append(letter).append(value.length()).append(':').append(value);
    }

    private static char letter(@Nullable Comparable<?> key) {
        if (key == null) {
            return 'n';
        }
        if (key instanceof String) {
            return 's';
        }
        if (key instanceof Integer) {
            return 'i';
        }
        if (key instanceof Double) {
            return 'f';
        }
        if (key instanceof LocalDate) {
            return 'd';
        }
        if (key instanceof Version) {
            return 'v';
        }
        throw new IllegalArgumentException("No cursor carries a " + key.getClass());
    }

    /**
     * The keys within a cursor.
     *
     * @param model keys of any item of the same order, whose types the cursor's must have; empty when there is no item
     */
    static List<@Nullable Comparable<?>> keys(String cursor, String signature, List<@Nullable Comparable<?>> model) {
        try {
            if (cursor.length() > MAX_LENGTH) {
                throw invalid();
            }
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<@Nullable Comparable<?>> parts = parts(text);
            if (!signature.equals(parts.get(0)) || (!model.isEmpty() && parts.size() != model.size() + 1)) {
                throw invalid();
            }
            List<@Nullable Comparable<?>> keys = parts.subList(1, parts.size());
            for (int index = 0; index < model.size(); index++) {
                requireSameType(keys.get(index), model.get(index));
            }
            return keys;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw invalid();
        }
    }

    private static List<@Nullable Comparable<?>> parts(String text) {
        if (text.isEmpty() || text.charAt(0) != FORMAT) {
            throw invalid();
        }
        List<@Nullable Comparable<?>> parts = new ArrayList<>();
        int position = 1;
        while (position < text.length()) {
            int colon = text.indexOf(':', position);
            if (colon < position + 2 || colon - position > 5) {
                throw invalid();
            }
            int length = Integer.parseInt(text, position + 1, colon, 10);
            int end = colon + 1 + length;
            if (length < 0 || end > text.length()) {
                throw invalid();
            }
            parts.add(key(text.charAt(position), text.substring(colon + 1, end)));
            position = end;
        }
        if (parts.isEmpty()) {
            throw invalid();
        }
        return parts;
    }

    private static @Nullable Comparable<?> key(char letter, String value) {
        return switch (letter) {
            case 'n' -> null;
            case 's' -> value;
            case 'i' -> Integer.valueOf(value);
            case 'f' -> Double.valueOf(value);
            case 'd' -> LocalDate.parse(value);
            case 'v' -> Version.of(value);
            default -> throw invalid();
        };
    }

    private static void requireSameType(@Nullable Comparable<?> key, @Nullable Comparable<?> model) {
        if (key != null && model != null && key.getClass() != model.getClass()) {
            throw invalid();
        }
    }

    private static QueryException invalid() {
        return QueryException.of(
                ErrorCode.INVALID_CURSOR,
                "This cursor was not given by this field in this order; ask for the first page");
    }
}
