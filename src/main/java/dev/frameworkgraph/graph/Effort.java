package dev.frameworkgraph.graph;

/** Counts the links that a search has seen, and tells when they are enough. */
final class Effort {

    private long left;

    Effort(long links) {
        this.left = links;
    }

    void spend(int links) {
        left -= links;
    }

    boolean isSpent() {
        return left < 0;
    }
}
