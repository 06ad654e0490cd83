package dev.frameworkgraph.query.paging;

import java.util.List;

/** How matches spread over the values of one property. */
public record Facet(String name, List<FacetBucket> buckets) {

    public Facet {
        buckets = List.copyOf(buckets);
    }
}
