package dev.frameworkgraph.cli;

import dev.frameworkgraph.report.CatalogReport;
import dev.frameworkgraph.report.Table;
import java.io.PrintWriter;

/** What a catalog holds, as aligned tables for a terminal; nothing is cut. */
final class ReportText {

    private ReportText() {}

    static void print(CatalogReport report, PrintWriter out) {
        print("Entries by kind", report.entries(), out);
        print("Claims by level", report.claims(), out);
        print("Evidence per claim", report.evidencePerClaim(), out);
        print("Relationships by kind", report.relationships(), out);
        print("Coverage by framework", report.frameworks(), out);
    }

    private static void print(String heading, Table<?> table, PrintWriter out) {
        out.println();
        out.println(heading);
        out.println();
        TextTable.of(table).forEach(out::println);
    }
}
