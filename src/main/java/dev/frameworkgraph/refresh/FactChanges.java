package dev.frameworkgraph.refresh;

import dev.frameworkgraph.catalog.PackageDependency;
import dev.frameworkgraph.catalog.PackageLink;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import dev.frameworkgraph.catalog.loading.PackageFile;
import dev.frameworkgraph.refresh.FactChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what changed from one state of a package's facts to the next, in meaning. */
final class FactChanges {

    private static final Map<String, String> RUNTIMES_BY_TYPE =
            Map.of("pkg:pypi", "Python", "pkg:npm", "Node.js", "pkg:maven", "Java");

    private final String name;
    private final PackageFile before;
    private final PackageFile after;
    private final List<FactChange> changes = new ArrayList<>();

    private FactChanges(String name, PackageFile before, PackageFile after) {
        this.name = name;
        this.before = before;
        this.after = after;
    }

    /**
     * What changed.
     *
     * @param name what to call the framework
     */
    static List<FactChange> between(String name, PackageFile before, PackageFile after) {
        FactChanges changes = new FactChanges(name, before, after);
        changes.compareReleases();
        changes.compareRuntime();
        changes.compareDependencies();
        changes.compareLicense();
        changes.compareLinks();
        return List.copyOf(changes.changes);
    }

    private void compareReleases() {
        Map<Version, Release> earlier = byVersion(before);
        Map<Version, Release> later = byVersion(after);
        later.forEach((version, release) -> {
            if (!earlier.containsKey(version)) {
                add(Kind.NEW_RELEASE, name + " " + version + ", released " + release.releasedOn());
            }
        });
        earlier.forEach((version, release) -> {
            Release now = later.get(version);
            if (now == null) {
                add(Kind.WITHDRAWN_RELEASE, name + " " + version + " is withdrawn");
            } else {
                compare(release, now);
            }
        });
    }

    private static Map<Version, Release> byVersion(PackageFile file) {
        Map<Version, Release> releases = new TreeMap<>();
        file.releases().forEach(release -> releases.put(release.version(), release));
        return releases;
    }

    private void compare(Release release, Release now) {
        String title = name + " " + release.version();
        if (!release.releasedOn().equals(now.releasedOn())) {
            add(
                    Kind.CORRECTED_RELEASE,
                    title + " was released " + now.releasedOn() + " (the file said " + release.releasedOn() + ")");
        }
        if (!Objects.equals(release.runtimeRange(), now.runtimeRange())) {
            add(
                    Kind.CORRECTED_RELEASE,
                    title + " runs on " + runtime(now) + " (the file said " + runtime(release) + ")");
        }
    }

    private String runtime(Release release) {
        String packageUrl = after.facts().packageUrl();
        String type = packageUrl.substring(0, Math.max(0, packageUrl.indexOf('/')));
        return RUNTIMES_BY_TYPE.getOrDefault(type, "its runtime") + " " + text(release.runtimeRange());
    }

    private static String text(@Nullable VersionRange range) {
        return range == null ? "of any version" : range.toString();
    }

    private void compareRuntime() {
        if (before.releases().isEmpty() || after.releases().isEmpty()) {
            return;
        }
        Release earlier = before.releases().get(before.releases().size() - 1);
        Release later = after.releases().get(after.releases().size() - 1);
        boolean another = !earlier.version().equals(later.version());
        if (another && !FactsMerge.sameRange(earlier.runtimeRange(), later.runtimeRange())) {
            add(
                    Kind.RUNTIME,
                    latest() + " now runs on " + runtime(later) + " (before " + text(earlier.runtimeRange()) + ")");
        }
    }

    private String latest() {
        List<Release> releases = after.releases();
        return releases.isEmpty()
                ? name
                : name + " " + releases.get(releases.size() - 1).version();
    }

    private void compareDependencies() {
        Map<String, List<String>> earlier = termsByDependency(before);
        Map<String, List<String>> later = termsByDependency(after);
        TreeSet<String> all = new TreeSet<>(earlier.keySet());
        all.addAll(later.keySet());
        for (String dependency : all) {
            List<String> was = earlier.get(dependency);
            List<String> is = later.get(dependency);
            if (is == null) {
                add(Kind.DEPENDENCY, latest() + " no longer requires " + dependency);
            } else if (!is.equals(was)) {
                String now = latest() + " now requires " + dependency + " " + String.join(" or ", is);
                add(Kind.DEPENDENCY, was == null ? now : now + " (before " + String.join(" or ", was) + ")");
            }
        }
    }

    /** What is asked of each dependency, by its name and the extra that asks. */
    private static Map<String, List<String>> termsByDependency(PackageFile file) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (PackageDependency dependency : file.dependencies()) {
            String url = dependency.packageUrl();
            String title = url.substring(url.indexOf('/') + 1).replace("%40", "@")
                    + (dependency.extra() == null ? "" : " for extra " + dependency.extra());
            String range = dependency.range() == null
                    ? "of any version"
                    : dependency.range().toString();
            String marker = dependency.marker() == null ? "" : " where " + dependency.marker();
            terms.computeIfAbsent(title, any -> new ArrayList<>()).add(range + marker);
        }
        return terms;
    }

    private void compareLicense() {
        String was = before.facts().declaredLicense();
        String is = after.facts().declaredLicense();
        if (!Objects.equals(was, is)) {
            add(
                    Kind.LICENSE,
                    name + " declares " + (is == null ? "no licence" : "licence " + is)
                            + (was == null ? "" : " (before " + was + ")"));
        }
    }

    private void compareLinks() {
        List<PackageLink> was = before.facts().links();
        List<PackageLink> is = after.facts().links();
        if (!was.equals(is)) {
            String come = is.stream()
                    .filter(link -> !was.contains(link))
                    .map(link -> link.label() + " " + link.url())
                    .collect(Collectors.joining(", "));
            String gone = was.stream()
                    .filter(link -> !is.contains(link))
                    .map(link -> link.label() + " " + link.url())
                    .collect(Collectors.joining(", "));
            String now = come.isEmpty() ? " no longer links " + gone : " links " + come;
            add(Kind.LINKS, name + now + (come.isEmpty() || gone.isEmpty() ? "" : " (before " + gone + ")"));
        }
    }

    private void add(Kind kind, String text) {
        changes.add(new FactChange(kind, text));
    }
}
