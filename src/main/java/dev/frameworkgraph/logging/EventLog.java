package dev.frameworkgraph.logging;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where events go, of this program and of the libraries in it, with what their thread works for. */
public final class EventLog extends Handler {

    /** Few, for each may carry a stack trace. */
    private static final int CAPACITY = 1_024;

    private static final SimpleFormatter MESSAGES = new SimpleFormatter();

    private final LogFormat format;
    private final LogLines lines;

    private EventLog(LogFormat format, LogLines lines) {
        this.format = format;
        this.lines = lines;
    }

    /** From now on, for everything that logs; others are heard from warnings on. */
    public static LogLines install(LogFormat format, OutputStream stream) {
        LogLines lines = new LogLines("events", stream, CAPACITY);
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.addHandler(new EventLog(format, lines));
        root.setLevel(Level.WARNING);
        Logger.getLogger("dev.frameworkgraph").setLevel(Level.INFO);
        return lines;
    }

    /** A parameter that is a map gives fields to the line. */
    @Override
    public void publish(LogRecord event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Object[] parameters = event.getParameters();
        if (parameters != null && parameters.length == 1 && parameters[0] instanceof Map<?, ?> given) {
            given.forEach((key, value) -> fields.put(key.toString(), value));
        }
        fields.putAll(LogContext.fields());
        String line = format.event(event, MESSAGES.formatMessage(event), fields);
        lines.add(() -> line);
    }

    @Override
    public void flush() {
        lines.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
