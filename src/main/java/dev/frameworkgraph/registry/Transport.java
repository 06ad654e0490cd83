package dev.frameworkgraph.registry;

import dev.frameworkgraph.registry.BoundedBody.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** Sends one request and follows where it is sent on to: on the same or a stricter scheme, credentials only to their own host. */
final class Transport {

    private static final int MAX_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client;
    private final Duration timeout;
    private final String userAgent;

    /**
     * A way to send requests.
     *
     * @param timeout for a whole answer, its body included
     */
    Transport(Duration connectTimeout, Duration timeout, String userAgent) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.timeout = timeout;
        this.userAgent = userAgent;
    }

    /**
     * Sends a request.
     *
     * @param maxBytes of the body, as sent and as unpacked
     * @throws IOException where no whole answer came
     * @throws RegistryException where asking again would not help
     */
    Answer send(String method, RegistryAddress address, URI target, Map<String, String> headers, long maxBytes)
            throws IOException, InterruptedException, RegistryException {
        URI current = target;
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            HttpResponse<byte[]> response = exchange(request(method, address, current, headers), maxBytes);
            if (!REDIRECTS.contains(response.statusCode())) {
                return answer(response, maxBytes);
            }
            current = next(current, response);
        }
        throw new RegistryException(
                RegistryException.Cause.WRONG_ANSWER,
                RegistryAddress.plain(target) + " sends on more than " + MAX_REDIRECTS + " times");
    }

    private HttpRequest request(String method, RegistryAddress address, URI target, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("User-Agent", userAgent);
        all.put("Accept-Encoding", "gzip");
        String authorization = address.authorizationFor(target);
        if (authorization != null) {
            all.put("Authorization", authorization);
        }
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(target).method(method, HttpRequest.BodyPublishers.noBody());
        all.forEach(builder::header);
        return builder.build();
    }

    private HttpResponse<byte[]> exchange(HttpRequest request, long maxBytes)
            throws IOException, InterruptedException, RegistryException {
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request, information -> new BoundedBody(maxBytes));
        try {
            return sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new HttpTimeoutException("no whole answer within " + timeout.toMillis() + " ms");
        } catch (InterruptedException e) {
            sent.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw failure(e, request.uri(), maxBytes);
        }
    }

    private static IOException failure(ExecutionException failure, URI target, long maxBytes) throws RegistryException {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            if (link instanceof TooLargeException) {
                throw tooLarge(target, maxBytes);
            }
        }
        return failure.getCause() instanceof IOException broken ? broken : new IOException(failure);
    }

    private static RegistryException tooLarge(URI target, long maxBytes) {
        return new RegistryException(
                RegistryException.Cause.WRONG_ANSWER,
                RegistryAddress.plain(target) + ": the answer has more than " + maxBytes + " bytes");
    }

    private static URI next(URI current, HttpResponse<byte[]> response) throws RegistryException {
        URI next;
        try {
            next = RegistryAddress.plain(
                    current.resolve(response.headers().firstValue("Location").orElse("")));
        } catch (IllegalArgumentException e) {
            throw sentOn(current, "nowhere");
        }
        String scheme = next.getScheme() == null ? "" : next.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals(current.getScheme())) {
            throw sentOn(current, "a less strict scheme");
        }
        return next;
    }

    private static RegistryException sentOn(URI current, String where) {
        return new RegistryException(
                RegistryException.Cause.WRONG_ANSWER, RegistryAddress.plain(current) + " sends on to " + where);
    }

    private static Answer answer(HttpResponse<byte[]> response, long maxBytes) throws IOException, RegistryException {
        var headers = response.headers();
        byte[] sent = response.body();
        boolean packed = headers.firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
        return new Answer(
                response.statusCode(),
                headers.firstValue("Content-Type").orElse(null),
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null),
                headers.firstValue("Retry-After").orElse(null),
                packed && sent.length > 0 ? unpacked(sent, maxBytes, response.uri()) : sent,
                sent.length);
    }

    private static byte[] unpacked(byte[] sent, long maxBytes, URI target) throws IOException, RegistryException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            byte[] body = stream.readNBytes((int) maxBytes + 1);
            if (body.length > maxBytes) {
                throw tooLarge(target, maxBytes);
            }
            return body;
        }
    }
}
