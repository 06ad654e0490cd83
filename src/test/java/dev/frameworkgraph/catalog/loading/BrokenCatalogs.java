package dev.frameworkgraph.catalog.loading;

import java.util.stream.Stream;

/** Every way in which the sample catalog is broken by tests: one change, one problem. */
public final class BrokenCatalogs {

    private BrokenCatalogs() {}

    public static Stream<Breakage> rows() {
        return Stream.of(
                        BrokenFiles.rows(),
                        BrokenEntries.rows(),
                        BrokenRegisters.rows(),
                        BrokenClaims.rows(),
                        BrokenEdges.rows(),
                        BrokenCascades.rows())
                .flatMap(rows -> rows);
    }
}
