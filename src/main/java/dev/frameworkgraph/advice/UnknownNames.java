package dev.frameworkgraph.advice;

import java.util.List;

/** The outcome of a question that names what the catalog does not have. */
public record UnknownNames(List<UnknownName> names)
        implements RecommendResult, ComposeStackResult, CompareResult, WhatIfResult, PathsResult {

    public UnknownNames {
        names = List.copyOf(names);
    }
}
