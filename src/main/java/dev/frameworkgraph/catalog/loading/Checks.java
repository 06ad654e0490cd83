package dev.frameworkgraph.catalog.loading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Checks of single values; each adds a problem when the value is not as it should be. */
final class Checks {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
    private static final Pattern FEATURE_KEY = Pattern.compile("[a-z0-9]++\\.[a-z0-9]++(-[a-z0-9]++)*+");
    private static final Pattern PACKAGE_URL = Pattern.compile("pkg:[a-z][a-z0-9.+-]*+(/[A-Za-z0-9._~%-]++)++");
    private static final Pattern SPDX_OPERAND = Pattern.compile("[A-Za-z0-9.-]+\\+?( WITH [A-Za-z0-9.-]+)?");

    private Checks() {}

    static void slug(String slug, Place place, Problems problems) {
        if (!slug.isEmpty() && !SLUG.matcher(slug).matches()) {
            problems.add(
                    place,
                    "slug \"" + slug + "\" is not kebab-case",
                    "Use lower-case letters, digits and single hyphens.");
        }
    }

    static void featureKey(String key, Place place, Problems problems) {
        if (!key.isEmpty() && !FEATURE_KEY.matcher(key).matches()) {
            problems.add(place, "key \"" + key + "\" is not category.feature", "Write it like routing.typed-params.");
        }
    }

    static void url(String url, Place place, Problems problems) {
        if (url.isEmpty()) {
            return;
        }
        try {
            URI uri = new URI(url);
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null) {
                return;
            }
        } catch (URISyntaxException e) {
            // The same problem, the same cure.
        }
        problems.add(
                place, "\"" + url + "\" is not an absolute http(s) address", "Write it out, with https:// in front.");
    }

    static boolean isPackageUrl(String text) {
        return PACKAGE_URL.matcher(text).matches();
    }

    static void packageUrl(String packageUrl, Place place, Problems problems) {
        if (!isPackageUrl(packageUrl)) {
            problems.add(
                    place,
                    "\"" + packageUrl + "\" is not a package URL",
                    "Write pkg:type/name without a version, such as pkg:pypi/flask.");
        }
    }

    /** The grammar of SPDX licence expressions; that an identifier is on the SPDX list is not checked. */
    static void spdxExpression(String expression, Place place, Problems problems) {
        String flat = expression.replace("(", "").replace(")", "");
        boolean operands = Arrays.stream(flat.split(" (?:AND|OR) ", -1))
                .allMatch(operand -> SPDX_OPERAND.matcher(operand).matches());
        if (!operands || !balanced(expression)) {
            problems.add(
                    place,
                    "\"" + expression + "\" is not an SPDX licence expression",
                    "Write identifiers joined by AND or OR, such as \"MIT OR Apache-2.0\".");
        }
    }

    private static boolean balanced(String expression) {
        int open = 0;
        for (int index = 0; index < expression.length(); index++) {
            char character = expression.charAt(index);
            open += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
