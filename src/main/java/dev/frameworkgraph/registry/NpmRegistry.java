package dev.frameworkgraph.registry;

import dev.frameworkgraph.catalog.PackageDependency;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.registry.RegistryException.Cause;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An npm registry, by the document that it has for each package. */
final class NpmRegistry implements Registry {

    private static final String JSON = "application/json";
    private static final long MAX_DOCUMENT_BYTES = 64L * 1024 * 1024;
    /** A release from longer before the last reading was seen then, and left out because a mirror's date for it said nothing. */
    private static final int LATE_DAYS = 30;

    /** A package document; what else stands in one is not read. */
    record PackageDocument(
            @Nullable String name,
            @Nullable Map<String, Manifest> versions,
            @Nullable Map<String, JsonNode> time) {}

    /** What a version of a package says of itself. */
    record Manifest(
            @Nullable JsonNode engines,
            @Nullable JsonNode dependencies,
            @Nullable JsonNode peerDependencies,
            @Nullable JsonNode peerDependenciesMeta,
            @Nullable JsonNode license,
            @Nullable JsonNode licenses,
            @Nullable JsonNode homepage,
            @Nullable JsonNode repository,
            @Nullable JsonNode bugs,
            @Nullable JsonNode funding,
            @Nullable JsonNode description) {}

    private final RegistryClient client;

    NpmRegistry(RegistryClient client) {
        this.client = client;
    }

    @Override
    public RegistryFacts read(PackageUrl url, KnownReleases known) throws RegistryException, InterruptedException {
        String name = url.namespace().isEmpty() ? url.name() : url.namespace() + "/" + url.name();
        URI target = client.address().resolve(name.replace("/", "%2F"));
        PackageDocument document = client.get(
                target,
                JSON,
                MAX_DOCUMENT_BYTES,
                (body, type) ->
                        checked(JsonAnswers.read(body, type, PackageDocument.class, "a package document as JSON")));
        Map<Version, Manifest> manifests = new LinkedHashMap<>();
        Objects.requireNonNull(document.versions())
                .forEach((text, manifest) -> ReleaseList.finalVersion(text)
                        .or(() -> ReleaseList.version(text))
                        .ifPresent(version -> manifests.putIfAbsent(version, manifest)));
        List<String> notes = new ArrayList<>();
        List<Release> releases =
                releases(manifests, Objects.requireNonNullElse(document.time(), Map.of()), known, notes);
        if (releases.isEmpty()) {
            throw new RegistryException(Cause.WRONG_ANSWER, "the registry lists no release with a date");
        }
        Manifest latest = Objects.requireNonNull(
                manifests.get(releases.get(releases.size() - 1).version()));
        NpmManifest said = new NpmManifest(latest);
        return new RegistryFacts(
                releases,
                true,
                dependencies(latest),
                said.license(),
                said.links(client.address().host()).links(),
                DeclaredText.summary(NpmManifest.text(latest.description())),
                name,
                notes);
    }

    private static PackageDocument checked(PackageDocument document) throws MalformedAnswerException {
        if (document.versions() == null || document.versions().isEmpty()) {
            throw new MalformedAnswerException("the answer is no package document");
        }
        return document;
    }

    private static List<Release> releases(
            Map<Version, Manifest> manifests, Map<String, JsonNode> times, KnownReleases known, List<String> notes) {
        Optional<Version> newest = known.newest();
        LocalDate seen = known.readOn().minusDays(LATE_DAYS);
        ReleaseList releases = new ReleaseList(known.framework());
        int late = 0;
        for (Map.Entry<Version, Manifest> entry : manifests.entrySet()) {
            Version version = entry.getKey();
            Optional<Release> before = known.find(version);
            LocalDate day = before.map(Release::releasedOn).orElseGet(() -> day(times.get(version.toString())));
            boolean old = before.isEmpty()
                    && newest.filter(top -> version.compareTo(top) < 0).isPresent();
            if (day != null && old && !version.isPreRelease() && day.isBefore(seen)) {
                late++;
            } else if (day != null) {
                releases.add(version, day, NpmRange.of(NpmManifest.node(entry.getValue())));
            }
        }
        if (late > 0) {
            notes.add(late + " releases from before the last reading are left out, as they were then");
        }
        return releases.stable();
    }

    private static @Nullable LocalDate day(@Nullable JsonNode time) {
        String text = NpmManifest.text(time);
        try {
            return text == null ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Those that an installation has, peers included that must be there. */
    private static List<PackageDependency> dependencies(Manifest manifest) {
        List<PackageDependency> dependencies = new ArrayList<>();
        NpmManifest.texts(manifest.dependencies()).forEach((name, range) -> add(name, range, dependencies));
        NpmManifest.texts(manifest.peerDependencies()).forEach((name, range) -> {
            JsonNode meta = manifest.peerDependenciesMeta();
            boolean optional = meta != null && meta.path(name).path("optional").asBoolean(false);
            if (!optional) {
                add(name, range, dependencies);
            }
        });
        return dependencies.stream().sorted().toList();
    }

    private static void add(String name, String range, List<PackageDependency> dependencies) {
        PackageDependency dependency = new PackageDependency(PackageUrl.ofNpm(name), NpmRange.of(range), null, null);
        if (!dependencies.contains(dependency)) {
            dependencies.add(dependency);
        }
    }
}
