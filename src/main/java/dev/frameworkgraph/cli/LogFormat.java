package dev.frameworkgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** How events are written to standard error: one line each, control characters escaped. */
enum LogFormat {
    TEXT,
    JSON;

    private static final String HEX = "0123456789abcdef";

    /** From now on, for everything that logs. */
    void install() {
        LogManager.getLogManager().reset();
        Handler handler = new ConsoleHandler();
        handler.setLevel(Level.ALL);
        handler.setFormatter(new Formatter() {
            @Override
            public String format(LogRecord event) {
                return LogFormat.this.format(event, formatMessage(event));
            }
        });
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
        Logger.getLogger("dev.frameworkgraph").setLevel(Level.INFO);
    }

    private String format(LogRecord event, String message) {
        Instant time = event.getInstant().truncatedTo(ChronoUnit.MILLIS);
        String trace = event.getThrown() == null ? "" : trace(event.getThrown());
        if (this == TEXT) {
            return time + " " + event.getLevel() + " " + event.getLoggerName() + ": " + escape(message)
                    + (trace.isEmpty() ? "" : " | " + escape(trace)) + "\n";
        }
        return "{\"time\":\"" + time + "\",\"level\":\"" + event.getLevel() + "\",\"logger\":\""
                + escape(event.getLoggerName())
                + "\",\"message\":\"" + escape(message) + "\""
                + (trace.isEmpty() ? "" : ",\"trace\":\"" + escape(trace) + "\"") + "}\n";
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    /** As in a JSON string. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"' || character == '\\') {
                escaped.append('\\').append(character);
            } else if (character == '\n') {
                escaped.append("\\n");
            } else if (character < ' ' || (character >= '\u007f' && character < '\u00a0') || character == '\u2028') {
                escaped.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    escaped.append(HEX.charAt((character >> shift) & 0xF));
                }
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
