package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.query.filter.ReleaseWhere;
import dev.frameworkgraph.query.paging.Connection;
import dev.frameworkgraph.query.paging.Ordering;
import dev.frameworkgraph.query.paging.Ordering.Criterion;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of the releases of one framework, newest first. */
final class ReleaseConnections {

    private static final Ordering<Release> ORDERING =
            Ordering.of(List.of(new Criterion<>("version", Release::version, true)));

    private final int maximum;

    ReleaseConnections(int maximum) {
        this.maximum = maximum;
    }

    Connection<Release> page(List<Release> releases, @Nullable ReleaseWhere where, PageArguments page) {
        List<Release> matches = releases.stream()
                .filter(release -> where == null || where.accepts(release))
                .toList();
        return Connection.page(matches, ORDERING, page, maximum, by -> {
            throw new IllegalStateException("Releases have no facet " + by);
        });
    }
}
