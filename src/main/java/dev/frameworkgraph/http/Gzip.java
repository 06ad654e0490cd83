package dev.frameworkgraph.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Compresses answers that are worth it for clients that take it. */
final class Gzip {

    /** Below this, compression saves nothing that matters. */
    static final int MIN_BYTES = 1024;

    private static final HeaderReader<Boolean> ACCEPTED =
            new HeaderReader<>(Headers.ACCEPT_ENCODING, false, Gzip::accepts);

    private Gzip() {}

    static boolean isAccepted(HttpServerExchange exchange) {
        return ACCEPTED.read(exchange);
    }

    private static boolean accepts(String header) {
        Boolean named = null;
        boolean wildcard = false;
        for (String part : header.toLowerCase(Locale.ROOT).split(",", 32)) {
            String[] pieces = part.strip().split(";", -1);
            boolean refused = pieces.length > 1 && pieces[1].replace(" ", "").matches("q=0(\\.0{0,3})?");
            if (pieces[0].strip().equals("gzip")) {
                named = !refused;
            } else if (pieces[0].strip().equals("*")) {
                wildcard = !refused;
            }
        }
        return named == null ? wildcard : named;
    }

    static byte[] compress(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
