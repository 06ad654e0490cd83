package dev.frameworkgraph.http.embed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses of the explorer's pages, which are those of frames too. */
public final class Pages {

    private static final int MOST_COMPARED = 5;
    private static final int MOST_ROOTS = 8;
    private static final Pattern ONE = Pattern.compile("/(framework|feature)/([^/]+)");

    private Pages() {}

    /**
     * The page of a path, which begins with a slash; null when there is none such.
     *
     * @param base public address of the explorer; empty when nobody knows
     * @throws BadParameterException when the page alone can say what is wrong
     */
    public static @Nullable Embed find(PageForm form, String path, Parameters parameters, String base) {
        Subject subject = findSubject(path, parameters);
        return subject == null
                ? null
                : new Page(form, subject, base, ONE.matcher(path).matches());
    }

    static @Nullable Subject findSubject(String path, Parameters parameters) {
        Matcher one = ONE.matcher(path);
        if (one.matches()) {
            String name = one.group(2);
            return one.group(1).equals("framework") ? new FrameworkSubject(name) : new FeatureSubject(name);
        }
        return switch (path) {
            case "/" -> new SiteSubject(Head.SITE, path, false);
            case "/choose" -> new SiteSubject("What do you need?", path, false);
            case "/embed" -> new SiteSubject("Embed", path, false);
            case "/compare" -> {
                List<String> slugs = parameters.list("frameworks", MOST_COMPARED);
                yield slugs.isEmpty() ? new SiteSubject("Compare", path, false) : new ComparisonSubject(slugs);
            }
            case "/graph" -> {
                List<String> roots = parameters.list("roots", MOST_ROOTS);
                yield roots.isEmpty() ? new SiteSubject("Graph", path, false) : new GraphSubject(roots);
            }
            default -> null;
        };
    }
}
