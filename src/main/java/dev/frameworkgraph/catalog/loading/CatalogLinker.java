package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.DesignGoal;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Release;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Follows the references between files, checks what only the whole catalog can tell, and builds the domain records. */
final class CatalogLinker {

    private final WrittenCatalog written;
    private final Problems problems;
    private final LocalDate today;

    CatalogLinker(WrittenCatalog written, Problems problems, LocalDate today) {
        this.written = written;
        this.problems = problems;
        this.today = today;
    }

    Catalog link() {
        LocalDate checkedOn = checkedOn();
        EvidenceLinker evidence = new EvidenceLinker(written, problems, today);
        new IdentityChecks(written, problems, today).check();
        List<Relationship> relationships = new RelationshipLinker(written, problems, evidence).link();
        List<FeatureSupport> claims = new ClaimLinker(written, problems, evidence, relationships, checkedOn).link();
        List<Framework> frameworks = new ArrayList<>();
        for (WrittenFramework framework : written.frameworksBySlug.values()) {
            frameworks.add(framework(framework, evidence));
        }
        Catalog unsigned = new Catalog(
                "",
                checkedOn,
                written.featureCategories,
                frameworks,
                claims,
                relationships,
                List.copyOf(written.standardsBySlug.values()),
                List.copyOf(written.datastoresBySlug.values()),
                written.runtimesBySlug.values().stream()
                        .sorted(Comparator.comparing(runtime -> runtime.version()))
                        .toList(),
                List.copyOf(written.organizationsBySlug.values()));
        return Revision.sign(unsigned);
    }

    /** The latest day on which any fact was read; the first of 1970 for a catalog without facts. */
    private LocalDate checkedOn() {
        Stream<LocalDate> curated = written.frameworksBySlug.values().stream()
                .flatMap(framework -> framework.sources().values().stream())
                .map(WrittenFramework.WrittenSource::accessed);
        Stream<LocalDate> machine =
                written.packagesByFramework.values().stream().map(WrittenPackage::readOn);
        return Stream.concat(curated, machine)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private Framework framework(WrittenFramework file, EvidenceLinker evidence) {
        Framework framework = file.framework();
        List<DesignGoal> goals = file.designGoals().stream()
                .map(goal -> new DesignGoal(goal.quality(), goal.statement(), evidence.link(file, goal.evidence())))
                .toList();
        WrittenPackage packageFacts = written.packagesByFramework.get(framework.slug());
        List<Release> releases = packageFacts == null ? List.of() : packageFacts.releases();
        return new Framework(
                framework.slug(),
                framework.name(),
                framework.aliases(),
                framework.redirects(),
                framework.parent(),
                framework.kind(),
                framework.purposes(),
                framework.status(),
                framework.summary(),
                framework.languages(),
                framework.licenses(),
                framework.packages(),
                framework.homepage(),
                framework.repository(),
                framework.documentation(),
                framework.maintainers(),
                goals,
                releases,
                packageFacts == null ? null : packageFacts.facts());
    }
}
