package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One framework that fits, and why.
 *
 * @param rank from 1
 * @param scoreMin from 0 to 1, rounded to four digits; what is unknown counts as nothing
 * @param scoreMax from 0 to 1, rounded to four digits; what is unknown counts as perfect
 * @param reasons one for every requirement, in the order asked
 * @param gaps what it does not have by itself in full, and what fills it
 * @param unknowns those of the reasons that have to be verified
 * @param separation what sets it apart from the next one; null for the last of all
 */
public record Recommendation(
        int rank,
        Framework framework,
        Verdict verdict,
        double scoreMin,
        double scoreMax,
        List<Reason> reasons,
        List<Gap> gaps,
        List<Reason> unknowns,
        @Nullable Separation separation) {

    public Recommendation {
        reasons = List.copyOf(reasons);
        gaps = List.copyOf(gaps);
        unknowns = List.copyOf(unknowns);
    }
}
