package dev.frameworkgraph.http.embed;

import dev.frameworkgraph.query.fields.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A fact of a framework in two words.
 *
 * @param feature null for the latest release, or the status
 * @param label null for the name of the framework, or of the feature
 */
record Badge(
        String slug,
        @Nullable String feature,
        boolean status,
        @Nullable String label,
        BadgeForm form) implements Embed {

    @Override
    public Question question() {
        return feature == null
                ? new Question(
                        "query Badge($slug: String!) { framework(by: {slug: $slug}) { name status latestRelease { version } } }",
                        Map.of("slug", slug))
                : new Question(
                        "query FeatureBadge($slugs: [String!]!, $features: [FeatureRef!]!) { compare(frameworks: $slugs, features: $features)"
                                + " { ... on Comparison { " + ComparisonCard.FEATURE_ROWS + " } " + UnknownNames.FIELDS
                                + " } }",
                        Map.of("slugs", List.of(slug), "features", List.of(feature)));
    }

    @Override
    public Made made(JsonNode data) {
        return feature == null ? ofFramework(data.path("framework")) : ofFeature(data.path("compare"));
    }

    private Made ofFeature(JsonNode compared) {
        if (UnknownNames.is(compared)) {
            return form.notice(Made.NOT_FOUND, UnknownNames.message(compared));
        }
        JsonNode row = compared.at("/groups/0/rows/0");
        JsonNode claim = row.at("/cells/0/claim");
        return Made.of(form.write(
                label == null ? row.at("/feature/name").asString("") : label,
                Level.words(claim).toLowerCase(Locale.ROOT),
                Palette.light(color(Level.of(claim))),
                false));
    }

    /** Other than that of the label. */
    private static String color(Level level) {
        return level.color().equals("quiet") ? "text" : level.color();
    }

    private Made ofFramework(JsonNode framework) {
        if (!framework.isObject()) {
            return form.notice(Made.NOT_FOUND, "Nothing is called “" + slug + "”.");
        }
        String version = Facts.version(framework);
        String constant = framework.path("status").asString();
        String color = switch (constant) {
            case "ACTIVE" -> "accent";
            case "MAINTENANCE" -> "third";
            default -> "none";
        };
        String message =
                status || version.isEmpty() ? Labels.ofConstant(constant).toLowerCase(Locale.ROOT) : version;
        return Made.of(form.write(label == null ? Facts.name(framework) : label, message, Palette.light(color), false));
    }
}
