package dev.frameworkgraph.advice.compose;

import java.util.BitSet;

/**
 * A set of items that solves a problem.
 *
 * @param items everything that is there, the start included
 * @param cost of the items that were added, and of how each demand is met or left unmet
 */
record StackSolution(BitSet items, int cost) {}
