package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.loading.WrittenFramework.WrittenClaim;
import java.util.List;

/** Checks that the claims of one framework about one feature cover intervals that do not overlap. */
final class IntervalChecks {

    private final Problems problems;

    IntervalChecks(Problems problems) {
        this.problems = problems;
    }

    /** The claims sorted by feature and beginning. */
    void check(List<WrittenClaim> claims) {
        for (int index = 0; index < claims.size(); index++) {
            WrittenClaim claim = claims.get(index);
            if (claim.since() != null
                    && claim.until() != null
                    && claim.until().compareTo(claim.since().version()) <= 0) {
                problems.add(
                        claim.reader().place("until"),
                        claim.feature() + ": the claim ends (" + claim.until() + ") before it begins ("
                                + claim.since().version() + ")",
                        "Swap since and until, or correct one: until is the first release without it.");
            }
            if (index > 0 && claims.get(index - 1).feature().equals(claim.feature())) {
                checkNeighbours(claims.get(index - 1), claim);
            }
        }
    }

    private void checkNeighbours(WrittenClaim earlier, WrittenClaim later) {
        boolean apart = earlier.until() != null
                && later.since() != null
                && later.since().version().compareTo(earlier.until()) >= 0;
        if (!apart) {
            problems.add(
                    later.reader().place(),
                    later.feature() + ": the claim overlaps that of line "
                            + earlier.reader().place().line(),
                    "End the earlier with until: \"2.0\" and begin the later with since: \"2.0\", or a later release.");
        }
    }
}
