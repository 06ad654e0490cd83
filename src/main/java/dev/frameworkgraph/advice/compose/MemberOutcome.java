package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.catalog.Framework;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How all members of a stack together do on one requirement that each is held against.
 *
 * @param outcome for MUST_NOT, whether what must not be is there
 * @param unknown one sentence for each member of which it is unknown
 */
record MemberOutcome(Outcome outcome, String explanation, List<String> unknown) {

    MemberOutcome {
        unknown = List.copyOf(unknown);
    }

    static MemberOutcome of(Requirement requirement, BitSet members, Projects projects) {
        boolean forbidden = requirement.importance() == Importance.MUST_NOT;
        List<Framework> frameworks =
                members.stream().mapToObj(projects.index()::framework).toList();
        List<String> unknown = frameworks.stream()
                .filter(framework -> Members.outcome(requirement, framework, projects) == Outcome.UNKNOWN)
                .map(framework -> requirement.label() + " is unknown of " + framework.name() + ".")
                .toList();
        String breakers = frameworks.stream()
                .filter(framework ->
                        Members.outcome(requirement, framework, projects) == (forbidden ? Outcome.MET : Outcome.UNMET))
                .map(Framework::name)
                .collect(Collectors.joining(", "));
        if (!breakers.isEmpty()) {
            return new MemberOutcome(forbidden ? Outcome.MET : Outcome.UNMET, "Not so: " + breakers + ".", unknown);
        }
        if (!unknown.isEmpty()) {
            return new MemberOutcome(Outcome.UNKNOWN, String.join(" ", unknown), unknown);
        }
        return forbidden
                ? new MemberOutcome(Outcome.UNMET, "No member has it built in.", unknown)
                : new MemberOutcome(Outcome.MET, "Every member respects it.", unknown);
    }
}
