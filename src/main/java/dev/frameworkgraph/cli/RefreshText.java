package dev.frameworkgraph.cli;

import dev.frameworkgraph.refresh.PackageOutcome;
import dev.frameworkgraph.refresh.PackageOutcome.State;
import dev.frameworkgraph.refresh.RefreshReport;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report of a run for a terminal: what changed in meaning by framework, what failed, then totals. */
final class RefreshText {

    private final PrintWriter out;

    private RefreshText(PrintWriter out) {
        this.out = out;
    }

    static void print(RefreshSummary summary, PrintWriter out) {
        new RefreshText(out).print(summary);
    }

    private void print(RefreshSummary summary) {
        RefreshReport report = summary.report();
        report.outcomes().forEach(this::printChanges);
        printFailures(report);
        printNotes(report);
        printNotRefreshed(report);
        report.messages().forEach(this::line);
        printTotals(summary);
        if (!report.problems().isEmpty()) {
            line("");
            out.println(CatalogOptions.report(report.problems()));
        }
    }

    private void printChanges(PackageOutcome outcome) {
        if (outcome.state() == State.CHANGED) {
            line(outcome.slug() + " (" + outcome.packageUrl() + ")");
            outcome.changes().forEach(change -> line("    " + change.text()));
            if (outcome.changes().isEmpty()) {
                line("    the same facts in another order");
            }
        }
    }

    private void printFailures(RefreshReport report) {
        report.outcomes().stream()
                .filter(outcome -> outcome.state() == State.FAILED || outcome.state() == State.SUSPICIOUS)
                .forEach(outcome ->
                        line("failed: " + outcome.slug() + " (" + outcome.packageUrl() + "): " + outcome.reason()));
    }

    private void printNotes(RefreshReport report) {
        Map<String, List<String>> slugsByNote = new LinkedHashMap<>();
        for (PackageOutcome outcome : report.outcomes()) {
            outcome.notes()
                    .forEach(note -> slugsByNote
                            .computeIfAbsent(note, any -> new ArrayList<>())
                            .add(outcome.slug()));
        }
        slugsByNote.forEach((note, slugs) -> line("note: " + String.join(", ", slugs) + ": " + note));
    }

    private void printNotRefreshed(RefreshReport report) {
        Map<String, List<String>> slugsByReason = report.outcomes().stream()
                .filter(outcome -> outcome.state() == State.NOT_REFRESHED)
                .collect(Collectors.groupingBy(
                        PackageOutcome::reason,
                        TreeMap::new,
                        Collectors.mapping(PackageOutcome::slug, Collectors.toList())));
        slugsByReason.forEach((reason, slugs) -> line("not refreshed: " + reason + ": " + String.join(", ", slugs)));
    }

    private void printTotals(RefreshSummary summary) {
        RefreshReport report = summary.report();
        long unchanged = report.count(State.UNCHANGED);
        long changed = report.count(State.CHANGED);
        long suspicious = report.count(State.SUSPICIOUS);
        line(String.format(
                Locale.ROOT,
                "%d packages read%s: %d unchanged, %d changed%s, %d suspicious; %d failed, %d not asked for, %d not refreshed",
                unchanged + changed + suspicious,
                report.goneOn() > 0 ? " (" + report.goneOn() + " by the run before)" : "",
                unchanged,
                changed,
                summary.dryRun() ? " (nothing written)" : "",
                suspicious,
                report.count(State.FAILED),
                report.count(State.NOT_ASKED),
                report.count(State.NOT_REFRESHED)));
        line(String.format(
                Locale.ROOT,
                "%d requests, %d not modified, %d bytes, %.1f seconds",
                summary.traffic().requests(),
                summary.traffic().notModified(),
                summary.traffic().bytes(),
                summary.took().toMillis() / 1000.0));
    }

    /** A registry is not to be trusted with the terminal: its control characters are not printed. */
    private void line(String text) {
        out.println(text.replaceAll("\\p{Cntrl}", "?"));
    }
}
