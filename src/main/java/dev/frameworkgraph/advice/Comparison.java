package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Frameworks side by side, without a winner.
 *
 * @param columns in the order asked
 * @param groups in the order of the taxonomy; those without rows are left out
 */
public record Comparison(List<ComparisonColumn> columns, List<ComparisonGroup> groups, ComparisonSummary summary)
        implements CompareResult {

    public Comparison {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /**
     * One of the frameworks compared.
     *
     * @param asOfVersion the version meant; null for the latest release
     * @param levels how often each level occurs, over all rows compared, whether shown or not
     */
    public record ComparisonColumn(
            Framework framework, @Nullable Version asOfVersion, List<LevelCount> levels) {

        public ComparisonColumn {
            levels = List.copyOf(levels);
        }
    }

    /** How often a level occurs. */
    public record LevelCount(SupportLevel level, int count) {}

    /** The rows of one category. */
    public record ComparisonGroup(FeatureCategory category, List<ComparisonRow> rows) {

        public ComparisonGroup {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What each framework does about one feature.
     *
     * @param cells one for each column, in order
     * @param differs whether two known answers differ in level or completeness
     * @param mayDiffer whether they agree so far, and an unknown one might not
     * @param allUnknown whether nothing is known of any to whom the feature applies
     */
    public record ComparisonRow(
            Feature feature, List<ComparisonCell> cells, boolean differs, boolean mayDiffer, boolean allUnknown) {

        public ComparisonRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one framework does about one feature.
     *
     * @param inherited whether it is a documented part of another framework
     */
    public record ComparisonCell(Framework framework, FeatureSupport claim, boolean inherited) {}

    /**
     * Rows by outcome, whether shown or not; every row is counted once.
     *
     * @param same all known where they make sense, and all alike
     * @param notApplicable makes sense for none
     */
    public record ComparisonSummary(
            int rows, int differing, int same, int mayDiffer, int allUnknown, int notApplicable) {}
}
