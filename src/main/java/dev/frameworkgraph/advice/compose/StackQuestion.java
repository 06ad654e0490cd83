package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.catalog.Framework;
import java.util.List;

/**
 * What a stack is asked for.
 *
 * @param pinned what has to be in it
 * @param excluded what must not be in it
 * @param withBase whether one web framework has to be the base
 */
public record StackQuestion(
        List<Requirement> requirements, List<Framework> pinned, List<Framework> excluded, boolean withBase) {

    public StackQuestion {
        requirements = List.copyOf(requirements);
        pinned = List.copyOf(pinned);
        excluded = List.copyOf(excluded);
    }

    /** Requirements that at least one member has to meet, or should. */
    List<Requirement> toCover() {
        return requirements.stream()
                .filter(requirement -> requirement.importance() != Importance.MUST_NOT)
                .filter(requirement -> !requirement.need().concernsEveryMember())
                .toList();
    }

    /** Requirements that every member is held against. */
    List<Requirement> onMembers() {
        return requirements.stream()
                .filter(requirement -> requirement.importance() == Importance.MUST_NOT
                        || requirement.need().concernsEveryMember())
                .toList();
    }

    /** Whether no project at all would be an answer: there need not be a base, nothing is pinned, and nothing has to be met. */
    boolean asksForNothing() {
        return !withBase
                && pinned.isEmpty()
                && toCover().stream().noneMatch(requirement -> requirement.importance() == Importance.MUST);
    }
}
