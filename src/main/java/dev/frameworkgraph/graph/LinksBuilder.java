package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Node;
import dev.frameworkgraph.catalog.Relationship;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects edges, and lays both their ends out as {@link Links}. */
final class LinksBuilder {

    private final List<Node> facts = new ArrayList<>();
    private final int nodes;
    private int[] sources = new int[1024];
    private int[] targets = new int[1024];

    LinksBuilder(int nodes) {
        this.nodes = nodes;
    }

    /**
     * Adds a link from either end to the other.
     *
     * @param fact a relationship, or a claim from a framework to a feature
     */
    void add(int source, int target, Node fact) {
        int count = facts.size();
        if (count == sources.length) {
            sources = Arrays.copyOf(sources, 2 * count);
            targets = Arrays.copyOf(targets, 2 * count);
        }
        sources[count] = source;
        targets[count] = target;
        facts.add(fact);
    }

    Links build() {
        int[] firsts = firsts();
        int[] next = firsts.clone();
        int[] places = new int[2 * facts.size()];
        for (int fact = 0; fact < facts.size(); fact++) {
            places[next[sources[fact]]++] = 2 * fact + 1;
            places[next[targets[fact]]++] = 2 * fact;
        }
        int[] ends = new int[places.length];
        byte[] rankings = new byte[places.length];
        Node[] sorted = new Node[places.length];
        for (int node = 0; node < nodes; node++) {
            int at = firsts[node];
            for (Link link : links(places, at, firsts[node + 1])) {
                ends[at] = link.to();
                rankings[at] = Links.ranking(link);
                sorted[at] = link.fact();
                at++;
            }
        }
        return new Links(firsts, ends, rankings, sorted);
    }

    private int[] firsts() {
        int[] firsts = new int[nodes + 1];
        for (int fact = 0; fact < facts.size(); fact++) {
            firsts[sources[fact] + 1]++;
            firsts[targets[fact] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            firsts[node + 1] += firsts[node];
        }
        return firsts;
    }

    /** Those of one node; an odd place is that of a link forwards. */
    private List<Link> links(int[] places, int from, int to) {
        List<Link> links = new ArrayList<>(to - from);
        for (int index = from; index < to; index++) {
            int fact = places[index] >> 1;
            boolean forwards = (places[index] & 1) != 0;
            links.add(new Link(
                    forwards ? targets[fact] : sources[fact], facts.get(fact), forwards, rank(facts.get(fact))));
        }
        links.sort(Link.MOST_SPECIFIC_FIRST);
        return links;
    }

    private static int rank(Node fact) {
        return fact instanceof Relationship edge ? Specificity.rank(edge) : Specificity.rank((FeatureSupport) fact);
    }
}
