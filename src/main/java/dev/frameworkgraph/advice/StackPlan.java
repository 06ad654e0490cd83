package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Runtime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of frameworks that covers requirements together.
 *
 * @param rank from 1
 * @param setApart what this plan is the cheapest of
 * @param base the web framework that the others hang on; null where none was asked for
 * @param cost sum of the cost items
 * @param members the base, what was added, and what comes with these
 * @param coverage one for every requirement, in order
 * @param runtimes those that every member runs on, as far as is known
 * @param notProven what the plan takes for granted without knowing
 */
@SuppressWarnings("JavaLangClash")
public record StackPlan(
        int rank,
        String setApart,
        @Nullable Framework base,
        int cost,
        List<CostItem> costItems,
        List<StackMember> members,
        List<StackCoverage> coverage,
        List<Runtime> runtimes,
        List<String> notProven) {

    /**
     * A part of the cost.
     *
     * @param points at least 1
     * @param reason one sentence for people
     */
    public record CostItem(int points, String reason) {}

    public StackPlan {
        costItems = List.copyOf(costItems);
        members = List.copyOf(members);
        coverage = List.copyOf(coverage);
        runtimes = List.copyOf(runtimes);
        notProven = List.copyOf(notProven);
    }
}
