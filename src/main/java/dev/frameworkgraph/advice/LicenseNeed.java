package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;

/** A licence that a policy admits. */
public record LicenseNeed(LicensePolicy policy) implements Need {

    @Override
    public String label() {
        return policy.label();
    }

    @Override
    public boolean concernsEveryMember() {
        return true;
    }

    @Override
    public boolean implies(Need other) {
        return other instanceof LicenseNeed need && need.policy.compareTo(policy) >= 0;
    }

    @Override
    public Finding findIn(Framework framework, FrameworkGraph graph, Scoring scoring) {
        String licenses = String.join(" or ", framework.licenses());
        return switch (policy.judge(framework.licenses())) {
            case MET -> Finding.met(List.of(), "Licensed under " + licenses + ".");
            case UNMET -> Finding.unmet("Licensed under " + licenses + ".");
            case UNKNOWN ->
                Finding.unknown(
                        licenses.isEmpty()
                                ? "No licence is recorded."
                                : "Nobody has sorted the licence " + licenses + " yet.");
        };
    }
}
