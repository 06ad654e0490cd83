package dev.frameworkgraph.advice.whatif;

import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.SwapEffect;
import dev.frameworkgraph.advice.SwapEffect.Displaced;
import dev.frameworkgraph.advice.SwapEffect.NewConflict;
import dev.frameworkgraph.advice.SwapEffect.RequirementEffect;
import dev.frameworkgraph.advice.compose.Compatibility;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What replacing a member of a stack by others does. */
@SuppressWarnings("JavaLangClash")
public final class Swap {

    private static final int MAX_SUBSTITUTES = 5;

    private final FrameworkGraph graph;
    private final Compatibility compatibility;
    private final Footing footing;

    public Swap(FrameworkGraph graph, Compatibility compatibility) {
        this.graph = graph;
        this.compatibility = compatibility;
        this.footing = new Footing(graph, compatibility);
    }

    /**
     * The effect.
     *
     * @param stack holds the one that leaves
     * @param requirements what is looked at; every feature that applies when empty
     */
    public SwapEffect effect(
            List<Framework> stack, Framework leaving, List<Framework> replacements, List<Requirement> requirements) {
        List<Framework> after = new ArrayList<>(stack);
        replacements.stream().filter(framework -> !after.contains(framework)).forEach(after::add);
        if (!replacements.contains(leaving)) {
            after.remove(leaving);
        }
        Map<Framework, Relationship> lost = footing.lost(stack, after);
        after.removeAll(lost.keySet());
        Effects effects = new Effects(graph);
        for (Feature feature : features(requirements, stack, after)) {
            effects.add(feature, answer(stack, feature), answer(after, feature));
        }
        return new SwapEffect(
                stack,
                after,
                effects.sorted(),
                requirements.stream()
                        .map(requirement -> new RequirementEffect(
                                requirement, outcome(requirement, stack), outcome(requirement, after)))
                        .toList(),
                displaced(lost, stack, after),
                conflicts(stack, after),
                runtimesLost(stack, after));
    }

    private List<Feature> features(List<Requirement> requirements, List<Framework> before, List<Framework> after) {
        Set<Feature> asked = requirements.stream()
                .filter(requirement -> requirement.need() instanceof FeatureNeed)
                .map(requirement -> ((FeatureNeed) requirement.need()).feature())
                .collect(Collectors.toSet());
        return graph.features().stream()
                .filter(feature -> requirements.isEmpty()
                        ? applies(feature, before) || applies(feature, after)
                        : asked.contains(feature))
                .toList();
    }

    private static boolean applies(Feature feature, List<Framework> stack) {
        return stack.stream().anyMatch(member -> feature.appliesTo().contains(member.kind()));
    }

    private Answer answer(List<Framework> stack, Feature feature) {
        return Answer.of(
                stack.stream().map(member -> graph.support(member, feature)).toList(), stack);
    }

    /** What the members claim about a feature, but for what is known not to be enough. */
    private List<FeatureSupport> decisive(FeatureNeed need, List<Framework> stack) {
        return stack.stream()
                .map(member -> graph.support(member, need.feature()))
                .filter(claim -> claim.level() == SupportLevel.UNKNOWN || need.accepts(claim))
                .toList();
    }

    private Outcome outcome(Requirement requirement, List<Framework> stack) {
        if (requirement.need() instanceof FeatureNeed need && requirement.importance() != Importance.MUST_NOT) {
            return Answer.of(decisive(need, stack), stack).outcome();
        }
        List<Outcome> outcomes = stack.stream()
                .map(member ->
                        requirement.findIn(member, graph, Scoring.DEFAULTS).outcome())
                .toList();
        boolean all = requirement.need().concernsEveryMember() && requirement.importance() != Importance.MUST_NOT;
        Outcome decisive = all ? Outcome.UNMET : Outcome.MET;
        if (outcomes.contains(decisive)) {
            return decisive;
        }
        return outcomes.contains(Outcome.UNKNOWN) ? Outcome.UNKNOWN : all ? Outcome.MET : Outcome.UNMET;
    }

    private List<Displaced> displaced(
            Map<Framework, Relationship> lost, List<Framework> before, List<Framework> after) {
        return lost.entrySet().stream()
                .map(entry -> new Displaced(
                        entry.getKey(),
                        entry.getValue(),
                        words(entry.getKey(), entry.getValue()),
                        substitutes(entry.getKey(), before, after)))
                .toList();
    }

    private String words(Framework member, Relationship bond) {
        return member.name() + " " + bond.kind().label() + " "
                + graph.getFramework(bond.target()).name() + ".";
    }

    /** What the claims of the stack after name for the features that the member supplied before. */
    private List<Framework> substitutes(Framework member, List<Framework> stack, List<Framework> after) {
        Map<String, Integer> featuresBySlug = new LinkedHashMap<>();
        for (Feature feature : graph.features()) {
            if (member.slug().equals(answer(stack, feature).by())) {
                after.stream()
                        .filter(other -> !other.equals(member))
                        .map(other -> graph.support(other, feature))
                        .map(FeatureSupport::via)
                        .flatMap(List::stream)
                        .distinct()
                        .filter(slug -> !slug.equals(member.slug()))
                        .forEach(slug -> featuresBySlug.merge(slug, 1, Integer::sum));
            }
        }
        return featuresBySlug.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
                .limit(MAX_SUBSTITUTES)
                .map(entry -> graph.getFramework(entry.getKey()))
                .toList();
    }

    private List<NewConflict> conflicts(List<Framework> before, List<Framework> after) {
        List<NewConflict> conflicts = new ArrayList<>();
        for (int one = 0; one < after.size(); one++) {
            for (int other = one + 1; other < after.size(); other++) {
                Framework first = after.get(one);
                Framework second = after.get(other);
                if (!before.contains(first) || !before.contains(second)) {
                    compatibility
                            .clash(first, second)
                            .ifPresent(reason -> conflicts.add(new NewConflict(first, second, reason)));
                }
            }
        }
        return conflicts;
    }

    private List<Runtime> runtimesLost(List<Framework> before, List<Framework> after) {
        List<Runtime> left = compatibility.sharedRuntimes(after);
        return compatibility.sharedRuntimes(before).stream()
                .filter(runtime -> !left.contains(runtime))
                .toList();
    }
}
