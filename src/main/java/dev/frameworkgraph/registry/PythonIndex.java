package dev.frameworkgraph.registry;

import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.registry.RegistryException.Cause;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A Python index through its standard interfaces only: the simple repository API as JSON (PEP 691, with the versions and upload times of
 * PEP 700), and the metadata file beside a distribution (PEP 658); where the index publishes none, that within the wheel of a release whose
 * metadata are not known yet.
 */
final class PythonIndex implements Registry {

    private static final String SIMPLE = "application/vnd.pypi.simple.v1+json";
    private static final String NEEDED = "the JSON form of the simple repository API (PEP 691)";
    private static final String KEPT = ": dependencies, licence and links are those of the last reading";
    private static final long MAX_LIST_BYTES = 16L * 1024 * 1024;
    private static final long MAX_WHEEL_BYTES = 32L * 1024 * 1024;

    /** What the index lists: every version it knows, and its files by version. */
    private record Listing(String name, Map<Version, List<DistributionFile>> filesByVersion) {}

    private final RegistryClient client;

    PythonIndex(RegistryClient client) {
        this.client = client;
    }

    @Override
    public RegistryFacts read(PackageUrl url, KnownReleases known) throws RegistryException, InterruptedException {
        URI page = client.address().resolve(PackageUrl.normalizedPythonName(url.name()) + "/");
        Listing listing = client.get(
                page,
                SIMPLE,
                MAX_LIST_BYTES,
                (body, type) -> listing(url.name(), JsonAnswers.read(body, type, JsonNode.class, NEEDED)));
        List<String> notes = new ArrayList<>();
        List<Release> releases = releases(listing, known, notes);
        if (releases.isEmpty()) {
            throw new RegistryException(Cause.WRONG_ANSWER, "the index lists no release that is not withdrawn");
        }
        Version latest = releases.get(releases.size() - 1).version();
        Optional<DistributionFile> described =
                described(listing.filesByVersion().getOrDefault(latest, List.of()));
        if (described.isPresent()) {
            return described(page, described.get(), releases, notes);
        }
        List<DistributionFile> files = listing.filesByVersion().getOrDefault(latest, List.of());
        boolean isNew = !known.described() || !known.newest().equals(Optional.of(latest));
        Optional<CoreMetadata> within = isNew ? withinWheel(page, files) : Optional.empty();
        if (within.isPresent()) {
            return facts(within.get(), releases, notes);
        }
        if (isNew) {
            boolean anywhere = listing.filesByVersion().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(DistributionFile::metadata);
            notes.add((anywhere ? latest + " publishes" : "the index publishes") + " no metadata apart" + KEPT);
        }
        return new RegistryFacts(releases, false, List.of(), null, List.of(), null, listing.name(), notes);
    }

    private static Listing listing(String packageName, JsonNode page)
            throws MalformedAnswerException, RegistryException {
        String version = page.path("meta").path("api-version").asString("");
        if (!page.path("files").isArray() || version.isEmpty()) {
            throw new MalformedAnswerException("the answer is no list of files");
        }
        if (!version.startsWith("1.") || !page.path("versions").isArray()) {
            throw new RegistryException(
                    Cause.WRONG_ANSWER,
                    "the index speaks version " + version + " of the API; 1.1 or a later 1.x is needed (PEP 700)");
        }
        Map<Version, Version> versions = new LinkedHashMap<>();
        for (JsonNode text : page.path("versions")) {
            ReleaseList.version(text.asString("")).ifPresent(known -> versions.putIfAbsent(known, known));
        }
        Map<Version, List<DistributionFile>> filesByVersion = new LinkedHashMap<>();
        for (JsonNode node : page.path("files")) {
            DistributionFile file = DistributionFile.of(node);
            file.version(packageName, versions)
                    .ifPresent(known -> filesByVersion
                            .computeIfAbsent(known, any -> new ArrayList<>())
                            .add(file));
        }
        return new Listing(page.path("name").asString(packageName), filesByVersion);
    }

    private static List<Release> releases(Listing listing, KnownReleases known, List<String> notes) {
        ReleaseList releases = new ReleaseList(known.framework());
        listing.filesByVersion().forEach((version, files) -> {
            List<DistributionFile> kept =
                    files.stream().filter(file -> !file.yanked()).toList();
            LocalDate day = kept.stream()
                    .map(DistributionFile::day)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .or(() -> known.find(version).map(Release::releasedOn))
                    .orElse(null);
            if (!kept.isEmpty() && day == null) {
                notes.add(version + " is left out: the index does not say when it was uploaded");
            }
            if (!kept.isEmpty() && day != null) {
                releases.add(version, day, ReleaseList.range(requiresPython(kept)));
            }
        });
        return releases.stable();
    }

    private static @Nullable String requiresPython(List<DistributionFile> files) {
        return files.stream()
                .map(DistributionFile::requiresPython)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A file with metadata beside it, one that runs everywhere first. */
    private static Optional<DistributionFile> described(List<DistributionFile> files) {
        List<DistributionFile> candidates =
                files.stream().filter(file -> file.metadata() && !file.yanked()).toList();
        return candidates.stream()
                .filter(DistributionFile::isPureWheel)
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    /** What the wheel of a release says, one that runs everywhere first; nothing where there is no wheel to be had. */
    private Optional<CoreMetadata> withinWheel(URI page, List<DistributionFile> files)
            throws RegistryException, InterruptedException {
        Optional<DistributionFile> wheel = files.stream()
                .filter(file -> file.isWheel() && !file.yanked())
                .min(Comparator.comparing(file -> !file.isPureWheel()));
        if (wheel.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(client.getOnly(target(page, wheel.get().url()), MAX_WHEEL_BYTES, (body, type) -> {
                Hashes.check(body, wheel.get().hash());
                return CoreMetadata.of(WheelMetadata.of(body));
            }));
        } catch (RegistryException e) {
            if (e.kind() == Cause.GONE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private RegistryFacts described(URI page, DistributionFile file, List<Release> releases, List<String> notes)
            throws RegistryException, InterruptedException {
        URI target = target(page, file.url() + ".metadata");
        CoreMetadata metadata = client.get(target, "*/*", MAX_LIST_BYTES, (body, type) -> {
            Hashes.check(body, file.metadataHash());
            return CoreMetadata.of(body);
        });
        return facts(metadata, releases, notes);
    }

    private RegistryFacts facts(CoreMetadata metadata, List<Release> releases, List<String> notes) {
        Requirements requirements = new Requirements();
        metadata.all("requires-dist").forEach(requirements::add);
        requirements.unread().forEach(line -> notes.add("requirement not read in full: " + line));
        String expression = DeclaredText.expression(metadata.first("license-expression"));
        return new RegistryFacts(
                releases,
                true,
                requirements.sorted(),
                expression == null ? DeclaredText.license(metadata.first("license")) : expression,
                links(metadata).links(),
                DeclaredText.summary(metadata.first("summary")),
                Objects.requireNonNull(metadata.first("name")),
                notes);
    }

    private static URI target(URI page, String url) throws RegistryException {
        try {
            return page.resolve(url);
        } catch (IllegalArgumentException e) {
            throw new RegistryException(Cause.WRONG_ANSWER, "the index gives a file no usable address");
        }
    }

    private DeclaredLinks links(CoreMetadata metadata) {
        DeclaredLinks links = new DeclaredLinks(client.address().host());
        Stream<String> declared = metadata.all("project-url").stream();
        declared.filter(line -> line.contains(",")).forEach(line -> {
            int comma = line.indexOf(',');
            links.add(line.substring(0, comma), line.substring(comma + 1));
        });
        links.add("homepage", metadata.first("home-page"));
        return links;
    }
}
