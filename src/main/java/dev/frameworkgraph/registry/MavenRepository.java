package dev.frameworkgraph.registry;

import dev.frameworkgraph.catalog.PackageDependency;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import dev.frameworkgraph.registry.RegistryException.Cause;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A Maven repository, by its metadata files and POMs. What was published there stays: a known release that is not listed, because it came
 * under an earlier name, is kept.
 */
final class MavenRepository implements Registry {

    private static final long MAX_BYTES = 16L * 1024 * 1024;
    private static final String GRADLE_JVM = "org.gradle.jvm.version";

    private final RegistryClient client;

    MavenRepository(RegistryClient client) {
        this.client = client;
    }

    @Override
    public RegistryFacts read(PackageUrl url, KnownReleases known) throws RegistryException, InterruptedException {
        String folder = url.namespace().replace('.', '/') + "/" + url.name() + "/";
        NavigableMap<Version, String> published = client.get(
                client.address().resolve(folder + "maven-metadata.xml"),
                "application/xml, text/xml",
                MAX_BYTES,
                (body, type) -> published(body));
        Map.Entry<Version, String> latest = published.lastEntry();
        if (latest == null) {
            throw new RegistryException(Cause.WRONG_ANSWER, "the repository lists no stable release");
        }
        Pom pom = client.get(
                file(folder, url, latest.getValue(), ".pom"), "*/*", MAX_BYTES, (body, type) -> Pom.of(body));
        List<String> notes = new ArrayList<>();
        List<Release> releases = releases(folder, url, published, known, pom, notes);
        List<PackageDependency> dependencies = pom.dependencies();
        long open = dependencies.stream()
                .filter(dependency -> dependency.range() == null)
                .count();
        if (open > 0) {
            notes.add(open + " dependencies without a range: their versions are set outside the POM of "
                    + latest.getValue());
        }
        return new RegistryFacts(
                releases,
                true,
                dependencies,
                pom.license(),
                pom.links(client.address().host()).links(),
                DeclaredText.summary(pom.description()),
                Objects.requireNonNullElse(pom.name(), url.name()),
                notes);
    }

    /** Final versions, each with its spelling in the repository. */
    private static NavigableMap<Version, String> published(byte[] body) throws MalformedAnswerException {
        XmlElement metadata = XmlElement.root(body, "metadata");
        XmlElement versions = metadata.find("versioning", "versions");
        if (versions == null) {
            throw new MalformedAnswerException("the answer lists no versions");
        }
        NavigableMap<Version, String> published = new TreeMap<>();
        for (XmlElement version : versions.children("version")) {
            String text = Objects.requireNonNullElse(version.text(), "");
            ReleaseList.finalVersion(text).ifPresent(known -> published.putIfAbsent(known, text));
        }
        return published;
    }

    private URI file(String folder, PackageUrl url, String version, String ending) {
        return client.address().resolve(folder + version + "/" + url.name() + "-" + version + ending);
    }

    private List<Release> releases(
            String folder,
            PackageUrl url,
            NavigableMap<Version, String> published,
            KnownReleases known,
            Pom pom,
            List<String> notes)
            throws RegistryException, InterruptedException {
        ReleaseList releases = new ReleaseList(known.framework());
        known.releases().forEach(releases::add);
        Optional<Version> newest = known.newest();
        for (Map.Entry<Version, String> entry : published.entrySet()) {
            Version version = entry.getKey();
            if (releases.has(version)) {
                continue;
            }
            Optional<Instant> time = client.lastModified(file(folder, url, entry.getValue(), ".pom"));
            boolean later = newest.filter(top -> version.compareTo(top) < 0).isEmpty();
            boolean last = version.equals(published.lastKey());
            VersionRange runtime = pom.hasGradleMetadata() && later && (newest.isPresent() || last)
                    ? runtime(file(folder, url, entry.getValue(), ".module"))
                    : null;
            if (time.isEmpty()) {
                notes.add(version + " is left out: the repository does not say when it was published");
            } else {
                releases.add(version, LocalDate.ofInstant(time.get(), ZoneOffset.UTC), runtime);
            }
        }
        return releases.stable();
    }

    /** The least platform that one of its variants runs on, by Gradle's metadata; null where there is none. */
    private @Nullable VersionRange runtime(URI module) throws RegistryException, InterruptedException {
        try {
            Optional<VersionRange> range = client.get(module, "*/*", MAX_BYTES, (body, type) -> {
                JsonNode document =
                        JsonAnswers.read(body, "application/json", JsonNode.class, "Gradle's module metadata");
                return StreamSupport.stream(document.path("variants").spliterator(), false)
                        .map(variant ->
                                variant.path("attributes").path(GRADLE_JVM).asInt(0))
                        .filter(version -> version > 0)
                        .min(Integer::compare)
                        .map(version -> VersionRange.of(">=" + version));
            });
            return range.orElse(null);
        } catch (RegistryException e) {
            if (e.kind() == Cause.UNREACHABLE) {
                throw e;
            }
            return null;
        }
    }
}
