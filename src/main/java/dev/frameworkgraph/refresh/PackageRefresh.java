package dev.frameworkgraph.refresh;

import dev.frameworkgraph.catalog.PackageFacts;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.loading.CatalogFile;
import dev.frameworkgraph.catalog.loading.PackageFile;
import dev.frameworkgraph.refresh.PackageOutcome.State;
import dev.frameworkgraph.registry.KnownReleases;
import dev.frameworkgraph.registry.PackageUrl;
import dev.frameworkgraph.registry.Registries;
import dev.frameworkgraph.registry.Registry;
import dev.frameworkgraph.registry.RegistryException;
import dev.frameworkgraph.registry.RegistryFacts;
import dev.frameworkgraph.registry.RegistryKind;
import dev.frameworkgraph.registry.WholeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Refreshes one package after another: reads its file, asks its registry, compares, writes; safe for any number of threads. */
final class PackageRefresh {

    private static final int FEW = 2;
    private static final int TENTH = 10;

    private final RefreshSettings settings;
    private final Registries registries;
    private final Map<String, String> namesBySlug;
    private final GivenUp givenUp = new GivenUp();
    private final Map<String, byte[]> newFiles = new ConcurrentHashMap<>();

    PackageRefresh(RefreshSettings settings, Registries registries, Map<String, String> namesBySlug) {
        this.settings = settings;
        this.registries = registries;
        this.namesBySlug = namesBySlug;
    }

    /** The new texts of files, by name within the catalog. */
    Map<String, byte[]> newFiles() {
        return Map.copyOf(newFiles);
    }

    PackageOutcome refresh(String slug) throws IOException, InterruptedException {
        Path path = settings.catalog().resolve("packages").resolve(slug + ".yaml");
        CatalogFile file = new CatalogFile("packages/" + slug + ".yaml", Files.readAllBytes(path));
        PackageFile before;
        PackageUrl url;
        try {
            before = PackageFile.read(file);
            url = PackageUrl.of(before.facts().packageUrl());
        } catch (IllegalArgumentException e) {
            return PackageOutcome.without(slug, "", State.FAILED, "the file cannot be read: " + e.getMessage());
        }
        String packageUrl = before.facts().packageUrl();
        Optional<RegistryKind> kind = RegistryKind.find(url.type());
        if (kind.isEmpty()) {
            return PackageOutcome.without(slug, packageUrl, State.NOT_REFRESHED, "no reader for pkg:" + url.type());
        }
        Optional<Registry> registry = registries.find(kind.get());
        if (registry.isEmpty()) {
            return PackageOutcome.without(
                    slug, packageUrl, State.NOT_REFRESHED, "no " + kind.get().label() + " is known");
        }
        if (givenUp.contains(kind.get())) {
            return PackageOutcome.without(
                    slug, packageUrl, State.NOT_ASKED, "the " + kind.get().label() + " was given up");
        }
        return ask(slug, file, before, url, kind.get(), registry.get());
    }

    private PackageOutcome ask(
            String slug, CatalogFile file, PackageFile before, PackageUrl url, RegistryKind kind, Registry registry)
            throws IOException, InterruptedException {
        PackageFacts known = before.facts();
        try {
            boolean described =
                    known.declaredLicense() != null || !known.links().isEmpty();
            RegistryFacts facts = registry.read(
                    url, new KnownReleases(before.framework(), known.readOn(), before.releases(), described));
            givenUp.countReached(kind);
            return take(slug, file, before, facts);
        } catch (RegistryException e) {
            if (e.kind() == RegistryException.Cause.UNREACHABLE) {
                givenUp.countUnreachable(kind);
            } else {
                givenUp.countReached(kind);
            }
            return PackageOutcome.without(slug, known.packageUrl(), State.FAILED, e.reason());
        }
    }

    private PackageOutcome take(String slug, CatalogFile file, PackageFile before, RegistryFacts facts)
            throws IOException {
        PackageFile after = new FactsMerge(before).with(facts);
        String packageUrl = before.facts().packageUrl();
        List<FactChange> changes = FactChanges.between(namesBySlug.getOrDefault(slug, slug), before, after);
        String suspicion = suspicion(before, after);
        if (!suspicion.isEmpty()) {
            return PackageOutcome.without(slug, packageUrl, State.SUSPICIOUS, suspicion);
        }
        List<String> notes = new ArrayList<>(facts.notes());
        boolean same = after.equals(before);
        if (!same || settings.stamp()) {
            write(file, after);
        }
        return new PackageOutcome(slug, packageUrl, same ? State.UNCHANGED : State.CHANGED, changes, notes, "");
    }

    private String suspicion(PackageFile before, PackageFile after) {
        Set<Version> left = after.releases().stream().map(Release::version).collect(Collectors.toSet());
        long gone = before.releases().stream()
                .filter(release -> !left.contains(release.version()))
                .count();
        boolean many = gone > FEW && gone * TENTH > before.releases().size();
        return many && !settings.acceptRemovals()
                ? "suspicious: " + gone + " of " + before.releases().size()
                        + " known releases are not listed any more; the file is kept (--accept-removals takes it anyway)"
                : "";
    }

    private void write(CatalogFile file, PackageFile after) throws IOException {
        PackageFacts facts = after.facts();
        PackageFile stamped = new PackageFile(
                after.framework(),
                new PackageFacts(facts.packageUrl(), settings.today(), facts.declaredLicense(), facts.links()),
                after.releases(),
                after.dependencies());
        String header = PackageFileWriter.header(new String(file.content(), StandardCharsets.UTF_8));
        byte[] content = PackageFileWriter.write(header, stamped).getBytes(StandardCharsets.UTF_8);
        newFiles.put(file.name(), content);
        if (!settings.dryRun()) {
            WholeFiles.write(settings.catalog().resolve(file.name()), content);
        }
    }
}
