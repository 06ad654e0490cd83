package dev.frameworkgraph.query;

import java.time.Duration;

/** The default limits, but for what a test is about. */
final class TestLimits {

    private TestLimits() {}

    static QueryLimits answers(int resultNodes, Duration time) {
        QueryLimits usual = QueryLimits.DEFAULTS;
        return of(usual.directives(), usual.cost(), usual.pageSize(), resultNodes, time);
    }

    /** @param repeats of aliases, and of directives */
    static QueryLimits of(int repeats, long cost, int pageSize, int resultNodes, Duration time) {
        QueryLimits usual = QueryLimits.DEFAULTS;
        return new QueryLimits(
                usual.documentCharacters(),
                usual.documentTokens(),
                usual.documentNesting(),
                usual.numberLength(),
                usual.nameLength(),
                usual.depth(),
                usual.fields(),
                repeats,
                repeats,
                usual.operations(),
                usual.fragments(),
                usual.variableValues(),
                cost,
                pageSize,
                resultNodes,
                time);
    }
}
