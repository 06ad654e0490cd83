package dev.frameworkgraph.query;

import java.time.Duration;

/**
 * What one request may ask for. Every value is a maximum; the clients cannot change them.
 *
 * @param documentCharacters length of a document
 * @param documentTokens tokens of a document
 * @param documentNesting nesting of grammar rules
 * @param numberLength characters of a number literal
 * @param nameLength characters of a name
 * @param depth nesting of fields, fragments expanded
 * @param fields fields of an operation, fragments expanded, repeated ones counted each time
 * @param aliases aliases in a document
 * @param directives directives in a document
 * @param operations operations in a document
 * @param fragments fragments that a document defines, over chains of which validation takes time that grows with their third power
 * @param variableValues values within the variables, each item of a list and each key of an object counted
 * @param cost fields times the sizes of the lists they are in
 * @param pageSize items of one page
 * @param resultNodes objects in an answer
 * @param time from the first field to the last
 */
public record QueryLimits(
        int documentCharacters,
        int documentTokens,
        int documentNesting,
        int numberLength,
        int nameLength,
        int depth,
        int fields,
        int aliases,
        int directives,
        int operations,
        int fragments,
        int variableValues,
        long cost,
        int pageSize,
        int resultNodes,
        Duration time) {

    /** What a server allows unless told otherwise. */
    public static final QueryLimits DEFAULTS = new QueryLimits(
            65_536, 4_000, 200, 64, 128, 16, 600, 50, 50, 10, 100, 1_000, 5_000, 100, 20_000, Duration.ofSeconds(2));
}
