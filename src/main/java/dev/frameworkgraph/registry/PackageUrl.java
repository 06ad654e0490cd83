package dev.frameworkgraph.registry;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package URL without a version, taken apart: {@code pkg:npm/%40hapi/hapi} is of type npm, in namespace {@code @hapi}, named hapi.
 *
 * @param namespace empty where there is none
 */
public record PackageUrl(String type, String namespace, String name) {

    private static final Pattern FORM =
            Pattern.compile("pkg:([a-z][a-z0-9.+-]*+)/((?:[A-Za-z0-9._~%-]++/)*+)([A-Za-z0-9._~%-]++)");

    /**
     * Reads a package URL.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static PackageUrl of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a package URL without a version, such as pkg:pypi/flask");
        }
        String namespace = matcher.group(2).isEmpty()
                ? ""
                : decoded(matcher.group(2).substring(0, matcher.group(2).length() - 1));
        return new PackageUrl(matcher.group(1), namespace, decoded(matcher.group(3)));
    }

    /** A Python package, its name brought to the one form that all its spellings share. */
    static String ofPython(String name) {
        return "pkg:pypi/" + normalizedPythonName(name);
    }

    /** An npm package, its scope written as package URLs write it. */
    static String ofNpm(String name) {
        return "pkg:npm/" + name.replace("@", "%40");
    }

    static String ofMaven(String group, String artifact) {
        return "pkg:maven/" + group + "/" + artifact;
    }

    /** Lower case, with one hyphen for each run of hyphens, underscores and dots. */
    static String normalizedPythonName(String name) {
        return name.replaceAll("[-_.]+", "-").toLowerCase(Locale.ROOT);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
