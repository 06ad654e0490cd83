package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.DatastoreNeed;
import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Finding;
import dev.frameworkgraph.advice.KindNeed;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.StandardNeed;
import dev.frameworkgraph.advice.compose.StackProblem.Option;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who meets one requirement, and how. The base meets it by itself or through a project that its claim names. Another member meets it by
 * what is said of itself; seen from the base that is third-party support, and where the base's own claim names the member, that claim
 * decides.
 */
final class Offers {

    private record Offer(int by, Finding finding) {}

    /** Who meets it as a member that is not the base. */
    private record Member(int by, List<Way> ways) {}

    private final Requirement requirement;
    private final Projects projects;
    private final Map<Integer, Offer> offers = new LinkedHashMap<>();
    private final List<Member> waysOfMembers = new ArrayList<>();

    Offers(Requirement requirement, Projects projects) {
        this.requirement = requirement;
        this.projects = projects;
        for (int project = 0; project < projects.index().size(); project++) {
            Framework framework = projects.index().framework(project);
            Finding finding = requirement.need().findIn(framework, projects.graph(), Scoring.DEFAULTS);
            if (finding.outcome() == Outcome.MET) {
                offers.put(project, new Offer(project, finding));
            }
        }
        for (Offer offer : offers.values()) {
            if (counts(offer)) {
                waysOfMembers.add(new Member(offer.by(), ofMember(offer)));
            }
        }
    }

    Requirement requirement() {
        return requirement;
    }

    /** Numbers of those who meet it by themselves. */
    BitSet suppliers() {
        BitSet suppliers = new BitSet();
        offers.values().stream()
                .filter(offer -> offer.finding().claim() == null
                        || offer.finding().claim().level() == SupportLevel.BUILT_IN)
                .forEach(offer -> suppliers.set(offer.by()));
        return suppliers;
    }

    /** The ways in a stack on a base that take only admitted projects. */
    List<Way> on(int base, BitSet admitted) {
        return open(base, admitted).toList();
    }

    /** Whether there is any such way. */
    boolean isOpen(int base, BitSet admitted) {
        return open(base, admitted).findAny().isPresent();
    }

    private Stream<Way> open(int base, BitSet admitted) {
        BitSet decided = new BitSet();
        decided.set(base);
        Offer own = offers.get(base);
        if (own != null) {
            claimed(own).forEach(slug -> decided.set(projects.index().number(slug)));
        }
        Stream<Way> ofBase = own == null ? Stream.of() : ofBase(own).stream();
        Stream<Way> ofOthers = waysOfMembers.stream()
                .filter(member -> !decided.get(member.by()))
                .flatMap(member -> member.ways().stream());
        return Stream.concat(ofBase, ofOthers).filter(way -> way.isOpen(admitted));
    }

    private static List<String> claimed(Offer offer) {
        FeatureSupport claim = offer.finding().claim();
        return claim == null ? List.of() : claim.via();
    }

    private List<Way> ofBase(Offer offer) {
        FeatureSupport claim = offer.finding().claim();
        int risk = claim == null ? 0 : Costs.ofClaim(claim);
        if (requirement.need() instanceof DatastoreNeed) {
            return withDrivers(offer, new BitSet(), risk);
        }
        if (claim == null || claim.level() == SupportLevel.BUILT_IN) {
            return List.of(way(offer, offer.by(), new BitSet(), risk));
        }
        return claim.via().stream()
                .map(slug -> projects.index().number(slug))
                .map(by -> way(offer, by, only(by), risk))
                .toList();
    }

    /** Whether what a member other than the base offers is of use to the application. */
    private boolean counts(Offer offer) {
        if (requirement.need() instanceof FeatureNeed need) {
            return need.minLevel() == SupportLevel.THIRD_PARTY
                    && !projects.bases().get(offer.by());
        }
        if (requirement.need() instanceof StandardNeed need && need.role() == null) {
            return offer.finding().relationships().stream().anyMatch(Offers::isOnTheApplicationsSide);
        }
        return !(requirement.need() instanceof DatastoreNeed need)
                || need.canBeGivenBy(projects.index().framework(offer.by()));
    }

    private static boolean isOnTheApplicationsSide(Relationship edge) {
        return edge.role() != StandardRole.SERVER && edge.role() != StandardRole.MIDDLEWARE;
    }

    private List<Way> ofMember(Offer offer) {
        BitSet own = only(offer.by());
        FeatureSupport claim = offer.finding().claim();
        if (requirement.need() instanceof DatastoreNeed) {
            return withDrivers(offer, own, Costs.THIRD_PARTY);
        }
        if (claim == null) {
            int risk = requirement.need() instanceof KindNeed ? 0 : Costs.THIRD_PARTY;
            return List.of(way(offer, offer.by(), own, risk));
        }
        if (claim.level() == SupportLevel.BUILT_IN) {
            return List.of(way(offer, offer.by(), own, Costs.ofClaim(claim) + Costs.THIRD_PARTY));
        }
        return claim.via().stream()
                .map(slug -> throughOther(offer, projects.index().number(slug), claim))
                .toList();
    }

    /** A data layer reaches its datastore through a driver: one that it is documented to work with, where any is known. */
    private List<Way> withDrivers(Offer offer, BitSet own, int risk) {
        List<Way> ways = new ArrayList<>();
        for (Offer other : offers.values()) {
            boolean isDriver = projects.index().framework(other.by()).kind() == FrameworkKind.DATABASE_DRIVER;
            if (isDriver
                    && other.by() != offer.by()
                    && projects.joins().documented().has(offer.by(), other.by())) {
                BitSet both = (BitSet) own.clone();
                both.set(other.by());
                ways.add(way(offer, offer.by(), both, risk));
            }
        }
        return ways.isEmpty() ? List.of(way(offer, offer.by(), own, risk)) : ways;
    }

    private Way throughOther(Offer offer, int by, FeatureSupport claim) {
        BitSet both = only(offer.by());
        both.set(by);
        return way(offer, by, both, Costs.ofClaim(claim) + Costs.THIRD_PARTY);
    }

    private Way way(Offer offer, int by, BitSet items, int risk) {
        Finding finding = offer.finding();
        String of = projects.index().framework(offer.by()).name();
        return new Way(
                by,
                new Option(items, risk),
                finding.claim(),
                finding.relationships(),
                of + ": " + finding.explanation());
    }

    private static BitSet only(int project) {
        BitSet only = new BitSet();
        only.set(project);
        return only;
    }
}
