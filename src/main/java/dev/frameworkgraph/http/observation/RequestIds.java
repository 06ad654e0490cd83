package dev.frameworkgraph.http.observation;

import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.HttpString;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The name of a request in logs: the one that it brings when that is harmless, a new one otherwise. */
final class RequestIds {

    static final HttpString HEADER = new HttpString("X-Request-Id");

    private static final int MAX_LENGTH = 128;
    private static final HexFormat HEX = HexFormat.of();

    private RequestIds() {}

    static String of(HeaderMap headers) {
        HeaderValues given = headers.get(HEADER);
        return given != null && given.size() == 1 && isHarmless(given.getFirst())
                ? given.getFirst()
                : HEX.toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** Letters, digits and what stands in UUIDs, Base64, W3C and cloud identifiers; nothing that could end a field or a line. */
    private static boolean isHarmless(String id) {
        if (id.isEmpty() || id.length() > MAX_LENGTH) {
            return false;
        }
        for (int index = 0; index < id.length(); index++) {
            if (!isHarmless(id.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "-_.:/+=@".indexOf(character) >= 0;
    }
}
