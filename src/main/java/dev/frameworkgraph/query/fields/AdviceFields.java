package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.CompareResult;
import dev.frameworkgraph.advice.ComposeStackResult;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.NameLookup;
import dev.frameworkgraph.advice.RecommendResult;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.WhatIfResult;
import dev.frameworkgraph.advice.compare.Comparer;
import dev.frameworkgraph.advice.compose.Composer;
import dev.frameworkgraph.advice.compose.StackQuestion;
import dev.frameworkgraph.advice.recommend.Recommender;
import dev.frameworkgraph.advice.whatif.Swap;
import dev.frameworkgraph.advice.whatif.Upgrade;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.graph.Deferred;
import dev.frameworkgraph.graph.FrameworkGraph;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import dev.frameworkgraph.query.paging.PageArguments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolvers of the questions about choosing. */
final class AdviceFields {

    record RecommendOf(
            List<RequirementInput> requirements, @Nullable Scoring scoring, int first) {}

    record VersionPin(String framework, Version version) {}

    record CompareOf(
            List<String> frameworks,
            @Nullable List<String> features,
            boolean differencesOnly,
            @Nullable List<VersionPin> asOfVersions) {}

    record SwapInput(
            List<String> stack,
            String remove,
            List<String> replaceBy,
            @Nullable List<RequirementInput> requirements) {}

    record UpgradeInput(
            String framework,
            Version from,
            Version to,
            @Nullable List<String> stack) {}

    record WhatIfInput(@Nullable SwapInput swap, @Nullable UpgradeInput upgrade) {}

    record WhatIfOf(WhatIfInput change) {}

    record ComposeStackOf(
            List<RequirementInput> requirements,
            @Nullable List<String> pin,
            @Nullable List<String> exclude,
            boolean withoutBase,
            int maxPlans) {}

    private static final int MAX_COMPARED = 10;
    private static final int MAX_FEATURES = 200;
    private static final int MAX_STACK = 20;
    private static final int MAX_NAMED = 50;
    private static final int MAX_PLANS = 10;

    private final FrameworkGraph graph;
    private final int maximum;
    private final Recommender recommender;
    private final Deferred<Composer> composer;
    private final Comparer comparer;
    private final Upgrade upgrade;

    AdviceFields(FrameworkGraph graph, int maximum) {
        this.graph = graph;
        this.maximum = maximum;
        this.recommender = new Recommender(graph);
        this.composer = graph.derived(Composer.class, Composer::new);
        this.comparer = new Comparer(graph);
        this.upgrade = new Upgrade(graph);
    }

    RecommendResult recommend(QueryFields.Root root, RecommendOf arguments) {
        int first = PageArguments.forward(arguments.first(), null).size(maximum);
        NameLookup names = new NameLookup(graph);
        Scoring scoring = Weights.scoring(arguments.scoring());
        List<Requirement> requirements = RequirementInput.read(arguments.requirements(), scoring, names);
        return names.isComplete() ? recommender.recommend(requirements, scoring, first) : names.unknownNames();
    }

    ComposeStackResult composeStack(QueryFields.Root root, ComposeStackOf arguments) {
        int maxPlans = Bounds.between("plans", "maxPlans", arguments.maxPlans(), 1, MAX_PLANS);
        NameLookup names = new NameLookup(graph);
        StackQuestion question = new StackQuestion(
                RequirementInput.read(arguments.requirements(), Scoring.DEFAULTS, names),
                names.findFrameworks("pin", Bounds.atMost("pinned-frameworks", "pin", arguments.pin(), MAX_NAMED)),
                names.findFrameworks(
                        "exclude", Bounds.atMost("excluded-frameworks", "exclude", arguments.exclude(), MAX_NAMED)),
                !arguments.withoutBase());
        if (!names.isComplete()) {
            return names.unknownNames();
        }
        refuseComponents(question.pinned());
        refuseComponents(question.excluded());
        boolean isRootless = question.pinned().isEmpty()
                && question.requirements().stream()
                        .allMatch(requirement -> requirement.need().concernsEveryMember()
                                || requirement.importance() == Importance.MUST_NOT);
        if (!question.withBase() && isRootless) {
            throw QueryException.of(
                    ErrorCode.BAD_USER_INPUT,
                    "Without a base, at least one requirement must be of the sort that one member meets, or something pinned");
        }
        return composer.get().compose(question, maxPlans);
    }

    private static void refuseComponents(List<Framework> frameworks) {
        for (Framework framework : frameworks) {
            if (framework.parent() != null) {
                throw QueryException.of(
                        ErrorCode.BAD_USER_INPUT,
                        framework.slug() + " is a component; name " + framework.parent() + ", which ships it");
            }
        }
    }

    CompareResult compare(QueryFields.Root root, CompareOf arguments) {
        NameLookup names = new NameLookup(graph);
        List<Framework> frameworks = names.findFrameworks(
                "frameworks", Bounds.atMost("compared-frameworks", "frameworks", arguments.frameworks(), MAX_COMPARED));
        List<Feature> features = names.findFeatures(
                "features", Bounds.atMost("compared-features", "features", arguments.features(), MAX_FEATURES));
        Map<String, Version> versionsBySlug = new HashMap<>();
        for (VersionPin pin : Bounds.atMost("version-pins", "asOfVersions", arguments.asOfVersions(), MAX_COMPARED)) {
            names.findFramework("asOfVersions.framework", pin.framework())
                    .ifPresent(framework -> pin(framework, pin.version(), versionsBySlug));
        }
        if (!names.isComplete()) {
            return names.unknownNames();
        }
        if (frameworks.isEmpty()) {
            throw QueryException.of(ErrorCode.BAD_USER_INPUT, "frameworks must name at least one");
        }
        if (!frameworks.stream().map(Framework::slug).toList().containsAll(versionsBySlug.keySet())) {
            throw QueryException.of(
                    ErrorCode.BAD_USER_INPUT, "asOfVersions may only name frameworks that are compared");
        }
        return comparer.compare(frameworks, features, arguments.differencesOnly(), versionsBySlug);
    }

    private static void pin(Framework framework, Version version, Map<String, Version> versionsBySlug) {
        Version other = versionsBySlug.put(framework.slug(), version);
        if (other != null && !other.equals(version)) {
            throw QueryException.of(ErrorCode.BAD_USER_INPUT, "asOfVersions gives two versions of " + framework.slug());
        }
    }

    WhatIfResult whatIf(QueryFields.Root root, WhatIfOf arguments) {
        SwapInput swapInput = arguments.change().swap();
        if (swapInput != null) {
            return swap(swapInput);
        }
        return upgrade(Objects.requireNonNull(arguments.change().upgrade()));
    }

    private WhatIfResult swap(SwapInput input) {
        NameLookup names = new NameLookup(graph);
        List<Framework> stack =
                names.findFrameworks("stack", Bounds.atMost("stack-members", "stack", input.stack(), MAX_STACK));
        Optional<Framework> leaving = names.findFramework("remove", input.remove());
        List<Framework> replacements = names.findFrameworks(
                "replaceBy", Bounds.atMost("stack-members", "replaceBy", input.replaceBy(), MAX_STACK));
        List<Requirement> requirements = input.requirements() == null
                ? List.of()
                : RequirementInput.read(input.requirements(), Scoring.DEFAULTS, names);
        if (!names.isComplete() || leaving.isEmpty()) {
            return names.unknownNames();
        }
        if (!stack.contains(leaving.get())) {
            throw QueryException.of(ErrorCode.BAD_USER_INPUT, "remove must name a member of the stack");
        }
        return new Swap(graph, composer.get().compatibility()).effect(stack, leaving.get(), replacements, requirements);
    }

    private WhatIfResult upgrade(UpgradeInput input) {
        NameLookup names = new NameLookup(graph);
        Optional<Framework> framework = names.findFramework("framework", input.framework());
        List<Framework> stack =
                names.findFrameworks("stack", Bounds.atMost("stack-members", "stack", input.stack(), MAX_STACK));
        if (input.from().equals(input.to())) {
            throw QueryException.of(ErrorCode.BAD_USER_INPUT, "from and to are the same version");
        }
        return !names.isComplete() || framework.isEmpty()
                ? names.unknownNames()
                : upgrade.effect(framework.get(), input.from(), input.to(), stack);
    }
}
