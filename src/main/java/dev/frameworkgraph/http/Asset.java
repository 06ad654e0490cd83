package dev.frameworkgraph.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file of the web pages, plain and compressed, with what HTTP says about it. */
@SuppressWarnings("ArrayRecordComponent") // sent as they are, never compared
record Asset(String contentType, byte[] plain, byte[] compressed, String tag, boolean immutable) {

    /** A file of the jar; null when there is none such. */
    static @Nullable Asset read(String resource, boolean immutable) {
        try (InputStream stream = Asset.class.getResourceAsStream(resource)) {
            return stream == null ? null : of(resource, stream.readAllBytes(), immutable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Asset of(String name, byte[] content, boolean immutable) {
        return new Asset(contentType(name), content, Gzip.compress(content), EntityTag.of(content), immutable);
    }

    boolean isHtml() {
        return contentType.startsWith("text/html");
    }

    static Asset ofText(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8), false);
    }

    private static String contentType(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "json" -> "application/json";
            case "csv" -> "text/csv; charset=utf-8; header=present";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "ico" -> "image/x-icon";
            case "ttf" -> "font/ttf";
            case "graphqls", "txt" -> "text/plain; charset=utf-8";
            default -> "application/octet-stream";
        };
    }
}
