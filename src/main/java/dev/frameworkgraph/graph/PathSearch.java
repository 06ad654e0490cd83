package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Relationship;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One search, depth first: for each length in turn, and within it for each rank that the least specific step can have, so that paths come
 * in their order and nothing is sorted afterwards. Only what the {@link Horizon} shows is stepped on.
 */
final class PathSearch {

    /** Links that horizons may see in one search: far more than a catalog of thousands has, a second's work in one of millions. */
    private static final long MAX_SIGHT = 200_000_000;

    /** Every link from one node to another that may be walked, most specific first. */
    private record Bond(int to, List<Link> links) {

        int rank() {
            return links.get(0).rank();
        }
    }

    private final WalkGraph walks;
    private final PathRequest request;
    private final Walkable walkable;
    private final Effort effort = new Effort(MAX_SIGHT);
    private final int maxWork;
    private final int from;
    private final Map<Integer, List<Bond>> bondsByNode = new HashMap<>();
    private final BitSet onPath = new BitSet();
    private final List<Bond> trail = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private int work;
    private @Nullable PathTruncation truncation;

    PathSearch(WalkGraph walks, PathRequest request, int maxWork) {
        this.walks = walks;
        this.request = request;
        this.walkable = new Walkable(walks, request);
        this.maxWork = maxWork;
        this.from = walks.number(request.from());
    }

    FoundPaths search() {
        List<Horizon> horizons = new ArrayList<>();
        int to = walks.number(request.to());
        for (int rank = 0; rank < Specificity.RANKS; rank++) {
            if (walkable.isRank(rank)) {
                horizons.add(new Horizon(walks, walkable, from, to, rank, effort));
            }
        }
        onPath.set(from);
        for (int length = 1; length <= request.maxLength(); length++) {
            search(length, horizons);
        }
        if (truncation == null && effort.isSpent()) {
            truncation = PathTruncation.WORK;
        }
        return new FoundPaths(paths, truncation);
    }

    private void search(int length, List<Horizon> horizons) {
        boolean possible = truncation == null
                && !effort.isSpent()
                && !horizons.isEmpty()
                && horizons.get(horizons.size() - 1).isInSight(from, length, false);
        if (possible) {
            horizons.forEach(horizon -> extend(from, length, true, horizon));
        }
    }

    private void extend(int node, int stepsLeft, boolean needsWeakest, Horizon horizon) {
        for (Bond bond : bonds(node)) {
            if (bond.rank() > horizon.weakest() || isOver()) {
                return;
            }
            boolean stillNeedsWeakest = needsWeakest && bond.rank() < horizon.weakest();
            if (horizon.isInSight(bond.to(), stepsLeft - 1, stillNeedsWeakest) && !onPath.get(bond.to())) {
                step(bond, stepsLeft - 1, stillNeedsWeakest, horizon);
            }
        }
    }

    private void step(Bond bond, int stepsLeft, boolean needsWeakest, Horizon horizon) {
        trail.add(bond);
        if (stepsLeft == 0) {
            arrive();
        } else {
            onPath.set(bond.to());
            extend(bond.to(), stepsLeft, needsWeakest, horizon);
            onPath.clear(bond.to());
        }
        trail.remove(trail.size() - 1);
    }

    /** Counts one more edge that is looked at. */
    private boolean isOver() {
        if (truncation == null && (work == maxWork || effort.isSpent())) {
            truncation = PathTruncation.WORK;
        }
        work++;
        return truncation != null;
    }

    /** Most specific first, then by name. */
    private List<Bond> bonds(int node) {
        return bondsByNode.computeIfAbsent(node, this::makeBonds);
    }

    private List<Bond> makeBonds(int node) {
        Map<Integer, Bond> bondsByEnd = new LinkedHashMap<>();
        Links links = walks.links();
        for (int link = links.first(node); link < links.end(node); link++) {
            if (walkable.leaves(links.rank(link), links.isForwards(link))) {
                bondsByEnd
                        .computeIfAbsent(links.to(link), end -> new Bond(end, new ArrayList<>()))
                        .links()
                        .add(links.get(link));
            }
        }
        return List.copyOf(bondsByEnd.values());
    }

    private void arrive() {
        if (paths.size() == request.maxPaths()) {
            truncation = PathTruncation.MAX_PATHS;
            return;
        }
        List<PathStep> steps = new ArrayList<>();
        int node = from;
        for (Bond bond : trail) {
            steps.add(step(node, bond));
            node = bond.to();
        }
        paths.add(new Path(steps));
    }

    private PathStep step(int node, Bond bond) {
        Link best = bond.links().get(0);
        List<Relationship> others = bond.links().stream()
                .skip(1)
                .map(Link::relationship)
                .flatMap(Stream::ofNullable)
                .toList();
        return new PathStep(
                walks.node(node),
                walks.node(bond.to()),
                best.relationship(),
                best.claim(),
                best.forwards(),
                best.label(),
                others);
    }
}
