package dev.frameworkgraph.cli;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.loading.Problem;
import dev.frameworkgraph.report.CatalogReport;
import dev.frameworkgraph.report.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report, or the problems that stand in its way, as one JSON object. */
final class ReportJson {

    private ReportJson() {}

    static Map<String, Object> of(String source, Catalog catalog, CatalogReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("catalog", source);
        object.put("revision", catalog.revision());
        object.put("checkedOn", catalog.checkedOn());
        object.put("entries", of(report.entries()));
        object.put("claims", of(report.claims()));
        object.put("evidencePerClaim", of(report.evidencePerClaim()));
        object.put("relationships", of(report.relationships()));
        object.put("frameworks", of(report.frameworks()));
        return object;
    }

    private static Map<String, Object> of(Table<?> table) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rows", table.rows().stream().map(RecordValues::present).toList());
        object.put("all", RecordValues.present(table.all()));
        return object;
    }

    static Map<String, Object> of(String source, List<Problem> problems) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("catalog", source);
        object.put("problems", problems.stream().map(ReportJson::of).toList());
        return object;
    }

    private static Map<String, Object> of(Problem problem) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", problem.place().file());
        object.put("line", problem.place().line());
        object.put("column", problem.place().column());
        object.put("message", problem.message());
        object.put("cure", problem.cure());
        return object;
    }
}
