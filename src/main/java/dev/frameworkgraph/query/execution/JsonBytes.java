package dev.frameworkgraph.query.execution;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A growing buffer of UTF-8 JSON that can be cut back to where it was. */
public final class JsonBytes {

    private static final byte[] HEX = ascii("0123456789abcdef");
    private static final byte[] NULL = ascii("null");
    private static final int LONGEST_CHARACTER = 6;

    private byte[] bytes;
    private char[] characters = {};
    private int size;

    /** Of an expected size in bytes. */
    public JsonBytes(int capacity) {
        this.bytes = new byte[Math.max(capacity, LONGEST_CHARACTER)];
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    public int size() {
        return size;
    }

    /** Forgets what was written after the buffer had this size. */
    public void cutTo(int earlierSize) {
        size = earlierSize;
    }

    /** Everything written; nothing may be written afterwards, for a buffer of the right size is handed out itself. */
    public byte[] toArray() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    /** What was written after the buffer had this size. */
    byte[] copyFrom(int earlierSize) {
        return Arrays.copyOfRange(bytes, earlierSize, size);
    }

    /** A character of ASCII, as it is. */
    public void raw(char character) {
        require(1);
        bytes[size++] = (byte) character;
    }

    /** Bytes that are JSON already. */
    public void raw(byte[] json) {
        require(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
    }

    public void writeNull() {
        raw(NULL);
    }

    /** Maps, lists, numbers, booleans and null; anything else as a string. */
    public void value(@Nullable Object value) {
        if (value instanceof String string) {
            string(string);
        } else if (value == null) {
            writeNull();
        } else if (value instanceof Number || value instanceof Boolean) {
            plain(value.toString());
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            raw(separator);
            string(String.valueOf(entry.getKey()));
            raw(':');
            value(entry.getValue());
            separator = ',';
        }
        if (separator == '{') {
            raw('{');
        }
        raw('}');
    }

    private void array(List<?> list) {
        raw('[');
        for (int index = 0; index < list.size(); index++) {
            if (index > 0) {
                raw(',');
            }
            value(list.get(index));
        }
        raw(']');
    }

    @SuppressWarnings("deprecation") // the one way to copy the characters of ASCII without a byte array between
    private void plain(String ascii) {
        int length = ascii.length();
        require(length);
        ascii.getBytes(0, length, bytes, size);
        size += length;
    }

    /** In quotes and escaped; half a surrogate pair is escaped as well, for UTF-8 cannot carry it. */
    public void string(String value) {
        int length = value.length();
        require(length + 2);
        bytes[size++] = '"';
        int plain = plainStart(value, length);
        for (int index = plain; index < length; ) {
            index += character(value, index);
        }
        raw('"');
    }

    /** Writes what needs neither escape nor second byte, and returns how much that was; most strings are no more. */
    private int plainStart(String value, int length) {
        if (characters.length < length) {
            characters = new char[Math.max(64, length * 2)];
        }
        value.getChars(0, length, characters, 0);
        int start = size;
        for (int index = 0; index < length; index++) {
            char character = characters[index];
            if (!isPlain(character)) {
                size = start + index;
                return index;
            }
            bytes[start + index] = (byte) character;
        }
        size = start + length;
        return length;
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && character < 0x80 && character != '"' && character != '\\';
    }

    /** Returns how many units of UTF-16 were written. */
    private int character(String value, int index) {
        char character = value.charAt(index);
        require(LONGEST_CHARACTER);
        if (isPlain(character)) {
            bytes[size++] = (byte) character;
        } else if (character < 0x80) {
            escape(character);
        } else if (character < 0x800) {
            bytes[size++] = (byte) (0xC0 | (character >> 6));
            continuation(character);
        } else if (Character.isHighSurrogate(character)
                && index + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(index + 1))) {
            pair(Character.toCodePoint(character, value.charAt(index + 1)));
            return 2;
        } else if (Character.isSurrogate(character)) {
            hexadecimal(character);
        } else {
            bytes[size++] = (byte) (0xE0 | (character >> 12));
            continuation(character >> 6);
            continuation(character);
        }
        return 1;
    }

    private void pair(int codePoint) {
        bytes[size++] = (byte) (0xF0 | (codePoint >> 18));
        continuation(codePoint >> 12);
        continuation(codePoint >> 6);
        continuation(codePoint);
    }

    private void continuation(int bits) {
        bytes[size++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void escape(char character) {
        switch (character) {
            case '"', '\\' -> escaped(character);
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            case '\t' -> escaped('t');
            default -> hexadecimal(character);
        }
    }

    private void escaped(char character) {
        bytes[size++] = '\\';
        bytes[size++] = (byte) character;
    }

    private void hexadecimal(char character) {
        escaped('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[(character >> shift) & 0xF];
        }
    }

    private void require(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
