package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.Suggestion;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.loading.WrittenFramework.WrittenClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the claims of every framework and builds their domain records. */
final class ClaimLinker {

    private static final Version EARLIEST = Version.of("0.dev0");

    private final WrittenCatalog written;
    private final Problems problems;
    private final EvidenceLinker evidenceLinker;
    private final KnownVersions knownVersions;
    private final Trust trust;
    /** {@code source target}, for what a claim may be inherited from. */
    private final Set<String> foundations = new HashSet<>();

    ClaimLinker(
            WrittenCatalog written,
            Problems problems,
            EvidenceLinker evidenceLinker,
            List<Relationship> relationships,
            LocalDate checkedOn) {
        this.written = written;
        this.problems = problems;
        this.evidenceLinker = evidenceLinker;
        this.knownVersions = new KnownVersions(written, problems);
        this.trust = new Trust(checkedOn);
        for (Relationship edge : relationships) {
            if (edge.kind() == RelationshipKind.BUILT_ON || edge.scope() == DependencyScope.REQUIRED) {
                foundations.add(edge.source() + " " + edge.target());
            }
        }
    }

    /** By framework, then in order of the taxonomy, then by where the interval begins. */
    List<FeatureSupport> link() {
        Map<String, Integer> positionsByFeature = new HashMap<>();
        written.featuresByKey.keySet().forEach(key -> positionsByFeature.put(key, positionsByFeature.size()));
        Comparator<WrittenClaim> order = Comparator.<WrittenClaim>comparingInt(
                        claim -> positionsByFeature.getOrDefault(claim.feature(), 0))
                .thenComparing(ClaimLinker::begin);
        IntervalChecks intervals = new IntervalChecks(problems);
        List<FeatureSupport> claims = new ArrayList<>();
        for (WrittenFramework file : written.frameworksBySlug.values()) {
            List<WrittenClaim> ofFramework = file.claims().stream()
                    .filter(claim -> check(file, claim))
                    .sorted(order)
                    .toList();
            intervals.check(ofFramework);
            ofFramework.forEach(claim -> claims.add(claim(file, claim)));
        }
        return claims;
    }

    private static Version begin(WrittenClaim claim) {
        return claim.since() == null ? EARLIEST : claim.since().version();
    }

    private boolean check(WrittenFramework file, WrittenClaim claim) {
        MappingReader at = claim.reader();
        Feature feature = written.featuresByKey.get(claim.feature());
        if (feature == null) {
            if (!written.isUnreadable("feature", claim.feature())) {
                problems.add(
                        claim.featureKey().place(),
                        "unknown feature \"" + claim.feature() + "\"",
                        Suggestion.or(
                                claim.feature(), written.featuresByKey.keySet(), "Features stand in features.yaml."));
            }
            return false;
        }
        Framework framework = file.framework();
        if (file.valid()
                && !feature.appliesTo().isEmpty()
                && !feature.appliesTo().contains(framework.kind())) {
            problems.add(
                    claim.featureKey().place(),
                    feature.key() + " does not apply to " + framework.kind(),
                    "Remove the claim: that is NOT_APPLICABLE. If the question does make sense for the kind, add it to appliesTo in features.yaml.");
        }
        checkLevel(claim);
        checkReferences(framework, claim);
        if (claim.completeness() == Completeness.PARTIAL && claim.note() == null) {
            problems.add(
                    at.place(),
                    "PARTIAL without a note",
                    "Add note: \"...\" and say which clause of \"" + feature.countsIf() + "\" fails.");
        }
        if (claim.evidence().isEmpty()) {
            problems.add(
                    at.place(),
                    "the claim has no evidence",
                    "Add evidence: with - {source: KEY, shows: \"What a reader finds there.\"}, or remove the claim: that is UNKNOWN.");
        }
        return true;
    }

    private void checkLevel(WrittenClaim claim) {
        Place place = claim.reader().place("level");
        if (claim.level() == SupportLevel.NONE && (claim.completeness() != null || claim.stability() != null)) {
            problems.add(
                    place,
                    "NONE with completeness or stability",
                    "Remove them: there is nothing to be complete or stable.");
        }
        switch (claim.level()) {
            case UNKNOWN -> problems.add(place, "UNKNOWN is never written", "Leave the claim out.");
            case NOT_APPLICABLE ->
                problems.add(place, "NOT_APPLICABLE is computed from appliesTo", "Leave the claim out.");
            case THIRD_PARTY, OFFICIAL_EXTENSION -> {
                if (claim.via().isEmpty()) {
                    problems.add(
                            place,
                            claim.level() + " without via",
                            "Add via: [SLUG], naming the projects that supply it, best first.");
                }
            }
            case BUILT_IN, NONE -> {
                if (!claim.via().isEmpty()) {
                    problems.add(
                            claim.reader().place("via"),
                            claim.level() + " with via",
                            "Remove via, or choose THIRD_PARTY or OFFICIAL_EXTENSION.");
                }
            }
        }
    }

    private void checkReferences(Framework framework, WrittenClaim claim) {
        MappingReader at = claim.reader();
        claim.via().forEach(slug -> requireFramework(at.place("via"), slug));
        if (claim.via().contains(framework.slug())) {
            problems.add(
                    at.place("via"), "via names the framework itself", "Name another project, or choose BUILT_IN.");
        }
        String origin = claim.inheritedFrom();
        if (origin != null) {
            boolean known = requireFramework(at.place("inheritedFrom"), origin);
            if (known
                    && !written.unreadableFiles.contains("packages/" + framework.slug() + ".yaml")
                    && !written.unreadableFiles.contains("packages/" + origin + ".yaml")
                    && !foundations.contains(framework.slug() + " " + origin)) {
                problems.add(
                        at.place("inheritedFrom"),
                        framework.slug() + " is not built on " + origin,
                        "Add a BUILT_ON relationship with its evidence, or remove inheritedFrom.");
            }
        }
        if (claim.since() != null && !claim.since().atMost()) {
            knownVersions.require(
                    framework,
                    claim.since().version(),
                    at.place("since"),
                    "; or an upper bound such as \"<=" + claim.since().version()
                            + "\" when the first release is not known");
        }
        if (claim.until() != null) {
            knownVersions.require(framework, claim.until(), at.place("until"), "");
        }
        if (claim.verifiedAgainst() != null) {
            knownVersions.require(framework, claim.verifiedAgainst(), at.place("verifiedAgainst"), "");
        }
    }

    private boolean requireFramework(Place place, String slug) {
        boolean known = written.frameworksBySlug.containsKey(slug);
        if (!known && !written.isUnreadable("framework", slug)) {
            problems.add(
                    place,
                    "unknown framework \"" + slug + "\"",
                    WrittenCatalog.cure("framework", slug, written.frameworksBySlug.keySet()));
        }
        return known;
    }

    private FeatureSupport claim(WrittenFramework file, WrittenClaim claim) {
        List<Evidence> evidence = evidenceLinker.link(file, claim.evidence());
        boolean supported = claim.level() != SupportLevel.NONE;
        Version verifiedAgainst = claim.verifiedAgainst() == null ? file.verifiedAgainst() : claim.verifiedAgainst();
        @Nullable
        LocalDate verifiedOn = evidence.stream()
                .map(Evidence::accessedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean stale = trust.isStale(verifiedOn, verifiedAgainst, knownVersions.releases(file.framework()));
        return new FeatureSupport(
                file.framework().slug(),
                claim.feature(),
                claim.level(),
                supported ? Objects.requireNonNullElse(claim.completeness(), Completeness.FULL) : null,
                supported ? Objects.requireNonNullElse(claim.stability(), Stability.STABLE) : null,
                claim.since(),
                claim.until(),
                claim.requires(),
                claim.inheritedFrom(),
                claim.via(),
                claim.note(),
                evidence,
                verifiedOn,
                verifiedAgainst,
                stale,
                trust.confidence(evidence, stale));
    }
}
