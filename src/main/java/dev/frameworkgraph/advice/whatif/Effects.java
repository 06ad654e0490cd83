package dev.frameworkgraph.advice.whatif;

import dev.frameworkgraph.advice.FeatureEffect;
import dev.frameworkgraph.advice.FeatureEffects;
import dev.frameworkgraph.advice.Filler;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.List;

/** Sorts what a change does to features. */
final class Effects {

    private final FrameworkGraph graph;
    private final List<FeatureEffect> lost = new ArrayList<>();
    private final List<FeatureEffect> gained = new ArrayList<>();
    private final List<FeatureEffect> changed = new ArrayList<>();
    private final List<FeatureEffect> unclear = new ArrayList<>();
    private int moved;
    private int unchanged;

    Effects(FrameworkGraph graph) {
        this.graph = graph;
    }

    void add(Feature feature, Answer before, Answer after) {
        if (before.isLike(after)) {
            unchanged += before.isSuppliedAlike(after) ? 1 : 0;
            moved += before.isSuppliedAlike(after) ? 0 : 1;
            return;
        }
        listFor(before, after).add(effect(feature, before, after));
    }

    private List<FeatureEffect> listFor(Answer before, Answer after) {
        if (before.outcome() == Outcome.UNKNOWN || after.outcome() == Outcome.UNKNOWN) {
            return unclear;
        }
        if (before.outcome() == after.outcome()) {
            return changed;
        }
        return before.outcome() == Outcome.MET ? lost : gained;
    }

    private FeatureEffect effect(Feature feature, Answer before, Answer after) {
        String explanation = "Before: " + before.words(graph) + " After: " + after.words(graph);
        return new FeatureEffect(feature, before.claim(), after.claim(), fillers(after), explanation);
    }

    private List<Filler> fillers(Answer after) {
        FeatureSupport claim = after.claim();
        if (claim == null || after.outcome() != Outcome.UNMET) {
            return List.of();
        }
        String explanation = "Named by the claim about "
                + graph.getFramework(claim.framework()).name() + ".";
        return claim.via().stream()
                .map(slug -> new Filler(graph.getFramework(slug), claim, List.of(), explanation))
                .toList();
    }

    FeatureEffects sorted() {
        return new FeatureEffects(lost, gained, changed, unclear, moved, unchanged);
    }
}
