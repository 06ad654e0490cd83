package dev.frameworkgraph.http.embed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses of cards and badges. */
public final class Embeds {

    private static final Pattern FRAMEWORK = Pattern.compile("/framework/([^/]+)\\.svg");
    private static final Pattern BADGE = Pattern.compile("/([^/]+?)(?:/([^/]+))?\\.(svg|json)");

    private Embeds() {}

    public static Form cardForm() {
        return CardForm.INSTANCE;
    }

    /** In which form a badge is asked for by the end of its path. */
    public static Form badgeForm(String path) {
        return path.endsWith(".json") ? BadgeForm.JSON : BadgeForm.SVG;
    }

    /**
     * The card of a path, which begins with a slash; null when there is none such.
     *
     * @throws BadParameterException when it cannot be told what is asked for
     */
    public static @Nullable Embed findCard(String path, Parameters parameters) {
        Theme theme = Theme.of(parameters);
        Matcher framework = FRAMEWORK.matcher(path);
        if (framework.matches()) {
            return new FrameworkCard(framework.group(1), theme);
        }
        return switch (path) {
            case "/compare.svg" ->
                new ComparisonCard(
                        frameworks(parameters, 2, ComparisonCard.MOST),
                        parameters.number("rows", 0, ComparisonCard.MOST_ROWS, ComparisonCard.ROWS),
                        theme);
            case "/matrix.svg" ->
                new MatrixCard(
                        frameworks(parameters, 1, MatrixCard.MOST_FRAMEWORKS),
                        parameters.requireList("features", 1, MatrixCard.MOST_FEATURES, "api.openapi,orm.async"),
                        theme);
            case "/stack.svg" -> new StackCard(Requirements.of(parameters), theme);
            default -> null;
        };
    }

    private static List<String> frameworks(Parameters parameters, int least, int most) {
        return parameters.requireList("frameworks", least, most, "flask,django");
    }

    /** The badge of a path, in the same way. */
    public static @Nullable Embed findBadge(String path, Parameters parameters) {
        Matcher badge = BADGE.matcher(path);
        if (!badge.matches()) {
            return null;
        }
        return new Badge(
                badge.group(1),
                badge.group(2),
                parameters.oneOf("show", "version", "status").equals("status"),
                parameters.find("label"),
                badge.group(3).equals("json") ? BadgeForm.JSON : BadgeForm.SVG);
    }
}
