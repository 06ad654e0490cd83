package dev.frameworkgraph.registry;

import dev.frameworkgraph.registry.AnswerCache.Kept;
import dev.frameworkgraph.registry.RegistryException.Cause;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Asks one registry: with a condition where an answer was kept, and up to four times where asking again may help. */
final class RegistryClient {

    /** Turns a body into what was asked for; a body that is not whole or not in its form is malformed, which asking again may mend. */
    interface Reader<T> {
        T read(byte[] body, String contentType) throws IOException, RegistryException;
    }

    /** What one attempt does. */
    private interface Attempt<T> {
        T make() throws IOException, InterruptedException, RegistryException;
    }

    /** The server asks for another attempt, and may say when. */
    private static final class AgainException extends IOException {

        private static final long serialVersionUID = 1L;

        private final @Nullable String retryAfter;

        AgainException(int status, @Nullable String retryAfter) {
            super("the answer is " + status);
            this.retryAfter = retryAfter;
        }
    }

    private static final int MAX_ATTEMPTS = 4;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final long NO_BODY = 1024;

    private final RegistryAddress address;
    private final Transport transport;
    private final AnswerCache cache;
    private final BackOff backOff;
    private final Pauses pauses;
    private final Traffic traffic;

    RegistryClient(
            RegistryAddress address,
            Transport transport,
            AnswerCache cache,
            BackOff backOff,
            Pauses pauses,
            Traffic traffic) {
        this.address = address;
        this.transport = transport;
        this.cache = cache;
        this.backOff = backOff;
        this.pauses = pauses;
        this.traffic = traffic;
    }

    RegistryAddress address() {
        return address;
    }

    <T> T get(URI target, String accept, long maxBytes, Reader<T> reader)
            throws RegistryException, InterruptedException {
        return persistently(target, () -> getOnce(target, accept, maxBytes, reader));
    }

    /** For what never changes and is asked for once: nothing of it is kept. */
    <T> T getOnly(URI target, long maxBytes, Reader<T> reader) throws RegistryException, InterruptedException {
        return persistently(target, () -> {
            Answer answer = transport.send("GET", address, target, Map.of("Accept", "*/*"), maxBytes);
            traffic.countBytes(answer.received());
            check(target, answer);
            return reader.read(answer.body(), Objects.requireNonNullElse(answer.contentType(), ""));
        });
    }

    /** When the server says that something was last changed; empty where it does not say. */
    Optional<Instant> lastModified(URI target) throws RegistryException, InterruptedException {
        return persistently(target, () -> {
            Answer answer = transport.send("HEAD", address, target, Map.of(), NO_BODY);
            check(target, answer);
            return instant(answer.lastModified());
        });
    }

    private static Optional<Instant> instant(@Nullable String date) {
        try {
            return Optional.ofNullable(date)
                    .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private <T> T getOnce(URI target, String accept, long maxBytes, Reader<T> reader)
            throws IOException, InterruptedException, RegistryException {
        Kept kept = cache.find(target).orElse(null);
        Answer answer = transport.send("GET", address, target, headers(accept, kept), maxBytes);
        traffic.countBytes(answer.received());
        if (answer.status() == NOT_MODIFIED && kept != null) {
            traffic.countNotModified();
            return readKept(target, kept, reader);
        }
        check(target, answer);
        T value = reader.read(answer.body(), Objects.requireNonNullElse(answer.contentType(), ""));
        cache.keep(target, answer);
        return value;
    }

    private <T> T readKept(URI target, Kept kept, Reader<T> reader) throws IOException, RegistryException {
        try {
            return reader.read(kept.body(), Objects.requireNonNullElse(kept.contentType(), ""));
        } catch (MalformedAnswerException e) {
            cache.drop(target);
            throw e;
        }
    }

    private static Map<String, String> headers(String accept, @Nullable Kept kept) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", accept);
        if (kept != null && kept.entityTag() != null) {
            headers.put("If-None-Match", kept.entityTag());
        }
        if (kept != null && kept.lastModified() != null) {
            headers.put("If-Modified-Since", kept.lastModified());
        }
        return headers;
    }

    private static void check(URI target, Answer answer) throws IOException, RegistryException {
        int status = answer.status();
        String place = RegistryAddress.plain(target).toString();
        switch (status) {
            case OK -> {}
            case 429, 503 -> throw new AgainException(status, answer.retryAfter());
            case 404, 410 -> throw new RegistryException(Cause.GONE, "gone: " + place + " answers " + status);
            case 401, 403 ->
                throw new RegistryException(
                        Cause.WRONG_ANSWER,
                        place + " answers " + status
                                + ": credentials are needed, or these will not do (https://USER:PASSWORD@HOST/…)");
            default -> {
                if (status >= 500 || status == NOT_MODIFIED) {
                    throw new AgainException(status, null);
                }
                throw new RegistryException(Cause.WRONG_ANSWER, place + " answers " + status);
            }
        }
    }

    private <T> T persistently(URI target, Attempt<T> attempt) throws RegistryException, InterruptedException {
        for (int number = 1; ; number++) {
            try {
                traffic.countRequest();
                return attempt.make();
            } catch (IOException e) {
                if (number == MAX_ATTEMPTS) {
                    throw givenUp(target, e);
                }
                pauses.pause(backOff.after(number, e instanceof AgainException again ? again.retryAfter : null));
            }
        }
    }

    private static RegistryException givenUp(URI target, IOException e) {
        boolean noConnection = e instanceof ConnectException
                || e instanceof NoRouteToHostException
                || e instanceof UnknownHostException
                || e instanceof HttpConnectTimeoutException
                || e instanceof SSLException;
        String words = e.getMessage() == null || e.getMessage().isBlank()
                ? (noConnection ? "no connection" : "the connection broke off")
                : e.getMessage();
        return new RegistryException(
                noConnection ? Cause.UNREACHABLE : Cause.WRONG_ANSWER,
                RegistryAddress.plain(target) + ": " + words + " (asked " + MAX_ATTEMPTS + " times)");
    }
}
