package dev.frameworkgraph.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.LogRecord;

/** How events and requests are written: one line each, as text or as a JSON object. */
public enum LogFormat {
    TEXT,
    JSON;

    private static final int MAX_TRACE = 16_384;
    private static final DateTimeFormatter COMMON_TIME = DateTimeFormatter.ofPattern(
                    "dd/MMM/uuuu:HH:mm:ss xx", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /**
     * An event.
     *
     * @param message with its parameters filled in
     * @param fields what else is known
     */
    String event(LogRecord event, String message, Map<String, ?> fields) {
        Instant time = event.getInstant().truncatedTo(ChronoUnit.MILLIS);
        String trace = event.getThrown() == null ? "" : trace(event.getThrown());
        return this == TEXT ? text(event, time, message, fields, trace) : json(event, time, message, fields, trace);
    }

    private static String text(LogRecord event, Instant time, String message, Map<String, ?> fields, String trace) {
        StringBuilder line = new StringBuilder();
        line.append(time).append(' ').append(event.getLevel()).append(' ');
        line.append(event.getLoggerName()).append(": ");
        LogText.escape(line, message);
        LogText.fields(line, fields);
        if (!trace.isEmpty()) {
            line.append(" | ");
            LogText.escape(line, trace);
        }
        return line.append('\n').toString();
    }

    private static String json(LogRecord event, Instant time, String message, Map<String, ?> fields, String trace) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("time", time);
        all.put("level", event.getLevel());
        all.put("logger", event.getLoggerName());
        all.put("message", message);
        all.putAll(fields);
        if (!trace.isEmpty()) {
            all.put("trace", trace);
        }
        return json(all);
    }

    private static String json(Map<String, ?> fields) {
        StringBuilder line = new StringBuilder("{");
        LogText.json(line, fields);
        return line.append("}\n").toString();
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        String whole = trace.toString();
        return whole.length() <= MAX_TRACE ? whole : whole.substring(0, MAX_TRACE) + "...";
    }

    /** A request that was answered; as text, in the common log format with the rest behind it. */
    public String request(RequestLine request) {
        if (this == JSON) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("time", request.time().truncatedTo(ChronoUnit.MILLIS));
            all.put("client", request.client());
            all.put("method", request.method());
            all.put("path", request.path());
            all.put("protocol", request.protocol());
            all.put("status", request.status());
            all.put("bytes", request.bytes());
            all.putAll(request.fields());
            return json(all);
        }
        StringBuilder line = new StringBuilder();
        LogText.escape(line, request.client());
        line.append(" - - [").append(COMMON_TIME.format(request.time())).append("] ");
        LogText.quote(line, request.method() + " " + request.path() + " " + request.protocol());
        line.append(' ').append(request.status()).append(' ').append(request.bytes());
        LogText.fields(line, request.fields());
        return line.append('\n').toString();
    }
}
