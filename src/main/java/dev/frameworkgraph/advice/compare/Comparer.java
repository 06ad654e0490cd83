package dev.frameworkgraph.advice.compare;

import dev.frameworkgraph.advice.Comparison;
import dev.frameworkgraph.advice.Comparison.ComparisonCell;
import dev.frameworkgraph.advice.Comparison.ComparisonColumn;
import dev.frameworkgraph.advice.Comparison.ComparisonGroup;
import dev.frameworkgraph.advice.Comparison.ComparisonRow;
import dev.frameworkgraph.advice.Comparison.ComparisonSummary;
import dev.frameworkgraph.advice.Comparison.LevelCount;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares frameworks, components included, feature by feature; linear in frameworks times features. */
public final class Comparer {

    private final FrameworkGraph graph;

    public Comparer(FrameworkGraph graph) {
        this.graph = graph;
    }

    /**
     * Frameworks side by side.
     *
     * @param features the rows; when empty, every feature that applies to at least one of the frameworks
     * @param differencesOnly whether only rows that differ are shown; the summary counts all
     * @param versionsBySlug the version meant of a framework, where it is not the latest release
     */
    public Comparison compare(
            List<Framework> frameworks,
            List<Feature> features,
            boolean differencesOnly,
            Map<String, Version> versionsBySlug) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (Feature feature : graph.features()) {
            boolean isAsked = features.isEmpty()
                    ? frameworks.stream()
                            .anyMatch(framework -> feature.appliesTo().contains(framework.kind()))
                    : features.contains(feature);
            if (isAsked) {
                rows.add(row(feature, frameworks, versionsBySlug));
            }
        }
        List<ComparisonColumn> columns = new ArrayList<>();
        for (int index = 0; index < frameworks.size(); index++) {
            columns.add(column(index, frameworks.get(index), rows, versionsBySlug));
        }
        return new Comparison(columns, groups(rows, differencesOnly), summary(rows));
    }

    private ComparisonRow row(Feature feature, List<Framework> frameworks, Map<String, Version> versionsBySlug) {
        List<ComparisonCell> cells = frameworks.stream()
                .map(framework -> cell(framework, feature, versionsBySlug.get(framework.slug())))
                .toList();
        record Answer(SupportLevel level, @Nullable Completeness completeness) {}
        Set<Answer> known = new LinkedHashSet<>();
        cells.stream()
                .map(ComparisonCell::claim)
                .filter(FeatureSupport::isKnown)
                .forEach(claim -> known.add(new Answer(claim.level(), claim.completeness())));
        boolean someUnknown = cells.stream().anyMatch(cell -> cell.claim().level() == SupportLevel.UNKNOWN);
        return new ComparisonRow(
                feature, cells, known.size() > 1, known.size() == 1 && someUnknown, known.isEmpty() && someUnknown);
    }

    private ComparisonCell cell(Framework framework, Feature feature, @Nullable Version asOf) {
        FeatureSupport claim =
                asOf == null ? graph.support(framework, feature) : graph.support(framework, feature, asOf);
        return new ComparisonCell(framework, claim, claim.inheritedFrom() != null);
    }

    private static ComparisonColumn column(
            int index, Framework framework, List<ComparisonRow> rows, Map<String, Version> versionsBySlug) {
        List<LevelCount> levels = new ArrayList<>();
        for (SupportLevel level : SupportLevel.values()) {
            long count = rows.stream()
                    .filter(row -> row.cells().get(index).claim().level() == level)
                    .count();
            levels.add(new LevelCount(level, (int) count));
        }
        return new ComparisonColumn(framework, versionsBySlug.get(framework.slug()), levels);
    }

    private List<ComparisonGroup> groups(List<ComparisonRow> rows, boolean differencesOnly) {
        Map<String, List<ComparisonRow>> rowsByCategory = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.differs() || !differencesOnly)
                .forEach(row -> rowsByCategory
                        .computeIfAbsent(row.feature().category(), category -> new ArrayList<>())
                        .add(row));
        return rowsByCategory.entrySet().stream()
                .map(entry -> new ComparisonGroup(graph.getCategory(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static ComparisonSummary summary(List<ComparisonRow> rows) {
        int differing = (int) rows.stream().filter(ComparisonRow::differs).count();
        int mayDiffer = (int) rows.stream().filter(ComparisonRow::mayDiffer).count();
        int allUnknown = (int) rows.stream().filter(ComparisonRow::allUnknown).count();
        int notApplicable = (int) rows.stream()
                .filter(row ->
                        row.cells().stream().allMatch(cell -> cell.claim().level() == SupportLevel.NOT_APPLICABLE))
                .count();
        int same = rows.size() - differing - mayDiffer - allUnknown - notApplicable;
        return new ComparisonSummary(rows.size(), differing, same, mayDiffer, allUnknown, notApplicable);
    }
}
