package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Requirements thrown together from what a graph has, the same for the same seed. */
@SuppressWarnings("JavaLangClash")
public final class RandomQuestions {

    private static final List<SupportLevel> LEVELS = List.of(
            SupportLevel.BUILT_IN,
            SupportLevel.OFFICIAL_EXTENSION,
            SupportLevel.THIRD_PARTY,
            SupportLevel.THIRD_PARTY,
            SupportLevel.THIRD_PARTY);
    private static final List<Importance> IMPORTANCES = List.of(
            Importance.MUST,
            Importance.MUST,
            Importance.SHOULD,
            Importance.SHOULD,
            Importance.NICE,
            Importance.MUST_NOT);

    private final FrameworkGraph graph;
    private final Random random;

    public RandomQuestions(FrameworkGraph graph, long seed) {
        this.graph = graph;
        this.random = new Random(seed);
    }

    /** One to so many requirements; most are about features, and some have a weight of their own. */
    public List<Requirement> requirements(int most) {
        Wanted wanted = new Wanted();
        int count = 1 + random.nextInt(most);
        for (int index = 0; index < count; index++) {
            Importance importance = pick(IMPORTANCES);
            boolean weighed = importance != Importance.MUST_NOT && random.nextInt(4) == 0;
            wanted = weighed
                    ? wanted.and(importance, need(), random.nextInt(1000) / 100.0)
                    : wanted.and(importance, need());
        }
        return wanted.list();
    }

    /** Up to so many frameworks, components left out. */
    public List<Framework> frameworks(int most) {
        List<Framework> projects = graph.catalog().frameworks().stream()
                .filter(framework -> framework.parent() == null)
                .toList();
        return Stream.generate(() -> pick(projects))
                .limit(random.nextInt(most + 1))
                .distinct()
                .toList();
    }

    private Need need() {
        List<Need> needs = new ArrayList<>();
        for (int index = 0; index < 9; index++) {
            needs.add(new FeatureNeed(pick(graph.features()), pick(LEVELS), random.nextInt(3) > 0));
        }
        needs.add(new StandardNeed(
                pick(graph.catalog().standards()), random.nextBoolean() ? null : pick(List.of(StandardRole.values()))));
        needs.add(new DatastoreNeed(pick(graph.catalog().datastores())));
        needs.add(new RuntimeNeed(pick(graph.catalog().runtimes())));
        needs.add(new LicenseNeed(pick(List.of(LicensePolicy.values()))));
        needs.add(new StatusNeed(pick(List.of(FrameworkStatus.values()))));
        needs.add(new KindNeed(pick(List.of(FrameworkKind.values()))));
        needs.add(new LanguageNeed(random.nextInt(5) == 0 ? Language.RUST : Language.PYTHON));
        return pick(needs);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
