package dev.frameworkgraph.registry;

import dev.frameworkgraph.catalog.PackageDependency;
import dev.frameworkgraph.catalog.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the requirements of Python metadata into dependencies, one for each extra that asks; extras of the makers' own workshop are left out. */
final class Requirements {

    private static final Pattern FORM = Pattern.compile(
            "([A-Za-z0-9][A-Za-z0-9._-]*)\\s*(?:\\[[^\\]]*\\])?\\s*(?:@\\s*\\S+|\\(?([^;)]*)\\)?)\\s*(?:;(.*))?");
    private static final Pattern WORKSHOP = Pattern.compile(
            "dev|test|tests|testing|docs?|documentation|lint|typing|types|mypy|build|check|checkers|develop|development|qa|cover"
                    + "|coverage|enabler|type|perf|benchmark.*|dev-.*|.*-dev|.*-tests?");

    private final List<PackageDependency> dependencies = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    /** Takes one line such as {@code jinja2>=3.1; extra == "all"}. */
    void add(String line) {
        Matcher matcher = FORM.matcher(line.strip());
        if (!matcher.matches()) {
            unread.add(line);
            return;
        }
        String packageUrl = PackageUrl.ofPython(matcher.group(1));
        String declared = matcher.group(2) == null ? "" : matcher.group(2).replaceAll("\\s+", "");
        VersionRange range = ReleaseList.range(declared);
        if (range == null && !declared.isEmpty()) {
            unread.add(line);
        }
        String condition = matcher.group(3) == null ? "" : matcher.group(3).strip();
        Optional<Marker> marker = condition.isEmpty() ? Optional.of(Marker.always()) : Marker.parse(condition);
        if (marker.isEmpty()) {
            unread.add(line);
            return;
        }
        add(packageUrl, range, marker.get());
    }

    private void add(String packageUrl, @Nullable VersionRange range, Marker marker) {
        Marker plain = marker.withExtra(null);
        if (!plain.equals(Marker.never())) {
            add(new PackageDependency(packageUrl, range, null, text(plain)));
        }
        for (String extra : marker.extras()) {
            Marker asked = marker.withExtra(extra);
            boolean more = !asked.equals(Marker.never()) && !asked.equals(plain);
            if (more && !WORKSHOP.matcher(extra).matches()) {
                add(new PackageDependency(packageUrl, range, extra, text(asked)));
            }
        }
    }

    private void add(PackageDependency dependency) {
        if (!dependencies.contains(dependency)) {
            dependencies.add(dependency);
        }
    }

    private static @Nullable String text(Marker marker) {
        return marker.equals(Marker.always()) ? null : marker.toString();
    }

    /** In the order of catalog files: by extra, package, range. */
    List<PackageDependency> sorted() {
        return dependencies.stream().sorted().toList();
    }

    /** Lines that could not be read, or only without their range. */
    List<String> unread() {
        return List.copyOf(unread);
    }
}
