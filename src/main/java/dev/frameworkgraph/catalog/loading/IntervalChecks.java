package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.FeatureSupport;
import java.util.List;

/** Checks that the claims of one framework about one feature cover intervals that do not overlap. */
final class IntervalChecks {

    private final Problems problems;
    private final WrittenFramework file;

    IntervalChecks(Problems problems, WrittenFramework file) {
        this.problems = problems;
        this.file = file;
    }

    /** The claims sorted by feature and beginning. */
    void check(List<FeatureSupport> claims) {
        for (int index = 0; index < claims.size(); index++) {
            FeatureSupport claim = claims.get(index);
            if (claim.since() != null
                    && claim.until() != null
                    && claim.until().compareTo(claim.since().version()) <= 0) {
                add(
                        claim,
                        "ends (" + claim.until() + ") before it begins ("
                                + claim.since().version() + ")",
                        "Swap since and until, or correct one.");
            }
            if (index > 0 && claims.get(index - 1).feature().equals(claim.feature())) {
                checkNeighbours(claims.get(index - 1), claim);
            }
        }
    }

    private void checkNeighbours(FeatureSupport earlier, FeatureSupport later) {
        boolean apart = earlier.until() != null
                && later.since() != null
                && later.since().version().compareTo(earlier.until()) >= 0;
        if (!apart) {
            add(
                    later,
                    "overlaps the claim about the same feature before it",
                    "End the earlier with until: where the later begins with since:.");
        }
    }

    private void add(FeatureSupport claim, String message, String cure) {
        problems.add(file.reader().place("claims"), claim.feature() + ": the claim " + message, cure);
    }
}
