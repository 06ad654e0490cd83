package dev.frameworkgraph.http.observation;

import io.undertow.util.HeaderMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header field by which a request says to which trace it belongs (W3C Trace Context). */
final class TraceParent {

    private static final String HEADER = "traceparent";

    /** Later versions may go on behind a further hyphen; ff is none. */
    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-((?!0{32})[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

    private TraceParent() {}

    static Optional<String> findTraceId(HeaderMap headers) {
        String value = headers.getFirst(HEADER);
        if (value == null) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(value);
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }
}
