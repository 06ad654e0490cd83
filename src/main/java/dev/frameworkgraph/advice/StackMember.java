package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import java.util.List;

/**
 * A framework in a stack.
 *
 * @param broughtBy members that require it
 * @param covers requirements that it meets
 * @param fills roles of other members that it fills
 * @param joins edges that join it to other members
 */
public record StackMember(
        Framework framework,
        MemberRole role,
        List<Framework> broughtBy,
        List<Requirement> covers,
        List<Relationship> fills,
        List<Relationship> joins) {

    /** Why a framework is in a stack. */
    public enum MemberRole {
        /** What the others hang on. */
        BASE,

        /** Comes with the base at no cost. */
        PART_OF_BASE,

        /** Was asked for. */
        PINNED,

        /** Was chosen. */
        ADD_ON,

        /** Comes along with something that was chosen; of no use of its own, and at no cost. */
        DEPENDENCY
    }

    public StackMember {
        broughtBy = List.copyOf(broughtBy);
        covers = List.copyOf(covers);
        fills = List.copyOf(fills);
        joins = List.copyOf(joins);
    }
}
