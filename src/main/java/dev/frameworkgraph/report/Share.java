package dev.frameworkgraph.report;

/** Parts of a whole as numbers short enough to read. */
final class Share {

    private static final double PRECISION = 1000;

    private Share() {}

    /** To three decimals, from 0 to 1; 0 of nothing. */
    static double of(int part, int whole) {
        return whole == 0 ? 0 : rounded((double) part / whole);
    }

    /** To three decimals. */
    static double rounded(double value) {
        return Math.round(value * PRECISION) / PRECISION;
    }
}
