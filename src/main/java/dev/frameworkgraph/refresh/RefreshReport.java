package dev.frameworkgraph.refresh;

import dev.frameworkgraph.catalog.loading.Problem;
import java.util.List;

/**
 * What a run did.
 *
 * @param outcomes by slug, those of an interrupted run that this one went on with included
 * @param goneOn how many outcomes are of the interrupted run
 * @param messages what concerns whole registries
 * @param problems of the catalog with the new facts
 */
public record RefreshReport(List<PackageOutcome> outcomes, int goneOn, List<String> messages, List<Problem> problems) {

    public RefreshReport {
        outcomes = List.copyOf(outcomes);
        messages = List.copyOf(messages);
        problems = List.copyOf(problems);
    }

    public long count(PackageOutcome.State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).count();
    }

    public boolean isPartial() {
        return outcomes.stream().anyMatch(outcome -> outcome.state().isFailure());
    }
}
