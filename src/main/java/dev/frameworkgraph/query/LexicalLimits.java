package dev.frameworkgraph.query;

import dev.frameworkgraph.query.error.QueryException;

/** Bounds the length of names and number literals before anything computes on them; text in strings and comments is free. */
final class LexicalLimits {

    private LexicalLimits() {}

    static void check(String document, QueryLimits limits) {
        int position = 0;
        while (position < document.length()) {
            char character = document.charAt(position);
            if (character == '#') {
                position = endOfLine(document, position);
            } else if (character == '"') {
                position = endOfString(document, position);
            } else if (isWordStart(character)) {
                int end = endOfWord(document, position);
                checkWord(character, end - position, limits);
                position = end;
            } else {
                position++;
            }
        }
    }

    private static void checkWord(char first, int length, QueryLimits limits) {
        boolean number = first == '-' || (first >= '0' && first <= '9');
        int maximum = number ? limits.numberLength() : limits.nameLength();
        if (length > maximum) {
            throw QueryException.limit(
                    number ? "number-length" : "name-length",
                    maximum,
                    "A " + (number ? "number" : "name") + " in the document has more than " + maximum + " characters");
        }
    }

    private static boolean isWordStart(char character) {
        return character == '-' || isWord(character);
    }

    private static boolean isWord(char character) {
        return character == '_'
                || (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z');
    }

    private static int endOfWord(String document, int start) {
        boolean number = !Character.isLetter(document.charAt(start)) && document.charAt(start) != '_';
        int position = start + 1;
        while (position < document.length() && continues(document, position, number)) {
            position++;
        }
        return position;
    }

    private static boolean continues(String document, int position, boolean number) {
        char character = document.charAt(position);
        return isWord(character) || (number && (character == '.' || character == '+' || character == '-'));
    }

    private static int endOfLine(String document, int start) {
        int position = start;
        while (position < document.length() && document.charAt(position) != '\n' && document.charAt(position) != '\r') {
            position++;
        }
        return position;
    }

    private static int endOfString(String document, int start) {
        if (document.startsWith("\"\"\"", start)) {
            int end = document.indexOf("\"\"\"", start + 3);
            while (end > 0 && document.charAt(end - 1) == '\\') {
                end = document.indexOf("\"\"\"", end + 3);
            }
            return end < 0 ? document.length() : end + 3;
        }
        int position = start + 1;
        while (position < document.length() && document.charAt(position) != '"' && document.charAt(position) != '\n') {
            position += document.charAt(position) == '\\' ? 2 : 1;
        }
        return Math.min(position + 1, document.length());
    }
}
