package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.ScopeKind;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Derives the scope of a web framework from its claims, so that the word means the same for all of them. */
final class ScopeRules {

    private static final String ROUTING = "routing.declarative";
    private static final String RELATIONAL_ORM = "orm.relational";
    private static final List<String> FULL_STACK =
            List.of(RELATIONAL_ORM, "migrations.versioned", "templates.rendering", "auth.session-login");
    private static final List<String> MANAGEMENT = List.of("admin.auto", "crud.generic-views");
    private static final List<String> API_FIRST =
            List.of("data.request-validation", "data.response-models", "api.openapi");
    private static final Set<String> AREAS =
            Set.of("data", "api", "persistence", "migrations", "auth", "security", "state");
    private static final int MICRO_AREAS = 4;

    private final Map<String, String> categoriesByFeature;

    ScopeRules(List<FeatureCategory> categories) {
        this.categoriesByFeature = categories.stream()
                .flatMap(category -> category.features().stream())
                .collect(Collectors.toMap(feature -> feature.key(), feature -> feature.category()));
    }

    /** Null for anything but a web framework, and where not even routing has been looked at. */
    @Nullable
    FrameworkScope scope(Framework framework, List<FeatureSupport> supports) {
        if (framework.kind() != FrameworkKind.WEB_FRAMEWORK) {
            return null;
        }
        Set<String> builtIn = supports.stream()
                .filter(support -> support.level() == SupportLevel.BUILT_IN)
                .map(FeatureSupport::feature)
                .collect(Collectors.toSet());
        boolean routingKnown =
                supports.stream().anyMatch(support -> support.feature().equals(ROUTING) && support.isKnown());
        if (!routingKnown) {
            return null;
        }
        if (builtIn.containsAll(FULL_STACK) && MANAGEMENT.stream().anyMatch(builtIn::contains)) {
            return new FrameworkScope(
                    ScopeKind.FULL_STACK,
                    "Built in: " + String.join(", ", FULL_STACK) + ", and one of " + String.join(", ", MANAGEMENT));
        }
        if (builtIn.containsAll(API_FIRST) && !builtIn.contains(RELATIONAL_ORM)) {
            return new FrameworkScope(
                    ScopeKind.API_FIRST,
                    "Built in: " + String.join(", ", API_FIRST) + "; not built in: " + RELATIONAL_ORM);
        }
        long areas = builtIn.stream()
                .map(categoriesByFeature::get)
                .filter(AREAS::contains)
                .distinct()
                .count();
        if (builtIn.contains(ROUTING) && areas <= MICRO_AREAS) {
            return new FrameworkScope(
                    ScopeKind.MICRO,
                    "Built in: " + ROUTING + ", and features of " + areas + " of the " + AREAS.size()
                            + " areas from data to state; fewer than five");
        }
        return new FrameworkScope(ScopeKind.TOOLKIT, "None of the rules for FULL_STACK, API_FIRST and MICRO holds");
    }
}
