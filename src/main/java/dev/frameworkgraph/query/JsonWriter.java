package dev.frameworkgraph.query;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, strings, numbers and booleans as UTF-8 JSON, in their own order. */
public final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder(1024);

    private JsonWriter() {}

    public static byte[] write(Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value);
        return writer.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            string(String.valueOf(entry.getKey()));
            text.append(':');
            value(entry.getValue());
            if (entries.hasNext()) {
                text.append(',');
            }
        }
        text.append('}');
    }

    private void array(List<?> list) {
        text.append('[');
        for (int index = 0; index < list.size(); index++) {
            if (index > 0) {
                text.append(',');
            }
            value(list.get(index));
        }
        text.append(']');
    }

    private void string(String value) {
        text.append('"');
        for (int index = 0; index < value.length(); index++) {
            character(value, index);
        }
        text.append('"');
    }

    private void character(String value, int index) {
        char character = value.charAt(index);
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (character < ' ' || isLoneSurrogate(value, index)) {
                    escape(character);
                } else {
                    text.append(character);
                }
            }
        }
    }

    private static boolean isLoneSurrogate(String value, int index) {
        char character = value.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }

    private void escape(char character) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(HEX.charAt((character >> shift) & 0xF));
        }
    }
}
