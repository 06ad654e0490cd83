package dev.frameworkgraph.registry;

import dev.frameworkgraph.catalog.PackageDependency;
import dev.frameworkgraph.catalog.VersionRange;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a POM says by itself: what its parent sets is not looked up. */
final class Pom {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern INTERVAL = Pattern.compile("([\\[(])([^,\\[\\]()]*),([^,\\[\\]()]*)([\\])])");
    private static final Pattern EXACT = Pattern.compile("\\[([^,\\[\\]()]+)]");
    private static final int MAX_NESTED = 8;
    private static final Set<String> RUN_TIME = Set.of("compile", "runtime");

    private final XmlElement project;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final boolean gradleMetadata;

    private Pom(XmlElement project, boolean gradleMetadata) {
        this.project = project;
        this.gradleMetadata = gradleMetadata;
    }

    static Pom of(byte[] content) throws MalformedAnswerException {
        boolean gradle = new String(content, StandardCharsets.UTF_8).contains("published-with-gradle-metadata");
        Pom pom = new Pom(XmlElement.root(content, "project"), gradle);
        pom.readProperties();
        return pom;
    }

    private void readProperties() {
        put("project.parent.version", project.text("parent", "version"));
        put("project.groupId", or(project.text("groupId"), project.text("parent", "groupId")));
        put("project.artifactId", project.text("artifactId"));
        put("project.version", or(project.text("version"), project.text("parent", "version")));
        XmlElement own = project.find("properties");
        if (own != null) {
            own.children().forEach(property -> put(property.name(), property.text()));
        }
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    /** Whether Gradle's own metadata lies beside it. */
    boolean hasGradleMetadata() {
        return gradleMetadata;
    }

    @Nullable
    String name() {
        return resolved(project.text("name"));
    }

    @Nullable
    String description() {
        return resolved(project.text("description"));
    }

    /** The names of its licences, joined by OR: a POM that has several offers them for choice. */
    @Nullable
    String license() {
        XmlElement licenses = project.find("licenses");
        if (licenses == null) {
            return null;
        }
        String names = licenses.children("license").stream()
                .map(license -> DeclaredText.license(license.text("name")))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" OR "));
        return DeclaredText.expression(names);
    }

    DeclaredLinks links(String registryHost) {
        DeclaredLinks links = new DeclaredLinks(registryHost);
        links.add("homepage", resolved(project.text("url")));
        links.add("source", resolved(project.text("scm", "url")));
        links.add("issues", resolved(project.text("issueManagement", "url")));
        return links;
    }

    /** Dependencies at run time that are not optional, by package; those whose version is set elsewhere have no range. */
    List<PackageDependency> dependencies() {
        XmlElement list = project.find("dependencies");
        Set<PackageDependency> dependencies = new LinkedHashSet<>();
        for (XmlElement written : list == null ? List.<XmlElement>of() : list.children("dependency")) {
            String scope = Objects.requireNonNullElse(resolved(written.text("scope")), "compile");
            String group = resolved(written.text("groupId"));
            String artifact = resolved(written.text("artifactId"));
            boolean optional = "true".equals(resolved(written.text("optional")));
            if (RUN_TIME.contains(scope) && !optional && group != null && artifact != null) {
                VersionRange range = range(resolved(written.text("version")));
                dependencies.add(new PackageDependency(PackageUrl.ofMaven(group, artifact), range, null, null));
            }
        }
        return dependencies.stream().sorted().toList();
    }

    /** A version as Maven writes it, as comparators: a single one is the least that is meant. */
    private static @Nullable VersionRange range(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        Matcher interval = INTERVAL.matcher(declared);
        if (interval.matches()) {
            String from = bound(interval.group(1).equals("[") ? ">=" : ">", interval.group(2));
            String to = bound(interval.group(4).equals("]") ? "<=" : "<", interval.group(3));
            return ReleaseList.range(from + (from.isEmpty() || to.isEmpty() ? "" : ",") + to);
        }
        Matcher exact = EXACT.matcher(declared);
        return ReleaseList.range(exact.matches() ? bound("==", exact.group(1)) : bound(">=", declared));
    }

    private static String bound(String operator, String version) {
        String text = version.strip();
        return text.isEmpty()
                ? ""
                : operator
                        + ReleaseList.finalVersion(text).map(Object::toString).orElse(text);
    }

    /** With the properties of this file put in; null where one of them is set elsewhere. */
    private @Nullable String resolved(@Nullable String text) {
        String current = text;
        for (int round = 0; round < MAX_NESTED && current != null; round++) {
            Matcher matcher = PROPERTY.matcher(current);
            if (!matcher.find()) {
                return current;
            }
            String value = properties.get(matcher.group(1).replaceFirst("^pom\\.", "project."));
            current = value == null ? null : current.replace(matcher.group(), value);
        }
        return null;
    }
}
