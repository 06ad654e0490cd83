package dev.frameworkgraph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.util.function.Function;

/** What a header field asks for; the few values that clients really send are read once. */
final class HeaderReader<T> {

    private static final int MAX_VALUES = 256;

    private final HttpString name;
    private final Function<String, T> read;
    private final T absent;
    private final Cache<String, T> known = Caffeine.newBuilder()
            .maximumSize(MAX_VALUES)
            .executor(Runnable::run)
            .build();

    /** @param absent what a request without the field asks for */
    HeaderReader(HttpString name, T absent, Function<String, T> read) {
        this.name = name;
        this.absent = absent;
        this.read = read;
    }

    T read(HttpServerExchange exchange) {
        String value = RequestHeaders.list(exchange, name);
        return value == null ? absent : known.get(value, read);
    }
}
