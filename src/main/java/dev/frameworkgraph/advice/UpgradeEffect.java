package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.Version;
import java.util.List;

/**
 * What going from one version of a framework to another does.
 *
 * @param runtimesLost runtimes that the one version declares and the other does not
 * @param runtimesGained runtimes that the other version declares and the one does not
 * @param conflicts dependencies whose declared range held the one version and does not hold the other
 * @param notKnown what could not be told, in sentences
 */
@SuppressWarnings("JavaLangClash")
public record UpgradeEffect(
        Framework framework,
        Version from,
        Version to,
        FeatureEffects features,
        List<Runtime> runtimesLost,
        List<Runtime> runtimesGained,
        List<Relationship> conflicts,
        List<String> notKnown)
        implements WhatIfResult {

    public UpgradeEffect {
        runtimesLost = List.copyOf(runtimesLost);
        runtimesGained = List.copyOf(runtimesGained);
        conflicts = List.copyOf(conflicts);
        notKnown = List.copyOf(notKnown);
    }
}
