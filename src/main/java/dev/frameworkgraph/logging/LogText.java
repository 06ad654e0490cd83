package dev.frameworkgraph.logging;

import java.util.HexFormat;
import java.util.Map;

/** Text that stays on its line and cannot pass for anything else: what is no visible character is escaped as in JSON. */
final class LogText {

    private static final HexFormat HEX = HexFormat.of();

    private LogText() {}

    static void escape(StringBuilder line, String text) {
        int index = lengthOfPlain(text);
        line.append(text, 0, index);
        while (index < text.length()) {
            int character = text.codePointAt(index);
            int length = Character.charCount(character);
            append(line, character, text, index, index + length);
            index += length;
        }
    }

    /** How many characters at the start are themselves, as nearly always all are. */
    private static int lengthOfPlain(String text) {
        int length = 0;
        while (length < text.length() && isPlain(text.charAt(length))) {
            length++;
        }
        return length;
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && character < 0x7f && character != '"' && character != '\\';
    }

    private static void append(StringBuilder line, int character, String text, int start, int end) {
        if (character == '"' || character == '\\') {
            line.append('\\').append((char) character);
        } else if (character == '\n') {
            line.append("\\n");
        } else if (isVisible(character)) {
            line.append(text, start, end);
        } else {
            for (int index = start; index < end; index++) {
                line.append("\\u").append(HEX.toHexDigits(text.charAt(index)));
            }
        }
    }

    /** Marks of direction and other characters without a shape could make a line look like another. */
    private static boolean isVisible(int character) {
        if (character < 0x7f) {
            return character >= ' ';
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** {@code " key=value"} for each; what is not plain is quoted. */
    static void fields(StringBuilder line, Map<String, ?> fields) {
        fields.forEach((key, value) -> {
            line.append(' ').append(key).append('=');
            String text = value.toString();
            if (isWord(text)) {
                line.append(text);
            } else {
                quote(line, text);
            }
        });
    }

    private static boolean isWord(String text) {
        return !text.isEmpty()
                && lengthOfPlain(text) == text.length()
                && text.indexOf(' ') < 0
                && text.indexOf('=') < 0;
    }

    /** {@code ,"key":value} for each; numbers and booleans as they are, anything else as a string. */
    static void json(StringBuilder line, Map<String, ?> fields) {
        fields.forEach((key, value) -> {
            line.append(line.charAt(line.length() - 1) == '{' ? "" : ",");
            quote(line, key);
            line.append(':');
            if (value instanceof Number || value instanceof Boolean) {
                line.append(value);
            } else {
                quote(line, value.toString());
            }
        });
    }

    static void quote(StringBuilder line, String text) {
        line.append('"');
        escape(line, text);
        line.append('"');
    }
}
