package dev.frameworkgraph.cli;

import dev.frameworkgraph.catalog.loading.Problem;
import dev.frameworkgraph.refresh.FactChange;
import dev.frameworkgraph.refresh.PackageOutcome;
import dev.frameworkgraph.refresh.PackageOutcome.State;
import dev.frameworkgraph.refresh.RefreshReport;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report of a run as one object: every package by slug, then totals. */
final class RefreshJson {

    private RefreshJson() {}

    static Map<String, @Nullable Object> of(RefreshSummary summary) {
        RefreshReport report = summary.report();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("dryRun", summary.dryRun());
        object.put("packages", report.outcomes().stream().map(RefreshJson::of).toList());
        object.put("messages", report.messages());
        object.put("problems", report.problems().stream().map(RefreshJson::of).toList());
        object.put("totals", totals(summary));
        return object;
    }

    private static Map<String, @Nullable Object> of(PackageOutcome outcome) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("framework", outcome.slug());
        object.put("package", outcome.packageUrl().isEmpty() ? null : outcome.packageUrl());
        object.put("state", outcome.state());
        object.put("changes", outcome.changes().stream().map(RefreshJson::of).toList());
        object.put("notes", outcome.notes());
        object.put("reason", outcome.reason().isEmpty() ? null : outcome.reason());
        return object;
    }

    private static Map<String, @Nullable Object> of(FactChange change) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("kind", change.kind());
        object.put("text", change.text());
        return object;
    }

    private static Map<String, @Nullable Object> of(Problem problem) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("place", problem.place().toString());
        object.put("message", problem.message());
        object.put("cure", problem.cure());
        return object;
    }

    private static Map<String, @Nullable Object> totals(RefreshSummary summary) {
        Map<String, @Nullable Object> totals = new LinkedHashMap<>();
        for (State state : State.values()) {
            totals.put(state.name(), summary.report().count(state));
        }
        totals.put("goneOn", summary.report().goneOn());
        totals.put("requests", summary.traffic().requests());
        totals.put("notModified", summary.traffic().notModified());
        totals.put("bytes", summary.traffic().bytes());
        totals.put("milliseconds", summary.took().toMillis());
        return totals;
    }
}
