package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import org.jspecify.annotations.Nullable;

/** Numbers that a client counts with, within their bounds. */
final class Weights {

    private Weights() {}

    /** The client's table, or the one that is published. */
    static Scoring scoring(@Nullable Scoring given) {
        if (given == null) {
            return Scoring.DEFAULTS;
        }
        checked("scoring.builtIn", given.builtIn(), 1);
        checked("scoring.officialExtension", given.officialExtension(), 1);
        checked("scoring.thirdParty", given.thirdParty(), 1);
        checked("scoring.partial", given.partial(), 1);
        checked("scoring.experimental", given.experimental(), 1);
        checked("scoring.deprecated", given.deprecated(), 1);
        checked("scoring.stale", given.stale(), 1);
        checked("scoring.must", given.must(), Scoring.MAX_WEIGHT);
        checked("scoring.should", given.should(), Scoring.MAX_WEIGHT);
        checked("scoring.nice", given.nice(), Scoring.MAX_WEIGHT);
        return given;
    }

    /** The number itself, which must lie between 0 and a maximum; infinities and NaN do not. */
    static double checked(String place, double number, double maximum) {
        if (!(number >= 0 && number <= maximum)) {
            throw QueryException.of(
                    ErrorCode.BAD_USER_INPUT, place + " must lie between 0 and " + (int) maximum + ", not " + number);
        }
        return number;
    }
}
