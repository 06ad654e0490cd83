package dev.frameworkgraph.graph;

/** Finds the paths between two nodes. */
public final class PathFinder {

    /** Edges that one search may look at, so that no request takes long whatever it asks and however dense the graph is. */
    public static final int MAX_WORK = 1_000_000;

    private final WalkGraph walks;
    private final int maxWork;

    public PathFinder(WalkGraph walks) {
        this(walks, MAX_WORK);
    }

    PathFinder(WalkGraph walks, int maxWork) {
        this.walks = walks;
        this.maxWork = maxWork;
    }

    /**
     * The first of all paths: shortest first; of equal length, the one whose least specific step is the more specific (see
     * {@link Specificity}); then step by step from the start, the more specific step first, then the name that it leads to. An answer
     * that is truncated is the beginning of the one that would not be.
     */
    public FoundPaths find(PathRequest request) {
        return new PathSearch(walks, request, maxWork).search();
    }
}
